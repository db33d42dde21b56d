#include "sync/statuswatch.h"
#include "unit/sync/bench.h"

#include <QSignalSpy>

using namespace keyroster;
using namespace keyroster::test;

/// The states of the keys are asked for while somebody looks, and nobody notices the asking.
class TestStatusWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksWhileSomebodyLooks();
    void whoComesBackSeesNewStatesAtOnce();
    void neverTwoAtOnce();
    void notWhileASyncRuns();
    void notWithoutARouter();
    void anEndedSessionIsNotSpokenOf();

private:
    void sync();
    [[nodiscard]] qsizetype questions() const
    {
        return m_server->host().count(u"POST /api/chat/completions"_s);
    }

    std::unique_ptr<FakeOpenWebUi> m_server;
    std::unique_ptr<Bench> m_admin;
};

void TestStatusWatch::init()
{
    m_admin.reset();
    m_server = std::make_unique<FakeOpenWebUi>();
    furnish(*m_server);
    m_admin = std::make_unique<Bench>(*m_server);
}

void TestStatusWatch::sync()
{
    VERIFY_OK(m_admin->pull());
    m_admin->adopt();
    QCOMPARE(m_admin->sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(m_admin->pull());
}

void TestStatusWatch::asksWhileSomebodyLooks()
{
    sync();
    sync::StatusWatch watch(&m_admin->engine());
    const auto* timer = watch.findChild<QTimer*>();
    QVERIFY(timer);
    QCOMPARE(timer->interval(), 60 * 1000);
    watch.setInterval(std::chrono::milliseconds(1)); // nobody waits a minute
    QVERIFY(!timer->isActive());
    QSignalSpy looked(&watch, &sync::StatusWatch::looked);
    watch.setActive(true);
    QVERIFY(looked.wait());
    QCOMPARE(looked.first().first().toBool(), true);
    const KeyId key = m_admin->draft().keys.first().id;
    m_server->state().keyStates.insert(key.text(), u"cooling"_s);
    const auto state = [this] {
        const QList<sync::KeyStatus>& keys = m_admin->engine().routerStatus().keys;
        return keys.isEmpty() ? QString() : keys.first().state;
    };
    QTRY_COMPARE(state(), u"cooling"_s);
    // After the end of a look, so that none is under way when all of this goes.
    connect(&watch, &sync::StatusWatch::looked, &watch, [&watch] { watch.setActive(false); });
    QTRY_VERIFY(!timer->isActive());
}

void TestStatusWatch::whoComesBackSeesNewStatesAtOnce()
{
    sync();
    VERIFY_OK(await(m_admin->engine().status(CancelToken())));
    sync::StatusWatch watch(&m_admin->engine());
    QSignalSpy looked(&watch, &sync::StatusWatch::looked);
    watch.setActive(true); // they are of now: the timer will do
    QCOMPARE(looked.count(), 0);
    watch.setActive(false);
    watch.setInterval(std::chrono::milliseconds(1)); // so that these are old
    const QDateTime asked = m_admin->engine().routerStatus().at;
    QTRY_VERIFY(asked.msecsTo(QDateTime::currentDateTimeUtc()) > 5);
    const qsizetype before = questions();
    watch.setActive(true);
    watch.setActive(false); // before the timer could
    QVERIFY(looked.wait());
    QCOMPARE(looked.first().first().toBool(), true);
    QCOMPARE(questions(), before + 1);
}

void TestStatusWatch::neverTwoAtOnce()
{
    sync();
    sync::Engine& engine = m_admin->engine();
    const qsizetype before = questions();
    auto first = engine.checkStatus(CancelToken());
    const auto second = await(engine.checkStatus(CancelToken()));
    VERIFY_OK(second);
    QCOMPARE(*second, false);
    const auto done = await(std::move(first));
    VERIFY_OK(done);
    QCOMPARE(*done, true);
    QCOMPARE(questions(), before + 1);
    auto loud = engine.status(CancelToken()); // somebody pressed Refresh
    const auto beside = await(engine.checkStatus(CancelToken()));
    VERIFY_OK(beside);
    QCOMPARE(*beside, false);
    VERIFY_OK(await(std::move(loud)));
}

void TestStatusWatch::notWhileASyncRuns()
{
    sync();
    sync::Engine& engine = m_admin->engine();
    m_admin->weigh(3);
    const sync::Plan plan = m_admin->plan();
    QList<bool> answers;
    const auto report = await(engine.apply(
        plan.id, engine.confirmationName(),
        [&](const sync::StepResult&) {
            QCoro::connect(
                engine.checkStatus(CancelToken()), this,
                [&answers](const Result<bool>& asked) { answers.append(asked && *asked); });
        },
        CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    QVERIFY(!answers.isEmpty());
    QVERIFY(!answers.contains(true));
    const auto after = await(engine.checkStatus(CancelToken()));
    VERIFY_OK(after);
    QCOMPARE(*after, true);
}

void TestStatusWatch::notWithoutARouter()
{
    VERIFY_OK(m_admin->pull());
    const auto asked = await(m_admin->engine().checkStatus(CancelToken()));
    VERIFY_OK(asked);
    QCOMPARE(*asked, false);
    QCOMPARE(questions(), 0);
}

void TestStatusWatch::anEndedSessionIsNotSpokenOf()
{
    m_admin = std::make_unique<Bench>(*m_server, false);
    sync();
    const QSignalSpy needed(&m_admin->engine(), &sync::Engine::signInNeeded);
    m_server->endSessions();
    QVERIFY(!await(m_admin->engine().checkStatus(CancelToken())).has_value());
    QCOMPARE(needed.count(), 0);
    QVERIFY(!await(m_admin->engine().status(CancelToken())).has_value());
    QVERIFY(needed.count() > 0); // who asks is told
}

QTEST_GUILESS_MAIN(TestStatusWatch)
#include "tst_statuswatch.moc"
