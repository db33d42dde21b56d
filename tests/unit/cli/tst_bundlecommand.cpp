#include "policy/policycodec.h"
#include "unit/policy/testpolicies.h"
#include "workspace/workspace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

const QByteArray vault("vault passphrase\n");
const QByteArray bundle("bundle passphrase\n");
const QByteArray canary1("demo-canary-4711");
const QByteArray canary2("demo-canary-4712");
const QStringList vaultOption{u"--vault-passphrase-fd"_s, u"0"_s};
const QStringList bundleOption{u"--passphrase-fd"_s, u"0"_s};

} // namespace

/// What goes from one computer to another, and from one server to another, through the program
/// itself.
class TestBundleCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBundleGoesToAnotherComputer();
    void nothingIsHalfImported();
    void missingSecretsAreNamedBefore();
    void assignmentsFromCsv();
    void keysFromCsv();
    void tablesForSpreadsheets();
    void aWholePolicyWithoutSecrets();
    void copyingBetweenServers();
    void noSecretIsWrittenInClear();

private:
    Ended run(const QString& computer, const QStringList& arguments,
              const QByteArray& input = {}) const;
    void makeWorkspace(const QString& computer, const QString& name, const Policy& draft) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QJsonObject draft(const QString& computer) const
    {
        return run(computer, {u"export"_s, u"--json"_s}).json().value("policy"_L1).toObject();
    }
    /// The keys of the small policy, k1 and k2 with secrets.
    void enterSecrets(const QString& computer, const QStringList& where = {}) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Policy m_policy;
};

void TestBundleCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_policy = testing::smallPolicy();
    m_policy.keys.removeLast();
    m_policy.assignments = {testing::assignmentOf(Principal::user(UserId(u"u1"_s)), {u"k1"_s})};
}

Ended TestBundleCommand::run(const QString& computer, const QStringList& arguments,
                             const QByteArray& input) const
{
    QProcess process;
    process.start(QStringLiteral(KEYROSTERCTL),
                  QStringList{u"--data-dir"_s, m_folder->filePath(computer)} + arguments);
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

void TestBundleCommand::makeWorkspace(const QString& computer, const QString& name,
                                      const Policy& draft) const
{
    QDir().mkpath(path(computer + u"/workspaces"_s));
    auto workspace =
        workspace::Workspace::open(path(u"%1/workspaces/%2.sqlite"_s.arg(computer, name))).value();
    workspace::Commit commit;
    commit.profile = workspace::ServerProfile();
    commit.profile->url = u"http://127.0.0.1:1"_s;
    commit.profile->name = name;
    commit.draft = draft;
    commit.snapshot = Snapshot();
    commit.snapshot->takenAt = QDateTime::currentDateTimeUtc();
    commit.snapshot->directory = testing::smallDirectory();
    QVERIFY(workspace->commit(commit));
}

QString TestBundleCommand::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestBundleCommand::enterSecrets(const QString& computer, const QStringList& where) const
{
    const QString file = write(
        u"keys.json"_s, R"({"keys": [{"connection": "Demo", "label": "key-1", "secret": "one"},
                                     {"connection": "Demo", "label": "key-2", "secret": "two"}]})");
    const Ended ended = run(computer, vaultOption + where + QStringList{u"import"_s, file},
                            vault + "one=" + canary1 + "\ntwo=" + canary2 + '\n');
    QVERIFY2(ended.code == 0, ended.err.constData());
}

