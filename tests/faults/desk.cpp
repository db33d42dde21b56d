#include "faults/desk.h"

#include "faults/plainstore.h"

namespace keyroster::test {

namespace {

QStringList stepsOf(const sync::Plan& plan)
{
    QStringList steps;
    for (const sync::Step& step : plan.steps)
        steps.append(sync::stepKindName(step.kind) + u' ' + step.object);
    return steps;
}

} // namespace

Desk::Desk(QString folder)
    : m_folder(std::move(folder))
{}

Desk::~Desk()
{
    stop();
}

QString Desk::file() const
{
    return m_folder + u"/server.krw"_s;
}

Result<void> Desk::start(int patienceMs)
{
    auto opened = workspace::Workspace::open(file());
    if (!opened)
        return passOn(opened);
    m_workspace = *std::move(opened);
    if (m_workspace->isReadOnly())
        return fail(ErrorKind::Damaged, m_workspace->readOnlyReason());
    const QByteArray patience = QByteArray::number(patienceMs);
    const QString setting = u"network/patience_ms"_s;
    if (m_workspace->setting(setting) != patience) {
        if (const auto stored = m_workspace->setSetting(setting, patience); !stored)
            return stored;
    }
    m_secrets = std::make_unique<PlainStore>(m_folder + u"/secrets.json"_s);
    m_engine = std::make_unique<sync::Engine>(m_workspace.get(), m_secrets.get());
    return {};
}

void Desk::stop()
{
    m_engine.reset();
    m_secrets.reset();
    m_workspace.reset();
}

Result<void> Desk::signIn(const QString& url)
{
    const CancelToken cancel;
    if (const auto seen = await(m_engine->look(url, false, QString(), cancel)); !seen)
        return passOn(seen);
    sync::SignIn how;
    how.email = u"admin@example.test"_s;
    how.secret = SecretBytes("admin-test-1");
    return await(m_engine->signIn(how, cancel));
}

Result<void> Desk::resumeAndPull()
{
    if (const auto resumed = await(m_engine->resume(CancelToken())); !resumed)
        return resumed;
    return await(m_engine->pull(CancelToken()));
}

Result<QStringList> Desk::leftToDo()
{
    if (const auto pulled = resumeAndPull(); !pulled)
        return passOn(pulled);
    const auto plan = await(m_engine->plan(CancelToken()));
    if (!plan)
        return passOn(plan);
    return stepsOf(*plan);
}

Result<QStringList> Desk::syncAndVerify()
{
    if (const auto pulled = resumeAndPull(); !pulled)
        return passOn(pulled);
    const auto plan = await(m_engine->plan(CancelToken()));
    if (!plan)
        return passOn(plan);
    QStringList left;
    if (!plan->isEmpty()) {
        const auto report = await(m_engine->apply(plan->id, m_engine->confirmationName(),
                                                  sync::StepCallback(), CancelToken()));
        if (!report)
            return passOn(report);
        if (report->end != sync::ApplyReport::End::Done)
            left.append(u"not done: "_s + report->summary + u' ' + report->moved.join(u", "_s));
    }
    const auto verified = await(m_engine->verify(CancelToken()));
    if (!verified)
        return passOn(verified);
    return left + verified->differences;
}

} // namespace keyroster::test
