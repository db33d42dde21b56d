#include "dialogs/certificatedialog.h"

#include "dialogs/fingerprint.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

CertificateDialog::CertificateDialog(sync::Engine* engine, Operations* operations,
                                     const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("The server's certificate has changed"), parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("certificateDialog"));
    const workspace::ServerProfile& profile = engine->workspace()->profile();
    if (profile.pinnedCertificate.isEmpty()) {
        setIntro(
            tr("%1 shows a certificate that no authority known to this computer vouches for; "
               "until now one did. That is normal when the operator made one of their own. It may "
               "also be somebody who listens: compare the fingerprint (SHA-256) with the one that "
               "the operator has. Nothing was sent.")
                .arg(profile.url));
    } else {
        setIntro(
            tr("%1 shows another certificate than the one that you trusted. That is normal when it "
               "was renewed. It may also be somebody who listens: compare the new fingerprint "
               "(SHA-256) with the one that the server's operator has. Nothing was sent.")
                .arg(profile.url));
        QLabel* old = addFingerprint(tr("Trusted until now"), QStringLiteral("certificateOld"));
        old->setText(groupedFingerprint(profile.pinnedCertificate));
    }
    m_shown = addFingerprint(tr("Shown by the server now"), QStringLiteral("certificateNew"));
    showNew(engine->untrustedCertificate());
    body()->addStretch();

    QPushButton* trust =
        buttons()->addButton(tr("Trust this certificate"), QDialogButtonBox::ActionRole);
    trust->setObjectName(QStringLiteral("certificateTrust"));
    QPushButton* keep = buttons()->addButton(tr("Do not trust it"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("certificateKeep"));
    setPrimary(keep);
    keep->setFocus();
    connect(trust, &QPushButton::clicked, this, &CertificateDialog::trust);
    resize(560, 0);
}

bool CertificateDialog::isAbout(const Error& error, const sync::Engine* engine)
{
    const QString shown = engine->untrustedCertificate();
    return error.kind == ErrorKind::Tls && !shown.isEmpty()
        && shown != engine->workspace()->profile().pinnedCertificate;
}

QLabel* CertificateDialog::addFingerprint(const QString& heading, const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(heading);
    label->setFont(fixedFont());
    selectable(label);
    body()->addWidget(headingLabel(heading));
    body()->addWidget(label);
    return label;
}

void CertificateDialog::showNew(const QString& fingerprint)
{
    m_new = fingerprint;
    m_shown->setText(groupedFingerprint(fingerprint));
}

void CertificateDialog::trust()
{
    const workspace::ServerProfile& profile = m_engine->workspace()->profile();
    const CancelToken cancel;
    run(
        tr("Looking at the server..."),
        m_engine->look(profile.url, profile.allowPlainHttp, m_new, cancel), cancel,
        [this](const openwebui::ServerFacts&) { pin(); },
        [this](const Error& error) { failed(error); });
}

void CertificateDialog::pin()
{
    workspace::Commit commit;
    commit.profile = m_engine->workspace()->profile();
    commit.profile->pinnedCertificate = m_new;
    if (const Result<void> done = m_engine->workspace()->commit(commit); !done) {
        showError(done.error());
        return;
    }
    Q_EMIT trusted();
    accept();
}

void CertificateDialog::failed(const Error& error)
{
    const QString now = m_engine->untrustedCertificate();
    if (error.kind == ErrorKind::Tls && !now.isEmpty())
        showNew(now); // it changed once more: that one was not agreed to
    showError(error);
}

} // namespace keyroster::ui
