#include "pages/peoplepage.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "ui/board/boardsample.h"
#include "ui/support/guitest.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Paints the page of people and its dialogs in each look; see tst_keyslooks.
class TestPeopleLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void looks_data();
    void looks();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPeopleLooks::looks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    for (const char* what : {"table", "person", "many", "nothing", "empty", "assign", "csv"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", what, dark ? "dark" : "light")
                << QString::fromLatin1(what) << dark << false;
    }
    QTest::addRow("person-rtl") << u"person"_s << false << true;
}

void TestPeopleLooks::looks()
{
    QFETCH(QString, what);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    sample::World world;
    if (what == u"empty"_s) {
        workspace::Commit commit;
        Snapshot snapshot = *world.workspace()->snapshot();
        snapshot.directory = Directory();
        commit.snapshot = snapshot;
        QVERIFY(world.workspace()->commit(commit).has_value());
    } else {
        const Result<Edit> edit =
            edits::assign(world.workspace()->draft(), sample::directory(), {sample::user("u11")},
                          sample::openAi, {sample::key("k-spare")}, edits::AssignMode::Replace);
        QVERIFY(edit.has_value() && world.workspace()->apply(*edit).has_value());
    }
    const auto secrets = secrets::makeSessionStore();
    sync::Engine engine(world.workspace(), secrets.get());
    Operations operations;
    PeoplePage page(&engine, &operations, m_theme.get());
    page.model()->setConditions(sample::status().conditions(sample::policy()));
    page.resize(1320, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    if (what == u"nothing"_s) {
        PeopleFilter filter;
        filter.text = u"xyzzy"_s;
        page.setFilter(filter);
    }
    if (what == u"person"_s)
        page.select(UserId(u"u2"_s));
    if (what == u"many"_s || what == u"assign"_s)
        page.table()->selectAll();
    QCoreApplication::processEvents();
    QWidget* shown = &page;
    const auto trigger = [&page](const QString& name) {
        for (QAction* action : page.pageActions()) {
            if (action->objectName() == name)
                action->trigger();
        }
    };
    if (what == u"assign"_s) {
        trigger(u"people.assign"_s);
        shown = waitForDialog(u"assignDialog"_s);
    } else if (what == u"csv"_s) {
        trigger(u"people.import"_s);
        shown = waitForDialog(u"assignCsvDialog"_s);
    }
    QVERIFY(shown);
    QCoreApplication::processEvents();
    const QString scale = page.devicePixelRatioF() > 1 ? u"-200"_s : QString();
    screenshot(shown, u"people-"_s + QString::fromLatin1(QTest::currentDataTag()) + scale);
    QCOMPARE(cutTexts(shown).join(QLatin1Char('\n')), QString());
}

QTEST_MAIN(TestPeopleLooks)
#include "tst_peoplelooks.moc"
