#include "pages/keyspage.h"

#include "delegates/cardpainter.h"
#include "delegates/tabledelegate.h"
#include "models/wording.h"
#include "pages/emptystate.h"
#include "pages/keyrun.h"
#include "pages/keyspageactions.h"
#include "pages/keyspagesecret.h"
#include "widgets/columnchooser.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDataStream>
#include <QDialog>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;
constexpr int typingPauseMs = 30;
constexpr int clockMs = 30000; // "until 14:05" and forecasts pass by themselves
constexpr qint64 freshSeconds = 60;

} // namespace

KeysPage::KeysPage(sync::Engine* engine, Operations* operations, Theme* theme, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_operations(operations)
    , m_theme(theme)
    , m_model(new KeyTableModel(this))
    , m_proxy(new KeyTableProxyModel(m_model, this))
    , m_actions(new KeysPageActions(theme, this))
    , m_tests(new KeyRun(engine, operations, keyTestQuestion(engine), this))
    , m_pauses(new KeyRun(engine, operations, endPauseQuestion(engine), this))
    , m_message(new MessageBar(theme, this))
    , m_secret(new KeysPageSecret(theme, this))
{
    setObjectName(QStringLiteral("keysPage"));
    m_message->setObjectName(QStringLiteral("keysMessage"));
    m_model->setSecretQuestion([workspace = engine->workspace()](const ApiKey& key) {
        return !workspace->secretOf(key.id, key.fingerprint).isEmpty();
    });
    m_counts = hintLabel({}, this);
    m_counts->setObjectName(QStringLiteral("keysCounts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::BigGap, Theme::Gap);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(makeFilters());
    layout->addWidget(m_message);
    layout->addWidget(m_secret);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_counts);

    for (QAction* action : m_actions->all())
        addAction(action);
    // Delete removes keys only while the table has the focus: elsewhere it deletes a letter.
    removeAction(m_actions->remove);
    m_table->addAction(m_actions->remove);
    connectActions();
    followWorkspace();
    m_model->setStatus(engine->routerStatus());
    m_model->setTests(engine->keyTests());
    refill();
}

KeysPage::~KeysPage()
{
    qDeleteAll(m_dialogs); // they stand on the engine
}

QWidget* KeysPage::makeFilters()
{
    auto* part = new QWidget(this);
    m_find = new QLineEdit(part);
    m_find->setObjectName(QStringLiteral("keysFilter"));
    m_find->setPlaceholderText(tr("Find by label, ending, connection or account"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(m_theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_connection = new QComboBox(part);
    m_connection->setObjectName(QStringLiteral("keysConnectionFilter"));
    m_connection->setAccessibleName(tr("Show the keys of a connection"));
    m_connection->setToolTip(m_connection->accessibleName());
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state = new QComboBox(part);
    m_state->setObjectName(QStringLiteral("keysStateFilter"));
    m_state->setAccessibleName(tr("Show keys by their state"));
    m_state->setToolTip(m_state->accessibleName());
    m_state->addItems({tr("Any state"), tr("Working"), tr("Pausing or used up"),
                       tr("With a problem"), tr("Switched off or ended"), tr("Not tested"),
                       tr("Changed by you")});
    m_add = new QPushButton(tr("Add keys..."), part);
    m_add->setObjectName(QStringLiteral("keysAdd"));
    m_add->setIcon(icon(m_theme, QStringLiteral("key-add")));
    m_testAll = new QPushButton(tr("Test all"), part);
    m_testAll->setObjectName(QStringLiteral("keysTestAll"));
    m_testAll->setIcon(icon(m_theme, QStringLiteral("test")));
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Gap);
    row->addWidget(m_find, 1);
    row->addWidget(m_connection);
    row->addWidget(m_state);
    row->addWidget(m_testAll);
    row->addWidget(m_add);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &KeysPage::applyFilter);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_proxy->index(0, 0));
    });
    for (QComboBox* box : {m_connection, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &KeysPage::applyFilter);
    return part;
}

QWidget* KeysPage::makeTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new TableDelegate(m_theme, m_table));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_columns = new ColumnChooser(m_table, m_theme);
    const auto id = [](int column) { return KeyTableModel::columnId(column); };
    m_columns->setAlwaysShown(id(KeyTableModel::Label));
    for (const int column :
         {KeyTableModel::Weight, KeyTableModel::LimitsColumn, KeyTableModel::ValidFrom,
          KeyTableModel::ValidUntil, KeyTableModel::Models, KeyTableModel::Secret})
        m_columns->setHiddenAtFirst(id(column));
    const std::pair<int, int> widths[] = {{KeyTableModel::Label, 110},
                                          {KeyTableModel::Ending, 100},
                                          {KeyTableModel::ConnectionName, 100},
                                          {KeyTableModel::AccountName, 80},
                                          {KeyTableModel::State, 270},
                                          {KeyTableModel::Reason, 170},
                                          {KeyTableModel::Use, 175},
                                          {KeyTableModel::ForecastColumn, 170},
                                          {KeyTableModel::People, 145},
                                          {KeyTableModel::ValidUntil, 130},
                                          {KeyTableModel::Secret, 160},
                                          {KeyTableModel::Changes, 90}};
    for (const auto& [column, width] : widths)
        m_columns->setWidthAtFirst(id(column), width);
    m_columns->sortBy(id(KeyTableModel::Label), Qt::AscendingOrder);
    auto* filters = m_find->parentWidget();
    QToolButton* button = m_columns->makeButton(filters);
    qobject_cast<QHBoxLayout*>(filters->layout())->insertWidget(3, button);
    const QList<QWidget*> order{m_find, m_connection, m_state, button, m_testAll, m_add, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    m_noKeys = new EmptyState(m_theme, QStringLiteral("key"), tr("No keys yet"),
                              tr("The provider keys of your connections appear here."), this);
    m_noKeys->addAction(m_actions->add, tr("Add keys..."), QStringLiteral("keysAddFirst"));
    m_noConnection =
        new EmptyState(m_theme, QStringLiteral("connection"), tr("No connection yet"),
                       tr("Keys belong to a connection: the address of a provider."), this);
    auto* connection = new QAction(tr("Add a connection..."), this);
    m_noConnection->addAction(connection, connection->text(), QStringLiteral("keysAddConnection"));
    connect(connection, &QAction::triggered, this, &KeysPage::addConnectionRequested);
    m_nothingFits =
        new EmptyState(m_theme, QStringLiteral("search"), tr("No key fits this filter"),
                       tr("Other words, another connection or another state may."), this);
    m_showAll = new QAction(tr("Show all keys"), this);
    m_nothingFits->addAction(m_showAll, m_showAll->text(), QStringLiteral("keysShowAll"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noKeys);
    m_stack->addWidget(m_noConnection);
    m_stack->addWidget(m_nothingFits);
    connect(m_showAll, &QAction::triggered, this, [this] { setFilter({}); });
    connect(m_table, &QTreeView::activated, m_actions->edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &KeysPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_secret->hideSecret();
        showCounts();
        updateActions();
    });
    return m_stack;
}

