#include "policy/edits.h"
#include "ui/support/timedapplication.h"
#include "ui/usage/usagebench.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

using namespace keyroster;
using namespace keyroster::ui;
using test::UsageBench;

/// Paints the page in each look. With KEYROSTER_SCREENSHOTS=<folder> the pictures are kept for
/// people to look at; in any case nothing may warn and no label may be cut.
class TestUsageLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestUsageLooks::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestUsageLooks::looks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QStringLiteral("month") << false << false;
    QTest::newRow("dark") << QStringLiteral("month") << true << false;
    QTest::newRow("rtl") << QStringLiteral("month") << false << true;
    QTest::newRow("week") << QStringLiteral("week") << false << false;
    QTest::newRow("allowances") << QStringLiteral("allowances") << false << false;
    QTest::newRow("nothing") << QStringLiteral("nothing") << false << false;
    QTest::newRow("norouter") << QStringLiteral("norouter") << true << false;
}

void TestUsageLooks::looks()
{
    QFETCH(QString, what);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    UsageBench bench(m_theme.get());
    const QStringList labels{
        QStringLiteral("team-1"),     QStringLiteral("team-2"),
        QStringLiteral("research"),   QStringLiteral("pool-1"),
        QStringLiteral("pool-2"),     QStringLiteral("a-key-with-a-long-label"),
        QStringLiteral("workshop-7"), QStringLiteral("spare")};
    if (what != QLatin1StringView("norouter"))
        bench.installRouter(labels);
    if (what == QLatin1StringView("month") || what == QLatin1StringView("week")) {
        for (int day = 0; day < 30; ++day) {
            for (int i = 0; i < labels.size(); ++i) {
                const int requests = (day * 7 + i * 13) % (40 - 4 * i) + (day % 7 < 5 ? 20 : 2);
                bench.count(day, labels.at(i),
                            i % 2 ? QStringLiteral("ada") : QStringLiteral("bob"), requests,
                            requests * 0.013);
            }
        }
    }
    if (what == QLatin1StringView("allowances")) {
        Allowance allowance;
        allowance.requests = 100;
        const auto edit = edits::setAllowance(bench.bench.draft(), allowance);
        QVERIFY(edit && bench.bench.workspace().apply(*edit));
        QCOMPARE(bench.bench.sync().end, sync::ApplyReport::End::Done);
        bench.count(0, labels.first(), QStringLiteral("ada"), 104);
        bench.count(0, labels.first(), QStringLiteral("bob"), 86);
    }
    bench.open();
    if (what == QLatin1StringView("month"))
        bench.page()
            ->findChild<QComboBox*>(QStringLiteral("usageRange"))
            ->setCurrentIndex(int(UsageBar::Range::ThirtyDays));
    const UsageData* data = bench.page()->data();
    QTRY_VERIFY2(data->state() == UsageData::State::Ready || what == QLatin1StringView("norouter"),
                 qPrintable(data->error().message + data->error().detail));
    if (what == QLatin1StringView("week"))
        bench.page()->findChild<QTabWidget*>(QStringLiteral("usageTabs"))->setCurrentIndex(1);
    if (what == QLatin1StringView("allowances"))
        bench.page()->findChild<QTabWidget*>(QStringLiteral("usageTabs"))->setCurrentIndex(2);
    QTest::qWait(20); // layouts settle
    QCOMPARE(test::cutTexts(bench.page()).join(QLatin1Char('\n')), QString());
    const QString scale =
        bench.page()->devicePixelRatioF() > 1 ? QStringLiteral("-200") : QString();
    test::screenshot(
        bench.page(),
        QStringLiteral("usage-%1%2").arg(QLatin1StringView(QTest::currentDataTag()), scale));
}

QTEST_MAIN(TestUsageLooks)
#include "tst_usagelooks.moc"
