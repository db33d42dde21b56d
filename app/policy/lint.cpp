#include "policy/lint.h"

#include "policy/edits.h"
#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace keyroster {

namespace {

using lintparts::Text;

bool isDead(const KeyId& id, const ConnectionId& connection, const lintparts::Context& context)
{
    const ApiKey* key = context.index.key(id);
    if (!key || key->connection != connection || !key->enabled)
        return true;
    if (key->validUntil.isValid() && key->validUntil <= context.query.now)
        return true;
    const auto conditions = context.conditions.values(id);
    return std::any_of(conditions.cbegin(), conditions.cend(), [](const KeyCondition& condition) {
        return condition.model.isEmpty()
            && (condition.why == Exclusion::Invalid || condition.why == Exclusion::Unreadable);
    });
}

/// Who may chat but has no tier at all on a connection that offers models.
void usersWithoutKey(QList<Finding>& findings, const Connection& connection,
                     const lintparts::Context& context)
{
    if (connection.models.isEmpty())
        return;
    QSet<UserId> served;
    for (const Assignment& assignment : context.policy.assignments) {
        if (assignment.connection != connection.id || assignment.keys.isEmpty())
            continue;
        switch (assignment.principal.type) {
        case PrincipalType::Everyone: return;
        case PrincipalType::User: served.insert(UserId(assignment.principal.id)); break;
        case PrincipalType::Group:
            served.unite(context.directory.effectiveMembers(GroupId(assignment.principal.id)));
            break;
        }
    }
    Finding finding;
    for (const User& user : context.directory.users()) {
        if (user.role != QLatin1StringView("pending") && !served.contains(user.id))
            finding.principals.append(Principal::user(user.id));
    }
    if (finding.principals.isEmpty())
        return;
    finding.code = QStringLiteral("user_without_key");
    finding.connection = connection.id;
    finding.title =
        finding.principals.size() == 1
            ? Text::tr("%1 has no key on %2.")
                  .arg(context.directory.nameOf(finding.principals.first()), connection.name)
            : Text::tr("%1 users have no key on %2.")
                  .arg(finding.principals.size())
                  .arg(connection.name);
    finding.hint = Text::tr("Put them or a group of theirs on a key, or give everyone a pool.");
    findings.append(finding);
}

/// Assignments of which every key is dead: groups and the pool one by one, users together.
void withoutLiveKey(QList<Finding>& findings, const Connection& connection,
                    const lintparts::Context& context)
{
    Finding users;
    for (const Assignment& assignment : context.policy.assignments) {
        const auto dead = [&](const KeyId& key) { return isDead(key, connection.id, context); };
        if (assignment.connection != connection.id || assignment.keys.isEmpty()
            || !std::all_of(assignment.keys.cbegin(), assignment.keys.cend(), dead))
            continue;
        if (assignment.principal.type == PrincipalType::User) {
            users.principals.append(assignment.principal);
            users.keys.append(assignment.keys);
            continue;
        }
        Finding finding;
        finding.principals = {assignment.principal};
        finding.keys = assignment.keys;
        finding.title =
            assignment.principal.type == PrincipalType::Everyone
                ? Text::tr("The pool for everyone on %1 has no working key.").arg(connection.name)
                : Text::tr("The group %1 has no working key on %2.")
                      .arg(context.directory.nameOf(assignment.principal), connection.name);
        lintparts::addDeadKeys(findings, finding, connection);
    }
    if (users.principals.isEmpty())
        return;
    users.title = users.principals.size() == 1
                    ? Text::tr("%1 has no working key on %2.")
                          .arg(context.directory.nameOf(users.principals.first()), connection.name)
                    : Text::tr("%1 users have no working key on %2.")
                          .arg(users.principals.size())
                          .arg(connection.name);
    lintparts::addDeadKeys(findings, users, connection);
}

void modelsUnpublished(QList<Finding>& findings, const Connection& connection,
                       const lintparts::Context& context)
{
    Finding finding;
    finding.code = QStringLiteral("model_unpublished");
    finding.connection = connection.id;
    if (connection.models.isEmpty()) {
        finding.title = Text::tr("%1 offers no model, so nobody can use it.").arg(connection.name);
        finding.hint = Text::tr("Choose its models and who sees them.");
        findings.append(finding);
        return;
    }
    Connection opened = connection;
    QStringList names;
    for (PublishedModel& model : opened.models) {
        if (model.hidden || !model.grants.isEmpty())
            continue;
        model.grants = {Principal::everyone()};
        names.append(model.name.isEmpty() ? model.id : model.name);
    }
    if (names.isEmpty())
        return;
    finding.title = names.size() == 1 ? Text::tr("The model %1 of %2 is seen by admins only.")
                                            .arg(names.first(), connection.name)
                                      : Text::tr("%1 models of %2 are seen by admins only.")
                                            .arg(names.size())
                                            .arg(connection.name);
    finding.hint =
        Text::tr("The fix shows them to everyone; choose groups instead to be more careful.");
    if (const auto fix = edits::changeConnection(context.policy, opened))
        finding.fix = *fix;
    findings.append(finding);
}

/// Groups that share members and a rank, but say different things.
void ranksConflict(QList<Finding>& findings, const Connection& connection,
                   const lintparts::Context& context)
{
    std::map<int, QList<const Assignment*>> byRank;
    for (const Assignment& assignment : context.policy.assignments) {
        if (assignment.connection == connection.id
            && assignment.principal.type == PrincipalType::Group && !assignment.keys.isEmpty())
            byRank[assignment.rank].append(&assignment);
    }
    for (const auto& [rank, group] : byRank) {
        for (qsizetype i = 0; i < group.size(); ++i) {
            for (qsizetype j = i + 1; j < group.size(); ++j) {
                if (!lintparts::contradict(*group.at(i), *group.at(j), context.directory))
                    continue;
                Finding finding;
                finding.code = QStringLiteral("ranks_conflict");
                finding.connection = connection.id;
                finding.principals = {group.at(i)->principal, group.at(j)->principal};
                finding.title =
                    Text::tr("The groups %1 and %2 have the same rank and members in common, but "
                             "different rules on %3.")
                        .arg(context.directory.nameOf(group.at(i)->principal),
                             context.directory.nameOf(group.at(j)->principal), connection.name);
                finding.hint = Text::tr(
                    "Give one of them another rank, so that it is clear whose rule counts.");
                findings.append(finding);
            }
        }
    }
}

} // namespace

QList<Finding> lint(const Policy& policy, const Snapshot& snapshot, const KeyConditions& conditions,
                    const LintQuery& query)
{
    const lintparts::Context context{policy, PolicyIndex(policy), snapshot.directory, conditions,
                                     query};
    QList<Finding> findings;
    for (const Connection& connection : policy.connections) {
        usersWithoutKey(findings, connection, context);
        withoutLiveKey(findings, connection, context);
        ranksConflict(findings, connection, context);
        modelsUnpublished(findings, connection, context);
    }
    lintparts::sameSecretTwice(findings, context);
    lintparts::keysOfOneAccount(findings, context);
    lintparts::keysExpiring(findings, context);
    lintparts::keysUnused(findings, context);
    return findings;
}

} // namespace keyroster
