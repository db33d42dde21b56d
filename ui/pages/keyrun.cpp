#include "pages/keyrun.h"

#include "base/fewatonce.h"
#include "dialogs/keyverdict.h"
#include "models/wording.h"
#include "sync/engine.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"

#include <QJsonObject>
#include <QPointer>
#include <QSet>

namespace keyroster::ui {

/// Outlives the page: the tasks that are under way stand on it.
struct KeyRun::Work
{
    QPointer<sync::Engine> engine;
    QPointer<KeyRun> owner;
    KeyQuestion question;
    QList<KeyId> waiting;
    CancelToken cancel;
};

namespace {

Task<void> testOne(QPointer<sync::Engine> engine, KeyId key, CancelToken cancel)
{
    auto task = engine->testKey(key, cancel);
    const auto tested = co_await task;
    if (!tested)
        co_return passOn(tested);
    // Nothing is known of the key then, and "5 keys tested" would say otherwise.
    if (tested->verdict == providers::KeyTest::Verdict::Unreachable)
        co_return fail(ErrorKind::Network, tested->message);
    co_return Result<void>();
}

Task<void> endPause(QPointer<sync::Engine> engine, KeyId key, CancelToken cancel)
{
    const QJsonObject question{{QStringLiteral("op"), QStringLiteral("reset")},
                               {QStringLiteral("key"), key.text()}};
    auto task = engine->askOnServer(question, cancel);
    const auto answer = co_await task;
    if (!answer)
        co_return passOn(answer);
    co_return Result<void>();
}

/// The router answered, only not as wished.
bool isAboutTheKey(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Http;
}

} // namespace

KeyQuestion keyTestQuestion(sync::Engine* engine)
{
    KeyQuestion question;
    question.ask = [engine](const KeyId& key, const CancelToken& cancel) {
        return testOne(engine, key, cancel);
    };
    question.titleOfOne = [](const QString& label) {
        return KeyRun::tr("Testing key %1...").arg(label);
    };
    question.titleOfMany = [](const QString& keys) {
        return KeyRun::tr("Testing %1...").arg(keys);
    };
    question.failure = [](const QString& label, const Error& error) {
        return KeyRun::tr("%1: %2").arg(label, error.message);
    };
    question.leavesOut = [engine](const KeyId& id) {
        const ApiKey* key = engine->workspace()->draft().key(id);
        return key && engine->workspace()->secretOf(id, key->fingerprint).isEmpty();
    };
    return question;
}

KeyQuestion endPauseQuestion(sync::Engine* engine)
{
    KeyQuestion question;
    question.ask = [engine](const KeyId& key, const CancelToken& cancel) {
        return endPause(engine, key, cancel);
    };
    question.titleOfOne = [](const QString& label) {
        return KeyRun::tr("Ending the pause of %1...").arg(label);
    };
    question.titleOfMany = question.titleOfOne;
    question.failure = [](const QString& label, const Error& error) {
        return error.kind == ErrorKind::NotFound
                 ? KeyRun::tr("The router does not know %1 yet. Sync first.").arg(label)
                 : KeyRun::tr("%1: %2").arg(label, error.message);
    };
    question.failsForAll = [](const Error& error) { return !isAboutTheKey(error); };
    return question;
}

void showTestsEnd(MessageBar* message, const KeyRunResult& result)
{
    if (result.cancelled)
        return;
    if (result.asked == 0) {
        message->showMessage(Tone::Warning,
                             KeyRun::tr("None of these keys has its secret on this computer, so "
                                        "none can be tested here."));
        return;
    }
    QStringList words;
    if (result.done() > 1 || (result.done() == 1 && result.leftOut > 0))
        words.append(KeyRun::tr("%1 tested.").arg(keysText(result.done())));
    if (result.failures.size() == 1)
        words.append(result.failures.constFirst());
    else if (!result.failures.isEmpty())
        words.append(KeyRun::tr("%1 could not be tested.").arg(keysText(result.failures.size())));
    if (result.leftOut > 0)
        words.append(KeyRun::tr("%1 left out, because the secret is not on this computer.")
                         .arg(keysText(result.leftOut)));
    if (words.isEmpty())
        return;
    const bool complete = result.failures.isEmpty() && result.leftOut == 0;
    message->showMessage(complete ? Tone::Ok : Tone::Warning, words.join(QLatin1Char(' ')),
                         result.failures.size() > 1 ? result.failures.join(QLatin1Char('\n'))
                                                    : QString());
}

void showPausesEnd(MessageBar* message, const KeyRunResult& result)
{
    if (result.cancelled && result.done() == 0)
        return;
    QStringList words;
    if (result.done() > 0)
        words.append(KeyRun::tr("The router tries %1 again.").arg(keysText(result.done())));
    const qsizetype failed = result.failures.size() + result.untried;
    if (failed == 1)
        words.append(result.failures.constFirst());
    else if (failed > 1)
        words.append(KeyRun::tr("The pause of %1 could not be ended.").arg(keysText(failed)));
    message->showMessage(failed == 0 ? Tone::Ok : Tone::Warning, words.join(QLatin1Char(' ')),
                         failed > 1 ? result.failures.join(QLatin1Char('\n')) : QString());
}

KeyRun::KeyRun(sync::Engine* engine, Operations* operations, KeyQuestion question, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_operations(operations)
    , m_question(std::move(question))
{}

KeyRun::~KeyRun()
{
    if (m_work)
        m_work->cancel.cancel();
}

void KeyRun::run(const QList<KeyId>& keys)
{
    if (keys.isEmpty())
        return;
    if (!m_running) {
        m_result = {};
        m_all = 0;
        m_work = std::make_shared<Work>();
        m_work->engine = m_engine;
        m_work->owner = this;
        m_work->question = m_question;
    }
    const QSet<KeyId> there(m_work->waiting.cbegin(), m_work->waiting.cend());
    for (const KeyId& key : keys) {
        if (there.contains(key))
            continue;
        if (m_question.leavesOut && m_question.leavesOut(key)) {
            ++m_result.leftOut;
            continue;
        }
        m_work->waiting.append(key);
        ++m_all;
    }
    if (m_running)
        Q_EMIT progressed();
    else if (m_all > 0)
        start();
    else
        Q_EMIT finished(m_result);
}

void KeyRun::start()
{
    m_running = true;

    struct Step
    {
        static QCoro::Task<> one(std::shared_ptr<Work> work, KeyId key)
        {
            const QString label = keyText(work->engine->workspace()->draft(), key);
            auto task = work->question.ask(key, work->cancel);
            const auto asked = co_await task;
            if (!work->owner || (!asked && asked.error().kind == ErrorKind::Cancelled))
                co_return;
            KeyRunResult& result = work->owner->m_result;
            ++result.asked;
            if (!asked) {
                result.failures.append(work->question.failure(label, asked.error()));
                if (work->question.failsForAll && work->question.failsForAll(asked.error())) {
                    result.untried += int(work->waiting.size());
                    work->waiting.clear();
                }
            }
            Q_EMIT work->owner->progressed();
        }
    };
    const NextWork next = [work = m_work]() -> std::optional<QCoro::Task<>> {
        if (work->waiting.isEmpty() || !work->engine || !work->owner || work->cancel.isCancelled())
            return std::nullopt;
        return Step::one(work, work->waiting.takeFirst());
    };
    const QString title = m_all == 1 ? m_question.titleOfOne(
                              keyText(m_engine->workspace()->draft(), m_work->waiting.constFirst()))
                                     : m_question.titleOfMany(keysText(m_all));
    m_operations->run(title, fewAtOnce(keyTestsAtOnce, next), m_work->cancel, this, [this] {
        m_running = false;
        m_result.cancelled = m_work->cancel.isCancelled();
        Q_EMIT finished(m_result);
    });
}

} // namespace keyroster::ui
