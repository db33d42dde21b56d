#include "secrets/sealing.h"
#include "sync/pull.h"
#include "sync/stepwork.h"
#include "sync/views.h"

#include <QCoroTimer>
#include <QTimer>
#include <chrono>

namespace keyroster::sync {

namespace {

constexpr int readAttempts = 3;
constexpr std::chrono::milliseconds betweenReads{300};

bool isWorthAnotherRead(const Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Unknown;
}

Task<QJsonValue> viewOfFunction(RunPtr run, QString id)
{
    const auto function = co_await run->client->function(id, run->stop);
    if (!function)
        co_return passOn(function);
    co_return functionView(*function);
}

Task<QJsonValue> viewOfValves(RunPtr run)
{
    const auto function = co_await run->client->function(routerFunctionId(), run->stop);
    if (!function)
        co_return passOn(function);
    if (!function->exists)
        co_return QJsonValue(routerValvesView(QString(), 0));
    const auto valves = co_await run->client->valves(routerFunctionId(), run->stop);
    if (!valves)
        co_return passOn(valves);
    co_return QJsonValue(routerValvesView(valves->value(QStringLiteral("slot")).toString(),
                                          valves->value(QStringLiteral("revision")).toInteger()));
}

Task<QJsonValue> viewOfSlot(RunPtr run, QString functionId)
{
    const auto policy = co_await readSlot(run->client, functionId.right(1), run->stop);
    if (!policy)
        co_return passOn(policy);
    if (!*policy)
        co_return QJsonValue(QJsonValue::Null);
    co_return QJsonValue(slotView(contentHash(**policy), (*policy)->revision));
}

Task<QJsonValue> viewOfEntry(RunPtr run, QString id)
{
    const auto entry = co_await run->client->modelEntry(id, run->stop);
    if (entry)
        co_return QJsonValue(entryView(*entry));
    if (entry.error().kind == ErrorKind::NotFound)
        co_return QJsonValue(QJsonValue::Null);
    co_return passOn(entry);
}

Task<QJsonValue> viewOfNative(RunPtr run, QJsonObject wanted)
{
    const auto config = co_await run->client->nativeConfig(run->stop);
    if (!config)
        co_return passOn(config);
    const auto* found =
        findNative(config->connections, wanted.value(QStringLiteral("base_url")).toString(),
                   wanted.value(QStringLiteral("prefix_id")).toString());
    if (!found)
        co_return QJsonValue(QJsonValue::Null);
    NativeConnection native = *found;
    if (const SecretBytes key = config->keys.value(native.index); !key.isEmpty())
        native.keyFingerprint = secrets::fingerprint(run->plan.target.fingerprintSalt, key);
    co_return QJsonValue(nativeView(native));
}

Task<QJsonValue> lookOnce(RunPtr run, Step step, bool after)
{
    switch (step.kind) {
    case StepKind::InstallRouter:
    case StepKind::UpdateRouter:
    case StepKind::CreateSlot:
    case StepKind::ActivateRouter: {
        const auto view = co_await viewOfFunction(run, step.object);
        co_return view;
    }
    case StepKind::WriteSlot:
        if (after) {
            const auto view = co_await viewOfSlot(run, step.object);
            co_return view;
        }
        [[fallthrough]];
    case StepKind::FlipSlot: {
        const auto view = co_await viewOfValves(run);
        co_return view;
    }
    case StepKind::SwitchOffNative:
    case StepKind::SwitchOnNative: {
        const auto view = co_await viewOfNative(run, step.before.toObject());
        co_return view;
    }
    default: {
        const auto view = co_await viewOfEntry(run, step.object);
        co_return view;
    }
    }
}

Task<QJsonValue> look(RunPtr run, Step step, bool after)
{
    for (int attempt = 1;; ++attempt) {
        const auto view = co_await lookOnce(run, step, after);
        if (view || attempt == readAttempts || !isWorthAnotherRead(view.error())
            || run->stop.isCancelled())
            co_return view;
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(betweenReads);
        co_await pause;
    }
}

} // namespace

bool isEntryStep(StepKind kind)
{
    switch (kind) {
    case StepKind::PublishModel:
    case StepKind::PublishPreset:
    case StepKind::ChangeAccess:
    case StepKind::WithdrawModel:
    case StepKind::RestoreEntry: return true;
    default: return false;
    }
}

Task<QJsonValue> lookBefore(RunPtr run, Step step)
{
    return look(run, step, false);
}

Task<QJsonValue> lookAfter(RunPtr run, Step step)
{
    return look(run, step, true);
}

Task<QHash<QString, QJsonValue>> lookAtEntries(RunPtr run, QList<Step> steps)
{
    QHash<QString, QJsonValue> views;
    const auto entries = co_await run->client->modelEntries(run->stop);
    if (!entries)
        co_return passOn(entries);
    for (const Step& step : steps)
        views.insert(step.object, QJsonValue(QJsonValue::Null));
    for (const ModelEntry& entry : *entries) {
        if (views.contains(entry.id))
            views.insert(entry.id, entryView(entry));
    }
    co_return views;
}

} // namespace keyroster::sync
