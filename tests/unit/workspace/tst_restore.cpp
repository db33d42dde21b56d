#include "fixture.h"
#include "support/await.h"
#include "workspace/database.h"
#include "workspace/migrations.h"
#include "workspace/restore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

/// A backup takes the place of the workspace, and nothing is lost by it.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupsAreListedNewestFirst();
    void aBackupComesBack();
    void whatWasThereCanBeRestoredToo();
    void secretsAndSignInDoNotGetOlder();
    void anEarlierSchemaIsBroughtUp();
    void aDamagedFileIsReplaced();
    void aMissingFileIsMade();
    void anOpenWorkspaceIsBusy();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();

private:
    QString file() const { return m_folder->filePath(u"chat.sqlite"_s); }
    /// A workspace with one connection, backed up, and then a second one. The backup.
    QString backedUp() const;
    qsizetype connections() const { return openOrFail(file())->draft().connections.size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestRestore::backedUp() const
{
    const auto workspace = openOrFail(file());
    if (!workspace->apply(addConnection(1)))
        qFatal("edit");
    const auto backup = workspace->backup(u"sync"_s);
    if (!backup || !workspace->apply(addConnection(2)))
        qFatal("backup");
    return *backup;
}

void TestRestore::backupsAreListedNewestFirst()
{
    QVERIFY(listBackups(file()).isEmpty());
    const QString first = backedUp();
    QTest::qWait(2); // names carry the millisecond
    const auto second = openOrFail(file())->backup(u"by hand"_s);
    VERIFY_OK(second);
    const auto other = openOrFail(m_folder->filePath(u"chat-2.sqlite"_s))->backup(u"sync"_s);
    VERIFY_OK(other);
    const QList<Backup> all = listBackups(file());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().file, *second);
    QCOMPARE(all.last().file, first);
    QCOMPARE(all.last().reason, u"sync"_s);
    QVERIFY(!all.last().words.isEmpty() && all.last().words != u"sync"_s);
    QCOMPARE(all.last().bytes, QFileInfo(first).size());
    QVERIFY(all.last().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestRestore::aBackupComesBack()
{
    const QString backup = backedUp();
    QCOMPARE(connections(), 2);
    const auto restored = restoreBackup(file(), backup);
    VERIFY_OK(restored);
    QVERIFY(!restored->wasDamaged);
    QCOMPARE(connections(), 1);
    QVERIFY(openOrFail(file())->canUndo()); // undo steps are in it, too
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                      | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!QFile::exists(file() + u".restore"_s));
}

void TestRestore::whatWasThereCanBeRestoredToo()
{
    const auto restored = restoreBackup(file(), backedUp());
    VERIFY_OK(restored);
    QCOMPARE(listBackups(file()).first().file, restored->savedAs);
    VERIFY_OK(restoreBackup(file(), restored->savedAs));
    QCOMPARE(connections(), 2);
}

void TestRestore::secretsAndSignInDoNotGetOlder()
{
    Commit old;
    old.secretIndex = SecretIndex{{SecretId(u"s1"_s), PageId(u"p1"_s)}};
    old.profile = someProfile();
    QString backup;
    {
        const auto workspace = openOrFail(file());
        VERIFY_OK(workspace->commit(old));
        backup = *workspace->backup(u"sync"_s);
        // Since then the secret moved to another page of the keychain, and a key came.
        Commit later;
        later.secretIndex =
            SecretIndex{{SecretId(u"s1"_s), PageId(u"p2"_s)}, {SecretId(u"s2"_s), PageId(u"p2"_s)}};
        later.keySecrets = {{KeyId(u"k1"_s), u"00112233445566aa"_s, SecretId(u"s2"_s)}};
        later.profile = someProfile();
        later.profile->session = SecretId(u"s9"_s);
        VERIFY_OK(workspace->commit(later));
    }
    VERIFY_OK(restoreBackup(file(), backup));
    const auto workspace = openOrFail(file());
    QCOMPARE(workspace->secretIndex().value(SecretId(u"s1"_s)), PageId(u"p2"_s));
    QCOMPARE(workspace->secretIndex().value(SecretId(u"s2"_s)), PageId(u"p2"_s));
    QCOMPARE(workspace->secretOf(KeyId(u"k1"_s), u"00112233445566aa"_s), SecretId(u"s2"_s));
    QCOMPARE(workspace->profile().session, SecretId(u"s9"_s));
}

void TestRestore::anEarlierSchemaIsBroughtUp()
{
    backedUp();
    const QString backup = m_folder->filePath(u"kept-elsewhere.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(KEYROSTER_TEST_DATA "/workspace-v1.sqlite"), backup));
    VERIFY_OK(restoreBackup(file(), backup));
    const auto workspace = openOrFail(file());
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(workspace->base().id, PolicyId(u"policy-of-v1"_s));
    VERIFY_OK(workspace->revisions());
    const auto untouched = Database::open(backup, Database::Access::ReadOnly);
    VERIFY_OK(untouched);
    QCOMPARE(schemaState(**untouched, bundledMigrations())->version, 1);
}

void TestRestore::aDamagedFileIsReplaced()
{
    const QString backup = backedUp();
    QByteArray garbled;
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(4096);
        damaged.write(QByteArray(12000, 'x'));
        damaged.seek(0);
        garbled = damaged.readAll();
    }
    const auto broken = Workspace::open(file());
    QVERIFY(!broken || (*broken)->isReadOnly());
    const auto restored = restoreBackup(file(), backup);
    VERIFY_OK(restored);
    QVERIFY(restored->wasDamaged);
    QFile kept(restored->savedAs);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbled);
    QVERIFY(!openOrFail(file())->isReadOnly());
    QCOMPARE(connections(), 1);
}

