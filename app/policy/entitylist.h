#pragma once

#include "policy/edit.h"
#include "policy/policycodec.h"

#include <QHash>
#include <QSet>
#include <algorithm>

/// One list of entities of a policy, seen through their ids: what applyEdit() and difference() are
/// made of.
namespace keyroster {

/// How one type of entity is identified, written and read. `Ref` hashes fast; the text id goes into
/// changes.
template <typename Entity> struct EntityTraits;

template <> struct EntityTraits<Connection>
{
    static constexpr EntityKind kind = EntityKind::Connection;
    using Ref = ConnectionId;
    static Ref ref(const Connection& entity) { return entity.id; }
    static QString id(const Connection& entity) { return entity.id.text(); }
    static EntityValue value(const Connection& entity) { return connectionToJson(entity); }
    static Result<Connection> read(const EntityValue& value)
    {
        return connectionFromJson(value.json(), {});
    }
};
template <> struct EntityTraits<Account>
{
    static constexpr EntityKind kind = EntityKind::Account;
    using Ref = AccountId;
    static Ref ref(const Account& entity) { return entity.id; }
    static QString id(const Account& entity) { return entity.id.text(); }
    static EntityValue value(const Account& entity) { return accountToJson(entity); }
    static Result<Account> read(const EntityValue& value)
    {
        return accountFromJson(value.json(), {});
    }
};
template <> struct EntityTraits<ApiKey>
{
    static constexpr EntityKind kind = EntityKind::Key;
    using Ref = KeyId;
    static Ref ref(const ApiKey& entity) { return entity.id; }
    static QString id(const ApiKey& entity) { return entity.id.text(); }
    static EntityValue value(const ApiKey& entity) { return keyToJson(entity); }
    static Result<ApiKey> read(const EntityValue& value) { return keyFromJson(value.json(), {}); }
};
/// Whose assignment, on which connection. A person has few, so the connection is left out of the
/// hash: of texts it is what takes long.
struct AssignmentRef
{
    ConnectionId connection;
    Principal principal;
    friend bool operator==(const AssignmentRef&, const AssignmentRef&) = default;
    friend size_t qHash(const AssignmentRef& ref, size_t seed = 0)
    {
        return qHash(ref.principal.id, seed);
    }
};
template <> struct EntityTraits<Assignment>
{
    static constexpr EntityKind kind = EntityKind::Assignment;
    using Ref = AssignmentRef;
    static Ref ref(const Assignment& entity) { return {entity.connection, entity.principal}; }
    static QString id(const Assignment& entity)
    {
        return assignmentEntityId(entity.connection, entity.principal);
    }
    static EntityValue value(const Assignment& entity) { return entity; }
    static Result<Assignment> read(const EntityValue& value)
    {
        const Assignment* held = value.assignment();
        return held ? *held : assignmentFromJson(value.json(), {});
    }
};
template <> struct EntityTraits<Allowance>
{
    static constexpr EntityKind kind = EntityKind::Allowance;
    using Ref = QString;
    static Ref ref(const Allowance& entity) { return allowanceEntityId(entity); }
    static QString id(const Allowance& entity) { return allowanceEntityId(entity); }
    static EntityValue value(const Allowance& entity) { return allowanceToJson(entity); }
    static Result<Allowance> read(const EntityValue& value)
    {
        return allowanceFromJson(value.json(), {});
    }
};

/// The other way round from assignmentEntityId(); none for a text that it does not make.
std::optional<std::pair<ConnectionId, Principal>> assignmentOfEntityId(const QString& id);
/// Whose assignment is changed; none for other entities.
std::optional<std::pair<ConnectionId, Principal>> assignmentOf(const Change& change);

/// The Stale error of an entity that is not as the edit expects it.
Error staleEntity(const Change& change);
/// An edit that names one entity twice, or renames it: a bug of ours.
Error doubledEntity(const Change& change);

/// Entity -> index, the first one where ids are doubled.
template <typename Entity>
QHash<typename EntityTraits<Entity>::Ref, qsizetype> indexById(const QList<Entity>& list)
{
    QHash<typename EntityTraits<Entity>::Ref, qsizetype> index;
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto ref = EntityTraits<Entity>::ref(list.at(i));
        if (!index.contains(ref))
            index.insert(ref, i);
    }
    return index;
}

