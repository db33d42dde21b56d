#include "policy/lintfix.h"

#include "policy/editsupport.h"
#include "policy/lintsupport.h"

#include <QCoreApplication>
#include <algorithm>

namespace keyroster {

namespace {

using lintparts::Context;
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyLint)
};

constexpr int daysLonger = 30;

tl::unexpected<Error> noFix()
{
    return fail(ErrorKind::BadInput, Text::tr("Nothing can be mended here by itself. Look at it."));
}

template <typename Entity> Edit replaced(const QList<Entity>& before, const QList<Entity>& after)
{
    Edit edit;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) != after.at(i))
            edit.changes.append(replacement(before.at(i), after.at(i)));
    }
    return edit;
}

Edit switchedOff(const QList<KeyId>& keys, const Context& context)
{
    QList<ApiKey> after = context.policy.keys;
    for (ApiKey& key : after)
        key.enabled = key.enabled && !keys.contains(key.id);
    Edit edit = replaced(context.policy.keys, after);
    edit.text = Text::tr("Switch %1 off").arg(lintparts::labels(keys, context));
    return edit;
}

Result<Edit> fillPool(const Finding& finding, const Context& context)
{
    const QList<KeyId> spare = lintparts::spareKeys(finding.connection, context);
    if (spare.isEmpty())
        return noFix();
    return edits::assign(context.policy, context.directory, {Principal::everyone()},
                         finding.connection, spare, edits::AssignMode::Add);
}

Result<Edit> useThePool(const Finding& finding, const Context& context)
{
    if (finding.principals.first().type == PrincipalType::Everyone)
        return fillPool(finding, context);
    return edits::unassign(context.policy, context.directory, finding.principals,
                           finding.connection, KeyId());
}

/// The first key stays and takes over the people of its twins.
Result<Edit> keepOne(const Finding& finding, const Context& context)
{
    const KeyId kept = finding.keys.first();
    const QList<KeyId> twins = finding.keys.mid(1);
    Edit edit = switchedOff(twins, context);
    QList<Assignment> after = context.policy.assignments;
    for (Assignment& assignment : after) {
        for (KeyId& key : assignment.keys) {
            if (twins.contains(key))
                key = kept;
        }
        assignment.keys = edits::withoutRepeats(assignment.keys);
    }
    edit.changes += replaced(context.policy.assignments, after).changes;
    edit.text =
        Text::tr("Keep one of the equal keys %1").arg(lintparts::labels(finding.keys, context));
    return edit;
}

Result<Edit> intoOneAccount(const Finding& finding, const Context& context)
{
    AccountId account;
    for (const KeyId& key : finding.keys) {
        const AccountId held = context.index.key(key)->account;
        if (!held.isEmpty())
            account = held;
    }
    Edit edit;
    if (account.isEmpty()) {
        Account made;
        made.id = account = AccountId(newIdText());
        made.connection = finding.connection;
        made.name = context.query.learnedAccounts.value(finding.keys.first());
        edit.changes.append(addition(made));
    }
    QList<ApiKey> after = context.policy.keys;
    for (ApiKey& key : after) {
        if (finding.keys.contains(key.id))
            key.account = account;
    }
    edit.changes += replaced(context.policy.keys, after).changes;
    edit.text = Text::tr("Put %1 in one account").arg(lintparts::labels(finding.keys, context));
    return edit;
}

/// What each key has for itself is what the provider allows all of them together.
Result<Edit> limitTheAccount(const Finding& finding, const Context& context)
{
    const std::optional<Limits> limits = lintparts::sharedLimits(finding.keys, context);
    if (!limits)
        return noFix();
    const AccountId shared = context.index.key(finding.keys.first())->account;
    QList<Account> after = context.policy.accounts;
    for (Account& account : after) {
        if (account.id == shared)
            account.limits = *limits;
    }
    Edit edit = replaced(context.policy.accounts, after);
    edit.text =
        Text::tr("Count the limit of %1 once").arg(lintparts::labels(finding.keys, context));
    return edit;
}

/// Off, and out of the assignments that have another key.
Result<Edit> retire(const Finding& finding, const Context& context)
{
    Edit edit = switchedOff(finding.keys, context);
    QList<Assignment> after = context.policy.assignments;
    for (Assignment& assignment : after) {
        if (assignment.keys.size() > 1)
            assignment.keys.removeAll(finding.keys.first());
    }
    edit.changes += replaced(context.policy.assignments, after).changes;
    edit.text = Text::tr("Retire the expired key %1").arg(lintparts::labels(finding.keys, context));
    return edit;
}

