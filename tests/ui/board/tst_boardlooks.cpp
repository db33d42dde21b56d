#include "delegates/keycarddelegate.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <cmath>

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
    void rightToLeft();
    void textsOnSurfacesAreReadable();

private:
    void prepare(const QString& what, workspace::Workspace* workspace, Board& board);

    std::unique_ptr<Theme> m_theme;
    QHash<QString, QImage> m_pictures;
};

void TestBoardLooks::looks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    for (const char* what : {"person", "key", "pool", "changes", "many", "refused", "allowed",
                             "nokeys", "empty", "assign"}) {
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
    if (what == QLatin1String("assign")) {
        board.directory()->select(sample::user("u11"));
        board.actions()->assign->trigger();
    }
    QCoreApplication::processEvents();
    QWidget* popup = board.findChild<QWidget*>(QStringLiteral("assignPopup"));
    const QPixmap picture = popup ? popup->grab() : board.grab();
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

/// Everything is mirrored: people on the right, and inside a card the picture is at its right end.
void TestBoardLooks::rightToLeft()
{
    m_theme->setChoice(Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    sample::World world;
    Board board(world.workspace(), m_theme.get());
    board.state()->setStatus(sample::status());
    board.resize(1240, 780);
    board.show();
    prepare(QStringLiteral("changes"), world.workspace(), board);
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    QCoreApplication::processEvents();
    QVERIFY(board.directory()->x() > board.keys()->x());
    const QPixmap picture = board.grab();
    if (const QString folder = qEnvironmentVariable("KEYROSTER_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("board-rtl.png"))));
    // The emblem of the first card is a patch of colour beside the white of the card.
    DropListView* view = board.keys()->keysView();
    const QImage cards = view->viewport()->grab().toImage();
    const qreal scale = cards.devicePixelRatio();
    const QRect card = view->visualRect(view->model()->index(0, 0));
    const auto colorAt = [&](int x) {
        return cards.pixelColor(int(x * scale), int((card.top() + 22) * scale));
    };
    QVERIFY(colorAt(card.right() - 22) != colorAt(card.left() + 22));
    QCOMPARE(colorAt(card.left() + 22), m_theme->color(Tone::Raised));
}

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
         + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

/// WCAG 2.2, 1.4.3: 4.5 for each pair of text and ground that rows and cards use.
void TestBoardLooks::textsOnSurfacesAreReadable()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        const QPalette palette = QApplication::palette();
        const QList<std::pair<Tone, QColor>> pairs{
            {Tone::Accent, m_theme->color(Tone::DropTarget)},
            {Tone::Danger, m_theme->color(Tone::DropRefused)},
            {Tone::Text, palette.color(QPalette::Highlight)},
            {Tone::Muted, palette.color(QPalette::Midlight)},
            {Tone::Text, palette.color(QPalette::Midlight)},
            {Tone::Added, palette.color(QPalette::Midlight)},
            {Tone::Removed, palette.color(QPalette::Midlight)},
            {Tone::Added, m_theme->color(Tone::Raised)},
            {Tone::Changed, m_theme->color(Tone::Raised)},
            {Tone::Removed, m_theme->color(Tone::Raised)},
            {Tone::Muted, m_theme->color(Tone::Raised)},
            {Tone::Warning, m_theme->color(Tone::Raised)},
            {Tone::Muted, palette.color(QPalette::Base)},
            {Tone::Warning, palette.color(QPalette::Base)},
            {Tone::OnAccent, m_theme->color(Tone::Accent)},
        };
        for (const auto& [tone, ground] : pairs) {
            const double found = contrast(m_theme->color(tone), ground);
            QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("tone %1 on %2: %3")
                                                  .arg(int(tone))
                                                  .arg(ground.name())
                                                  .arg(found)));
        }
    }
}

QTEST_MAIN(TestBoardLooks)
#include "tst_boardlooks.moc"
