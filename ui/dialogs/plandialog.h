#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QLabel;
class QLineEdit;
class QProgressBar;

namespace keyroster::ui {

class GuardCard;
class PlanTree;
class StepDetails;

/// Review and sync: the plan as a checklist, a guard where it is unusual, then the run with
/// progress and cancel, then what became of each step and what to do. It runs exactly the plan that
/// it shows.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(sync::Engine* engine, sync::Plan plan, Operations* operations, const Theme* theme,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// After the run ended (well or not) and the server was read back where that was possible.
    void ran(keyroster::sync::ApplyReport::End end);

protected:
    void workChanged() override;
    void workCancelled() override;

private:
    enum class Stage { Review, Running, Over };
    void addNotes();
    void addTools();
    void refresh();
    void sync();
    void stepChanged(const sync::StepResult& result);
    void applied(const sync::ApplyReport& report);
    void applyFailed(const Error& error);
    void verify();
    void verified(const sync::VerifyReport& report);
    void showEnd(const sync::ApplyReport& report);
    [[nodiscard]] const sync::Step* step(int number) const;

    sync::Engine* m_engine;
    sync::Plan m_plan;
    Stage m_stage = Stage::Review;
    sync::ApplyReport::End m_end = sync::ApplyReport::End::Done;
    int m_ended = 0;
    PlanTree* m_tree;
    StepDetails* m_details;
    GuardCard* m_guard = nullptr;
    QWidget* m_notes = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_more = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace keyroster::ui
