#pragma once

#include "sync/engine.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>

class QDialog;
class QWidget;

namespace keyroster::ui {

class MessageBar;
class Notifier;
class PlanDialog;

/// All ways to a plan, and what comes before and after one: review, undo the last sync, a
/// colleague's plan file, what a sync that was cut off left, what somebody changed on the server,
/// what another admin changed as well. Every plan is shown before it runs. Everything outlives it
/// that it is given. GUI thread.
class SyncFlow : public QObject
{
    Q_OBJECT
public:
    /// A sync that takes longer than this is worth a notification when it ends.
    static constexpr int longSyncMs = 5000;

    struct Parts
    {
        sync::Engine* engine;
        Operations* operations;
        const Theme* theme;
        MessageBar* message;
        Notifier* notifier;
        QWidget* window;
        std::function<void(QDialog*)> present; ///< opens a dialog that ends with the server
    };
    SyncFlow(Parts parts, QObject* parent);

    void review();
    void undoLastSync();
    void openPlanFile();
    void takePlanFile(const QByteArray& file);
    /// Conflicts and changes on the server, whichever there is.
    void resolve();
    void showConflicts();
    void showDrift();
    void continueInterrupted();
    void goBackFromInterrupted();
    void showPlan(const sync::Plan& plan);

Q_SIGNALS:
    void reviewed();         ///< a plan was closed, synced or not
    void refreshRequested(); ///< the server has to be read again
    void statusRequested();  ///< the router has to be asked for the state of the keys

private:
    /// Shows the plan that `begin` makes; not while another one is being made. An empty plan is
    /// shown as well, or said by `nothingToDo` where that is given.
    void makePlan(const QString& title,
                  const std::function<Task<sync::Plan>(const CancelToken&)>& begin,
                  const QString& nothingToDo);
    void sayWhyNoPlan(const Error& error);
    void ran(sync::ApplyReport::End end, qint64 tookMs);

    Parts m_parts;
    bool m_planning = false;
};

} // namespace keyroster::ui
