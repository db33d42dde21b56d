#include "unit/sync/bench.h"

#include "policy/edits.h"
#include "unit/sync/world.h"

namespace keyroster::test {

namespace {

QJsonArray readGrant(const QString& type, const QString& id)
{
    return {QJsonObject{
        {u"principal_type"_s, type}, {u"principal_id"_s, id}, {u"permission"_s, u"read"_s}}};
}

FakeEntry entry(const QString& id, const QString& name, const QJsonArray& grants)
{
    FakeEntry made;
    made.id = id;
    made.name = name;
    made.meta = {{u"description"_s, u"written by the admin"_s}};
    made.grants = grants;
    return made;
}

void orDie(const Result<void>& result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, why(result).constData());
}

} // namespace

void furnish(FakeOpenWebUi& server)
{
    const QString ada = server.addUser(u"ada"_s);
    server.addUser(u"bob"_s);
    const QString design = server.addGroup(u"design"_s, {ada});
    FakeNative& native = server.state().natives.first();
    native.url = u"http://127.0.0.1:9/v1"_s;
    native.key = u"native-key-for-tests-0001"_s;
    native.offers = QStringList{u"large"_s, u"small"_s};
    server.state().entries.insert(u"large"_s,
                                  entry(u"large"_s, u"Large"_s, readGrant(u"user"_s, u"*"_s)));
    server.state().entries.insert(u"small"_s,
                                  entry(u"small"_s, u"Small"_s, readGrant(u"group"_s, design)));
}

Bench::Bench(FakeOpenWebUi& server, bool remember)
    : m_secrets(secrets::makeSessionStore())
{
    begin(server, remember);
}

Bench::Bench(FakeOpenWebUi& server, const Bench& killed, const QString& file)
    : m_secrets(killed.m_secrets)
{
    if (!QFile::copy(file, m_folder.filePath(u"server.krw"_s)))
        qFatal("no workspace %s", qPrintable(file));
    begin(server, true);
}

void Bench::begin(FakeOpenWebUi& server, bool remember)
{
    auto opened = workspace::Workspace::open(m_folder.filePath(u"server.krw"_s));
    if (!opened)
        qFatal("workspace: %s", qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
    m_engine = std::make_unique<sync::Engine>(m_workspace.get(), m_secrets.get());
    const CancelToken cancel;
    const auto seen = await(m_engine->look(server.url().toString(), false, QString(), cancel));
    if (!seen)
        qFatal("look: %s", qPrintable(seen.error().message));
    sync::SignIn how;
    how.email = u"admin@example.test"_s;
    how.secret = SecretBytes("admin-test-1");
    how.keep = remember ? sync::Keep::Credential : sync::Keep::Session;
    orDie(await(m_engine->signIn(how, cancel)), "signIn");
}

Bench::~Bench() = default;

Result<void> Bench::pull()
{
    return await(m_engine->pull(CancelToken()));
}

ConnectionId Bench::adopt()
{
    const NativeConnection native = m_workspace->snapshot()->natives.first();
    const auto adopted =
        await(m_engine->adoptNative(native.baseUrl, native.prefixId, CancelToken()));
    if (!adopted)
        qFatal("adopt: %s", qPrintable(adopted.error().message));
    return *adopted;
}

sync::Plan Bench::plan()
{
    const auto plan = await(m_engine->plan(CancelToken()));
    if (!plan)
        qFatal("plan: %s", qPrintable(plan.error().message));
    return *plan;
}

sync::ApplyReport Bench::sync()
{
    const sync::Plan made = plan();
    const auto report = await(m_engine->apply(made.id, m_engine->confirmationName(),
                                              sync::StepCallback(), CancelToken()));
    if (!report)
        qFatal("apply: %s", qPrintable(report.error().message));
    return *report;
}

void Bench::weigh(double weight)
{
    ApiKey key = draft().keys.first();
    key.weight = weight;
    const auto edit = edits::changeKey(draft(), key);
    if (!edit)
        qFatal("edit: %s", qPrintable(edit.error().message));
    orDie(m_workspace->apply(*edit), "apply edit");
}

QStringList Bench::leftToDo()
{
    orDie(pull(), "pull");
    return stepsOf(plan());
}

} // namespace keyroster::test
