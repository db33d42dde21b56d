#include "pages/peoplepage.h"

#include "delegates/tabledelegate.h"
#include "models/wording.h"
#include "pages/emptystate.h"
#include "pages/peoplepagedetails.h"
#include "widgets/columnchooser.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int typingPauseMs = 30;
constexpr int clockMs = 30000; // states of keys end by themselves

QComboBox* combo(const QString& name, const QString& accessibleName, int letters, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

} // namespace

PeoplePage::PeoplePage(sync::Engine* engine, Operations* operations, Theme* theme, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_operations(operations)
    , m_theme(theme)
    , m_model(new PeopleModel(this))
    , m_message(new MessageBar(theme, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    m_message->setObjectName(QStringLiteral("peopleMessage"));
    makeActions();
    m_counts = hintLabel({}, this);
    m_counts->setObjectName(QStringLiteral("peopleCounts"));
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::Gap, Theme::Gap);
    column->setSpacing(Theme::Gap);
    column->addWidget(makeFilters());
    column->addWidget(m_message);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_counts);
    auto* right = new QWidget(this);
    auto* side = new QVBoxLayout(right);
    side->setContentsMargins(0, Theme::BigGap, 0, Theme::Gap);
    m_details = new PeoplePageDetails(m_model, theme, right);
    m_details->setActions(m_assign, m_why);
    side->addWidget(m_details);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("peopleSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // Qt still gives it a few pixels to grab
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 300});
    right->setMinimumWidth(220);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    for (QAction* action : std::as_const(m_all))
        addAction(action);
    // Delete means people only while the table has the focus: elsewhere it deletes a letter.
    removeAction(m_unassign);
    m_table->addAction(m_unassign);
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(0);
    connect(&m_selecting, &QTimer::timeout, this, [this] {
        showCounts();
        showDetails();
        updateActions();
    });
    followWorkspace();
    refill();
}

PeoplePage::~PeoplePage()
{
    qDeleteAll(m_dialogs); // they stand on the engine
}

QWidget* PeoplePage::makeFilters()
{
    auto* part = new QWidget(this);
    m_find = new QLineEdit(part);
    m_find->setObjectName(QStringLiteral("peopleFilter"));
    m_find->setPlaceholderText(tr("Find by name, e-mail or group"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(m_theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(160);
    m_group = combo(QStringLiteral("peopleGroup"), tr("Show the members of a group"), 8, part);
    m_connection = combo(QStringLiteral("peopleConnection"),
                         tr("The connection that the next choice is about"), 8, part);
    m_keys = combo(QStringLiteral("peopleKeys"), tr("Show people by who pays for them"), 8, part);
    m_keys->addItems({tr("Anybody"), tr("Without a key"), tr("With an own key"),
                      tr("Through a group"), tr("From the pool"), tr("Changed by you")});
    m_key = combo(QStringLiteral("peopleKey"), tr("Show the people whom a key serves"), 8, part);
    m_importButton = new QPushButton(tr("From a file..."), part);
    m_importButton->setObjectName(QStringLiteral("peopleImport"));
    m_importButton->setIcon(icon(m_theme, QStringLiteral("import")));
    m_importButton->setToolTip(m_import->toolTip());
    m_allowancesButton = new QPushButton(tr("Allowances..."), part);
    m_allowancesButton->setObjectName(QStringLiteral("peopleAllowances"));
    m_allowancesButton->setIcon(m_allowances->icon());
    m_allowancesButton->setToolTip(m_allowances->toolTip());
    auto* first = new QHBoxLayout;
    first->setObjectName(QStringLiteral("peopleFirstRow"));
    first->setSpacing(Theme::Gap);
    first->addWidget(m_find, 1);
    first->addWidget(m_allowancesButton);
    first->addWidget(m_importButton);
    auto* second = new QHBoxLayout;
    second->setSpacing(Theme::Gap);
    for (QComboBox* box : {m_group, m_connection, m_keys, m_key})
        second->addWidget(box, 1);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::Gap);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_allowancesButton, &QPushButton::clicked, m_allowances, &QAction::trigger);
    connect(m_allowances, &QAction::enabledChanged, m_allowancesButton, &QPushButton::setEnabled);
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_import, &QAction::enabledChanged, m_importButton, &QPushButton::setEnabled);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::applyFilter);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    for (QComboBox* box : {m_group, m_connection, m_keys, m_key})
        connect(box, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    return part;
}

