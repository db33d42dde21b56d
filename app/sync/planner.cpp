#include "policy/policywriter.h"
#include "policy/syncnote.h"
#include "policy/validate.h"
#include "secrets/sealing.h"
#include "sync/merge.h"
#include "sync/planning.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString joinedProblems(const QList<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            lines.append(Texts::tr("%1: %2").arg(problem.where, problem.message));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Sealed forms that the server's router can open are kept; the others are emptied, to be made
/// anew.
bool keepSealedForms(Policy& target, const Policy* server, const QString& publicKey)
{
    QHash<KeyId, const ApiKey*> onServer;
    if (server) {
        for (const ApiKey& key : server->keys)
            onServer.insert(key.id, &key);
    }
    const QString receiver = secrets::publicKeyId(publicKey);
    bool reseals = false;
    for (ApiKey& key : target.keys) {
        const ApiKey* there = onServer.value(key.id);
        if (there && there->fingerprint == key.fingerprint && !there->sealed.isEmpty())
            key.sealed = there->sealed;
        else if (there && there->fingerprint != key.fingerprint)
            key.sealed.clear();
        // Without a router there is nothing to compare with; WriteSlot looks again once it is
        // installed.
        if (!key.sealed.isEmpty() && !receiver.isEmpty()
            && secrets::sealedTo(key.sealed) != receiver) {
            key.sealed.clear();
            reseals = true;
        }
    }
    return reseals;
}

bool anythingUnsealed(const Policy& policy)
{
    return std::any_of(policy.keys.cbegin(), policy.keys.cend(),
                       [](const ApiKey& key) { return key.sealed.isEmpty(); });
}

} // namespace

int planning::Draft::add(Step step)
{
    step.number = int(plan.steps.size()) + 1;
    plan.steps.append(std::move(step));
    return plan.steps.last().number;
}

QList<int> planning::Draft::numbersOf(std::initializer_list<StepKind> kinds) const
{
    QList<int> numbers;
    for (const Step& step : plan.steps) {
        if (std::find(kinds.begin(), kinds.end(), step.kind) != kinds.end())
            numbers.append(step.number);
    }
    return numbers;
}

Result<void> planning::planTarget(Draft& draft)
{
    const Policy& wanted = draft.input.draft;
    const RouterState& router = draft.input.snapshot.router;
    if (draft.server && draft.server->id != wanted.id)
        return fail(ErrorKind::Conflict,
                    Texts::tr("Another admin has set up this server with a policy of its own. "
                              "Nothing is changed; "
                              "connect with a new workspace to work on that policy."));
    if (draft.server && draft.server->revision != wanted.revision)
        return fail(ErrorKind::Conflict, Texts::tr("The server has revision %1 of the policy, and "
                                                   "the draft comes from revision %2. Pull first.")
                                             .arg(draft.server->revision)
                                             .arg(wanted.revision));
    if (const QString problems = joinedProblems(validate(wanted)); !problems.isEmpty())
        return fail(ErrorKind::BadInput, problems);

    Policy target = wanted;
    draft.reseals = keepSealedForms(target, draft.server, router.publicKey);
    draft.plan.target = target;
    return {};
}

void planning::settleTarget(Draft& draft)
{
    const PlanInput& input = draft.input;
    Policy& target = draft.plan.target;
    static const Policy nothing;
    const Policy& there = draft.server ? *draft.server : nothing;
    draft.writesPolicy = !draft.server || !sameContent(target, there) || anythingUnsealed(target);
    if (draft.writesPolicy) {
        draft.changes = countDifference(there, target, Seals::Ignore);
        target.parent = draft.plan.fromRevision;
        target.revision = std::max({draft.plan.fromRevision, input.draft.revision,
                                    input.snapshot.router.revision})
                        + 1;
        target.author = input.author;
        target.savedAt = input.now;
        setSyncNote(target, {}); // that of this sync is known when it runs
    } else {
        target = there;
    }
    draft.assignmentsDigest = keyroster::assignmentsDigest(target.assignments);
}

Result<Plan> makePlan(const PlanInput& input)
{
    planning::Draft draft{input,
                          input.snapshot.policy ? &*input.snapshot.policy : nullptr,
                          input.draft.id.text(),
                          {},
                          false,
                          {},
                          {},
                          false,
                          {}};
    draft.plan.id = PlanId(newIdText());
    draft.plan.madeAt = input.now;
    draft.plan.serverUrl = input.snapshot.server.url;
    draft.plan.fromRevision = draft.server ? draft.server->revision : 0;
    if (!draft.server && !hasContent(input.draft)) {
        draft.plan.target = input.draft;
        draft.plan.hash = planHash(draft.plan);
        return draft.plan;
    }

    if (const auto made = planning::planTarget(draft); !made)
        return passOn(made);
    const auto entries = planning::planEntries(draft);
    if (!entries)
        return passOn(entries);
    // What is put back on release is part of the policy: it may just have been filled in.
    planning::settleTarget(draft);

    planning::planReleases(draft, *entries);
    if (const auto made = planning::planFunctions(draft); !made)
        return passOn(made);
    const QList<int> router = draft.numbersOf({StepKind::FlipSlot, StepKind::ActivateRouter});
    for (const QList<Step>& group : {entries->publish, entries->withdraw}) {
        for (const Step& step : group) {
            Step dependent = step;
            dependent.dependsOn = router;
            draft.add(std::move(dependent));
        }
    }
    planning::planMoves(draft, *entries);
    if (!input.only.isEmpty())
        planning::keepOnly(draft, input.only);
    planning::addGuards(draft);
    draft.plan.hash = planning::planHash(draft.plan, draft.assignmentsDigest);
    return draft.plan;
}

} // namespace keyroster::sync