void KeysPage::followWorkspace()
{
    workspace::Workspace* workspace = m_engine->workspace();
    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            refill();
    };
    connect(workspace, &workspace::Workspace::draftChanged, this, changed);
    connect(workspace, &workspace::Workspace::baseChanged, this, changed);
    connect(m_engine, &sync::Engine::routerStatusChanged, this, [this] {
        m_model->setStatus(m_engine->routerStatus());
        showCounts();
    });
    connect(m_engine, &sync::Engine::keyTested, this,
            [this] { m_model->setTests(m_engine->keyTests()); });
    // A state that comes or goes by itself may empty the filtered table, or fill it again.
    for (auto came : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_proxy, came, this, [this] {
            showEmptyState();
            showCounts();
        });
    }
    auto* clock = new QTimer(this);
    clock->setObjectName(QStringLiteral("keysClock"));
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    clock->start(clockMs);
}

void KeysPage::refill()
{
    const workspace::Workspace* workspace = m_engine->workspace();
    m_stale = false;
    const QList<ConnectionRow> connections =
        makeConnectionRows(workspace->draft(), workspace->base(), workspace->changes());
    m_model->setPolicy(workspace->draft(), workspace->base(), connections);
    fillConnections(connections);
    applyFilter();
    updateActions();
}

void KeysPage::fillConnections(const QList<ConnectionRow>& connections)
{
    const QSignalBlocker quiet(m_connection);
    m_connection->clear();
    m_connection->addItem(tr("All connections"), QString());
    for (const ConnectionRow& row : connections) {
        const QIcon mark =
            row.change == RowChange::None
                ? QIcon()
                : icon(m_theme, paint::changeIcon(row.change), paint::changeTone(row.change));
        m_connection->addItem(mark, markedName(row), row.id.text());
    }
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(m_wanted.connection.text())));
    m_connection->setVisible(m_connection->count() > 2);
}

