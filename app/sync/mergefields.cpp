#include "sync/mergefields.h"

#include <QJsonArray>

namespace keyroster::sync {

namespace {

const QString secretField = QStringLiteral("secret");

QString joined(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : path + QLatin1Char('.') + name;
}

QString leafOf(const QString& path)
{
    return path.section(QLatin1Char('.'), -1);
}

/// The last digits belong to the secret that they are of: never one without the other.
QJsonObject withSecretTogether(QJsonObject key)
{
    QJsonObject secret;
    for (const char* part : {"fingerprint", "last4"}) {
        const QJsonValue value = key.take(QLatin1StringView(part));
        if (!value.isUndefined())
            secret.insert(QLatin1StringView(part), value);
    }
    key.insert(secretField, secret);
    return key;
}

QJsonObject withSecretApart(QJsonObject key)
{
    const QJsonObject secret = key.take(secretField).toObject();
    for (auto part = secret.begin(); part != secret.end(); ++part)
        key.insert(part.key(), part.value());
    return key;
}

QJsonArray filtered(const QJsonArray& list, const QJsonArray& wanted)
{
    QJsonArray result;
    for (const QJsonValue& element : list) {
        if (wanted.contains(element) && !result.contains(element))
            result.append(element);
    }
    return result;
}

/// Puts what only `other` has behind the element that it follows there.
QJsonArray withAdded(QJsonArray list, const QJsonArray& other, const QJsonArray& members)
{
    for (qsizetype i = 0; i < other.size(); ++i) {
        const QJsonValue element = other.at(i);
        if (!members.contains(element) || list.contains(element))
            continue;
        qsizetype place = 0;
        for (qsizetype before = i - 1; before >= 0 && place == 0; --before) {
            for (qsizetype j = 0; j < list.size(); ++j) {
                if (list.at(j) == other.at(before))
                    place = j + 1;
            }
        }
        list.insert(place, element);
    }
    return list;
}

class Fields
{
public:
    explicit Fields(const Decide& decide)
        : m_decide(decide)
    {}

    QJsonValue value(const QString& path, const QJsonValue& base, const QJsonValue& mine,
                     const QJsonValue& theirs)
    {
        if (mine == base || mine == theirs)
            return theirs;
        if (theirs == base)
            return mine;
        if (isByParts(path, mine, theirs))
            return object(path, base.toObject(), mine.toObject(), theirs.toObject());
        if (isModelList(path, mine, theirs))
            return models(path, base.toArray(), mine.toArray(), theirs.toArray());
        if (isList(path)) {
            const bool isOrdered = leafOf(path) == QLatin1StringView("keys");
            const auto merged =
                mergeLists(base.toArray(), mine.toArray(), theirs.toArray(), isOrdered);
            // Nobody meant to leave a person without any key.
            if (merged && !(isOrdered && merged->isEmpty()))
                return merged->isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*merged);
        }
        return chosen(path, base, mine, theirs);
    }

    QJsonObject object(const QString& path, const QJsonObject& base, const QJsonObject& mine,
                       const QJsonObject& theirs)
    {
        QStringList names = base.keys() + mine.keys() + theirs.keys();
        names.removeDuplicates();
        QJsonObject merged;
        for (const QString& name : names) {
            const QJsonValue result =
                value(joined(path, name), base.value(name), mine.value(name), theirs.value(name));
            const bool isEmptied =
                result == QJsonValue(QJsonObject()) && theirs.value(name) != result;
            if (!isEmptied)
                merged.insert(name, result); // undefined inserts nothing
        }
        return merged;
    }

    QList<FieldConflict> conflicts;

private:
    QJsonValue chosen(const QString& path, const QJsonValue& base, const QJsonValue& mine,
                      const QJsonValue& theirs)
    {
        if (leafOf(path) == QLatin1StringView("entries_before"))
            return theirs; // what was on the server: bookkeeping
        const auto side = m_decide(path);
        if (!side)
            conflicts.append({path, base, mine, theirs});
        return side == Side::Mine ? mine : theirs;
    }

