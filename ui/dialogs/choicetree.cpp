#include "dialogs/choicetree.h"

#include "models/modelroles.h"
#include "widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace keyroster::ui {

namespace {

enum Column { WhatColumn, BaseColumn, LeftColumn, RightColumn };
enum ItemRole { CanLeftRole = Qt::UserRole + 100, CanRightRole };

Qt::CheckState box(bool chosen)
{
    return chosen ? Qt::Checked : Qt::Unchecked;
}

} // namespace

ChoiceTree::ChoiceTree(const Theme* theme, const QStringList& heads, bool withBase, QWidget* parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("choiceTree"));
    setColumnCount(4);
    setHeaderLabels(heads);
    setColumnHidden(BaseColumn, !withBase);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAllColumnsShowFocus(true);
    setIndentation(18);
    setWordWrap(true);
    setStyleSheet(QStringLiteral("QTreeView::item { padding: 4px 4px; }"));
    header()->setStretchLastSection(false);
    header()->setProperty("tree", true); // heads begin where the cells do
    for (int column = 0; column < 4; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemChanged, this, &ChoiceTree::boxClicked);
}

void ChoiceTree::begin()
{
    m_showing = true;
    clear();
    m_showing = false;
    m_items.clear();
    m_order.clear();
}

QTreeWidgetItem* ChoiceTree::addRow(const Row& row, QTreeWidgetItem* parent)
{
    m_showing = true;
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    const QStringList texts{row.text, row.base, row.left, row.right};
    for (int column = 0; column < texts.size(); ++column) {
        item->setText(column, texts.at(column));
        item->setToolTip(column, row.note.isEmpty() ? texts.at(column) : row.note);
    }
    item->setData(WhatColumn, IdRole, row.id);
    item->setData(WhatColumn, CanLeftRole, row.canLeft);
    item->setData(WhatColumn, CanRightRole, row.canRight);
    if (!row.note.isEmpty())
        item->setIcon(WhatColumn, icon(m_theme, QStringLiteral("info"), Tone::Accent));
    m_showing = false;
    if (row.id.isEmpty())
        return item;
    m_items.insert(row.id, item);
    m_order.append(row.id);
    if (!row.canLeft && side(row.id) != Right)
        m_sides.insert(row.id, row.canRight ? Right : None);
    showChoice(item);
    return item;
}

void ChoiceTree::end()
{
    expandAll();
    m_sides.removeIf([this](const auto& entry) { return !m_items.contains(entry.key()); });
    for (int i = 0; i < topLevelItemCount(); ++i)
        showGroup(topLevelItem(i));
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    Q_EMIT changed();
}

void ChoiceTree::choose(const QString& id, Side side)
{
    if (QTreeWidgetItem* item = m_items.value(id))
        chooseItem(item, side);
    Q_EMIT changed();
}

void ChoiceTree::chooseAll(Side side)
{
    for (const QString& id : std::as_const(m_order))
        chooseItem(m_items.value(id), side);
    Q_EMIT changed();
}

void ChoiceTree::chooseSelected(Side side)
{
    const QList<QTreeWidgetItem*> selected = selectedItems();
    for (QTreeWidgetItem* item : selected)
        chooseItem(item, side);
    Q_EMIT changed();
}

void ChoiceTree::chooseItem(QTreeWidgetItem* item, Side side)
{
    const QString id = item->data(WhatColumn, IdRole).toString();
    if (id.isEmpty()) {
        for (int i = 0; i < item->childCount(); ++i) {
            if (!item->child(i)->data(WhatColumn, IdRole).toString().isEmpty())
                chooseItem(item->child(i), side);
        }
        return;
    }
    const bool possible =
        side == None || item->data(WhatColumn, side == Left ? CanLeftRole : CanRightRole).toBool();
    if (possible)
        m_sides.insert(id, side);
    showChoice(item);
    if (item->parent())
        showGroup(item->parent());
}

void ChoiceTree::showChoice(QTreeWidgetItem* item)
{
    m_showing = true;
    const Side chosen = side(item->data(WhatColumn, IdRole).toString());
    for (const Side one : {Left, Right}) {
        const int column = one == Left ? LeftColumn : RightColumn;
        QFont font = this->font();
        font.setWeight(chosen == one ? QFont::DemiBold : QFont::Normal);
        item->setFont(column, font);
        if (item->data(WhatColumn, one == Left ? CanLeftRole : CanRightRole).toBool())
            item->setCheckState(column, box(chosen == one));
    }
    m_showing = false;
}

void ChoiceTree::showGroup(QTreeWidgetItem* group)
{
    if (!group->data(WhatColumn, IdRole).toString().isEmpty())
        return;
    int rows = 0, left = 0, right = 0;
    for (int i = 0; i < group->childCount(); ++i) {
        const QString id = group->child(i)->data(WhatColumn, IdRole).toString();
        if (id.isEmpty())
            continue;
        ++rows;
        left += side(id) == Left ? 1 : 0;
        right += side(id) == Right ? 1 : 0;
    }
    if (rows == 0)
        return;
    m_showing = true;
    group->setCheckState(LeftColumn, left == 0      ? Qt::Unchecked
                                     : left == rows ? Qt::Checked
                                                    : Qt::PartiallyChecked);
    group->setCheckState(RightColumn, right == 0      ? Qt::Unchecked
                                      : right == rows ? Qt::Checked
                                                      : Qt::PartiallyChecked);
    m_showing = false;
}

void ChoiceTree::boxClicked(QTreeWidgetItem* item, int column)
{
    if (m_showing || (column != LeftColumn && column != RightColumn))
        return;
    const Side one = column == LeftColumn ? Left : Right;
    const bool on = item->checkState(column) == Qt::Checked;
    chooseItem(item, on ? one : None);
    showGroup(item);
    Q_EMIT changed();
}

int ChoiceTree::undecided() const
{
    return int(std::count_if(m_order.cbegin(), m_order.cend(),
                             [this](const QString& id) { return side(id) == None; }));
}

QStringList ChoiceTree::chosen(Side wanted) const
{
    QStringList result;
    for (const QString& id : m_order) {
        if (side(id) == wanted)
            result << id;
    }
    return result;
}

void ChoiceTree::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_M)
        chooseSelected(Left);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_T)
        chooseSelected(Right);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace keyroster::ui
