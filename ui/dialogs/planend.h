#pragma once

#include "sync/engine.h"
#include "widgets/theme.h"

namespace keyroster::ui {

/// How a run ended, in the words of the plan dialog.
struct PlanEnd
{
    QString title, intro;
    Tone tone = Tone::Ok;
    QString text, details;
    /// What the button does that reads the server and makes a new plan of what is missing.
    enum class Again { No, Retry, Review };
    Again again = Again::No;
};
PlanEnd planEnd(const sync::Plan& plan, const sync::ApplyReport& report);
/// Nothing was begun: the plan does not fit the server or the draft any more.
PlanEnd planEndOutdated();
/// Steps were begun, but how the run ended could not be written down on this computer.
PlanEnd planEndUnrecorded();

} // namespace keyroster::ui
