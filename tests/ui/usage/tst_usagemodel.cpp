#include "models/modelroles.h"
#include "models/tableroles.h"
#include "models/usagemodel.h"
#include "models/usagenotesmodel.h"
#include "models/wording.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;
using sync::UsageBy;
using sync::UsageMeasure;
using sync::UsageStep;

/// From sums to what tables and bars show.
class TestUsageModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void theBiggestAndTheOthers();
    void aLongTableIsCapped();
    void barsAndTablesSayTheSame();
    void namesOfWhatIsGone();
    void filterShowsAndCountsTheMatches();
    void costOnlyWhereThereIsAPrice();
    void moneyAsTheLanguageWritesIt();
    void rowsAreRefreshedInPlace();
    void plainNumbersForSpreadsheets();
    void allowancesInWords();
    void forecastsInWords();

private:
    [[nodiscard]] UsageShown shown(UsageBy by, UsageMeasure measure = UsageMeasure::Requests,
                                   const QString& filter = {}) const;
    QList<sync::UsageRow> m_rows;
    Policy m_policy = sample::policy();
};

namespace {

const QDate monday(2026, 7, 13);

sync::UsageRow row(int day, const QString& key, const QString& user, const QString& model,
                   qint64 requests)
{
    sync::UsageRow made;
    made.day = monday.addDays(day);
    made.key = KeyId(key);
    made.user = UserId(user);
    made.model = model;
    made.amounts = {requests, requests * 100, requests * 50, 0, 0};
    return made;
}

} // namespace

UsageShown TestUsageModel::shown(UsageBy by, UsageMeasure measure, const QString& filter) const
{
    const Directory directory = sample::directory();
    const sync::UsageSums sums =
        sync::sumUsage(m_rows, by, UsageStep::Day, measure, monday, monday.addDays(6), directory);
    return showUsage({sums, by, UsageStep::Day, measure, m_policy, directory, filter});
}

void TestUsageModel::theBiggestAndTheOthers()
{
    m_rows.clear();
    for (int i = 1; i <= 12; ++i)
        m_rows.append(row(i % 3, QStringLiteral("k-team"), QStringLiteral("u%1").arg(i),
                          QStringLiteral("gpt-4o"), i));
    const UsageShown found = shown(UsageBy::User);
    QCOMPARE(found.totals.size(), 12);
    QCOMPARE(found.totals.first().name, QStringLiteral("Linus Pauling"));
    QCOMPARE(found.bars.size(), 7);
    double last = 1e9;
    for (qsizetype i = 0; i < 6; ++i) {
        double sum = 0;
        for (const double value : found.bars.at(i).second)
            sum += value;
        QVERIFY(sum < last);
        last = sum;
    }
    QVERIFY2(found.bars.last().first.contains(QStringLiteral("6")),
             qPrintable(found.bars.last().first));
    m_rows.resize(7); // seven have a name each
    QCOMPARE(shown(UsageBy::User).bars.size(), 7);
    QVERIFY(shown(UsageBy::User).totals.size() == 7);
}

void TestUsageModel::aLongTableIsCapped()
{
    m_rows.clear();
    for (int i = 0; i < 2500; ++i)
        m_rows.append(row(0, QStringLiteral("k-team"), QStringLiteral("x%1").arg(i),
                          QStringLiteral("gpt-4o"), 3000 - i));
    const UsageShown found = shown(UsageBy::User);
    QCOMPARE(found.totals.size(), 2000);
    QCOMPARE(found.left, 500);
    QCOMPARE(found.total.requests, 2500LL * 3000 - 2500LL * 2499 / 2); // of all
    // A small one is found by its name.
    QCOMPARE(shown(UsageBy::User, UsageMeasure::Requests, QStringLiteral("x2499")).totals.size(),
             1);
}

