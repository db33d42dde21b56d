#include "pages/directorypanel.h"

#include "delegates/directorydelegate.h"
#include "models/wording.h"
#include "pages/droplistview.h"
#include "pages/emptystate.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"
#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int emptyTextWidth = 190; // the panel can be made narrow
constexpr int typingPauseMs =
    8; // a pasted or a held key causes one filter run, nobody notices the wait

QComboBox* combo(const QString& name, const QString& accessibleName, const QStringList& texts,
                 QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

DirectoryPanel::DirectoryPanel(BoardState* state, const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_delegate(new DirectoryDelegate(theme, this))
{
    const auto targetOf = [state](const QModelIndex& index) {
        const DirectoryRow* row = state->people()->sourceRow(index);
        return row ? DropTarget::onPerson(row->principal) : DropTarget();
    };
    const auto feedback = [this](const QModelIndex& index, const DropDecision& decision) {
        m_delegate->setDropFeedback(index, decision);
    };
    m_view = new DropListView(state, theme, targetOf, feedback, this);
    m_view->setObjectName(QStringLiteral("directoryView"));
    m_view->setAccessibleName(tr("Users and groups"));
    m_view->setModel(state->people());
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::Gap, Theme::Gap);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(makeFilters());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    layout->addWidget(m_stack, 1);
    m_counts = hintLabel(QString(), this);
    m_counts->setObjectName(QStringLiteral("directoryCounts"));
    layout->addWidget(m_counts);

    const QList<QWidget*> order{m_find, m_kind, m_keys, m_order, m_group, m_view};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &DirectoryPanel::applyFilter);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_state->people()->rowCount() > 0)
            m_view->setCurrentIndex(m_state->people()->index(0));
    });
    connect(m_view, &DropListView::typed, this, [this](const QString& text) {
        focusFilter();
        m_find->setText(text);
    });
    connect(m_view, &QListView::activated, this, &DirectoryPanel::openRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCounts();
        Q_EMIT selectionChanged();
    });
    connect(state->people(), &DirectoryProxyModel::countsChanged, this,
            &DirectoryPanel::showCounts);
    showCounts();
}

void DirectoryPanel::makeEmptyStates()
{
    m_nobody = new EmptyState(m_theme, QStringLiteral("search"), tr("Nobody fits"),
                              tr("Nobody fits this filter."), m_stack);
    auto* all = new QAction(tr("Show all"), this);
    connect(all, &QAction::triggered, this, [this] {
        setFilter({});
        m_find->setFocus(); // the button is gone
    });
    m_nobody->addAction(all, all->text(), QStringLiteral("directoryShowAll"));
    m_nothing = new EmptyState(
        m_theme, QStringLiteral("user"), tr("Nobody here yet"),
        tr("The users and groups of your server appear here after the first refresh."), m_stack);
    auto* refresh = new QAction(tr("Refresh"), this);
    connect(refresh, &QAction::triggered, this, &DirectoryPanel::refreshRequested);
    m_nothing->addAction(refresh, refresh->text(), QStringLiteral("directoryRefresh"));
    QWidget* before = m_view;
    for (EmptyState* state : {m_nobody, m_nothing}) {
        state->setTextWidth(emptyTextWidth);
        m_stack->addWidget(state);
        auto* button = state->findChild<QPushButton*>();
        setTabOrder(before, button); // what is made later would come last in the window
        before = button;
    }
}

