#pragma once

#include "base/secretbytes.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace keyroster::ui {

class SecretClipboard;
class Theme;

/// One secret, shown for ten seconds or until it is hidden, and what is on the clipboard. It is
/// painted from its bytes: no widget, model or accessible text holds it. Hidden while there is
/// neither. GUI thread.
class KeysPageSecret : public QFrame
{
    Q_OBJECT
public:
    static constexpr int Seconds = 10;

    explicit KeysPageSecret(const Theme* theme, QWidget* parent = nullptr);
    ~KeysPageSecret() override;

    void reveal(const QString& label, const SecretBytes& secret);
    void copy(const QString& label, const SecretBytes& secret);
    /// Forgets the shown secret; what is on the clipboard stays for its time.
    void hideSecret();
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] const SecretClipboard* clipboard() const { return m_clipboard; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void tick();
    void refresh();

    const Theme* m_theme;
    SecretClipboard* m_clipboard;
    QWidget* m_row;     ///< of the shown secret
    QWidget* m_copyRow; ///< of the clipboard
    QLabel* m_name;
    class SecretLabel* m_secret;
    QLabel* m_left;
    QPushButton* m_copyShown;
    QPushButton* m_hide;
    QLabel* m_copied;
    QPushButton* m_clear;
    QString m_shownLabel, m_copiedLabel;
    SecretBytes m_bytes;
    QTimer m_timer;
    int m_seconds = 0;
};

} // namespace keyroster::ui
