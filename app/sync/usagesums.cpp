#include "sync/usagesums.h"

#include <algorithm>

namespace keyroster::sync {

namespace {

QString idOf(const UsageRow& row, UsageBy by)
{
    switch (by) {
    case UsageBy::Key: return row.key.text();
    case UsageBy::Model: return row.model;
    case UsageBy::User:
    case UsageBy::Group: return row.user.text();
    }
    return {};
}

/// Line ids that a row counts in. Groups are looked up once per user.
class Owners
{
public:
    Owners(UsageBy by, const Directory& directory)
        : m_by(by)
        , m_directory(directory)
    {}

    const QStringList& of(const UsageRow& row)
    {
        const QString id = idOf(row, m_by);
        const auto known = m_known.constFind(id);
        if (known != m_known.cend())
            return *known;
        QStringList owners{id};
        if (m_by == UsageBy::Group) {
            owners.clear();
            const QList<GroupId> groups = m_directory.groupsOf(UserId(id));
            for (const GroupId& group : groups)
                owners.append(group.text());
            if (owners.isEmpty())
                owners.append(QString());
        }
        return *m_known.insert(id, owners);
    }

private:
    UsageBy m_by;
    const Directory& m_directory;
    QHash<QString, QStringList> m_known;
};

} // namespace

double amountOf(const UsageAmounts& amounts, UsageMeasure measure)
{
    switch (measure) {
    case UsageMeasure::Requests: return double(amounts.requests);
    case UsageMeasure::Tokens: return double(amounts.tokens());
    case UsageMeasure::Cost: return amounts.cost;
    }
    return 0;
}

QDate stepStart(const QDate& day, UsageStep step)
{
    switch (step) {
    case UsageStep::Day: return day;
    case UsageStep::Week: return day.addDays(1 - day.dayOfWeek());
    case UsageStep::Month: return {day.year(), day.month(), 1};
    }
    return day;
}

QString fieldOf(UsageBy by)
{
    switch (by) {
    case UsageBy::Key: return QStringLiteral("key");
    case UsageBy::Model: return QStringLiteral("model");
    case UsageBy::User:
    case UsageBy::Group: return QStringLiteral("user");
    }
    return {};
}

UsageSums sumUsage(const QList<UsageRow>& rows, UsageBy by, UsageStep step, UsageMeasure measure,
                   const QDate& from, const QDate& to, const Directory& directory)
{
    UsageSums sums;
    QHash<QDate, qsizetype> places;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const QDate start = stepStart(day, step);
        if (!places.contains(start)) {
            places.insert(start, sums.steps.size());
            sums.steps.append(start);
        }
    }
    Owners owners(by, directory);
    QHash<QString, qsizetype> lines;
    for (const UsageRow& row : rows) {
        const qsizetype place = places.value(stepStart(row.day, step), -1);
        if (place < 0)
            continue;
        sums.total += row.amounts;
        for (const QString& owner : owners.of(row)) {
            const auto known = lines.constFind(owner);
            const qsizetype at = known == lines.cend() ? sums.lines.size() : *known;
            if (known == lines.cend()) {
                lines.insert(owner, at);
                sums.lines.append({owner, {}, QList<UsageAmounts>(sums.steps.size())});
            }
            sums.lines[at].total += row.amounts;
            sums.lines[at].perStep[place] += row.amounts;
        }
    }
    std::sort(sums.lines.begin(), sums.lines.end(), [&](const UsageLine& a, const UsageLine& b) {
        const double first = amountOf(a.total, measure), second = amountOf(b.total, measure);
        return first != second ? first > second : a.id < b.id;
    });
    return sums;
}

} // namespace keyroster::sync
