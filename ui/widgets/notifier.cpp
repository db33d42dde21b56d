#include "widgets/notifier.h"

#include <QApplication>
#include <QVariantMap>
#include <QWidget>

#ifdef KEYROSTER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace keyroster::ui {

namespace {

#ifdef KEYROSTER_DBUS
constexpr int untilTheDesktopThinksFit = -1;
#endif

// Notification servers may read the text as mark-up.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&amp;"))
        .replace(QLatin1Char('<'), QLatin1String("&lt;"))
        .replace(QLatin1Char('>'), QLatin1String("&gt;"));
}

} // namespace

Notifier::Notifier(QWidget* window)
    : QObject(window)
    , m_window(window)
{}

void Notifier::tell(const QString& title, const QString& text)
{
    if (!m_enabled || QApplication::activeWindow())
        return;
    QApplication::alert(m_window);
#ifdef KEYROSTER_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        const QVariantMap hints{
            {QStringLiteral("desktop-entry"), QStringLiteral("org.keyroster.Keyroster")}};
        call.setArguments({QStringLiteral("Keyroster"), 0U,
                           QStringLiteral("org.keyroster.Keyroster"), title, plain(text),
                           QStringList(), hints, untilTheDesktopThinksFit});
        bus.send(call);
    }
#endif
    Q_EMIT told(title, text);
}

} // namespace keyroster::ui
