#include "pages/checkspage.h"

#include "delegates/tabledelegate.h"
#include "models/modelroles.h"
#include "models/wording.h"
#include "pages/checkspagedetails.h"
#include "pages/doneoffer.h"
#include "pages/emptystate.h"
#include "sync/engine.h"
#include "widgets/columnchooser.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QDataStream>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;

/// Of the edit that fixes it, else of the dialog.
QString fixTextOf(const Finding& finding, const Policy& policy)
{
    return finding.canFix() ? finding.fixText : choiceFor(finding, policy).text;
}

QString countText(int problems, int warnings, int notices)
{
    QStringList parts;
    if (problems > 0)
        parts.append(problems == 1 ? ChecksPage::tr("1 problem")
                                   : ChecksPage::tr("%Ln problems", nullptr, problems));
    if (warnings > 0)
        parts.append(warnings == 1 ? ChecksPage::tr("1 warning")
                                   : ChecksPage::tr("%Ln warnings", nullptr, warnings));
    if (notices > 0)
        parts.append(notices == 1 ? ChecksPage::tr("1 notice")
                                  : ChecksPage::tr("%Ln notices", nullptr, notices));
    return QLocale().createSeparatedList(parts);
}

} // namespace

ChecksPage::ChecksPage(sync::Engine* engine, Operations*, Theme* theme, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_model(new ChecksModel(engine, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_fix(new QAction(this))
    , m_show(new QAction(this))
    , m_ignore(new QAction(this))
    , m_recheck(new QAction(this))
    , m_filter(new QLineEdit(this))
    , m_showIgnored(new QCheckBox(this))
    , m_summary(textLabel(QString(), this))
    , m_message(new MessageBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TableView(this))
    , m_empty(new EmptyState(theme, QStringLiteral("ok"), tr("Checking..."),
                             tr("Looking through keys, people and models."), this))
    , m_noMatch(new EmptyState(theme, QStringLiteral("search"), tr("No match"),
                               tr("Nothing that was found has these words."), this))
{
    setObjectName(QStringLiteral("checksPage"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterRole(FilterRole);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setDynamicSortFilter(true);
    makeActions();
    m_details = new CheckDetails(theme, m_fix, m_show, m_ignore, this);
    build();
    layOut();
    connect(m_model, &ChecksModel::checked, this, &ChecksPage::refresh);
    connect(m_model, &ChecksModel::badgeChanged, this, &Page::badgeChanged);
    connect(m_model, &ChecksModel::fixed, this, &ChecksPage::sayFixed);
    connect(m_model, &ChecksModel::refused, this,
            [this](const QString& reason) { m_message->showMessage(Tone::Warning, reason); });
    connect(m_details, &CheckDetails::showRequested, this, &Page::pageRequested);
    connect(m_details, &CheckDetails::modelRequested, this, [this](const QString& model) {
        if (const CheckRow* row = current())
            Q_EMIT dialogRequested(modelsChoice(row->finding.connection, {model}));
    });
    connect(theme, &Theme::changed, this, &ChecksPage::refreshDetails);
    refresh();
}

void ChecksPage::makeActions()
{
    const auto make = [this](QAction* action, const char* name, const QString& text,
                             const char* picture, const QKeySequence& keys, auto slot) {
        action->setObjectName(QString::fromLatin1(name));
        action->setText(text);
        action->setIcon(icon(m_theme, QString::fromLatin1(picture)));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    make(m_fix, "checks.fix", tr("Fix"), "check", QKeySequence(Qt::CTRL | Qt::Key_Return),
         &ChecksPage::fixCurrent);
    make(m_show, "checks.show", tr("Show"), "eye", QKeySequence(Qt::CTRL | Qt::Key_E),
         &ChecksPage::showCurrent);
    make(m_ignore, "checks.ignore", tr("Ignore"), "skip", QKeySequence(Qt::CTRL | Qt::Key_I),
         &ChecksPage::ignoreCurrent);
    make(m_recheck, "checks.recheck", tr("Check again"), "refresh",
         QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_model->recheck(); });
}

void ChecksPage::build()
{
    m_filter->setObjectName(QStringLiteral("checksFilter"));
    m_filter->setAccessibleName(tr("Filter the checks"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(folded(text));
        refresh();
    });
    m_showIgnored->setObjectName(QStringLiteral("checksShowIgnored"));
    connect(m_showIgnored, &QCheckBox::toggled, m_model, &ChecksModel::setShowsIgnored);
    m_summary->setObjectName(QStringLiteral("checksSummary"));

    m_view->setObjectName(QStringLiteral("checksList"));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new TableDelegate(m_theme, m_view));
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new ColumnChooser(m_view, m_theme);
    m_columns->setAlwaysShown(QString::number(ChecksModel::TitleColumn));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ChecksModel::TitleColumn, QHeaderView::Stretch);
    fitColumn(m_view, ChecksModel::SeverityColumn, 110);
    fitColumn(m_view, ChecksModel::ConnectionColumn, 110);
    fitColumn(m_view, ChecksModel::WhomColumn, 140);
    fitColumn(m_view, ChecksModel::FixColumn, 250);
    m_view->sortByColumn(ChecksModel::SeverityColumn, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPage::refreshDetails);
    connect(m_view, &QTreeView::activated, this, &ChecksPage::showCurrent);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ChecksModel::FixColumn)
            fixCurrent(); // one click
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("checksMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_fix, m_show, m_ignore});
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    m_empty->addAction(m_recheck, m_recheck->text(), QStringLiteral("checksRecheck"));
    auto* all = new QAction(tr("Show all"), this);
    connect(all, &QAction::triggered, this, [this] {
        m_filter->clear();
        m_view->setFocus(); // the button is gone
    });
    m_noMatch->addAction(all, all->text(), QStringLiteral("checksShowAll"));
}

void ChecksPage::layOut()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::BigGap);
    m_summary->setWordWrap(false);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setMaximumWidth(280);
    top->addWidget(m_summary, 1);
    top->addWidget(m_showIgnored);
    top->addWidget(m_filter, 1);
    top->addWidget(m_columns->makeButton(this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::BigGap, Theme::BigGap);
    layout->setSpacing(Theme::Gap);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_details);
}

QList<QAction*> ChecksPage::pageActions() const
{
    return {m_fix, m_show, m_ignore, m_recheck, m_columns->menuAction()};
}

QByteArray ChecksPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateFormat << m_showIgnored->isChecked() << m_filter->text()
           << m_columns->saveState();
    return state;
}

void ChecksPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 format = 0;
    bool shows = false;
    QString filter;
    QByteArray columns;
    stream >> format >> shows >> filter;
    if (!stream.atEnd()) // earlier versions kept no columns
        stream >> columns;
    if (format != stateFormat || stream.status() != QDataStream::Ok)
        return;
    m_showIgnored->setChecked(shows);
    m_filter->setText(filter);
    m_columns->restoreState(columns);
}

void ChecksPage::activate()
{
    m_model->recheck();
    m_view->setFocus();
}

void ChecksPage::showItem(const QString& id)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        const CheckRow* found = m_model->rowAt(m_sorted->mapToSource(index));
        const auto isId = [&id](const auto& subject) {
            if constexpr (std::is_same_v<std::decay_t<decltype(subject)>, Principal>)
                return subject.id == id;
            else
                return subject.text() == id;
        };
        const Finding& finding = found->finding;
        if (found->id == id || std::any_of(finding.keys.cbegin(), finding.keys.cend(), isId)
            || std::any_of(finding.principals.cbegin(), finding.principals.cend(), isId)) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

const CheckRow* ChecksPage::current() const
{
    return m_model->rowAt(m_sorted->mapToSource(m_view->currentIndex().siblingAtColumn(0)));
}

void ChecksPage::fixCurrent()
{
    const CheckRow* row = current();
    if (!row || !m_fix->isEnabled())
        return;
    if (row->finding.canFix()) {
        m_model->fix(row->finding);
        return;
    }
    const CheckChoice choice = choiceFor(row->finding, m_engine->workspace()->draft());
    if (choice.dialog != CheckChoice::Dialog::None)
        Q_EMIT dialogRequested(choice);
}

