#include "workspace/planstore.h"

#include "workspace/database.h"
#include "workspace/documents.h"
#include "workspace/platform.h"

#include <QCoreApplication>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeName
{
    StepOutcome value;
    QLatin1StringView name;
};
constexpr OutcomeName outcomeNames[] = {
    {StepOutcome::Intended, "intended"_L1}, {StepOutcome::Done, "done"_L1},
    {StepOutcome::Failed, "failed"_L1},     {StepOutcome::Skipped, "skipped"_L1},
    {StepOutcome::Unknown, "unknown"_L1},
};

QString outcomeText(StepOutcome outcome)
{
    for (const auto& [value, name] : outcomeNames) {
        if (value == outcome)
            return name;
    }
    return u"unknown"_s;
}

StepOutcome outcomeOf(const QString& text)
{
    for (const auto& [value, name] : outcomeNames) {
        if (text == name)
            return value;
    }
    return StepOutcome::Unknown;
}

/// Fits the file: one of schema 1 that may not be written lacks the columns of schema 2.
Result<QString> planColumns(const Database& database, bool withContent)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return passOn(version);
    const QString content = withContent ? u"content"_s : u"''"_s;
    const QString later = version->toInt() >= 2
                            ? u"message, summary, ended_at, revision, step_count"_s
                            : u"'', '', '', 0, 0"_s;
    return u"SELECT id, hash, made_at, author, %1, state, %2 FROM plan "_s.arg(content, later);
}

PlanRecord planOf(const QVariantList& row)
{
    PlanRecord plan;
    plan.id = PlanId(row.at(0).toString());
    plan.hash = row.at(1).toString();
    plan.madeAt = timeOf(row.at(2));
    plan.author = row.at(3).toString();
    plan.json = row.at(4).toByteArray();
    plan.state = row.at(5).toString();
    plan.message = row.at(6).toString();
    plan.summary = row.at(7).toString();
    plan.endedAt = timeOf(row.at(8));
    plan.revision = row.at(9).toLongLong();
    plan.stepCount = row.at(10).toInt();
    return plan;
}

Result<QList<StepRecord>> readSteps(const Database& database, const PlanId& plan)
{
    const auto rows = database.rows(
        u"SELECT number, outcome, message, at FROM step WHERE plan = ? ORDER BY number"_s,
        {plan.text()});
    if (!rows)
        return passOn(rows);
    QList<StepRecord> steps;
    for (const QVariantList& row : *rows)
        steps.append({row.at(0).toInt(), outcomeOf(row.at(1).toString()), row.at(2).toString(),
                      timeOf(row.at(3))});
    return steps;
}

Result<QList<PlanRecord>> withSteps(const Database& database,
                                    const Result<QList<QVariantList>>& rows)
{
    if (!rows)
        return passOn(rows);
    QList<PlanRecord> plans;
    for (const QVariantList& row : *rows) {
        PlanRecord plan = planOf(row);
        auto steps = readSteps(database, plan.id);
        if (!steps)
            return passOn(steps);
        plan.steps = *std::move(steps);
        plans.append(std::move(plan));
    }
    return plans;
}

tl::unexpected<Error> noSuchPlan(const PlanId& plan)
{
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Workspace", "There is no plan %1.").arg(plan.text()));
}

Result<void> update(Database& database, const PlanId& plan, const QString& what,
                    QVariantList values)
{
    const auto known = database.value(u"SELECT 1 FROM plan WHERE id = ?"_s, {plan.text()});
    if (!known)
        return passOn(known);
    if (!known->isValid())
        return noSuchPlan(plan);
    values.append(plan.text());
    return database.run(u"UPDATE plan SET %1 WHERE id = ?"_s.arg(what), values);
}

