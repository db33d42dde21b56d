#include "fixture.h"
#include "support/await.h"
#include "workspace/backups.h"
#include "workspace/database.h"
#include "workspace/migrations.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

/// From every stored file of an earlier schema to the newest, and how a migration runs.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersAreWithoutGaps();
    void storedFilesOpen_data();
    void storedFilesOpen();
    void upgradeMakesABackupFirst();
    void failedUpgradeLeavesTheFileAsItWas();
    void noUpgradeWithoutItsBackup();
    void backupIsAWholeWorkspace();
    void onlyTheNewestBackupsStay();
    void backupSaysWhyItFailed();

private:
    QString stored(int version)
    {
        const QString copy = m_folder->filePath(u"chat.sqlite"_s);
        QFile::copy(QStringLiteral(KEYROSTER_TEST_DATA "/workspace-v%1.sqlite").arg(version), copy);
        QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return copy;
    }
    QStringList backups() const
    {
        return QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrations::numbersAreWithoutGaps()
{
    const auto all = bundledMigrations();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).version, int(i) + 1);
        QVERIFY(all.at(i).sql.contains(u";"_s));
    }
}

void TestMigrations::storedFilesOpen_data()
{
    QTest::addColumn<int>("version");
    for (const Migration& migration : bundledMigrations())
        QTest::addRow("schema %d", migration.version) << migration.version;
}

void TestMigrations::storedFilesOpen()
{
    QFETCH(const int, version);
    const auto workspace = openOrFail(stored(version));
    QVERIFY2(!workspace->isReadOnly(), qPrintable(workspace->readOnlyReason()));
    QCOMPARE(workspace->base().id, PolicyId(u"policy-of-v1"_s));
    QCOMPARE(workspace->base().revision, 3);
    QCOMPARE(workspace->draft().connections.size(), 2);
    QCOMPARE(workspace->undoText(), addConnection(2).text);
    QCOMPARE(workspace->redoText(), addConnection(3).text);
    QVERIFY(workspace->profile() == someProfile());
    QVERIFY(workspace->snapshot());
    QCOMPARE(workspace->snapshot()->directory.users(), someSnapshot().directory.users());
    QCOMPARE(workspace->secretIndex().size(), 2);
    QCOMPARE(workspace->secretOf(KeyId(u"k1"_s), u"00112233445566aa"_s), SecretId(u"s1"_s));
    QCOMPARE(workspace->plan(PlanId(u"plan1"_s))->steps.size(), 1);
    // Schema 1 did not keep revisions, and had no note for a plan.
    QCOMPARE(workspace->revisions()->size(), version < 2 ? 0 : 1);
    QCOMPARE(workspace->plan(PlanId(u"plan1"_s))->message, version < 2 ? u""_s : u"the note"_s);
    if (version >= 2)
        QCOMPARE(workspace->revision(3)->id, PolicyId(u"policy-of-v1"_s));
    QCOMPARE(workspace->activity(5)->first().what, u"Synced"_s);
    QCOMPARE(workspace->setting(u"columns"_s), QByteArray("wide"));
    VERIFY_OK(workspace->redo());
    VERIFY_OK(workspace->undo());
    QCOMPARE(backups().size(), version < bundledMigrations().last().version ? 1 : 0);
}

