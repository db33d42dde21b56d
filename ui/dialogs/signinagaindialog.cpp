#include "dialogs/signinagaindialog.h"

#include "dialogs/certificatedialog.h"
#include "dialogs/signinstep.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

SignInAgainDialog::SignInAgainDialog(sync::Engine* engine, Operations* operations,
                                     const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Sign in again"), parent)
    , m_engine(engine)
    , m_step(new SignInStep)
{
    setObjectName(QStringLiteral("signInAgainDialog"));
    const workspace::ServerProfile& profile = engine->workspace()->profile();
    setIntro(tr("The session at %1 has ended. Your changes are kept.").arg(profile.url));
    body()->addWidget(m_step);
    m_step->setProfile(profile, engine->secretStore()->isSessionOnly());
    m_send = addPrimary(tr("Sign in"), QStringLiteral("signInAgainButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_send, &QPushButton::clicked, this, &SignInAgainDialog::send);
    connect(m_step, &SignInStep::changed, this, &SignInAgainDialog::refresh);
    resize(460, 340);
    m_step->takeFocus();
    refresh();
}

void SignInAgainDialog::send()
{
    if (m_step->isAskingCode())
        sendCode(m_step->code(), m_step->isRecoveryCode());
    else
        sendAnswer(m_step->answer());
}

void SignInAgainDialog::sendAnswer(const sync::SignIn& answer)
{
    const CancelToken cancel;
    run(
        tr("Signing in..."), m_engine->signIn(answer, cancel), cancel, [this] { succeeded(); },
        [this, answer](const Error& error) {
            failed(error, [this, answer] { sendAnswer(answer); });
        });
}

void SignInAgainDialog::sendCode(const QString& code, bool isRecovery)
{
    const CancelToken cancel;
    run(
        tr("Signing in..."), m_engine->signInWithCode(code, isRecovery, cancel), cancel,
        [this] { succeeded(); },
        [this, code, isRecovery](const Error& error) {
            failed(error, [this, code, isRecovery] { sendCode(code, isRecovery); });
        });
}

void SignInAgainDialog::succeeded()
{
    Q_EMIT signedIn();
    accept();
}

void SignInAgainDialog::failed(const Error& error, const std::function<void()>& again)
{
    if (error.kind == ErrorKind::SecondFactor) {
        m_step->askCode(true);
    } else {
        if (error.kind == ErrorKind::SignInRequired)
            m_step->askCode(false);
        showError(error);
        if (CertificateDialog::isAbout(error, m_engine))
            message()->offer(tr("Trust this certificate..."),
                             [this, error, again] { askCertificate(error, again); });
        m_step->takeFocus();
    }
    refresh();
}

void SignInAgainDialog::askCertificate(const Error& error, const std::function<void()>& again)
{
    auto* dialog = new CertificateDialog(m_engine, operations(), theme(), this);
    connect(dialog, &CertificateDialog::trusted, this, again);
    // The message went when its button was pressed, and what it says is still so.
    connect(dialog, &QDialog::rejected, this, [this, error, again] { failed(error, again); });
    dialog->open();
}

void SignInAgainDialog::refresh()
{
    m_send->setText(m_step->isAskingCode() ? tr("Send the code") : tr("Sign in"));
    m_send->setEnabled(m_step->isComplete() && !isBusy());
}

void SignInAgainDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

} // namespace keyroster::ui
