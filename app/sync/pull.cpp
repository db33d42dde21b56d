#include "sync/pull.h"

#include "policy/policycodec.h"
#include "secrets/sealing.h"
#include "sync/plan.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

using ClientPtr = std::shared_ptr<openwebui::Client>;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// Begins the detail of the error that says so.
const QString unreadablePolicy = QStringLiteral("unreadable policy ");

QString installedVersion(const FunctionState& router)
{
    const QJsonObject meta = router.raw.value(QStringLiteral("meta")).toObject();
    return meta.value(QStringLiteral("manifest"))
        .toObject()
        .value(QStringLiteral("version"))
        .toVariant()
        .toString();
}

QString publicKeyOf(const QJsonObject& spec)
{
    const QJsonObject properties = spec.value(QStringLiteral("properties")).toObject();
    return properties.value(QStringLiteral("public_key"))
        .toObject()
        .value(QStringLiteral("default"))
        .toString();
}

/// Natives with fingerprints, and their keys beside.
void takeNatives(Reading& reading, const openwebui::NativeConfig& config, const QString& salt)
{
    reading.snapshot.natives = config.connections;
    for (NativeConnection& native : reading.snapshot.natives) {
        const qsizetype at = native.index;
        if (at < 0 || at >= config.keys.size() || config.keys.at(at).isEmpty())
            continue;
        const SecretBytes& key = config.keys.at(at);
        native.hasKey = true;
        native.keyFingerprint = secrets::fingerprint(salt, key);
        native.keyLast4 = key.last4();
        reading.nativeKeys.insert(nativeName(native.baseUrl, native.prefixId), key);
    }
}

/// An active router always offers its control model to admins; where it does not, functions are off
/// on the server.
bool routerAnswers(const Snapshot& snapshot)
{
    const FunctionState& router = snapshot.router.router;
    if (!router.exists || !router.active || router.marker.isEmpty())
        return true;
    return std::any_of(snapshot.models.cbegin(), snapshot.models.cend(),
                       [](const ServerModel& model) {
                           return model.id.startsWith(routerFunctionId() + QLatin1Char('.'));
                       });
}

Task<void> readPeople(ClientPtr client, Snapshot* snapshot, CancelToken cancel)
{
    const auto users = co_await client->users(cancel);
    if (!users)
        co_return passOn(users);
    const auto groups = co_await client->groups(cancel);
    if (!groups)
        co_return passOn(groups);
    snapshot->directory = Directory(*users, *groups);
    co_return Result<void>();
}

Task<void> readModels(ClientPtr client, Snapshot* snapshot, CancelToken cancel)
{
    const auto models = co_await client->models(false, cancel);
    if (!models)
        co_return passOn(models);
    snapshot->models = *models;
    const auto entries = co_await client->modelEntries(cancel);
    if (!entries)
        co_return passOn(entries);
    snapshot->entries = *entries;
    co_return Result<void>();
}

} // namespace

Task<RouterState> readRouter(ClientPtr client, CancelToken cancel)
{
    RouterState state;
    const std::pair<QString, FunctionState*> wanted[] = {
        {routerFunctionId(), &state.router},
        {slotFunctionId(QStringLiteral("a")), &state.slotA},
        {slotFunctionId(QStringLiteral("b")), &state.slotB}};
    for (const auto& [id, place] : wanted) {
        const auto function = co_await client->function(id, cancel);
        if (!function)
            co_return passOn(function);
        *place = *function;
    }
    if (!state.router.exists)
        co_return state;
    const auto valves = co_await client->valves(routerFunctionId(), cancel);
    if (!valves)
        co_return passOn(valves);
    state.slot = valves->value(QStringLiteral("slot")).toString();
    state.revision = valves->value(QStringLiteral("revision")).toInteger();
    state.version = installedVersion(state.router);
    const auto spec = co_await client->valvesSpec(routerFunctionId(), cancel);
    if (!spec)
        co_return passOn(spec);
    state.publicKey = publicKeyOf(*spec);
    co_return state;
}

Task<std::optional<Policy>> readSlot(ClientPtr client, QString slot, CancelToken cancel)
{
    const auto valves = co_await client->valves(slotFunctionId(slot), cancel);
    if (!valves)
        co_return passOn(valves);
    const QByteArray text = valves->value(QStringLiteral("policy")).toString().toUtf8();
    if (text.isEmpty())
        co_return std::optional<Policy>();
    const auto policy = parsePolicy(text);
    if (policy)
        co_return std::optional<Policy>(*policy);
    if (policy.error().kind == ErrorKind::NewerFormat)
        co_return passOn(policy);
    co_return fail(
        ErrorKind::Protocol,
        Texts::tr("The policy on the server cannot be read: %1").arg(policy.error().message),
        unreadablePolicy + policy.error().detail);
}

namespace {

/// The policy that the router serves. One that somebody made unreadable comes with the way back
/// that the server itself still has.
Task<std::optional<Policy>> readServedPolicy(ClientPtr client, QString slot, CancelToken cancel)
{
    const auto served = co_await readSlot(client, slot, cancel);
    if (served || !served.error().detail.startsWith(unreadablePolicy))
        co_return served;
    const QString otherSlot =
        slot == QLatin1StringView("b") ? QStringLiteral("a") : QStringLiteral("b");
    const auto other = co_await readSlot(client, otherSlot, cancel);
    if (!other || !*other)
        co_return served;
    const QString wayBack =
        Texts::tr("Place %1 still has revision %2. To go back to it, set the valves of the "
                  "function Keyroster in Open WebUI to slot %3 and revision %2, then pull.")
            .arg(otherSlot.toUpper())
            .arg((*other)->revision)
            .arg(otherSlot);
    co_return fail(served.error().kind, served.error().message + QLatin1Char(' ') + wayBack,
                   served.error().detail);
}

} // namespace

Task<Reading> readServer(ClientPtr client, openwebui::ServerFacts facts, QString salt,
                         CancelToken cancel)
{
    Reading reading;
    Snapshot& snapshot = reading.snapshot;
    snapshot.server.url = client->url().toString(QUrl::StripTrailingSlash);
    snapshot.server.version = facts.version;
    snapshot.server.deploymentId = facts.deploymentId;
    snapshot.server.name = facts.name;

    const auto people = co_await readPeople(client, &snapshot, cancel);
    if (!people)
        co_return passOn(people);
    const auto models = co_await readModels(client, &snapshot, cancel);
    if (!models)
        co_return passOn(models);
    const auto router = co_await readRouter(client, cancel);
    if (!router)
        co_return passOn(router);
    snapshot.router = *router;
    snapshot.server.functionsEnabled = facts.functionsEnabled && routerAnswers(snapshot);
    const FunctionState& slot =
        router->slot == QLatin1StringView("b") ? router->slotB : router->slotA;
    if (!router->slot.isEmpty() && slot.exists) {
        const auto policy = co_await readServedPolicy(client, router->slot, cancel);
        if (!policy)
            co_return passOn(policy);
        snapshot.policy = *policy;
    }
    const auto natives = co_await client->nativeConfig(cancel);
    if (!natives)
        co_return passOn(natives);
    takeNatives(reading, *natives, snapshot.policy ? snapshot.policy->fingerprintSalt : salt);
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    co_return reading;
}

} // namespace keyroster::sync
