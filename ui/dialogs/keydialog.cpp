#include "dialogs/keydialog.h"

#include "dialogs/accountsdialog.h"
#include "dialogs/limitsform.h"
#include "dialogs/weightbox.h"
#include "policy/keyedits.h"
#include "providers/presets.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

const QString newAccountMark = QStringLiteral("+"); // no id has this

QStringList listOf(const QString& text)
{
    QStringList result;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            result << part.trimmed();
    }
    return result;
}

} // namespace

KeyDialog::KeyDialog(sync::Engine* engine, KeyId key, Operations* operations, const Theme* theme,
                     QWidget* parent)
    : FormDialog(operations, theme, tr("Key details"), parent)
    , m_engine(engine)
    , m_key(std::move(key))
{
    setObjectName(QStringLiteral("keyDialog"));
    if (const ApiKey* current = engine->workspace()->draft().key(m_key))
        load(*current);
    QPushButton* save = addPrimary(tr("OK"), QStringLiteral("keySave"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(save, &QPushButton::clicked, this, &KeyDialog::save);
    resize(560, 0);
}

void KeyDialog::load(const ApiKey& key)
{
    setTitle(key.label.isEmpty() ? tr("Key ending in %1").arg(key.last4) : key.label);
    const Connection* connection = m_engine->workspace()->draft().connection(key.connection);
    setIntro(
        tr("A key of %1, ending in %2.").arg(connection ? connection->name : QString(), key.last4));
    m_label = new QLineEdit(key.label);
    m_label->setObjectName(QStringLiteral("keyLabel"));
    m_enabled = new QCheckBox(tr("&In use"));
    m_enabled->setObjectName(QStringLiteral("keyEnabled"));
    m_enabled->setChecked(key.enabled);
    m_weight = new WeightBox;
    m_weight->setObjectName(QStringLiteral("keyWeight"));
    m_weight->setValue(key.weight);
    m_weight->setToolTip(tr("A key of weight 2 gets twice as many chats as a key of weight 1."));
    m_allow = new QLineEdit(key.models.allow.join(QStringLiteral(", ")));
    m_allow->setObjectName(QStringLiteral("keyAllow"));
    m_allow->setPlaceholderText(tr("all models"));
    m_deny = new QLineEdit(key.models.deny.join(QStringLiteral(", ")));
    m_deny->setObjectName(QStringLiteral("keyDeny"));
    m_deny->setPlaceholderText(tr("none"));
    m_limits = new LimitsForm;
    m_limits->setLimits(key.limits);

    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->addRow(tr("&Label"), m_label);
    form->addRow(QString(), m_enabled);
    form->addRow(tr("&Account"), makeAccount(key));
    form->addRow(tr("&Weight"), m_weight);
    form->addRow(tr("Valid"),
                 makeBound(m_from, tr("&from"), QStringLiteral("keyFrom"), key.validFrom));
    form->addRow(QString(),
                 makeBound(m_until, tr("&until"), QStringLiteral("keyUntil"), key.validUntil));
    form->addRow(tr("Onl&y for models"), m_allow);
    form->addRow(tr("&Not for models"), m_deny);
    body()->addLayout(form);
    body()->addWidget(
        hintLabel(tr("Separate model ids with commas; * stands for any characters.")));
    body()->addWidget(headingLabel(tr("Limits of this key")));
    body()->addWidget(m_limits);
    m_loaded = key;
    m_before = shown();
}

QWidget* KeyDialog::makeAccount(const ApiKey& key)
{
    m_account = new QComboBox;
    m_account->setObjectName(QStringLiteral("keyAccount"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(tr("Keys of one account share one quota at the provider."));
    fillAccounts(key.account.text());
    m_newAccount = new QLineEdit;
    m_newAccount->setObjectName(QStringLiteral("keyNewAccount"));
    m_newAccount->setAccessibleName(tr("Name of the new account"));
    m_newAccount->setPlaceholderText(tr("Name of the organisation or project"));
    m_newAccount->hide();
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        m_newAccount->setVisible(wantsNewAccount());
        if (wantsNewAccount())
            m_newAccount->setFocus();
    });
    auto* limits = new QPushButton(tr("Its limits..."));
    limits->setObjectName(QStringLiteral("keyAccountLimits"));
    limits->setToolTip(tr("The accounts with the limits that all their keys share"));
    connect(limits, &QPushButton::clicked, this, &KeyDialog::openAccounts);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_account, 1);
    row->addWidget(m_newAccount, 1);
    row->addWidget(limits);
    return part;
}

void KeyDialog::fillAccounts(const QString& chosen)
{
    const Policy& draft = m_engine->workspace()->draft();
    const ApiKey* key = draft.key(m_key);
    m_account->clear();
    m_account->addItem(tr("of its own"), QString());
    for (const Account& account : draft.accounts) {
        if (key && account.connection == key->connection)
            m_account->addItem(account.name, account.id.text());
    }
    m_account->addItem(tr("A new account..."), newAccountMark);
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

void KeyDialog::openAccounts()
{
    const QString chosen = m_account->currentData().toString();
    auto* dialog = new AccountsDialog(m_engine, AccountId(chosen), operations(), theme(), this);
    connect(dialog, &QDialog::accepted, this, [this, chosen] { fillAccounts(chosen); });
    dialog->open();
}

bool KeyDialog::wantsNewAccount() const
{
    return m_account->currentData().toString() == newAccountMark;
}

Account KeyDialog::newAccount(const ApiKey& key) const
{
    Account account;
    account.id = AccountId(newIdText());
    account.connection = key.connection;
    account.name = m_newAccount->text().trimmed();
    const Connection* connection = m_engine->workspace()->draft().connection(key.connection);
    const providers::Preset* preset =
        connection ? providers::presetFor(connection->baseUrl) : nullptr;
    if (preset && !preset->reset.isEmpty())
        account.reset = preset->reset;
    return account;
}

QWidget* KeyDialog::makeBound(Bound& bound, const QString& text, const QString& name,
                              const QDateTime& value)
{
    auto* part = new QWidget;
    bound.box = new QCheckBox(text);
    bound.box->setObjectName(name);
    bound.box->setChecked(value.isValid());
    bound.when =
        new QDateTimeEdit(value.isValid() ? value.toLocalTime() : QDateTime::currentDateTime());
    bound.when->setObjectName(name + QStringLiteral("When"));
    bound.when->setCalendarPopup(true);
    bound.when->setEnabled(value.isValid());
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bound.box);
    row->addWidget(bound.when, 1);
    connect(bound.box, &QCheckBox::toggled, bound.when, &QWidget::setEnabled);
    return part;
}

ApiKey KeyDialog::shown() const
{
    ApiKey key = m_loaded;
    key.label = m_label->text().trimmed();
    key.enabled = m_enabled->isChecked();
    if (!wantsNewAccount())
        key.account = AccountId(m_account->currentData().toString());
    key.weight = m_weight->value();
    // An unchanged bound keeps its seconds, which the editor does not show.
    const auto bound = [](const Bound& field, const QDateTime& before) {
        if (!field.box->isChecked())
            return QDateTime();
        const QDateTime now = field.when->dateTime().toUTC();
        return before.isValid() && std::abs(before.secsTo(now)) < 60 ? before : now;
    };
    key.validFrom = bound(m_from, key.validFrom);
    key.validUntil = bound(m_until, key.validUntil);
    key.models.allow = listOf(m_allow->text());
    key.models.deny = listOf(m_deny->text());
    key.limits = m_limits->limits();
    return key;
}

ApiKey KeyDialog::changed() const
{
    ApiKey key = *m_engine->workspace()->draft().key(m_key);
    const ApiKey now = shown();
    const auto take = [](auto& field, const auto& before, const auto& after) {
        if (!(before == after))
            field = after;
    };
    take(key.label, m_before.label, now.label);
    take(key.enabled, m_before.enabled, now.enabled);
    take(key.account, m_before.account, now.account);
    take(key.weight, m_before.weight, now.weight);
    take(key.validFrom, m_before.validFrom, now.validFrom);
    take(key.validUntil, m_before.validUntil, now.validUntil);
    take(key.models.allow, m_before.models.allow, now.models.allow);
    take(key.models.deny, m_before.models.deny, now.models.deny);
    take(key.limits.rpm, m_before.limits.rpm, now.limits.rpm);
    take(key.limits.tpm, m_before.limits.tpm, now.limits.tpm);
    take(key.limits.rpd, m_before.limits.rpd, now.limits.rpd);
    take(key.limits.tpd, m_before.limits.tpd, now.limits.tpd);
    take(key.limits.costMonth, m_before.limits.costMonth, now.limits.costMonth);
    take(key.limits.maxInFlight, m_before.limits.maxInFlight, now.limits.maxInFlight);
    return key;
}

void KeyDialog::save()
{
    workspace::Workspace* workspace = m_engine->workspace();
    const ApiKey* current = workspace->draft().key(m_key);
    if (!current) {
        message()->showMessage(Tone::Warning, tr("This key was removed meanwhile."));
        return;
    }
    if (const QString problem = m_limits->check(); !problem.isEmpty()) {
        message()->showMessage(Tone::Warning, problem);
        return;
    }
    ApiKey wanted = changed();
    QList<Account> accounts;
    if (wantsNewAccount()) {
        if (m_newAccount->text().trimmed().isEmpty()) {
            message()->showMessage(Tone::Warning, tr("Give the new account a name."));
            m_newAccount->setFocus();
            return;
        }
        accounts.append(newAccount(wanted));
        wanted.account = accounts.constFirst().id;
    }
    if (wanted.validFrom.isValid() && wanted.validUntil.isValid()
        && wanted.validFrom >= wanted.validUntil) {
        message()->showMessage(Tone::Warning,
                               tr("The key would end before it begins. Choose a later end."));
        return;
    }
    if (wanted == *current) {
        accept();
        return;
    }
    const Result<Edit> edit = edits::changeKeys(workspace->draft(), {wanted}, accounts,
                                                tr("Change key %1").arg(wanted.label));
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
