#include "policy/policyindex.h"

#include <algorithm>

namespace keyroster {

namespace {

template <typename Ref, typename List> QHash<Ref, qsizetype> byId(const List& list)
{
    QHash<Ref, qsizetype> places;
    places.reserve(list.size());
    // Backwards, so that the first of doubled ids wins, as in Policy's own look-ups.
    for (qsizetype i = list.size() - 1; i >= 0; --i)
        places.insert(list.at(i).id, i);
    return places;
}

template <typename Ref, typename List>
auto found(const QHash<Ref, qsizetype>& places, const List& list, const Ref& id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &list.at(*place);
}

} // namespace

PolicyIndex::PolicyIndex(Policy policy)
    : m_policy(std::move(policy))
    , m_connections(byId<ConnectionId>(m_policy.connections))
    , m_accounts(byId<AccountId>(m_policy.accounts))
    , m_keys(byId<KeyId>(m_policy.keys))
{
    const QList<Assignment>& assignments = m_policy.assignments;
    m_assignments.reserve(assignments.size());
    for (qsizetype i = 0; i < assignments.size(); ++i) {
        const Assignment& assignment = assignments.at(i);
        m_assignments.insert({assignment.connection, assignment.principal}, i);
        for (const KeyId& key : assignment.keys) {
            QList<qsizetype>& uses = m_uses[key];
            if (uses.isEmpty() || uses.last() != i)
                uses.append(i);
        }
    }
}

const Connection* PolicyIndex::connection(const ConnectionId& id) const
{
    return found(m_connections, m_policy.connections, id);
}

const ApiKey* PolicyIndex::key(const KeyId& id) const
{
    return found(m_keys, m_policy.keys, id);
}

const Account* PolicyIndex::account(const AccountId& id) const
{
    return found(m_accounts, m_policy.accounts, id);
}

const Assignment* PolicyIndex::assignment(const ConnectionId& connection,
                                          const Principal& principal) const
{
    const QList<qsizetype> places = assignmentPlaces(connection, principal);
    return places.isEmpty() ? nullptr : &m_policy.assignments.at(places.first());
}

QList<qsizetype> PolicyIndex::assignmentPlaces(const ConnectionId& connection,
                                               const Principal& principal) const
{
    QList<qsizetype> places = m_assignments.values({connection, principal});
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace keyroster
