#include "support/await.h"

#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <QScopeGuard>
#include <QTemporaryDir>
#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Whether what is typed at this terminal shows.
bool isShown(int terminal)
{
    termios mode{};
    return tcgetattr(terminal, &mode) == 0 && (mode.c_lflag & tcflag_t(ECHO)) != 0;
}

/// Starts the program at a new terminal of its own.
pid_t startAt(int terminal, const QStringList& arguments)
{
    QList<QByteArray> words{QByteArray(KEYROSTERCTL)};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0)
        return child;
    if (login_tty(terminal) == 0)
        execv(argv.front(), argv.data());
    _exit(127);
}

} // namespace

/// The program at a terminal, where it asks for a secret.
class TestPrompt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretPromptCanBeLeft_data();
    void aSecretPromptCanBeLeft();
};

void TestPrompt::aSecretPromptCanBeLeft_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("Ctrl+C") << QStringList() << QByteArray("half a pass\x03") << 0
                            << QByteArray("Cancelled");
    QTest::newRow("SIGTERM") << QStringList() << QByteArray() << SIGTERM << QByteArray("Cancelled");
    QTest::newRow("time limit") << QStringList{u"--timeout"_s, u"2"_s} << QByteArray() << 0
                                << QByteArray("2 seconds");
}

void TestPrompt::aSecretPromptCanBeLeft()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, typed);
    QFETCH(int, number);
    QFETCH(QByteArray, said);
    const QTemporaryDir folder;
    int master = -1;
    int terminal = -1;
    QCOMPARE(openpty(&master, &terminal, nullptr, nullptr, nullptr), 0);
    const auto closed = qScopeGuard([&] {
        ::close(master);
        ::close(terminal);
    });
    QVERIFY(isShown(terminal));
    const pid_t child = startAt(terminal, QStringList{u"--data-dir"_s, folder.filePath(u"data"_s),
                                                      u"--session-only"_s, u"connect"_s,
                                                      u"http://127.0.0.1:1"_s, u"--email"_s, u"e"_s}
                                              + options);
    QVERIFY(child > 0);
    bool ended = false;
    const auto killed = qScopeGuard([&] {
        if (!ended && ::kill(child, SIGKILL) == 0)
            ::waitpid(child, nullptr, 0);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(terminal), 60000);
    if (!typed.isEmpty())
        QCOMPARE(::write(master, typed.constData(), size_t(typed.size())), typed.size());
    if (number != 0)
        QCOMPARE(::kill(child, number), 0);
    int status = 0;
    const auto hasEnded = [&] {
        ended = ended || ::waitpid(child, &status, WNOHANG) == child;
        return ended;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 10000);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 1);
    QVERIFY(isShown(terminal));
    char text[4096];
    const ssize_t length = ::read(master, text, sizeof text);
    const QByteArray shown(text, std::max(ssize_t(0), length));
    QVERIFY2(shown.contains(said) && !shown.contains("half"), shown.constData());
}

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
