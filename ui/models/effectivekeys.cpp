#include "models/effectivekeys.h"

#include "models/wording.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(EffectiveKeys)
};

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoAssignment: return Say::tr("no key");
    case Outcome::Exhausted: return Say::tr("all keys used up for now");
    case Outcome::Refused: return Say::tr("no key is allowed now");
    case Outcome::Invalid: return Say::tr("the key does not work");
    case Outcome::UnknownModel:
    case Outcome::UnknownConnection:
    case Outcome::Ok: break;
    }
    return {};
}

} // namespace

EffectiveKeys::EffectiveKeys(const Policy& policy, const Directory& directory,
                             const ConnectionId& connection)
    : m_connection(connection)
{
    if (const Connection* found = policy.connection(connection))
        m_slice.connections.append(*found);
    m_slice.keys = policy.keysOf(connection);
    for (const Assignment& assignment : policy.assignments) {
        if (assignment.connection != connection || assignment.keys.isEmpty())
            continue;
        m_byPrincipal.insert(assignment.principal, m_assignments.size());
        m_assignments.append(assignment);
        if (assignment.principal.type == PrincipalType::Everyone)
            m_pool = true;
        if (assignment.principal.type == PrincipalType::Group)
            m_inAssignedGroups.unite(directory.effectiveMembers(GroupId(assignment.principal.id)));
    }
}

Reach EffectiveKeys::reachOf(const UserId& user) const
{
    if (m_byPrincipal.contains(Principal::user(user)))
        return Reach::Own;
    if (m_inAssignedGroups.contains(user))
        return Reach::Group;
    return m_pool ? Reach::Pool : Reach::NoKey;
}

const Assignment* EffectiveKeys::assignmentOf(const Principal& principal) const
{
    const auto at = m_byPrincipal.constFind(principal);
    return at == m_byPrincipal.cend() ? nullptr : &m_assignments.at(*at);
}

Resolution EffectiveKeys::resolveFor(const UserId& user, const QString& model,
                                     const Directory& directory, const KeyConditions& conditions,
                                     const QDateTime& now) const
{
    QList<qsizetype> positions;
    const auto take = [this, &positions](const Principal& principal) {
        const auto at = m_byPrincipal.constFind(principal);
        if (at != m_byPrincipal.cend())
            positions.append(*at);
    };
    take(Principal::user(user));
    for (const GroupId& group : directory.groupsOf(user))
        take(Principal::group(group));
    take(Principal::everyone());
    std::sort(positions.begin(), positions.end()); // the order in the document decides among equals

    Policy policy = m_slice;
    for (const qsizetype position : std::as_const(positions))
        policy.assignments.append(m_assignments.at(position));
    return resolve(policy, directory, conditions, ResolveQuery{user, m_connection, model, now});
}

QString EffectiveKeys::lineFor(const Principal& principal, const Directory& directory,
                               const KeyConditions& conditions, const QDateTime& now) const
{
    if (m_slice.connections.isEmpty())
        return {};
    if (principal.type == PrincipalType::User)
        return lineForUser(UserId(principal.id), directory, conditions, now);
    const Assignment* assignment = assignmentOf(principal);
    return assignment ? keyListText(m_slice, assignment->keys) : Say::tr("no key of its own");
}

QString EffectiveKeys::lineForUser(const UserId& user, const Directory& directory,
                                   const KeyConditions& conditions, const QDateTime& now) const
{
    const Resolution resolution = resolveFor(user, QString(), directory, conditions, now);
    if (resolution.outcome != Outcome::Ok || resolution.tier < 0)
        return outcomeText(resolution.outcome);
    const QString keys = keyListText(m_slice, resolution.keys);
    const Tier& tier = resolution.tiers.at(resolution.tier);
    switch (tier.source) {
    case TierSource::Own: return Say::tr("%1, own key").arg(keys);
    case TierSource::Group: {
        QStringList names;
        for (const GroupId& group : tier.groups)
            names.append(directory.nameOf(Principal::group(group)));
        return Say::tr("%1, through %2").arg(keys, names.join(QStringLiteral(", ")));
    }
    case TierSource::Everyone: return Say::tr("%1, from the pool").arg(keys);
    }
    return keys;
}

} // namespace keyroster::ui
