#pragma once

#include "dialogs/enginesource.h"
#include "widgets/formdialog.h"

class QPushButton;
class QStackedWidget;

namespace keyroster::ui {

class AddressStep;
class AdoptList;
class FoundStep;
class SignInStep;
class StepHeader;

/// First run and "Connect to another server", in four steps: address, sign in, what was found,
/// adopt. Reads only: nothing is written to the server. After connected() the engine holds a
/// signed-in session and a first snapshot. Closed in the third or fourth step, it has connected
/// all the same: only adopting is left to later.
class ConnectDialog : public FormDialog
{
    Q_OBJECT
public:
    ConnectDialog(EngineSource source, Operations* operations, const Theme* theme,
                  QWidget* parent = nullptr);
    ~ConnectDialog() override;

    /// For an address that `known` gives a file for, the dialog offers to open that one instead.
    void setKnown(KnownWorkspace known);
    void reject() override;

Q_SIGNALS:
    void connected(keyroster::sync::Engine* engine);
    /// Instead of connecting; the dialog is closed.
    void openRequested(const QString& file);

protected:
    void workChanged() override;

private:
    enum Step { Address, SignIn, Found, Adopt };
    void show(Step step);
    void next();
    void back();
    void look();
    bool offerKnown(const QString& address);
    void looked(const openwebui::ServerFacts& facts);
    void lookFailed(const Error& error);
    void signIn();
    void sendCode();
    void signInFailed(const Error& error);
    void pull();
    void adopt();
    void finish();
    void updateButtons();

    EngineSource m_source;
    KnownWorkspace m_known;
    QString m_secondFor; ///< a second workspace is wanted for this address
    sync::Engine* m_engine = nullptr;
    Step m_step = Address;
    StepHeader* m_header;
    QStackedWidget* m_stack;
    AddressStep* m_address;
    SignInStep* m_signIn;
    FoundStep* m_found;
    AdoptList* m_adopt;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace keyroster::ui
