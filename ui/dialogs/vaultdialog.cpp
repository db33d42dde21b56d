#include "dialogs/vaultdialog.h"

#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

// Argon2id makes guessing slow; this many characters make it hopeless also for ordinary words.
constexpr int leastPassphrase = 12;

QLineEdit* secretField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

} // namespace

VaultDialog::VaultDialog(const QString& notice, QString vaultFile, Operations* operations,
                         const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Where to keep keys and passwords"), parent)
    , m_file(std::move(vaultFile))
    , m_exists(secrets::vaultExists(m_file))
    , m_vault(new QRadioButton(m_exists ? tr("&Open the vault with its passphrase")
                                        : tr("&Make a vault with a passphrase")))
    , m_session(new QRadioButton(tr("For this &session only")))
    , m_form(new QWidget)
    , m_passphrase(secretField(QStringLiteral("vaultPassphrase")))
    , m_repeat(secretField(QStringLiteral("vaultRepeat")))
    , m_hint(hintLabel({}))
{
    setObjectName(QStringLiteral("vaultDialog"));
    setIntro(notice.isEmpty() ? tr("The keychain of this computer cannot be used.") : notice);
    m_vault->setObjectName(QStringLiteral("useVault"));
    m_session->setObjectName(QStringLiteral("useSession"));
    m_vault->setChecked(true);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("&Passphrase"), m_passphrase);
    if (!m_exists)
        form->addRow(tr("&Again"), m_repeat);
    else
        m_repeat->setParent(m_form);
    m_repeat->setVisible(!m_exists);
    form->addRow(QString(), m_hint);
    auto* sessionHint = hintLabel(tr("Nothing is kept on this computer. After the program ends you "
                                     "sign in again, and keys that you added "
                                     "here can no longer be read or sealed again."));
    sessionHint->setContentsMargins(24, 0, 0, 0);
    body()->addWidget(m_vault);
    body()->addWidget(m_form);
    body()->addWidget(m_session);
    body()->addWidget(sessionHint);
    body()->addStretch();

    m_ok = addPrimary(tr("Continue"), QStringLiteral("vaultOk"));
    m_again = buttons()->addButton(tr("Try the keychain again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("vaultTryAgain"));
    m_again->setAutoDefault(false);
    connect(m_ok, &QPushButton::clicked, this, &VaultDialog::choose);
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT tryAgainRequested();
        accept();
    });
    connect(m_vault, &QRadioButton::toggled, this, &VaultDialog::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &VaultDialog::refresh);
    connect(m_repeat, &QLineEdit::textChanged, this, &VaultDialog::refresh);
    resize(520, 380);
    m_passphrase->setFocus();
    refresh();
}

void VaultDialog::offerChange(const QString& place, bool inKeychain)
{
    setIntro(tr("%1 When you change the place, the secrets of all servers are copied there and "
                "read back, and only then removed here. \"This session only\" moves nothing.")
                 .arg(place));
    m_again->setText(tr("Move to the keychain"));
    m_again->setVisible(!inKeychain);
}

void VaultDialog::refresh()
{
    if (!m_ok)
        return;
    const QString text = m_passphrase->text();
    const bool longEnough = m_exists ? !text.isEmpty() : text.size() >= leastPassphrase;
    const bool same = m_exists || text == m_repeat->text();
    m_form->setEnabled(m_vault->isChecked());
    if (m_exists)
        m_hint->setText(tr("The vault is one encrypted file on this computer."));
    else if (!longEnough)
        m_hint->setText(
            tr("At least %n character(s). Some words are easier to remember than signs.", nullptr,
               leastPassphrase));
    else if (!same)
        m_hint->setText(tr("Type the same passphrase twice."));
    else
        m_hint->setText(tr("Keep it well: nobody can open the vault without it."));
    m_ok->setEnabled(!isBusy() && (m_session->isChecked() || (longEnough && same)));
}

void VaultDialog::choose()
{
    if (m_session->isChecked()) {
        Q_EMIT chosen(std::shared_ptr<secrets::SecretStore>(secrets::makeSessionStore()));
        accept();
        return;
    }
    const SecretBytes passphrase = SecretBytes::fromText(m_passphrase->text());
    const CancelToken cancel;
    run(
        tr("Opening the vault..."), secrets::openVaultStore(m_file, passphrase), cancel,
        [this](std::shared_ptr<secrets::SecretStore> store) {
            m_passphrase->clear();
            m_repeat->clear();
            Q_EMIT chosen(std::move(store));
            accept();
        },
        [this](const Error& error) {
            showError(error);
            m_passphrase->selectAll();
            m_passphrase->setFocus();
        });
}

void VaultDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

} // namespace keyroster::ui
