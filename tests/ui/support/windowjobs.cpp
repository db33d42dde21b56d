#include "ui/support/windowjobs.h"

#include "policy/edits.h"
#include "support/await.h"
#include "widgets/formdialog.h"

namespace keyroster::test {

bool syncNow(sync::Engine* engine)
{
    const Result<sync::Plan> plan = await(engine->plan(CancelToken()));
    if (!plan) {
        qWarning("%s", why(plan).constData());
        return false;
    }
    if (plan->isEmpty())
        return true;
    const auto report = await(
        engine->apply(plan->id, engine->confirmationName(), [](const sync::StepResult&) {}, {}));
    if (!report)
        qWarning("%s", why(report).constData());
    return report && report->end == sync::ApplyReport::End::Done;
}

bool cutOffSync(sync::Engine* engine)
{
    workspace::Workspace* workspace = engine->workspace();
    const Result<sync::Plan> plan = await(engine->plan(CancelToken()));
    workspace::StepRecord begun;
    begun.number = 1;
    begun.at = QDateTime::currentDateTimeUtc();
    return plan && workspace->setPlanState(plan->id, u"running"_s)
        && workspace->recordStep(plan->id, begun) && pullNow(engine);
}

bool waitForSync(const QPointer<QWidget>& planDialog)
{
    const QString title = QCoreApplication::translate("PlanEnd", "Synced"); // in any language
    return QTest::qWaitFor(
        [&] {
            const auto* dialog = qobject_cast<ui::FormDialog*>(planDialog.data());
            return dialog && dialog->windowTitle() == title && !dialog->isBusy();
        },
        60000);
}

bool pullNow(sync::Engine* engine)
{
    const auto pulled = await(engine->pull({}));
    return pulled || pulled.error().kind == ErrorKind::Conflict;
}

bool renameConnection(workspace::Workspace* workspace, const QString& name)
{
    if (workspace->draft().connections.isEmpty())
        return false;
    Connection changed = *workspace->draft().connections.begin();
    changed.name = name;
    const Result<Edit> edit = edits::changeConnection(workspace->draft(), changed);
    return edit && workspace->apply(*edit);
}

SecondAdmin::SecondAdmin(const QString& address)
    : m_store(secrets::makeSessionStore())
{
    auto opened = workspace::Workspace::open(m_folder.filePath(u"second.sqlite"_s));
    if (!opened)
        return;
    m_workspace = std::move(*opened);
    m_engine = std::make_unique<sync::Engine>(m_workspace.get(), m_store.get());
    if (!await(m_engine->look(address, false, {}, {})))
        return;
    sync::SignIn how;
    how.email = u"admin@example.test"_s;
    how.secret = SecretBytes("admin-test-1");
    m_ready = await(m_engine->signIn(std::move(how), {})) && await(m_engine->pull({}));
}

SecondAdmin::~SecondAdmin() = default;

} // namespace keyroster::test
