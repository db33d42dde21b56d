#include "support/await.h"
#include "sync/merge.h"
#include "sync/views.h"
#include "unit/sync/randomworld.h"
#include "unit/sync/world.h"

#include <QTest>
#include <cstdio>

using namespace keyroster;
using namespace keyroster::test;

/// Random servers with other people's objects on them, random drafts: a plan never touches what is
/// not ours, and leaves nothing to do, also when it was cut off anywhere in between.
///
///     tst_syncworlds COUNT FROM     prints "worlds=N planned=N foreign_writes=N failures=N"
namespace {

struct Tally
{
    int worlds = 0, planned = 0, foreignWrites = 0, failures = 0;
    QString told; ///< the first problem, with its seed
};

bool publishes(const Policy& policy, const QString& id, bool adoptedOnly)
{
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models) {
            if (model.publishedAs == id && (connection.adopted || !adoptedOnly))
                return true;
            if (!adoptedOnly && routerModelId(connection, model) == id)
                return true;
        }
    }
    return false;
}

bool adopts(const Policy& policy, const NativeConnection& native)
{
    return std::any_of(
        policy.connections.cbegin(), policy.connections.cend(), [&](const Connection& connection) {
            return connection.adopted && connection.adopted->prefixId == native.prefixId
                && comparableUrl(connection.adopted->baseUrl) == comparableUrl(native.baseUrl);
        });
}

/// A person is asked about objects of ours that lost their marker, by name.
bool isConfirmed(const sync::Plan& plan, const QString& object)
{
    return std::any_of(plan.guards.cbegin(), plan.guards.cend(), [&](const sync::Guard& guard) {
        return guard.code == u"marker_lost"_s && guard.message.contains(object);
    });
}

/// The rule of the design, apart from the planner: ours by marker, adopted by the draft, or ours
/// by the policy on the server and confirmed by a person.
bool isForeign(const ModelEntry& entry, const Snapshot& seen, const sync::Plan& plan,
               const Policy& draft)
{
    if (entry.marker == draft.id.text())
        return false;
    if (!entry.marker.isEmpty())
        return true;
    const bool lost =
        seen.policy && publishes(*seen.policy, entry.id, false) && isConfirmed(plan, entry.id);
    return !lost && !publishes(draft, entry.id, true);
}

QStringList foreignChanges(const Snapshot& before, const Snapshot& after, const sync::Plan& plan,
                           const Policy& draft)
{
    QStringList changed;
    for (const ModelEntry& entry : before.entries) {
        if (!isForeign(entry, before, plan, draft))
            continue;
        const ModelEntry* now = sync::findEntry(after.entries, entry.id);
        const bool named =
            std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                        [&](const sync::Step& step) { return step.object == entry.id; });
        if (!now || *now != entry || named)
            changed.append(u"entry "_s + entry.id);
    }
    for (qsizetype i = 0; i < before.natives.size(); ++i) {
        const NativeConnection& native = before.natives.at(i);
        const bool ours =
            adopts(draft, native) || (before.policy && adopts(*before.policy, native));
        if (!ours && after.natives.at(i) != native)
            changed.append(u"native "_s + native.baseUrl);
    }
    const std::pair<const FunctionState*, const FunctionState*> functions[] = {
        {&before.router.router, &after.router.router},
        {&before.router.slotA, &after.router.slotA},
        {&before.router.slotB, &after.router.slotB}};
    const QString names[] = {sync::routerFunctionId(), sync::slotFunctionId(u"a"_s),
                             sync::slotFunctionId(u"b"_s)};
    for (int i = 0; i < 3; ++i) {
        const auto& [was, is] = functions[i];
        const bool ours =
            !was->exists || was->marker == draft.id.text() || isConfirmed(plan, names[i]);
        if (!ours && *was != *is)
            changed.append(u"function "_s + names[i]);
    }
    return changed;
}

/// One admin's side, as the engine keeps it.
struct Admin
{
    Policy base, draft;

    Result<void> pull(const Snapshot& seen)
    {
        const auto followed = sync::followServer(seen.policy, base, draft);
        if (!followed)
            return passOn(followed);
        base = followed->base.value_or(base);
        auto next = applyEdit(followed->draft.value_or(draft), followed->rest);
        if (!next)
            return passOn(next);
        draft = *std::move(next);
        return {};
    }
};

