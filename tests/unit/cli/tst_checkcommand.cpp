#include "cli/commands.h"
#include "support/await.h"
#include "unit/policy/testpolicies.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace keyroster;
using namespace keyroster::cli;

/// `keyrosterctl check` on a draft.
class TestCheckCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsEndWithAnError();
    void noticesDoNot();
    void whoIsGoneIsNamedByTheKeys();
    void whatCanBeMendedIs();
    void aFixThatDoesNotExistIsRefused();
    void nothingFoundIsSaid();
    void theServerMustHaveBeenRead();

private:
    [[nodiscard]] Result<Answer> check(const Policy& policy, bool pulled = true,
                                       const QStringList& fix = {});
    [[nodiscard]] Policy draftAfterwards() const;
    QTemporaryDir m_folder;
    int m_files = 0;
};

Result<Answer> TestCheckCommand::check(const Policy& policy, bool pulled, const QStringList& fix)
{
    Context context;
    context.options.command = QStringLiteral("check");
    context.options.local = true;
    context.options.fix = fix;
    context.options.workspaceFile = m_folder.filePath(QStringLiteral("%1.krw").arg(++m_files));
    {
        auto made = workspace::Workspace::open(context.options.workspaceFile);
        if (!made)
            return passOn(made);
        workspace::Commit commit;
        commit.draft = policy;
        if (pulled) {
            Snapshot snapshot;
            snapshot.directory = testing::smallDirectory();
            commit.snapshot = snapshot;
        }
        if (const auto done = (*made)->commit(commit); !done)
            return passOn(done);
    }
    return test::await(runCommand(&context));
}

Policy TestCheckCommand::draftAfterwards() const
{
    const auto opened =
        workspace::Workspace::open(m_folder.filePath(QStringLiteral("%1.krw").arg(m_files)),
                                   workspace::Workspace::Mode::ReadOnly);
    return opened ? (*opened)->draft() : Policy();
}

void TestCheckCommand::problemsEndWithAnError()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {
        testing::assignmentOf(Principal::user(UserId(QStringLiteral("u1"))),
                              {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")})};
    const auto answer = check(policy);
    VERIFY_OK(answer);
    QCOMPARE(answer->code, ExitCode::Failed);
    QVERIFY2(answer->text.contains(QStringLiteral("3 users have no key on Demo.")),
             qPrintable(answer->text));
    const QJsonArray findings = answer->json.value(QLatin1StringView("findings")).toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject first = findings.first().toObject();
    QCOMPARE(first.value(QLatin1StringView("code")).toString(), QStringLiteral("user_without_key"));
    QCOMPARE(first.value(QLatin1StringView("severity")).toString(), QStringLiteral("problem"));
    QCOMPARE(first.value(QLatin1StringView("principals")).toArray().size(), 3);
    QVERIFY(!first.value(QLatin1StringView("fixable")).toBool());
}

void TestCheckCommand::noticesDoNot()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1"), QStringLiteral("k2")})};
    const auto answer = check(policy);
    VERIFY_OK(answer);
    QCOMPARE(answer->code, ExitCode::Done);
    QVERIFY2(answer->text.contains(QStringLiteral("key-3")), qPrintable(answer->text));
}

void TestCheckCommand::whoIsGoneIsNamedByTheKeys()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1"), QStringLiteral("k2")}),
        testing::assignmentOf(Principal::group(GroupId(QStringLiteral("deleted"))),
                              {QStringLiteral("k3")})};
    const auto answer = check(policy);
    VERIFY_OK(answer);
    const qsizetype at = answer->text.indexOf(QStringLiteral("no longer there"));
    QVERIFY2(at >= 0 && answer->text.indexOf(QStringLiteral("keys: key-3"), at) > at,
             qPrintable(answer->text));
}

namespace {

/// Two assignments of groups that are no longer on the server.
Policy withGroupsGone()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1"), QStringLiteral("k2")}),
        testing::assignmentOf(Principal::group(GroupId(QStringLiteral("deleted"))),
                              {QStringLiteral("k3")}),
        testing::assignmentOf(Principal::group(GroupId(QStringLiteral("closed"))),
                              {QStringLiteral("k3")})};
    return policy;
}

} // namespace

void TestCheckCommand::whatCanBeMendedIs()
{
    const Policy policy = withGroupsGone();
    const auto all = check(policy, true, {QStringLiteral("principal_gone")});
    VERIFY_OK(all);
    QCOMPARE(draftAfterwards().assignments, policy.assignments.first(1));
    QVERIFY2(!all->text.contains(QStringLiteral("no longer there")), qPrintable(all->text));
    QVERIFY(all->text.contains(QStringLiteral("keyrosterctl undo")));
    QVERIFY(!all->json.value(QLatin1StringView("fixed")).toArray().isEmpty());

    // A note of something else is not mended with it.
    const auto other = check(policy, true, {QStringLiteral("key_unused")});
    QVERIFY(!other.has_value());
    QCOMPARE(draftAfterwards().assignments, policy.assignments);
}

void TestCheckCommand::aFixThatDoesNotExistIsRefused()
{
    const auto answer = check(withGroupsGone(), true, {QStringLiteral("no-such-thing")});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY2(answer.error().message.contains(QStringLiteral("keyrosterctl check")),
             qPrintable(answer.error().message));
}

void TestCheckCommand::nothingFoundIsSaid()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(
        Principal::everyone(), {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")})};
    const auto answer = check(policy);
    VERIFY_OK(answer);
    QCOMPARE(answer->code, ExitCode::Done);
    QVERIFY(!answer->text.trimmed().isEmpty());
    QVERIFY(answer->json.value(QLatin1StringView("findings")).toArray().isEmpty());
}

void TestCheckCommand::theServerMustHaveBeenRead()
{
    const auto answer = check(testing::smallPolicy(), false);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
