#include "widgets/systemscheme.h"

#ifdef KEYROSTER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace keyroster::ui {

namespace {

constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colorScheme = "color-scheme";

#ifdef KEYROSTER_DBUS
constexpr auto portal = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto settings = "org.freedesktop.portal.Settings";

// Read answers with a variant inside a variant.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

} // namespace

SystemScheme::SystemScheme(bool darkAtStart, QObject* parent)
    : QObject(parent)
    , m_dark(darkAtStart)
{
#ifdef KEYROSTER_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        QString(), QLatin1String(portalPath), QLatin1String(settings),
        QStringLiteral("SettingChanged"), this,
        SLOT(noteSetting(QString, QString, QDBusVariant))); // clazy:exclude=connect-not-normalized
    QDBusMessage read =
        QDBusMessage::createMethodCall(QLatin1String(portal), QLatin1String(portalPath),
                                       QLatin1String(settings), QStringLiteral("Read"));
    read.setArguments({QString(QLatin1String(appearance)), QString(QLatin1String(colorScheme))});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(unwrapped(reply.value().variant()));
        watcher->deleteLater();
    });
#endif
}

#ifdef KEYROSTER_DBUS
void SystemScheme::noteSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == QLatin1String(appearance) && key == QLatin1String(colorScheme))
        take(unwrapped(value.variant()));
}
#endif

void SystemScheme::take(const QVariant& value)
{
    const bool dark = value.toUInt() == 1;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace keyroster::ui