class Check
{
public:
    Check(quint64 seed, Tally& tally)
        : m_seed(seed)
        , m_tally(tally)
        , m_world(seed)
    {
        m_admin.draft = m_admin.base = m_world.draft();
    }

    void run()
    {
        ++m_tally.worlds;
        const int rounds = 1 + m_world.below(3);
        for (int round = 0; round < rounds; ++round) {
            if (!pull() || !sync())
                return;
            m_world.disturb();
        }
    }

private:
    bool problem(const QString& text)
    {
        ++m_tally.failures;
        if (m_tally.told.isEmpty())
            m_tally.told = u"seed %1: %2"_s.arg(m_seed).arg(text);
        return false;
    }

    bool pull()
    {
        const auto pulled = m_admin.pull(m_world.server().seen());
        return pulled || problem(u"pull: "_s + QString::fromUtf8(why(pulled)));
    }

    /// Up to `most` steps of a plan.
    bool carryOut(const sync::Plan& plan, qsizetype most)
    {
        const Snapshot before = m_world.server().seen();
        for (qsizetype i = 0; i < most; ++i)
            m_world.server().carryOut(plan.steps.at(i), plan);
        const QStringList changed =
            foreignChanges(before, m_world.server().seen(), plan, m_admin.draft);
        m_tally.foreignWrites += int(changed.size());
        return changed.isEmpty() || problem(u"foreign: "_s + changed.join(u", "_s));
    }

    bool sync()
    {
        const Snapshot seen = m_world.server().seen();
        m_world.setDraft(m_admin.draft);
        m_world.edit(seen);
        m_admin.draft = m_world.draft();
        const auto plan = sync::makePlan(inputFor(seen, m_admin.draft));
        if (!plan) {
            const ErrorKind kind = plan.error().kind;
            // What cannot be done is refused, and nothing is touched.
            if (kind != ErrorKind::Conflict && kind != ErrorKind::BadInput)
                problem(u"plan: "_s + QString::fromUtf8(why(plan)));
            return false;
        }
        ++m_tally.planned;
        const auto all = plan->steps.size();
        const bool isCut = all > 0 && m_world.chance(50);
        if (!carryOut(*plan, isCut ? m_world.below(int(all)) : all) || !pull())
            return false;
        if (isCut) {
            const auto rest = sync::makePlan(inputFor(m_world.server().seen(), m_admin.draft));
            if (!rest)
                return problem(u"plan after a cut: "_s + QString::fromUtf8(why(rest)));
            if (!carryOut(*rest, rest->steps.size()) || !pull())
                return false;
        }
        const auto left = sync::makePlan(inputFor(m_world.server().seen(), m_admin.draft));
        if (!left)
            return problem(u"plan afterwards: "_s + QString::fromUtf8(why(left)));
        return left->isEmpty()
            || problem((isCut ? u"left after a cut: "_s : u"left: "_s)
                       + stepsOf(*left).join(u", "_s));
    }

    quint64 m_seed;
    Tally& m_tally;
    RandomWorld m_world;
    Admin m_admin;
};

Tally check(quint64 from, int count)
{
    Tally tally;
    for (int i = 0; i < count; ++i)
        Check(from + quint64(i), tally).run();
    return tally;
}

} // namespace

class TestWorlds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignObjectsAreNeverTouched();
};

void TestWorlds::foreignObjectsAreNeverTouched()
{
    constexpr int sample = 3000;
    const Tally tally = check(quint64(QDateTime::currentSecsSinceEpoch()) * 1000, sample);
    QVERIFY2(tally.failures == 0, qPrintable(tally.told));
    QCOMPARE(tally.foreignWrites, 0);
    // A planner that refuses everything touches nothing, either.
    QVERIFY2(tally.planned > tally.worlds / 2, qPrintable(QString::number(tally.planned)));
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3) {
        const Tally tally = check(QByteArray(argv[2]).toULongLong(), QByteArray(argv[1]).toInt());
        std::printf("worlds=%d planned=%d foreign_writes=%d failures=%d\n%s\n", tally.worlds,
                    tally.planned, tally.foreignWrites, tally.failures, qPrintable(tally.told));
        return tally.failures > 0 ? 1 : 0;
    }
    TestWorlds test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_worlds.moc"
