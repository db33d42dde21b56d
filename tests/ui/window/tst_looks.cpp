#include "pages/boardpage.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "widgets/messagebar.h"

#include <QAbstractItemView>
#include <QImage>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The window with a small company in it, in light and dark: nothing cut off, nothing blank. It
/// also makes the picture of the README:
///   KEYROSTER_SCREENSHOTS=resources/screenshots QT_QPA_PLATFORM=offscreen
///   build/dev/tests/ui/window/tst_looks boardLight
class TestLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boardLight();
    void boardDark();

private:
    static void fill(WindowBench& bench);
    static bool put(WindowBench& bench, const ConnectionId& connection, const QList<Principal>& who,
                    const KeyId& key);
    static void check(WindowBench& bench, const QString& name);
};

void TestLooks::fill(WindowBench& bench)
{
    FakeState& state = bench.server.state();
    state.users.removeIf([](const FakeUser& user) { return user.role != u"admin"_s; });
    state.groups.clear();
    const QStringList people{u"Ada"_s,   u"Ben"_s,  u"Carmen"_s, u"Deniz"_s, u"Elif"_s, u"Farid"_s,
                             u"Grace"_s, u"Hiro"_s, u"Ida"_s,    u"Jonas"_s, u"Kofi"_s, u"Lena"_s};
    for (const QString& name : people) {
        const QString id = bench.server.addUser(name.toLower());
        for (FakeUser& user : state.users) {
            if (user.id == id)
                user.name = name;
        }
    }
    bench.server.addGroup(u"Design"_s, {u"user-ada"_s, u"user-ben"_s, u"user-carmen"_s});
    bench.server.addGroup(u"Research"_s,
                          {u"user-deniz"_s, u"user-elif"_s, u"user-farid"_s, u"user-grace"_s});
    bench.server.addGroup(u"Support"_s, {u"user-hiro"_s, u"user-ida"_s});
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    workspace::Commit named;
    named.profile = bench.workspace()->profile();
    named.profile->name = u"Example Corp"_s;
    QVERIFY(bench.workspace()->commit(named).has_value());
    const ConnectionId connection = bench.addConnection();
    const QStringList labels{u"Team Design"_s, u"Research, project A"_s, u"Ada's own"_s,
                             u"Pool 1"_s, u"Pool 2"_s};
    QList<ApiKey> keys;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        ApiKey key;
        key.id = KeyId(newIdText());
        key.connection = connection;
        key.label = labels.at(i);
        key.last4 = QString::number(7301 + 137 * i);
        key.fingerprint = u"%1"_s.arg(i + 1, 16, 16, QLatin1Char('0'));
        keys.append(key);
    }
    const Result<Edit> added = edits::addKeys(bench.workspace()->draft(), keys);
    QVERIFY(added && bench.workspace()->apply(*added));
    QVERIFY(put(bench, connection, {Principal::group(GroupId(u"group-Design"_s))}, keys.at(0).id));
    QVERIFY(
        put(bench, connection, {Principal::group(GroupId(u"group-Research"_s))}, keys.at(1).id));
    QVERIFY(put(bench, connection, {Principal::user(UserId(u"user-ada"_s))}, keys.at(2).id));
    QVERIFY(put(bench, connection, {Principal::everyone()}, keys.at(3).id));
    QVERIFY(put(bench, connection, {Principal::everyone()}, keys.at(4).id));
    bench.window()->resize(1320, 820);
}

bool TestLooks::put(WindowBench& bench, const ConnectionId& connection, const QList<Principal>& who,
                    const KeyId& key)
{
    const Result<Edit> edit =
        edits::assign(bench.workspace()->draft(), bench.workspace()->snapshot()->directory, who,
                      connection, {key}, edits::AssignMode::Add);
    return edit && bench.workspace()->apply(*edit);
}

void TestLooks::check(WindowBench& bench, const QString& name)
{
    // Somebody is selected, so that the inspector explains.
    const QList<QAbstractItemView*> views =
        bench.window()->board()->findChildren<QAbstractItemView*>();
    QVERIFY(!views.isEmpty());
    for (QAbstractItemView* view : views) {
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, 0), Qt::DisplayRole, u"Ada"_s, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            view->setCurrentIndex(found.first());
    }
    bench.window()->message()->clear();
    QTest::qWait(100);
    screenshot(bench.window(), name);
    const QImage image = bench.window()->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 50, "the window is blank");
    QCOMPARE(cutTexts(bench.window()).join(QLatin1Char('\n')), QString());
}

void TestLooks::boardLight()
{
    WindowBench bench;
    bench.theme()->setChoice(ui::Theme::Choice::Light);
    fill(bench);
    check(bench, u"board"_s);
}

void TestLooks::boardDark()
{
    WindowBench bench;
    fill(bench);
    bench.theme()->setChoice(ui::Theme::Choice::Dark);
    check(bench, u"board-dark"_s);
    bench.theme()->setChoice(ui::Theme::Choice::System);
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
