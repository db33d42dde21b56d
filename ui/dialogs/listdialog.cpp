#include "dialogs/listdialog.h"

#include "delegates/badgedelegate.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyroster::ui {

ListDialog::ListDialog(Operations* operations, const Theme* theme, const QString& title,
                       const QString& name, const QString& empty, QWidget* parent)
    : FormDialog(operations, theme, title, parent)
    , m_list(new QListWidget)
    , m_side(new QVBoxLayout)
    , m_remove(new QPushButton(tr("Remove")))
    , m_keep(new QPushButton(tr("Keep it after all")))
    , m_empty(hintLabel(empty))
    , m_form(new QWidget)
    , m_formLayout(new QVBoxLayout(m_form))
{
    setObjectName(name);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(title);
    m_list->setMinimumSize(240, 180);
    m_list->setStyleSheet(QStringLiteral("QListView::item { padding: 4px 4px; }"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new BadgeDelegate(theme, m_list));
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(name + QStringLiteral("Add"));
    add->setIcon(icon(theme, QStringLiteral("add"), Tone::Text));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_keep->setObjectName(name + QStringLiteral("Keep"));
    auto* buttonRow = new QHBoxLayout;
    buttonRow->addWidget(add);
    buttonRow->addWidget(m_remove);
    buttonRow->addWidget(m_keep);
    buttonRow->addStretch();
    m_side->setSpacing(Theme::Gap);
    m_side->addWidget(m_list, 1);
    m_side->addLayout(buttonRow);
    m_formLayout->setContentsMargins(0, 0, 0, 0);
    m_formLayout->setSpacing(Theme::Gap);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* right = new QVBoxLayout;
    right->addWidget(m_empty);
    right->addWidget(m_form);
    right->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::BigGap);
    row->addLayout(m_side, 2);
    row->addLayout(right, 3);
    body()->addLayout(row, 1);
    QPushButton* ok = addPrimary(tr("OK"), name + QStringLiteral("Save"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(add, &QPushButton::clicked, this, [this] { this->add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(); });
    connect(ok, &QPushButton::clicked, this, [this] { save(); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_filling)
            showForm();
    });
}

void ListDialog::fill(const QList<ListRow>& rows)
{
    m_filling = true;
    while (m_list->count() > rows.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i >= m_list->count())
            m_list->addItem(QString());
        const auto& [text, change] = rows.at(i);
        QListWidgetItem* item = m_list->item(i);
        item->setText(text);
        item->setToolTip(text);
        item->setData(ChangeRole, int(change));
        item->setData(Qt::AccessibleTextRole, markedText(text, change));
    }
    if (m_list->selectedItems().isEmpty() && m_list->count() > 0) {
        const int now = std::clamp(m_list->currentRow(), 0, m_list->count() - 1);
        m_list->setCurrentRow(now, QItemSelectionModel::ClearAndSelect);
    }
    m_filling = false;
    showForm();
}

void ListDialog::choose(int row)
{
    m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    showForm();
}

int ListDialog::row() const
{
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst();
}

QList<int> ListDialog::selectedRows() const
{
    QList<int> rows;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isSelected())
            rows.append(i);
    }
    return rows;
}

void ListDialog::showForm()
{
    const bool any = row() >= 0;
    m_form->setVisible(any);
    m_empty->setVisible(!any);
    showButtons(row());
    if (any)
        rowChosen(row());
}

void ListDialog::showButtons(int row)
{
    const QListWidgetItem* item = row >= 0 ? m_list->item(row) : nullptr;
    const bool removed = item && RowChange(item->data(ChangeRole).toInt()) == RowChange::Removed;
    const QString whyNot = removed ? whyNotKept(row) : QString();
    QPushButton* gone = removed ? m_remove : m_keep;
    QPushButton* shown = removed ? m_keep : m_remove;
    const bool focused = gone->hasFocus(); // who pressed the one goes on with the other
    m_form->setEnabled(!removed);
    m_remove->setEnabled(item && !removed);
    m_keep->setEnabled(removed && whyNot.isEmpty());
    m_keep->setToolTip(whyNot);
    gone->hide();
    shown->show();
    if (focused)
        (shown->isEnabled() ? static_cast<QWidget*>(shown) : m_list)->setFocus();
}

QString ListDialog::whyNotKept(int) const
{
    return {};
}

} // namespace keyroster::ui