void TestBundleCommand::aBundleGoesToAnotherComputer()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    enterSecrets(u"first"_s);
    const QString file = path(u"all.krbundle"_s);
    const Ended made =
        run(u"first"_s, vaultOption + QStringList{u"export-bundle"_s, file} + bundleOption,
            vault + bundle);
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(made.out.contains("2 secrets"));
    const Ended twice =
        run(u"first"_s, vaultOption + QStringList{u"export-bundle"_s, file} + bundleOption,
            vault + bundle);
    QCOMPARE(twice.code, 1); // never over another file

    Policy empty = m_policy;
    empty.connections.clear();
    empty.keys.clear();
    empty.assignments.clear();
    makeWorkspace(u"second"_s, u"one"_s, empty);
    const QStringList import =
        vaultOption + QStringList{u"import-bundle"_s, file, u"--json"_s} + bundleOption;
    const Ended tried = run(u"second"_s, import + QStringList{u"--dry-run"_s}, vault + bundle);
    QCOMPARE(tried.json().value("secrets"_L1).toInt(), 2);
    QCOMPARE(draft(u"second"_s).value("keys"_L1).toArray().size(), 0);
    const Ended ended = run(u"second"_s, import, vault + bundle);
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(ended.json().value("added"_L1)["keys"_L1].toInt(), 2);
    QCOMPARE(draft(u"second"_s), draft(u"first"_s));
    const Ended again = run(u"second"_s, import, vault + bundle);
    QCOMPARE(again.json().value("secrets"_L1).toInt(), 0);
    QCOMPARE(run(u"second"_s, {u"undo"_s}).code, 0);
    QCOMPARE(draft(u"second"_s).value("connections"_L1).toArray().size(), 0);
}

void TestBundleCommand::nothingIsHalfImported()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    enterSecrets(u"first"_s);
    const QString file = path(u"all.krbundle"_s);
    QCOMPARE(run(u"first"_s, vaultOption + QStringList{u"export-bundle"_s, file} + bundleOption,
                 vault + bundle)
                 .code,
             0);
    Policy empty = m_policy;
    empty.keys.clear();
    empty.assignments.clear();
    makeWorkspace(u"second"_s, u"one"_s, empty);
    const QJsonObject before = draft(u"second"_s);
    const QStringList import = vaultOption + QStringList{u"import-bundle"_s, file} + bundleOption;
    const Ended wrong = run(u"second"_s, import, vault + "another passphrase\n");
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("not the passphrase of the bundle"), wrong.err.constData());
    QFile damaged(file);
    QVERIFY(damaged.resize(damaged.size() - 5));
    const Ended cut = run(u"second"_s, import, vault + bundle);
    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.err.contains("damaged"), cut.err.constData());
    QCOMPARE(draft(u"second"_s), before);
    QCOMPARE(run(u"second"_s, {u"undo"_s}).code, 1); // there is nothing to undo
}

void TestBundleCommand::missingSecretsAreNamedBefore()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    const QString file = path(u"all.krbundle"_s);
    const QStringList exporting =
        vaultOption + QStringList{u"export-bundle"_s, file} + bundleOption;
    const Ended refused = run(u"first"_s, exporting, vault + bundle);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("key-1, key-2"), refused.err.constData());
    QVERIFY(!QFile::exists(file));
    const Ended allowed =
        run(u"first"_s, exporting + QStringList{u"--allow-missing"_s}, vault + bundle);
    QVERIFY2(allowed.code == 0, allowed.err.constData());
    QVERIFY(QFile::exists(file));
}

void TestBundleCommand::assignmentsFromCsv()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    const QJsonObject before = draft(u"first"_s);
    const QString file =
        write(u"people.csv"_s, "email;connection;key\r\nu2@example.com;Demo;key-2\r\n"
                               "u9@example.com;Demo;key-2\r\nu1@example.com;Demo;key-1\r\n");
    const QStringList import{u"import-csv"_s, file};
    const Ended refused = run(u"first"_s, import);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("Line 3: The server has no user u9@example.com"),
             refused.err.constData());
    QCOMPARE(draft(u"first"_s), before);
    const Ended tried = run(u"first"_s, import + QStringList{u"--dry-run"_s});
    QVERIFY(tried.out.contains("Line 2 (u2@example.com, Demo, key-2): User 2 gets key-2."));
    QVERIFY(tried.out.contains("Line 4 (u1@example.com, Demo, key-1): Nothing to do"));
    QCOMPARE(tried.code, 1);
    QCOMPARE(draft(u"first"_s), before);
    const Ended taken = run(u"first"_s, import + QStringList{u"--good-lines"_s, u"--json"_s});
    QCOMPARE(taken.code, 0);
    QCOMPARE(taken.json().value("errors"_L1).toInt(), 1);
    QCOMPARE(taken.json().value("lines"_L1).toArray().size(), 3);
    QCOMPARE(draft(u"first"_s).value("assignments"_L1).toArray().size(), 2);
    QCOMPARE(run(u"first"_s, {u"undo"_s}).code, 0);
    QCOMPARE(draft(u"first"_s), before);
}

