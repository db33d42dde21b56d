#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>

namespace keyroster::lintparts {

namespace {

QSet<UserId> servedOn(const ConnectionId& connection, const Context& context)
{
    QSet<UserId> served;
    for (const Assignment& assignment : context.policy.assignments) {
        if (assignment.connection != connection || assignment.keys.isEmpty())
            continue;
        if (assignment.principal.type == PrincipalType::User)
            served.insert(UserId(assignment.principal.id));
        else if (assignment.principal.type == PrincipalType::Group)
            served.unite(context.directory.effectiveMembers(GroupId(assignment.principal.id)));
    }
    return served;
}

/// People of such an assignment are refused, not served by the next tier (see resolve's walk).
bool isRefused(const Assignment& assignment, const Context& context)
{
    const auto broken = [&](const KeyId& id) {
        return !context.index.key(id) || hasCondition(id, Exclusion::Invalid, context)
            || hasCondition(id, Exclusion::Unreadable, context);
    };
    return assignment.principal.type == PrincipalType::Everyone
        || assignment.effectiveSpill() == Spill::Never
        || std::all_of(assignment.keys.cbegin(), assignment.keys.cend(), broken)
        || !hasLivePool(assignment.connection, context);
}

QString poolFix(const ConnectionId& connection, const Context& context)
{
    const QList<KeyId> spare = spareKeys(connection, context);
    return spare.isEmpty()
             ? QString()
             : Text::tr("Put %1 in the pool for everyone").arg(labels(spare, context));
}

void addDeadKeys(QList<Finding>& findings, Finding finding, const Connection& connection,
                 const Context& context)
{
    finding.code = QStringLiteral("group_without_live_key");
    finding.connection = connection.id;
    finding.hint = Text::tr("Switch a key on, replace its secret, or put them on another key.");
    if (finding.principals.first().type == PrincipalType::Everyone)
        finding.fixText = poolFix(connection.id, context);
    else if (hasLivePool(connection.id, context))
        finding.fixText = Text::tr("Let the pool for everyone pay for them");
    findings.append(finding);
}

QString deadTitle(const Principal& principal, const Connection& connection, const Context& context)
{
    if (principal.type == PrincipalType::Everyone)
        return Text::tr("The pool for everyone on %1 has no working key.").arg(connection.name);
    return Text::tr("The group %1 has no working key on %2.")
        .arg(context.directory.nameOf(principal), connection.name);
}

} // namespace

/// Who may chat but has no tier at all on a connection that offers models.
void usersWithoutKey(QList<Finding>& findings, const Connection& connection, const Context& context)
{
    const Assignment* pool = context.index.assignment(connection.id, Principal::everyone());
    if (connection.models.isEmpty() || (pool && !pool->keys.isEmpty()))
        return;
    const QSet<UserId> served = servedOn(connection.id, context);
    Finding finding;
    for (const User& user : context.directory.users()) {
        if (user.role != QLatin1StringView("pending") && !served.contains(user.id))
            finding.principals.append(Principal::user(user.id));
    }
    if (finding.principals.isEmpty())
        return;
    finding.code = QStringLiteral("user_without_key");
    finding.severity = Severity::Problem;
    finding.connection = connection.id;
    finding.title =
        finding.principals.size() == 1
            ? Text::tr("%1 has no key on %2.")
                  .arg(context.directory.nameOf(finding.principals.first()), connection.name)
            : Text::tr("%1 users have no key on %2.")
                  .arg(QLocale().toString(finding.principals.size()), connection.name);
    finding.hint = Text::tr("Put them or a group of theirs on a key, or give everyone a pool.");
    finding.fixText = poolFix(connection.id, context);
    findings.append(finding);
}

/// Assignments of which every key is dead: groups and the pool one by one, users together.
void withoutLiveKey(QList<Finding>& findings, const Connection& connection, const Context& context)
{
    Finding users;
    users.severity = Severity::Problem;
    for (const Assignment& assignment : context.policy.assignments) {
        const auto live = [&](const KeyId& key) { return isLive(key, connection.id, context); };
        if (assignment.connection != connection.id || assignment.keys.isEmpty()
            || std::any_of(assignment.keys.cbegin(), assignment.keys.cend(), live))
            continue;
        if (assignment.principal.type == PrincipalType::User) {
            users.principals.append(assignment.principal);
            for (const KeyId& key : assignment.keys) {
                if (!users.keys.contains(key))
                    users.keys.append(key);
            }
            continue;
        }
        Finding finding;
        finding.principals = {assignment.principal};
        finding.keys = assignment.keys;
        finding.severity = isRefused(assignment, context) ? Severity::Problem : Severity::Warning;
        finding.title = deadTitle(assignment.principal, connection, context);
        addDeadKeys(findings, finding, connection, context);
    }
    if (users.principals.isEmpty())
        return;
    users.title = users.principals.size() == 1
                    ? Text::tr("%1 has no working key on %2.")
                          .arg(context.directory.nameOf(users.principals.first()), connection.name)
                    : Text::tr("%1 users have no working key on %2.")
                          .arg(QLocale().toString(users.principals.size()), connection.name);
    addDeadKeys(findings, users, connection, context);
}

/// Assignments of users and groups that the server does not have any more.
void principalsGone(QList<Finding>& findings, const Connection& connection, const Context& context)
{
    if (context.directory.users().isEmpty())
        return; // nothing was read yet
    Finding finding;
    for (const Assignment& assignment : context.policy.assignments) {
        const Principal& who = assignment.principal;
        const bool gone =
            (who.type == PrincipalType::User && !context.directory.user(UserId(who.id)))
            || (who.type == PrincipalType::Group && !context.directory.group(GroupId(who.id)));
        if (gone && assignment.connection == connection.id)
            finding.principals.append(who);
    }
    if (finding.principals.isEmpty())
        return;
    finding.code = QStringLiteral("principal_gone");
    finding.severity = Severity::Notice;
    finding.connection = connection.id;
    finding.title = finding.principals.size() == 1
                      ? Text::tr("An assignment on %1 is for somebody who is no longer there.")
                            .arg(connection.name)
                      : Text::tr("%1 assignments on %2 are for users or groups that are no longer "
                                 "there.")
                            .arg(QLocale().toString(finding.principals.size()), connection.name);
    finding.hint = Text::tr("They were deleted on the server; their assignments do nothing.");
    finding.fixText = Text::tr("Remove what is left of them");
    findings.append(finding);
}

} // namespace keyroster::lintparts
