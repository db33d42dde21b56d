#include "pages/usagepage.h"

#include "delegates/tabledelegate.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "pages/emptystate.h"
#include "pages/usagepagetiles.h"
#include "sync/engine.h"
#include "widgets/chart.h"
#include "widgets/columnchooser.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;
constexpr int nameWidth = 220;
constexpr int numberWidth = 112;

void styleTable(QTreeView* view, const char* name, const QString& title, Theme* theme)
{
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(title);
    view->setItemDelegate(new TableDelegate(theme, view));
}

QString nameTitle(sync::UsageBy by)
{
    switch (by) {
    case sync::UsageBy::Key: return UsagePage::tr("Key");
    case sync::UsageBy::User: return UsagePage::tr("User");
    case sync::UsageBy::Group: return UsagePage::tr("Group");
    case sync::UsageBy::Model: return UsagePage::tr("Model");
    }
    return {};
}

QString amountText(double value, sync::UsageMeasure measure)
{
    return measure == sync::UsageMeasure::Cost ? costText(value)
                                               : QLocale().toString(qRound64(value));
}

} // namespace

UsagePage::UsagePage(sync::Engine* engine, Operations* operations, Theme* theme, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_data(new UsageData(engine, operations, this))
    , m_bar(new UsageBar(this))
    , m_allowances(
          new UsageNotesModel({tr("Who"), tr("Used"), tr("Allowance"), tr("Starts anew")}, this))
    , m_forecasts(new UsageNotesModel(
          {tr("Key"), tr("Runs out"), tr("What is used up"), tr("Comes back")}, this))
    , m_refresh(new QAction(this))
    , m_export(new QAction(this))
    , m_hint(hintLabel(QString(), this))
    , m_message(new MessageBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_tiles(new UsageTiles(m_content))
    , m_chart(new Chart(theme, m_content))
    , m_tabs(new QTabWidget(m_content))
{
    setObjectName(QStringLiteral("usagePage"));
    makeActions();
    m_totals = makeTable("usageTotals", tr("Totals"));
    m_perStep = makeTable("usageOverTime", tr("Over time, what the chart shows"));
    m_totals.columns->setHiddenAtFirst(QString::number(UsageModel::WhenColumn));
    makeNotesTabs();
    makeEmptyStates();
    layOut();
    connect(m_bar, &UsageBar::viewChanged, this, [this] { load(false); });
    connect(m_bar, &UsageBar::filterChanged, this, &UsagePage::refreshNumbers);
    connect(m_data, &UsageData::changed, this, &UsagePage::refresh);
    connect(engine->workspace(), &workspace::Workspace::snapshotChanged, this, [this] {
        if (m_data->state() == UsageData::State::NoRouter)
            load(false); // a sync may have brought the router
    });
    refresh();
}

void UsagePage::makeActions()
{
    const auto set = [this](QAction* action, const char* name, const QString& text,
                            const char* picture, const QKeySequence& keys) {
        action->setObjectName(QString::fromLatin1(name));
        action->setText(text);
        action->setIcon(icon(m_theme, QString::fromLatin1(picture)));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    set(m_refresh, "usage.refresh", tr("Read usage again"), "refresh",
        QKeySequence(Qt::CTRL | Qt::Key_R));
    set(m_export, "usage.export", tr("Export as CSV..."), "export",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_refresh, &QAction::triggered, this, [this] { load(true); });
    connect(m_export, &QAction::triggered, this, &UsagePage::exportCsv);
}

UsagePage::Table UsagePage::makeTable(const char* name, const QString& title)
{
    Table table;
    table.view = new TableView(m_tabs);
    table.model = new UsageModel(table.view);
    table.sorted = new QSortFilterProxyModel(table.view);
    table.sorted->setSourceModel(table.model);
    table.sorted->setSortRole(SortRole);
    table.sorted->setSortLocaleAware(true);
    styleTable(table.view, name, title, m_theme);
    table.view->setModel(table.sorted);
    table.view->setSortingEnabled(true);
    table.columns = new ColumnChooser(table.view, m_theme);
    table.columns->setAlwaysShown(QString::number(UsageModel::NameColumn));
    for (int column = UsageModel::RequestsColumn; column < UsageModel::ColumnCount; ++column)
        fitColumn(table.view, column, numberWidth);
    table.view->header()->setStretchLastSection(false);
    table.view->header()->setSectionResizeMode(UsageModel::NameColumn, QHeaderView::Stretch);
    const bool overTime = title != tr("Totals");
    table.view->sortByColumn(overTime ? UsageModel::WhenColumn : UsageModel::RequestsColumn,
                             Qt::DescendingOrder);
    connect(table.view, &QTreeView::activated, this, &UsagePage::open);
    return table;
}

void UsagePage::makeNotesTabs()
{
    auto* none = new EmptyState(m_theme, QStringLiteral("ok"), tr("No allowance is nearly used"),
                                tr("Who has used most of an allowance, or all of it, is listed "
                                   "here."));
    auto* allowances = new QAction(tr("Set allowances..."), this);
    connect(allowances, &QAction::triggered, this,
            [this] { Q_EMIT allowancesRequested(std::nullopt); });
    none->addAction(allowances, allowances->text(), QStringLiteral("usageSetAllowances"));
    m_allowanceNotes =
        makeNotes(m_allowances, "usageAllowances", tr("Allowances that are nearly or all used"),
                  QStringLiteral("people"), none);
    auto* lasting = new EmptyState(m_theme, QStringLiteral("ok"), tr("No key will run out"),
                                   tr("Keys that run out before their quota comes back, by what "
                                      "was used lately, are listed here."));
    auto* keys = new QAction(tr("Show the limits of the keys"), this);
    connect(keys, &QAction::triggered, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("keys"), QString()); });
    lasting->addAction(keys, keys->text(), QStringLiteral("usageShowKeys"));
    m_forecastNotes = makeNotes(m_forecasts, "usageForecasts",
                                tr("Keys that run out before their quota comes back"),
                                QStringLiteral("keys"), lasting);
}

UsagePage::Notes UsagePage::makeNotes(UsageNotesModel* model, const char* name,
                                      const QString& title, const QString& page, EmptyState* empty)
{
    auto* view = new TableView(m_tabs);
    styleTable(view, name, title, m_theme);
    view->setModel(model);
    fitColumn(view, 0, nameWidth);
    fitColumn(view, 1, nameWidth);
    fitColumn(view, 2, nameWidth + 40);
    connect(view, &QTreeView::activated, this, [this, page](const QModelIndex& index) {
        if (const QString id = index.data(IdRole).toString(); !id.isEmpty())
            Q_EMIT pageRequested(page, id);
    });
    auto* place = new QStackedWidget(m_tabs);
    place->setAccessibleName(title);
    place->addWidget(view);
    place->addWidget(empty);
    return {view, place, empty};
}

void UsagePage::makeEmptyStates()
{
    m_loading = new EmptyState(m_theme, QStringLiteral("clock"), tr("Reading usage..."),
                               tr("The router is asked for its counters."), m_stack);
    m_loading->setObjectName(QStringLiteral("usageLoading"));
    m_noRouter = new EmptyState(m_theme, QStringLiteral("router"), tr("Nothing is counted yet"),
                                tr("Usage is counted by the router. It comes to the server with "
                                   "the first sync."),
                                m_stack);
    m_noRouter->setObjectName(QStringLiteral("usageNoRouter"));
    auto* board = new QAction(tr("Go to the board"), this);
    connect(board, &QAction::triggered, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("board"), QString()); });
    m_noRouter->addAction(board, board->text(), QStringLiteral("usageGoToBoard"));
    m_failed = new EmptyState(m_theme, QStringLiteral("warning"), tr("Usage could not be read"),
                              tr("The server did not answer."), m_stack);
    m_failed->setObjectName(QStringLiteral("usageFailed"));
    m_failed->addAction(m_refresh, tr("Try again"), QStringLiteral("usageTryAgain"));
    m_nothing = new EmptyState(m_theme, QStringLiteral("plan"), tr("Nothing was used"),
                               tr("Nobody chatted through the router in these days."), m_stack);
    m_nothing->setObjectName(QStringLiteral("usageNothing"));
    auto* longer = new QAction(tr("Show the last 30 days"), this);
    connect(longer, &QAction::triggered, this,
            [this] { m_bar->setRange(UsageBar::Range::ThirtyDays); });
    m_nothing->addAction(longer, longer->text(), QStringLiteral("usageLonger"));
}

