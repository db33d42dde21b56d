#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace keyroster::ui {

/// Above the plan: find as one types, one kind of change, only what is risky, exactly what changes;
/// and a menu to copy or save the plan.
class PlanTools : public QWidget
{
    Q_OBJECT
public:
    explicit PlanTools(const Theme* theme, QWidget* parent = nullptr);

    /// What there is to filter; kinds that the plan does not have are not offered.
    void setPlan(const QList<int>& parts, qsizetype steps, qsizetype changes, bool anyRisk);
    /// Steps that the filter leaves; for none it says so and offers to show all.
    void setFound(int steps);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int part() const; ///< PlanTree::Part; -1: all
    [[nodiscard]] bool onlyRisky() const;

Q_SIGNALS:
    void filterChanged();
    void detailsToggled(bool shown);
    void copyRequested();
    void saveRequested();

private:
    QWidget* makeMenu(const Theme* theme);
    void clearFilter();

    QLineEdit* m_find;
    QComboBox* m_part;
    QCheckBox* m_risky;
    QPushButton* m_details;
    QWidget* m_none;
};

} // namespace keyroster::ui
