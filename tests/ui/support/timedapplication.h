#pragma once

#include <QApplication>
#include <QTest>

namespace keyroster::test {

/// Something that a person does: a key or a button of the mouse goes down or up, the mouse
/// moves, or its wheel turns. Tests make these as a window system would.
bool isInput(const QEvent* event);

/// The application of GUI tests. Times how long the UI thread is busy in one go: all events that
/// it handles (a click, timers, answers from the network, painting) from one chance to take the
/// next input to the following one. Every input that a test makes begins anew, since a person
/// would have seen an answer before. What the test itself does is not counted, nor are waits of
/// the test inside a handler. CPU time of the thread, because other tests run beside it; and the
/// time on the clock, which also counts what blocks without computing (a file that is flushed).
/// With KEYROSTER_UI_BLOCKS set to a folder, the longest are written there when the program ends:
/// "CPU_MILLISECONDS CLOCK_MILLISECONDS CLASS OBJECT EVENT", the longest event of the former.
class TimedApplication : public QApplication
{
public:
    TimedApplication(int& argc, char** argv);
    ~TimedApplication() override;
    bool notify(QObject* receiver, QEvent* event) override;

private:
    struct Moment
    {
        qint64 cpuNs = 0;
        qint64 clockNs = 0;
    };
    static Moment now();
    void eventBegins(const QByteArray& what);
    void eventEnds();
    void waits();
    void newTurn();

    int m_depth = 0;
    Moment m_begun;         ///< of the event that is handled now
    Moment m_turn;          ///< what its turn took before
    Moment m_longest;       ///< each for itself
    QByteArray m_what;      ///< the event that is handled now
    QByteArray m_waiting;   ///< the event in which an event loop waits now
    qint64 m_turnsMost = 0; ///< CPU time of the longest event of this turn
    QByteArray m_turnsWhat;
    QByteArray m_worst;
};

} // namespace keyroster::test

#undef QTEST_MAIN
#define QTEST_MAIN(TestObject)                             \
    int main(int argc, char* argv[])                       \
    {                                                      \
        QTest::Internal::callInitMain<TestObject>();       \
        keyroster::test::TimedApplication app(argc, argv); \
        app.setAttribute(Qt::AA_Use96Dpi, true);           \
        TestObject object;                                 \
        QTEST_SET_MAIN_SOURCE_PATH                         \
        return QTest::qExec(&object, argc, argv);          \
    }
