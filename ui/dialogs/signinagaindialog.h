#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

namespace keyroster::ui {

class SignInStep;

/// The session ended: sign in again, and go on with what was being done (signedIn). Nothing of the
/// draft is lost.
class SignInAgainDialog : public FormDialog
{
    Q_OBJECT
public:
    SignInAgainDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                      QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn();

protected:
    void workChanged() override;

private:
    void send();
    void sendAnswer(const sync::SignIn& answer);
    void sendCode(const QString& code, bool isRecovery);
    /// `again` sends the same once more: the fields may be empty by now.
    void failed(const Error& error, const std::function<void()>& again);
    void askCertificate(const Error& error, const std::function<void()>& again);
    void succeeded();
    void refresh();

    sync::Engine* m_engine;
    SignInStep* m_step;
    QPushButton* m_send;
};

} // namespace keyroster::ui
