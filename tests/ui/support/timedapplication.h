#pragma once

#include <QApplication>
#include <QTest>

namespace keyroster::test {

/// The application of GUI tests. Times how long the handling of one event keeps the UI thread: what
/// a click, a timer or an answer from the network sets off before the thread comes back to its
/// event loop. What the test itself does is not counted, nor what happens in event loops of the
/// test inside a handler. CPU time of the thread, because other tests run beside it. With
/// KEYROSTER_UI_BLOCKS set to a folder, the longest is written there when the program ends:
/// "MILLISECONDS CLASS OBJECT EVENT".
class TimedApplication : public QApplication
{
public:
    TimedApplication(int& argc, char** argv);
    ~TimedApplication() override;
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void looked();

    int m_depth = 0;
    qint64 m_begun = 0;
    qint64 m_longest = 0;
    QByteArray m_what; ///< of the event that is handled now
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
