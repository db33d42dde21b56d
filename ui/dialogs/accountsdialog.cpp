#include "dialogs/accountsdialog.h"

#include "dialogs/limitsform.h"
#include "models/shownentities.h"
#include "policy/listedits.h"
#include "providers/presets.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace keyroster::ui {

AccountsDialog::AccountsDialog(sync::Engine* engine, const AccountId& chosen,
                               Operations* operations, const Theme* theme, QWidget* parent)
    : ListDialog(operations, theme, tr("Accounts"), QStringLiteral("accounts"),
                 tr("An account says that several keys share one quota at the provider, and what "
                    "that quota is. Add one, then choose it in the details of its keys."),
                 parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("accountsDialog"));
    setIntro(tr("Keys of one account share its limits: the provider counts them together."));
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    makeForm();
    const bool anywhere = !engine->workspace()->draft().connections.isEmpty();
    findChild<QPushButton*>(QStringLiteral("accountsAdd"))->setEnabled(anywhere);
    resize(760, 460);
    const auto shown =
        shownEntities(engine->workspace()->draft().accounts, engine->workspace()->base().accounts,
                      [](const Account&) { return true; });
    for (const auto& [account, removed] : shown)
        m_rows.append({*account, removed});
    showTexts();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).account.id == chosen)
            choose(i);
    }
}

void AccountsDialog::makeForm()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("accountName"));
    m_connection = new QComboBox;
    m_connection->setObjectName(QStringLiteral("accountConnection"));
    for (const Connection& connection : m_engine->workspace()->draft().connections)
        m_connection->addItem(connection.name, connection.id.text());
    m_connection->setToolTip(tr("An account stays on the connection that it was added to."));
    m_reset = new QComboBox;
    m_reset->setObjectName(QStringLiteral("accountReset"));
    m_reset->setToolTip(tr("When the requests and tokens of a day are counted from zero again"));
    m_reset->addItem(tr("When the provider says so"), QStringLiteral("provider"));
    m_reset->addItem(tr("At midnight, UTC"), QStringLiteral("utc"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        const QString name = QString::fromLatin1(zone);
        if (name.contains(QLatin1Char('/')))
            m_reset->addItem(tr("At midnight, %1", "a time zone: Europe/Berlin").arg(name), name);
    }
    m_reset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reset->setMinimumContentsLength(20);
    m_keys = hintLabel({});
    m_keys->setObjectName(QStringLiteral("accountKeys"));
    m_limits = new LimitsForm;
    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Connection"), m_connection);
    fields->addRow(tr("A new &day begins"), m_reset);
    form()->addLayout(fields);
    form()->addWidget(m_keys);
    form()->addWidget(headingLabel(tr("Limits of all its keys together")));
    form()->addWidget(m_limits);
    for (QComboBox* box : {m_connection, m_reset})
        connect(box, &QComboBox::activated, this, &AccountsDialog::edited);
    QList<QLineEdit*> typed = m_limits->findChildren<QLineEdit*>();
    typed.append(m_name);
    for (const QLineEdit* field : std::as_const(typed))
        connect(field, &QLineEdit::textEdited, this, &AccountsDialog::edited);
}

void AccountsDialog::edited()
{
    take();
    m_typing = true;
    showTexts();
    m_typing = false;
}

QString AccountsDialog::textOf(const Account& account) const
{
    const QString name = account.name.isEmpty() ? tr("(no name)") : account.name;
    const Policy& draft = m_engine->workspace()->draft();
    const Connection* connection = draft.connection(account.connection);
    if (!connection)
        connection = m_engine->workspace()->base().connection(account.connection);
    return draft.connections.size() > 1 && connection
             ? tr("%1 (%2)", "an account and its connection").arg(name, connection->name)
             : name;
}

void AccountsDialog::showTexts()
{
    Policy now, then;
    now.accounts = wanted();
    then.accounts = m_engine->workspace()->base().accounts;
    const ChangeTracker changes(then, now);
    QList<ListRow> rows;
    for (const Row& row : std::as_const(m_rows))
        rows.append({textOf(row.account),
                     rowChange(changes.kindOf(EntityKind::Account, row.account.id.text()))});
    fill(rows);
}

