#pragma once

#include "dialogs/planend.h"
#include "sync/engine.h"
#include "widgets/formdialog.h"

#include <QElapsedTimer>

class QLineEdit;
class QSplitter;
class QVBoxLayout;

namespace keyroster::ui {

class GuardCard;
class PlanTools;
class PlanTree;
class StepDetails;

/// Review and sync: the plan as a checklist, a guard where it is unusual, a note for the history,
/// then the run with progress and cancel, then what became of each step and what to do. It runs
/// exactly the plan that it shows; after a run that did not end well, a new plan of what is missing
/// takes its place. The plan can be copied as text, or saved as a file that a colleague runs.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(sync::Engine* engine, sync::Plan plan, Operations* operations, const Theme* theme,
               QWidget* parent = nullptr);

    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    /// After the run ended (well or not) and the server was read back where that was possible.
    void ran(keyroster::sync::ApplyReport::End end, qint64 tookMs);

protected:
    void workChanged() override;
    void workCancelled() override;

private:
    /// Writes the plan as a file, with new keys sealed for the router; says so, or why not.
    void saveTo(const QString& file);
    enum class Stage { Review, Running, Over };
    void makeList();
    void makeButtons();
    void setPlan(sync::Plan plan);
    void showNotes();
    void showGuards();
    void showIntro();
    void refresh();
    void sync();
    void stepChanged(const sync::StepResult& result);
    void applied(const sync::ApplyReport& report);
    void showEnd(const PlanEnd& end);
    void keepResult(const sync::StepResult& result);
    [[nodiscard]] const sync::StepResult* resultOf(int number) const;
    void applyFailed(const Error& error);
    void verify();
    void verified(const sync::VerifyReport& report);
    void retry();
    void copy();
    void save();
    void showStep(int number);
    [[nodiscard]] QString serverName() const;

    sync::Engine* m_engine;
    sync::Plan m_plan;
    QStringList m_changes; ///< what the policy says differently, in words
    QList<sync::StepResult> m_results;
    Stage m_stage = Stage::Review;
    sync::ApplyReport::End m_end = sync::ApplyReport::End::Done;
    PlanEnd::Again m_again = PlanEnd::Again::No;
    int m_ended = 0;
    QElapsedTimer m_running;
    PlanTools* m_tools;
    PlanTree* m_tree;
    StepDetails* m_details;
    QWidget* m_notes = nullptr;
    QVBoxLayout* m_notesColumn = nullptr;
    GuardCard* m_guard = nullptr;
    QVBoxLayout* m_guardPlace = nullptr;
    QLineEdit* m_message = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace keyroster::ui
