#pragma once

#include "base/id.h"
#include "base/result.h"
#include "policy/directory.h"

#include <QJsonValue>
#include <QList>

namespace keyroster::sync {

enum class StepKind {
    InstallRouter,
    UpdateRouter,
    CreateSlot,
    WriteSlot,
    FlipSlot,
    ActivateRouter,
    PublishModel,
    PublishPreset,
    ChangeAccess,
    WithdrawModel,
    RestoreEntry,
    SwitchOffNative,
    SwitchOnNative,
};

enum class Risk { None, Low, High };

/// One change on the server. `before` and `after` are canonical JSON of the object (secrets only as
/// fingerprints); apply() refuses to run the step when the server no longer shows `before`.
struct Step
{
    int number = 0; ///< 1, 2, ... in running order
    StepKind kind = StepKind::InstallRouter;
    QString object; ///< "keyroster", a model id, an address: what the step is about
    QJsonValue before, after;
    QString what; ///< translated sentence: "Publish gpt-4o to Design and Research"
    QString why;  ///< translated sentence
    Risk risk = Risk::None;
    bool reversible = true;
    QList<int> dependsOn; ///< numbers; a step whose dependency failed is skipped
};

/// Something that must be confirmed by typing the server's name before the plan may run.
struct Guard
{
    QString code; ///< "directory_shrunk", "many_deletions", "server_changed", "marker_lost",
                  ///< "functions_off", "newer_server"
    QString message;
};

/// What sync will do: immutable once made. The plan of an unchanged draft has no steps.
struct Plan
{
    PlanId id;
    QString hash; ///< SHA-256 hex over everything below but id and madeAt
    QDateTime madeAt;
    QString serverUrl;
    qint64 fromRevision = 0; ///< the server's; 0: none
    Policy target; ///< what the server shall have; sealed forms are filled in while it runs
    QList<Step> steps;
    QList<Guard> guards;
    QStringList notes; ///< translated sentences to know before clicking Sync

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
};

QString stepKindName(StepKind kind);            ///< "install_router", ...
QString planHash(const Plan& plan);             ///< what `hash` has to be
QByteArray serializePlan(const Plan& plan);     ///< canonical JSON
Result<Plan> parsePlan(const QByteArray& json); ///< checks the hash (Damaged)

/// What the server looked like when an admin last trusted it; the guards compare with it.
struct Trusted
{
    QString url, deploymentId; ///< empty: not known
    qint64 users = 0, groups = 0;
    friend bool operator==(const Trusted&, const Trusted&) = default;
};
Trusted trustedOf(const Snapshot& snapshot);

/// Everything the pure planner looks at.
struct PlanInput
{
    Snapshot snapshot; ///< what the server has
    std::optional<Trusted>
        trusted; ///< at the last pull or plan without a guard; none: first contact
    Policy draft;
    QString routerContent; ///< bundled router code
    QString routerVersion;
    QString slotContent; ///< code of the policy functions
    QString author;
    QDateTime now;
    bool newerServer = false; ///< a version of Open WebUI that this Keyroster does not know
    /// Only the steps about these objects, and those that cannot be apart from them; empty: all.
    QStringList only;
};

/// Ids of our functions on the server.
QString routerFunctionId();
QString slotFunctionId(const QString& slot); ///< "a" or "b"

/// What a policy says, as SHA-256 hex: equal for policies with sameContent().
QString contentHash(const Policy& policy);

/// Pure: the same input gives the same plan (but for the random id). Steps are in running order.
/// The plan moves keys over with the least possible interruption: what that is for people is said
/// in `notes`. BadInput when the draft has validation errors (all of them in the message), Conflict
/// when the server has a policy with another id or a revision that the draft did not come from.
Result<Plan> makePlan(const PlanInput& input);

} // namespace keyroster::sync