/// An added entity with the place that it shall have in the resulting list.
template <typename Entity> struct Placed
{
    qsizetype position;
    Entity entity;
};

/// `list` without the removed ones, and the added ones at their places; one pass.
template <typename Entity>
QList<Entity> rearranged(const QList<Entity>& list, const QSet<qsizetype>& removed,
                         QList<Placed<Entity>> added)
{
    std::stable_sort(added.begin(), added.end(), [](const auto& a, const auto& b) {
        return size_t(a.position) < size_t(b.position); // -1, "at the end", is the largest
    });
    QList<Entity> result;
    result.reserve(list.size() - removed.size() + added.size());
    auto next = added.cbegin();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (removed.contains(i))
            continue;
        for (; next != added.cend() && size_t(next->position) <= size_t(result.size()); ++next)
            result.append(next->entity);
        result.append(list.at(i));
    }
    for (; next != added.cend(); ++next)
        result.append(next->entity);
    return result;
}

/// One change of an edit, read: the entity as it has to be, as it shall be, and where it stands
/// (-1: nowhere).
template <typename Entity> struct ReadChange
{
    const Change* change;
    std::optional<Entity> before, after;
    qsizetype place = -1;
    [[nodiscard]] auto ref() const { return EntityTraits<Entity>::ref(before ? *before : *after); }
};

/// Reads the changes of one kind and finds their places; scans the list at most once. An edit may
/// name each entity once only.
template <typename Entity>
Result<QList<ReadChange<Entity>>> readChanges(const QList<Entity>& list, const QList<Change>& all)
{
    using Traits = EntityTraits<Entity>;
    QList<ReadChange<Entity>> changes;
    QHash<typename Traits::Ref, qsizetype> known; // -> place in `changes`
    const auto count = std::count_if(
        all.cbegin(), all.cend(), [](const Change& change) { return change.kind == Traits::kind; });
    changes.reserve(count);
    known.reserve(count);
    for (const Change& change : all) {
        if (change.kind != Traits::kind)
            continue;
        ReadChange<Entity> read{&change, {}, {}, -1};
        // Nothing at all before and after: as an empty entity, whose problem is told.
        const EntityValue nothing{QJsonObject()};
        for (const auto& [state, entity] :
             {std::pair(&change.before, &read.before), std::pair(&change.after, &read.after)}) {
            if (!*state && (change.before || change.after || entity == &read.after))
                continue;
            auto value = Traits::read(*state ? **state : nothing);
            if (!value)
                return passOn(value);
            *entity = *std::move(value);
        }
        if (known.contains(read.ref()))
            return tl::unexpected<Error>(doubledEntity(change));
        known.insert(read.ref(), changes.size());
        changes.append(std::move(read));
    }
    bool placed = true;
    for (ReadChange<Entity>& read : changes) {
        const qsizetype hint = read.before && read.after ? read.change->position : -1;
        if (hint >= 0 && hint < list.size() && Traits::ref(list.at(hint)) == read.ref())
            read.place = hint;
        placed = placed && read.place >= 0;
    }
    for (qsizetype i = 0; i < list.size() && !placed; ++i) {
        const auto named = known.constFind(Traits::ref(list.at(i)));
        if (named != known.cend() && changes.at(*named).place < 0)
            changes[*named].place = i;
    }
    return changes;
}

