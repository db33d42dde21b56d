#pragma once

#include "policy/directory.h"
#include "sync/engine.h"

#include <QDate>

/// Who used what, as the router counted it: per UTC day, key, user and model, kept for 400 days
/// (resources/router, usage.py). Typed values of the op `usage`, and what is worked out from them.
/// Pure but for askUsage().
namespace keyroster::sync {

inline constexpr int usageDaysKept = 400;

/// Key id under which the router counts what people paid with a direct connection of their own.
inline const KeyId ownConnectionKey{QStringLiteral("byok")};

struct UsageAmounts
{
    qint64 requests = 0, inputTokens = 0, outputTokens = 0;
    qint64 cachedTokens = 0; ///< part of inputTokens
    double cost = 0;         ///< USD; 0 also where no price is known
    [[nodiscard]] qint64 tokens() const { return inputTokens + outputTokens; }
    UsageAmounts& operator+=(const UsageAmounts& other);
    friend bool operator==(const UsageAmounts&, const UsageAmounts&) = default;
};

/// Fields that were not asked for are empty.
struct UsageRow
{
    QDate day; ///< UTC
    KeyId key;
    UserId user;
    QString model; ///< the provider's id
    UsageAmounts amounts;
    friend bool operator==(const UsageRow&, const UsageRow&) = default;
};

/// Days inclusive, UTC. `fields`: "day", "key", "user", "model": the sums are by these.
struct UsageQuery
{
    QDate from, to;
    QStringList fields;
    friend bool operator==(const UsageQuery&, const UsageQuery&) = default;
};

QJsonObject usageQuestion(const UsageQuery& query);
/// Protocol when the answer is not what was asked for: a missing field, a number that is none.
Result<QList<UsageRow>> usageFromAnswer(const QJsonObject& answer, const UsageQuery& query);
/// NotFound while the server has no router or no policy yet. The engine outlives the task.
Task<QList<UsageRow>> askUsage(Engine* engine, UsageQuery query, CancelToken cancel);

/// Answers of a moment ago, so that changing the view asks nothing again.
class UsageCache
{
public:
    static constexpr int maxAgeSeconds = 60;
    /// nullptr: not known, or too old. Until the next put().
    [[nodiscard]] const QList<UsageRow>* find(const UsageQuery& query, const QDateTime& now) const;
    void put(const UsageQuery& query, const QList<UsageRow>& rows, const QDateTime& now);
    void clear() { m_answers.clear(); }

private:
    struct Answer
    {
        UsageQuery query;
        QList<UsageRow> rows;
        QDateTime at;
    };
    QList<Answer> m_answers; ///< newest last
};

} // namespace keyroster::sync
