#include "models/dragpayload.h"
#include "models/keysmodel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
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
    void useAgainstTheDay();
    void chipsAndTheirChanges();
    void manyPeopleAreCounted();
    void removedKeysStayInPlace();
    void saysStateReasonAndChange();
    void pool();
    void dragsKeysButNotThePool();
    void noSecretInAnyRole();

private:
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
    m_model->setTested(sample::key("k-spare"), {test, QDateTime::currentDateTimeUtc()});
    QCOMPARE(row("k-spare").health, KeyHealth::Good);
    test.verdict = providers::KeyTest::Verdict::Invalid;
    m_model->setTested(sample::key("k-spare"), {test, QDateTime::currentDateTimeUtc()});
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
    m_model->setTested(sample::key("k-ada"), {test, QDateTime::currentDateTimeUtc()});
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