void TestUsageModel::barsAndTablesSayTheSame()
{
    m_rows = {row(0, QStringLiteral("k-team"), QStringLiteral("u5"), QStringLiteral("gpt-4o"), 4),
              row(2, QStringLiteral("k-team"), QStringLiteral("u6"), QStringLiteral("gpt-4o"), 3),
              row(2, QStringLiteral("k-ada"), QStringLiteral("u1"), QStringLiteral("gpt-4o"), 5)};
    for (const UsageBy by : {UsageBy::Key, UsageBy::User, UsageBy::Model}) {
        const UsageShown found = shown(by);
        qint64 inRows = 0, inTotals = 0;
        double inBars = 0, shares = 0;
        for (const UsageTableRow& one : found.perStep)
            inRows += one.amounts.requests;
        for (const UsageTableRow& one : found.totals) {
            inTotals += one.amounts.requests;
            shares += one.share;
        }
        qsizetype bars = 0;
        for (const auto& [name, values] : found.bars) {
            QCOMPARE(values.size(), found.steps.size());
            for (const double value : values) {
                inBars += value;
                bars += value > 0 ? 1 : 0;
            }
        }
        QCOMPARE(inRows, 12);
        QCOMPARE(inTotals, 12);
        QCOMPARE(inBars, 12.0);
        QCOMPARE(found.total.requests, 12);
        QCOMPARE(found.perStep.size(), bars); // each bar has its row
        QVERIFY(std::abs(shares - 1) < 1e-9);
    }
}

void TestUsageModel::namesOfWhatIsGone()
{
    m_rows = {row(0, QStringLiteral("k-gone"), QStringLiteral("u-gone"), QStringLiteral("old"), 1),
              row(0, QStringLiteral("byok"), QStringLiteral("u11"), QStringLiteral("gpt-4o"), 2)};
    const UsageShown keys = shown(UsageBy::Key);
    QCOMPARE(keys.totals.at(0).name, QStringLiteral("Their own connection"));
    QCOMPARE(keys.totals.at(1).name, QStringLiteral("Removed key k-gone"));
    QCOMPARE(shown(UsageBy::User).totals.at(1).name, QStringLiteral("Deleted user u-gone"));
    QCOMPARE(shown(UsageBy::Model).totals.at(1).name, QStringLiteral("old"));
    QCOMPARE(shown(UsageBy::Group).totals.at(0).name, QStringLiteral("In no group"));
}

void TestUsageModel::filterShowsAndCountsTheMatches()
{
    m_rows = {row(0, QStringLiteral("k-team"), QStringLiteral("u10"), QStringLiteral("gpt-4o"), 4),
              row(0, QStringLiteral("k-team"), QStringLiteral("u6"), QStringLiteral("gpt-4o"), 3)};
    const UsageShown found = shown(UsageBy::User, UsageMeasure::Requests, QStringLiteral("jose"));
    QCOMPARE(found.totals.size(), 1);
    QCOMPARE(found.total.requests, 4);
    QCOMPARE(found.bars.size(), 1);
    QCOMPARE(found.totals.first().share, 1.0);
}

void TestUsageModel::costOnlyWhereThereIsAPrice()
{
    m_rows = {row(0, QStringLiteral("k-team"), QStringLiteral("u5"), QStringLiteral("gpt-4o"), 4),
              row(0, QStringLiteral("k-ada"), QStringLiteral("u1"), QStringLiteral("gpt-4o"), 1)};
    UsageShown found = shown(UsageBy::Key);
    QVERIFY(!found.costKnown);
    UsageModel model;
    model.setUsage(found.totals);
    const QModelIndex cost = model.index(0).siblingAtColumn(UsageModel::CostColumn);
    QCOMPARE(cost.data().toString(), QStringLiteral("not known"));
    QCOMPARE(UsageModel::plainText(found.totals.first(), UsageModel::CostColumn), QString());
    m_rows[0].amounts.cost = 1.5;
    found = shown(UsageBy::Key);
    QVERIFY(found.costKnown);
    model.setUsage(found.totals);
    QCOMPARE(cost.data().toString(), QStringLiteral("$1.50"));
    // The other key's model has no price: not known, rather than nothing.
    QCOMPARE(cost.siblingAtRow(1).data().toString(), QStringLiteral("not known"));
}

/// One function for all sums and prices.
void TestUsageModel::moneyAsTheLanguageWritesIt()
{
    QCOMPARE(moneyText(25), QStringLiteral("$25.00"));
    QCOMPARE(moneyText(0.075, 6), QStringLiteral("$0.075"));
    QCOMPARE(moneyText(2.5, 6), QStringLiteral("$2.50"));
    QCOMPARE(costText(0.0123), QStringLiteral("$0.0123"));
    QCOMPARE(costText(1.2345), QStringLiteral("$1.23"));
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(moneyText(2.5, 6), QStringLiteral("2,50\u00a0$"));
    QCOMPARE(costText(25), QStringLiteral("25,00\u00a0$"));
}

