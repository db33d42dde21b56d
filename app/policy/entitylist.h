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
    static QJsonObject toJson(const Connection& entity) { return connectionToJson(entity); }
    static Result<Connection> read(const QJsonObject& json) { return connectionFromJson(json, {}); }
};
template <> struct EntityTraits<Account>
{
    static constexpr EntityKind kind = EntityKind::Account;
    using Ref = AccountId;
    static Ref ref(const Account& entity) { return entity.id; }
    static QString id(const Account& entity) { return entity.id.text(); }
    static QJsonObject toJson(const Account& entity) { return accountToJson(entity); }
    static Result<Account> read(const QJsonObject& json) { return accountFromJson(json, {}); }
};
template <> struct EntityTraits<ApiKey>
{
    static constexpr EntityKind kind = EntityKind::Key;
    using Ref = KeyId;
    static Ref ref(const ApiKey& entity) { return entity.id; }
    static QString id(const ApiKey& entity) { return entity.id.text(); }
    static QJsonObject toJson(const ApiKey& entity) { return keyToJson(entity); }
    static Result<ApiKey> read(const QJsonObject& json) { return keyFromJson(json, {}); }
};
template <> struct EntityTraits<Assignment>
{
    static constexpr EntityKind kind = EntityKind::Assignment;
    using Ref = std::pair<ConnectionId, Principal>;
    static Ref ref(const Assignment& entity) { return {entity.connection, entity.principal}; }
    static QString id(const Assignment& entity)
    {
        return assignmentEntityId(entity.connection, entity.principal);
    }
    static QJsonObject toJson(const Assignment& entity) { return assignmentToJson(entity); }
    static Result<Assignment> read(const QJsonObject& json) { return assignmentFromJson(json, {}); }
};
template <> struct EntityTraits<Allowance>
{
    static constexpr EntityKind kind = EntityKind::Allowance;
    using Ref = QString;
    static Ref ref(const Allowance& entity) { return allowanceEntityId(entity); }
    static QString id(const Allowance& entity) { return allowanceEntityId(entity); }
    static QJsonObject toJson(const Allowance& entity) { return allowanceToJson(entity); }
    static Result<Allowance> read(const QJsonObject& json) { return allowanceFromJson(json, {}); }
};

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

/// Where the entities that the changes name are in the list (-1: nowhere). Scans the list once; an
/// edit may name each entity once only.
template <typename Entity>
Result<QHash<typename EntityTraits<Entity>::Ref, qsizetype>> findNamed(
    const QList<Entity>& list, const QList<const Change*>& changes)
{
    using Traits = EntityTraits<Entity>;
    QHash<typename Traits::Ref, qsizetype> places;
    places.reserve(changes.size());
    for (const Change* change : changes) {
        const auto named =
            Traits::read(change->before ? *change->before : change->after.value_or(QJsonObject()));
        if (!named)
            return passOn(named);
        if (places.contains(Traits::ref(*named)))
            return tl::unexpected<Error>(doubledEntity(*change));
        places.insert(Traits::ref(*named), -1);
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto place = places.find(Traits::ref(list.at(i)));
        if (place != places.end() && *place < 0)
            *place = i;
    }
    return places;
}

/// Applies the changes of this kind; on an error `list` is as it was.
template <typename Entity>
std::optional<Error> applyChanges(QList<Entity>& list, const QList<Change>& all)
{
    using Traits = EntityTraits<Entity>;
    QList<const Change*> changes;
    for (const Change& change : all) {
        if (change.kind == Traits::kind)
            changes.append(&change);
    }
    if (changes.isEmpty())
        return {};
    const auto places = findNamed(list, changes);
    if (!places)
        return places.error();
    QList<Entity> edited = list;
    QSet<qsizetype> removed;
    QList<Placed<Entity>> added;
    for (const Change* change : std::as_const(changes)) {
        const auto named = Traits::read(change->before ? *change->before : *change->after);
        const qsizetype place = places->value(Traits::ref(*named), -1);
        const bool asExpected = place < 0
                                  ? !change->before
                                  : change->before
                                        && (edited.at(place) == *named
                                            || Traits::toJson(edited.at(place)) == *change->before);
        if (!asExpected)
            return staleEntity(*change);
        if (!change->after) {
            removed.insert(place);
            continue;
        }
        const auto after = Traits::read(*change->after);
        if (!after)
            return after.error();
        if (Traits::ref(*after) != Traits::ref(*named))
            return doubledEntity(*change);
        if (place < 0)
            added.append({change->position, *after});
        else
            edited[place] = *after;
    }
    list = removed.isEmpty() && added.isEmpty() ? edited : rearranged(edited, removed, added);
    return {};
}

template <typename Entity> Change addition(const Entity& entity, qsizetype position = -1)
{
    return {EntityTraits<Entity>::kind,
            EntityTraits<Entity>::id(entity),
            {},
            EntityTraits<Entity>::toJson(entity),
            position};
}

template <typename Entity> Change removal(const Entity& entity, qsizetype position)
{
    return {EntityTraits<Entity>::kind,
            EntityTraits<Entity>::id(entity),
            EntityTraits<Entity>::toJson(entity),
            {},
            position};
}

template <typename Entity> Change replacement(const Entity& before, const Entity& after)
{
    return {EntityTraits<Entity>::kind, EntityTraits<Entity>::id(before),
            EntityTraits<Entity>::toJson(before), EntityTraits<Entity>::toJson(after), -1};
}

template <typename Entity>
void addDifference(QList<Change>& changes, const QList<Entity>& from, const QList<Entity>& to)
{
    if (from.isSharedWith(to))
        return;
    using Traits = EntityTraits<Entity>;
    const auto before = indexById(from);
    const auto after = indexById(to);
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto there = after.constFind(Traits::ref(from.at(i)));
        if (there == after.cend())
            changes.append(removal(from.at(i), i));
        else if (from.at(i) != to.at(*there))
            changes.append(replacement(from.at(i), to.at(*there)));
    }
    for (qsizetype i = 0; i < to.size(); ++i) {
        if (!before.contains(Traits::ref(to.at(i))))
            changes.append(addition(to.at(i), i));
    }
}

} // namespace keyroster