void ChecksPage::showCurrent()
{
    const CheckRow* row = current();
    if (!row)
        return;
    // Models are looked at in their dialog: no page lists them.
    const CheckChoice choice = choiceFor(row->finding, m_engine->workspace()->draft());
    if (choice.dialog == CheckChoice::Dialog::Models) {
        Q_EMIT dialogRequested(choice);
        return;
    }
    const auto [page, id] = placeOf(row->finding);
    Q_EMIT pageRequested(page, id);
}

void ChecksPage::ignoreCurrent()
{
    const CheckRow* row = current();
    if (!row)
        return;
    const QString id = row->id;
    m_model->setIgnored(id, !row->ignored);
}

void ChecksPage::sayFixed(const QString& what)
{
    sayDone(m_message, m_engine->workspace(), what);
}

/// After a fix the next finding is selected, so that the keyboard can go on.
void ChecksPage::keepPlace()
{
    const int rows = m_sorted->rowCount();
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_sorted->index(std::min(m_lastRow, rows - 1), 0));
    m_lastRow = std::max(0, m_view->currentIndex().row());
}

void ChecksPage::refresh()
{
    const int problems = m_model->count(Severity::Problem);
    const int warnings = m_model->count(Severity::Warning);
    const int notices = m_model->count(Severity::Notice);
    const int ignored = m_model->ignoredCount();
    m_showIgnored->setText(tr("Show ignored (%1)").arg(QLocale().toString(ignored)));
    m_showIgnored->setVisible(ignored > 0);
    QStringList summary{countText(problems, warnings, notices)};
    if (const QDateTime& asked = m_engine->routerStatus().at; asked.isValid())
        summary.append(statesText(asked, QDateTime::currentDateTimeUtc()));
    summary.removeAll(QString());
    m_summary->setText(summary.join(QStringLiteral(" \u00b7 ")));
    if (!m_model->isChecked())
        m_empty->setTexts(tr("Checking..."), tr("Looking through keys, people and models."));
    else
        m_empty->setTexts(tr("All is well"),
                          tr("Everybody has a working key, and nothing looks forgotten."));
    keepPlace();
    m_stack->setCurrentWidget(m_sorted->rowCount() > 0  ? static_cast<QWidget*>(m_view)
                              : m_model->rowCount() > 0 ? m_noMatch
                                                        : m_empty);
    refreshDetails();
}

void ChecksPage::refreshDetails()
{
    const CheckRow* row = current();
    if (row)
        m_lastRow = m_view->currentIndex().row();
    const bool writable = !m_engine->workspace()->isReadOnly();
    const QString fixText =
        row ? fixTextOf(row->finding, m_engine->workspace()->draft()) : QString();
    const QString help =
        row && row->finding.canFix() ? tr("One step that you can undo") : tr("Here you decide");
    m_fix->setEnabled(!fixText.isEmpty() && writable);
    m_fix->setVisible(!row || !fixText.isEmpty());
    m_fix->setText(fixText.isEmpty() ? tr("Fix") : escaped(fixText));
    m_fix->setToolTip(writable ? help : m_engine->workspace()->readOnlyReason());
    m_show->setEnabled(row != nullptr);
    m_ignore->setEnabled(row && writable);
    m_ignore->setText(row && row->ignored ? tr("Do not ignore") : tr("Ignore"));
    const auto& snapshot = m_engine->workspace()->snapshot();
    m_details->setRow(row, m_engine->workspace()->draft(),
                      snapshot ? snapshot->directory : Directory());
}

} // namespace keyroster::ui
