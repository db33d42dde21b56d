#include "child.h"
#include "fixture.h"
#include "support/await.h"
#include "workspace/database.h"
#include "workspace/migrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

namespace {

/// Opens, says so, and ends when its standard input does.
int hold(const QStringList& arguments)
{
    auto opened = Workspace::open(arguments.at(0));
    if (!opened) {
        say(errorKindName(opened.error().kind).toUtf8() + ' ' + opened.error().message.toUtf8());
        return 1;
    }
    say("open");
    std::getchar();
    return 0;
}

#ifdef Q_OS_UNIX
/// Opens as somebody who may not do everything (root may) and says what came of it.
int openAsNobody(const QStringList& arguments)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    auto opened = Workspace::open(arguments.at(0));
    if (!opened) {
        say(errorKindName(opened.error().kind).toUtf8());
        return 0;
    }
    const auto edited = (*opened)->apply(addConnection(2));
    say(((*opened)->isReadOnly() ? "read-only " : "writable ")
        + (*opened)->readOnlyReason().toUtf8());
    say(edited ? QByteArray("edited") : errorKindName(edited.error().kind).toUtf8());
    return 0;
}
#endif

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What opening does with files that are not as they should be.
class TestOpenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durabilityIsAsDesigned();
    void init();
    void newerSchemaIsReadOnly();
    void damagedContentIsReadOnly();
    void damagedHeaderIsAnError();
    void foreignFileIsRefused_data();
    void foreignFileIsRefused();
    void readOnlyOnDemand();
    void readOnlyAfterACrash();
    void aSecondProcessIsTold();
    void aSecondOpeningInThisProcessIsBusy();
    void theLockOfADeadProcessDoesNotStay();
    void withoutPermission_data();
    void withoutPermission();
    void brokenSnapshotStopsNobody();

private:
    /// Changes the closed file by SQL.
    void tamper(const QString& sql)
    {
        auto database = Database::open(m_file, Database::Access::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(sql));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestOpenFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"chat.sqlite"_s);
    const auto workspace = openOrFail(m_file);
    VERIFY_OK(workspace->apply(addConnection(1)));
}

void TestOpenFile::newerSchemaIsReadOnly()
{
    tamper(u"PRAGMA user_version=99"_s);
    const QByteArray before = contentOf(m_file);
    {
        const auto workspace = openOrFail(m_file);
        QVERIFY(workspace->isReadOnly());
        QVERIFY(workspace->readOnlyReason().contains(u"newer version"_s));
        QVERIFY(workspace->draft().connection(connectionId(1)));
        QCOMPARE(workspace->apply(addConnection(2)).error().kind, ErrorKind::NewerFormat);
        QCOMPARE(workspace->undo().error().kind, ErrorKind::NewerFormat);
        QCOMPARE(workspace->log(u"x"_s).error().kind, ErrorKind::NewerFormat);
        QVERIFY(!workspace->canUndo());
    }
    QCOMPARE(contentOf(m_file), before);
    // A schema that cannot even be read gives the same reason, as an error.
    tamper(u"DROP TABLE document"_s);
    const auto refused = Workspace::open(m_file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerFormat);
}

void TestOpenFile::damagedContentIsReadOnly()
{
    // A page in the middle is overwritten: of the activity log, so that the rest can still be read.
    {
        const auto workspace = openOrFail(m_file);
        for (int i = 0; i < 200; ++i)
            VERIFY_OK(workspace->log(u"something happened"_s, QString(400, u'd')));
    }
    QByteArray bytes = contentOf(m_file);
    const qsizetype page = 4096;
    const qsizetype last = bytes.size() - 3 * page;
    QVERIFY(bytes.sliced(last, page).contains("dddd"));
    bytes.replace(last, page, QByteArray(page, '\x5a'));
    overwrite(m_file, bytes);
    {
        const auto workspace = openOrFail(m_file);
        QVERIFY(workspace->isReadOnly());
        QVERIFY(workspace->readOnlyReason().contains(u"damaged"_s));
        QVERIFY(workspace->readOnlyReason().contains(u"backups"_s));
        QVERIFY(workspace->draft().connection(connectionId(1)));
        QCOMPARE(workspace->apply(addConnection(2)).error().kind, ErrorKind::Damaged);
    }
    QCOMPARE(contentOf(m_file), bytes); // nothing was repaired, removed or replaced
}

void TestOpenFile::damagedHeaderIsAnError()
{
    overwrite(m_file, QByteArray(8192, 'z'));
    const auto opened = Workspace::open(m_file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    QCOMPARE(contentOf(m_file), QByteArray(8192, 'z'));
    // Cut in half: the pages that hold the draft are gone.
    const QString second = m_folder->filePath(u"second.sqlite"_s);
    openOrFail(second);
    overwrite(second, contentOf(second).first(4096));
    const auto cut = Workspace::open(second);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Damaged);
}

void TestOpenFile::foreignFileIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another application") << u"PRAGMA application_id=7"_s;
    QTest::newRow("no version") << u"PRAGMA user_version=0"_s;
}