/// Applies the changes of this kind; on an error `list` is as it was.
template <typename Entity>
std::optional<Error> applyChanges(QList<Entity>& list, const QList<Change>& all)
{
    using Traits = EntityTraits<Entity>;
    auto changes = readChanges(list, all);
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return {};
    QList<Entity> edited = list;
    QSet<qsizetype> removed;
    QList<Placed<Entity>> added;
    for (ReadChange<Entity>& read : *changes) {
        const Change& change = *read.change;
        const qsizetype place = read.place;
        const bool asExpected = place < 0
                                  ? !read.before
                                  : read.before
                                        && (edited.at(place) == *read.before
                                            || Traits::value(edited.at(place)) == *change.before);
        if (!asExpected)
            return staleEntity(change);
        if (!read.after) {
            removed.insert(place);
            continue;
        }
        if (Traits::ref(*read.after) != read.ref())
            return doubledEntity(change);
        if (place < 0)
            added.append({change.position, *std::move(read.after)});
        else
            edited[place] = *std::move(read.after);
    }
    list = removed.isEmpty() && added.isEmpty() ? edited : rearranged(edited, removed, added);
    return {};
}

template <typename Entity> Change addition(const Entity& entity, qsizetype position = -1)
{
    return {EntityTraits<Entity>::kind,
            EntityTraits<Entity>::id(entity),
            {},
            EntityTraits<Entity>::value(entity),
            position};
}

template <typename Entity> Change removal(const Entity& entity, qsizetype position)
{
    return {EntityTraits<Entity>::kind,
            EntityTraits<Entity>::id(entity),
            EntityTraits<Entity>::value(entity),
            {},
            position};
}

/// `position`: where it stands, if that is known; it is looked for there first, which spares a pass
/// over the list.
template <typename Entity>
Change replacement(const Entity& before, const Entity& after, qsizetype position = -1)
{
    return {EntityTraits<Entity>::kind, EntityTraits<Entity>::id(before),
            EntityTraits<Entity>::value(before), EntityTraits<Entity>::value(after), position};
}

/// Calls removed(place in `from`), changed(place in `from`, place in `to`) and added(place in
/// `to`): first what was there, in the order of `from`, then what is new, in the order of `to`.
/// What stands at the same place from the beginning or from the end is found without an index,
/// which is nearly all after an edit.
template <typename Entity, typename Same, typename Removed, typename Changed, typename Added>
void walkDifference(const QList<Entity>& from, const QList<Entity>& to, Same same, Removed removed,
                    Changed changed, Added added)
{
    using Traits = EntityTraits<Entity>;
    if (from.isSharedWith(to))
        return;
    const auto compare = [&](qsizetype i, qsizetype j) {
        if (!same(from.at(i), to.at(j)))
            changed(i, j);
    };
    const auto aligned = [&](qsizetype i, qsizetype j) {
        return Traits::ref(from.at(i)) == Traits::ref(to.at(j));
    };
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0, tail = 0;
    for (; head < shorter && aligned(head, head); ++head)
        compare(head, head);
    while (tail < shorter - head && aligned(from.size() - tail - 1, to.size() - tail - 1))
        ++tail;
    const qsizetype fromEnd = from.size() - tail, toEnd = to.size() - tail;
    const auto before = indexById(from.mid(head, toEnd > head ? fromEnd - head : 0));
    const auto after = indexById(to.mid(head, fromEnd > head ? toEnd - head : 0));
    for (qsizetype i = head; i < fromEnd; ++i) {
        const auto there = after.constFind(Traits::ref(from.at(i)));
        if (there == after.cend())
            removed(i);
        else
            compare(i, head + *there);
    }
    for (qsizetype i = fromEnd; i < from.size(); ++i)
        compare(i, i - fromEnd + toEnd);
    for (qsizetype j = head; j < toEnd; ++j) {
        if (!before.contains(Traits::ref(to.at(j))))
            added(j);
    }
}

template <typename Entity>
void addDifference(QList<Change>& changes, const QList<Entity>& from, const QList<Entity>& to)
{
    walkDifference(
        from, to, std::equal_to<Entity>(),
        [&](qsizetype i) { changes.append(removal(from.at(i), i)); },
        [&](qsizetype i, qsizetype j) { changes.append(replacement(from.at(i), to.at(j))); },
        [&](qsizetype j) { changes.append(addition(to.at(j), j)); });
}

} // namespace keyroster
