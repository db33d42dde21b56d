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
    const auto done = [this] {
        Q_EMIT signedIn();
        accept();
    };
    const auto onError = [this](const Error& error) { failed(error); };
    const CancelToken cancel;
    if (m_step->isAskingCode())
        run(tr("Signing in..."),
            m_engine->signInWithCode(m_step->code(), m_step->isRecoveryCode(), cancel), cancel,
            done, onError);
    else
        run(tr("Signing in..."), m_engine->signIn(m_step->answer(), cancel), cancel, done, onError);
}

void SignInAgainDialog::failed(const Error& error)
{
    if (error.kind == ErrorKind::SecondFactor) {
        m_step->askCode(true);
    } else {
        if (error.kind == ErrorKind::SignInRequired)
            m_step->askCode(false);
        showError(error);
        if (CertificateDialog::isAbout(error, m_engine))
            message()->offer(tr("Trust the new certificate..."), [this] {
                auto* dialog = new CertificateDialog(m_engine, operations(), theme(), this);
                dialog->open();
            });
        m_step->takeFocus();
    }
    refresh();
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
