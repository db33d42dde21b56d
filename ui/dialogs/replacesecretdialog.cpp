#include "dialogs/replacesecretdialog.h"

#include "dialogs/keyverdict.h"
#include "policy/keyedits.h"
#include "secrets/sealing.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int usualOverlapDays = 1;
constexpr qsizetype shortestSecret = 8;

} // namespace

ReplaceSecretDialog::ReplaceSecretDialog(sync::Engine* engine, KeyId key, Operations* operations,
                                         const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Replace secret"), parent)
    , m_engine(engine)
    , m_key(std::move(key))
{
    setObjectName(QStringLiteral("replaceSecretDialog"));
    const ApiKey* current = engine->workspace()->draft().key(m_key);
    const QString label = current ? current->label : QString();
    if (current)
        m_connection = current->connection;
    setTitle(tr("New secret for %1").arg(label));
    setIntro(tr("Make the new key at the provider first, then paste it here."));
    m_secret = new QLineEdit;
    m_secret->setObjectName(QStringLiteral("newSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    m_testFirst = new QCheckBox(tr("&Test it at its provider first"));
    m_testFirst->setObjectName(QStringLiteral("testFirst"));
    m_testFirst->setChecked(true);
    m_oldLabel = new QLineEdit(tr("%1, old").arg(label));
    m_oldLabel->setObjectName(QStringLiteral("oldLabel"));
    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->addRow(tr("New &key"), m_secret);
    form->addRow(QString(), m_testFirst);
    body()->addLayout(form);
    body()->addWidget(headingLabel(tr("What happens to the old secret")));
    body()->addWidget(makeChoice());
    m_go = addPrimary(tr("Replace"), QStringLiteral("replaceButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_go, &QPushButton::clicked, this, &ReplaceSecretDialog::go);
    connect(m_secret, &QLineEdit::textChanged, this, [this] {
        m_anyway = false;
        m_test.reset();
        updateButton();
    });
    for (QRadioButton* choice : {m_now, m_untilMoment, m_open})
        connect(choice, &QRadioButton::toggled, this, &ReplaceSecretDialog::updateButton);
    resize(560, 0);
    m_secret->setFocus();
    updateButton();
}

QWidget* ReplaceSecretDialog::makeChoice()
{
    auto* part = new QWidget;
    m_untilMoment = new QRadioButton(tr("Both work &until"));
    m_untilMoment->setObjectName(QStringLiteral("overlapUntil"));
    m_untilMoment->setChecked(true);
    m_moment = new QDateTimeEdit(QDateTime::currentDateTime().addDays(usualOverlapDays));
    m_moment->setObjectName(QStringLiteral("overlapEnd"));
    m_moment->setAccessibleName(tr("When the old secret ends"));
    m_moment->setCalendarPopup(true);
    m_open = new QRadioButton(tr("Both work until I &remove the old one"));
    m_open->setObjectName(QStringLiteral("overlapOpen"));
    m_now = new QRadioButton(tr("The old one goes &at once, with the next sync"));
    m_now->setObjectName(QStringLiteral("overlapNone"));
    auto* first = new QHBoxLayout;
    first->addWidget(m_untilMoment);
    first->addWidget(m_moment, 1);
    auto* name = new QHBoxLayout;
    auto* nameLabel = new QLabel(tr("The old one is &called"));
    nameLabel->setBuddy(m_oldLabel);
    name->addWidget(nameLabel);
    name->addWidget(m_oldLabel, 1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    layout->addLayout(first);
    layout->addWidget(m_open);
    layout->addWidget(m_now);
    layout->addLayout(name);
    layout->addWidget(
        hintLabel(tr("While both work, everyone who uses the key has both: the new one first, the "
                     "old one right behind it.")));
    return part;
}

void ReplaceSecretDialog::updateButton()
{
    m_moment->setEnabled(m_untilMoment->isChecked());
    m_oldLabel->setEnabled(!m_now->isChecked());
    if (!m_go)
        return;
    m_go->setEnabled(!m_secret->text().trimmed().isEmpty() && !isBusy());
    m_go->setText(m_anyway                   ? tr("Replace anyway")
                  : m_testFirst->isChecked() ? tr("Test and replace")
                                             : tr("Replace without a test"));
}

void ReplaceSecretDialog::workChanged()
{
    FormDialog::workChanged();
    updateButton();
}

void ReplaceSecretDialog::go()
{
    const SecretBytes secret = SecretBytes::fromText(m_secret->text().trimmed());
    if (secret.size() < shortestSecret) {
        message()->showMessage(Tone::Warning,
                               tr("That is too short for a key. Paste the whole key."));
        return;
    }
    if (!m_now->isChecked() && m_oldLabel->text().trimmed().isEmpty()) {
        message()->showMessage(Tone::Warning, tr("Give the old key a name."));
        return;
    }
    if (m_untilMoment->isChecked() && m_moment->dateTime() <= QDateTime::currentDateTime()) {
        message()->showMessage(Tone::Warning,
                               tr("That moment is over. Choose a later one for the old key."));
        return;
    }
    if (!m_testFirst->isChecked() || m_anyway) {
        replace(secret);
        return;
    }
    const CancelToken cancel;
    run(tr("Testing the new key..."), m_engine->testSecret(m_connection, secret, cancel), cancel,
        [this, secret](const providers::KeyTest& test) { tested(secret, test); });
}

void ReplaceSecretDialog::tested(const SecretBytes& secret, const providers::KeyTest& test)
{
    m_test = test;
    if (test.verdict == providers::KeyTest::Verdict::Works) {
        replace(secret);
        return;
    }
    m_anyway = true;
    message()->showMessage(
        Tone::Warning,
        tr("The test failed: %1. The old key still works.").arg(keyVerdict(test).text),
        test.message);
    updateButton();
}

void ReplaceSecretDialog::replace(const SecretBytes& secret)
{
    const Policy& draft = m_engine->workspace()->draft();
    const CancelToken cancel;
    const QString storing = tr("Storing the key in the keychain...");
    if (m_now->isChecked()) {
        run(storing, m_engine->replaceSecret(m_key, secret, cancel), cancel,
            [this] { done(m_key); });
        return;
    }
    edits::Succession next;
    next.old = m_key;
    next.successor.id = KeyId(newIdText());
    next.successor.fingerprint = secrets::fingerprint(draft.fingerprintSalt, secret);
    next.successor.last4 = secret.last4();
    next.oldLabel = m_oldLabel->text().trimmed();
    if (m_untilMoment->isChecked())
        next.oldUntil = m_moment->dateTime().toUTC();
    const Result<Edit> edit = edits::succeedKey(draft, next);
    if (!edit) {
        showError(edit.error());
        return;
    }
    const QList<sync::KeyedSecret> secrets{{next.successor.id, secret}};
    run(storing, m_engine->commitWithSecrets(*edit, secrets, cancel), cancel,
        [this, fresh = next.successor.id] { done(fresh); });
}

void ReplaceSecretDialog::done(const KeyId& key)
{
    const std::optional<providers::KeyTest> test = m_test; // clearing the field forgets it
    m_secret->clear();
    Q_EMIT replaced(key);
    if (test)
        m_engine->noteTest(key, *test);
    accept();
}

} // namespace keyroster::ui
