#include "cli/commands.h"
#include "support/misbehavingserver.h"
#include "unit/sync/bench.h"

#include <unistd.h>

#include <QFile>
#include <QJsonArray>

using namespace keyroster;
using namespace keyroster::test;

/// What two admins of one server do on the command line: plan with guards, merge, drift. The
/// commands themselves, over HTTP against the fake server; a workspace file is one computer.
class TestAdminCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aGuardAsksForTheName();
    void conflictsAreShownAndChosen();
    void allAtOnce();
    void theNamedOneGoesBeforeAll();
    void choosingBlindlyIsRefused();
    void driftIsShownAndDecided();
    void theRestIsOffered();
    void aSecretOfItsOwnLeavesTheStoredOne();
    void aChangedCertificateIsNotOfferedAsNew();

private:
    struct Ended
    {
        int code = 0;
        QString text;
        QJsonObject json;
    };
    Ended run(const QString& admin, const QStringList& arguments);
    /// Adopts, syncs, and lets the other admin join.
    void setUp();
    void weigh(const QString& admin, double weight, int requestsPerMinute = 0);
    [[nodiscard]] double servedWeight() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeOpenWebUi> m_server;
    QString m_connection, m_key;
};

void TestAdminCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeOpenWebUi>();
    m_server->state().signInsLeft = 1000;
    furnish(*m_server);
}

TestAdminCommands::Ended TestAdminCommands::run(const QString& admin, const QStringList& arguments)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const QByteArray password("admin-test-1\n");
    const bool written = write(ends[1], password.constData(), size_t(password.size())) > 0;
    close(ends[1]);
    const QString fd = arguments.first() == u"connect"_s ? u"--secret-fd"_s : u"--credential-fd"_s;
    const auto parsed =
        cli::parseCommandLine(arguments
                              + QStringList{u"--workspace"_s, m_folder->filePath(admin + u".krw"_s),
                                            u"--session-only"_s, fd, QString::number(ends[0])});
    if (!written || !parsed.options)
        qFatal("arguments: %s", qPrintable(parsed.text));
    cli::Context context;
    context.options = *parsed.options;
    context.progress = [](const QString&) {};
    const auto answer = await(cli::runCommand(&context));
    close(ends[0]);
    Ended ended;
    if (answer) {
        ended.code = int(answer->code);
        ended.text = answer->text;
        ended.json = answer->json;
    } else {
        ended.code = int(cli::exitCodeOf(answer.error().kind));
        ended.text = answer.error().message;
    }
    return ended;
}

void TestAdminCommands::setUp()
{
    // The one who has the key set the server up; these two work with what is sealed there.
    Bench starter(*m_server);
    VERIFY_OK(starter.pull());
    starter.adopt();
    QCOMPARE(starter.sync().end, sync::ApplyReport::End::Done);
    m_connection = starter.draft().connections.first().name;
    m_key = starter.draft().keys.first().label;
    for (const QString& admin : {u"ada"_s, u"grace"_s}) {
        const Ended connected = run(admin, {u"connect"_s, m_server->url().toString(), u"--email"_s,
                                            u"admin@example.test"_s, u"--name"_s, u"Test"_s});
        QVERIFY2(connected.code == 0, qPrintable(connected.text));
        QCOMPARE(run(admin, {u"pull"_s}).code, 0);
    }
}

void TestAdminCommands::weigh(const QString& admin, double weight, int requestsPerMinute)
{
    QFile file(m_folder->filePath(u"edit.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QJsonObject key;
    key.insert(u"connection"_s, m_connection);
    key.insert(u"label"_s, m_key);
    key.insert(u"weight"_s, weight);
    if (requestsPerMinute > 0)
        key.insert(u"limits"_s, QJsonObject{{u"rpm"_s, requestsPerMinute}});
    file.write(QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key}}}).toJson());
    file.close();
    const Ended imported = run(admin, {u"import"_s, file.fileName()});
    QVERIFY2(imported.code == 0, qPrintable(imported.text));
}

double TestAdminCommands::servedWeight() const
{
    return m_server->servedPolicy()
        .value(u"keys"_s)
        .toArray()
        .first()
        .toObject()
        .value(u"weight"_s)
        .toDouble(1);
}

