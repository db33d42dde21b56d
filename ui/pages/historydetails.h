#pragma once

#include "sync/history.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace keyroster::ui {

/// Right part of the history: one sync or revision with what it changed in words, and what became
/// of each step.
class HistoryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryDetails(const Theme* theme, QWidget* parent = nullptr);

    /// nullptr: nothing is chosen.
    void setEntry(const workspace::Workspace* workspace, const sync::HistoryEntry* entry);
    /// Everything that is shown, as text.
    [[nodiscard]] QString asText() const;

private:
    QTreeWidgetItem* addGroup(const QString& title);
    void addChanges(const sync::HistoryDetails& details, const sync::HistoryEntry& entry);
    void addSteps(const QList<sync::HistoryStep>& steps);
    void addLine(QTreeWidgetItem* group, const QString& text, const QString& iconName, Tone tone,
                 const QString& detail = {});

    const Theme* m_theme;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_note;
    QTreeWidget* m_tree;
};

} // namespace keyroster::ui
