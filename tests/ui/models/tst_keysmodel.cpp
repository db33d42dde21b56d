#include "models/dragpayload.h"
#include "models/keysmodel.h"
#include "models/keystate.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

class TestKeysModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void showsKeysOfOneConnection();
    void stateComesFromPolicyThenRouterThenTest();
    void whatIsOverDoesNotCount();
    void aReplacedSecretIsNotRefused();
    void everyStateOfTheRouterHasWords();
    void useAgainstTheDay();
    void useIsNotInvented();
    void theTightestLimitIsNamed();
    void countersOfAnotherDayDoNotCount();
    void chipsAndTheirChanges();
    void manyPeopleAreCounted();
    void removedKeysStayInPlace();
    void saysStateReasonAndChange();
    void aRemovedConnectionKeepsItsKeys();
    void pool();
    void rulesOfThePoolAreAChange();
    void dragsKeysButNotThePool();
    void noSecretInAnyRole();

private:
    [[nodiscard]] KeyRow rowAt(const char* key, const sync::RouterStatus& status,
                               const QHash<KeyId, KeyTested>& tests, const QDateTime& now) const;
    void apply(const Result<Edit>& edit);
    [[nodiscard]] const KeyRow& row(const char* id) const
    {
        return *m_model->rowAt(m_model->indexOf(sample::key(id)));
    }

    Policy m_base, m_draft;
    std::unique_ptr<KeysModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKeysModel::init()
{
    m_base = m_draft = sample::policy();
    m_model = std::make_unique<KeysModel>(KeysModel::Part::Keys);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
}

void TestKeysModel::apply(const Result<Edit>& edit)
{
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().message));
    const auto next = applyEdit(m_draft, *edit);
    QVERIFY(next.has_value());
    m_draft = *next;
    m_model->setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
}

void TestKeysModel::showsKeysOfOneConnection()
{
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->keyCount(), 7);
    QCOMPARE(row("k-team").last4, QStringLiteral("x7Qp"));
    QCOMPARE(row("k-team").change, RowChange::None);
    QVERIFY(row("k-pool1").inPool);
    m_model->setPolicy(m_draft, m_base, sample::directory(), sample::groq);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestKeysModel::stateComesFromPolicyThenRouterThenTest()
{
    QCOMPARE(row("k-spare").stateCode, QStringLiteral("untested"));
    QCOMPARE(row("k-spare").health, KeyHealth::Unknown);
    providers::KeyTest test;
    test.verdict = providers::KeyTest::Verdict::Works;
    m_model->setTests({{sample::key("k-spare"), {test, QDateTime::currentDateTimeUtc(), {}}}});
    QCOMPARE(row("k-spare").health, KeyHealth::Good);
    test.verdict = providers::KeyTest::Verdict::Invalid;
    m_model->setTests({{sample::key("k-spare"), {test, QDateTime::currentDateTimeUtc(), {}}}});
    QCOMPARE(row("k-spare").health, KeyHealth::Bad);

    m_model->setStatus(sample::status());
    QCOMPARE(row("k-lab").stateCode, QStringLiteral("invalid"));
    QCOMPARE(row("k-pool1").health, KeyHealth::Waiting);
    QVERIFY(row("k-pool1").stateText.startsWith(QStringLiteral("Used up until")));
    QCOMPARE(row("k-old").stateCode, QStringLiteral("disabled")); // whatever anybody reports
    ApiKey late = *m_draft.key(sample::key("k-team"));
    late.validUntil = QDateTime::currentDateTimeUtc().addDays(-1);
    apply(edits::changeKey(m_draft, late));
    QCOMPARE(row("k-team").stateCode, QStringLiteral("expired"));
    QCOMPARE(row("k-team").change, RowChange::Changed);
}

