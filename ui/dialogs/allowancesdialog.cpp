#include "dialogs/allowancesdialog.h"

#include "dialogs/amountfield.h"
#include "models/shownentities.h"
#include "models/wording.h"
#include "policy/listedits.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keyroster::ui {

AllowancesDialog::AllowancesDialog(sync::Engine* engine, const std::optional<Principal>& about,
                                   Operations* operations, const Theme* theme, QWidget* parent)
    : ListDialog(operations, theme, tr("Allowances"), QStringLiteral("allowances"),
                 tr("Without an allowance people use as much as their keys give. Add one for "
                    "everyone, for a group, or for a single person."),
                 parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("allowancesDialog"));
    setIntro(tr("How much people may use, whichever key pays. A person's own allowance comes "
                "before that of their groups, of which the most generous one counts, and that "
                "before everyone's."));
    const std::optional<Snapshot>& snapshot = engine->workspace()->snapshot();
    if (snapshot)
        m_directory = snapshot->directory;
    m_names = std::make_unique<PrincipalNames>(m_directory);
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    makeWho();
    makeAmounts();
    const auto shown = shownEntities(engine->workspace()->draft().allowances,
                                     engine->workspace()->base().allowances,
                                     [](const Allowance&) { return true; });
    for (const auto& [allowance, removed] : shown)
        m_rows.append(rowOf(*allowance, removed));
    resize(820, 520);
    showTexts();
    if (about)
        begin(*about);
}

AllowancesDialog::~AllowancesDialog() = default;

void AllowancesDialog::makeWho()
{
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("allowanceWho"));
    m_who->addItem(tr("Everyone"), int(PrincipalType::Everyone));
    m_who->addItem(tr("A group"), int(PrincipalType::Group));
    m_who->addItem(tr("One person"), int(PrincipalType::User));
    m_group = new QComboBox;
    m_group->setObjectName(QStringLiteral("allowanceGroup"));
    m_group->setAccessibleName(tr("Group"));
    QList<std::pair<QString, QString>> groups;
    for (const Group& group : m_directory.groups())
        groups.append({group.name, group.id.text()});
    std::sort(groups.begin(), groups.end());
    for (const auto& [name, id] : std::as_const(groups))
        m_group->addItem(name, id);
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("allowanceUser"));
    m_user->setAccessibleName(tr("E-mail of the person"));
    m_user->setPlaceholderText(tr("E-mail or name"));
    QStringList emails;
    for (const User& user : m_directory.users())
        emails.append(user.email);
    auto* completer = new QCompleter(emails, m_user);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_user->setCompleter(completer);
    auto* who = new QHBoxLayout;
    who->addWidget(m_who);
    who->addWidget(m_group, 1);
    who->addWidget(m_user, 1);
    m_per = new QComboBox;
    m_per->setObjectName(QStringLiteral("allowancePer"));
    m_per->addItem(tr("Each person for themselves"), int(AllowancePer::Each));
    m_per->addItem(tr("All of them together"), int(AllowancePer::Together));
    m_connection = new QComboBox;
    m_connection->setObjectName(QStringLiteral("allowanceConnection"));
    m_connection->addItem(tr("All connections together"), QString());
    for (const Connection& connection : m_engine->workspace()->draft().connections)
        m_connection->addItem(connection.name, connection.id.text());
    m_window = new QComboBox;
    m_window->setObjectName(QStringLiteral("allowanceWindow"));
    m_window->addItem(tr("A day"), int(Window::Day));
    m_window->addItem(tr("A week"), int(Window::Week));
    m_window->addItem(tr("A month"), int(Window::Month));
    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    auto* whoLabel =
        new QLabel(tr("&Who")); // Qt gives a label no buddy where the field is a layout
    whoLabel->setBuddy(m_who);
    fields->addRow(whoLabel, who);
    fields->addRow(tr("C&ounted"), m_per);
    fields->addRow(tr("&Used on"), m_connection);
    fields->addRow(tr("Within"), m_window);
    form()->addLayout(fields);
    for (QComboBox* box : {m_who, m_group, m_per, m_connection, m_window})
        connect(box, &QComboBox::currentIndexChanged, this, &AllowancesDialog::edited);
    connect(m_user, &QLineEdit::textChanged, this, &AllowancesDialog::edited);
}