QWidget* PeoplePage::makeTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new TableDelegate(m_theme, m_table));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    m_columns = new ColumnChooser(m_table, m_theme);
    m_columns->setAlwaysShown(QStringLiteral("name"));
    m_columns->setHiddenAtFirst(QStringLiteral("role"));
    m_columns->setWidthOfNewColumns(190); // the connections
    m_columns->setWidthAtFirst(QStringLiteral("name"), 130);
    m_columns->setWidthAtFirst(QStringLiteral("email"), 175);
    m_columns->setWidthAtFirst(QStringLiteral("groups"), 100);
    m_columns->setWidthAtFirst(QStringLiteral("changes"), 140);
    QWidget* filters = m_find->parentWidget();
    QToolButton* button = m_columns->makeButton(filters);
    filters->findChild<QHBoxLayout*>(QStringLiteral("peopleFirstRow"))->insertWidget(1, button);
    const QList<QWidget*> order{m_find,         button,  m_allowancesButton,
                                m_importButton, m_group, m_connection,
                                m_keys,         m_key,   m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    m_nobody =
        new EmptyState(m_theme, QStringLiteral("group"), tr("Nobody here yet"),
                       tr("The users of your server appear here after the first refresh."), this);
    m_nothingFits = new EmptyState(m_theme, QStringLiteral("search"), tr("Nobody fits this filter"),
                                   tr("Other words or another choice above may."), this);
    auto* all = new QAction(tr("Show everybody"), this);
    m_nothingFits->addAction(all, all->text(), QStringLiteral("peopleShowAll"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_nothingFits);
    connect(all, &QAction::triggered, this, [this] { setFilter({}); });
    connect(m_table, &QTreeView::activated, m_assign, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selecting,
            qOverload<>(&QTimer::start));
    connect(m_model, &PeopleModel::countsChanged, this, &PeoplePage::showCounts);
    return m_stack;
}

void PeoplePage::followWorkspace()
{
    workspace::Workspace* workspace = m_engine->workspace();
    const auto policyChanged = [this] {
        m_stalePolicy = true;
        if (isVisible())
            refill();
    };
    connect(workspace, &workspace::Workspace::draftChanged, this,
            [this, workspace, policyChanged](const Edit& edit) {
                if (!isVisible() || m_stalePolicy || m_staleDirectory) {
                    policyChanged();
                    return;
                }
                m_model->followEdit(workspace->draft(), workspace->base(), edit);
                refreshParts();
            });
    connect(workspace, &workspace::Workspace::baseChanged, this, policyChanged);
    connect(workspace, &workspace::Workspace::snapshotChanged, this, [this] {
        m_staleDirectory = true;
        if (isVisible())
            refill();
    });
    connect(m_engine, &sync::Engine::routerStatusChanged, this, [this] {
        readConditions();
        showDetails();
        showCounts();
    });
    auto* clock = new QTimer(this);
    clock->setObjectName(QStringLiteral("peopleClock"));
    connect(clock, &QTimer::timeout, this, [this] {
        if (!isVisible() || !isOver(m_nextChange, QDateTime::currentDateTimeUtc()))
            return;
        readConditions();
        showDetails();
    });
    clock->start(clockMs);
}

void PeoplePage::refill()
{
    const workspace::Workspace* workspace = m_engine->workspace();
    if (m_staleDirectory)
        m_model->setDirectory(workspace->snapshot() ? workspace->snapshot()->directory
                                                    : Directory());
    if (m_stalePolicy || m_staleDirectory)
        m_model->setPolicy(workspace->draft(), workspace->base());
    m_staleDirectory = m_stalePolicy = false;
    refreshParts();
}

void PeoplePage::readConditions()
{
    const Policy& draft = m_engine->workspace()->draft();
    const KeyConditions conditions = m_engine->routerStatus().conditions(draft);
    m_nextChange = nextChange(draft, conditions, QDateTime::currentDateTimeUtc());
    m_model->setConditions(conditions);
}

void PeoplePage::refreshParts()
{
    readConditions();
    fillChoices();
    applyFilter(); // what it names may be gone, and nobody may be left to show
    showDetails();
    updateActions();
}

void PeoplePage::fillChoices()
{
    const QSignalBlocker quietGroup(m_group), quietConnection(m_connection), quietKey(m_key);
    const Policy& draft = m_engine->workspace()->draft();
    m_group->clear();
    m_group->addItem(tr("Any group"), QString());
    QList<std::pair<QString, QString>> groups;
    for (const Group& group : m_model->directory().groups())
        groups.append({group.name, group.id.text()});
    std::sort(groups.begin(), groups.end());
    for (const auto& [name, id] : std::as_const(groups))
        m_group->addItem(icon(m_theme, QStringLiteral("group")), name, id);
    m_connection->clear();
    m_connection->addItem(tr("Any connection"), QString());
    for (const Connection& connection : draft.connections)
        m_connection->addItem(connection.name, connection.id.text());
    m_key->clear();
    m_key->addItem(tr("Any key"), QString());
    for (const ApiKey& key : draft.keys)
        m_key->addItem(icon(m_theme, QStringLiteral("key")), key.label, key.id.text());
    m_group->setCurrentIndex(std::max(0, m_group->findData(m_wanted.group.text())));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(m_wanted.connection.text())));
    m_key->setCurrentIndex(std::max(0, m_key->findData(m_wanted.key.text())));
    m_group->setVisible(m_group->count() > 1);
    m_connection->setVisible(m_connection->count() > 2);
}

