#include "policy/snapshotcodec.h"
#include "support/await.h"
#include "unit/policy/testpolicies.h"
#include "workspace/workspace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace keyroster;
using namespace keyroster::test;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// The program itself, without a server and without a keychain.
class TestKeyrosterctl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFailureIsOneJsonObject_data();
    void everyFailureIsOneJsonObject();
    void helpAndVersion();
    void noServersYet();
    void connectingToNobodyLeavesNothingBehind();
    void aSecretIsNeeded();
    void exporting();
    void importIsOneUndoStep();
    void aBadImportChangesNothing();
    void noSecretIsWrittenInClear();
    void aWrongPassphraseIsLocked();
    void anotherProcessHasTheWorkspace();
    void explainingFromTheDraft();
    void planningBeforePulling();
    void choosingAServer();
    void anotherProgramMadeTheWorkspaceMeanwhile();
    void importingNoSecretNeedsNoKeychain();

private:
    Ended run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// A workspace that was connected and pulled, with the small policy as its draft.
    void makeWorkspace(const QString& name, bool pulled = true) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QJsonObject draft() const
    {
        return run({QStringLiteral("export"), QStringLiteral("--json")})
            .json()
            .value(QLatin1StringView("policy"))
            .toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyrosterctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Ended TestKeyrosterctl::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.start(
        QStringLiteral(KEYROSTERCTL),
        QStringList{QStringLiteral("--data-dir"), m_folder->filePath(QStringLiteral("data"))}
            + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        qFatal("keyrosterctl did not end");
    Ended ended;
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

void TestKeyrosterctl::makeWorkspace(const QString& name, bool pulled) const
{
    QDir().mkpath(m_folder->filePath(QStringLiteral("data/workspaces")));
    auto workspace = workspace::Workspace::open(
                         m_folder->filePath(QStringLiteral("data/workspaces/%1.sqlite").arg(name)))
                         .value();
    workspace::Commit commit;
    commit.profile = workspace::ServerProfile();
    commit.profile->url = QStringLiteral("http://127.0.0.1:1");
    commit.profile->name = name;
    commit.profile->email = QStringLiteral("admin@example.com");
    commit.draft = testing::smallPolicy();
    if (pulled) {
        commit.snapshot = Snapshot();
        commit.snapshot->takenAt = QDateTime::currentDateTimeUtc();
        commit.snapshot->server.version = QStringLiteral("0.12.4");
        commit.snapshot->directory = testing::smallDirectory();
    }
    QVERIFY(workspace->commit(commit));
}

QString TestKeyrosterctl::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestKeyrosterctl::everyFailureIsOneJsonObject_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char* line, int code) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << code;
    };
    row("dance", 64);
    row("explain ada", 64);
    row("pull", 1);
    row("plan", 1);
    row("apply", 1);
    row("status", 1);
    row("export", 1);
    row("undo", 1);
    row("usage", 1);
    row("revert 3", 1);
    row("redo", 1);
    row("explain ada m", 1);
    row("explain ada m --local", 1);
    row("import /nonexistent/file.json", 1);
    row("pull --workspace /nonexistent/file.sqlite", 1);
    row("connect ftp://example.com --email e", 1);
}

void TestKeyrosterctl::everyFailureIsOneJsonObject()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ended ended = run(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.out.count('\n'), 1);
    const QJsonObject json = ended.json();
    QCOMPARE(json.value(QLatin1StringView("ok")), QJsonValue(false));
    QCOMPARE(json.value(QLatin1StringView("exit_code")).toInt(), code);
    QVERIFY(
        !json.value(QLatin1StringView("error"))[QLatin1StringView("kind")].toString().isEmpty());
    QVERIFY(
        !json.value(QLatin1StringView("error"))[QLatin1StringView("message")].toString().isEmpty());
    const Ended plain = run(arguments);
    QCOMPARE(plain.code, code);
    QVERIFY(plain.out.isEmpty());
    QVERIFY2(plain.err.startsWith("keyrosterctl: "), plain.err.constData());
}

void TestKeyrosterctl::helpAndVersion()
{
    QCOMPARE(run({QStringLiteral("--help")}).code, 0);
    QVERIFY(run({QStringLiteral("--version")}).out.contains(KEYROSTER_VERSION));
    QCOMPARE(run({}).code, 64);
}

void TestKeyrosterctl::noServersYet()
{
    const Ended ended = run({QStringLiteral("servers"), QStringLiteral("--json")});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.json().value(QLatin1StringView("servers")).toArray().isEmpty());
    makeWorkspace(QStringLiteral("Demo"));
    const QJsonArray servers = run({QStringLiteral("servers"), QStringLiteral("--json")})
                                   .json()
                                   .value(QLatin1StringView("servers"))
                                   .toArray();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.first()[QLatin1StringView("name")].toString(), QStringLiteral("Demo"));
}

