#include "unit/sync/modelserver.h"

#include "secrets/sealing.h"
#include "sync/views.h"
#include "unit/sync/world.h"

using namespace Qt::StringLiterals;

namespace keyroster::test {

namespace {

/// Sealing costs more than all the rest; what it looks like inside does not matter here.
QString sealedForm(const KeyId& key)
{
    static QHash<KeyId, QString> made;
    QString& text = made[key];
    if (text.isEmpty())
        text = *secrets::seal(SecretBytes("a-secret-of-a-key"), key, routerKey());
    return text;
}

} // namespace

ModelServer::ModelServer(Snapshot snapshot)
    : m_state(std::move(snapshot))
{}

Snapshot ModelServer::seen() const
{
    Snapshot now = m_state;
    now.policy = now.router.slot.isEmpty() ? std::nullopt
               : now.router.slot == u"a"_s ? m_slotA
                                           : m_slotB;
    return now;
}

FunctionState& ModelServer::function(const QString& id)
{
    RouterState& router = m_state.router;
    return id == sync::routerFunctionId() ? router.router
         : id.endsWith(u'a')              ? router.slotA
                                          : router.slotB;
}

void ModelServer::writeEntry(const QString& id, const QJsonObject& view)
{
    ModelEntry written;
    if (const ModelEntry* known = sync::findEntry(m_state.entries, id))
        written = *known;
    if (view.contains(u"raw"_s))
        written.raw = view.value(u"raw"_s).toObject();
    m_state.entries.removeIf([&id](const ModelEntry& e) { return e.id == id; });
    written.id = id;
    written.baseModelId = view.value(u"base"_s).toString();
    written.name = view.value(u"name"_s).toString();
    written.active = view.value(u"active"_s).toBool();
    written.hidden = view.value(u"hidden"_s).toBool();
    written.marker = view.value(u"marker"_s).toString();
    written.grants = sync::grantsFromJson(view.value(u"grants"_s).toArray());
    m_state.entries.append(written);
}

void ModelServer::carryOut(const sync::Step& step, const sync::Plan& plan)
{
    const QJsonObject after = step.after.toObject();
    RouterState& router = m_state.router;
    switch (step.kind) {
    case sync::StepKind::InstallRouter:
    case sync::StepKind::UpdateRouter:
    case sync::StepKind::CreateSlot: {
        FunctionState& changed = function(step.object);
        changed.exists = true;
        changed.contentSha256 = after.value(u"content"_s).toString();
        changed.marker = after.value(u"marker"_s).toString();
        if (step.object == sync::routerFunctionId())
            router.publicKey = routerKey();
        break;
    }
    case sync::StepKind::ActivateRouter: router.router.active = true; break;
    case sync::StepKind::WriteSlot: {
        Policy written = plan.target;
        for (ApiKey& key : written.keys) {
            if (key.sealed.isEmpty())
                key.sealed = sealedForm(key.id);
        }
        (step.object.endsWith(u'a') ? m_slotA : m_slotB) = written;
        break;
    }
    case sync::StepKind::FlipSlot:
        router.slot = after.value(u"slot"_s).toString();
        router.revision = after.value(u"revision"_s).toInteger();
        break;
    case sync::StepKind::WithdrawModel:
        m_state.entries.removeIf([&step](const ModelEntry& e) { return e.id == step.object; });
        break;
    case sync::StepKind::SwitchOffNative:
    case sync::StepKind::SwitchOnNative:
        for (NativeConnection& native : m_state.natives) {
            if (sync::nativeName(native.baseUrl, native.prefixId) == step.object)
                native.enabled = step.kind == sync::StepKind::SwitchOnNative;
        }
        break;
    default: writeEntry(step.object, after);
    }
}

} // namespace keyroster::test
