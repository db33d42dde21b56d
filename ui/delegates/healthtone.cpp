#include "delegates/healthtone.h"

namespace keyroster::ui {

QString healthIcon(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Unknown: return QStringLiteral("unknown");
    case KeyHealth::Good: return QStringLiteral("ok");
    case KeyHealth::Waiting: return QStringLiteral("clock");
    case KeyHealth::Bad: return QStringLiteral("error");
    case KeyHealth::Off: return QStringLiteral("power");
    }
    return {};
}

Tone healthTone(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Unknown: return Tone::Muted;
    case KeyHealth::Good: return Tone::Ok;
    case KeyHealth::Waiting: return Tone::Warning;
    case KeyHealth::Bad: return Tone::Danger;
    case KeyHealth::Off: return Tone::Muted;
    }
    return Tone::Muted;
}

} // namespace keyroster::ui
