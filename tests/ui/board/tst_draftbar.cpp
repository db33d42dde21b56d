#include "pages/board.h"
#include "pages/draftbar.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

/// The bar below the board, in every state of the server.
class TestDraftBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void saysWhatIsSo();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestDraftBar::saysWhatIsSo()
{
    const sample::World world;
    Board board(world.workspace(), m_theme.get());
    board.show();
    DraftBar* bar = board.draftBar();
    const auto* review = board.findChild<QPushButton*>(QStringLiteral("draftReview"));
    const auto* bring = board.findChild<QPushButton*>(QStringLiteral("draftSync"));
    QVERIFY(review && bring);
    bar->setSyncState(sync::SyncState::Unreachable);
    QCOMPARE(bar->text(), QStringLiteral("chat.example.org cannot be reached"));
    QVERIFY(!review->isEnabled());
    // A sync that stopped part-way: nothing differs here, but something is left to do there.
    bar->setSyncState(sync::SyncState::Draft);
    QCOMPARE(bar->text(), QStringLiteral("The last sync to chat.example.org is not finished"));
    QVERIFY(review->isEnabled() && bring->isEnabled());
    bar->setSyncState(sync::SyncState::InSync);
    QCOMPARE(bar->text(), QStringLiteral("chat.example.org has everything"));
    QVERIFY(!review->isEnabled() && !bring->isEnabled());
    bar->setSyncState(sync::SyncState::Unreachable);
    ApiKey key = *world.workspace()->draft().key(sample::key("k-ada"));
    key.weight = 3;
    const auto edit = edits::changeKey(world.workspace()->draft(), key);
    QVERIFY(edit.has_value() && world.workspace()->apply(*edit).has_value());
    QCOMPARE(bar->text(), QStringLiteral("1 change not yet on chat.example.org"));
}

QTEST_MAIN(TestDraftBar)
#include "tst_draftbar.moc"