void AllowancesDialog::makeAmounts()
{
    const QString none = tr("no limit");
    m_requests = new AmountField(AmountField::Kind::Whole, QStringLiteral("allowanceRequests"),
                                 tr("Requests"), none);
    m_tokens = new AmountField(AmountField::Kind::Whole, QStringLiteral("allowanceTokens"),
                               tr("Tokens"), none);
    m_cost = new AmountField(AmountField::Kind::Money, QStringLiteral("allowanceCost"),
                             tr("US dollars"), none);
    m_warn = new QSpinBox;
    m_warn->setObjectName(QStringLiteral("allowanceWarn"));
    m_warn->setRange(0, 100);
    m_warn->setSuffix(tr(" %", "after a number"));
    m_warn->setToolTip(tr("From then on the chat says how much is left."));
    m_costHint = hintLabel(tr("No model has a price yet, so nothing costs anything: enter prices "
                              "under \"Models and prices\" of the connection."));
    m_costHint->setObjectName(QStringLiteral("allowanceCostHint"));
    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    fields->addRow(tr("&Requests"), m_requests);
    fields->addRow(tr("&Tokens"), m_tokens);
    fields->addRow(tr("US &dollars"), m_cost);
    fields->addRow(tr("Warn &at"), m_warn);
    form()->addWidget(headingLabel(tr("At most")));
    form()->addLayout(fields);
    form()->addWidget(m_costHint);
    form()->addWidget(hintLabel(tr("At 100 % chats are refused, and the person reads when they "
                                   "may go on.")));
    for (AmountField* field : {m_requests, m_tokens, m_cost})
        connect(field, &QLineEdit::textChanged, this, &AllowancesDialog::edited);
}

void AllowancesDialog::begin(const Principal& principal)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (!m_rows.at(i).removed && m_rows.at(i).allowance.principal == principal) {
            choose(i);
            return;
        }
    }
    add();
    Row& row = m_rows.last();
    row.allowance.principal = principal;
    if (const User* user = m_directory.user(UserId(principal.id)))
        row.user = user->email;
    m_shown = -1;
    showTexts();
    choose(int(m_rows.size()) - 1);
    m_requests->setFocus();
}

Result<Principal> AllowancesDialog::principalOf(const Row& row) const
{
    const Principal& known = row.allowance.principal;
    if (known.type != PrincipalType::User)
        return known;
    if (row.user.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("Say whom the allowance is for."));
    const Result<UserId> user = m_names->user(row.user.trimmed());
    if (user)
        return Principal::user(*user);
    // Somebody who has left the server keeps what was set.
    return row.user == known.id ? Result<Principal>(known) : passOn(user);
}

QString AllowancesDialog::textOf(const Row& row) const
{
    const Allowance& allowance = row.allowance;
    const Result<Principal> principal = principalOf(row);
    const QString who = principal ? m_directory.nameOf(*principal) : row.user;
    QStringList caps;
    const QLocale locale;
    if (allowance.requests)
        caps.append(tr("%1 requests").arg(locale.toString(*allowance.requests)));
    if (allowance.tokens)
        caps.append(tr("%1 tokens").arg(locale.toString(*allowance.tokens)));
    if (allowance.cost)
        caps.append(moneyText(*allowance.cost));
    const QString much =
        caps.isEmpty() ? tr("nothing entered yet") : caps.join(QStringLiteral(", "));
    return tr("%1: %2", "who, and how much").arg(who.isEmpty() ? tr("Somebody") : who, much);
}

void AllowancesDialog::showTexts()
{
    const QList<RowChange> changes = marks();
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        rows.append({textOf(m_rows.at(i)), changes.at(i)});
    fill(rows);
}

QList<RowChange> AllowancesDialog::marks() const
{
    Policy now, then;
    then.allowances = m_engine->workspace()->base().allowances;
    QSet<QString> known;
    QList<QString> ids; // empty: not to be looked up
    QList<RowChange> found;
    for (const Row& row : m_rows) {
        const Allowance allowance = resolved(row);
        const QString id = allowanceEntityId(allowance);
        // A new one is everyone's until its person is chosen, beside the one that is.
        const bool twice = !row.removed && known.contains(id);
        ids.append(row.removed || twice ? QString() : id);
        found.append(row.removed ? RowChange::Removed : RowChange::Added);
        if (row.removed || twice)
            continue;
        known.insert(id);
        now.allowances.append(allowance);
    }
    const ChangeTracker changes(then, now);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!ids.at(i).isEmpty())
            found[i] = rowChange(changes.kindOf(EntityKind::Allowance, ids.at(i)));
    }
    return found;
}

AllowancesDialog::Row AllowancesDialog::rowOf(const Allowance& allowance, bool removed) const
{
    const User* user = m_directory.user(UserId(allowance.principal.id));
    return {allowance, user ? user->email : allowance.principal.id, removed};
}

Allowance AllowancesDialog::resolved(const Row& row) const
{
    Allowance allowance = row.allowance;
    allowance.principal = principalOf(row).value_or(allowance.principal);
    return allowance;
}

