#include "dialogs/undodialog.h"

#include "delegates/tabledelegate.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

enum Column { TextColumn, WhenColumn, WhoColumn, StateColumn };
constexpr int numberRole = Qt::UserRole;

} // namespace

UndoDialog::UndoDialog(workspace::Workspace* workspace, Operations* operations, const Theme* theme,
                       QWidget* parent)
    : FormDialog(operations, theme, tr("Undo history"), parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_go(addPrimary(tr("Go there"), QStringLiteral("undoGo")))
{
    setObjectName(QStringLiteral("undoDialog"));
    setIntro(tr("The changes since the last sync, the newest first. Choose how far to go back, or "
                "forward again; nothing changes on the server."));
    m_list->setObjectName(QStringLiteral("undoList"));
    m_list->setAccessibleName(tr("Changes of the draft"));
    m_list->setHeaderLabels({tr("Change"), tr("When"), tr("Who"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(theme, m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    body()->addWidget(m_list, 1);
    buttons()->addButton(QDialogButtonBox::Close);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UndoDialog::showChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, &UndoDialog::go);
    connect(m_go, &QPushButton::clicked, this, &UndoDialog::go);
    resize(680, 460);
    fill();
    m_list->setFocus(); // the arrows choose at once
}

void UndoDialog::fill()
{
    const auto steps = m_workspace->editSteps();
    if (!steps) {
        showError(steps.error());
        m_go->setEnabled(false);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 oldest = 0;
    m_now = int(steps->size());
    for (const workspace::EditStep& step : *steps) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(TextColumn, step.text);
        item->setToolTip(TextColumn, step.text);
        item->setText(WhenColumn, momentText(step.at, now));
        item->setText(WhoColumn, step.who);
        item->setData(TextColumn, numberRole, step.number);
        item->setIcon(TextColumn,
                      icon(theme(), step.undone ? QStringLiteral("undo") : QStringLiteral("check"),
                           Tone::Muted));
        const int row = m_list->topLevelItemCount() - 1;
        if (step.undone) {
            item->setText(StateColumn, tr("Undone"));
            for (int column = 0; column < m_list->columnCount(); ++column)
                item->setForeground(column, theme()->color(Tone::Muted));
        } else if (row < m_now) {
            m_now = row;
            item->setText(StateColumn, tr("The draft now"));
        }
        oldest = step.number;
    }
    auto* start = new QTreeWidgetItem(m_list);
    start->setText(TextColumn, steps->isEmpty() ? tr("Nothing was changed yet")
                                                : tr("Before all these changes"));
    start->setIcon(TextColumn, icon(theme(), QStringLiteral("history"), Tone::Muted));
    start->setData(TextColumn, numberRole, oldest - 1);
    if (m_now == int(steps->size()))
        start->setText(StateColumn, tr("The draft now"));
    m_list->setCurrentItem(m_list->topLevelItem(m_now));
}

void UndoDialog::showChoice()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int steps = row - m_now;
    m_go->setEnabled(row >= 0 && steps != 0 && !m_workspace->isReadOnly());
    m_go->setText(steps == 1    ? tr("Undo 1 change")
                  : steps > 1   ? tr("Undo %Ln changes", nullptr, steps)
                  : steps == -1 ? tr("Make 1 change again")
                  : steps < -1  ? tr("Make %Ln changes again", nullptr, -steps)
                                : tr("The draft is here"));
    m_go->setToolTip(m_workspace->readOnlyReason());
}

void UndoDialog::go()
{
    if (!m_go->isEnabled())
        return;
    const qint64 number = m_list->currentItem()->data(TextColumn, numberRole).toLongLong();
    if (const auto gone = m_workspace->goToEdit(number); !gone) {
        showError(gone.error());
        return;
    }
    accept();
}

} // namespace keyroster::ui
