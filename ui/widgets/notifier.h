#pragma once

#include <QObject>

class QWidget;

namespace keyroster::ui {

/// Tells the desktop that something ended while the window was behind others: a notification over
/// D-Bus (org.freedesktop.Notifications) where there is such a service, and the mark on the task
/// bar everywhere. It says nothing while the window is in front. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// The window outlives it.
    explicit Notifier(QWidget* window);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// `text` must hold nothing secret: other programs see it.
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    /// What was sent out (after it was decided that the window is not in front).
    void told(const QString& title, const QString& text);

private:
    QWidget* m_window;
    bool m_enabled = true;
};

} // namespace keyroster::ui
