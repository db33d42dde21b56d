#include "pages/historypage.h"

#include "delegates/tabledelegate.h"
#include "models/historymodel.h"
#include "models/modelroles.h"
#include "pages/emptystate.h"
#include "pages/historydetails.h"
#include "widgets/columnchooser.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int togetherMs = 100; // changes of this time are read together

} // namespace

HistoryPage::HistoryPage(sync::Engine* engine, Operations* operations, const Theme* theme,
                         QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_model(new HistoryModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_message(new MessageBar(theme, this))
{
    Q_UNUSED(operations) // everything is on this computer
    setObjectName(QStringLiteral("historyPage"));
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(SortRole);
    m_shown->setFilterRole(FilterRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeActions();
    // Everything is made in its place: moving it later would take on the style anew.
    m_stack = new QStackedWidget(this);
    makeEmptyStates();
    m_splitter = new QSplitter(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::BigGap);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::BigGap, Theme::BigGap);
    column->setSpacing(Theme::Gap);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::chosen);
    workspace::Workspace* workspace = engine->workspace();
    // Each step of a sync is such a change, and reading the history again takes longer than that.
    m_again.setSingleShot(true);
    m_again.setInterval(togetherMs);
    connect(&m_again, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(workspace, &workspace::Workspace::plansChanged, this, &HistoryPage::refreshSoon);
    connect(workspace, &workspace::Workspace::revisionsChanged, this, &HistoryPage::refreshSoon);
    connect(workspace, &workspace::Workspace::snapshotChanged, this, &HistoryPage::refreshSoon);
    connect(workspace, &workspace::Workspace::draftChanged, this, &HistoryPage::updateUndo);
    connect(engine, &sync::Engine::stateChanged, this, &HistoryPage::updateUndo);
    refresh();
}

void HistoryPage::makeEmptyStates()
{
    m_empty = new EmptyState(m_theme, QStringLiteral("history"), tr("Nothing was synced yet"),
                             tr("Each sync appears here with what it changed and how it ended, and "
                                "every revision of the policy that this computer saw."),
                             m_stack);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    auto* toBoard = new QAction(tr("Open the board"), this);
    connect(toBoard, &QAction::triggered, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("board"), {}); });
    m_empty->addAction(toBoard, tr("Open the board"), QStringLiteral("historyToBoard"));
    m_noMatch = new EmptyState(m_theme, QStringLiteral("search"), tr("No match"),
                               tr("No sync and no revision has these words."), m_stack);
    m_noMatch->setObjectName(QStringLiteral("historyNone"));
    auto* all = new QAction(tr("Show all"), this);
    connect(all, &QAction::triggered, this, [this] {
        m_filter->clear();
        m_view->setFocus(); // the button is gone
    });
    m_noMatch->addAction(all, all->text(), QStringLiteral("historyShowAll"));
}

