#include "policy/policyindex.h"

#include "policy/entitylist.h"

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
{
    indexEntities();
    m_assignments.reserve(m_policy.assignments.size());
    addAssignments(0);
}

void PolicyIndex::indexEntities()
{
    m_connections = byId<ConnectionId>(m_policy.connections);
    m_accounts = byId<AccountId>(m_policy.accounts);
    m_keys = byId<KeyId>(m_policy.keys);
}

void PolicyIndex::addAssignments(qsizetype from)
{
    for (qsizetype i = from; i < m_policy.assignments.size(); ++i) {
        const Assignment& assignment = m_policy.assignments.at(i);
        const Ref ref(assignment.connection, assignment.principal);
        if (m_assignments.contains(ref))
            m_doubled[ref].append(i);
        else
            m_assignments.insert(ref, i);
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
    return found(m_assignments, m_policy.assignments, Ref(connection, principal));
}

QList<qsizetype> PolicyIndex::assignmentPlaces(const ConnectionId& connection,
                                               const Principal& principal) const
{
    const Ref ref(connection, principal);
    const auto first = m_assignments.constFind(ref);
    if (first == m_assignments.cend())
        return {};
    return QList<qsizetype>{*first} + m_doubled.value(ref);
}

QList<qsizetype> PolicyIndex::usesOf(const KeyId& key) const
{
    if (!m_uses) {
        m_uses.emplace();
        for (qsizetype i = 0; i < m_policy.assignments.size(); ++i) {
            for (const KeyId& used : m_policy.assignments.at(i).keys) {
                QList<qsizetype>& uses = (*m_uses)[used];
                if (uses.isEmpty() || uses.constLast() != i)
                    uses.append(i);
            }
        }
    }
    return m_uses->value(key);
}

void PolicyIndex::follow(const Policy& next, const Edit& edit)
{
    bool entities = false, removes = false, inserts = false;
    const qsizetype size = m_policy.assignments.size();
    for (const Change& change : edit.changes) {
        if (change.kind != EntityKind::Assignment)
            entities = true;
        else if (!change.after)
            removes = true;
        else if (!change.before)
            inserts = inserts || (change.position >= 0 && change.position < size);
    }
    const bool places = m_doubled.isEmpty() && !inserts && (!removes || dropTail(next, edit));
    if (!places) {
        *this = PolicyIndex(next);
        return;
    }
    m_policy = next;
    m_uses.reset();
    if (entities)
        indexEntities();
    addAssignments(m_assignments.size());
}

/// True when what the edit removes stood at the end (an addition that is undone), and is forgotten
/// now.
bool PolicyIndex::dropTail(const Policy& next, const Edit& edit)
{
    QList<Ref> gone;
    for (const Change& change : edit.changes) {
        if (change.kind != EntityKind::Assignment || change.after)
            continue;
        const auto ref = assignmentOf(change);
        const qsizetype place = ref ? m_assignments.value(*ref, -1) : -1;
        if (place < next.assignments.size())
            return false;
        gone.append(*ref);
    }
    if (m_policy.assignments.size() - gone.size() != next.assignments.size())
        return false; // adds as well
    for (const Ref& ref : std::as_const(gone))
        m_assignments.remove(ref);
    return true;
}

} // namespace keyroster