// By hand, not by edits::changeKey(): that refuses a key whose twin was there before.
Result<Edit> holdLonger(const Finding& finding, const Context& context)
{
    QList<ApiKey> after = context.policy.keys;
    for (ApiKey& key : after) {
        if (finding.keys.contains(key.id))
            key.validUntil = key.validUntil.addDays(daysLonger);
    }
    Edit edit = replaced(context.policy.keys, after);
    edit.text = Text::tr("Let %1 hold longer").arg(lintparts::labels(finding.keys, context));
    return edit;
}

Result<Edit> showToEveryone(const Finding& finding, const Context& context)
{
    QList<Connection> after = context.policy.connections;
    for (Connection& connection : after) {
        for (PublishedModel& model : connection.models) {
            if (connection.id == finding.connection && finding.models.contains(model.id))
                model.grants = {Principal::everyone()};
        }
    }
    Edit edit = replaced(context.policy.connections, after);
    edit.text = Text::tr("Show models of %1 to everyone")
                    .arg(lintparts::nameOf(finding.connection, context));
    return edit;
}

/// The second group gets the rank after the first; everybody behind moves one back, so that all
/// others keep their order.
Result<Edit> rankApart(const Finding& finding, const Context& context)
{
    const Assignment* later =
        context.index.assignment(finding.connection, finding.principals.last());
    QList<Assignment> after = context.policy.assignments;
    for (Assignment& assignment : after) {
        if (assignment.connection != finding.connection
            || assignment.principal.type != PrincipalType::Group)
            continue;
        if (assignment.rank > later->rank || assignment.principal == later->principal)
            ++assignment.rank;
    }
    Edit edit = replaced(context.policy.assignments, after);
    edit.text = Text::tr("Let %1 come before %2")
                    .arg(context.directory.nameOf(finding.principals.first()),
                         context.directory.nameOf(finding.principals.last()));
    return edit;
}

Result<Edit> removeGone(const Finding& finding, const Context& context)
{
    const QSet<Principal> gone(finding.principals.cbegin(), finding.principals.cend());
    Edit edit;
    edits::removeWhere(edit, context.policy.assignments, [&](const Assignment& assignment) {
        return assignment.connection == finding.connection && gone.contains(assignment.principal);
    });
    edit.text = Text::tr("Remove assignments of deleted users and groups");
    return edit;
}

Result<Edit> fixOf(const Finding& finding, const Context& context)
{
    using Fix = Result<Edit> (*)(const Finding&, const Context&);
    static const std::pair<QLatin1StringView, Fix> fixes[] = {
        {QLatin1StringView("user_without_key"), fillPool},
        {QLatin1StringView("group_without_live_key"), useThePool},
        {QLatin1StringView("same_secret_twice"), keepOne},
        {QLatin1StringView("account_learned"), intoOneAccount},
        {QLatin1StringView("keys_of_one_account"), limitTheAccount},
        {QLatin1StringView("key_expired"), retire},
        {QLatin1StringView("key_expiring"), holdLonger},
        {QLatin1StringView("model_unpublished"), showToEveryone},
        {QLatin1StringView("ranks_conflict"), rankApart},
        {QLatin1StringView("principal_gone"), removeGone}};
    if (finding.code == QLatin1StringView("key_invalid")
        || finding.code == QLatin1StringView("key_unused"))
        return switchedOff(finding.keys, context);
    for (const auto& [code, fix] : fixes) {
        if (finding.code == code)
            return fix(finding, context);
    }
    return noFix();
}

} // namespace

Result<Edit> lintFix(const Policy& policy, const Snapshot& snapshot,
                     const KeyConditions& conditions, const LintQuery& query,
                     const Finding& finding)
{
    // What the finding was made from may be gone: the fix is of what is there now.
    const QList<Finding> now = lint(policy, snapshot, conditions, query);
    const auto found = std::find_if(now.cbegin(), now.cend(),
                                    [&](const Finding& each) { return each.id() == finding.id(); });
    if (found == now.cend())
        return fail(ErrorKind::BadInput,
                    Text::tr("The draft has changed since; this no longer holds."));
    if (!found->canFix())
        return noFix();
    const Context context{policy, PolicyIndex(policy), snapshot.directory, conditions, query};
    return fixOf(*found, context);
}

} // namespace keyroster
