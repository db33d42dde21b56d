#include "child.h"
#include "fixture.h"
#include "support/await.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QFile>
#include <QTest>
#include <csignal>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

namespace {

constexpr int diskSize = 600 * 1024;

/// Edits until one fails, then sees that everything before it is there and that reading still
/// works.
int fillUp(const QStringList& arguments)
{
    // Where no small disk can be mounted: a limit on the size of a file does the same to SQLite.
    if (arguments.at(1) == "limit"_L1) {
        const rlimit limit{diskSize / 2, diskSize / 2};
        std::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
    }
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

int main(int argc, char** argv)
{
    if (const int code = runAsChild(argc, argv, {{u"fill"_s, fillUp}}); code >= 0)
        return code;
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
