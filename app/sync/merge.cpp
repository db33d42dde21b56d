#include "sync/merge.h"

#include "policy/policycodec.h"
#include "policy/validate.h"

#include <QCoreApplication>
#include <QHash>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Policy withoutSeals(Policy policy)
{
    for (ApiKey& key : policy.keys)
        key.sealed.clear();
    return policy;
}

using EntityKey = std::pair<int, QString>;

QHash<EntityKey, Change> byEntity(const QList<Change>& changes)
{
    QHash<EntityKey, Change> index;
    for (const Change& change : changes)
        index.insert({int(change.kind), change.id}, change);
    return index;
}

QString entityName(const Change& change)
{
    const QJsonObject entity =
        change.before ? *change.before : change.after.value_or(QJsonObject());
    for (const char* field : {"label", "name"}) {
        if (const QString name = entity.value(QLatin1StringView(field)).toString(); !name.isEmpty())
            return name;
    }
    return change.id;
}

/// The entity with the changes of both, or nothing when they meet in one field.
std::optional<QJsonObject> mergedFields(const QJsonObject& base, const QJsonObject& mine,
                                        const QJsonObject& theirs)
{
    QJsonObject merged = theirs;
    QStringList fields = mine.keys() + base.keys();
    fields.removeDuplicates();
    for (const QString& field : fields) {
        const QJsonValue was = base.value(field), my = mine.value(field),
                         their = theirs.value(field);
        if (my == was || my == their)
            continue;
        if (their != was)
            return std::nullopt;
        if (my.isUndefined())
            merged.remove(field);
        else
            merged.insert(field, my);
    }
    return merged;
}

tl::unexpected<Error> conflict(const QStringList& names)
{
    return fail(ErrorKind::Conflict,
                Texts::tr("Another admin changed the same things on the server: %1. Nothing is "
                          "overwritten. Undo your change of "
                          "them, or revert theirs, and pull again.")
                    .arg(names.join(Texts::tr(", ", "between the parts of a list"))));
}

} // namespace

bool hasContent(const Policy& policy)
{
    return !policy.connections.isEmpty() || !policy.accounts.isEmpty() || !policy.keys.isEmpty()
        || !policy.assignments.isEmpty() || !policy.allowances.isEmpty();
}

Result<Policy> merge(const Policy& base, const Policy& mine, const Policy& theirs)
{
    const Policy from = withoutSeals(base);
    const auto their = byEntity(difference(from, withoutSeals(theirs)));
    Edit edit;
    QStringList names;
    const QList<Change> mineChanges = difference(from, withoutSeals(mine));
    for (Change change : mineChanges) {
        const auto other = their.constFind({int(change.kind), change.id});
        if (other != their.cend() && other->after == change.after)
            continue; // both did the same
        if (other != their.cend()) {
            const auto merged = change.before && change.after && other->after
                                  ? mergedFields(*change.before, *change.after, *other->after)
                                  : std::nullopt;
            if (!merged) {
                names.append(entityName(change));
                continue;
            }
            change.before = other->after;
            change.after = merged;
        }
        edit.changes.append(change);
    }
    if (!names.isEmpty())
        return conflict(names);
    auto merged = applyEdit(withoutSeals(theirs), edit);
    if (!merged)
        return conflict({merged.error().message});
    for (const Problem& problem : validate(*merged)) {
        if (problem.severity == Problem::Severity::Error)
            names.append(Texts::tr("%1: %2").arg(problem.where, problem.message));
    }
    if (!names.isEmpty())
        return conflict(names);

    QHash<KeyId, const ApiKey*> sealed;
    for (const ApiKey& key : theirs.keys)
        sealed.insert(key.id, &key);
    for (ApiKey& key : merged->keys) {
        const ApiKey* there = sealed.value(key.id);
        if (there && there->fingerprint == key.fingerprint)
            key.sealed = there->sealed;
    }
    return merged;
}

Result<Followed> followServer(const std::optional<Policy>& server, const Policy& base,
                              const Policy& draft)
{
    Followed followed;
    if (!server)
        return followed;
    if (server->id != draft.id && (base.revision > 0 || hasContent(draft)))
        return fail(
            ErrorKind::Conflict,
            Texts::tr("The server has a policy of its own, made by %1, and not the one that this "
                      "workspace was working on. "
                      "Nothing is changed; connect with a new workspace to work on it.")
                .arg(server->author.isEmpty() ? Texts::tr("another admin") : server->author));
    const bool moved =
        server->id != base.id || server->revision != base.revision || !sameContent(*server, base);
    if (!moved) {
        if (*server != base)
            followed.base = server;
        return followed;
    }
    followed.base = server;
    followed.draft = server;
    if (server->id != draft.id || sameContent(draft, base) || sameContent(draft, *server))
        return followed;
    const auto merged = merge(base, draft, *server);
    if (!merged)
        return passOn(merged);
    followed.rest.changes = difference(*server, *merged);
    followed.rest.text = Texts::tr("Your changes, on top of revision %1").arg(server->revision);
    return followed;
}

Followed settle(const Policy& target, const Policy& draft)
{
    Followed followed;
    followed.base = target;
    followed.draft = target;
    Policy later = draft;
    later.revision = target.revision;
    later.parent = target.parent;
    later.author = target.author;
    later.savedAt = target.savedAt;
    for (ApiKey& key : later.keys) {
        const ApiKey* done = target.key(key.id);
        key.sealed = done && done->fingerprint == key.fingerprint ? done->sealed : QString();
    }
    for (Connection& connection : later.connections) {
        const Connection* done = target.connection(connection.id);
        if (done && done->adopted && connection.adopted)
            connection.adopted->entriesBefore = done->adopted->entriesBefore;
    }
    followed.rest.changes = difference(target, later);
    followed.rest.text = Texts::tr("Changes made during the sync");
    return followed;
}

} // namespace keyroster::sync
