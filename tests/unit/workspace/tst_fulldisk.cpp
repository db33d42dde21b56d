#include "child.h"
#include "fixture.h"
#include "support/await.h"
#include "workspace/restore.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <csignal>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

namespace {

constexpr int diskSize = 600 * 1024;

/// From now on no file of this process grows beyond; a write that would fails, as on a full disk.
bool limitFiles(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_IGN);
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

/// Opens a file of an earlier schema with so much room; says how it opened, or why not.
int openWith(const QStringList& arguments)
{
    if (!limitFiles(arguments.at(1).toULong()))
        return 2;
    const auto opened = Workspace::open(arguments.at(0));
    say(!opened                   ? errorKindName(opened.error().kind).toUtf8()
        : (*opened)->isReadOnly() ? QByteArray("read-only")
                                  : QByteArray("open"));
    return 0;
}

/// Restores a backup with so much room; says how that ended.
int restoreWith(const QStringList& arguments)
{
    if (!limitFiles(arguments.at(1).toULong()))
        return 2;
    const auto restored = restoreBackup(arguments.at(0), arguments.at(2));
    say(restored ? QByteArray("restored") : errorKindName(restored.error().kind).toUtf8());
    return 0;
}

/// Edits until one fails, then sees that everything before it is there and that reading still
/// works.
int fillUp(const QStringList& arguments)
{
    // Where no small disk can be mounted: a limit on the size of a file does the same to SQLite.
    if (arguments.at(1) == "limit"_L1 && !limitFiles(diskSize / 2))
        return 2;
    auto workspace = openOrFail(arguments.at(0));
    int done = 0;
    Result<void> last;
    for (; last && done < 100000; done += last ? 1 : 0) {
        Edit edit = addConnection(done + 1);
        edit.text += QString(2000, u'x');
        last = workspace->apply(edit);
    }
    say(last ? QByteArray("never full")
             : errorKindName(last.error().kind).toUtf8() + ' ' + last.error().message.toUtf8());
    say(QByteArray::number(done));
    say(QByteArray::number(workspace->draft().connections.size()));
    // Not stuck in a half transaction: something small to read, and undo (which needs a little
    // room) fails or works, whole.
    say(workspace->activity(1) ? "reads" : "does not read");
    workspace.reset();
    workspace = openOrFail(arguments.at(0));
    say(QByteArray::number(workspace->draft().connections.size()));
    return 0;
}

/// A small file system of its own, where this may be had.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        const QByteArray options = "size=" + QByteArray::number(diskSize);
        m_mounted = ::geteuid() == 0
                 && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_folder.constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndItIsSaid_data();
    void nothingIsLostAndItIsSaid();
    void aMigrationIsWholeOrNotAtAll();
    void aRestoreIsWholeOrNotAtAll();

private:
    /// What the child says in this role.
    static QByteArray answerOf(const QString& role, const QStringList& arguments)
    {
        QProcess process;
        startChild(process, role, arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0)
            return "the child failed: " + process.readAllStandardError();
        return process.readAllStandardOutput().trimmed();
    }
    /// Sizes at which a file of about `bytes`, its log or a copy of it stops growing.
    static QList<qint64> sizes(qint64 bytes)
    {
        QList<qint64> all;
        for (qint64 pages = 0; pages * 4096 < bytes * 5 / 4; pages += 2)
            all.append(pages * 4096 + 512);
        return all << bytes * 8;
    }
};

void TestFullDisk::nothingIsLostAndItIsSaid_data()
{
    QTest::addColumn<bool>("limit");
    QTest::newRow("file size limit") << true;
    QTest::newRow("small disk, or the limit where none can be mounted") << false;
}

void TestFullDisk::nothingIsLostAndItIsSaid()
{
    QFETCH(const bool, limit);
    const QTemporaryDir folder;
    std::unique_ptr<SmallDisk> disk;
    if (!limit)
        disk = std::make_unique<SmallDisk>(folder.path());
    const bool mounted = disk && disk->isMounted();
    QProcess process;
    startChild(process, u"fill"_s,
               {folder.filePath(u"chat.sqlite"_s), mounted ? u"disk"_s : u"limit"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> said = process.readAllStandardOutput().split('\n');
    QVERIFY(said.size() >= 5);
    QVERIFY2(said.at(0).startsWith("Storage "), said.at(0).constData());
    if (mounted)
        QVERIFY2(said.at(0).contains("full"), said.at(0).constData());
    QVERIFY(said.at(1).toInt() > 10);
    QCOMPARE(said.at(2), said.at(1)); // in memory
    QCOMPARE(said.at(3), QByteArray("reads"));
    QCOMPARE(said.at(4), said.at(1)); // and after reopening
}

void TestFullDisk::aMigrationIsWholeOrNotAtAll()
{
    const QString stored = QStringLiteral(KEYROSTER_TEST_DATA "/workspace-v1.sqlite");
    const QTemporaryDir other;
    const auto freshCopy = [&stored](const QTemporaryDir& folder) {
        const QString file = folder.filePath(u"chat.sqlite"_s);
        if (!QFile::copy(stored, file)
            || !QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            qFatal("no copy of the stored file");
        return file;
    };
    const Policy undisturbed = openOrFail(freshCopy(other))->draft();
    QSet<QByteArray> ends;
    for (const qint64 bytes : sizes(QFileInfo(stored).size())) {
        const QTemporaryDir folder;
        const QString file = freshCopy(folder);
        const QByteArray end = answerOf(u"open"_s, {file, QString::number(bytes)});
        QVERIFY2(end == "open" || end == "read-only" || end == "Storage", end.constData());
        ends.insert(end);
        // With room again: nothing is missing, and it can be written to.
        const auto later = openOrFail(file);
        QVERIFY2(!later->isReadOnly(), qPrintable(QString::number(bytes)));
        QCOMPARE(later->draft(), undisturbed);
        VERIFY_OK(later->log(u"again"_s));
    }
    QVERIFY(ends.contains("open") && ends.size() > 1); // some had too little room, one enough
}

void TestFullDisk::aRestoreIsWholeOrNotAtAll()
{
    const QTemporaryDir origin;
    const QString first = origin.filePath(u"chat.sqlite"_s);
    QString backup;
    Policy before, after;
    {
        const auto workspace = openOrFail(first);
        for (int i = 1; i <= 30; ++i)
            VERIFY_OK(workspace->apply(addConnection(i)));
        before = workspace->draft();
        backup = workspace->backup(u"sync"_s).value();
        for (int i = 31; i <= 60; ++i)
            VERIFY_OK(workspace->apply(addConnection(i)));
        after = workspace->draft();
    }
    QSet<QByteArray> ends;
    for (const qint64 bytes : sizes(QFileInfo(first).size())) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"chat.sqlite"_s);
        QVERIFY(QFile::copy(first, file));
        const QByteArray end = answerOf(u"restore"_s, {file, QString::number(bytes), backup});
        QVERIFY2(end == "restored" || end == "Storage", end.constData());
        ends.insert(end);
        const auto later = openOrFail(file);
        QVERIFY(!later->isReadOnly());
        QCOMPARE(later->draft(), end == "restored" ? before : after);
        VERIFY_OK(later->apply(addConnection(99)));
    }
    QCOMPARE(ends.size(), 2);
}

int main(int argc, char** argv)
{
    if (const int code = runAsChild(
            argc, argv, {{u"fill"_s, fillUp}, {u"open"_s, openWith}, {u"restore"_s, restoreWith}});
        code >= 0)
        return code;
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
