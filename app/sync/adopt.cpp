#include "sync/adopt.h"

#include "policy/policycodec.h"
#include "policy/validate.h"
#include "providers/presets.h"
#include "sync/planning.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

bool isAdopted(const NativeConnection& native, const Policy& draft)
{
    return std::any_of(
        draft.connections.cbegin(), draft.connections.cend(), [&](const Connection& connection) {
            return connection.adopted && connection.adopted->prefixId == native.prefixId
                && comparableUrl(connection.adopted->baseUrl) == comparableUrl(native.baseUrl);
        });
}

QJsonObject ownHeaders(const NativeConnection& native)
{
    return native.config.value(QStringLiteral("headers")).toObject();
}

/// Models that the native connection offers now: the id that people know and the provider's own.
struct Offered
{
    QString serverId;
    QString providerId;
    QString name;
};

QList<Offered> offeredModels(const NativeConnection& native, const Snapshot& snapshot)
{
    const QString prefix =
        native.prefixId.isEmpty() ? QString() : native.prefixId + QLatin1Char('.');
    QList<Offered> offered;
    QSet<QString> seen;
    for (const ServerModel& model : snapshot.models) {
        if (model.connectionIndex != native.index || model.isPipe)
            continue;
        const QString own = !prefix.isEmpty() && model.id.startsWith(prefix)
                              ? model.id.mid(prefix.size())
                              : model.id;
        offered.append({model.id, own, model.name});
        seen.insert(model.id);
    }
    // A switched off connection lists nothing now, and a fixed list counts even where the provider
    // is not reachable.
    for (const QString& id : native.modelIds) {
        if (!seen.contains(prefix + id))
            offered.append({prefix + id, id, id});
    }
    return offered;
}

Connection connectionFor(const NativeConnection& native, const Policy& draft)
{
    Connection connection;
    connection.id = ConnectionId(newIdText());
    connection.baseUrl = comparableUrl(native.baseUrl);
    const providers::Preset* preset = providers::presetFor(connection.baseUrl);
    connection.name = preset ? preset->name : QUrl(connection.baseUrl).host();
    if (!native.prefixId.isEmpty())
        connection.name += QStringLiteral(" (%1)").arg(native.prefixId);
    QStringList taken;
    for (const Connection& other : draft.connections)
        taken.append(other.slug);
    connection.slug = slugFor(connection.name, taken);
    if (native.provider == QLatin1StringView("azure")
        || native.config.value(QStringLiteral("azure")).toBool()) {
        connection.dialect = Dialect::Azure;
        connection.apiVersion = native.config.value(QStringLiteral("api_version")).toString();
    }
    const QJsonObject headers = ownHeaders(native);
    for (auto header = headers.begin(); header != headers.end(); ++header)
        connection.headers.append({header.key(), header.value().toString()});
    connection.adopted = Adoption{native.baseUrl, native.prefixId, {}, {}};
    return connection;
}

} // namespace

QString adoptProblem(const NativeConnection& native, const Policy& draft)
{
    if (isAdopted(native, draft))
        return Texts::tr("This connection is adopted already.");
    if (native.authType.startsWith(QLatin1StringView("session"))
        || native.authType.contains(QLatin1StringView("oauth")))
        return Texts::tr(
            "It signs in with each person's own session, so there is no key to take over.");
    if (native.authType.contains(QLatin1StringView("entra"))
        || native.authType.contains(QLatin1StringView("azure_ad"))
        || native.authType.contains(QLatin1StringView("microsoft")))
        return Texts::tr("It signs in by Microsoft Entra ID, so there is no key to take over.");
    if (!native.authType.isEmpty() && native.authType != QLatin1StringView("bearer"))
        return Texts::tr("It signs in by \"%1\", so there is no key to take over.")
            .arg(native.authType);
    const QJsonObject headers = ownHeaders(native);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        // The policy is stored in clear on the server.
        if (headerMayHoldSecret(header.key()))
            return Texts::tr("It sends a header of its own (%1) that may be a secret; Keyroster "
                             "keeps secrets only as keys.")
                .arg(header.key());
    }
    if (const QString problem = baseUrlProblem(comparableUrl(native.baseUrl)); !problem.isEmpty())
        return problem;
    return {};
}