void TestUsageModel::rowsAreRefreshedInPlace()
{
    m_rows = {row(0, QStringLiteral("k-team"), QStringLiteral("u5"), QStringLiteral("gpt-4o"), 4),
              row(0, QStringLiteral("k-ada"), QStringLiteral("u1"), QStringLiteral("gpt-4o"), 1)};
    UsageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setUsage(shown(UsageBy::Key).totals);
    const QPersistentModelIndex ada(model.index(1));
    QCOMPARE(ada.data(IdRole).toString(), QStringLiteral("k-ada"));
    m_rows[1].amounts.requests = 9;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setUsage(shown(UsageBy::Key).totals);
    QCOMPARE(ada.data(IdRole).toString(), QStringLiteral("k-ada"));
    QCOMPARE(ada.row(), 0);
    QCOMPARE(model.index(0, UsageModel::RequestsColumn).data().toString(), QStringLiteral("9"));
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.first().at(1).toModelIndex().column(), UsageModel::ColumnCount - 1);
    m_rows.clear();
    model.setUsage(shown(UsageBy::Key).totals);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestUsageModel::plainNumbersForSpreadsheets()
{
    m_rows = {
        row(1, QStringLiteral("k-team"), QStringLiteral("u5"), QStringLiteral("gpt-4o"), 12345)};
    m_rows[0].amounts.cost = 0.125;
    const UsageTableRow one = shown(UsageBy::Key).perStep.first();
    QCOMPARE(UsageModel::plainText(one, UsageModel::WhenColumn), QStringLiteral("2026-07-14"));
    QCOMPARE(UsageModel::plainText(one, UsageModel::RequestsColumn), QStringLiteral("12345"));
    QCOMPARE(UsageModel::plainText(one, UsageModel::CostColumn), QStringLiteral("0.125000"));
    QCOMPARE(UsageModel::plainText(one, UsageModel::ShareColumn), QStringLiteral("100.00"));
}

void TestUsageModel::allowancesInWords()
{
    sync::AllowanceUse near;
    near.allowance.principal = Principal::everyone();
    near.allowance.window = Window::Month;
    near.user = UserId(QStringLiteral("u1"));
    near.used = 18;
    near.limit = 20;
    near.ends = QDateTime::currentDateTimeUtc().addDays(3);
    sync::AllowanceUse over = near;
    over.allowance.principal = sample::group("g-design");
    over.allowance.per = AllowancePer::Together;
    over.user = UserId();
    over.used = 21;
    UsageNotesModel model(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNotes(allowanceNotes({over, near}, m_policy, sample::directory(),
                                  QDateTime::currentDateTimeUtc()));
    const auto cell = [&model](int row, int column) {
        return model.index(row).siblingAtColumn(column).data().toString();
    };
    QCOMPARE(cell(0, 0), QStringLiteral("Design together"));
    QCOMPARE(cell(0, 1), QStringLiteral("Used up: 21 requests (105%)"));
    QCOMPARE(model.index(0).data(CellIconRole).toString(), QStringLiteral("error"));
    QCOMPARE(cell(1, 0), QStringLiteral("Ada Lovelace"));
    QCOMPARE(cell(1, 1), QStringLiteral("18 requests (90%)"));
    QCOMPARE(cell(1, 2), QStringLiteral("20 requests per month, for everyone"));
    QCOMPARE(model.index(1).data(CellIconRole).toString(), QStringLiteral("warning"));
    QCOMPARE(model.index(1).siblingAtColumn(1).data(CellShareRole).toDouble(), 0.9);
}

void TestUsageModel::forecastsInWords()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QHash<KeyId, Forecast> found{
        {sample::key("k-team"), Forecast{now.addSecs(600), now.addSecs(3600), false, false}},
        {sample::key("k-pool1"), Forecast{now, now.addSecs(3600), true, true}}};
    const QList<UsageNote> notes = forecastNotes(found, m_policy, now);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.at(0).cells.at(0), QStringLiteral("pool-1")); // the soonest first
    QCOMPARE(notes.at(0).cells.at(1), QStringLiteral("Used up now"));
    QVERIFY(notes.at(0).cells.at(2).contains(QStringLiteral("account")));
    QCOMPARE(notes.at(1).target, QStringLiteral("k-team"));
    QVERIFY(!notes.at(1).cells.at(1).isEmpty());
}

QTEST_MAIN(TestUsageModel)
#include "tst_usagemodel.moc"