void TestAdminCommands::aGuardAsksForTheName()
{
    setUp();
    m_server->state().functions[u"keyroster"_s].meta.remove(u"keyroster"_s);
    QCOMPARE(run(u"ada"_s, {u"pull"_s}).code, 0);
    const Ended planned = run(u"ada"_s, {u"plan"_s});
    QCOMPARE(planned.code, 2);
    QVERIFY(planned.text.contains(u"--confirm \"Test\""_s));
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 5);
    const Ended refused = run(u"ada"_s, {u"apply"_s, u"--confirm"_s, u"test"_s});
    QCOMPARE(refused.code, 5);
    QVERIFY(refused.text.contains(u"Test"_s));
    QVERIFY(!m_server->state().functions[u"keyroster"_s].meta.contains(u"keyroster"_s));
    const Ended passed = run(u"ada"_s, {u"apply"_s, u"--confirm"_s, u"Test"_s});
    QVERIFY2(passed.code == 0, qPrintable(passed.text));
    QVERIFY(m_server->state().functions[u"keyroster"_s].meta.contains(u"keyroster"_s));
}

void TestAdminCommands::conflictsAreShownAndChosen()
{
    setUp();
    weigh(u"ada"_s, 2);
    weigh(u"grace"_s, 3);
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    const Ended pulled = run(u"grace"_s, {u"pull"_s});
    QCOMPARE(pulled.code, 4);
    for (const QString& word : {u"YOURS"_s, u"THEIRS"_s, m_key, u"weight"_s, u"--mine"_s})
        QVERIFY2(pulled.text.contains(word), qPrintable(pulled.text));
    const QJsonObject conflict = pulled.json.value(u"conflicts"_s).toArray().first().toObject();
    QCOMPARE(conflict.value(u"mine"_s).toInt(), 3);
    QCOMPARE(conflict.value(u"theirs"_s).toInt(), 2);
    QCOMPARE(run(u"grace"_s, {u"apply"_s}).code, 4);
    QCOMPARE(run(u"grace"_s, {u"merge"_s}).code, 4);
    QCOMPARE(run(u"grace"_s, {u"merge"_s, u"--mine"_s, u"no such key"_s}).code, 1);
    const Ended merged = run(u"grace"_s, {u"merge"_s, u"--mine"_s, m_key + u".weight"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.text));
    QCOMPARE(servedWeight(), 2.0);
    QCOMPARE(run(u"grace"_s, {u"apply"_s}).code, 0);
    QCOMPARE(servedWeight(), 3.0);
    const Ended nothing = run(u"grace"_s, {u"merge"_s, u"--all-mine"_s});
    QCOMPARE(nothing.code, 0);
}

void TestAdminCommands::allAtOnce()
{
    setUp();
    weigh(u"ada"_s, 2);
    weigh(u"grace"_s, 3);
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    QCOMPARE(run(u"grace"_s, {u"pull"_s}).code, 4);
    QCOMPARE(run(u"grace"_s, {u"merge"_s, u"--all-theirs"_s}).code, 0);
    QCOMPARE(run(u"grace"_s, {u"plan"_s}).code, 0);
    QCOMPARE(servedWeight(), 2.0);
}

void TestAdminCommands::theNamedOneGoesBeforeAll()
{
    setUp();
    weigh(u"ada"_s, 2, 20);
    weigh(u"grace"_s, 3, 30);
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    const Ended pulled = run(u"grace"_s, {u"pull"_s});
    QCOMPARE(pulled.json.value(u"conflicts"_s).toArray().size(), 2);
    QCOMPARE(
        run(u"grace"_s, {u"merge"_s, u"--mine"_s, m_key + u".weight"_s, u"--all-theirs"_s}).code,
        0);
    QCOMPARE(run(u"grace"_s, {u"apply"_s}).code, 0);
    QCOMPARE(servedWeight(), 3.0);
    const QJsonObject key = m_server->servedPolicy().value(u"keys"_s).toArray().first().toObject();
    QCOMPARE(key.value(u"limits"_s).toObject().value(u"rpm"_s).toInt(), 20);
}

void TestAdminCommands::choosingBlindlyIsRefused()
{
    setUp();
    weigh(u"ada"_s, 2);
    weigh(u"grace"_s, 3);
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    QCOMPARE(run(u"grace"_s, {u"pull"_s}).code, 4);
    weigh(u"ada"_s, 4); // after grace has looked
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    const Ended refused = run(u"grace"_s, {u"merge"_s, u"--all-mine"_s});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.text.contains(u"Look again"_s), qPrintable(refused.text));
    QCOMPARE(run(u"grace"_s, {u"merge"_s, u"--all-mine"_s}).code, 0);
    QCOMPARE(run(u"grace"_s, {u"apply"_s}).code, 0);
    QCOMPARE(servedWeight(), 3.0);
}