    static bool isByParts(const QString& path, const QJsonValue& mine, const QJsonValue& theirs)
    {
        const QString leaf = leafOf(path);
        // A price and a secret are one thing to people.
        if (leaf == secretField || leaf == QLatin1StringView("price"))
            return false;
        if (mine.isObject() && theirs.isObject())
            return true;
        const bool isContainer = leaf == QLatin1StringView("limits")
                              || leaf == QLatin1StringView("headers")
                              || path == QLatin1StringView("models");
        return isContainer && !mine.isArray() && !theirs.isArray()
            && (mine.isObject() || mine.isUndefined())
            && (theirs.isObject() || theirs.isUndefined());
    }

    static bool isModelList(const QString& path, const QJsonValue& mine, const QJsonValue& theirs)
    {
        return path == QLatin1StringView("models") && (mine.isArray() || theirs.isArray());
    }

    static bool isList(const QString& path)
    {
        const QString leaf = leafOf(path);
        for (const char* name : {"keys", "grants", "allow", "deny"}) {
            if (leaf == QLatin1StringView(name))
                return true;
        }
        return false;
    }

    QJsonValue models(const QString& path, const QJsonArray& base, const QJsonArray& mine,
                      const QJsonArray& theirs)
    {
        const auto was = byId(base), my = byId(mine), their = byId(theirs);
        const auto ids = [](const QJsonArray& list) {
            QJsonArray found;
            for (const QJsonValue& element : list)
                found.append(element.toObject().value(QStringLiteral("id")));
            return found;
        };
        QJsonArray everywhere = ids(theirs);
        for (const QJsonArray& other : {ids(mine), ids(base)})
            everywhere = withAdded(everywhere, other, other);
        QJsonArray merged;
        for (const QJsonValue& id : std::as_const(everywhere)) {
            const QString name = id.toString();
            const QJsonValue result =
                value(joined(path, name), was.value(name), my.value(name), their.value(name));
            if (result.isObject())
                merged.append(result);
        }
        return merged.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(merged);
    }

    static QJsonObject byId(const QJsonArray& list)
    {
        QJsonObject index;
        for (const QJsonValue& element : list)
            index.insert(element.toObject().value(QStringLiteral("id")).toString(), element);
        return index;
    }

    const Decide& m_decide;
};

} // namespace

std::optional<QJsonArray> mergeLists(const QJsonArray& base, const QJsonArray& mine,
                                     const QJsonArray& theirs, bool isOrdered)
{
    QJsonArray members;
    for (const QJsonArray& side : {theirs, mine}) {
        for (const QJsonValue& element : side) {
            const bool stays =
                (mine.contains(element) && theirs.contains(element)) || !base.contains(element);
            if (stays && !members.contains(element))
                members.append(element);
        }
    }
    const QJsonArray everywhere = filtered(filtered(base, mine), theirs);
    const QJsonArray was = filtered(base, everywhere), my = filtered(mine, everywhere),
                     their = filtered(theirs, everywhere);
    const bool mineMoved = isOrdered && my != was && my != their;
    if (mineMoved && their != was)
        return std::nullopt;
    const QJsonArray& first = mineMoved ? mine : theirs;
    const QJsonArray& second = mineMoved ? theirs : mine;
    return withAdded(filtered(first, members), second, members);
}

MergedFields mergeFields(const QJsonObject& base, const QJsonObject& mine,
                         const QJsonObject& theirs, EntityKind kind, const Decide& decide)
{
    Fields fields(decide);
    MergedFields merged;
    if (kind == EntityKind::Key)
        merged.entity = withSecretApart(fields.object(
            {}, withSecretTogether(base), withSecretTogether(mine), withSecretTogether(theirs)));
    else
        merged.entity = fields.object({}, base, mine, theirs);
    merged.conflicts = fields.conflicts;
    return merged;
}

} // namespace keyroster::sync
