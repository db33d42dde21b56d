#pragma once

#include "base/error.h"
#include "widgets/theme.h"

#include <QFrame>
#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace keyroster::ui {

/// One message in the page or dialog it is about: what happened, what to do, details on demand, at
/// most two actions. It stays until it is closed or replaced; a screen reader is told. Hidden while
/// there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Theme* theme, QWidget* parent = nullptr);

    void showError(const Error& error);
    /// `tone`: Danger, Warning, Ok or Accent (news). `details` may be empty.
    void showMessage(Tone tone, const QString& text, const QString& details = {});
    /// Adds a button to the message now shown; it closes the message when clicked.
    void offer(const QString& buttonText, std::function<void()> action);
    /// A second button beside it, for the other way out.
    void offerAlso(const QString& buttonText, std::function<void()> action);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

private:
    void refresh();
    void runAndClose(std::function<void()> run);

    const Theme* m_theme;
    Tone m_tone = Tone::Danger;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_details;
    QToolButton* m_more;
    QPushButton* m_action;
    QPushButton* m_other;
    std::function<void()> m_run;
    std::function<void()> m_runOther;
};

} // namespace keyroster::ui