QStringList adoptNotes(const NativeConnection& native, const Snapshot& snapshot)
{
    QStringList notes;
    if (QUrl(native.baseUrl).host() == QLatin1StringView("api.openai.com"))
        notes.append(
            Texts::tr("If the server's voice output (text to speech) is set to api.openai.com, it "
                      "takes its key from this "
                      "connection's settings: they stay stored while the connection is off."));
    if (native.apiType == QLatin1StringView("responses"))
        notes.append(Texts::tr("This connection uses OpenAI's Responses API; through the router it "
                               "will use Chat Completions."));
    QSet<QString> ids;
    for (const Offered& model : offeredModels(native, snapshot))
        ids.insert(model.serverId);
    for (const NativeConnection& other : snapshot.natives) {
        if (other.index == native.index || !other.enabled)
            continue;
        QStringList shared;
        for (const Offered& model : offeredModels(other, snapshot)) {
            if (ids.contains(model.serverId))
                shared.append(model.serverId);
        }
        if (!shared.isEmpty())
            notes.append(
                Texts::tr("The connection %1 offers %2 as well: while it is on, people get these "
                          "models from it.")
                    .arg(nativeName(other.baseUrl, other.prefixId),
                         shared.mid(0, 3).join(Texts::tr(", ", "between the parts of a list"))));
    }
    return notes;
}

Result<Adoptable> adopt(const NativeConnection& native, const Snapshot& snapshot,
                        const Policy& draft)
{
    if (const QString problem = adoptProblem(native, draft); !problem.isEmpty())
        return fail(ErrorKind::BadInput, problem);
    const auto twins = std::count_if(
        snapshot.natives.cbegin(), snapshot.natives.cend(), [&](const NativeConnection& other) {
            return other.prefixId == native.prefixId
                && comparableUrl(other.baseUrl) == comparableUrl(native.baseUrl);
        });
    if (twins > 1)
        return fail(ErrorKind::BadInput,
                    Texts::tr("The server has %1 connections to %2 that cannot be told apart. Give "
                              "each of them a prefix there, or "
                              "keep only one; all keys can go into one connection here.")
                        .arg(twins)
                        .arg(native.baseUrl));

    Adoptable adoptable;
    Connection connection = connectionFor(native, draft);
    for (const Offered& offered : offeredModels(native, snapshot)) {
        const ModelEntry* entry = findEntry(snapshot.entries, offered.serverId);
        if (entry && (!entry->active || !entry->baseModelId.isEmpty()))
            continue; // switched off for everybody, or somebody's workspace model of the same id
        PublishedModel model;
        model.id = offered.providerId;
        model.publishedAs = offered.serverId;
        model.name = entry ? entry->name : offered.name;
        if (entry) {
            model.grants = grantsFromJson(grantsToJson(entry->grants));
            model.hidden = entry->hidden;
            connection.adopted->entriesBefore.append(planning::keptEntry(*entry));
        }
        connection.models.append(model);
    }

    adoptable.connection = connection.id;
    adoptable.edit.text = Texts::tr("Adopt %1").arg(connection.name);
    adoptable.edit.changes.append({EntityKind::Connection, connection.id.text(), std::nullopt,
                                   connectionToJson(connection), -1});
    if (!native.hasKey)
        return adoptable;
    ApiKey key;
    key.id = KeyId(newIdText());
    key.connection = connection.id;
    key.label = Texts::tr("%1 (adopted)").arg(connection.name);
    key.last4 = native.keyLast4;
    key.fingerprint = native.keyFingerprint;
    Assignment pool;
    pool.connection = connection.id;
    pool.keys = {key.id};
    adoptable.key = key.id;
    adoptable.edit.changes.append(
        {EntityKind::Key, key.id.text(), std::nullopt, keyToJson(key), -1});
    adoptable.edit.changes.append({EntityKind::Assignment,
                                   assignmentEntityId(connection.id, pool.principal), std::nullopt,
                                   assignmentToJson(pool), -1});
    return adoptable;
}

Result<Edit> release(const ConnectionId& connection, const Policy& draft)
{
    const Connection* found = draft.connection(connection);
    if (!found || !found->adopted)
        return fail(
            ErrorKind::BadInput,
            Texts::tr("This connection was not adopted, so there is nothing to give back."));
    Edit edit;
    edit.text = Texts::tr("Release %1").arg(found->name);
    Policy without = draft;
    without.connections.removeIf([&](const Connection& c) { return c.id == connection; });
    without.accounts.removeIf([&](const Account& a) { return a.connection == connection; });
    without.keys.removeIf([&](const ApiKey& k) { return k.connection == connection; });
    without.assignments.removeIf([&](const Assignment& a) { return a.connection == connection; });
    without.allowances.removeIf([&](const Allowance& a) { return a.connection == connection; });
    edit.changes = difference(draft, without);
    return edit;
}

} // namespace keyroster::sync