void TestAdminCommands::driftIsShownAndDecided()
{
    setUp();
    QCOMPARE(run(u"ada"_s, {u"drift"_s}).code, 0);
    m_server->state().functions[u"keyroster"_s].active = false;
    m_server->state().entries[u"small"_s].name = u"Tiny"_s;
    const Ended drift = run(u"ada"_s, {u"drift"_s});
    QCOMPARE(drift.code, 2);
    QVERIFY2(drift.text.contains(u"now Tiny, the last sync left Small"_s), qPrintable(drift.text));
    QCOMPARE(drift.json.value(u"drift"_s).toArray().size(), 2);
    QCOMPARE(run(u"ada"_s, {u"drift"_s, u"--take"_s, u"keyroster"_s}).code, 1);
    QCOMPARE(run(u"ada"_s, {u"drift"_s, u"--take"_s, u"small"_s}).code, 0);
    const Ended back = run(u"ada"_s, {u"drift"_s, u"--put-back"_s, u"keyroster"_s});
    QVERIFY2(back.code == 0, qPrintable(back.text));
    QVERIFY(m_server->state().functions[u"keyroster"_s].active);
    QCOMPARE(m_server->state().entries[u"small"_s].name, u"Tiny"_s);
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    QCOMPARE(m_server->state().entries[u"small"_s].name, u"Tiny"_s);
    QCOMPARE(run(u"ada"_s, {u"drift"_s}).code, 0);
}

void TestAdminCommands::theRestIsOffered()
{
    setUp();
    m_server->state().entries[u"small"_s].name = u"Tiny"_s;
    m_server->state().functions[u"keyroster"_s].active = false;
    QCOMPARE(run(u"ada"_s, {u"pull"_s}).code, 0);
    m_server->host().breakPath(u"POST /api/v1/models/model/update"_s, {Break::Status, 503});
    const Ended partly = run(u"ada"_s, {u"apply"_s});
    QCOMPARE(partly.code, 3);
    QVERIFY2(partly.text.contains(u"1 of 2 changes are made"_s)
                 && partly.text.contains(u"keyrosterctl apply"_s),
             qPrintable(partly.text));
    QCOMPARE(partly.json.value(u"left"_s).toInt(), 1);
    m_server->host().mend();
    m_server->host().clearLog();
    QCOMPARE(run(u"ada"_s, {u"apply"_s}).code, 0);
    QCOMPARE(m_server->host().count(u"POST /api/v1/functions"_s), 0);
    QCOMPARE(m_server->state().entries[u"small"_s].name, u"Small"_s);
}

void TestAdminCommands::aSecretOfItsOwnLeavesTheStoredOne()
{
    // The window signed in and keeps that; this store stands for the keychain.
    const auto store = secrets::makeSessionStore();
    const QString file = m_folder->filePath(u"ada.krw"_s);
    workspace::ServerProfile before;
    {
        const auto workspace = workspace::Workspace::open(file).value();
        sync::Engine engine(workspace.get(), store.get());
        VERIFY_OK(await(engine.look(m_server->url().toString(), false, {}, CancelToken())));
        sync::SignIn how;
        how.email = u"admin@example.test"_s;
        how.secret = SecretBytes("admin-test-1");
        VERIFY_OK(await(engine.signIn(how, CancelToken())));
        before = workspace->profile();
    }
    const Ended pulled = run(u"ada"_s, {u"pull"_s});
    QVERIFY2(pulled.code == 0, qPrintable(pulled.text));
    const auto workspace = workspace::Workspace::open(file).value();
    QVERIFY(workspace->snapshot());
    QCOMPARE(workspace->profile(), before);
    sync::Engine engine(workspace.get(), store.get());
    VERIFY_OK(await(engine.resume(CancelToken())));
}

void TestAdminCommands::aChangedCertificateIsNotOfferedAsNew()
{
    const TlsIdentity first = makeTlsIdentity();
    const TlsIdentity second = makeTlsIdentity();
    MisbehavingServer server(first);
    server.onRequest(MisbehavingServer::openWebUi(&server));
    const QStringList connect{u"connect"_s, server.url({}).toString(), u"--email"_s,
                              u"admin@example.test"_s};
    const Ended unknown = run(u"ada"_s, connect);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.text.contains(u"--pin "_s + first.fingerprint()), qPrintable(unknown.text));
    const Ended pinned = run(u"ada"_s, connect + QStringList{u"--pin"_s, first.fingerprint()});
    QVERIFY2(pinned.code == 0, qPrintable(pinned.text));
    QCOMPARE(run(u"ada"_s, connect).code, 0);

    server.useIdentity(second);
    const qsizetype asked = server.requests().size();
    const Ended changed = run(u"ada"_s, connect);
    QCOMPARE(changed.code, 1);
    for (const QString& word : {u"not the one that was trusted before"_s, first.fingerprint(),
                                second.fingerprint(), u"Only if"_s})
        QVERIFY2(changed.text.contains(word), qPrintable(changed.text));
    QCOMPARE(server.requests().size(), asked);
}

QTEST_GUILESS_MAIN(TestAdminCommands)
#include "tst_admincommands.moc"