void UsagePage::layOut()
{
    m_tabs->setObjectName(QStringLiteral("usageTabs"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : QList<QWidget*>{m_totals.view, m_perStep.view, m_allowanceNotes.place,
                                        m_forecastNotes.place})
        m_tabs->addTab(tab, tab->accessibleName());
    connect(m_tabs, &QTabWidget::currentChanged, this, &UsagePage::showColumnsOfTab);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::Gap);
    content->addWidget(m_tiles);
    content->addWidget(m_chart, 3);
    content->addWidget(m_tabs, 3);
    for (QWidget* state :
         {m_content, static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_noRouter),
          static_cast<QWidget*>(m_failed), static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(state);

    m_hint->setObjectName(QStringLiteral("usageHint"));
    m_hint->setWordWrap(false);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Gap);
    top->addWidget(m_hint, 1);
    for (QAction* action : {m_refresh, m_export}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action == m_refresh ? QStringLiteral("usageRefresh")
                                                  : QStringLiteral("usageExport"));
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        top->addWidget(button);
    }
    m_totalsColumns = m_totals.columns->makeButton(this);
    m_perStepColumns = m_perStep.columns->makeButton(this);
    top->addWidget(m_totalsColumns);
    top->addWidget(m_perStepColumns);
    showColumnsOfTab();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::BigGap, Theme::BigGap);
    layout->setSpacing(Theme::Gap);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

