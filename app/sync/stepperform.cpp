#include "policy/policycodec.h"
#include "policy/syncnote.h"
#include "secrets/sealing.h"
#include "sync/planfile.h"
#include "sync/planning.h"
#include "sync/pull.h"
#include "sync/secretskeeper.h"
#include "sync/stepwork.h"
#include "sync/views.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Result<openwebui::FunctionForm> functionForm(const Run& run, const Step& step)
{
    const bool isRouter = step.object == routerFunctionId();
    openwebui::FunctionForm form;
    form.id = step.object;
    form.name = isRouter
                  ? QStringLiteral("Keyroster")
                  : QStringLiteral("Keyroster policy %1").arg(step.object.right(1).toUpper());
    form.description =
        isRouter
            ? QStringLiteral("Decides which provider key pays for a chat. Managed by Keyroster.")
            : QStringLiteral(
                "Holds the policy of the Keyroster router. Managed by Keyroster; stays inactive.");
    form.content = isRouter ? bundledRouter() : bundledSlot();
    form.meta.insert(QStringLiteral("keyroster"),
                     QJsonObject{{QStringLiteral("policy"), run.plan.target.id.text()},
                                 {QStringLiteral("kind"),
                                  isRouter ? QStringLiteral("router") : QStringLiteral("policy")}});
    const QByteArray hash =
        QCryptographicHash::hash(form.content.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (step.after.toObject().value(QStringLiteral("content")).toString()
        != QString::fromLatin1(hash))
        return fail(
            ErrorKind::Stale,
            Texts::tr("The plan was made by another version of Keyroster. Make a new plan."));
    return form;
}

/// Fills in the sealed forms that are missing or for another router key.
Task<void> sealKeys(RunPtr run)
{
    const auto state = co_await readRouter(run->client, run->stop);
    if (!state)
        co_return passOn(state);
    const QString receiver = secrets::publicKeyId(state->publicKey);
    if (receiver.isEmpty())
        co_return fail(
            ErrorKind::Protocol,
            Texts::tr("The router on the server does not show its public key, so keys cannot be "
                      "sealed for it."));
    for (ApiKey& key : run->plan.target.keys) {
        if (!key.sealed.isEmpty() && secrets::sealedTo(key.sealed) == receiver)
            continue;
        const auto secret = co_await readKeySecret(run->core, key);
        if (!secret)
            co_return passOn(secret);
        const auto sealed = secrets::seal(*secret, key.id, state->publicKey);
        if (!sealed)
            co_return passOn(sealed);
        key.sealed = *sealed;
    }
    co_return Result<void>();
}

Task<void> writeSlot(RunPtr run, Step step)
{
    const auto sealed = co_await sealKeys(run);
    if (!sealed)
        co_return sealed;
    if (!run->core->workspace)
        co_return gone();
    const auto record = run->core->workspace->plan(run->plan.id);
    if (!record)
        co_return passOn(record);
    setSyncNote(run->plan.target, record->message);
    QJsonObject valves;
    valves.insert(QStringLiteral("policy"), QString::fromUtf8(serializePolicy(run->plan.target)));
    const auto written = co_await run->client->setValves(step.object, valves, run->stop);
    co_return written;
}

Task<void> flipSlot(RunPtr run, Step step)
{
    const auto now = co_await run->client->valves(routerFunctionId(), run->stop);
    if (!now)
        co_return passOn(now);
    QJsonObject valves = *now;
    const QJsonObject after = step.after.toObject();
    for (auto field = after.begin(); field != after.end(); ++field)
        valves.insert(field.key(), field.value());
    valves.remove(QStringLiteral(
        "public_key")); // A stored value would hide the one that the router computes.
    const auto written = co_await run->client->setValves(routerFunctionId(), valves, run->stop);
    co_return written;
}

Task<void> writeEntry(RunPtr run, QString id, QJsonObject view, bool isNew)
{
    const auto prepared = co_await prepareEntry(run, id, view, isNew);
    if (!prepared)
        co_return passOn(prepared);
    if (prepared->exists) {
        const auto updated = co_await run->client->updateModelEntry(prepared->entry, run->stop);
        co_return updated;
    }
    const auto created = co_await run->client->createModelEntry(prepared->entry, run->stop);
    co_return created;
}

Task<void> switchNative(RunPtr run, QJsonObject native, bool on)
{
    const auto done = co_await run->client->setNativeEnabled(
        native.value(QStringLiteral("base_url")).toString(),
        native.value(QStringLiteral("prefix_id")).toString(), on, run->stop);
    co_return done;
}

Task<void> writeFunction(RunPtr run, Step step)
{
    const auto form = functionForm(*run, step);
    if (!form)
        co_return passOn(form);
    if (step.kind == StepKind::UpdateRouter) {
        const auto updated = co_await run->client->updateFunction(*form, run->stop);
        co_return updated;
    }
    const auto created = co_await run->client->createFunction(*form, run->stop);
    co_return created;
}

} // namespace