void TestMigrations::upgradeMakesABackupFirst()
{
    auto migrations = bundledMigrations();
    const int next = migrations.last().version + 1;
    migrations.append(
        {next,
         u"-- made up\nALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT '';\nCREATE TABLE extra (a TEXT) STRICT;\n"_s});
    auto database = Database::open(stored(1), Database::Access::ReadWrite);
    VERIFY_OK(database);
    QCOMPARE(schemaState(**database, migrations)->kind, SchemaState::Kind::Older);
    int asked = 0;
    VERIFY_OK(migrate(**database, migrations, [&]() -> Result<void> {
        ++asked;
        return schemaState(**database, migrations)->version == 1
                 ? Result<void>()
                 : fail(ErrorKind::Internal, u"too late"_s);
    }));
    QCOMPARE(asked, 1);
    QCOMPARE(schemaState(**database, migrations)->kind, SchemaState::Kind::Current);
    QCOMPARE((*database)->value(u"SELECT note FROM setting"_s)->toString(), QString());
    QCOMPARE((*database)->value(u"SELECT count(*) FROM extra"_s)->toInt(), 0);
    VERIFY_OK(migrate(**database, migrations, [&]() -> Result<void> {
        ++asked;
        return {};
    }));
    QCOMPARE(asked, 1); // nothing to do, nothing asked
}

void TestMigrations::failedUpgradeLeavesTheFileAsItWas()
{
    auto migrations = bundledMigrations();
    const int last = migrations.last().version;
    migrations.append({last + 1, u"CREATE TABLE extra (a TEXT) STRICT;\n"_s});
    migrations.append(
        {last + 2, u"CREATE TABLE more (a TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n"_s});
    const QString file = stored(last);
    auto database = Database::open(file, Database::Access::ReadWrite);
    VERIFY_OK(database);
    QVERIFY(!migrate(**database, migrations, [] { return Result<void>(); }));
    QCOMPARE(schemaState(**database, migrations)->version, last + 1); // the step that worked stays
    QVERIFY(!(*database)->value(u"SELECT count(*) FROM more"_s));
    QCOMPARE((*database)->damage(), QString());
}

void TestMigrations::noUpgradeWithoutItsBackup()
{
    auto migrations = bundledMigrations();
    const int last = migrations.last().version;
    migrations.append({last + 1, u"CREATE TABLE extra (a TEXT) STRICT;\n"_s});
    auto database = Database::open(stored(last), Database::Access::ReadWrite);
    VERIFY_OK(database);
    const auto refused = migrate(**database, migrations, [] {
        return Result<void>(fail(ErrorKind::Storage, u"no room"_s));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(schemaState(**database, migrations)->version, last);
}

void TestMigrations::backupIsAWholeWorkspace()
{
    const auto workspace = openOrFail(stored(1));
    const auto path = workspace->backup(u"Before Sync!"_s);
    VERIFY_OK(path);
    QVERIFY2(path->endsWith(u"-before-sync-.sqlite"_s), qPrintable(*path));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                      | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(*path) & others));
    VERIFY_OK(workspace->apply(addConnection(5)));
    const auto copy = openOrFail(*path);
    QCOMPARE(copy->draft().connections.size(), 2);
    QVERIFY(copy->canUndo());
    QVERIFY(copy->canRedo());
}

void TestMigrations::onlyTheNewestBackupsStay()
{
    const auto workspace = openOrFail(stored(1));
    const auto other = openOrFail(m_folder->filePath(u"chat-2.sqlite"_s));
    const auto ofOther = other->backup(u"keep"_s);
    VERIFY_OK(ofOther);
    QStringList made;
    for (int i = 0; i < backupsKept + 3; ++i) {
        const auto path = workspace->backup(u"number %1"_s.arg(i));
        VERIFY_OK(path);
        made << *path;
        QTest::qWait(2); // names carry the millisecond
    }
    QCOMPARE(backups().size(), backupsKept + 1);
    QVERIFY(QFile::exists(*ofOther)); // another workspace's are not counted
    QVERIFY(!QFile::exists(made.at(2)));
    QVERIFY(QFile::exists(made.at(3)));
    QVERIFY(QFile::exists(made.last()));
}

void TestMigrations::backupSaysWhyItFailed()
{
    const auto workspace = openOrFail(stored(bundledMigrations().last().version));
    QFile inTheWay(m_folder->filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = workspace->backup(u"x"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(!refused.error().message.isEmpty());
    VERIFY_OK(workspace->apply(addConnection(5))); // and the workspace goes on
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