void TestKeysModel::saysStateReasonAndChange()
{
    const auto spoken = [this](const char* id) {
        return m_model->indexOf(sample::key(id)).data(Qt::AccessibleTextRole).toString();
    };
    const auto ends = [&spoken](const char* id, const QString& word) {
        return spoken(id).endsWith(QStringLiteral(", ") + word);
    };
    QVERIFY(!ends("k-ada", QStringLiteral("Changed")));
    QVERIFY(!spoken("k-ada").contains(QStringLiteral(", ,"))); // nothing is said of what is not
    providers::KeyTest test;
    test.verdict = providers::KeyTest::Verdict::Invalid;
    test.message = QStringLiteral("The provider refuses it.");
    m_model->setTests({{sample::key("k-ada"), {test, QDateTime::currentDateTimeUtc(), {}}}});
    QVERIFY(!row("k-ada").reason.isEmpty());
    QVERIFY2(spoken("k-ada").contains(row("k-ada").reason), qPrintable(spoken("k-ada")));
    ApiKey other = *m_draft.key(sample::key("k-ada"));
    other.label = QStringLiteral("ada-2");
    apply(edits::changeKey(m_draft, other));
    QVERIFY2(ends("k-ada", QStringLiteral("Changed")), qPrintable(spoken("k-ada")));
    apply(edits::removeKeys(m_draft, {sample::key("k-spare")}));
    QVERIFY2(ends("k-spare", QStringLiteral("Removed")), qPrintable(spoken("k-spare")));
    ApiKey added = other;
    added.id = sample::key("k-new");
    added.label = QStringLiteral("new");
    added.last4 = QStringLiteral("n3w1");
    added.fingerprint = QString(16, QLatin1Char('7'));
    apply(edits::addKeys(m_draft, {added}));
    QVERIFY2(ends("k-new", QStringLiteral("New")), qPrintable(spoken("k-new")));
}

/// Rows of any moment, as the clock of the board makes them.
KeyRow TestKeysModel::rowAt(const char* key, const sync::RouterStatus& status,
                            const QHash<KeyId, KeyTested>& tests, const QDateTime& now) const
{
    const Directory people = sample::directory();
    const KeyHolders holders(m_draft, sample::openAi);
    const QHash<KeyId, const KeyRow*> known;
    const QList<KeyRow> rows =
        makeKeyRows({m_draft, m_base, people, sample::openAi, status, tests, now, holders, known});
    const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                 [key](const KeyRow& row) { return row.id == sample::key(key); });
    return at == rows.cend() ? KeyRow() : *at;
}

void TestKeysModel::whatIsOverDoesNotCount()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sync::RouterStatus status = sample::status();
    const auto pool =
        std::find_if(status.keys.begin(), status.keys.end(),
                     [](const sync::KeyStatus& one) { return one.key == sample::key("k-pool1"); });
    QVERIFY(pool != status.keys.end());
    pool->reason = QStringLiteral("The day's limit is used up.");
    pool->until = now.addSecs(60);
    const auto poolAt = [&](const QDateTime& moment) {
        return rowAt("k-pool1", status, {}, moment);
    };
    QCOMPARE(poolAt(now).stateCode, QStringLiteral("exhausted"));
    QCOMPARE(poolAt(now.addSecs(59)).health, KeyHealth::Waiting);
    QCOMPARE(poolAt(now.addSecs(60)).stateCode, QStringLiteral("ok"));
    QCOMPARE(poolAt(now.addSecs(60)).stateText, QStringLiteral("Works"));
    QCOMPARE(poolAt(now.addSecs(60)).reason, QString());
    // The same of a test that found the key at its limit.
    providers::KeyTest limited;
    limited.verdict = providers::KeyTest::Verdict::RateLimited;
    limited.message = QStringLiteral("At its limit.");
    limited.until = now.addSecs(60);
    const QHash<KeyId, KeyTested> tests{{sample::key("k-spare"), {limited, now, {}}},
                                        {sample::key("k-ada"), {limited, now, {}}}};
    QCOMPARE(rowAt("k-spare", status, tests, now).health, KeyHealth::Waiting);
    const KeyRow later = rowAt("k-spare", status, tests, now.addSecs(60));
    QCOMPARE(later.stateCode, QStringLiteral("unclear"));
    QCOMPARE(later.reason, QString());
    QCOMPARE(rowAt("k-ada", status, tests, now.addSecs(60)).stateText, QStringLiteral("Works"));
}

