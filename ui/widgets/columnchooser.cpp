#include "widgets/columnchooser.h"

#include "widgets/icons.h"
#include "widgets/mnemonic.h"
#include "widgets/tableview.h"

#include <QAction>
#include <QActionGroup>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;

QString titleOf(const QTreeView* view, int section)
{
    return view->model()->headerData(section, Qt::Horizontal).toString();
}

} // namespace

ColumnChooser::ColumnChooser(QTreeView* view, const Theme* theme)
    : QObject(view)
    , m_view(view)
    , m_theme(theme)
    , m_menu(new QMenu(view))
{
    m_menu->setTitle(tr("Columns and order"));
    m_menu->setIcon(icon(theme, QStringLiteral("columns")));
    m_menu->setObjectName(QStringLiteral("columnsMenu"));
    m_menu->menuAction()->setObjectName(view->objectName() + QStringLiteral(".columns"));
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChooser::fillMenu);
    QHeaderView* header = view->header();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChooser::showHeaderMenu);
    connect(header, &QHeaderView::sectionCountChanged, this, &ColumnChooser::applyToNewColumns);
    for (int section = 0; section < header->count(); ++section)
        m_present.insert(idOf(section));
}

QToolButton* ColumnChooser::makeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("columns"));
    button->setIcon(m_menu->icon());
    button->setAccessibleName(tr("Choose columns and their order"));
    button->setToolTip(button->accessibleName());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(m_menu);
    return button;
}

QAction* ColumnChooser::menuAction() const
{
    return m_menu->menuAction();
}

void ColumnChooser::setAlwaysShown(const QString& columnId)
{
    m_always.insert(columnId);
}

void ColumnChooser::setHiddenAtFirst(const QString& columnId)
{
    m_known[columnId].hidden = true;
    setShown(columnId, false);
}

void ColumnChooser::setWidthAtFirst(const QString& columnId, int width)
{
    m_known[columnId].width = width;
    if (const int section = sectionOf(columnId); section >= 0)
        fitColumn(m_view, section, width);
}

void ColumnChooser::setShown(const QString& columnId, bool shown)
{
    const int section = sectionOf(columnId);
    const bool last = !shown && shownColumns() == 1;
    if (section < 0 || last || (!shown && m_always.contains(columnId)))
        return;
    const bool appears = shown && m_view->isColumnHidden(section);
    m_view->setColumnHidden(section, !shown);
    // Shown for the first time a column has the width of nothing.
    const int width = m_view->columnWidth(section);
    if (shown && width < 20)
        fitColumn(m_view, section, std::max(120, m_known.value(columnId).width));
    else if (appears)
        fitColumn(m_view, section, width); // hidden it had no head to measure
}

bool ColumnChooser::isShown(const QString& columnId) const
{
    const int section = sectionOf(columnId);
    return section >= 0 && !m_view->isColumnHidden(section);
}

void ColumnChooser::sortBy(const QString& columnId, Qt::SortOrder order)
{
    if (const int section = sectionOf(columnId); section >= 0)
        m_view->sortByColumn(section, order);
}

