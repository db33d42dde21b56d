#include "ui/support/timedapplication.h"
#include "widgets/notifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::StringLiterals;
using keyroster::ui::Notifier;

/// What a desktop does with notifications: it keeps them here.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public Q_SLOTS:
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& hints,
                int timeout)
    {
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        told << QStringList{program, title, text};
        return 1;
    }

public:
    QList<QStringList> told;
};

/// A long sync ends behind other windows: the desktop is told, on a bus of the test's own.
class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsTheDesktop();
    void marksUpNothing();
    void silentInFront();
    void silentWhenSwitchedOff();

private:
    QProcess m_bus;
    FakeNotifications m_desktop;
};

void TestNotifier::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed (package dbus)");
    QVERIFY(m_bus.waitForReadyRead(5000));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection desktop =
        QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                   QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
}

void TestNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

void TestNotifier::tellsTheDesktop()
{
    m_desktop.told.clear();
    QWidget window; // never shown: the program is not in front
    auto* notifier = new Notifier(&window);
    notifier->tell(u"Sync done"_s, u"Example Corp"_s);
    QTRY_COMPARE(m_desktop.told.size(), 1);
    QCOMPARE(m_desktop.told.first(),
             (QStringList{u"Keyroster"_s, u"Sync done"_s, u"Example Corp"_s}));
}

void TestNotifier::marksUpNothing()
{
    m_desktop.told.clear();
    QWidget window;
    auto* notifier = new Notifier(&window);
    notifier->tell(u"Sync done"_s, u"<b>R&D</b>"_s);
    QTRY_COMPARE(m_desktop.told.size(), 1);
    QCOMPARE(m_desktop.told.first().at(2), u"&lt;b&gt;R&amp;D&lt;/b&gt;"_s);
}

void TestNotifier::silentInFront()
{
    QWidget window;
    auto* notifier = new Notifier(&window);
    const QSignalSpy told(notifier, &Notifier::told);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    notifier->tell(u"Sync done"_s, u"Example Corp"_s);
    QCOMPARE(told.size(), 0);
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    notifier->tell(u"Sync done"_s, u"Example Corp"_s);
    QCOMPARE(told.size(), 1);
}

void TestNotifier::silentWhenSwitchedOff()
{
    QWidget window;
    auto* notifier = new Notifier(&window);
    const QSignalSpy told(notifier, &Notifier::told);
    notifier->setEnabled(false);
    notifier->tell(u"Sync done"_s, u"Example Corp"_s);
    QCOMPARE(told.size(), 0);
    notifier->setEnabled(true);
    notifier->tell(u"Sync done"_s, u"Example Corp"_s);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