void TestKeysModel::aReplacedSecretIsNotRefused()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto lab = std::find_if(m_draft.keys.begin(), m_draft.keys.end(),
                                  [](const ApiKey& key) { return key.id == sample::key("k-lab"); });
    lab->fingerprint = QStringLiteral("before");
    sync::RouterStatus status = sample::status();
    for (sync::KeyStatus& key : status.keys) {
        key.fingerprint = key.key == lab->id ? QStringLiteral("before") : QString();
        key.requestsDay = 5;
    }
    providers::KeyTest works;
    works.verdict = providers::KeyTest::Verdict::Works;
    const QHash<KeyId, KeyTested> tests{{lab->id, {works, now, QStringLiteral("after")}}};
    QCOMPARE(rowAt("k-lab", status, tests, now).stateCode, QStringLiteral("invalid"));
    QCOMPARE(rowAt("k-lab", status, tests, now).useText, QStringLiteral("5 requests today"));
    lab->fingerprint = QStringLiteral("after");
    QCOMPARE(rowAt("k-lab", status, tests, now).health, KeyHealth::Good);
    QCOMPARE(rowAt("k-lab", status, tests, now).useText, QString()); // the old one's
    QCOMPARE(rowAt("k-lab", status, {}, now).stateCode, QStringLiteral("untested"));
    // Nor does what a test said of the secret before.
    const QHash<KeyId, KeyTested> old{{lab->id, {works, now, QStringLiteral("before")}}};
    QCOMPARE(rowAt("k-lab", status, old, now).stateCode, QStringLiteral("untested"));
    m_model->setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    m_model->setTests(old);
    QVERIFY(!m_model->testedOf(lab->id));
    m_model->setTests(tests);
    QVERIFY(m_model->testedOf(lab->id));
}

void TestKeysModel::everyStateOfTheRouterHasWords()
{
    // As resources/router, control.py, can say them.
    static const QRegularExpression worst(QStringLiteral("WORST_FIRST = \\(([^)]*)\\)"));
    static const QRegularExpression word(QStringLiteral("\"([a-z_]+)\""));
    const QString list = worst.match(sync::bundledRouter()).captured(1);
    QStringList codes{QStringLiteral("ok"), QStringLiteral("unreadable"),
                      QStringLiteral("disabled")};
    for (auto match = word.globalMatch(list); match.hasNext();)
        codes.append(match.next().captured(1));
    QVERIFY(codes.size() >= 9);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString& code : std::as_const(codes))
        QVERIFY2(keyStateText(code, {}, now) != code, qPrintable(code));
}

void TestKeysModel::useAgainstTheDay()
{
    QCOMPARE(row("k-spare").useShare, -1.0);
    QCOMPARE(row("k-spare").useText, QString());
    m_model->setStatus(sample::status());
    QCOMPARE(row("k-team").useShare, 0.86);
    QCOMPARE(row("k-team").useText, QStringLiteral("860 of 1,000 requests today"));
    QCOMPARE(row("k-ada").useText, QStringLiteral("41 requests today"));
    QCOMPARE(row("k-ada").useShare, -1.0);
    sync::RouterStatus status = sample::status();
    status.keys[1].requestsDay = 1;
    m_model->setStatus(status);
    QCOMPARE(row("k-ada").useText, QStringLiteral("1 request today"));
}

void TestKeysModel::useIsNotInvented()
{
    // A limit alone is no use: nobody has counted.
    QCOMPARE(row("k-team").useText, QString());
    QCOMPARE(row("k-team").useShare, -1.0);
    const QString spoken =
        m_model->indexOf(sample::key("k-team")).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!spoken.contains(QStringLiteral("1,000")), qPrintable(spoken));
    m_model->setStatus(sample::status());
    QCOMPARE(row("k-spare").useText, QString()); // of which the router said nothing
}

