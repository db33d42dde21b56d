#pragma once

#include "base/cancel.h"
#include "policy/forecast.h"
#include "sync/allowanceuse.h"
#include "sync/usagesums.h"

#include <QObject>

namespace keyroster::ui {

class Operations;

/// What the page shows of the router's counters: kinds of sums, steps, and days (inclusive, UTC).
struct UsageView
{
    sync::UsageBy by = sync::UsageBy::Key;
    sync::UsageStep step = sync::UsageStep::Day;
    sync::UsageMeasure measure = sync::UsageMeasure::Requests;
    QDate from, to;
    friend bool operator==(const UsageView&, const UsageView&) = default;
};

/// Reads usage, allowances and the forecast from the router for the page, one question after the
/// other, and keeps answers for a minute. Engine and operations outlive it. GUI thread.
class UsageData : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, NoRouter, Failed };

    UsageData(sync::Engine* engine, Operations* operations, QObject* parent = nullptr);

    /// Shows what is known at once and asks for the rest; `fresh` asks again for all.
    void load(const UsageView& view, bool fresh);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error& error() const { return m_error; } ///< of State::Failed
    /// Sums for the view that was loaded last. Where people are too many to ask for each day of
    /// each, isPerDay() is false: then only the totals of sums() hold, and bars() has one line for
    /// all together.
    [[nodiscard]] const sync::UsageSums& sums() const { return m_sums; }
    [[nodiscard]] const sync::UsageSums& bars() const { return m_perDay ? m_sums : m_bars; }
    [[nodiscard]] const UsageView& view() const { return m_view; }
    [[nodiscard]] bool isPerDay() const { return m_perDay; }
    [[nodiscard]] const QList<sync::AllowanceUse>& allowances() const { return m_allowances; }
    [[nodiscard]] const QHash<KeyId, Forecast>& forecasts() const { return m_forecasts; }
    [[nodiscard]] const Directory& directory() const;
    [[nodiscard]] const Policy& policy() const; ///< the server's, as the router counts by it
    [[nodiscard]] QDateTime readAt() const { return m_readAt; } ///< UTC

    /// More rows than this are not asked for at once.
    static constexpr qint64 mostRows = 100000;

Q_SIGNALS:
    void changed();

private:
    Task<void> read(UsageView view, CancelToken cancel);
    Task<QList<sync::UsageRow>> rowsOf(sync::UsageQuery query, CancelToken cancel);
    Task<void> readAllowances(CancelToken cancel);
    void readForecasts();
    void settle(State state);

    sync::Engine* m_engine;
    Operations* m_operations;
    sync::UsageCache m_cache;
    CancelToken m_cancel;
    UsageView m_view;
    State m_state = State::Empty;
    Error m_error;
    sync::UsageSums m_sums, m_bars;
    int m_turn = 0; ///< of the last load()
    bool m_perDay = true;
    QList<sync::AllowanceUse> m_allowances;
    QHash<KeyId, Forecast> m_forecasts;
    QDateTime m_readAt;
};

} // namespace keyroster::ui
