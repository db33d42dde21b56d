#include "cli/resolutionjson.h"

#include "policy/codes.h"

#include <QJsonArray>

namespace keyroster::cli {

namespace {

template <typename Ids> QJsonArray textsOf(const Ids& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}

template <typename Id> QList<Id> idsIn(const QJsonValue& array)
{
    QList<Id> ids;
    const QJsonArray items = array.toArray();
    for (const auto& item : items)
        ids.append(Id(item.toString()));
    return ids;
}

QJsonObject tierToJson(const Tier& tier)
{
    QJsonArray excluded;
    for (const ExcludedKey& key : tier.excluded) {
        QJsonObject object;
        object.insert(QStringLiteral("key"), key.key.text());
        object.insert(QStringLiteral("why"), exclusionCode(key.why));
        excluded.append(object);
    }
    return {{QStringLiteral("source"), tierSourceCode(tier.source)},
            {QStringLiteral("rank"), tier.rank},
            {QStringLiteral("groups"), textsOf(tier.groups)},
            {QStringLiteral("strategy"), code(tier.strategy)},
            {QStringLiteral("spill"), code(tier.spill)},
            {QStringLiteral("entered"), tier.entered},
            {QStringLiteral("candidates"), textsOf(tier.candidates)},
            {QStringLiteral("excluded"), excluded}};
}

Tier tierFromJson(const QJsonObject& object)
{
    Tier tier;
    const QString source = object.value(QLatin1StringView("source")).toString();
    tier.source = source == QLatin1StringView("own")   ? TierSource::Own
                : source == QLatin1StringView("group") ? TierSource::Group
                                                       : TierSource::Everyone;
    tier.rank = object.value(QLatin1StringView("rank")).toInt();
    tier.groups = idsIn<GroupId>(object.value(QLatin1StringView("groups")));
    tier.strategy = fromCode<Strategy>(object.value(QLatin1StringView("strategy")).toString())
                        .value_or(Strategy::Sticky);
    tier.spill =
        fromCode<Spill>(object.value(QLatin1StringView("spill")).toString()).value_or(Spill::Never);
    tier.entered = object.value(QLatin1StringView("entered")).toBool();
    tier.candidates = idsIn<KeyId>(object.value(QLatin1StringView("candidates")));
    const QJsonArray excluded = object.value(QLatin1StringView("excluded")).toArray();
    for (const auto& item : excluded) {
        if (const auto why = exclusionFromCode(item[QLatin1StringView("why")].toString()))
            tier.excluded.append({KeyId(item[QLatin1StringView("key")].toString()), *why});
    }
    return tier;
}

} // namespace

QJsonObject resolutionToJson(const Resolution& resolution)
{
    QJsonArray tiers;
    for (const Tier& tier : resolution.tiers)
        tiers.append(tierToJson(tier));
    return {
        {QStringLiteral("outcome"), outcomeCode(resolution.outcome)},
        {QStringLiteral("keys"), textsOf(resolution.keys)},
        {QStringLiteral("tier"), resolution.tier < 0 ? QJsonValue() : QJsonValue(resolution.tier)},
        {QStringLiteral("tiers"), tiers}};
}

Resolution resolutionFromJson(const QJsonObject& answer)
{
    Resolution resolution;
    for (int i = 0; i <= int(Outcome::UnknownConnection); ++i) {
        if (outcomeCode(static_cast<Outcome>(i))
            == answer.value(QLatin1StringView("outcome")).toString())
            resolution.outcome = static_cast<Outcome>(i);
    }
    const QJsonArray tiers = answer.value(QLatin1StringView("tiers")).toArray();
    for (const auto& tier : tiers)
        resolution.tiers.append(tierFromJson(tier.toObject()));
    resolution.keys = idsIn<KeyId>(answer.value(QLatin1StringView("keys")));
    resolution.tier = answer.value(QLatin1StringView("tier")).toInt(-1);
    const bool serves = resolution.tier >= 0 && resolution.tier < resolution.tiers.size()
                     && !resolution.tiers.at(resolution.tier).candidates.isEmpty();
    // An answer that contradicts itself must not be spoken of as if it served.
    if (resolution.outcome == Outcome::Ok && !serves)
        resolution.outcome = Outcome::NoAssignment;
    if (!serves)
        resolution.tier = -1;
    return resolution;
}

} // namespace keyroster::cli
