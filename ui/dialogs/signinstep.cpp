#include "dialogs/signinstep.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

SignInStep::SignInStep(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeCodeForm());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::BigGap, 0, 0);
    layout->addWidget(m_stack);
    layout->addStretch();
    methodChanged();
}

QWidget* SignInStep::makeForm()
{
    auto* page = new QWidget;
    m_methods = new QButtonGroup(page);
    auto* methods = new QHBoxLayout;
    const std::pair<Method, QString> offered[] = {{Method::Password, tr("Pass&word")},
                                                  {Method::ApiKey, tr("API &key")},
                                                  {Method::Token, tr("&Token")}};
    const char* names[] = {"signInPassword", "signInApiKey", "signInToken"};
    for (const auto& [method, text] : offered) {
        auto* button = new QRadioButton(text);
        button->setObjectName(QLatin1String(names[int(method)]));
        m_methods->addButton(button, int(method));
        methods->addWidget(button);
    }
    methods->addStretch();
    m_methods->button(int(Method::Password))->setChecked(true);

    m_email = new QLineEdit;
    m_email->setObjectName(QStringLiteral("signInEmail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_secret = new QLineEdit;
    m_secret->setObjectName(QStringLiteral("signInSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    m_emailLabel = new QLabel(tr("&E-mail"));
    m_emailLabel->setBuddy(m_email);
    m_secretLabel = new QLabel;
    m_secretLabel->setBuddy(m_secret);
    m_remember = new QCheckBox(tr("&Keep me signed in on this computer"));
    m_remember->setObjectName(QStringLiteral("signInRemember"));
    m_remember->setChecked(true);
    m_hint = hintLabel({});

    m_form = new QFormLayout;
    m_form->setSpacing(Theme::Gap);
    m_form->addRow(m_emailLabel, m_email);
    m_form->addRow(m_secretLabel, m_secret);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(methods);
    layout->addLayout(m_form);
    layout->addWidget(m_remember);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_methods, &QButtonGroup::idToggled, this, &SignInStep::methodChanged);
    connect(m_email, &QLineEdit::textChanged, this, &SignInStep::changed);
    connect(m_secret, &QLineEdit::textChanged, this, &SignInStep::changed);
    return page;
}

QWidget* SignInStep::makeCodeForm()
{
    auto* page = new QWidget;
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("signInCode"));
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_code->setMaxLength(64);
    m_recovery = new QCheckBox(tr("This is a &recovery code"));
    m_recovery->setObjectName(QStringLiteral("signInRecovery"));
    auto* form = new QFormLayout;
    form->addRow(tr("One-time &code"), m_code);
    form->addRow(QString(), m_recovery);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(textLabel(tr("The password is right. This server also wants the code that "
                                   "your authenticator app shows now.")));
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("You have five minutes. An API key signs in without a code.")));
    layout->addStretch();
    connect(m_code, &QLineEdit::textChanged, this, &SignInStep::changed);
    return page;
}

SignInStep::Method SignInStep::method() const
{
    return static_cast<Method>(m_methods->checkedId());
}

void SignInStep::methodChanged()
{
    const bool password = method() == Method::Password;
    m_email->setVisible(password);
    m_emailLabel->setVisible(password);
    m_secret->clear();
    switch (method()) {
    case Method::Password:
        m_secretLabel->setText(tr("Pa&ssword"));
        m_hint->setText(tr("The server allows 15 sign-ins in a short time, good ones too; then it "
                           "makes you wait."));
        break;
    case Method::ApiKey:
        m_secretLabel->setText(tr("API ke&y"));
        m_hint->setText(tr(
            "You find it in Open WebUI under Settings, Account, if the server allows API keys."));
        break;
    case Method::Token:
        m_secretLabel->setText(tr("T&oken"));
        m_hint->setText(tr("For servers where people sign in through another site: the session "
                           "token of your web browser."));
        break;
    }
    Q_EMIT changed();
}

void SignInStep::setServer(const openwebui::ServerFacts& facts, bool sessionOnly)
{
    setSessionOnly(sessionOnly);
    QAbstractButton* password = m_methods->button(int(Method::Password));
    password->setEnabled(facts.passwordLogin);
    password->setToolTip(facts.passwordLogin ? QString()
                                             : tr("This server has no sign-in by password."));
    if (!facts.passwordLogin && password->isChecked())
        m_methods->button(int(Method::Token))->setChecked(true);
}

void SignInStep::setProfile(const workspace::ServerProfile& profile, bool sessionOnly)
{
    setSessionOnly(sessionOnly);
    m_methods->button(int(profile.signIn))->setChecked(true);
    m_email->setText(profile.email);
}

void SignInStep::setSessionOnly(bool sessionOnly)
{
    m_remember->setEnabled(!sessionOnly);
    m_remember->setChecked(!sessionOnly);
    m_remember->setToolTip(
        sessionOnly ? tr("There is no keychain now, so nothing is kept after the program ends.")
                    : QString());
}

bool SignInStep::isComplete() const
{
    if (isAskingCode())
        return !code().isEmpty();
    return !m_secret->text().isEmpty()
        && (method() != Method::Password || !m_email->text().trimmed().isEmpty());
}

sync::SignIn SignInStep::answer()
{
    sync::SignIn how;
    how.method = method();
    how.email = method() == Method::Password ? m_email->text().trimmed() : QString();
    // White space around a pasted key or token is never meant; in a password it may be.
    how.secret = SecretBytes::fromText(method() == Method::Password ? m_secret->text()
                                                                    : m_secret->text().trimmed());
    // Without a keychain the session is in memory at most, and switching servers needs it.
    how.keep = m_remember->isChecked() ? sync::Keep::Credential
             : m_remember->isEnabled() ? sync::Keep::Nothing
                                       : sync::Keep::Session;
    m_secret->clear();
    return how;
}

void SignInStep::askCode(bool ask)
{
    m_code->clear();
    m_recovery->setChecked(false);
    m_stack->setCurrentIndex(ask ? 1 : 0);
    takeFocus();
}

void SignInStep::forgetCode()
{
    m_code->clear();
}

bool SignInStep::isAskingCode() const
{
    return m_stack->currentIndex() == 1;
}

QString SignInStep::code() const
{
    return m_code->text().trimmed();
}

bool SignInStep::isRecoveryCode() const
{
    return m_recovery->isChecked();
}

void SignInStep::takeFocus()
{
    if (isAskingCode())
        m_code->setFocus();
    else if (method() == Method::Password && m_email->text().isEmpty())
        m_email->setFocus();
    else
        m_secret->setFocus();
}

} // namespace keyroster::ui
