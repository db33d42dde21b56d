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
    : m_index(policy)
    , m_connection(connection)
{
    for (qsizetype i = 0; i < policy.assignments.size(); ++i) {
        const Assignment& assignment = policy.assignments.at(i);
        if (assignment.connection != connection || assignment.keys.isEmpty())
            continue;
        m_places.insert(assignment.principal, i);
        if (assignment.principal.type == PrincipalType::Everyone)
            m_pool = true;
        if (assignment.principal.type == PrincipalType::Group)
            m_inAssignedGroups.unite(directory.effectiveMembers(GroupId(assignment.principal.id)));
    }
}

Reach EffectiveKeys::reachOf(const UserId& user) const
{
    if (assignmentOf(Principal::user(user)))
        return Reach::Own;
    if (m_inAssignedGroups.contains(user))
        return Reach::Group;
    return m_pool ? Reach::Pool : Reach::NoKey;
}

const Assignment* EffectiveKeys::assignmentOf(const Principal& principal) const
{
    const auto place = m_places.constFind(principal);
    return place == m_places.cend() ? nullptr : &m_index.policy().assignments.at(*place);
}

Resolution EffectiveKeys::resolveFor(const UserId& user, const QString& model,
                                     const Directory& directory, const KeyConditions& conditions,
                                     const QDateTime& now) const
{
    const ResolveQuery query{user, m_connection, model, now};
    return resolve(m_index, directory, conditions, query);
}

bool EffectiveKeys::canChat(const UserId& user, const Directory& directory,
                            const KeyConditions& conditions, const QDateTime& now) const
{
    return resolveFor(user, QString(), directory, conditions, now).outcome == Outcome::Ok;
}

QString EffectiveKeys::lineFor(const Principal& principal, const Directory& directory,
                               const KeyConditions& conditions, const QDateTime& now) const
{
    if (!m_index.connection(m_connection))
        return {};
    if (principal.type == PrincipalType::User)
        return lineForUser(UserId(principal.id), directory, conditions, now);
    const Assignment* assignment = assignmentOf(principal);
    return assignment ? keyListText(m_index.policy(), assignment->keys)
                      : Say::tr("no key of its own");
}

QString EffectiveKeys::lineForUser(const UserId& user, const Directory& directory,
                                   const KeyConditions& conditions, const QDateTime& now) const
{
    const Resolution resolution = resolveFor(user, QString(), directory, conditions, now);
    if (resolution.outcome != Outcome::Ok || resolution.tier < 0)
        return outcomeText(resolution.outcome);
    const QString keys = keyListText(m_index.policy(), resolution.keys);
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