void TestBundleCommand::keysFromCsv()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    const QString file =
        write(u"keys.csv"_s, "label,secret,rpm\nnew," + canary1 + ",5\nkey-1," + canary2 + ",\n");
    const QStringList import =
        vaultOption + QStringList{u"import-csv"_s, file, u"--kind"_s, u"keys"_s};
    const Ended ended = run(u"first"_s, import + QStringList{u"--json"_s}, vault);
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(ended.json().value("secrets"_L1).toInt(), 2);
    QCOMPARE(draft(u"first"_s).value("keys"_L1).toArray().size(), 3);
    const Ended again = run(u"first"_s, import, vault);
    QVERIFY2(again.out.contains("already"), again.out.constData());
    const QByteArray said = ended.out + ended.err + again.out + again.err;
    QVERIFY(!said.contains("canary"));
}

void TestBundleCommand::tablesForSpreadsheets()
{
    m_policy.keys[0].label = u"=1+1"_s;
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    const Ended people = run(u"first"_s, {u"export"_s, u"--csv"_s, u"assignments"_s});
    QCOMPARE(people.out, QByteArray("\xef\xbb\xbf"
                                    "email,group,connection,key,strategy,spill,rank\r\n"
                                    "u1@example.com,,Demo,\"'=1+1\",,,\r\n"));
    const QString file = write(u"people.csv"_s, people.out);
    QVERIFY(run(u"first"_s, {u"import-csv"_s, file}).out.contains("already"));
    const Ended keys = run(u"first"_s, {u"export"_s, u"--csv"_s, u"keys"_s});
    QCOMPARE(keys.out.count("\r\n"), 3);
    QCOMPARE(run(u"first"_s, {u"export"_s, u"--csv"_s, u"secrets"_s}).code, 64);
}

void TestBundleCommand::aWholePolicyWithoutSecrets()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    enterSecrets(u"first"_s);
    const QByteArray exported = run(u"first"_s, {u"export"_s}).out;
    const QString file = write(u"policy.json"_s, exported);
    // The same server on another computer: ids stay.
    Policy empty = m_policy;
    empty.connections.clear();
    empty.keys.clear();
    empty.assignments.clear();
    makeWorkspace(u"second"_s, u"one"_s, empty);
    const Ended same = run(u"second"_s, {u"import"_s, file});
    QVERIFY2(same.code == 0, same.err.constData());
    QVERIFY2(same.out.contains("Demo / key-1, Demo / key-2"), same.out.constData());
    QCOMPARE(draft(u"second"_s), draft(u"first"_s));
    // Another server: a copy with new ids, for the same people.
    makeWorkspace(u"third"_s, u"other"_s, newPolicy());
    const Ended copied = run(u"third"_s, {u"import"_s, file});
    QVERIFY2(copied.code == 0, copied.err.constData());
    const QJsonObject third = draft(u"third"_s);
    QVERIFY(third.value("policy_id"_L1) != draft(u"first"_s).value("policy_id"_L1));
    QCOMPARE(third.value("assignments"_L1)[0]["principal"_L1]["id"_L1].toString(), u"u1"_s);
    QVERIFY(third.value("keys"_L1)[0]["id"_L1].toString() != u"k1"_s);
    QVERIFY(!third.contains("principals"_L1) || third.value("principals"_L1).toArray().size() == 1);
    QCOMPARE(run(u"third"_s, {u"import"_s, file, u"--replace"_s}).code, 1);
}