void TestKeysModel::theTightestLimitIsNamed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Account account;
    account.id = AccountId(QStringLiteral("a-1"));
    account.connection = sample::openAi;
    account.name = QStringLiteral("Acme");
    account.reset = QStringLiteral("utc");
    m_draft.accounts = {account};
    for (ApiKey& key : m_draft.keys) {
        if (key.id == sample::key("k-team") || key.id == sample::key("k-ada"))
            key.account = account.id;
    }
    Limits& shared = m_draft.accounts.first().limits;
    Limits& own = m_draft.keys.first().limits;
    QCOMPARE(m_draft.keys.first().id, sample::key("k-team"));
    sync::RouterStatus status = sample::status();
    status.keys[0].tokensDay = 3000;
    status.keys[0].costMonth = 1.5;
    status.keys[1].tokensDay = 1000;
    status.keys[1].costMonth = 2.5;
    const auto use = [&](const char* key) { return rowAt(key, status, {}, now).useText; };
    QCOMPARE(use("k-team"), QStringLiteral("860 of 1,000 requests today"));
    QCOMPARE(use("k-ada"), QStringLiteral("41 requests today"));
    shared.rpd = 901; // 860 + 41
    QCOMPARE(use("k-team"), QStringLiteral("901 of the account's 901 requests today"));
    QCOMPARE(use("k-ada"), QStringLiteral("901 of the account's 901 requests today"));
    QCOMPARE(rowAt("k-ada", status, {}, now).useShare, 1.0);
    shared = {};
    shared.tpd = 4400;
    QCOMPARE(use("k-team"), QStringLiteral("4,000 of the account's 4,400 tokens today"));
    own.tpd = 3100;
    QCOMPARE(use("k-team"), QStringLiteral("3,000 of 3,100 tokens today"));
    own.costMonth = 1.51;
    QCOMPARE(use("k-team"), QStringLiteral("$1.50 of $1.51 this month"));
    shared.costMonth = 4;
    QCOMPARE(use("k-team"), QStringLiteral("$4.00 of the account's $4.00 this month"));
    // A key that the router does not know yet draws on the account all the same.
    m_draft.keys[4].account = account.id;
    QCOMPARE(m_draft.keys.at(4).id, sample::key("k-spare"));
    QCOMPARE(use("k-spare"), QStringLiteral("$4.00 of the account's $4.00 this month"));
}

void TestKeysModel::countersOfAnotherDayDoNotCount()
{
    sync::RouterStatus status = sample::status();
    status.at = QDateTime(QDate(2026, 3, 30), QTime(23, 50), Qt::UTC);
    const auto at = [&](int day, int month) {
        const QDateTime now(QDate(2026, month, day), QTime(0, 10), Qt::UTC);
        return rowAt("k-team", status, {}, now).useText;
    };
    QCOMPARE(at(30, 3), QStringLiteral("860 of 1,000 requests today"));
    QCOMPARE(at(31, 3), QString());
    m_draft.keys.first().limits.costMonth = 10;
    status.keys.first().costMonth = 5;
    QCOMPARE(at(31, 3), QStringLiteral("$5.00 of $10.00 this month"));
    QCOMPARE(at(1, 4), QString());
}

void TestKeysModel::chipsAndTheirChanges()
{
    QCOMPARE(row("k-team").chips.size(), 2);
    QCOMPARE(row("k-team").chips.first().name, QStringLiteral("Design")); // groups first
    QCOMPARE(row("k-team").users, 1);
    QCOMPARE(row("k-team").groups, 1);
    apply(edits::assign(m_draft, sample::directory(), {sample::user("u8"), sample::user("u12")},
                        sample::openAi, {sample::key("k-spare")}, edits::AssignMode::Replace));
    const KeyRow team = row("k-team");
    QCOMPARE(team.users, 0);
    QCOMPARE(team.chips.size(), 2);
    QCOMPARE(team.chips.first().name, QStringLiteral("Zaha Hadid")); // what changed comes first
    QCOMPARE(team.chips.first().change, RowChange::Removed);
    QCOMPARE(row("k-spare").users, 2);
    QCOMPARE(row("k-spare").chips.first().change, RowChange::Added);
}

void TestKeysModel::manyPeopleAreCounted()
{
    for (int i = 0; i < 500; ++i) {
        Assignment assignment;
        assignment.connection = sample::openAi;
        assignment.principal = Principal::user(UserId(QStringLiteral("x%1").arg(i)));
        assignment.keys = {sample::key("k-spare")};
        m_draft.assignments.append(assignment);
    }
    m_model->setPolicy(m_draft, m_draft, sample::directory(500), sample::openAi);
    QCOMPARE(row("k-spare").users, 500);
    QCOMPARE(row("k-spare").chips.size(), chipsPerRow);
    QCOMPARE(row("k-spare").moreChips(), 500 - chipsPerRow);
}

void TestKeysModel::removedKeysStayInPlace()
{
    const int before = m_model->indexOf(sample::key("k-old")).row();
    apply(edits::removeKeys(m_draft, {sample::key("k-old")}));
    QCOMPARE(m_model->indexOf(sample::key("k-old")).row(), before);
    QCOMPARE(row("k-old").change, RowChange::Removed);
    QCOMPARE(m_model->keyCount(), 6);
    QVERIFY(
        !m_model->flags(m_model->indexOf(sample::key("k-old"))).testFlag(Qt::ItemIsDragEnabled));
}

