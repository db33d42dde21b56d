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
    : EffectiveKeys(PolicyIndex(policy), directory, connection)
{}

EffectiveKeys::EffectiveKeys(const PolicyIndex& index, const Directory& directory,
                             const ConnectionId& connection)
    : m_index(index)
    , m_connection(connection)
{
    readGroups(directory);
}

void EffectiveKeys::readGroups(const Directory& directory)
{
    m_served.clear();
    m_pool = assignmentOf(Principal::everyone()) != nullptr;
    // Of groups, which are few: a set of their members is 100,000 texts to hash.
    for (const Group& group : directory.groups()) {
        QSet<GroupId> seen; // cycles are cut
        for (const Group* at = &group; at && !seen.contains(at->id);
             at = directory.group(at->parent)) {
            seen.insert(at->id);
            if (assignmentOf(Principal::group(at->id))) {
                m_served.insert(group.id);
                break;
            }
        }
    }
}

bool EffectiveKeys::follow(const Policy& next, const Edit& edit, const Directory& directory)
{
    m_index.follow(next, edit);
    const QString user = m_connection.text() + QStringLiteral("/user:");
    const QString here = m_connection.text() + QLatin1Char('/');
    const bool others =
        std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const Change& change) {
            return change.kind == EntityKind::Assignment && change.id.startsWith(here)
                && !change.id.startsWith(user);
        });
    if (others)
        readGroups(directory);
    return others;
}

Reach EffectiveKeys::reachOf(const UserId& user, const Directory& directory) const
{
    if (assignmentOf(Principal::user(user)))
        return Reach::Own;
    const QList<GroupId> groups =
        m_served.isEmpty() ? QList<GroupId>() : directory.directGroupsOf(user);
    if (std::any_of(groups.cbegin(), groups.cend(),
                    [this](const GroupId& group) { return m_served.contains(group); }))
        return Reach::Group;
    return m_pool ? Reach::Pool : Reach::NoKey;
}

Reach EffectiveKeys::reachOf(const GroupId& group) const
{
    if (m_served.contains(group))
        return Reach::Group;
    return m_pool ? Reach::Pool : Reach::NoKey;
}

const Assignment* EffectiveKeys::assignmentOf(const Principal& principal) const
{
    const Assignment* found = m_index.assignment(m_connection, principal);
    return found && !found->keys.isEmpty() ? found : nullptr;
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
