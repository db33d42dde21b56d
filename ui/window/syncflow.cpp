#include "window/syncflow.h"

#include "dialogs/conflictdialog.h"
#include "dialogs/driftdialog.h"
#include "dialogs/plandialog.h"
#include "widgets/filechooser.h"
#include "widgets/messagebar.h"
#include "widgets/notifier.h"

#include <QFile>

namespace keyroster::ui {

namespace {

// A plan for 100,000 people is some MB; anything larger is not one.
constexpr qint64 largestPlanFile = 64 << 20;

QString endTitle(sync::ApplyReport::End end)
{
    switch (end) {
    case sync::ApplyReport::End::Done: return SyncFlow::tr("Sync done");
    case sync::ApplyReport::End::Partly: return SyncFlow::tr("Sync partly done");
    case sync::ApplyReport::End::Stale: return SyncFlow::tr("Sync stopped: the server changed");
    case sync::ApplyReport::End::Cancelled: return SyncFlow::tr("Sync stopped");
    }
    return {};
}

} // namespace

SyncFlow::SyncFlow(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

void SyncFlow::review()
{
    makePlan(tr("Making the plan..."),
             [this](const CancelToken& cancel) { return m_parts.engine->plan(cancel); }, {});
}

void SyncFlow::sayWhyNoPlan(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_parts.message->showError(error);
    if (error.kind == ErrorKind::Conflict && !m_parts.engine->conflicts().isEmpty())
        m_parts.message->offer(tr("Choose..."), [this] { showConflicts(); });
    else if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Stale)
        m_parts.message->offer(tr("Refresh"), [this] { Q_EMIT refreshRequested(); });
}

void SyncFlow::showPlan(const sync::Plan& plan)
{
    m_parts.message->clear();
    auto* dialog =
        new PlanDialog(m_parts.engine, plan, m_parts.operations, m_parts.theme, m_parts.window);
    connect(dialog, &QDialog::finished, this, &SyncFlow::reviewed);
    connect(dialog, &PlanDialog::ran, this, &SyncFlow::ran);
    m_parts.present(dialog);
}

void SyncFlow::ran(sync::ApplyReport::End end, qint64 tookMs)
{
    if (tookMs >= longSyncMs) {
        const workspace::ServerProfile& profile = m_parts.engine->workspace()->profile();
        m_parts.notifier->tell(endTitle(end), profile.name.isEmpty() ? profile.url : profile.name);
    }
    if (end == sync::ApplyReport::End::Done)
        Q_EMIT statusRequested();
    else
        Q_EMIT refreshRequested();
}

void SyncFlow::makePlan(const QString& title,
                        const std::function<Task<sync::Plan>(const CancelToken&)>& begin,
                        const QString& nothingToDo)
{
    // A second plan would put the first one out of use while it is being read.
    if (m_planning)
        return;
    m_planning = true;
    const CancelToken cancel;
    m_parts.operations->run(
        title, begin(cancel), cancel, this,
        [this, nothingToDo](const sync::Plan& plan) {
            m_planning = false;
            if (plan.isEmpty() && !nothingToDo.isEmpty())
                m_parts.message->showMessage(Tone::Ok, nothingToDo);
            else
                showPlan(plan);
        },
        [this](const Error& error) {
            m_planning = false;
            sayWhyNoPlan(error);
        });
}

void SyncFlow::undoLastSync()
{
    makePlan(
        tr("Reading what the server had before..."),
        [this](const CancelToken& cancel) { return m_parts.engine->undoLastSync(cancel); },
        tr("The server is as it was before the last sync already."));
}

void SyncFlow::continueInterrupted()
{
    makePlan(
        tr("Reading how far the sync came..."),
        [this](const CancelToken& cancel) { return m_parts.engine->planRest(cancel); },
        tr("Nothing is missing: the sync was complete."));
}

void SyncFlow::goBackFromInterrupted()
{
    makePlan(
        tr("Reading how far the sync came..."),
        [this](const CancelToken& cancel) { return m_parts.engine->planBack(cancel); },
        tr("Nothing on the server was changed, so there is nothing to put back."));
}

void SyncFlow::openPlanFile()
{
    const auto take = [this](const QString& name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestPlanFile)
            m_parts.message->showMessage(Tone::Danger, tr("%1 cannot be read.").arg(name),
                                         file.error() == QFile::NoError ? tr("It is too large.")
                                                                        : file.errorString());
        else
            takePlanFile(file.readAll());
    };
    m_parts.present(fileChooser(m_parts.window,
                                {QStringLiteral("openPlanDialog"),
                                 tr("Open a saved plan"),
                                 tr("Plans of Keyroster (*.json)"),
                                 {}},
                                take));
}

void SyncFlow::takePlanFile(const QByteArray& file)
{
    makePlan(
        tr("Checking the plan against the server..."),
        [this, file](const CancelToken& cancel) {
            return m_parts.engine->takePlanFile(file, cancel);
        },
        tr("This plan has nothing to do: the server is as it says."));
}

void SyncFlow::resolve()
{
    if (!m_parts.engine->conflicts().isEmpty())
        showConflicts();
    else if (!m_parts.engine->drift().isEmpty())
        showDrift();
    else
        Q_EMIT refreshRequested();
}

void SyncFlow::showConflicts()
{
    auto* dialog =
        new ConflictDialog(m_parts.engine, m_parts.operations, m_parts.theme, m_parts.window);
    connect(dialog, &ConflictDialog::resolved, this, [this] {
        m_parts.message->showMessage(
            Tone::Ok, tr("Merged. Your changes are on top of the other admin's now."));
        m_parts.message->offer(tr("Review..."), [this] { review(); });
    });
    m_parts.present(dialog);
}

void SyncFlow::showDrift()
{
    auto* dialog =
        new DriftDialog(m_parts.engine, m_parts.operations, m_parts.theme, m_parts.window);
    connect(dialog, &DriftDialog::planMade, this, &SyncFlow::showPlan);
    connect(dialog, &DriftDialog::taken, this, [this] {
        m_parts.message->showMessage(Tone::Ok, tr("The draft took over what the server shows. "
                                                  "Review and sync when you are ready."));
    });
    m_parts.present(dialog);
}

} // namespace keyroster::ui