QList<QAction*> UsagePage::pageActions() const
{
    return {m_refresh, m_export, m_totals.columns->menuAction(), m_perStep.columns->menuAction()};
}

/// Button and menu are about the table that is seen; the other tabs have columns that nobody hides.
void UsagePage::showColumnsOfTab()
{
    const bool totals = m_tabs->currentWidget() == m_totals.view;
    const bool perStep = m_tabs->currentWidget() == m_perStep.view;
    m_totalsColumns->setVisible(totals);
    m_totals.columns->menuAction()->setVisible(totals);
    m_perStepColumns->setVisible(perStep);
    m_perStep.columns->menuAction()->setVisible(perStep);
}

QByteArray UsagePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateFormat << m_bar->saveState() << m_totals.columns->saveState()
           << m_perStep.columns->saveState() << m_tabs->currentIndex();
    return state;
}

void UsagePage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 format = 0;
    QByteArray bar, totals, perStep;
    int tab = 0;
    stream >> format >> bar >> totals >> perStep >> tab;
    if (format != stateFormat || stream.status() != QDataStream::Ok)
        return;
    m_bar->restoreState(bar);
    m_totals.columns->restoreState(totals);
    m_perStep.columns->restoreState(perStep);
    m_tabs->setCurrentIndex(tab);
}

void UsagePage::activate()
{
    m_active = true;
    load(false);
    focusShown();
}

/// The table, which has it as soon as there are numbers; or what there is to do in its place.
void UsagePage::focusShown()
{
    QWidget* state = m_stack->currentWidget();
    QWidget* button = state == m_content ? nullptr : state->findChild<QPushButton*>();
    (button ? button : m_totals.view)->setFocus();
}

void UsagePage::load(bool fresh)
{
    if (m_active)
        m_data->load(m_bar->view(), fresh);
}

void UsagePage::showItem(const QString& id)
{
    m_wanted = id;
    const bool user = m_data->directory().user(UserId(id)) != nullptr;
    m_bar->setBy(user ? sync::UsageBy::User : sync::UsageBy::Key);
    m_tabs->setCurrentWidget(m_totals.view);
    refreshNumbers();
}

void UsagePage::select(const QString& id)
{
    for (int row = 0; row < m_totals.sorted->rowCount(); ++row) {
        const QModelIndex index = m_totals.sorted->index(row, UsageModel::NameColumn);
        if (index.data(IdRole).toString() == id) {
            m_totals.view->setCurrentIndex(index);
            m_wanted.clear();
            return;
        }
    }
}

void UsagePage::open(const QModelIndex& index)
{
    const QString id = index.data(IdRole).toString();
    const sync::UsageBy by = m_data->view().by;
    if (id.isEmpty() || id == othersId || by == sync::UsageBy::Model)
        return;
    Q_EMIT pageRequested(by == sync::UsageBy::Key    ? QStringLiteral("keys")
                         : by == sync::UsageBy::User ? QStringLiteral("people")
                                                     : QStringLiteral("board"),
                         id);
}