Result<void> removeOldest(Database& database, bool discarded, int kept)
{
    const QString which = discarded ? u"state = 'discarded'"_s
                                    : u"state NOT IN ('discarded', 'planned', 'running')"_s;
    return database.run(
        u"DELETE FROM plan WHERE %1 AND number NOT IN "
        "(SELECT number FROM plan WHERE %1 ORDER BY number DESC LIMIT ?)"_s.arg(which),
        {kept});
}

} // namespace

Result<void> insertPlan(Database& database, const PlanRecord& plan)
{
    return database.transaction([&]() -> Result<void> {
        auto done = database.run(
            u"INSERT INTO plan (id, hash, made_at, author, content, state, message, "
            "summary, ended_at, revision, step_count) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {plan.id.text(), plan.hash, timeText(plan.madeAt), plan.author, plan.json, plan.state,
             plan.message, plan.summary, timeText(plan.endedAt), plan.revision, plan.stepCount});
        for (const StepRecord& step : plan.steps) {
            if (done)
                done = insertStep(database, plan.id, step);
        }
        if (done)
            done = removeOldest(database, true, discardedPlansKept);
        if (done)
            done = removeOldest(database, false, ranPlansKept);
        return done;
    });
}

Result<void> updatePlanState(Database& database, const PlanId& plan, const QString& state)
{
    return update(database, plan, u"state = ?"_s, {state});
}

Result<void> updatePlanEnd(Database& database, const PlanId& plan, const QString& state,
                           const QString& summary)
{
    return update(database, plan, u"state = ?, summary = ?, ended_at = ?"_s,
                  {state, summary, timeText(QDateTime::currentDateTimeUtc())});
}

Result<void> updatePlanMessage(Database& database, const PlanId& plan, const QString& message)
{
    return update(database, plan, u"message = ?"_s, {message});
}

Result<void> insertStep(Database& database, const PlanId& plan, const StepRecord& step)
{
    const QDateTime at = step.at.isValid() ? step.at : QDateTime::currentDateTimeUtc();
    return database.run(
        u"INSERT INTO step (plan, number, outcome, message, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (plan, number) DO UPDATE "
        "SET outcome = excluded.outcome, message = excluded.message, at = excluded.at"_s,
        {plan.text(), step.number, outcomeText(step.outcome), step.message, timeText(at)});
}

Result<QList<PlanRecord>> readPlans(const Database& database, int newest)
{
    const auto columns = planColumns(database, true);
    if (!columns)
        return passOn(columns);
    return withSteps(database,
                     database.rows(*columns + u"ORDER BY number DESC LIMIT ?"_s, {newest}));
}

Result<QList<PlanRecord>> readPlanHeads(const Database& database, int newest)
{
    const auto columns = planColumns(database, false);
    if (!columns)
        return passOn(columns);
    return withSteps(database,
                     database.rows(*columns + u"ORDER BY number DESC LIMIT ?"_s, {newest}));
}

Result<PlanRecord> readPlan(const Database& database, const PlanId& plan)
{
    const auto columns = planColumns(database, true);
    if (!columns)
        return passOn(columns);
    const auto found =
        withSteps(database, database.rows(*columns + u"WHERE id = ?"_s, {plan.text()}));
    if (!found)
        return passOn(found);
    if (found->isEmpty())
        return noSuchPlan(plan);
    return found->first();
}

Result<void> insertActivity(Database& database, const QString& what, const QString& detail)
{
    return database.run(u"INSERT INTO activity (at, who, what, detail) VALUES (?, ?, ?, ?)"_s,
                        {timeText(QDateTime::currentDateTimeUtc()), osUser(), what, detail});
}

Result<QList<Activity>> readActivity(const Database& database, int newest)
{
    const auto rows = database.rows(
        u"SELECT at, who, what, detail FROM activity ORDER BY number DESC LIMIT ?"_s, {newest});
    if (!rows)
        return passOn(rows);
    QList<Activity> all;
    for (const QVariantList& row : *rows)
        all.append(
            {timeOf(row.at(0)), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()});
    return all;
}

} // namespace keyroster::workspace