Task<PreparedEntry> prepareEntry(RunPtr run, QString id, QJsonObject view, bool isNew)
{
    const auto current = co_await run->client->modelEntry(id, run->stop);
    if (!current && current.error().kind != ErrorKind::NotFound)
        co_return passOn(current);
    if (isNew && current && current->marker != run->plan.target.id.text())
        co_return fail(movedSince(QStringList(id)));
    PreparedEntry prepared;
    prepared.exists = current.has_value();
    const QString base = view.value(QStringLiteral("base")).toString();
    QJsonObject raw = current ? current->raw : QJsonObject();
    if (view.contains(QStringLiteral("raw")))
        raw = view.value(QStringLiteral("raw")).toObject();
    const QString kind = base.isEmpty() ? QStringLiteral("model") : QStringLiteral("preset");
    prepared.entry = markedEntry(id, base, kind, run->plan.target.id, raw);
    if (view.value(QStringLiteral("marker")).toString().isEmpty()) {
        prepared.entry.marker.clear();
        prepared.entry.raw = raw;
    }
    prepared.entry.name = view.value(QStringLiteral("name")).toString();
    prepared.entry.active = view.value(QStringLiteral("active")).toBool(true);
    prepared.entry.hidden = view.value(QStringLiteral("hidden")).toBool();
    prepared.entry.grants = grantsFromJson(view.value(QStringLiteral("grants")).toArray());
    prepared.sameGrants =
        current && grantsToJson(current->grants) == grantsToJson(prepared.entry.grants);
    co_return prepared;
}

Task<void> perform(RunPtr run, Step step)
{
    switch (step.kind) {
    case StepKind::InstallRouter:
    case StepKind::UpdateRouter:
    case StepKind::CreateSlot: return writeFunction(run, step);
    case StepKind::WriteSlot: return writeSlot(run, step);
    case StepKind::FlipSlot: return flipSlot(run, step);
    case StepKind::ActivateRouter:
        return run->client->setFunctionActive(step.object, true, run->stop);
    case StepKind::WithdrawModel: return run->client->deleteModelEntry(step.object, run->stop);
    case StepKind::SwitchOffNative:
    case StepKind::SwitchOnNative:
        return switchNative(run, step.before.toObject(), step.kind == StepKind::SwitchOnNative);
    default: return writeEntry(run, step.object, step.after.toObject(), step.before.isNull());
    }
}

Task<void> putBack(RunPtr run, Step step)
{
    if (step.kind == StepKind::SwitchOffNative || step.kind == StepKind::SwitchOnNative)
        return switchNative(run, step.before.toObject(), step.kind == StepKind::SwitchOffNative);
    if (step.before.isNull())
        return run->client->deleteModelEntry(step.object, run->stop);
    QJsonObject view = step.before.toObject();
    // The admin's own entry, word for word: what is there now has been written by us.
    const QJsonObject raw = planning::keptRaw(run->plan.target, step.object);
    if (view.value(QStringLiteral("marker")).toString().isEmpty() && !raw.isEmpty())
        view.insert(QStringLiteral("raw"), raw);
    return writeEntry(run, step.object, view, false);
}

} // namespace keyroster::sync
