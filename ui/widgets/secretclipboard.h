#pragma once

#include "base/secretbytes.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace keyroster::ui {

/// A secret on the system's clipboard, for a short time. It is marked so that clipboard managers do
/// not keep it: x-kde-passwordManagerHint (KDE, GNOME),
/// ExcludeClipboardContentFromMonitorProcessing, CanIncludeInClipboardHistory and
/// CanUploadToCloudClipboard (Windows), org.nspasteboard.ConcealedType (macOS). After `Seconds`,
/// and when this object goes (which it does on quit), the clipboard is emptied, but only while what
/// is on it still is ours. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int Seconds = 10;

    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const SecretBytes& secret);
    void clear(); ///< at once, if it is still ours
    [[nodiscard]] bool isHolding() const;
    [[nodiscard]] int secondsLeft() const { return m_left; } ///< 0: nothing of ours is there

Q_SIGNALS:
    /// Every second while something of ours is there, and once when it is not any more (0).
    void countdown(int secondsLeft);

private:
    void tick();

    QPointer<QMimeData> m_mine;
    QTimer m_timer;
    int m_left = 0;
};

} // namespace keyroster::ui
