#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace keyroster::test {

/// Notices when the UI thread does not get back to its event loop. Counts the thread's own CPU time
/// between two beats, so a busy machine does not fail a test, and the wall time with a wide margin,
/// so waiting in a blocking call does. What the test itself calls is counted, too; an input that it
/// makes begins anew, as a person would have seen an answer before.
///   UiWatchdog watchdog; ... QVERIFY2(watchdog.isFine(), watchdog.report());
class UiWatchdog : public QObject
{
public:
    /// The bar of the design is 100 ms; a build with sanitizers runs several times slower.
    UiWatchdog();
    [[nodiscard]] bool isFine() const;
    [[nodiscard]] const char* report() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void beat();
    void restart();

    QTimer m_timer;
    QElapsedTimer m_wall;
    qint64 m_cpuNs = 0;
    qint64 m_longestCpuNs = 0;
    qint64 m_longestWallNs = 0;
    mutable QByteArray m_report;
};

} // namespace keyroster::test
