#include "dialogs/planend.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanEnd)
};

/// No step began, so the server is as it was.
bool isUntouched(const sync::ApplyReport& report)
{
    return std::all_of(report.steps.cbegin(), report.steps.cend(),
                       [](const sync::StepResult& result) {
                           return result.outcome == workspace::StepOutcome::Skipped;
                       });
}

QString detailsOf(const sync::Plan& plan, const sync::ApplyReport& report)
{
    QStringList details = report.moved;
    for (const sync::StepResult& result : report.steps) {
        const auto step = std::find_if(
            plan.steps.cbegin(), plan.steps.cend(),
            [&result](const sync::Step& candidate) { return candidate.number == result.number; });
        if (step != plan.steps.cend() && !result.message.isEmpty()
            && result.outcome != workspace::StepOutcome::Done)
            details << Texts::tr("%1: %2").arg(step->what, result.message);
    }
    return details.join(QLatin1Char('\n'));
}

} // namespace

PlanEnd planEnd(const sync::Plan& plan, const sync::ApplyReport& report)
{
    PlanEnd end;
    end.text = report.summary;
    end.details = detailsOf(plan, report);
    switch (report.end) {
    case sync::ApplyReport::End::Done:
        end.title = Texts::tr("Synced");
        end.details.clear();
        return end;
    case sync::ApplyReport::End::Partly:
        end.tone = Tone::Danger;
        end.again = PlanEnd::Again::Retry;
        if (isUntouched(report)) {
            end.title = Texts::tr("Not synced");
            end.intro = Texts::tr("Nothing was changed on the server. Your draft is as it was.");
            return end;
        }
        end.title = Texts::tr("Partly synced");
        end.intro = Texts::tr("What is done stays done. Retry makes only what is missing.");
        break;
    case sync::ApplyReport::End::Stale:
        end.tone = Tone::Warning;
        end.again = PlanEnd::Again::Review;
        end.title = Texts::tr("The server changed meanwhile");
        end.intro = Texts::tr("Keyroster stopped before it could overwrite somebody's change. "
                              "Refresh, then review again.");
        break;
    case sync::ApplyReport::End::Cancelled:
        end.tone = Tone::Warning;
        end.again = PlanEnd::Again::Retry;
        end.title = Texts::tr("Stopped");
        end.intro = Texts::tr("What is done stays done. Retry makes only what is missing.");
        break;
    }
    if (!report.next.isEmpty())
        end.intro = report.next;
    return end;
}

PlanEnd planEndOutdated()
{
    PlanEnd end;
    end.tone = Tone::Warning;
    end.again = PlanEnd::Again::Review;
    end.title = Texts::tr("Not synced");
    end.intro = Texts::tr("Nothing was changed on the server. Your draft is as it was.");
    return end;
}

PlanEnd planEndUnrecorded()
{
    PlanEnd end;
    end.tone = Tone::Danger;
    end.again = PlanEnd::Again::Retry;
    end.title = Texts::tr("The end of the run is not recorded");
    end.intro = Texts::tr("What is done stays done. Retry reads the server and makes only what is "
                          "missing.");
    return end;
}

} // namespace keyroster::ui
