#include "sync/planfile.h"

#include "policy/address.h"
#include "secrets/sealing.h"
#include "sync/enginework.h"
#include "sync/goback.h"
#include "sync/planwork.h"
#include "sync/secretskeeper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace keyroster::sync {

namespace {

const QString guardSetting = QStringLiteral("sync/guards");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString joined(const QStringList& parts)
{
    return parts.join(Texts::tr(", ", "between the parts of a list"));
}

Result<Plan> parseFile(const QByteArray& file)
{
    auto plan = parsePlan(file);
    if (!plan && plan.error().kind != ErrorKind::NewerFormat)
        return fail(ErrorKind::Damaged,
                    Texts::tr("This is not a plan as Keyroster saved it: the file is damaged, was "
                              "edited, or is something else. Ask for it again."),
                    plan.error().detail);
    return plan;
}

QStringList unsealed(const Policy& policy)
{
    QStringList labels;
    for (const ApiKey& key : policy.keys) {
        if (key.sealed.isEmpty())
            labels.append(key.label);
    }
    return labels;
}

/// Is it for this server and this set-up, and from the revision that the server has?
Result<void> checkServer(const workspace::Workspace& workspace, const Plan& plan)
{
    const Snapshot& snapshot = *workspace.snapshot();
    if (comparableUrl(plan.serverUrl) != comparableUrl(snapshot.server.url))
        return fail(ErrorKind::BadInput, Texts::tr("The plan is for the server %1, and this is %2.")
                                             .arg(plan.serverUrl, snapshot.server.url));
    if (plan.target.id != workspace.draft().id)
        return fail(ErrorKind::BadInput,
                    Texts::tr("The plan belongs to another set-up of this server. Make the first "
                              "sync from the computer that the set-up was made on."));
    const qint64 revision = snapshot.policy ? snapshot.policy->revision : 0;
    if (revision != plan.fromRevision)
        return fail(
            ErrorKind::Stale,
            Texts::tr("The plan was made when the server had revision %1 of the policy, and "
                      "it has revision %2 now. Make a new plan.")
                .arg(plan.fromRevision)
                .arg(revision));
    return {};
}

/// A plan that was made here is there already, whatever was planned since.
Result<void> store(workspace::Workspace& workspace, const Plan& plan, bool isKnown)
{
    return isKnown ? workspace.setPlanState(plan.id, QStringLiteral("planned"))
                   : storeNewPlan(workspace, {plan, serializePlan(plan)});
}

Edit followingEdit(const workspace::Workspace& workspace, const Plan& plan)
{
    Edit edit;
    edit.text = plan.target.author.isEmpty()
                  ? Texts::tr("Take over a plan")
                  : Texts::tr("Take over the plan of %1").arg(plan.target.author);
    edit.changes = difference(workspace.draft(), plan.target);
    return edit;
}

/// Whether the plan was made in this workspace; Stale when it ran already.
Result<bool> isKnownHere(const workspace::Workspace& workspace, const Plan& plan)
{
    const auto record = workspace.plan(plan.id);
    if (!record && record.error().kind == ErrorKind::NotFound)
        return false;
    if (!record)
        return passOn(record);
    if (record->state != QLatin1StringView("planned")
        && record->state != QLatin1StringView("discarded"))
        return fail(ErrorKind::Stale, Texts::tr("This plan was run already. Make a new plan."));
    return true;
}

/// What is asked for is shown; the stored plan stays as it was reviewed.
Plan withGuards(Plan plan, const QList<Guard>& more)
{
    QSet<QString> codes;
    for (const Guard& guard : std::as_const(plan.guards))
        codes.insert(guard.code);
    for (const Guard& guard : more) {
        if (!codes.contains(guard.code))
            plan.guards.append(guard);
    }
    return plan;
}

/// The plan that the reviewed changes would be now: its steps must be those that were reviewed, and
/// its guards count as well.
Result<PlanInput> inputNow(const EngineCore& core, const Plan& reviewed, bool isKnown)
{
    const workspace::Workspace& workspace = *core.workspace;
    if (const auto fits = checkServer(workspace, reviewed); !fits)
        return passOn(fits);
    if (!isKnown && hasOwnChanges(workspace) && !sameContent(workspace.draft(), reviewed.target))
        return fail(ErrorKind::Conflict,
                    Texts::tr("The draft has changes of its own that the plan does not know. Sync "
                              "or undo them first."));
    auto input = planInputOf(core);
    if (!input)
        return input;
    input->draft = reviewed.target;
    input->draft.revision = reviewed.fromRevision;
    return input;
}

/// Nothing is left to wait for.
Result<Plan> takeReviewed(EngineCore& core, const Plan& plan, const Plan& now, bool isKnown)
{
    workspace::Workspace& workspace = *core.workspace;
    if (const QStringList moved = objectsThatDiffer(plan, now); !moved.isEmpty())
        return fail(movedSince(moved));
    if (const QStringList labels = unsealableKeys(core, now); !labels.isEmpty())
        return fail(ErrorKind::BadInput,
                    Texts::tr("The secret of these keys is not on this computer and the server's "
                              "router cannot open what the plan has of them: %1. Ask for a new "
                              "plan.")
                        .arg(joined(labels)));
    if (!isKnown) {
        if (const auto followed = workspace.apply(followingEdit(workspace, plan)); !followed)
            return passOn(followed);
    }
    if (const auto stored = store(workspace, plan, isKnown); !stored)
        return passOn(stored);
    if (const auto kept = storeExtraGuards(workspace, plan.id, now.guards); !kept)
        return passOn(kept);
    return withGuards(plan, now.guards);
}

} // namespace

