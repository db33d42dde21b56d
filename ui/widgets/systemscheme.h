#pragma once

#include <QObject>
#include <QVariant>
#ifdef KEYROSTER_DBUS
#include <QDBusVariant>
#endif

namespace keyroster::ui {

/// Does the desktop prefer dark? Qt 6.4 cannot say (QStyleHints::colorScheme came with 6.5), so
/// this asks the portal (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, key
/// color-scheme: 1 = dark) without blocking, and follows its SettingChanged signal. Where there is
/// no portal the palette that Qt started with decides.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(bool darkAtStart, QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

#ifdef KEYROSTER_DBUS
private Q_SLOTS:
    /// A signal's variant arrives as a QDBusVariant; no slot with another type is called.
    void noteSetting(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    void take(const QVariant& value);

    bool m_dark;
};

} // namespace keyroster::ui
