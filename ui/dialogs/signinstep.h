#pragma once

#include "sync/engine.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace keyroster::ui {

/// Signing in by password (with the one-time code where the server asks for it), API key or token.
/// Used by the connect dialog and by "Sign in again".
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    explicit SignInStep(QWidget* parent = nullptr);

    void setServer(const openwebui::ServerFacts& facts, bool sessionOnly);
    void setProfile(const workspace::ServerProfile& profile, bool sessionOnly);

    [[nodiscard]] bool isComplete() const;
    /// What was typed; the secret fields are emptied by this.
    [[nodiscard]] sync::SignIn answer();
    /// Shows the field for the one-time code instead, and back.
    void askCode(bool ask);
    void forgetCode(); ///< a wrong one is not typed over
    [[nodiscard]] bool isAskingCode() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isRecoveryCode() const;
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    using Method = workspace::ServerProfile::SignIn;
    QWidget* makeForm();
    QWidget* makeCodeForm();
    void methodChanged();
    void setSessionOnly(bool sessionOnly);
    [[nodiscard]] Method method() const;

    QButtonGroup* m_methods = nullptr;
    QFormLayout* m_form = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_secret = nullptr;
    QLabel* m_emailLabel = nullptr;
    QLabel* m_secretLabel = nullptr;
    QLabel* m_hint = nullptr;
    QLineEdit* m_code = nullptr;
    QCheckBox* m_recovery = nullptr;
    QCheckBox* m_remember = nullptr;
};

} // namespace keyroster::ui
