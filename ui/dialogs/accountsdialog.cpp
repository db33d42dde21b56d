#include "dialogs/accountsdialog.h"

#include "dialogs/limitsform.h"
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
    , m_accounts(engine->workspace()->draft().accounts)
{
    setObjectName(QStringLiteral("accountsDialog"));
    setIntro(tr("Keys of one account share its limits: the provider counts them together."));
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    makeForm();
    const bool anywhere = !engine->workspace()->draft().connections.isEmpty();
    findChild<QPushButton*>(QStringLiteral("accountsAdd"))->setEnabled(anywhere);
    resize(760, 460);
    showTexts();
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        if (m_accounts.at(i).id == chosen)
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
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        take();
        m_typing = true;
        showTexts();
        m_typing = false;
    });
}

QString AccountsDialog::textOf(const Account& account) const
{
    const QString name = account.name.isEmpty() ? tr("(no name)") : account.name;
    const Policy& draft = m_engine->workspace()->draft();
    const Connection* connection = draft.connection(account.connection);
    return draft.connections.size() > 1 && connection
             ? tr("%1 (%2)", "an account and its connection").arg(name, connection->name)
             : name;
}

void AccountsDialog::showTexts()
{
    QStringList texts;
    for (const Account& account : std::as_const(m_accounts))
        texts.append(textOf(account));
    fill(texts);
}

void AccountsDialog::rowChosen(int row)
{
    if (m_typing)
        return;
    take();
    m_shown = row;
    const Account& account = m_accounts.at(row);
    const Policy& draft = m_engine->workspace()->draft();
    m_name->setText(account.name);
    m_connection->setCurrentIndex(m_connection->findData(account.connection.text()));
    m_connection->setEnabled(!draft.account(account.id) && m_connection->count() > 1);
    chooseReset(account.reset);
    QStringList labels;
    for (const ApiKey& key : draft.keys) {
        if (key.account == account.id)
            labels.append(key.label);
    }
    m_keys->setText(labels.isEmpty()
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
    if (m_shown < 0 || m_shown >= m_accounts.size())
        return;
    Account& account = m_accounts[m_shown];
    account.name = m_name->text().trimmed();
    account.reset = m_reset->currentData().toString();
    if (m_limits->check().isEmpty()) // else what it was: an amount that is not clear is not "none"
        account.limits = m_limits->limits();
    if (m_connection->isEnabled())
        account.connection = ConnectionId(m_connection->currentData().toString());
}

void AccountsDialog::add()
{
    take();
    const QList<Connection>& connections = m_engine->workspace()->draft().connections;
    const Connection* connection = &connections.constFirst();
    if (m_shown >= 0 && m_shown < m_accounts.size()) {
        for (const Connection& other : connections) {
            if (other.id == m_accounts.at(m_shown).connection)
                connection = &other;
        }
    }
    Account account;
    account.id = AccountId(newIdText());
    account.connection = connection->id;
    const providers::Preset* preset = providers::presetFor(connection->baseUrl);
    if (preset && !preset->reset.isEmpty())
        account.reset = preset->reset;
    m_accounts.append(account);
    m_shown = -1;
    showTexts();
    choose(int(m_accounts.size()) - 1);
    m_name->setFocus();
}

void AccountsDialog::remove()
{
    take();
    m_shown = -1;
    const QList<int> rows = selectedRows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        m_accounts.removeAt(*row);
    list()->clearSelection();
    showTexts();
}

void AccountsDialog::save()
{
    if (const QString problem = m_limits->check(); !problem.isEmpty()) {
        message()->showMessage(Tone::Warning, problem);
        return;
    }
    take();
    workspace::Workspace* workspace = m_engine->workspace();
    const Result<Edit> edit = edits::setAccounts(workspace->draft(), m_accounts);
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
