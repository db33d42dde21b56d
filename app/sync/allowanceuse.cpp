#include "sync/allowanceuse.h"

#include "policy/policyindex.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace keyroster::sync {

namespace {

int levelOf(const Allowance& allowance)
{
    switch (allowance.principal.type) {
    case PrincipalType::User: return 0;
    case PrincipalType::Group: return 1;
    case PrincipalType::Everyone: return 2;
    }
    return 2;
}

bool isShared(const Allowance& allowance)
{
    return allowance.principal.type != PrincipalType::User
        && allowance.per == AllowancePer::Together;
}

std::array<double, 3> roomOf(const Allowance& allowance)
{
    constexpr double boundless = std::numeric_limits<double>::infinity();
    return {allowance.requests ? double(*allowance.requests) : boundless,
            allowance.tokens ? double(*allowance.tokens) : boundless,
            allowance.cost.value_or(boundless)};
}

/// Of one person in one window: what they used on each connection (empty: with their own).
using ByConnection = QHash<ConnectionId, UsageAmounts>;

UsageAmounts usedOn(const ByConnection& used, const ConnectionId& connection)
{
    if (!connection.isEmpty())
        return used.value(connection);
    UsageAmounts all;
    for (const UsageAmounts& amounts : used)
        all += amounts;
    return all;
}

/// The allowances that hold for a person in one window: per connection the nearest level, there
/// the most generous one each, apart and together.
QList<const Allowance*> holding(const QList<const Allowance*>& all, const UserId& user,
                                const QSet<QString>& groups)
{
    std::map<ConnectionId, std::pair<int, QList<const Allowance*>>> nearest;
    for (const Allowance* allowance : all) {
        const int level = levelOf(*allowance);
        const QString& who = allowance->principal.id;
        if ((level == 0 && who != user.text()) || (level == 1 && !groups.contains(who)))
            continue;
        auto& [held, list] =
            nearest.try_emplace(allowance->connection, level, QList<const Allowance*>())
                .first->second;
        if (level < held) {
            held = level;
            list.clear();
        }
        if (level == held)
            list.append(allowance);
    }
    QList<const Allowance*> chosen;
    for (const auto& [connection, found] : nearest) {
        for (const bool shared : {false, true}) {
            const Allowance* best = nullptr;
            for (const Allowance* allowance : found.second) {
                if (isShared(*allowance) == shared && (!best || roomOf(*best) < roomOf(*allowance)))
                    best = allowance;
            }
            if (best)
                chosen.append(best);
        }
    }
    return chosen;
}

AllowanceUse useOf(const Allowance& allowance, const UserId& user, const UsageAmounts& used,
                   const QDateTime& now)
{
    AllowanceUse best;
    best.allowance = allowance;
    best.user = user;
    best.ends = windowEnd(allowance.window, now);
    double share = -1;
    const auto look = [&](double amount, double limit, AllowanceUnit unit) {
        const double part = limit > 0 ? amount / limit : 1;
        if (part <= share)
            return;
        share = part;
        best.used = amount;
        best.limit = limit;
        best.unit = unit;
    };
    if (allowance.requests)
        look(double(used.requests), double(*allowance.requests), AllowanceUnit::Requests);
    if (allowance.tokens)
        look(double(used.tokens()), double(*allowance.tokens), AllowanceUnit::Tokens);
    if (allowance.cost)
        look(used.cost, *allowance.cost, AllowanceUnit::Cost);
    return best;
}

bool hasLimit(const Allowance& allowance)
{
    return allowance.requests || allowance.tokens || allowance.cost;
}

QList<const Allowance*> countedIn(Window window, const Policy& policy)
{
    QList<const Allowance*> all;
    for (const Allowance& allowance : policy.allowances) {
        if (allowance.window == window && hasLimit(allowance))
            all.append(&allowance);
    }
    return all;
}

QSet<QString> groupsOf(const UserId& user, const Directory& directory)
{
    QSet<QString> groups;
    const QList<GroupId> ids = directory.groupsOf(user);
    for (const GroupId& id : ids)
        groups.insert(id.text());
    return groups;
}

} // namespace

QDate windowStart(Window window, const QDateTime& now)
{
    const QDate today = now.toUTC().date();
    switch (window) {
    case Window::Day: return today;
    case Window::Week: return today.addDays(1 - today.dayOfWeek());
    case Window::Month: return {today.year(), today.month(), 1};
    }
    return today;
}

QDateTime windowEnd(Window window, const QDateTime& now)
{
    const QDate start = windowStart(window, now);
    const QDate end = window == Window::Day  ? start.addDays(1)
                    : window == Window::Week ? start.addDays(7)
                                             : start.addMonths(1);
    return {end, QTime(0, 0), Qt::UTC};
}

QList<Window> windowsOf(const Policy& policy)
{
    QList<Window> windows;
    for (const Allowance& allowance : policy.allowances) {
        if (hasLimit(allowance) && !windows.contains(allowance.window))
            windows.append(allowance.window);
    }
    return windows;
}

QList<AllowanceUse> limitsFor(const Policy& policy, const Directory& directory, const UserId& user,
                              const QDateTime& now)
{
    QList<AllowanceUse> limits;
    const QSet<QString> groups = groupsOf(user, directory);
    const QList<Window> windows = windowsOf(policy);
    for (const Window window : windows) {
        const QList<const Allowance*> held = holding(countedIn(window, policy), user, groups);
        for (const Allowance* allowance : held) {
            const UserId whose = isShared(*allowance) ? UserId() : user;
            const auto add = [&](std::optional<double> limit, AllowanceUnit unit) {
                if (limit)
                    limits.append({*allowance, whose, 0, *limit, unit, windowEnd(window, now)});
            };
            add(allowance->requests, AllowanceUnit::Requests);
            add(allowance->tokens, AllowanceUnit::Tokens);
            add(allowance->cost, AllowanceUnit::Cost);
        }
    }
    return limits;
}

QList<AllowanceUse> nearAllowances(const Policy& policy, const Directory& directory,
                                   const WindowUsage& usage, const QDateTime& now)
{
    const PolicyIndex index(policy);
    QList<AllowanceUse> near;
    const auto keep = [&near](const AllowanceUse& use) {
        if (use.share() >= use.allowance.warnAt)
            near.append(use);
    };
    const QList<Window> windows = windowsOf(policy);
    for (const Window window : windows) {
        const QList<const Allowance*> all = countedIn(window, policy);
        std::map<UserId, ByConnection> people;
        const QList<UsageRow> rows = usage.rows.value(window);
        for (const UsageRow& row : rows) {
            const ApiKey* key = index.key(row.key);
            people[row.user][key ? key->connection : ConnectionId()] += row.amounts;
        }
        std::map<const Allowance*, UsageAmounts> together;
        for (const auto& [user, used] : people) {
            const QList<const Allowance*> held = holding(all, user, groupsOf(user, directory));
            for (const Allowance* allowance : held) {
                const UsageAmounts amounts = usedOn(used, allowance->connection);
                if (isShared(*allowance))
                    together[allowance] += amounts;
                else
                    keep(useOf(*allowance, user, amounts, now));
            }
        }
        for (const auto& [allowance, amounts] : together)
            keep(useOf(*allowance, UserId(), amounts, now));
    }
    std::stable_sort(near.begin(), near.end(), [](const AllowanceUse& a, const AllowanceUse& b) {
        return a.share() > b.share();
    });
    return near;
}

} // namespace keyroster::sync
