#include "delegates/keycarddelegate.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

/// Paints the board in each look. With KEYROSTER_SCREENSHOTS=<folder> the pictures are kept for
/// people to look at; in any case nothing may warn (an icon that is missing, a painter that is not
/// active) and the looks must differ.
class TestBoardLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void looks_data();
    void looks();

private:
    void prepare(const QString& what, workspace::Workspace* workspace, Board& board);

    std::unique_ptr<Theme> m_theme;
    QHash<QString, QImage> m_pictures;
};

void TestBoardLooks::looks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    for (const char* what :
         {"person", "key", "pool", "changes", "many", "refused", "allowed", "nokeys", "empty"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", what, dark ? "dark" : "light")
                << QString::fromLatin1(what) << dark;
    }
}

void TestBoardLooks::prepare(const QString& what, workspace::Workspace* workspace, Board& board)
{
    if (what == QLatin1String("person"))
        board.directory()->select(sample::user("u2"));
    if (what == QLatin1String("key"))
        board.keys()->selectKey(sample::key("k-team"));
    if (what == QLatin1String("pool"))
        board.keys()->selectKey(KeyId());
    if (what == QLatin1String("many"))
        board.directory()->view()->selectAll();
    if (what == QLatin1String("changes")) {
        const Directory directory = sample::directory();
        const auto apply = [&](const Result<Edit>& edit) {
            QVERIFY(edit.has_value());
            QVERIFY(workspace->apply(*edit).has_value());
        };
        apply(edits::assign(workspace->draft(), directory,
                            {sample::user("u11"), sample::user("u12"), sample::group("g-sales")},
                            sample::openAi, {sample::key("k-spare")}, edits::AssignMode::Replace));
        apply(edits::unassign(workspace->draft(), directory, {sample::user("u8")}, sample::openAi,
                              {}));
        apply(edits::removeKeys(workspace->draft(), {sample::key("k-old")}));
        board.directory()->select(sample::user("u11"));
    }
    if (what == QLatin1String("refused") || what == QLatin1String("allowed")) {
        auto* view = board.keys()->keysView();
        const DragPayload payload = what == QLatin1String("refused")
                                      ? DragPayload{{sample::group("g-design")}, {}}
                                      : DragPayload{{sample::user("u1"), sample::user("u11")}, {}};
        const DropDecision decision = board.state()->decide(
            payload, DropTarget::onKey(sample::key("k-team")), Qt::NoModifier);
        static_cast<KeyCardDelegate*>(view->itemDelegate())
            ->setDropFeedback(board.state()->keys()->index(0), decision);
    }
}

void TestBoardLooks::looks()
{
    QFETCH(QString, what);
    QFETCH(bool, dark);
    // The offscreen platform says that it cannot propagate size hints; that is all that may be
    // said.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    Policy policy = sample::policy();
    if (what == QLatin1String("nokeys")) {
        policy.keys.clear();
        policy.assignments.clear();
    }
    if (what == QLatin1String("empty"))
        policy = newPolicy();
    sample::World world(0, policy);
    Board board(world.workspace(), m_theme.get());
    board.state()->setStatus(sample::status());
    board.resize(1240, 780);
    board.show();
    prepare(what, world.workspace(), board);
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    QCoreApplication::processEvents();
    const QPixmap picture = board.grab();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_pictures.insert(name, picture.toImage());
    if (const QString folder = qEnvironmentVariable("KEYROSTER_SCREENSHOTS"); !folder.isEmpty()) {
        const QString scale = board.devicePixelRatioF() > 1 ? QStringLiteral("-200") : QString();
        QVERIFY(
            picture.save(QDir(folder).filePath(QStringLiteral("board-%1%2.png").arg(name, scale))));
    }
    if (dark)
        QVERIFY(m_pictures.value(name) != m_pictures.value(what + QStringLiteral("-light")));
}

QTEST_MAIN(TestBoardLooks)
#include "tst_boardlooks.moc"