QWidget* UsagePage::shownState() const
{
    switch (m_data->state()) {
    case UsageData::State::NoRouter: return m_noRouter;
    case UsageData::State::Failed:
        return m_data->readAt().isValid() ? m_content : static_cast<QWidget*>(m_failed);
    case UsageData::State::Ready:
        return m_data->sums().lines.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_content;
    case UsageData::State::Empty:
    case UsageData::State::Loading: break;
    }
    return m_data->readAt().isValid() && !m_data->sums().lines.isEmpty()
             ? m_content
             : static_cast<QWidget*>(m_loading);
}

QString UsagePage::hint() const
{
    if (!m_data->readAt().isValid())
        return {};
    return tr("Read at %1. Days are counted in UTC.")
        .arg(momentText(m_data->readAt(), QDateTime::currentDateTimeUtc()));
}

void UsagePage::refresh()
{
    const UsageData::State state = m_data->state();
    if (state == UsageData::State::Failed) {
        const Error& error = m_data->error();
        m_failed->setTexts(tr("Usage could not be read"), error.message);
        if (m_data->readAt().isValid())
            m_message->showError(error); // the numbers of before stay
    } else {
        m_message->clear();
    }
    refreshNumbers();
    refreshNotes();
    m_stack->setCurrentWidget(shownState());
    if (window()->focusWidget() == m_totals.view)
        focusShown();
    m_export->setEnabled(m_stack->currentWidget() == m_content);
    m_hint->setText(hint());
}

void UsagePage::refreshNumbers()
{
    const UsageView& view = m_data->view();
    const UsageShown shown = showUsage({m_data->sums(), view.by, view.step, view.measure,
                                        m_data->policy(), m_data->directory(), m_bar->filter()});
    UsageShown bars = shown;
    QString note;
    if (!m_data->isPerDay()) {
        bars = showUsage({m_data->bars(), sync::UsageBy::Model, view.step, view.measure,
                          m_data->policy(), m_data->directory(), QString()});
        for (auto& bar : bars.bars)
            bar.first = tr("All together");
        for (UsageTableRow& row : bars.perStep)
            row.name = tr("All together");
        note = tr("So many users are charted all together.");
    } else if (view.by == sync::UsageBy::Group) {
        note = tr("Whoever is in several groups counts in each of them.");
    } else if (!shown.costKnown) {
        note = tr("Cost is not known: no model has a price.");
    }
    m_isCapped = shown.left > 0;
    if (m_isCapped && note.isEmpty())
        note = tr("The table has the %1 biggest; a filter finds the others.")
                   .arg(QLocale().toString(shown.totals.size()));
    m_totals.model->setNameTitle(nameTitle(view.by));
    m_perStep.model->setNameTitle(nameTitle(view.by));
    m_totals.model->setUsage(shown.totals);
    m_perStep.model->setUsage(bars.perStep);
    QList<Chart::Series> series;
    for (const auto& [name, values] : std::as_const(bars.bars))
        series.append({name, values});
    const sync::UsageMeasure measure = view.measure;
    m_chart->setBars(bars.steps, series,
                     [measure](double value) { return amountText(value, measure); });
    m_tiles->setTotals(shown.total, shown.costKnown, note);
    m_bar->setCostKnown(shown.costKnown || m_data->sums().lines.isEmpty());
    if (!m_wanted.isEmpty())
        select(m_wanted);
}

void UsagePage::refreshNotes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_allowances->setNotes(
        allowanceNotes(m_data->allowances(), m_data->policy(), m_data->directory(), now));
    m_forecasts->setNotes(forecastNotes(m_data->forecasts(), m_data->policy(), now));
    for (const Notes& notes : {m_allowanceNotes, m_forecastNotes}) {
        const bool any = notes.view->model()->rowCount() > 0;
        notes.place->setCurrentWidget(any ? static_cast<QWidget*>(notes.view) : notes.empty);
    }
    const QLocale locale;
    m_tabs->setTabText(0, tr("Totals"));
    m_tabs->setTabText(1, tr("Over time"));
    m_tabs->setTabText(2, tr("Allowances (%1)").arg(locale.toString(m_allowances->rowCount())));
    m_tabs->setTabText(3, tr("Forecast (%1)").arg(locale.toString(m_forecasts->rowCount())));
}

} // namespace keyroster::ui
