#include "pages/usagepagedata.h"

#include "base/background.h"
#include "models/keystate.h"
#include "widgets/operations.h"

#include <QCoroFuture>
#include <QPointer>

namespace keyroster::ui {

namespace {

struct Sums
{
    sync::UsageSums lines, bars;
};

Sums addUp(QList<sync::UsageRow> rows, const QList<sync::UsageRow>& daily, const UsageView& view,
           bool perDay, const Directory& people)
{
    if (!perDay) {
        for (sync::UsageRow& row : rows)
            row.day = view.from;
    }
    const auto sum = [&](const QList<sync::UsageRow>& all, sync::UsageBy by) {
        return sync::sumUsage(all, by, view.step, view.measure, view.from, view.to, people);
    };
    return {sum(rows, view.by), sum(daily, sync::UsageBy::Model)};
}

} // namespace

UsageData::UsageData(sync::Engine* engine, Operations* operations, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_operations(operations)
{
    const auto forecast = [this] {
        readForecasts();
        Q_EMIT changed();
    };
    connect(engine, &sync::Engine::routerStatusChanged, this, forecast);
    connect(engine, &sync::Engine::keyTested, this, forecast);
}

const Directory& UsageData::directory() const
{
    static const Directory none;
    const auto& snapshot = m_engine->workspace()->snapshot();
    return snapshot ? snapshot->directory : none;
}

const Policy& UsageData::policy() const
{
    return m_engine->workspace()->base();
}

void UsageData::load(const UsageView& view, bool fresh)
{
    m_cancel.cancel(); // only the last question counts
    m_cancel = CancelToken();
    if (fresh)
        m_cache.clear();
    const auto& snapshot = m_engine->workspace()->snapshot();
    if (!snapshot || !snapshot->router.router.exists) {
        settle(State::NoRouter);
        return;
    }
    if (m_state != State::Ready)
        settle(State::Loading);
    const CancelToken cancel = m_cancel;
    const int turn = ++m_turn;
    m_operations->run(
        tr("Reading usage..."), read(view, cancel), cancel, this,
        [this, turn] {
            if (turn == m_turn)
                settle(State::Ready);
        },
        [this, turn](const Error& error) {
            if (turn != m_turn)
                return;
            if (error.kind == ErrorKind::Cancelled)
                return settle(m_readAt.isValid() ? State::Ready : State::Empty);
            m_error = error;
            settle(State::Failed);
        });
}

void UsageData::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

Task<QList<sync::UsageRow>> UsageData::rowsOf(sync::UsageQuery query, CancelToken cancel)
{
    if (const auto* known = m_cache.find(query, QDateTime::currentDateTimeUtc())) {
        const QList<sync::UsageRow> rows = *known;
        co_return rows;
    }
    const QPointer<UsageData> guard(this);
    const auto rows = co_await sync::askUsage(m_engine, query, cancel);
    if (rows && guard)
        m_cache.put(query, *rows, QDateTime::currentDateTimeUtc());
    co_return rows;
}

Task<void> UsageData::read(UsageView view, CancelToken cancel)
{
    const QPointer<UsageData> guard(this);
    const QString day = QStringLiteral("day");
    const QString field = sync::fieldOf(view.by);
    const qint64 lines = field == QLatin1StringView("user") ? directory().users().size() : 1;
    const bool perDay = lines * (view.from.daysTo(view.to) + 1) <= mostRows;
    sync::UsageQuery query;
    query.from = view.from;
    query.to = view.to;
    query.fields = perDay ? QStringList{day, field} : QStringList{field};
    const auto rows = co_await rowsOf(query, cancel);
    if (!rows)
        co_return passOn(rows);
    QList<sync::UsageRow> daily;
    if (!perDay && guard) {
        query.fields = QStringList(day);
        const auto days = co_await rowsOf(query, cancel);
        if (!days)
            co_return passOn(days);
        daily = *days;
    }
    if (!guard)
        co_return fail(ErrorKind::Cancelled, QString());
    const auto future =
        inBackground<Sums>([rows = *rows, daily, view, perDay, people = directory()] {
            return addUp(rows, daily, view, perDay, people);
        });
    const Sums sums = co_await future;
    if (!guard || cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled, QString());
    m_view = view;
    m_perDay = perDay;
    m_readAt = QDateTime::currentDateTimeUtc();
    m_sums = sums.lines;
    m_bars = sums.bars;
    Q_EMIT changed();
    const auto allowances = co_await readAllowances(cancel);
    if (!allowances)
        co_return passOn(allowances);
    if (!guard)
        co_return fail(ErrorKind::Cancelled, QString());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime asked = m_engine->routerStatus().at;
    if (!asked.isValid() || asked.secsTo(now) > sync::UsageCache::maxAgeSeconds) {
        const auto status = co_await m_engine->status(cancel);
        if (!status)
            co_return passOn(status);
    }
    if (guard)
        readForecasts();
    co_return Result<void>();
}

Task<void> UsageData::readAllowances(CancelToken cancel)
{
    const QPointer<UsageData> guard(this);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sync::WindowUsage usage;
    const QList<Window> windows = sync::windowsOf(policy());
    for (const Window window : windows) {
        sync::UsageQuery query;
        query.from = sync::windowStart(window, now);
        query.to = now.date();
        query.fields = QStringList{QStringLiteral("user"), QStringLiteral("key")};
        const auto rows = co_await rowsOf(query, cancel);
        if (!rows)
            co_return passOn(rows);
        if (!guard)
            co_return fail(ErrorKind::Cancelled, QString());
        usage.rows.insert(window, *rows);
    }
    m_allowances = sync::nearAllowances(policy(), directory(), usage, now);
    co_return Result<void>();
}

void UsageData::readForecasts()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KeyReports reports(policy(), m_engine->routerStatus(), now);
    m_forecasts = keyroster::forecasts(policy(), reports.usesToday(), now);
    // A key that does not work does not run out either.
    const QHash<KeyId, sync::KeyTested>& tests = m_engine->keyTests();
    for (const ApiKey& key : policy().keys) {
        if (!m_forecasts.contains(key.id))
            continue;
        KeyRow row;
        fillKeyState(row, key, reports, testOf(tests, key.id), now);
        if (row.health == KeyHealth::Bad || row.health == KeyHealth::Off)
            m_forecasts.remove(key.id);
    }
}

} // namespace keyroster::ui