void KeysPage::setFilter(const KeyTableFilter& filter)
{
    const QSignalBlocker quietFind(m_find), quietConnection(m_connection), quietState(m_state);
    m_wanted = filter;
    m_find->setText(filter.text);
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(filter.connection.text())));
    m_state->setCurrentIndex(int(filter.state));
    applyFilter();
}

void KeysPage::applyFilter()
{
    m_typing.stop();
    KeyTableFilter filter;
    filter.text = m_find->text();
    filter.connection = ConnectionId(m_connection->currentData().toString());
    filter.state = KeyTableFilter::State(std::max(0, m_state->currentIndex()));
    m_wanted = filter;
    m_proxy->setFilter(filter);
    showEmptyState();
    showCounts();
}

void KeysPage::showEmptyState()
{
    const bool none = m_model->rowCount() == 0;
    const bool connections = !m_engine->workspace()->draft().connections.isEmpty();
    QWidget* empty = !none ? m_nothingFits : connections ? m_noKeys : m_noConnection;
    m_stack->setCurrentWidget(m_proxy->rowCount() > 0 ? m_table : empty);
}

void KeysPage::showCounts()
{
    const QLocale locale;
    const qsizetype all = m_model->rowCount();
    const qsizetype shown = m_proxy->rowCount();
    QStringList parts{shown == all ? keysText(all)
                                   : tr("%1 of %2").arg(locale.toString(shown), keysText(all))};
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    if (chosen > 0)
        parts.append(tr("%1 selected").arg(locale.toString(chosen)));
    if (m_tests->isRunning())
        parts.append(tr("tested %1 of %2").arg(m_tests->done()).arg(m_tests->all()));
    parts.append(statesText(m_engine->routerStatus().at, QDateTime::currentDateTimeUtc()));
    m_counts->setText(parts.join(QStringLiteral(" \u00b7 ")));
}

QList<KeyId> KeysPage::selectedKeys() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<KeyId> keys;
    for (const QModelIndex& row : std::as_const(rows)) {
        if (const KeyTableRow* key = m_proxy->rowAt(row))
            keys.append(key->id);
    }
    return keys;
}

void KeysPage::selectKeys(const QList<KeyId>& keys)
{
    QItemSelectionModel* selection = m_table->selectionModel();
    selection->clearSelection();
    for (const KeyId& key : keys) {
        const QModelIndex index = m_proxy->indexOf(key);
        if (!index.isValid())
            continue;
        selection->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void KeysPage::showItem(const QString& id)
{
    const KeyId key(id);
    if (!m_model->indexOf(key).isValid())
        return;
    if (!m_proxy->indexOf(key).isValid())
        setFilter({});
    selectKeys({key});
    m_table->setFocus();
}

QList<QAction*> KeysPage::pageActions() const
{
    return m_actions->all();
}

void KeysPage::activate()
{
    if (m_stack->currentWidget() == m_table) {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectionModel()->setCurrentIndex(m_proxy->index(0, 0),
                                                       QItemSelectionModel::NoUpdate);
    } else if (auto* button = m_stack->currentWidget()->findChild<QPushButton*>()) {
        button->setFocus();
    }
    const QDateTime asked = m_engine->routerStatus().at;
    const bool old =
        !asked.isValid() || asked.secsTo(QDateTime::currentDateTimeUtc()) > freshSeconds;
    if (old && m_actions->ask->isEnabled())
        askRouter();
}

QByteArray KeysPage::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateFormat << m_wanted.connection.text() << int(m_wanted.state)
           << m_columns->saveState();
    return bytes;
}

void KeysPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    QString connection;
    int shown = 0;
    QByteArray columns;
    stream >> format >> connection >> shown >> columns;
    if (stream.status() != QDataStream::Ok || format != stateFormat)
        return;
    KeyTableFilter filter;
    filter.connection = ConnectionId(connection);
    filter.state = KeyTableFilter::State(std::clamp(shown, 0, int(KeyTableFilter::State::Changed)));
    setFilter(filter);
    m_columns->restoreState(columns);
}

void KeysPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refill();
    else
        m_model->refresh();
}

void KeysPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_secret->hideSecret();
}

} // namespace keyroster::ui