void ColumnChooser::fillMenu()
{
    m_menu->clear();
    const QHeaderView* header = m_view->header();
    auto* order = new QMenu(tr("Sort by"), m_menu);
    order->setObjectName(QStringLiteral("sortMenu"));
    auto* group = new QActionGroup(order);
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const QString id = idOf(section);
        const QString title = escaped(titleOf(m_view, section));
        QAction* show = m_menu->addAction(title);
        show->setObjectName(QStringLiteral("column.") + id);
        show->setCheckable(true);
        show->setChecked(!m_view->isColumnHidden(section));
        show->setEnabled(!m_always.contains(id));
        connect(show, &QAction::toggled, this, [this, id](bool on) { setShown(id, on); });
        QAction* sort = order->addAction(title);
        sort->setObjectName(QStringLiteral("sort.") + id);
        sort->setCheckable(true);
        sort->setChecked(section == header->sortIndicatorSection());
        group->addAction(sort);
        connect(sort, &QAction::triggered, this,
                [this, id] { sortBy(id, m_view->header()->sortIndicatorOrder()); });
    }
    m_menu->addSeparator();
    m_menu->addMenu(order);
    QAction* descending = m_menu->addAction(tr("Reverse order"));
    descending->setObjectName(QStringLiteral("sort.reverse"));
    descending->setCheckable(true);
    descending->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, this, [this](bool down) {
        m_view->sortByColumn(m_view->header()->sortIndicatorSection(),
                             down ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ColumnChooser::showHeaderMenu(const QPoint& position)
{
    m_menu->popup(m_view->header()->mapToGlobal(position));
}

void ColumnChooser::applyToNewColumns()
{
    QSet<QString> now;
    for (int section = 0; section < m_view->header()->count(); ++section)
        now.insert(idOf(section));
    const QSet<QString> added = now - m_present;
    m_present = now;
    for (const QString& id : added) {
        if (const auto known = m_known.constFind(id); known != m_known.cend())
            apply(id, *known);
        else if (m_newWidth > 0)
            fitColumn(m_view, sectionOf(id), m_newWidth);
    }
}

void ColumnChooser::apply(const QString& columnId, const Column& column)
{
    const int section = sectionOf(columnId);
    if (section < 0)
        return;
    QHeaderView* header = m_view->header();
    if (column.width > 0)
        header->resizeSection(section, column.width);
    if (column.place >= 0)
        header->moveSection(header->visualIndex(section), placeOf(columnId, column.place));
    setShown(columnId, !column.hidden);
}

/// How many of the columns that are here stand before a column of this place.
int ColumnChooser::placeOf(const QString& columnId, int place) const
{
    int before = 0;
    for (int section = 0; section < m_view->header()->count(); ++section) {
        const QString id = idOf(section);
        const auto known = m_known.constFind(id);
        if (id != columnId && known != m_known.cend() && known->place >= 0 && known->place < place)
            ++before;
    }
    return before;
}

QString ColumnChooser::idOf(int section) const
{
    const QVariant id = m_view->model()->headerData(section, Qt::Horizontal, ColumnIdRole);
    return id.isValid() ? id.toString() : QString::number(section);
}

int ColumnChooser::sectionOf(const QString& columnId) const
{
    for (int section = 0; section < m_view->header()->count(); ++section) {
        if (idOf(section) == columnId)
            return section;
    }
    return -1;
}

int ColumnChooser::shownColumns() const
{
    return m_view->header()->count() - m_view->header()->hiddenSectionCount();
}

QByteArray ColumnChooser::saveState() const
{
    const QHeaderView* header = m_view->header();
    QStringList order;
    for (int place = 0; place < header->count(); ++place)
        order.append(idOf(header->logicalIndex(place)));
    // Those of connections that are away now stay known, in their place among the others.
    QHash<QString, Column> columns = m_known;
    QStringList away;
    for (auto known = columns.cbegin(); known != columns.cend(); ++known) {
        if (!order.contains(known.key()) && known->place >= 0)
            away.append(known.key());
    }
    std::sort(away.begin(), away.end(), [&columns](const QString& a, const QString& b) {
        return columns.value(a).place < columns.value(b).place;
    });
    for (const QString& id : std::as_const(away))
        order.insert(std::min<qsizetype>(columns.value(id).place, order.size()), id);
    for (qsizetype place = 0; place < order.size(); ++place) {
        Column& column = columns[order.at(place)];
        column.place = int(place);
        const int section = sectionOf(order.at(place));
        if (section < 0)
            continue;
        column.hidden = header->isSectionHidden(section);
        if (!column.hidden)
            column.width = header->sectionSize(section);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateFormat << idOf(header->sortIndicatorSection())
           << int(header->sortIndicatorOrder()) << int(columns.size());
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        stream << column.key() << column->hidden << column->width << column->place;
    return bytes;
}

void ColumnChooser::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    QString sort;
    int order = 0, count = 0;
    stream >> format >> sort >> order >> count;
    if (stream.status() != QDataStream::Ok || format != stateFormat)
        return;
    QList<std::pair<QString, Column>> columns;
    for (int i = 0; i < count; ++i) {
        QString id;
        Column column;
        stream >> id >> column.hidden >> column.width >> column.place;
        if (stream.status() != QDataStream::Ok)
            return;
        column.width = std::clamp(column.width, 0, 4000);
        columns.append({id, column});
    }
    // From the left, so that each move leaves the earlier ones where they are.
    std::sort(columns.begin(), columns.end(),
              [](const auto& a, const auto& b) { return a.second.place < b.second.place; });
    for (const auto& [id, column] : std::as_const(columns))
        m_known.insert(id, column);
    for (const auto& [id, column] : std::as_const(columns))
        apply(id, column);
    sortBy(sort, order == int(Qt::DescendingOrder) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace keyroster::ui
