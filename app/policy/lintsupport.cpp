#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>

namespace keyroster::lintparts {

QString labels(const QList<KeyId>& keys, const Context& context)
{
    constexpr qsizetype shown = 5;
    QStringList texts;
    for (const KeyId& id : keys.mid(0, shown)) {
        const ApiKey* key = context.index.key(id);
        texts.append(key && !key->label.isEmpty() ? key->label : id.text());
    }
    if (keys.size() > shown)
        texts.append(Text::tr("%1 more").arg(QLocale().toString(keys.size() - shown)));
    return QLocale().createSeparatedList(texts);
}

QString nameOf(const ConnectionId& id, const Context& context)
{
    const Connection* connection = context.index.connection(id);
    return connection ? connection->name : id.text();
}

bool hasCondition(const KeyId& id, Exclusion why, const Context& context)
{
    for (auto [at, end] = context.conditions.equal_range(id); at != end; ++at) {
        if (at->model.isEmpty() && at->why == why && !isOver(at->until, context.query.now))
            return true;
    }
    return false;
}

bool isExpired(const ApiKey& key, const Context& context)
{
    return key.validUntil.isValid() && key.validUntil <= context.query.now;
}

bool isLive(const KeyId& id, const ConnectionId& connection, const Context& context)
{
    const ApiKey* key = context.index.key(id);
    return key && key->connection == connection && key->enabled && !isExpired(*key, context)
        && !hasCondition(id, Exclusion::Invalid, context)
        && !hasCondition(id, Exclusion::Unreadable, context);
}

QList<KeyId> spareKeys(const ConnectionId& connection, const Context& context)
{
    QList<KeyId> spare;
    for (const ApiKey& key : context.policy.keys) {
        if (key.models.allow.isEmpty() && key.models.deny.isEmpty()
            && isLive(key.id, connection, context) && context.index.usesOf(key.id).isEmpty())
            spare.append(key.id);
    }
    return spare;
}

std::optional<Limits> sharedLimits(const QList<KeyId>& keys, const Context& context)
{
    const Limits limits = context.index.key(keys.first())->limits;
    const bool alike = std::all_of(keys.cbegin(), keys.cend(), [&](const KeyId& id) {
        return context.index.key(id)->limits == limits;
    });
    return alike && limits != Limits() ? std::optional(limits) : std::nullopt;
}

bool hasLivePool(const ConnectionId& connection, const Context& context)
{
    const Assignment* pool = context.index.assignment(connection, Principal::everyone());
    return pool && std::any_of(pool->keys.cbegin(), pool->keys.cend(), [&](const KeyId& key) {
               return isLive(key, connection, context);
           });
}

} // namespace keyroster::lintparts
