#include "fixture.h"
#include "support/await.h"

#include <QFile>
#include <cstdio>

/// Makes a workspace file of this program's schema with a little of everything in it:
///
///     makeworkspace FILE
///
/// Before a migration is added, the file of the schema before it is stored as
/// tests/data/workspace-vN.sqlite with this tool. Stored files are never made again: they stand for
/// what people have.
using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

namespace {

Result<void> fill(Workspace& workspace)
{
    Policy base = newPolicy();
    base.id = PolicyId(u"policy-of-v1"_s);
    base.fingerprintSalt = u"000102030405060708090a0b0c0d0e0f"_s;
    base.revision = 3;
    Commit commit;
    commit.draft = base;
    commit.base = base;
    commit.profile = someProfile();
    commit.snapshot = someSnapshot();
    commit.secretIndex =
        SecretIndex{{SecretId(u"s1"_s), PageId(u"p1"_s)}, {SecretId(u"s2"_s), PageId(u"p2"_s)}};
    commit.keySecrets = {{KeyId(u"k1"_s), u"00112233445566aa"_s, SecretId(u"s1"_s)}};
    PlanRecord plan;
    plan.id = PlanId(u"plan1"_s);
    plan.hash = u"abc"_s;
    plan.madeAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    plan.author = u"ada"_s;
    plan.json = "{}";
    plan.state = u"done"_s;
    plan.steps = {{1, StepOutcome::Done, {}, plan.madeAt}};
    plan.revision = base.revision;
    plan.stepCount = 1;
    Result<void> done = workspace.commit(commit);
    for (int number = 1; done && number <= 3; ++number)
        done = workspace.apply(addConnection(number));
    if (done)
        done = workspace.undo();
    if (done)
        done = workspace.storePlan(plan);
    if (done)
        done = workspace.setPlanMessage(plan.id, u"the note"_s);
    if (done)
        done = workspace.endPlan(plan.id, u"done"_s, u"Done: 1 change made."_s);
    RevisionRecord revision;
    revision.number = base.revision;
    revision.author = u"ada"_s;
    revision.message = u"the note"_s;
    revision.at = plan.madeAt;
    revision.source = RevisionRecord::Source::SyncedHere;
    revision.plan = plan.id;
    if (done)
        done = workspace.keepRevision(revision, base);
    if (done)
        done = workspace.log(u"Synced"_s, u"revision 3"_s);
    if (done)
        done = workspace.setSetting(u"columns"_s, "wide");
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2 || QFile::exists(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: makeworkspace NEW-FILE\n", stderr);
        return 1;
    }
    const auto workspace = openOrFail(QString::fromLocal8Bit(argv[1]));
    if (const auto done = fill(*workspace); !done) {
        std::fprintf(stderr, "%s\n", why(done).constData());
        return 1;
    }
    return 0;
}