void AllowancesDialog::rowChosen(int row)
{
    if (m_showing)
        return;
    if (m_shown != row)
        take();
    m_shown = row;
    m_showing = true;
    const Allowance& allowance = m_rows.at(row).allowance;
    m_who->setCurrentIndex(m_who->findData(int(allowance.principal.type)));
    if (allowance.principal.type == PrincipalType::Group)
        m_group->setCurrentIndex(m_group->findData(allowance.principal.id));
    m_user->setText(m_rows.at(row).user);
    m_per->setCurrentIndex(m_per->findData(int(allowance.per)));
    m_connection->setCurrentIndex(m_connection->findData(allowance.connection.text()));
    m_window->setCurrentIndex(m_window->findData(int(allowance.window)));
    m_requests->setWhole(allowance.requests);
    m_tokens->setWhole(allowance.tokens);
    m_cost->setMoney(allowance.cost);
    m_warn->setValue(qRound(allowance.warnAt * 100));
    m_showing = false;
    showWho();
}

void AllowancesDialog::showWho()
{
    const int who = m_who->currentData().toInt();
    m_group->setVisible(who == int(PrincipalType::Group));
    m_user->setVisible(who == int(PrincipalType::User));
    m_per->setEnabled(who != int(PrincipalType::User));
    const QList<Connection>& all = m_engine->workspace()->draft().connections;
    const bool prices = std::any_of(all.cbegin(), all.cend(), [](const Connection& connection) {
        return std::any_of(connection.models.cbegin(), connection.models.cend(),
                           [](const PublishedModel& model) { return model.price.has_value(); });
    });
    m_costHint->setVisible(!prices && m_cost->money().has_value());
}

void AllowancesDialog::edited()
{
    if (m_showing || m_shown < 0)
        return;
    take();
    showWho();
    m_showing = true; // only the list: the form is being typed into
    showTexts();
    m_showing = false;
}

void AllowancesDialog::take()
{
    if (m_shown < 0 || m_shown >= m_rows.size() || m_rows.at(m_shown).removed)
        return;
    Row& row = m_rows[m_shown];
    Allowance& allowance = row.allowance;
    const auto type = static_cast<PrincipalType>(m_who->currentData().toInt());
    row.user = m_user->text();
    const QString before = allowance.principal.id;
    allowance.principal.type = type;
    if (type == PrincipalType::Everyone) {
        allowance.principal.id.clear();
    } else if (type == PrincipalType::Group) {
        // A group that is gone from the server is not in the box, and stays as it was.
        const QString chosen = m_group->currentData().toString();
        allowance.principal.id = chosen.isEmpty() ? before : chosen;
    }
    allowance.per = type == PrincipalType::User
                      ? AllowancePer::Each
                      : static_cast<AllowancePer>(m_per->currentData().toInt());
    allowance.connection = ConnectionId(m_connection->currentData().toString());
    allowance.window = static_cast<Window>(m_window->currentData().toInt());
    allowance.requests = m_requests->whole();
    allowance.tokens = m_tokens->whole();
    if (m_cost->problem().isEmpty()) // else what it was: an amount that is not clear is not "none"
        allowance.cost = m_cost->money();
    if (m_warn->value() != qRound(allowance.warnAt * 100))
        allowance.warnAt = m_warn->value() / 100.0;
}

void AllowancesDialog::add()
{
    take();
    m_rows.append(Row());
    m_shown = -1;
    showTexts();
    choose(int(m_rows.size()) - 1);
    m_who->setFocus();
}

void AllowancesDialog::remove()
{
    m_shown = -1;
    Row& gone = m_rows[row()];
    const QString id = allowanceEntityId(resolved(gone));
    const QList<Allowance>& base = m_engine->workspace()->base().allowances;
    const auto then = std::find_if(base.cbegin(), base.cend(), [&id](const Allowance& allowance) {
        return allowanceEntityId(allowance) == id;
    });
    if (then != base.cend()) {
        gone = rowOf(*then, true);
    } else {
        m_rows.removeAt(row());
        list()->clearSelection();
    }
    showTexts();
}

void AllowancesDialog::keep()
{
    m_shown = -1;
    m_rows[row()].removed = false;
    showTexts();
}

QString AllowancesDialog::whyNotKept(int row) const
{
    const ConnectionId& connection = m_rows.at(row).allowance.connection;
    return connection.isEmpty() || m_engine->workspace()->draft().connection(connection)
             ? QString()
             : tr("Its connection is removed, too. Keep that first.");
}

void AllowancesDialog::save()
{
    if (AmountField* field = firstUnclear({m_requests, m_tokens, m_cost})) {
        field->setFocus();
        message()->showMessage(Tone::Warning, field->problem());
        return;
    }
    take();
    QList<Allowance> wanted;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).removed)
            continue;
        const Result<Principal> principal = principalOf(m_rows.at(i));
        if (!principal) {
            choose(i);
            showError(principal.error());
            return;
        }
        Allowance allowance = m_rows.at(i).allowance;
        allowance.principal = *principal;
        wanted.append(allowance);
    }
    workspace::Workspace* workspace = m_engine->workspace();
    const Result<Edit> edit = edits::setAllowances(workspace->draft(), m_directory, wanted);
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
