#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "ui/board/boardsample.h"
#include "ui/support/guitest.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Paints the page of keys and its dialogs in each look. With KEYROSTER_SCREENSHOTS=<folder> the
/// pictures are kept for people to look at; in any case nothing may warn and no label be cut off.
class TestKeysLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void looks_data();
    void looks();

private:
    static Policy policy();
    static sync::RouterStatus status();

    std::unique_ptr<Theme> m_theme;
};

Policy TestKeysLooks::policy()
{
    Policy made = sample::policy();
    Account account;
    account.id = AccountId(u"a1"_s);
    account.connection = sample::openAi;
    account.name = u"Example Corp"_s;
    account.limits.rpd = 900;
    made.accounts = {account};
    made.keys[0].account = account.id;
    made.keys[1].account = account.id;
    made.keys[4].validUntil = QDateTime::currentDateTimeUtc().addDays(3);
    made.keys[6].limits.rpd = 200;
    return made;
}

sync::RouterStatus TestKeysLooks::status()
{
    sync::RouterStatus made = sample::status();
    for (sync::KeyStatus& key : made.keys) {
        if (key.state == u"invalid"_s)
            key.reason = u"Incorrect API key provided"_s;
    }
    return made;
}

void TestKeysLooks::looks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    for (const char* what : {"table", "changes", "empty", "nothing", "key", "many", "replace",
                             "remove", "add", "csv"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", what, dark ? "dark" : "light")
                << QString::fromLatin1(what) << dark << false;
    }
    QTest::addRow("table-rtl") << u"table"_s << false << true;
    QTest::addRow("replace-rtl") << u"replace"_s << false << true;
}

void TestKeysLooks::looks()
{
    QFETCH(QString, what);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const bool empty = what == u"empty"_s;
    sample::World world(0, empty ? newPolicy() : policy());
    const auto secrets = secrets::makeSessionStore();
    sync::Engine engine(world.workspace(), secrets.get());
    Operations operations;
    KeysPage page(&engine, &operations, m_theme.get());
    page.model()->setStatus(status());
    page.resize(1320, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    if (what == u"changes"_s) {
        const auto change = [&](const Result<Edit>& edit) {
            QVERIFY(edit.has_value() && world.workspace()->apply(*edit).has_value());
        };
        ApiKey key = *world.workspace()->draft().key(sample::key("k-spare"));
        key.weight = 2;
        change(edits::changeKey(world.workspace()->draft(), key));
        key.id = sample::key("k-fresh");
        key.label = u"fresh"_s;
        key.fingerprint = u"ffff000011112222"_s;
        change(edits::addKeys(world.workspace()->draft(), {key}));
        change(edits::removeKeys(world.workspace()->draft(), {sample::key("k-old")}));
        change(edits::removeConnection(world.workspace()->draft(), sample::groq));
        page.selectKeys({sample::key("k-team")});
    }
    if (what == u"nothing"_s) {
        KeyTableFilter filter;
        filter.text = u"xyzzy"_s;
        page.setFilter(filter);
    }
    if (!empty)
        page.selectKeys({sample::key("k-team")});
    if (what == u"many"_s)
        page.selectKeys({sample::key("k-team"), sample::key("k-ada"), sample::key("k-lab")});
    const KeysPageActions* a = page.actions();
    const QHash<QString, std::pair<QAction*, QString>> dialogs{
        {u"key"_s, {a->edit, u"keyDialog"_s}},
        {u"many"_s, {a->edit, u"manyKeysDialog"_s}},
        {u"replace"_s, {a->replace, u"replaceSecretDialog"_s}},
        {u"remove"_s, {a->remove, u"removeKeysDialog"_s}},
        {u"add"_s, {a->add, u"addKeysDialog"_s}},
        {u"csv"_s, {a->importCsv, u"csvKeysDialog"_s}}};
    QWidget* shown = &page;
    if (const auto dialog = dialogs.constFind(what); dialog != dialogs.cend()) {
        dialog->first->trigger();
        shown = waitForDialog(dialog->second);
        QVERIFY(shown);
    }
    QCoreApplication::processEvents();
    const QString scale = page.devicePixelRatioF() > 1 ? u"-200"_s : QString();
    screenshot(shown, u"keys-"_s + QString::fromLatin1(QTest::currentDataTag()) + scale);
    QCOMPARE(cutTexts(shown).join(QLatin1Char('\n')), QString());
}

QTEST_MAIN(TestKeysLooks)
#include "tst_keyslooks.moc"
