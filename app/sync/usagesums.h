#pragma once

#include "sync/usage.h"

/// Usage added up for a chart and a table. Pure.
namespace keyroster::sync {

enum class UsageBy { Key, User, Group, Model };
enum class UsageStep { Day, Week, Month };
enum class UsageMeasure { Requests, Tokens, Cost };

double amountOf(const UsageAmounts& amounts, UsageMeasure measure);

/// First day of the step that a day is in: itself, its Monday (ISO weeks, as the router's
/// allowances), the first of its month.
QDate stepStart(const QDate& day, UsageStep step);

/// One key, user, group or model. `id` empty: people in no group.
struct UsageLine
{
    QString id;
    UsageAmounts total;
    QList<UsageAmounts> perStep; ///< as long as UsageSums::steps
    friend bool operator==(const UsageLine&, const UsageLine&) = default;
};

struct UsageSums
{
    QList<QDate> steps;     ///< first days, all between the first and last day, also empty ones
    QList<UsageLine> lines; ///< most of the measure first
    UsageAmounts total;     ///< of all rows; less than the sum of the lines where groups overlap
    friend bool operator==(const UsageSums&, const UsageSums&) = default;
};

/// `rows` have a day and the field of `by` (a group's come from users). A person counts in each
/// group that they are in, also by inheritance.
UsageSums sumUsage(const QList<UsageRow>& rows, UsageBy by, UsageStep step, UsageMeasure measure,
                   const QDate& from, const QDate& to, const Directory& directory);

/// The field of the router's rows that `by` needs.
QString fieldOf(UsageBy by);

} // namespace keyroster::sync