void TestBundleCommand::copyingBetweenServers()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    makeWorkspace(u"first"_s, u"two"_s, newPolicy());
    enterSecrets(u"first"_s, {u"--server"_s, u"one"_s});
    const QStringList copy =
        vaultOption + QStringList{u"--server"_s, u"two"_s, u"copy"_s, u"--from"_s, u"one"_s};
    const QStringList exportTwo{u"--server"_s, u"two"_s, u"export"_s, u"--json"_s};
    const Ended tried = run(u"first"_s, copy + QStringList{u"--dry-run"_s}, vault);
    QVERIFY2(tried.code == 0, tried.err.constData());
    QVERIFY2(tried.out.contains("Demo: A new connection Demo. 2 keys, 1 assignments."),
             tried.out.constData());
    QVERIFY(run(u"first"_s, exportTwo).json()["policy"_L1]["keys"_L1].toArray().isEmpty());
    const Ended done = run(u"first"_s, copy + QStringList{u"--json"_s}, vault);
    QVERIFY2(done.code == 0, done.out.constData());
    QCOMPARE(done.json().value("secrets"_L1).toInt(), 2);
    const QJsonObject two = run(u"first"_s, exportTwo).json()["policy"_L1].toObject();
    QCOMPARE(two.value("keys"_L1).toArray().size(), 2);
    QCOMPARE(two.value("keys"_L1)[0]["last4"_L1].toString(), u"4711"_s);
    const Ended again = run(u"first"_s, copy, vault);
    QVERIFY2(again.out.startsWith("Everything is in the draft already."), again.out.constData());
    QCOMPARE(run(u"first"_s, copy + QStringList{u"--connection"_s, u"nowhere"_s}, vault).code, 1);
    const QStringList itself =
        vaultOption + QStringList{u"--server"_s, u"one"_s, u"copy"_s, u"--from"_s, u"one"_s};
    QCOMPARE(run(u"first"_s, itself, vault).code, 1);
}

void TestBundleCommand::noSecretIsWrittenInClear()
{
    makeWorkspace(u"first"_s, u"one"_s, m_policy);
    makeWorkspace(u"first"_s, u"two"_s, newPolicy());
    enterSecrets(u"first"_s, {u"--server"_s, u"one"_s});
    const QString file = path(u"first/all.krbundle"_s);
    const auto on = [](const QString& server, const QStringList& command) {
        return QStringList(vaultOption + QStringList{u"--server"_s, server} + command
                           + bundleOption);
    };
    const Ended written = run(u"first"_s, on(u"one"_s, {u"export-bundle"_s, file}), vault + bundle);
    QVERIFY2(written.code == 0, written.err.constData());
    const Ended read = run(u"first"_s, on(u"two"_s, {u"import-bundle"_s, file}), vault + bundle);
    QVERIFY2(read.code == 0, read.err.constData());
    int files = 0;
    QDirIterator all(path(u"first"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile found(all.next());
        QVERIFY(found.open(QIODevice::ReadOnly));
        const QByteArray bytes = found.readAll();
        for (const QByteArray& secret : {canary1, canary2, vault.trimmed(), bundle.trimmed()}) {
            for (const QByteArray& needle : {secret, secret.toBase64(), secret.toHex()})
                QVERIFY2(!bytes.contains(needle), qPrintable(found.fileName()));
        }
        ++files;
    }
    QVERIFY(files >= 4); // two workspaces, the vault, the bundle
}

QTEST_GUILESS_MAIN(TestBundleCommand)
#include "tst_bundlecommand.moc"