void PeoplePage::setFilter(const PeopleFilter& filter)
{
    const QSignalBlocker quietFind(m_find), quietGroup(m_group), quietConnection(m_connection),
        quietKeys(m_keys), quietKey(m_key);
    m_find->setText(filter.text);
    m_group->setCurrentIndex(std::max(0, m_group->findData(filter.group.text())));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(filter.connection.text())));
    m_keys->setCurrentIndex(int(filter.keys));
    m_key->setCurrentIndex(std::max(0, m_key->findData(filter.key.text())));
    applyFilter();
}

void PeoplePage::applyFilter()
{
    m_typing.stop();
    PeopleFilter filter;
    filter.text = m_find->text();
    filter.group = GroupId(m_group->currentData().toString());
    filter.connection = ConnectionId(m_connection->currentData().toString());
    filter.keys = PeopleFilter::Keys(std::max(0, m_keys->currentIndex()));
    filter.key = KeyId(m_key->currentData().toString());
    m_wanted = filter;
    m_model->setFilter(filter);
    m_stack->setCurrentWidget(m_model->rowCount() > 0     ? static_cast<QWidget*>(m_table)
                              : m_model->userCount() == 0 ? m_nobody
                                                          : m_nothingFits);
    showCounts();
}

void PeoplePage::showCounts()
{
    const QLocale locale;
    const qsizetype all = m_model->userCount();
    const qsizetype shown = m_model->rowCount();
    QStringList parts{shown == all ? usersText(all)
                                   : tr("%1 of %2").arg(locale.toString(shown), usersText(all))};
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    if (chosen > 0)
        parts.append(tr("%1 selected").arg(locale.toString(chosen)));
    if (const QDateTime& asked = m_engine->routerStatus().at; asked.isValid())
        parts.append(statesText(asked, QDateTime::currentDateTimeUtc()));
    m_counts->setText(parts.join(QStringLiteral(" \u00b7 ")));
}

void PeoplePage::showDetails()
{
    m_details->showPeople(selectedPeople());
}

QList<UserId> PeoplePage::selectedPeople() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<UserId> people;
    people.reserve(rows.size());
    for (const QModelIndex& row : std::as_const(rows)) {
        if (const User* user = m_model->userAt(row))
            people.append(user->id);
    }
    return people;
}

void PeoplePage::select(const UserId& user)
{
    const QModelIndex index = m_model->indexOf(user);
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void PeoplePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_staleDirectory || m_stalePolicy)
        refill();
}

} // namespace keyroster::ui
