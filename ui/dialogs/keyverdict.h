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

/// How many keys are tested at the same time: quick with 50, and no provider takes it for an
/// attack.
constexpr int keyTestsAtOnce = 4;

KeyVerdict keyVerdict(const providers::KeyTest& test);

} // namespace keyroster::ui
