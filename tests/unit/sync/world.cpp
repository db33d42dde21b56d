#include "unit/sync/world.h"

#include "secrets/sealing.h"
#include "sync/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyroster::test {

namespace {

ModelEntry entry(const QString& id, const QString& name, const QList<Principal>& grants)
{
    ModelEntry made;
    made.id = id;
    made.name = name;
    made.grants = grants;
    made.raw = {
        {u"id"_s, id}, {u"name"_s, name}, {u"meta"_s, QJsonObject{{u"description"_s, u"kept"_s}}}};
    return made;
}

ApiKey key(const QString& id, const QString& fingerprint)
{
    ApiKey made;
    made.id = KeyId(id);
    made.connection = ConnectionId(u"c1"_s);
    made.label = u"team-"_s + id;
    made.last4 = u"abcd"_s;
    made.fingerprint = fingerprint;
    return made;
}

Assignment assignment(const Principal& principal, const QString& keyId)
{
    Assignment made;
    made.connection = ConnectionId(u"c1"_s);
    made.principal = principal;
    made.keys = {KeyId(keyId)};
    return made;
}

FunctionState* functionIn(Snapshot& server, const QString& id)
{
    RouterState& router = server.router;
    return id == sync::routerFunctionId() ? &router.router
         : id.endsWith(u'a')              ? &router.slotA
                                          : &router.slotB;
}

void writeEntry(Snapshot& server, const QString& id, const QJsonObject& view)
{
    ModelEntry written;
    const ModelEntry* known = sync::findEntry(server.entries, id);
    if (known)
        written = *known;
    server.entries.removeIf([&id](const ModelEntry& e) { return e.id == id; });
    written.id = id;
    written.baseModelId = view.value(u"base"_s).toString();
    written.name = view.value(u"name"_s).toString();
    written.active = view.value(u"active"_s).toBool();
    written.hidden = view.value(u"hidden"_s).toBool();
    written.marker = view.value(u"marker"_s).toString();
    written.grants = sync::grantsFromJson(view.value(u"grants"_s).toArray());
    server.entries.append(written);
}

void carryOut(Snapshot& server, const sync::Step& step, const sync::Plan& plan)
{
    const QJsonObject after = step.after.toObject();
    switch (step.kind) {
    case sync::StepKind::InstallRouter:
    case sync::StepKind::UpdateRouter:
    case sync::StepKind::CreateSlot: {
        FunctionState* function = functionIn(server, step.object);
        function->exists = true;
        function->contentSha256 = after.value(u"content"_s).toString();
        function->marker = after.value(u"marker"_s).toString();
        if (step.object == sync::routerFunctionId())
            server.router.publicKey = routerKey();
        break;
    }
    case sync::StepKind::ActivateRouter: server.router.router.active = true; break;
    case sync::StepKind::WriteSlot: {
        Policy written = plan.target;
        for (ApiKey& k : written.keys) {
            if (k.sealed.isEmpty())
                k.sealed = *secrets::seal(SecretBytes("a-secret-of-a-key"), k.id, routerKey());
        }
        server.policy = written;
        break;
    }
    case sync::StepKind::FlipSlot:
        server.router.slot = after.value(u"slot"_s).toString();
        server.router.revision = after.value(u"revision"_s).toInteger();
        break;
    case sync::StepKind::WithdrawModel:
        server.entries.removeIf([&step](const ModelEntry& e) { return e.id == step.object; });
        break;
    case sync::StepKind::SwitchOffNative:
    case sync::StepKind::SwitchOnNative:
        for (NativeConnection& native : server.natives) {
            if (sync::nativeName(native.baseUrl, native.prefixId) == step.object)
                native.enabled = step.kind == sync::StepKind::SwitchOnNative;
        }
        break;
    default: writeEntry(server, step.object, after);
    }
}

} // namespace

