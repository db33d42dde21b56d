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

constexpr auto planColumns = "SELECT id, hash, made_at, author, content, state FROM plan "_L1;

PlanRecord planOf(const QVariantList& row)
{
    PlanRecord plan;
    plan.id = PlanId(row.at(0).toString());
    plan.hash = row.at(1).toString();
    plan.madeAt = timeOf(row.at(2));
    plan.author = row.at(3).toString();
    plan.json = row.at(4).toByteArray();
    plan.state = row.at(5).toString();
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

} // namespace

Result<void> insertPlan(Database& database, const PlanRecord& plan)
{
    return database.transaction([&]() -> Result<void> {
        auto done = database.run(
            u"INSERT INTO plan (id, hash, made_at, author, content, state) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {plan.id.text(), plan.hash, timeText(plan.madeAt), plan.author, plan.json, plan.state});
        for (const StepRecord& step : plan.steps) {
            if (done)
                done = insertStep(database, plan.id, step);
        }
        return done;
    });
}

Result<void> updatePlanState(Database& database, const PlanId& plan, const QString& state)
{
    const auto known = database.value(u"SELECT 1 FROM plan WHERE id = ?"_s, {plan.text()});
    if (!known)
        return passOn(known);
    if (!known->isValid())
        return noSuchPlan(plan);
    return database.run(u"UPDATE plan SET state = ? WHERE id = ?"_s, {state, plan.text()});
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
    return withSteps(database,
                     database.rows(planColumns + u"ORDER BY number DESC LIMIT ?"_s, {newest}));
}

Result<PlanRecord> readPlan(const Database& database, const PlanId& plan)
{
    const auto found =
        withSteps(database, database.rows(planColumns + u"WHERE id = ?"_s, {plan.text()}));
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