Error movedSince(const QStringList& objects)
{
    return {ErrorKind::Stale,
            Texts::tr("The server is not as it was when the plan was made. What moved: %1. "
                      "Make a new plan.")
                .arg(joined(objects))};
}

QStringList objectsThatDiffer(const Plan& reviewed, const Plan& now)
{
    using Ref = std::pair<int, QString>;
    QHash<Ref, const Step*> steps;
    for (const Step& step : now.steps)
        steps.insert({int(step.kind), step.object}, &step);
    QStringList objects;
    for (const Step& step : reviewed.steps) {
        const Step* same = steps.take({int(step.kind), step.object});
        if (!same || same->before != step.before || same->after != step.after)
            objects.append(step.object);
    }
    for (const Step* step : std::as_const(steps))
        objects.append(step->object);
    objects.sort();
    objects.removeDuplicates();
    return objects;
}

Result<void> storeExtraGuards(workspace::Workspace& workspace, const PlanId& plan,
                              const QList<Guard>& guards)
{
    QJsonArray list;
    for (const Guard& guard : guards)
        list.append(QJsonObject{{QStringLiteral("code"), guard.code},
                                {QStringLiteral("message"), guard.message}});
    const QJsonObject object{{QStringLiteral("plan"), plan.text()},
                             {QStringLiteral("guards"), list}};
    return workspace.setSetting(guardSetting, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<Guard> extraGuards(const workspace::Workspace& workspace, const PlanId& plan)
{
    const QJsonObject object = QJsonDocument::fromJson(workspace.setting(guardSetting)).object();
    QList<Guard> guards;
    if (object.value(QStringLiteral("plan")).toString() != plan.text())
        return guards;
    const QJsonArray list = object.value(QStringLiteral("guards")).toArray();
    for (const QJsonValue& value : list)
        guards.append({value[QStringLiteral("code")].toString(),
                       value[QStringLiteral("message")].toString()});
    return guards;
}

Task<Plan> makePlanForFile(EngineCorePtr core, CancelToken cancel)
{
    if (!core->isAlive() || cancel.isCancelled())
        co_return gone();
    const auto made = co_await planAndStore(core, planInputOf, cancel);
    if (!made || made->isEmpty())
        co_return made;
    Plan plan = *made;
    if (unsealed(plan.target).isEmpty())
        co_return plan;
    const QString publicKey = core->workspace->snapshot()->router.publicKey;
    if (publicKey.isEmpty())
        co_return fail(ErrorKind::BadInput,
                       Texts::tr("The router is not on the server yet, so these keys cannot be "
                                 "sealed for it: %1. Make the first sync from this computer; later "
                                 "plans can be given to others.")
                           .arg(joined(unsealed(plan.target))));
    for (ApiKey& key : plan.target.keys) {
        if (!key.sealed.isEmpty())
            continue;
        const auto secret = co_await readKeySecret(core, key);
        if (!secret)
            co_return passOn(secret);
        const auto sealed = secrets::seal(*secret, key.id, publicKey);
        if (!sealed)
            co_return passOn(sealed);
        key.sealed = *sealed;
    }
    if (!core->isAlive())
        co_return gone();
    plan.id = PlanId(newIdText());
    plan.hash = planHash(plan);
    const auto stored = storeNewPlan(*core->workspace, {plan, serializePlan(plan)});
    if (!stored)
        co_return passOn(stored);
    co_return plan;
}

Task<Plan> takeOverPlanFile(EngineCorePtr core, QByteArray file, CancelToken cancel)
{
    const auto plan = parseFile(file);
    if (!plan)
        co_return passOn(plan);
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    if (!core->isAlive())
        co_return gone();
    const auto isKnown = isKnownHere(*core->workspace, *plan);
    if (!isKnown)
        co_return passOn(isKnown);
    const InputOf input = [reviewed = *plan, known = *isKnown](EngineCore& of) {
        return inputNow(of, reviewed, known);
    };
    const auto now = co_await makePlanBeside(core, input, cancel);
    if (!now)
        co_return passOn(now);
    co_return takeReviewed(*core, *plan, now->plan, *isKnown);
}

} // namespace keyroster::sync
