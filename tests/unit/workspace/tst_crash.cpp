#include "child.h"
#include "fixture.h"
#include "support/await.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

namespace {

/// Commits as fast as it can, until it is killed; says the number of each edit after commit()
/// returned.
int writeForever(const QStringList& arguments)
{
    auto opened = Workspace::open(arguments.at(0));
    if (!opened) {
        say("failed: " + why(opened));
        return 1;
    }
    Workspace& workspace = **opened;
    say("open");
    for (int number = arguments.at(1).toInt();; ++number) {
        Commit commit;
        commit.edit = addConnection(number);
        commit.secretIndex = SecretIndex{{SecretId(QString::number(number)), PageId(u"page"_s)}};
        if (number % 7 == 0)
            commit.snapshot = someSnapshot();
        if (const auto done = workspace.commit(commit); !done) {
            say("failed: " + why(done));
            return 1;
        }
        say(QByteArray::number(number));
    }
}

} // namespace

/// Kills a writing process at random moments: what it said is there, and the file is intact, each
/// time.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedEditsSurviveAKill();
};

void TestCrash::acknowledgedEditsSurviveAKill()
{
    constexpr int kills = 100;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chat.sqlite"_s);
    int next = 1; // number of the next edit
    int withEdits = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        startChild(writer, u"write"_s, {file, QString::number(next)});
        QVERIFY(writer.waitForStarted());
        QVERIFY2(writer.waitForReadyRead(20000), "the writer says nothing");
        QThread::usleep(QRandomGenerator::global()->bounded(0, 60000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
        int acknowledged = next - 1;
        for (const QByteArray& line : said) {
            QVERIFY2(!line.startsWith("failed"), line.constData());
            acknowledged = std::max(acknowledged, line.toInt());
        }
        withEdits += acknowledged >= next ? 1 : 0;

        auto workspace = openOrFail(file);
        QVERIFY2(!workspace->isReadOnly(), qPrintable(workspace->readOnlyReason()));
        const qsizetype present = workspace->draft().connections.size();
        // The one that was under way when the kill came may be there or not, as a whole.
        QVERIFY2(present == acknowledged || present == acknowledged + 1,
                 qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(present)));
        if (present > 0) {
            QVERIFY(workspace->secretIndex().contains(SecretId(QString::number(present))));
            QCOMPARE(workspace->undoText(), addConnection(int(present)).text);
            VERIFY_OK(workspace->undo());
            VERIFY_OK(workspace->redo());
        }
        next = int(present) + 1;
    }
    QVERIFY2(withEdits > kills / 4, qPrintable(QString::number(withEdits)));
}

int main(int argc, char** argv)
{
    if (const int code = runAsChild(argc, argv, {{u"write"_s, writeForever}}); code >= 0)
        return code;
    QCoreApplication app(argc, argv);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