void TestOpenFile::foreignFileIsRefused()
{
    QFETCH(const QString, sql);
    tamper(sql);
    const QByteArray before = contentOf(m_file);
    const auto opened = Workspace::open(m_file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QCOMPARE(contentOf(m_file), before);
}

void TestOpenFile::readOnlyOnDemand()
{
    const auto writer = openOrFail(m_file);
    const auto reader = Workspace::open(m_file, Workspace::Mode::ReadOnly); // no lock needed
    VERIFY_OK(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE((*reader)->draft(), writer->draft());
    QVERIFY(!(*reader)->setSetting(u"a"_s, "b"));
    const auto none =
        Workspace::open(m_folder->filePath(u"none.sqlite"_s), Workspace::Mode::ReadOnly);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.sqlite"_s)));
}

void TestOpenFile::readOnlyAfterACrash()
{
    // A copy in the middle of a transaction that is already partly in the file is what a crash
    // leaves.
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    {
        auto database = Database::open(m_file, Database::Access::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK((*database)->run(u"PRAGMA cache_size=5"_s));
        const auto undone = (*database)->transaction([&]() -> Result<void> {
            for (int i = 0; i < 100; ++i) {
                if (auto done = (*database)->run(
                        u"INSERT INTO activity (at, who, what, detail) VALUES ('', '', '', ?)"_s,
                        {QString(3000, u'x')});
                    !done)
                    return done;
            }
            if (auto done = (*database)->run(u"DELETE FROM document"_s); !done)
                return done;
            QFile::copy(m_file, crashed);
            QFile::copy(m_file + u"-journal"_s, crashed + u"-journal"_s);
            return fail(ErrorKind::Internal, u"enough"_s);
        });
        QVERIFY(!undone);
    }
    QVERIFY(QFileInfo(crashed + u"-journal"_s).size() > 1000);
    QVERIFY(contentOf(crashed) != contentOf(m_file));
    const auto reader = Workspace::open(crashed, Workspace::Mode::ReadOnly);
    VERIFY_OK(reader);
    QVERIFY((*reader)->draft().connection(connectionId(1)));
    QVERIFY((*reader)->activity(10)->isEmpty());
    QVERIFY(!(*reader)->apply(addConnection(2)));
}

void TestOpenFile::aSecondProcessIsTold()
{
    QProcess holder;
    startChild(holder, u"hold"_s, {m_file});
    QVERIFY(holder.waitForReadyRead(20000));
    QCOMPARE(holder.readLine().trimmed(), QByteArray("open"));
    const auto refused = Workspace::open(m_file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY2(refused.error().message.contains(QString::number(holder.processId())),
             qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(QSysInfo::machineHostName()),
             qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(u"tst_openfile"_s),
             qPrintable(refused.error().message));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    VERIFY_OK(Workspace::open(m_file));
}

void TestOpenFile::aSecondOpeningInThisProcessIsBusy()
{
    const auto first = openOrFail(m_file);
    QCOMPARE(Workspace::open(m_file).error().kind, ErrorKind::Busy);
}

void TestOpenFile::theLockOfADeadProcessDoesNotStay()
{
    QProcess holder;
    startChild(holder, u"hold"_s, {m_file});
    QVERIFY(holder.waitForReadyRead(20000));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(m_file + u".lock"_s));
    VERIFY_OK(Workspace::open(m_file));
}

void TestOpenFile::withoutPermission_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<QByteArray>("opened");
    QTest::addColumn<QByteArray>("edited");
    QTest::newRow("folder not writable")
        << 0555 << 0666 << QByteArray("read-only ") << QByteArray("Storage");
    QTest::newRow("file not writable")
        << 0777 << 0444 << QByteArray("read-only ") << QByteArray("Storage");
    QTest::newRow("file not readable") << 0777 << 0000 << QByteArray("Storage") << QByteArray();
    QTest::newRow("all fine") << 0777 << 0666 << QByteArray("writable ") << QByteArray("edited");
}

void TestOpenFile::withoutPermission()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QFETCH(const QByteArray, opened);
    QFETCH(const QByteArray, edited);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QFile::remove(m_file + u".lock"_s);
    QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), mode_t(folderMode)), 0);
    QProcess process;
    startChild(process, u"nobody"_s, {m_file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray first = process.readLine();
    QVERIFY2(first.startsWith(opened), first.constData());
    QCOMPARE(process.readLine().trimmed(), edited);
    // Never without words.
    if (opened.startsWith("read-only"))
        QVERIFY(first.trimmed().size() > opened.size() + 10);
#endif
}

void TestOpenFile::brokenSnapshotStopsNobody()
{
    tamper(u"INSERT OR REPLACE INTO document (name, content) VALUES ('snapshot', x'7b7b')"_s);
    const auto workspace = openOrFail(m_file);
    QVERIFY(!workspace->isReadOnly());
    QVERIFY(!workspace->snapshot());
    QVERIFY(workspace->draft().connection(connectionId(1)));
}

/// secrets-and-data: rollback journal, synced as far as SQLite can, foreign keys, nothing trusted.
void TestOpenFile::durabilityIsAsDesigned()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("w.krw"));
    VERIFY_OK(Workspace::open(file));
    const auto database = Database::open(file, Database::Access::ReadWrite);
    VERIFY_OK(database);
    const auto pragma = [&database](const char* name) {
        const auto value = (*database)->value(QStringLiteral("PRAGMA ") + QLatin1String(name));
        return value ? value->toString() : value.error().message;
    };
    QCOMPARE(pragma("journal_mode"), QStringLiteral("delete"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("3")); // EXTRA
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("cell_size_check"), QStringLiteral("1"));
}

int main(int argc, char** argv)
{
    QMap<QString, ChildRole> roles{{u"hold"_s, hold}};
#ifdef Q_OS_UNIX
    roles.insert(u"nobody"_s, openAsNobody);
#endif
    if (const int code = runAsChild(argc, argv, roles); code >= 0)
        return code;
    QCoreApplication app(argc, argv);
    TestOpenFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_openfile.moc"
