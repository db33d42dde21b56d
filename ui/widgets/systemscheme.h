#pragma once

#include <QObject>
#include <QVariant>

class QDBusPendingCallWatcher;

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

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QVariant& value);

private:
    void take(const QVariant& value);

    bool m_dark;
};

} // namespace keyroster::ui
