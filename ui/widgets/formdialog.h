#pragma once

#include "policy/edit.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace keyroster::workspace {
class Workspace;
}

namespace keyroster::ui {

class MessageBar;

/// The frame that all dialogs share: title, one explaining sentence, body, message, progress with
/// cancel, buttons. Dialogs are opened with open() and delete themselves when closed. While
/// something runs, body and buttons are disabled but Cancel works: it stops the work first and
/// closes the dialog when pressed again. It never is larger than the screen: what does not fit is
/// scrolled, title and buttons stay in sight; and it grows when a message needs room.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(Operations* operations, const Theme* theme, const QString& title, QWidget* parent);

    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void reject() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] Operations* operations() const { return m_operations; }
    [[nodiscard]] const Theme* theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* body() const { return m_bodyLayout; }
    [[nodiscard]] QDialogButtonBox* buttons() const { return m_buttons; }
    void setTitle(const QString& title);
    void setIntro(const QString& text);
    /// The one button that Enter presses.
    QPushButton* addPrimary(const QString& text, const QString& objectName);
    /// Another button becomes the one that Enter presses, and takes the focus of its neighbours.
    void setPrimary(QPushButton* button);

    /// Runs a task with progress in this dialog. Errors go to the message of the dialog unless
    /// `onError` is given; cancelling is silent.
    template <typename T, typename Done>
    void run(const QString& title, QCoro::Task<Result<T>>&& task, const CancelToken& cancel,
             Done done, std::function<void(Error)> onError = {})
    {
        beginWork(title, cancel);
        auto finished = [this, done = std::move(done)](auto&&... value) {
            endWork();
            done(std::forward<decltype(value)>(value)...);
        };
        auto failed = [this, onError = std::move(onError)](const Error& error) {
            endWork();
            if (error.kind == ErrorKind::Cancelled)
                workCancelled();
            else if (onError)
                onError(error);
            else
                showError(error);
        };
        m_operations->run(title, std::move(task), cancel, this, std::move(finished),
                          std::move(failed));
    }

    /// How far the work is that runs; until this is called, and again with the next work, only that
    /// it runs is shown.
    void showProgress(int done, int of);
    void showError(const Error& error);
    /// Puts the edit into the draft and accepts; what stands against it is said, and nothing
    /// changed.
    void acceptWith(workspace::Workspace* workspace, const Result<Edit>& edit);
    /// Called after work began or ended; the default enables and disables body and buttons.
    virtual void workChanged();
    /// Called when what ran ended because it was cancelled; the default does nothing.
    virtual void workCancelled() {}

private:
    void beginWork(const QString& title, const CancelToken& cancel);
    void endWork();
    /// What the screen has room for.
    [[nodiscard]] QSize largest() const;
    void growTo(int needed);
    void fitScreen();
    [[nodiscard]] int leastHeight(int width) const; ///< that shows everything without scrolling
    void scrollBody();

    Operations* m_operations;
    const Theme* m_theme;
    QLabel* m_title;
    QLabel* m_intro;
    MessageBar* m_message;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    QScrollArea* m_scroll = nullptr; ///< around the body, on a screen that is too small for it
    QWidget* m_progressRow;
    QProgressBar* m_progress;
    QLabel* m_progressText;
    QDialogButtonBox* m_buttons;
    QPushButton* m_primary = nullptr;
    QPointer<QWidget> m_focusBefore; ///< the work
    CancelToken m_cancel;
    bool m_busy = false;
};

} // namespace keyroster::ui
