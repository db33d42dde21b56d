#pragma once

#include "sync/engine.h"
#include "widgets/theme.h"

#include <QHash>
#include <QTreeWidget>

namespace keyroster::ui {

/// The steps of a plan as a grouped checklist in plain words. The same list shows the plan before
/// it runs, ticks off what is done while it runs, and says afterwards what became of each step.
class PlanTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PlanTree(const Theme* theme, QWidget* parent = nullptr);

    /// `changes`: what the new policy says differently, one sentence each, shown under the step
    /// that writes it: the first few hundred, the rest counted.
    void setPlan(const sync::Plan& plan, const QStringList& changes = {});
    /// Beside the mark of its risk, which stays; why it failed, or why that is not known, is a line
    /// below the step.
    void setResult(const sync::StepResult& result);
    void selectStep(int number); ///< and brings it into sight
    /// Shows only steps and changes whose words contain the text, of one part (-1: of all), risky
    /// ones when so wished; groups without a step disappear. All changes are searched, also those
    /// that are only counted without a filter.
    void setFilter(const QString& text, int part = -1, bool onlyRisky = false);
    [[nodiscard]] QList<int> parts() const; ///< that the plan has, in the order of the list
    static QString partTitle(int part);
    /// Number of the selected step; 0: none.
    [[nodiscard]] int currentStep() const;
    [[nodiscard]] int visibleSteps() const;

Q_SIGNALS:
    void currentStepChanged(int number);

private:
    QTreeWidgetItem* groupFor(sync::StepKind kind);
    void addStep(const sync::Step& step);
    /// False: no change contains the text.
    bool fillChanges(QTreeWidgetItem* step, const QString& text);
    void findChanges(const QString& text);
    void showReason(QTreeWidgetItem* step, const QString& reason, Tone tone);
    void setTone(QTreeWidgetItem* item, int column, Tone tone); ///< follows the theme

    const Theme* m_theme;
    QHash<int, QTreeWidgetItem*> m_groups;
    QHash<int, QTreeWidgetItem*> m_steps;
    QStringList m_changes;
    QHash<QTreeWidgetItem*, bool> m_writers; ///< steps that show changes; whether any is found
    QString m_found;                         ///< the text that the shown changes were found by
};

/// What became of a step, in words: "Done", "Not done: ...".
QString outcomeText(workspace::StepOutcome outcome);

} // namespace keyroster::ui