QString routerKey()
{
    static const QString text = QString::fromLatin1(
        secrets::routerKeyPair(SecretBytes("one-server-secret"))
            .publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return text;
}

QString otherRouterKey()
{
    static const QString text = QString::fromLatin1(
        secrets::routerKeyPair(SecretBytes("another-secret"))
            .publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return text;
}

Snapshot freshServer()
{
    Snapshot server;
    server.takenAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    server.server.url = u"http://127.0.0.1:8080"_s;
    server.server.version = u"0.12.4"_s;
    server.server.deploymentId = u"deployment-1"_s;
    const QList<User> users{{UserId(u"ada"_s), u"Ada"_s, u"ada@example.org"_s, u"user"_s},
                            {UserId(u"bob"_s), u"Bob"_s, u"bob@example.org"_s, u"user"_s},
                            {UserId(u"cy"_s), u"Cy"_s, u"cy@example.org"_s, u"admin"_s}};
    const QList<Group> groups{
        {GroupId(u"g1"_s), u"Design"_s, GroupId(), {UserId(u"ada"_s), UserId(u"bob"_s)}}};
    server.directory = Directory(users, groups);
    NativeConnection native;
    native.baseUrl = u"https://api.openai.com/v1"_s;
    native.authType = u"bearer"_s;
    native.hasKey = true;
    native.keyFingerprint = u"1111222233334444"_s;
    native.keyLast4 = u"wxyz"_s;
    server.natives = {native};
    server.models = {{u"gpt-4o"_s, u"gpt-4o"_s, u"openai"_s, false, 0},
                     {u"gpt-4o-mini"_s, u"gpt-4o-mini"_s, u"openai"_s, false, 0},
                     {u"o1"_s, u"o1"_s, u"openai"_s, false, 0}};
    server.entries = {entry(u"gpt-4o"_s, u"GPT-4o"_s, {Principal::everyone()}),
                      entry(u"gpt-4o-mini"_s, u"Mini"_s, {Principal::group(GroupId(u"g1"_s))})};
    return server;
}

Policy somePolicy()
{
    Policy policy;
    policy.id = PolicyId(u"policy-1"_s);
    policy.fingerprintSalt = u"00112233445566778899aabbccddeeff"_s;
    Connection connection;
    connection.id = ConnectionId(u"c1"_s);
    connection.slug = u"groq"_s;
    connection.name = u"Groq"_s;
    connection.baseUrl = u"https://api.groq.com/openai/v1"_s;
    PublishedModel model;
    model.id = u"llama"_s;
    model.name = u"Llama"_s;
    model.grants = {Principal::everyone()};
    connection.models = {model};
    policy.connections = {connection};
    policy.keys = {key(u"k1"_s, u"aaaaaaaaaaaaaaaa"_s), key(u"k2"_s, u"bbbbbbbbbbbbbbbb"_s)};
    policy.assignments = {assignment(Principal::everyone(), u"k1"_s),
                          assignment(Principal::user(UserId(u"ada"_s)), u"k2"_s)};
    return policy;
}

sync::PlanInput inputFor(const Snapshot& server, const Policy& draft)
{
    sync::PlanInput input;
    input.snapshot = server;
    input.trusted = sync::trustedOf(server);
    input.draft = draft;
    input.routerContent = u"the router"_s;
    input.routerVersion = u"1.2.0"_s;
    input.slotContent = u"a slot"_s;
    input.author = u"cy@example.org"_s;
    input.now = server.takenAt;
    return input;
}

sync::Plan planOrFail(const sync::PlanInput& input)
{
    const auto plan = sync::makePlan(input);
    if (!plan)
        qFatal("no plan: %s", qPrintable(plan.error().message));
    return *plan;
}

Snapshot afterwards(const Snapshot& server, const sync::Plan& plan)
{
    Snapshot now = server;
    for (const sync::Step& step : plan.steps)
        carryOut(now, step, plan);
    return now;
}

Policy settled(const Snapshot& server)
{
    return server.policy.value_or(Policy());
}

QStringList stepsOf(const sync::Plan& plan)
{
    QStringList steps;
    for (const sync::Step& step : plan.steps)
        steps.append(sync::stepKindName(step.kind) + u' ' + step.object);
    return steps;
}

QStringList guardsOf(const sync::Plan& plan)
{
    QStringList codes;
    for (const sync::Guard& guard : plan.guards)
        codes.append(guard.code);
    return codes;
}

} // namespace keyroster::test