QList<Account> AccountsDialog::wanted() const
{
    QList<Account> accounts;
    for (const Row& row : m_rows) {
        if (!row.removed)
            accounts.append(row.account);
    }
    return accounts;
}

void AccountsDialog::rowChosen(int row)
{
    if (m_typing)
        return;
    take();
    m_shown = row;
    const Account& account = m_rows.at(row).account;
    const Policy& draft = m_engine->workspace()->draft();
    const Policy& had = m_rows.at(row).removed ? m_engine->workspace()->base() : draft;
    m_name->setText(account.name);
    m_connection->setCurrentIndex(m_connection->findData(account.connection.text()));
    m_connection->setEnabled(!draft.account(account.id) && m_connection->count() > 1);
    chooseReset(account.reset);
    QStringList labels;
    for (const ApiKey& key : had.keys) {
        if (key.account == account.id)
            labels.append(key.label);
    }
    m_keys->setText(labels.isEmpty() && m_rows.at(row).removed ? QString()
                    : labels.isEmpty()
                        ? tr("No key belongs to it yet: choose it in the details of a key.")
                        : tr("Its keys: %1").arg(QLocale().createSeparatedList(labels)));
    m_limits->setLimits(account.limits);
}

void AccountsDialog::chooseReset(const QString& reset)
{
    if (m_reset->findData(reset) < 0)
        m_reset->addItem(tr("At midnight, %1", "a time zone: Europe/Berlin").arg(reset), reset);
    m_reset->setCurrentIndex(m_reset->findData(reset));
}

void AccountsDialog::take()
{
    if (m_shown < 0 || m_shown >= m_rows.size() || m_rows.at(m_shown).removed)
        return;
    Account& account = m_rows[m_shown].account;
    account.name = m_name->text().trimmed();
    account.reset = m_reset->currentData().toString();
    if (m_limits->isClear()) // else what it was: an amount that is not clear is not "none"
        account.limits = m_limits->limits();
    if (m_connection->isEnabled())
        account.connection = ConnectionId(m_connection->currentData().toString());
}

void AccountsDialog::add()
{
    take();
    const QList<Connection>& connections = m_engine->workspace()->draft().connections;
    const Connection* connection = &connections.constFirst();
    if (m_shown >= 0 && m_shown < m_rows.size()) {
        for (const Connection& other : connections) {
            if (other.id == m_rows.at(m_shown).account.connection)
                connection = &other;
        }
    }
    Account account;
    account.id = AccountId(newIdText());
    account.connection = connection->id;
    const providers::Preset* preset = providers::presetFor(connection->baseUrl);
    if (preset && !preset->reset.isEmpty())
        account.reset = preset->reset;
    m_rows.append({account, false});
    m_shown = -1;
    showTexts();
    choose(int(m_rows.size()) - 1);
    m_name->setFocus();
}

void AccountsDialog::remove()
{
    m_shown = -1;
    Row& gone = m_rows[row()];
    if (const Account* then = m_engine->workspace()->base().account(gone.account.id)) {
        gone = {*then, true};
    } else {
        m_rows.removeAt(row());
        list()->clearSelection();
    }
    showTexts();
}

void AccountsDialog::keep()
{
    m_shown = -1;
    m_rows[row()].removed = false;
    showTexts();
}

QString AccountsDialog::whyNotKept(int row) const
{
    return m_engine->workspace()->draft().connection(m_rows.at(row).account.connection)
             ? QString()
             : tr("Its connection is removed, too. Keep that first.");
}

void AccountsDialog::save()
{
    if (const QString problem = m_limits->check(); !problem.isEmpty()) {
        message()->showMessage(Tone::Warning, problem);
        return;
    }
    take();
    workspace::Workspace* workspace = m_engine->workspace();
    const Result<Edit> edit = edits::setAccounts(workspace->draft(), workspace->base(), wanted());
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
