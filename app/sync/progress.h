#pragma once

#include "sync/stepwork.h"

#include <chrono>

namespace keyroster::sync {

/// Cancel must settle within 5 s: calls in flight get `grace` to end by themselves, then a move
/// that was cut off gets `putBackTime` to be put back, and the reading afterwards `lastLook`.
inline constexpr std::chrono::milliseconds grace{2500};
inline constexpr std::chrono::milliseconds putBackTime{1200};
inline constexpr std::chrono::milliseconds lastLook{1000};
/// Time for putting back where nobody waits for a cancel.
inline constexpr std::chrono::milliseconds unhurried{20000};

/// The state of one run of a plan: what its parts share.
struct Progress
{
    RunPtr run;
    StepCallback onStep;
    CancelToken cancel;
    ApplyReport report;
    bool stopped = false;
    bool resumed = false; ///< one sign-in by the stored credential per run

    /// Before the call: journals and tells the caller. Without an entry in the journal the step
    /// must not run, because nobody could say later whether it was meant to.
    [[nodiscard]] Result<void> intend(const Step& step);
    /// After it: journals, reports and tells the caller.
    void note(const Step& step, workspace::StepOutcome outcome, const QString& message = {});
    /// The first reason counts.
    void stop(ApplyReport::End end);

private:
    [[nodiscard]] Result<void> record(const Step& step, workspace::StepOutcome outcome,
                                      const QString& message) const;
    void tell(const StepResult& result) const;
};
using ProgressPtr = std::shared_ptr<Progress>;

/// What is there already needs no writing; a slot is always written, because its sealed forms are
/// not in the view.
bool isDoneAlready(const Step& step, const QJsonValue& current);
/// Says what became of a step whose call failed, by reading: success when the server shows `after`
/// all the same.
Task<void> settleFailure(ProgressPtr progress, Step step, Error error);
/// Reads back after the call, and notes the outcome.
Task<void> finishStep(ProgressPtr progress, Step step, Result<void> performed);
/// The server takes new and changed models in when its list is read.
Task<void> refreshModels(ProgressPtr progress);

} // namespace keyroster::sync
