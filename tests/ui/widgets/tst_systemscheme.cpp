#include "ui/support/timedapplication.h"
#include "widgets/systemscheme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using keyroster::ui::SystemScheme;

/// The settings of a desktop, as its portal gives them.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    /// As portals do: a variant inside the variant.
    QDBusVariant Read(const QString& group, const QString& key)
    {
        asked = group + u'/' + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

public:
    uint scheme = 0;
    QString asked;
};

/// Dark or light with the system, where Qt cannot say it yet; on a bus of the test's own.
class TestSystemScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void asksAtTheStart();
    void followsTheDesktop();
    void withoutAPortalTheStartCounts();

private:
    QProcess m_bus;
    FakePortal m_portal;
    std::unique_ptr<QDBusConnection> m_desktop;
};

void TestSystemScheme::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed (package dbus)");
    QVERIFY(m_bus.waitForReadyRead(5000));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_desktop = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s));
    QVERIFY(m_desktop->isConnected());
    QVERIFY(m_desktop->registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop->registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestSystemScheme::cleanupTestCase()
{
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

void TestSystemScheme::asksAtTheStart()
{
    m_portal.scheme = 1;
    const SystemScheme scheme(false);
    QTRY_VERIFY(scheme.isDark());
    QCOMPARE(m_portal.asked, u"org.freedesktop.appearance/color-scheme"_s);
    m_portal.scheme = 2;
    const SystemScheme light(true);
    QTRY_VERIFY(!light.isDark());
}

void TestSystemScheme::followsTheDesktop()
{
    m_portal.scheme = 2;
    const SystemScheme scheme(true);
    QTRY_VERIFY(!scheme.isDark()); // it listens from here on
    const QSignalSpy changed(&scheme, &SystemScheme::changed);
    const auto set = [this](const QString& group, uint value) {
        Q_EMIT m_portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(value));
    };
    set(u"org.example.other"_s, 1); // another setting of that name
    set(u"org.freedesktop.appearance"_s, 1);
    QTRY_VERIFY(scheme.isDark());
    QCOMPARE(changed.size(), 1);
    set(u"org.freedesktop.appearance"_s, 1); // the same again
    set(u"org.freedesktop.appearance"_s, 0); // no preference is light
    QTRY_VERIFY(!scheme.isDark());
    QCOMPARE(changed.size(), 2);
}

void TestSystemScheme::withoutAPortalTheStartCounts()
{
    QVERIFY(m_desktop->unregisterService(u"org.freedesktop.portal.Desktop"_s));
    m_portal.asked.clear();
    const SystemScheme scheme(true);
    const QSignalSpy changed(&scheme, &SystemScheme::changed);
    QTest::qWait(200); // nobody answers
    QVERIFY(scheme.isDark());
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_portal.asked.isEmpty());
}

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
