#pragma once

#include "sync/usage.h"

/// How much of their allowances people have used. Pure. The rule of which allowance holds for whom
/// is the router's (resources/router, allowances.py).
namespace keyroster::sync {

/// What was used since the current day, week and month began (UTC), by user and key.
struct WindowUsage
{
    QHash<Window, QList<UsageRow>> rows;
};

enum class AllowanceUnit { Requests, Tokens, Cost };

struct AllowanceUse
{
    Allowance allowance;
    UserId user; ///< whose; empty: all of the principal together
    double used = 0, limit = 0;
    AllowanceUnit unit = AllowanceUnit::Requests; ///< of which most is used
    QDateTime ends;                               ///< UTC, when it starts anew
    [[nodiscard]] double share() const { return limit > 0 ? used / limit : 1; }
    [[nodiscard]] bool isOver() const { return share() >= 1; }
    friend bool operator==(const AllowanceUse&, const AllowanceUse&) = default;
};

/// First day and end of the window that `now` is in.
QDate windowStart(Window window, const QDateTime& now);
QDateTime windowEnd(Window window, const QDateTime& now);
/// Windows that the policy's allowances count in.
QList<Window> windowsOf(const Policy& policy);

/// The limits that hold for a person, one entry each, nothing used.
QList<AllowanceUse> limitsFor(const Policy& policy, const Directory& directory, const UserId& user,
                              const QDateTime& now);
/// Those of which at least the share `warnAt` of the allowance is used, fullest first.
QList<AllowanceUse> nearAllowances(const Policy& policy, const Directory& directory,
                                   const WindowUsage& usage, const QDateTime& now);

} // namespace keyroster::sync
