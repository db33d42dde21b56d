#include "pages/keyspagetests.h"

#include "base/fewatonce.h"
#include "models/wording.h"
#include "sync/engine.h"
#include "widgets/operations.h"

#include <QPointer>
#include <QSet>

namespace keyroster::ui {

/// Outlives the page: the tasks that are under way stand on it.
struct KeysPageTests::Work
{
    QPointer<sync::Engine> engine;
    QPointer<KeysPageTests> owner;
    QList<KeyId> waiting;
    CancelToken cancel;
    QStringList failures;
};

namespace {

constexpr int atOnce = 4; // quick with 50 keys, and no provider takes it for an attack

} // namespace

KeysPageTests::KeysPageTests(sync::Engine* engine, Operations* operations, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_operations(operations)
{}

KeysPageTests::~KeysPageTests()
{
    if (m_work)
        m_work->cancel.cancel();
}

void KeysPageTests::run(const QList<KeyId>& keys)
{
    if (keys.isEmpty())
        return;
    if (m_running) {
        const QSet<KeyId> there(m_work->waiting.cbegin(), m_work->waiting.cend());
        for (const KeyId& key : keys) {
            if (there.contains(key))
                continue;
            m_work->waiting.append(key);
            ++m_all;
        }
        Q_EMIT progressed();
        return;
    }
    m_running = true;
    m_done = 0;
    m_all = int(keys.size());
    m_work = std::make_shared<Work>();
    m_work->engine = m_engine;
    m_work->owner = this;
    m_work->waiting = keys;

    struct Step
    {
        static QCoro::Task<> one(std::shared_ptr<Work> work, KeyId key)
        {
            const QString label = keyText(work->engine->workspace()->draft(), key);
            auto task = work->engine->testKey(key, work->cancel);
            const auto test = co_await task;
            if (!work->owner)
                co_return;
            ++work->owner->m_done;
            if (test)
                Q_EMIT work->owner->tested(key, *test);
            else if (test.error().kind != ErrorKind::Cancelled)
                work->failures.append(tr("%1: %2").arg(label, test.error().message));
            Q_EMIT work->owner->progressed();
        }
    };
    const NextWork next = [work = m_work]() -> std::optional<QCoro::Task<>> {
        if (work->waiting.isEmpty() || !work->engine || work->cancel.isCancelled())
            return std::nullopt;
        return Step::one(work, work->waiting.takeFirst());
    };
    const auto ended = [this](bool cancelled) {
        m_running = false;
        Q_EMIT finished(m_work->failures, cancelled);
    };
    const QString title = m_all == 1
                            ? tr("Testing key %1...")
                                  .arg(keyText(m_engine->workspace()->draft(), keys.constFirst()))
                            : tr("Testing %1...").arg(keysText(m_all));
    m_operations->run(title, fewAtOnce(atOnce, next), m_work->cancel, this,
                      [this, ended] { ended(m_work->cancel.isCancelled()); });
}

} // namespace keyroster::ui
