#include "dialogs/certificatedialog.h"
#include "dialogs/conflictdialog.h"
#include "dialogs/driftdialog.h"
#include "dialogs/plandialog.h"
#include "policy/edits.h"
#include "support/await.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "ui/tour/tour.h"
#include "widgets/messagebar.h"
#include "window/attention.h"

/// A sync, its end, and what the server shows afterwards.
namespace keyroster::test {

using namespace Qt::StringLiterals;

/// More models, so that there are changes which make something on the server: the first one gets no
/// answer until the run is stopped, and then they are refused.
bool Tour::planRuns()
{
    workspace::Workspace* workspace = m_bench.workspace();
    Connection connection = *workspace->draft().connection(m_company.connection);
    PublishedModel model = connection.models.constFirst();
    for (int number = 1; number <= 6; ++number) {
        model.id = u"tiny-%1"_s.arg(number);
        connection.models.append(model);
    }
    const Result<Edit> edit = edits::changeConnection(workspace->draft(), connection);
    if (!edit || !workspace->apply(*edit) || !showPage(u"board"_s) || !trigger(u"board.review"_s))
        return failed(u"plan"_s, "was not made");
    const QPointer<QWidget> plan = waitForDialog(u"planDialog"_s);
    if (!plan)
        return failed(m_bench.window()->message()->text(), "is shown in place of the plan");
    if (!type(plan, u"planFilter"_s, u"zzz"_s) || !findWidget(plan, u"planNone"_s))
        return failed(u"planNone"_s, "did not come");
    visit(u"dialog-plan-nothing-fits"_s, plan);
    return click(plan, u"planShowAll"_s) && planStopped(plan) && planPartly(plan);
}

bool Tour::planStopped(const QPointer<QWidget>& plan)
{
    HttpHost& host = m_bench.server.host();
    const QString create = u"POST /api/v1/models/create"_s;
    host.clearLog();
    host.breakPath(create, {Break::StallBefore, 0, {}});
    if (!click(plan, u"planSync"_s)
        || !QTest::qWaitFor([&] { return host.count(create) > 0; }, patienceMs))
        return failed(create, "was not asked for");
    visit(u"dialog-plan-running"_s, plan);
    if (!click(plan, u"planClose"_s) || !findWidget(plan, u"planRetry"_s))
        return failed(u"planDialog"_s, "was not stopped");
    visit(u"dialog-plan-stopped"_s, plan);
    host.mend();
    return true;
}

bool Tour::planPartly(const QPointer<QWidget>& plan)
{
    HttpHost& host = m_bench.server.host();
    host.breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 500, {}});
    if (!click(plan, u"planRetry"_s) || !click(plan, u"planSync"_s)
        || !findWidget(plan, u"planRetry"_s))
        return failed(u"planDialog"_s, "did not end");
    visit(u"dialog-plan-partly"_s, plan);
    host.mend();
    return click(plan, u"planClose"_s) && dialogGone(u"planDialog"_s) && idle();
}

/// Stopped by a guard, and run to the end. After it the draft is what the server has.
bool Tour::planEnds()
{
    sync::Engine* engine = m_bench.window()->engine();
    Result<sync::Plan> plan = await(engine->plan(CancelToken()));
    if (!plan)
        return failed(u"plan"_s, "was not made");
    sync::Plan guarded = *plan;
    guarded.guards.append(
        {u"directory_shrunk"_s,
         qApp->translate("keyroster::sync", "The server had %1 users and now has %2.")
             .arg(QLocale().toString(1000))
             .arg(12)});
    if (!dialog(u"plan-guard"_s, new ui::PlanDialog(engine, guarded, m_operations.get(),
                                                    m_bench.theme(), m_bench.window())))
        return false;
    const QPointer<QWidget> shown(
        new ui::PlanDialog(engine, *plan, m_operations.get(), m_bench.theme(), m_bench.window()));
    auto* opened = qobject_cast<QDialog*>(shown.data());
    opened->open();
    const bool ended =
        click(shown, u"planSync"_s)
        && QTest::qWaitFor(
            [&] { return !m_operations->isBusy() && engine->state() == sync::SyncState::InSync; },
            60000);
    if (!ended)
        return failed(u"plan"_s, "did not end");
    visit(u"dialog-plan-result"_s, shown);
    opened->reject();
    opened->deleteLater();
    return dialogGone(u"planDialog"_s);
}

/// Interrupted, and gone on with.
bool Tour::cutOff()
{
    workspace::Workspace* workspace = m_bench.workspace();
    ApiKey key = *workspace->draft().key(m_company.keys.at(1));
    key.weight = 3;
    const Result<Edit> edit = edits::changeKey(workspace->draft(), key);
    const QPointer<QWidget> bar(m_bench.window()->attention());
    if (!edit || !workspace->apply(*edit) || !cutOffSync(m_bench.window()->engine())
        || !showPage(u"board"_s) || !findWidget(bar, u"messageOther"_s))
        return failed(u"interrupted sync"_s, "is not said");
    visit(u"page-board-interrupted"_s, m_bench.window());
    if (!click(bar, u"messageAction"_s))
        return false;
    const QPointer<QWidget> rest(waitForDialog(u"planDialog"_s));
    if (!click(rest, u"planSync"_s) || !waitForSync(rest))
        return failed(u"interrupted sync"_s, "did not go on");
    return click(rest, u"planClose"_s) && dialogGone(u"planDialog"_s);
}

bool Tour::syncing()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    const CancelToken cancel;
    m_company.hideModelOnServer(m_bench);
    if (!await(engine->pull(cancel)) || engine->drift().objects.isEmpty())
        return failed(u"drift"_s, "was not seen");
    visit(u"page-board-server-changed"_s, m_bench.window());
    if (!dialog(u"drift"_s, new ui::DriftDialog(engine, work, m_bench.theme(), m_bench.window())))
        return false;
    ApiKey key = *m_bench.workspace()->draft().key(m_company.keys.first());
    key.label = u"K-Atelier"_s;
    const Result<Edit> edit = edits::changeKey(m_bench.workspace()->draft(), key);
    if (!edit || !m_bench.workspace()->apply(*edit))
        return failed(u"edit"_s, "was refused");
    m_company.renameOnServer(m_bench, u"K-Kontor"_s);
    if (await(engine->pull(cancel)) || engine->conflicts().isEmpty())
        return failed(u"conflict"_s, "was not seen");
    return dialog(u"conflict"_s,
                  new ui::ConflictDialog(engine, work, m_bench.theme(), m_bench.window()));
}

/// A server whose certificate is not the trusted one.
bool Tour::renewing()
{
    MisbehavingServer server(makeTlsIdentity());
    workspace::Commit commit;
    commit.profile = m_bench.workspace()->profile();
    commit.profile->url = server.url({}).toString(QUrl::StripTrailingSlash);
    commit.profile->pinnedCertificate = makeTlsIdentity().fingerprint();
    sync::Engine* engine = m_bench.window()->engine();
    const CancelToken cancel;
    if (!m_bench.workspace()->commit(commit)
        || await(
            engine->look(commit.profile->url, false, commit.profile->pinnedCertificate, cancel))
        || engine->untrustedCertificate().isEmpty())
        return failed(u"certificate"_s, "was not seen");
    return dialog(u"certificate"_s, new ui::CertificateDialog(engine, m_operations.get(),
                                                              m_bench.theme(), m_bench.window()));
}

} // namespace keyroster::test
