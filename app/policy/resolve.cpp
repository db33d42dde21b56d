#include "policy/resolve.h"

#include "policy/modelfilter.h"

#include <algorithm>
#include <functional>
#include <map>

namespace keyroster {

namespace {

using FindKey = std::function<const ApiKey*(const KeyId&)>;

/// What both ways of looking things up agree on.
struct Ask
{
    const ResolveQuery& query;
    const KeyConditions& conditions;
    FindKey findKey;
};

std::optional<Exclusion> fixedReason(const ApiKey* key, const ResolveQuery& query)
{
    if (!key || key->connection != query.connection)
        return Exclusion::UnknownKey;
    if (!key->enabled)
        return Exclusion::Disabled;
    if (key->validFrom.isValid() && query.now < key->validFrom)
        return Exclusion::NotYetValid;
    if (key->validUntil.isValid() && query.now >= key->validUntil)
        return Exclusion::Expired;
    if (query.model.isEmpty())
        return {};
    if (!key->models.allow.isEmpty() && !matchesAnyModel(key->models.allow, query.model))
        return Exclusion::ModelNotAllowed;
    if (matchesAnyModel(key->models.deny, query.model))
        return Exclusion::ModelDenied;
    return {};
}

std::optional<Exclusion> exclusionOf(const KeyId& id, const Ask& ask)
{
    std::optional<Exclusion> why = fixedReason(ask.findKey(id), ask.query);
    if (why)
        return why;
    for (auto [at, end] = ask.conditions.equal_range(id); at != end; ++at) {
        if (isOver(at->until, ask.query.now)
            || (!at->model.isEmpty() && at->model != ask.query.model))
            continue;
        if (!why || at->why < *why)
            why = at->why;
    }
    return why;
}

/// One tier of assignments that are in document order.
Tier joined(TierSource source, const QList<const Assignment*>& assignments, const Ask& ask)
{
    Tier tier;
    tier.source = source;
    tier.rank = assignments.first()->rank;
    std::optional<Strategy> strategy;
    QList<KeyId> keys;
    for (const Assignment* assignment : assignments) {
        if (!strategy)
            strategy = assignment->strategy;
        if (assignment->effectiveSpill() == Spill::Never)
            tier.spill = Spill::Never;
        if (source == TierSource::Group && !tier.groups.contains(GroupId(assignment->principal.id)))
            tier.groups.append(GroupId(assignment->principal.id));
        for (const KeyId& key : assignment->keys) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    tier.strategy = strategy.value_or(Strategy::Sticky);
    for (const KeyId& key : std::as_const(keys)) {
        if (const auto why = exclusionOf(key, ask))
            tier.excluded.append({key, *why});
        else
            tier.candidates.append(key);
    }
    return tier;
}

bool neverSpills(const ExcludedKey& key)
{
    return key.why == Exclusion::UnknownKey || key.why == Exclusion::Unreadable
        || key.why == Exclusion::Invalid;
}

bool passesWithTime(const ExcludedKey& key)
{
    return key.why == Exclusion::Exhausted || key.why == Exclusion::Cooling
        || key.why == Exclusion::OverLimit;
}

void walk(Resolution& resolution)
{
    resolution.outcome = Outcome::NoAssignment;
    for (qsizetype i = 0; i < resolution.tiers.size(); ++i) {
        Tier& tier = resolution.tiers[i];
        tier.entered = true;
        if (!tier.candidates.isEmpty()) {
            resolution.outcome = Outcome::Ok;
            resolution.tier = static_cast<int>(i);
            resolution.keys = tier.candidates;
            return;
        }
        const auto& out = tier.excluded;
        const bool dead = std::all_of(out.cbegin(), out.cend(), neverSpills);
        resolution.outcome = dead ? Outcome::Invalid
                           : std::any_of(out.cbegin(), out.cend(), passesWithTime)
                               ? Outcome::Exhausted
                               : Outcome::Refused;
        if (dead || tier.spill == Spill::Never)
            return;
    }
}

/// `assignments`: those of the user, of their groups and of everyone on the connection, in document
/// order, with keys.
Resolution resolveTiers(const QList<const Assignment*>& assignments, const Ask& ask)
{
    QList<const Assignment*> own;
    QList<const Assignment*> everyone;
    std::map<int, QList<const Assignment*>> byRank;
    for (const Assignment* assignment : assignments) {
        switch (assignment->principal.type) {
        case PrincipalType::User: own.append(assignment); break;
        case PrincipalType::Group: byRank[assignment->rank].append(assignment); break;
        case PrincipalType::Everyone: everyone.append(assignment); break;
        }
    }
    Resolution resolution;
    if (!own.isEmpty())
        resolution.tiers.append(joined(TierSource::Own, own, ask));
    for (const auto& [rank, group] : byRank)
        resolution.tiers.append(joined(TierSource::Group, group, ask));
    if (!everyone.isEmpty())
        resolution.tiers.append(joined(TierSource::Everyone, everyone, ask));
    walk(resolution);
    return resolution;
}

/// Why there is nothing to look up at all.
std::optional<Resolution> refusedAtOnce(const Connection* connection, const QString& model)
{
    Resolution resolution;
    if (!connection) {
        resolution.outcome = Outcome::UnknownConnection;
        return resolution;
    }
    const auto isModel = [&model](const PublishedModel& published) {
        return published.id == model;
    };
    if (!model.isEmpty()
        && std::none_of(connection->models.cbegin(), connection->models.cend(), isModel)) {
        resolution.outcome = Outcome::UnknownModel;
        return resolution;
    }
    return {};
}

QSet<Principal> principalsOf(const Directory& directory, const UserId& user)
{
    QSet<Principal> principals{Principal::everyone(), Principal::user(user)};
    const QList<GroupId> groups = directory.groupsOf(user);
    for (const GroupId& group : groups)
        principals.insert(Principal::group(group));
    return principals;
}

} // namespace

Resolution resolve(const Policy& policy, const Directory& directory,
                   const KeyConditions& conditions, const ResolveQuery& query)
{
    if (const auto refused = refusedAtOnce(policy.connection(query.connection), query.model))
        return *refused;
    const QSet<Principal> principals = principalsOf(directory, query.user);
    QList<const Assignment*> assignments;
    for (const Assignment& assignment : policy.assignments) {
        if (assignment.connection == query.connection && !assignment.keys.isEmpty()
            && principals.contains(assignment.principal))
            assignments.append(&assignment);
    }
    return resolveTiers(assignments,
                        {query, conditions, [&policy](const KeyId& id) { return policy.key(id); }});
}

Resolution resolve(const PolicyIndex& index, const Directory& directory,
                   const KeyConditions& conditions, const ResolveQuery& query)
{
    if (const auto refused = refusedAtOnce(index.connection(query.connection), query.model))
        return *refused;
    QList<qsizetype> places;
    const QSet<Principal> principals = principalsOf(directory, query.user);
    for (const Principal& principal : principals)
        places.append(index.assignmentPlaces(query.connection, principal));
    std::sort(places.begin(), places.end());
    QList<const Assignment*> assignments;
    for (const qsizetype place : std::as_const(places)) {
        if (!index.policy().assignments.at(place).keys.isEmpty())
            assignments.append(&index.policy().assignments.at(place));
    }
    return resolveTiers(assignments,
                        {query, conditions, [&index](const KeyId& id) { return index.key(id); }});
}

QDateTime nextChange(const Policy& policy, const KeyConditions& conditions, const QDateTime& now)
{
    QDateTime next;
    const auto consider = [&next, &now](const QDateTime& moment) {
        if (moment.isValid() && moment > now && (!next.isValid() || moment < next))
            next = moment;
    };
    for (const KeyCondition& condition : conditions)
        consider(condition.until);
    for (const ApiKey& key : policy.keys) {
        consider(key.validFrom);
        consider(key.validUntil);
    }
    return next;
}

} // namespace keyroster