void TestKeysModel::aRemovedConnectionKeepsItsKeys()
{
    apply(edits::removeConnection(m_draft, sample::openAi));
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->keyCount(), 0);
    QCOMPARE(m_model->rows().constFirst().id, sample::key("k-team"));
    for (const KeyRow& row : m_model->rows())
        QCOMPARE(row.change, RowChange::Removed);
    QCOMPARE(row("k-ada").chips.size(), 1);
    QCOMPARE(row("k-ada").chips.constFirst().change, RowChange::Removed);

    KeysModel pool(KeysModel::Part::Pool);
    const QAbstractItemModelTester tester(&pool,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    QCOMPARE(pool.rowCount(), 1);
    const KeyRow& row = pool.rows().constFirst();
    QCOMPARE(row.change, RowChange::Removed);
    QCOMPARE(row.stateText, QStringLiteral("Goes with the next sync"));
    QCOMPARE(row.chips.size(), 2);
    QCOMPARE(row.chips.constFirst().change, RowChange::Removed);
    QCOMPARE(row.chips.constFirst().name, QStringLiteral("pool-1"));
    // It has none, and none is shown.
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::groq);
    const Policy without = *applyEdit(m_draft, *edits::removeConnection(m_draft, sample::groq));
    pool.setPolicy(without, m_base, sample::directory(), sample::groq);
    QCOMPARE(pool.rowCount(), 0);
}

void TestKeysModel::rulesOfThePoolAreAChange()
{
    KeysModel pool(KeysModel::Part::Pool);
    Assignment other = *m_draft.assignment(sample::openAi, Principal::everyone());
    other.strategy = Strategy::FillFirst;
    apply(edits::changeAssignment(m_draft, other));
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    QCOMPARE(pool.rows().constFirst().change, RowChange::Changed);
}

void TestKeysModel::pool()
{
    KeysModel pool(KeysModel::Part::Pool);
    const QAbstractItemModelTester tester(&pool,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    QCOMPARE(pool.rowCount(), 1);
    QVERIFY(pool.rows().first().isPool());
    QCOMPARE(pool.rows().first().chips.size(), 2);
    QCOMPARE(pool.rows().first().chips.first().name, QStringLiteral("pool-1"));
    const auto without = edits::unassign(m_draft, sample::directory(), {Principal::everyone()},
                                         sample::openAi, sample::key("k-pool1"));
    QVERIFY(without.has_value());
    pool.setPolicy(*applyEdit(m_draft, *without), m_base, sample::directory(), sample::openAi);
    QCOMPARE(pool.rows().first().change, RowChange::Changed);
    QCOMPARE(pool.rows().first().chips.last().change, RowChange::Removed);
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::groq);
    QCOMPARE(pool.rows().first().stateCode, QStringLiteral("empty"));
    pool.setPolicy(Policy(), Policy(), sample::directory(), ConnectionId());
    QCOMPARE(pool.rowCount(), 0);
}

void TestKeysModel::dragsKeysButNotThePool()
{
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->indexOf(sample::key("k-ada"))}));
    QVERIFY(data);
    QCOMPARE(fromMimeData(data.get(), m_draft.id).keys, QList<KeyId>{sample::key("k-ada")});
    KeysModel pool(KeysModel::Part::Pool);
    pool.setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    QVERIFY(!pool.mimeData({pool.index(0)}));
}

void TestKeysModel::noSecretInAnyRole()
{
    for (ApiKey& key : m_draft.keys)
        key.sealed = QStringLiteral("1.pk.CANARY");
    m_model->setPolicy(m_draft, m_base, sample::directory(), sample::openAi);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QCOMPARE(m_model->rows().at(i).change,
                 RowChange::None); // sealing anew is no change for people
        const QMap<int, QVariant> roles = m_model->itemData(m_model->index(i));
        for (const QVariant& value : roles)
            QVERIFY(!value.toString().contains(QLatin1String("CANARY")));
    }
}

QTEST_MAIN(TestKeysModel)
#include "tst_keysmodel.moc"