void TestKeyrosterctl::connectingToNobodyLeavesNothingBehind()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(reserved.serverPort());
    reserved.close();
    const Ended ended = run({QStringLiteral("connect"), url, QStringLiteral("--email"),
                             QStringLiteral("e"), QStringLiteral("--session-only")},
                            "canary-password\n");
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.err.contains("canary"));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/workspaces")))
                .entryList({QStringLiteral("*.sqlite")})
                .isEmpty());
}

void TestKeyrosterctl::aSecretIsNeeded()
{
    const Ended ended =
        run({QStringLiteral("connect"), QStringLiteral("http://127.0.0.1:1"),
             QStringLiteral("--email"), QStringLiteral("e"), QStringLiteral("--session-only")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("Password"), ended.err.constData());
}

void TestKeyrosterctl::exporting()
{
    makeWorkspace(QStringLiteral("Demo"));
    const Ended plain = run({QStringLiteral("export")});
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.json(), draft());
    QCOMPARE(draft().value(QLatin1StringView("keys")).toArray().size(), 3);
    QVERIFY(draft().value(QLatin1StringView("assignments")).isArray());
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--server")}).code, 1);
}

void TestKeyrosterctl::importIsOneUndoStep()
{
    makeWorkspace(QStringLiteral("Demo"));
    const QJsonObject before = draft();
    const QString file = write(
        QStringLiteral("import.json"),
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "one"}, {"connection": "Demo", "label": "b", "secret": "two"}],
        "assignments": [{"connection": "Demo", "user": "u1@example.com", "keys": ["a", "b"]}]})");
    const QStringList arguments{QStringLiteral("import"), file, QStringLiteral("--session-only"),
                                QStringLiteral("--json")};
    const Ended ended = run(arguments, "one=sk-demo-canary-1\n\ntwo=sk-demo-canary-2\n");
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(ended.json().value(QLatin1StringView("added"))[QLatin1StringView("keys")].toInt(), 2);
    QCOMPARE(draft().value(QLatin1StringView("keys")).toArray().size(), 5);
    const Ended again = run(arguments, "one=sk-demo-canary-1\ntwo=sk-demo-canary-2\n");
    QCOMPARE(again.code, 0);
    QVERIFY(again.json().value(QLatin1StringView("added")).toObject().isEmpty());
    QCOMPARE(run({QStringLiteral("undo")}).code, 0);
    QCOMPARE(draft(), before);
    QCOMPARE(run({QStringLiteral("undo")}).code, 1);
    QCOMPARE(run({QStringLiteral("redo")}).code, 0);
    QCOMPARE(draft().value(QLatin1StringView("assignments")).toArray().size(), 1);
}

void TestKeyrosterctl::aBadImportChangesNothing()
{
    makeWorkspace(QStringLiteral("Demo"));
    const QJsonObject before = draft();
    const QString file = write(QStringLiteral("import.json"),
                               R"({"keys": [{"connection": "Demo", "label": "a", "secret": "one"}],
        "assignments": [{"connection": "Demo", "user": "nobody", "keys": ["a"]}]})");
    const QStringList arguments{QStringLiteral("import"), file, QStringLiteral("--session-only")};
    const Ended ended = run(arguments, "one=sk-demo-canary-1\n");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("assignments[0]: "), ended.err.constData());
    const Ended noForm = run(arguments, "one=sk-demo-canary-1\nsk-demo-canary-2\n");
    QCOMPARE(noForm.code, 1);
    QVERIFY2(noForm.err.contains("Line 2") && !noForm.err.contains("canary"),
             noForm.err.constData());
    QCOMPARE(draft(), before);
}

