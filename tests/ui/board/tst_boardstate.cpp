#include "pages/boardstate.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

class TestBoardState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreOfWhatIsThereNow();
};

void TestBoardState::answersAreOfWhatIsThereNow()
{
    sample::World world;
    workspace::Workspace* workspace = world.workspace();
    BoardState board(workspace);
    BoardState* state = &board;
    const Principal someone = Principal::user(state->directory().users().constFirst().id);
    const DragPayload payload{{someone}, {}};
    const DropTarget spare = DropTarget::onKey(sample::key("k-spare"));
    const auto ask = [&](const DropTarget& target, Qt::KeyboardModifiers modifiers) {
        return state->decide(payload, target, modifiers);
    };
    const DropDecision first = ask(spare, Qt::NoModifier);
    QVERIFY(first.allowed);
    QCOMPARE(ask(spare, Qt::NoModifier).edit, first.edit);
    QVERIFY(ask(spare, Qt::ControlModifier).edit != first.edit);
    QVERIFY(!ask(DropTarget(), Qt::NoModifier).allowed);
    QVERIFY(!state->decide({{someone}, {sample::key("k-spare")}}, spare, Qt::NoModifier).allowed);

    // The draft changes between the last move and the drop.
    QVERIFY(ask(spare, Qt::NoModifier).allowed);
    QVERIFY(workspace->apply(first.edit));
    QVERIFY(!ask(spare, Qt::NoModifier).allowed);
    QSignalSpy refused(state, &BoardState::refused);
    QVERIFY(!state->drop(payload, spare, Qt::NoModifier));
    QCOMPARE(refused.size(), 1);
    QVERIFY(workspace->undo());
    QCOMPARE(ask(spare, Qt::NoModifier).edit, first.edit);

    // So does the directory: who is gone cannot be dropped any more.
    workspace::Commit without;
    without.snapshot = *workspace->snapshot();
    QList<User> left = state->directory().users();
    left.removeFirst();
    without.snapshot->directory = Directory(left, state->directory().groups());
    QVERIFY(workspace->commit(without));
    const DropDecision now = ask(spare, Qt::NoModifier);
    QVERIFY(now.edit != first.edit || now.preview != first.preview);

    // And the connection that is looked at.
    const ConnectionId here = state->connection();
    for (const Connection& connection : state->draft().connections) {
        if (connection.id != here)
            state->setConnection(connection.id);
    }
    QVERIFY(state->connection() != here);
    QVERIFY(!ask(spare, Qt::NoModifier).allowed);
}

QTEST_MAIN(TestBoardState)
#include "tst_boardstate.moc"