void TestRestore::aMissingFileIsMade()
{
    const QString backup = backedUp();
    QVERIFY(QFile::remove(file()));
    const auto restored = restoreBackup(file(), backup);
    VERIFY_OK(restored);
    QVERIFY(restored->savedAs.isEmpty());
    QCOMPARE(connections(), 1);
}

void TestRestore::anOpenWorkspaceIsBusy()
{
    const QString backup = backedUp();
    {
        const auto workspace = openOrFail(file());
        const auto refused = restoreBackup(file(), backup);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY2(
            refused.error().message.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(refused.error().message));
    }
    QCOMPARE(connections(), 2);
}

void TestRestore::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing there") << u"none"_s << ErrorKind::NotFound;
    QTest::newRow("the workspace itself") << u"itself"_s << ErrorKind::BadInput;
    QTest::newRow("another program's file") << u"foreign"_s << ErrorKind::BadInput;
    QTest::newRow("no database") << u"text"_s << ErrorKind::Damaged;
    QTest::newRow("damaged") << u"damaged"_s << ErrorKind::Damaged;
    QTest::newRow("of a newer version") << u"newer"_s << ErrorKind::NewerFormat;
}

void TestRestore::whatIsNoBackupIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const ErrorKind, kind);
    const QString backup = backedUp();
    QString given = m_folder->filePath(u"given.sqlite"_s);
    if (what == u"itself"_s) {
        given = file();
    } else if (what == u"text"_s) {
        QFile text(given);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a database at all, but longer than a header of one, which has 100 bytes."
                   "not a database at all, but longer than a header of one, which has 100 bytes.");
    } else if (what == u"foreign"_s) {
        auto database = Database::open(given, Database::Access::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"CREATE TABLE theirs (a TEXT)"_s));
    } else if (what != u"none"_s) {
        QVERIFY(QFile::copy(backup, given));
    }
    if (what == u"newer"_s) {
        auto database = Database::open(given, Database::Access::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"PRAGMA user_version=99"_s));
    }
    if (what == u"damaged"_s) {
        QFile damaged(given);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(4096);
        damaged.write(QByteArray(12000, 'x'));
    }
    const auto refused = restoreBackup(file(), given);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(connections(), 2);
    QVERIFY(!QFile::exists(file() + u".restore"_s));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