void TestKeyrosterctl::noSecretIsWrittenInClear()
{
    makeWorkspace(QStringLiteral("Demo"));
    const QString file =
        write(QStringLiteral("import.json"),
              R"({"keys": [{"connection": "Demo", "label": "a", "secret": "one"}]})");
    // The passphrase and the secrets from the same descriptor, one after the other.
    const QStringList arguments{QStringLiteral("import"), file,
                                QStringLiteral("--vault-passphrase-fd"), QStringLiteral("0")};
    const Ended ended = run(arguments, "canary passphrase\none=sk-demo-canary-1\n");
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!ended.out.contains("canary"));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("data/secrets.vault"))));
    int files = 0;
    QDirIterator all(m_folder->filePath(QStringLiteral("data")), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile written(all.next());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(!written.readAll().contains("canary"), qPrintable(written.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

void TestKeyrosterctl::aWrongPassphraseIsLocked()
{
    makeWorkspace(QStringLiteral("Demo"));
    const QString file =
        write(QStringLiteral("import.json"),
              R"({"keys": [{"connection": "Demo", "label": "a", "secret": "one"}]})");
    const QStringList arguments{QStringLiteral("import"), file,
                                QStringLiteral("--vault-passphrase-fd"), QStringLiteral("0")};
    QCOMPARE(run(arguments, "right passphrase\none=sk-demo-canary-1\n").code, 0);
    const Ended wrong = run(arguments, "wrong passphrase\none=sk-demo-canary-2\n");
    QCOMPARE(wrong.code, 6);
}

void TestKeyrosterctl::anotherProcessHasTheWorkspace()
{
    makeWorkspace(QStringLiteral("Demo"));
    const auto held = workspace::Workspace::open(
        m_folder->filePath(QStringLiteral("data/workspaces/Demo.sqlite")));
    QVERIFY(held);
    QCOMPARE(run({QStringLiteral("undo")}).code, 6);
    QCOMPARE(run({QStringLiteral("export")}).code, 0);
}

void TestKeyrosterctl::explainingFromTheDraft()
{
    makeWorkspace(QStringLiteral("Demo"));
    const QString file = write(
        QStringLiteral("import.json"),
        R"({"assignments": [{"connection": "Demo", "group": "Group 1", "keys": ["key-2"]}]})");
    QCOMPARE(run({QStringLiteral("import"), file, QStringLiteral("--session-only")}).code, 0);
    const Ended plain = run({QStringLiteral("explain"), QStringLiteral("u1@example.com"),
                             QStringLiteral("m"), QStringLiteral("--local")});
    QCOMPARE(plain.code, 0);
    QVERIFY2(
        plain.out.startsWith("User 1 uses key key-2, from the assignment of the group Group 1."),
        plain.out.constData());
    const QJsonObject json =
        run({QStringLiteral("explain"), QStringLiteral("user 1"), QStringLiteral("demo/m"),
             QStringLiteral("--local"), QStringLiteral("--json")})
            .json();
    QCOMPARE(json.value(QLatin1StringView("outcome")).toString(), QStringLiteral("ok"));
    QCOMPARE(json.value(QLatin1StringView("keys")).toArray().first().toString(),
             QStringLiteral("k2"));
    QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("nobody"), QStringLiteral("m"),
                  QStringLiteral("--local")})
                 .code,
             1);
    QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("u1"), QStringLiteral("gpt-9"),
                  QStringLiteral("--local")})
                 .code,
             1);
}

void TestKeyrosterctl::planningBeforePulling()
{
    makeWorkspace(QStringLiteral("Demo"), false);
    const Ended ended = run({QStringLiteral("plan"), QStringLiteral("--json")});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.json().value(QLatin1StringView("error"))[QLatin1StringView("kind")].toString(),
             QStringLiteral("NotFound"));
}

void TestKeyrosterctl::choosingAServer()
{
    makeWorkspace(QStringLiteral("One"));
    makeWorkspace(QStringLiteral("Two"));
    const Ended several = run({QStringLiteral("export")});
    QCOMPARE(several.code, 1);
    QVERIFY(several.err.contains("--server"));
    QCOMPARE(
        run({QStringLiteral("export"), QStringLiteral("--server"), QStringLiteral("two")}).code,
        64); // a flag of export
    QCOMPARE(
        run({QStringLiteral("--server"), QStringLiteral("two"), QStringLiteral("export")}).code, 0);
    QCOMPARE(
        run({QStringLiteral("--server"), QStringLiteral("three"), QStringLiteral("export")}).code,
        1);
}

void TestKeyrosterctl::anotherProgramMadeTheWorkspaceMeanwhile()
{
    const QString file = m_folder->filePath(u"new.sqlite"_s);
    QProcess process;
    process.start(QStringLiteral(KEYROSTERCTL),
                  {u"--data-dir"_s, m_folder->filePath(u"data"_s), u"--workspace"_s, file,
                   u"--vault-passphrase-fd"_s, u"0"_s, u"connect"_s, u"http://127.0.0.1:1"_s,
                   u"--email"_s, u"e"_s});
    process.write("canary passphrase\n");
    // The vault is made after the command has looked whether there is a workspace.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"data/secrets.vault"_s)), 60000);
    const auto held = workspace::Workspace::open(file);
    VERIFY_OK(held);
    process.write("password\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 6);
    QVERIFY(QFile::exists(file));
}

void TestKeyrosterctl::importingNoSecretNeedsNoKeychain()
{
    makeWorkspace(u"Demo"_s);
    const QString file = write(
        u"import.json"_s,
        R"({"assignments": [{"connection": "Demo", "group": "Group 1", "keys": ["key-2"]}]})");
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit()); // nobody listens there
    const Ended ended = run({u"import"_s, file});
    const QString secret = write(
        u"secret.json"_s, R"({"keys": [{"connection": "Demo", "label": "a", "secret": "one"}]})");
    const Ended needed = run({u"import"_s, secret}, "one=sk-demo-canary-1\n");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", runtime);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(draft().value(QLatin1StringView("assignments")).toArray().size(), 1);
    QCOMPARE(needed.code, 6);
}

QTEST_GUILESS_MAIN(TestKeyrosterctl)
#include "tst_keyrosterctl.moc"