void HistoryPage::makeActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QKeySequence& keys) {
        auto* action = new QAction(icon(m_theme, iconName), text, this);
        action->setObjectName(QStringLiteral("history.%1").arg(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_goBack = make(QStringLiteral("goBack"), QStringLiteral("undo"),
                    tr("Go back to this revision"), QKeySequence(QStringLiteral("Ctrl+B")));
    m_goBack->setToolTip(tr("Makes a draft that says what this revision said; nothing changes on "
                            "the server until you sync"));
    m_find = make(QStringLiteral("find"), QStringLiteral("search"), tr("Find in the history"),
                  QKeySequence(QKeySequence::Find));
    m_copy = make(QStringLiteral("copy"), QStringLiteral("copy"), tr("Copy as text"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    connect(m_goBack, &QAction::triggered, this, &HistoryPage::goBack);
    connect(m_find, &QAction::triggered, this, [this] { m_filter->setFocus(); });
    connect(m_copy, &QAction::triggered, this, &HistoryPage::copyDetails);
}

QWidget* HistoryPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(tools);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setPlaceholderText(tr("Find by person, note, revision or result"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(m_theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(420);
    m_undo = new QPushButton(icon(m_theme, QStringLiteral("undo"), Tone::Text),
                             tr("Undo last sync..."), tools);
    m_undo->setObjectName(QStringLiteral("historyUndo"));
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_columns->makeButton(tools));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        showPart();
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoLastSyncRequested);
    return tools;
}

QWidget* HistoryPage::makeTable()
{
    m_view = new TableView(m_splitter);
    m_view->setObjectName(QStringLiteral("historyTable"));
    m_view->setAccessibleName(tr("History of syncs and revisions"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new TableDelegate(m_theme, m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(HistoryModel::WhenColumn, Qt::DescendingOrder);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_goBack, m_copy});
    m_columns = new ColumnChooser(m_view, m_theme);
    m_columns->setAlwaysShown(QStringLiteral("when"));
    m_columns->setWidthAtFirst(QStringLiteral("when"), 140);
    m_columns->setWidthAtFirst(QStringLiteral("revision"), 150);
    m_columns->setWidthAtFirst(QStringLiteral("by"), 165);
    m_columns->setWidthAtFirst(QStringLiteral("result"), 105);
    return m_view;
}

QWidget* HistoryPage::makeDetails()
{
    auto* pane = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    m_details = new HistoryDetails(m_theme, pane);
    auto* back =
        new QPushButton(icon(m_theme, QStringLiteral("undo"), Tone::Text), m_goBack->text(), pane);
    back->setObjectName(QStringLiteral("historyGoBack"));
    back->setToolTip(m_goBack->toolTip());
    connect(back, &QPushButton::clicked, m_goBack, &QAction::trigger);
    connect(m_goBack, &QAction::changed, back, [this, back] {
        back->setEnabled(m_goBack->isEnabled());
        back->setToolTip(m_goBack->toolTip());
    });
    auto* copy = new QToolButton(pane);
    copy->setObjectName(QStringLiteral("historyCopy"));
    copy->setDefaultAction(m_copy);
    copy->setAccessibleName(m_copy->text());
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch();
    row->addWidget(copy);
    column->addWidget(m_details, 1);
    column->addLayout(row);
    return pane;
}

QList<QAction*> HistoryPage::pageActions() const
{
    return {m_goBack, m_copy, m_find, m_columns->menuAction()};
}

/// What happens while nobody looks is read when the page is shown.
void HistoryPage::refreshSoon()
{
    if (isVisible() && !m_again.isActive())
        m_again.start();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshSoon();
}

void HistoryPage::refresh()
{
    m_again.stop();
    const Result<QList<sync::HistoryEntry>> entries = sync::history(*m_engine->workspace());
    if (!entries) {
        m_message->showError(entries.error());
        return;
    }
    m_model->setEntries(*entries);
    m_filter->setEnabled(!entries->isEmpty());
    showPart();
    chosen();
    updateUndo();
}

void HistoryPage::showPart()
{
    m_stack->setCurrentWidget(m_shown->rowCount() > 0   ? static_cast<QWidget*>(m_splitter)
                              : m_model->rowCount() > 0 ? m_noMatch
                                                        : m_empty);
    if (!m_view->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_view->setCurrentIndex(m_shown->index(0, 0));
}

QModelIndex HistoryPage::currentIndex() const
{
    return m_shown->mapToSource(m_view->currentIndex());
}

void HistoryPage::chosen()
{
    const sync::HistoryEntry* entry = m_model->entryAt(currentIndex());
    m_details->setEntry(m_engine->workspace(), entry);
    m_goBack->setEnabled(entry && entry->kept && !m_engine->workspace()->isReadOnly());
    m_goBack->setToolTip(
        entry && !entry->kept
            ? tr("This revision is not kept on this computer")
            : tr("Makes a draft that says what this revision said; nothing changes on the server "
                 "until you sync"));
    m_copy->setEnabled(entry != nullptr);
}

void HistoryPage::updateUndo()
{
    const QString text = m_engine->undoLastSyncText();
    m_undo->setEnabled(!text.isEmpty());
    m_undo->setToolTip(text.isEmpty() ? tr("There is no sync that could be undone now") : text);
}

void HistoryPage::goBack()
{
    const sync::HistoryEntry* entry = m_model->entryAt(currentIndex());
    if (!entry)
        return;
    const qint64 revision = entry->revision;
    const Result<sync::Reversion> back = sync::revertTo(*m_engine->workspace(), revision);
    if (!back) {
        m_message->showError(back.error());
        return;
    }
    if (back->edit.changes.isEmpty()) {
        m_message->showMessage(Tone::Accent,
                               tr("The draft says the same as revision %1 already.").arg(revision));
        return;
    }
    const Result<void> applied = m_engine->workspace()->apply(back->edit);
    if (!applied) {
        m_message->showError(applied.error());
        return;
    }
    const auto toBoard = [this] { Q_EMIT pageRequested(QStringLiteral("board"), {}); };
    if (back->missing.isEmpty()) {
        m_message->clear();
        toBoard();
        return;
    }
    // Stays here: on the board nobody would see what is still to do.
    m_message->showMessage(
        Tone::Warning,
        tr("The draft is as revision %1 was. The secret of some keys is not on this computer; "
           "enter it again before you sync: %2")
            .arg(revision)
            .arg(QLocale().createSeparatedList(back->missing)));
    m_message->offer(tr("Open the board"), toBoard);
}

void HistoryPage::copyDetails()
{
    QApplication::clipboard()->setText(m_details->asText());
    m_message->showMessage(Tone::Ok, tr("Copied."));
}

void HistoryPage::activate()
{
    refresh();
    if (m_view->isVisible())
        m_view->setFocus();
}

void HistoryPage::showItem(const QString& id)
{
    for (const HistoryRow& row : m_model->rows()) {
        if (row.key() != id && QString::number(row.entry.revision) != id)
            continue;
        m_filter->clear();
        const QModelIndexList found =
            m_shown->match(m_shown->index(0, 0), IdRole, row.key(), 1, Qt::MatchExactly);
        if (!found.isEmpty())
            m_view->setCurrentIndex(found.constFirst());
        return;
    }
}

QByteArray HistoryPage::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_splitter->saveState();
    return bytes;
}

void HistoryPage::restoreState(const QByteArray& state)
{
    QByteArray columns, splitter;
    QDataStream stream(state);
    stream >> columns >> splitter;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_splitter->restoreState(splitter);
}

} // namespace keyroster::ui
