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
    bool canRetry = false; ///< a new plan of what is missing makes sense now
};
PlanEnd planEnd(const sync::Plan& plan, const sync::ApplyReport& report);

} // namespace keyroster::ui