QWidget* DirectoryPanel::makeFilters()
{
    auto* filters = new QWidget(this);
    m_find = new QLineEdit(filters);
    m_find->setObjectName(QStringLiteral("directoryFilter"));
    m_find->setPlaceholderText(tr("Find by name or e-mail"));
    m_find->setAccessibleName(tr("Find users and groups by name or e-mail"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(m_theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_kind = combo(QStringLiteral("directoryKind"), tr("Show users, groups or both"),
                   {tr("All"), tr("Users"), tr("Groups")}, filters);
    m_keys = combo(
        QStringLiteral("directoryKeys"), tr("Show people by the key they get"),
        {tr("Any key"), tr("Without a key"), tr("On the pool"), tr("With own key"), tr("Changed")},
        filters);
    m_order = new QToolButton(filters);
    m_order->setObjectName(QStringLiteral("directoryOrder"));
    m_order->setIcon(icon(m_theme, QStringLiteral("more")));
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_order);
    m_orders = new QActionGroup(menu);
    for (const QString& text : {tr("By name"), tr("By e-mail"), tr("Without a key first")}) {
        QAction* order = menu->addAction(text);
        order->setCheckable(true);
        m_orders->addAction(order);
    }
    m_orders->actions().constFirst()->setChecked(true);
    m_order->setMenu(menu);
    connect(m_orders, &QActionGroup::triggered, this, &DirectoryPanel::applyFilter);
    m_group = new QPushButton(filters);
    m_group->setObjectName(QStringLiteral("directoryGroup"));
    m_group->setFlat(true);
    m_group->setIcon(icon(m_theme, QStringLiteral("close"), Tone::Accent));
    m_group->setVisible(false);
    connect(m_group, &QPushButton::clicked, this, [this] { showMembersOf(GroupId()); });
    for (QComboBox* box : {m_kind, m_keys})
        connect(box, &QComboBox::currentIndexChanged, this, &DirectoryPanel::applyFilter);

    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::SmallGap);
    row->addWidget(m_kind, 2);
    row->addWidget(m_keys, 3);
    row->addWidget(m_order);
    auto* layout = new QVBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(m_find);
    layout->addLayout(row);
    layout->addWidget(m_group, 0, Qt::AlignLeft);
    return filters;
}

QList<Principal> DirectoryPanel::selected() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    return m_state->people()->principalsOf(indexes);
}

void DirectoryPanel::select(const Principal& principal)
{
    if (!m_state->people()->indexOf(principal).isValid())
        setFilter({});
    const QModelIndex index = m_state->people()->indexOf(principal);
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void DirectoryPanel::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void DirectoryPanel::showMembersOf(const GroupId& group)
{
    DirectoryFilter filter = m_filter;
    filter.group = group;
    setFilter(filter);
}

void DirectoryPanel::setFilter(const DirectoryFilter& filter)
{
    const QSignalBlocker quietFind(m_find);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietKeys(m_keys);
    m_find->setText(filter.text);
    m_kind->setCurrentIndex(int(filter.kind));
    m_keys->setCurrentIndex(int(filter.keys));
    m_orders->actions().at(int(filter.order))->setChecked(true);
    m_filter.group = filter.group;
    applyFilter();
}

void DirectoryPanel::applyFilter()
{
    m_typing.stop();
    m_filter.text = m_find->text();
    m_filter.kind = DirectoryFilter::Kind(std::max(0, m_kind->currentIndex()));
    m_filter.keys = DirectoryFilter::Keys(std::max(0, m_keys->currentIndex()));
    m_filter.order = DirectoryFilter::Order(
        std::max<qsizetype>(0, m_orders->actions().indexOf(m_orders->checkedAction())));
    m_group->setVisible(!m_filter.group.isEmpty());
    m_group->setText(
        tr("Members of %1")
            .arg(escaped(m_state->directory().nameOf(Principal::group(m_filter.group)))));
    m_group->setAccessibleName(tr("Show all again, not only members of this group"));
    m_state->people()->setFilter(m_filter);
}

void DirectoryPanel::showCounts()
{
    const DirectoryProxyModel* people = m_state->people();
    const qsizetype users = m_state->directory().users().size();
    const QLocale locale;
    QString text = people->shownUsers() == users
                     ? principalsLine(users, people->shownGroups())
                     : tr("%1 of %2").arg(locale.toString(people->shownUsers()), usersText(users));
    if (people->shownUsers() != users && people->shownGroups() > 0)
        text = tr("%1 of %2, and %3")
                   .arg(locale.toString(people->shownUsers()), usersText(users),
                        groupsText(people->shownGroups()));
    const qsizetype chosen =
        m_view->selectionModel() ? m_view->selectionModel()->selectedIndexes().size() : 0;
    if (chosen > 0)
        text = tr("%1 \u00b7 %2 selected").arg(text, locale.toString(chosen));
    m_counts->setText(text);
    const bool none = m_state->directoryModel()->rowCount() == 0;
    if (people->rowCount() == 0 && !m_nobody)
        makeEmptyStates();
    m_stack->setCurrentWidget(people->rowCount() > 0 ? static_cast<QWidget*>(m_view)
                              : none                 ? m_nothing
                                                     : m_nobody);
}

} // namespace keyroster::ui
