/// The plan's figures: 100,000 users, 1,000 keys, an assignment for each user, 5,000 of them
/// changed.

#include "bench/bigworld.h"
#include "bench/figures.h"
#include "bench/naiveplanner.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace keyroster;
using namespace keyroster::bench;
using namespace Qt::StringLiterals;

/// A figure of something that does not work is none.
void need(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

Policy drafted(const BigWorld& world, qsizetype changes)
{
    auto draft = applyEdit(world.policy, changedAssignments(world, changes));
    need(draft.has_value(), "the edit does not fit");
    return *draft;
}

workspace::PlanRecord recordOf(const sync::Plan& plan)
{
    workspace::PlanRecord record;
    record.id = PlanId(newIdText());
    record.hash = plan.hash;
    record.madeAt = plan.madeAt;
    record.author = plan.target.author;
    record.json = sync::serializePlan(plan);
    record.state = u"planned"_s;
    return record;
}

void plans(int runs)
{
    const BigWorld world = makeBigWorld({100000, 200, 1000, 4, 20});
    const sync::PlanInput input = planInput(world, drafted(world, 5000));
    const BigWorld small = makeBigWorld({10, 2, 5, 1, 20});
    const sync::PlanInput smallInput = planInput(small, drafted(small, 5));

    Result<sync::Plan> plan;
    NaiveResult naive;
    QList<double> fast, slow, tiny;
    // Side by side, so that a busy moment of the machine meets both.
    for (int i = 0; i < runs; ++i) {
        fast.append(millisecondsOf([&] { plan = sync::makePlan(input); }));
        slow.append(millisecondsOf([&] { naive = planNaively(input); }));
        tiny.append(millisecondsOf([&] { need(sync::makePlan(smallInput).has_value(), "small"); }));
    }
    need(plan && plan->steps.size() == 2, "not the plan that is to be made");
    need(naive.changes == 5000, "the naive planner found something else");
    note(u"%1 assignments, %2 bytes of policy; median of %3 runs"_s
             .arg(input.draft.assignments.size())
             .arg(naive.stored.size())
             .arg(runs));
    bar(300, u"ms"_s);
    figure(u"plan_100k_ms"_s, percentile(fast, 0.5));
    figure(u"plan_100k_p95_ms"_s, percentile(fast, 0.95));
    figure(u"plan_100k_naive_ms"_s, percentile(slow, 0.5));
    figure(u"plan_10_ms"_s, percentile(tiny, 0.5), 2);

    QTemporaryDir folder;
    auto opened = workspace::Workspace::open(folder.filePath(u"plan.sqlite"_s));
    need(opened.has_value(), "no workspace");
    const auto stored = repeated(5, [&] {
        need((*opened)->storePlan(recordOf(*plan)).has_value(), "the plan was not stored");
    });
    figure(u"plan_100k_store_ms"_s, percentile(stored, 0.5));
    Result<sync::Plan> back;
    const QByteArray bytes = sync::serializePlan(*plan);
    const auto read = repeated(5, [&] { back = sync::parsePlan(bytes); });
    need(back && back->hash == plan->hash, "the plan did not come back");
    figure(u"plan_100k_read_ms"_s, percentile(read, 0.5));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    plans(app.arguments().value(1, u"15"_s).toInt());
    return 0;
}
