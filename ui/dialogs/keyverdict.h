#pragma once

#include "providers/probe.h"
#include "widgets/theme.h"

namespace keyroster::ui {

/// A test result in few words, with an icon name and a tone.
struct KeyVerdict
{
    QString text;
    QString icon;
    Tone tone = Tone::Muted;
};

KeyVerdict keyVerdict(const providers::KeyTest& test);

} // namespace keyroster::ui
