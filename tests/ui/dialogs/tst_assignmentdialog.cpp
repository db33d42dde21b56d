#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Order and rules of an assignment, opened from where an admin finds it, with mouse and keyboard.
class TestAssignmentDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPersonsKeysByKeyboard();
    void aGroupsRulesByMouse();
    void thePoolHasNoRuleForAfterwards();
    void draggingCounts();
    void whatNobodyTouchedStays();
    void theLastKeyIsNotTakenAway();
    void removedMeanwhileIsSaid();
    void whereThereIsNothingToOrder();
    void foundInMenuAndPalette();
    void looks_data();
    void looks();

private:
    [[nodiscard]] const Policy& draft() const { return m_bench->workspace()->draft(); }
    [[nodiscard]] ui::Board* board() const { return m_bench->window()->board()->board(); }
    [[nodiscard]] QAction* action() const;
    [[nodiscard]] Assignment now(const Principal& principal) const;
    [[nodiscard]] bool apply(const Result<Edit>& edit);
    QPointer<QWidget> openFor(const Principal& principal);
    static QStringList shown(const QPointer<QWidget>& dialog);
    static bool choose(const QPointer<QWidget>& dialog, const QString& box, int data);

    std::unique_ptr<WindowBench> m_bench;
    ConnectionId m_connection;
    QList<KeyId> m_keys;
    const Principal m_ada = Principal::user(UserId(u"user-ada"_s));
    const Principal m_design = Principal::group(GroupId(u"group-Design"_s));
};

void TestAssignmentDialog::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->launch();
    QVERIFY(m_bench->connectAsAdmin());
    m_connection = m_bench->addConnection();
    QVERIFY(!m_connection.isEmpty());
    QList<ApiKey> keys;
    m_keys.clear();
    for (const QString& label : {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s}) {
        ApiKey key;
        key.id = KeyId(newIdText());
        key.connection = m_connection;
        key.label = label;
        key.fingerprint = key.id.text().left(16);
        m_keys.append(key.id);
        keys.append(key);
    }
    QVERIFY(apply(edits::addKeys(draft(), keys)));
    for (const Principal& principal : {m_ada, m_design, Principal::everyone()}) {
        Assignment assignment;
        assignment.connection = m_connection;
        assignment.principal = principal;
        assignment.keys = m_keys.mid(0, 3);
        assignment.extra.insert(u"later"_s, 1); // written by a newer version
        QVERIFY(apply(edits::changeAssignment(draft(), assignment)));
    }
}

void TestAssignmentDialog::cleanup()
{
    m_bench.reset();
}

QAction* TestAssignmentDialog::action() const
{
    return m_bench->window()->findChild<QAction*>(u"board.order"_s);
}

Assignment TestAssignmentDialog::now(const Principal& principal) const
{
    const Assignment* found = draft().assignment(m_connection, principal);
    return found ? *found : Assignment();
}

bool TestAssignmentDialog::apply(const Result<Edit>& edit)
{
    return edit && m_bench->workspace()->apply(*edit);
}

/// By the button of the inspector.
QPointer<QWidget> TestAssignmentDialog::openFor(const Principal& principal)
{
    if (principal.type == PrincipalType::Everyone)
        board()->keys()->selectKey(KeyId());
    else
        board()->directory()->select(principal);
    if (!click(m_bench->window(), u"inspector.board.order"_s))
        return nullptr;
    return waitForDialog(u"assignmentDialog"_s);
}

QStringList TestAssignmentDialog::shown(const QPointer<QWidget>& dialog)
{
    QStringList texts;
    const auto* list = dialog->findChild<QListWidget*>(u"assignmentKeys"_s);
    for (int i = 0; i < list->count(); ++i)
        texts.append(list->item(i)->text());
    return texts;
}

bool TestAssignmentDialog::choose(const QPointer<QWidget>& dialog, const QString& name, int data)
{
    auto* box = find<QComboBox>(dialog, name);
    if (!box || box->findData(data) < 0)
        return false;
    box->setCurrentIndex(box->findData(data));
    return true;
}

void TestAssignmentDialog::aPersonsKeysByKeyboard()
{
    const Assignment before = now(m_ada);
    const QPointer<QWidget> dialog = openFor(m_ada);
    QVERIFY(dialog);
    NEED(QLabel, intro, dialog, u"dialogIntro"_s);
    QVERIFY2(intro->text().contains(u"ada"_s) && intro->text().contains(u"Test provider"_s),
             qPrintable(intro->text()));
    QVERIFY(!dialog->findChild<QSpinBox*>(u"assignmentRank"_s));
    QCOMPARE(shown(dialog), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    NEED(QListWidget, list, dialog, u"assignmentKeys"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // it is the last one already
    QCOMPARE(shown(dialog), QStringList({u"second"_s, u"third"_s, u"first"_s}));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(dialog), QStringList({u"second"_s, u"first"_s, u"third"_s}));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete); // the third
    QVERIFY(choose(dialog, u"assignmentStrategy"_s, int(Strategy::FillFirst)));
    QVERIFY(choose(dialog, u"assignmentSpill"_s, int(Spill::WhenExhausted)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    const Assignment after = now(m_ada);
    QCOMPARE(after.keys, (QList<KeyId>{m_keys.at(1), m_keys.at(0)}));
    QVERIFY(after.strategy == Strategy::FillFirst);
    QVERIFY(after.spill == Spill::WhenExhausted);
    QCOMPARE(after.extra, before.extra);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(now(m_ada) == before);
}

void TestAssignmentDialog::aGroupsRulesByMouse()
{
    const Assignment before = now(m_design);
    const QPointer<QWidget> dialog = openFor(m_design);
    QVERIFY(dialog);
    NEED(QLabel, intro, dialog, u"dialogIntro"_s);
    QVERIFY2(intro->text().contains(u"Design"_s), qPrintable(intro->text()));
    NEED(QListWidget, list, dialog, u"assignmentKeys"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center());
    QVERIFY(click(dialog, u"assignmentUp"_s));
    QVERIFY(click(dialog, u"assignmentUp"_s));
    QVERIFY(click(dialog, u"assignmentUp"_s)); // it is the first one already
    QCOMPARE(shown(dialog), QStringList({u"third"_s, u"first"_s, u"second"_s}));
    QVERIFY(click(dialog, u"assignmentDown"_s));
    QCOMPARE(shown(dialog), QStringList({u"first"_s, u"third"_s, u"second"_s}));
    list->setCurrentRow(0);
    QVERIFY(click(dialog, u"assignmentRemove"_s));
    QVERIFY(choose(dialog, u"assignmentStrategy"_s, int(Strategy::MostRemaining)));
    QVERIFY(choose(dialog, u"assignmentSpill"_s, int(Spill::Never)));
    find<QSpinBox>(dialog, u"assignmentRank"_s)->setValue(7);
    QVERIFY(click(dialog, u"assignmentSave"_s));
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    const Assignment after = now(m_design);
    QCOMPARE(after.keys, (QList<KeyId>{m_keys.at(2), m_keys.at(1)}));
    QVERIFY(after.strategy == Strategy::MostRemaining);
    QVERIFY(after.spill == Spill::Never);
    QCOMPARE(after.rank, 7);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(now(m_design) == before);
}

void TestAssignmentDialog::thePoolHasNoRuleForAfterwards()
{
    const QPointer<QWidget> dialog = openFor(Principal::everyone());
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QWidget*>(u"assignmentSpill"_s));
    QVERIFY(!dialog->findChild<QWidget*>(u"assignmentRank"_s));
    QVERIFY(choose(dialog, u"assignmentStrategy"_s, int(Strategy::RoundRobin)));
    QVERIFY(click(dialog, u"assignmentSave"_s));
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    QVERIFY(now(Principal::everyone()).strategy == Strategy::RoundRobin);
    QVERIFY(!now(Principal::everyone()).spill);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(!now(Principal::everyone()).strategy);
}

void TestAssignmentDialog::draggingCounts()
{
    const QPointer<QWidget> dialog = openFor(m_ada);
    QVERIFY(dialog);
    NEED(QListWidget, list, dialog, u"assignmentKeys"_s);
    QCOMPARE(list->dragDropMode(), QAbstractItemView::InternalMove);
    // What the view does at the end of a drag; onto another key it must not be dropped.
    QVERIFY(!(list->item(1)->flags() & Qt::ItemIsDropEnabled));
    QVERIFY(list->model()->moveRow({}, 2, {}, 0));
    QVERIFY(click(dialog, u"assignmentSave"_s));
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    QCOMPARE(now(m_ada).keys, (QList<KeyId>{m_keys.at(2), m_keys.at(0), m_keys.at(1)}));
}

void TestAssignmentDialog::whatNobodyTouchedStays()
{
    QPointer<QWidget> dialog = openFor(m_ada);
    QVERIFY(dialog);
    const Policy before = draft();
    QVERIFY(click(dialog, u"assignmentSave"_s));
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    QVERIFY(draft() == before);
    // Another admin's change comes in while the dialog is open: one key more, one less, another
    // strategy.
    dialog = openFor(m_ada);
    QVERIFY(dialog);
    Assignment theirs = now(m_ada);
    theirs.keys = {m_keys.at(0), m_keys.at(2), m_keys.at(3)};
    theirs.strategy = Strategy::Weighted;
    QVERIFY(apply(edits::changeAssignment(draft(), theirs)));
    NEED(QListWidget, list, dialog, u"assignmentKeys"_s);
    list->setCurrentRow(2);
    QVERIFY(click(dialog, u"assignmentUp"_s));
    QVERIFY(click(dialog, u"assignmentUp"_s));
    QVERIFY(choose(dialog, u"assignmentSpill"_s, int(Spill::WhenExhausted)));
    QVERIFY(click(dialog, u"assignmentSave"_s));
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    QCOMPARE(now(m_ada).keys, (QList<KeyId>{m_keys.at(2), m_keys.at(0), m_keys.at(3)}));
    QVERIFY(now(m_ada).strategy == Strategy::Weighted);
    QVERIFY(now(m_ada).spill == Spill::WhenExhausted);
}

void TestAssignmentDialog::theLastKeyIsNotTakenAway()
{
    const QPointer<QWidget> dialog = openFor(m_ada);
    QVERIFY(dialog);
    const Policy before = draft();
    for (int i = 0; i < 3; ++i)
        QVERIFY(click(dialog, u"assignmentRemove"_s));
    QVERIFY(!dialog->findChild<QWidget*>(u"assignmentRemove"_s)->isEnabled());
    QVERIFY(click(dialog, u"assignmentSave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY2(said->text().contains(u"at least one key"_s), qPrintable(said->text()));
    QVERIFY(draft() == before);
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"assignmentDialog"_s));
}

void TestAssignmentDialog::removedMeanwhileIsSaid()
{
    const QPointer<QWidget> dialog = openFor(m_ada);
    QVERIFY(dialog);
    QVERIFY(apply(
        edits::unassign(draft(), board()->state()->directory(), {m_ada}, m_connection, KeyId())));
    const Policy before = draft();
    QVERIFY(click(dialog, u"assignmentSave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY2(said->text().contains(u"removed meanwhile"_s), qPrintable(said->text()));
    QVERIFY(draft() == before);
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"assignmentDialog"_s));
}

void TestAssignmentDialog::whereThereIsNothingToOrder()
{
    QVERIFY(!action()->isEnabled()); // nobody is selected
    board()->directory()->select(m_ada);
    QVERIFY(action()->isEnabled());
    board()->directory()->select(Principal::user(UserId(u"user-dan"_s))); // no key of his own
    QVERIFY(!action()->isEnabled());
    board()->keys()->selectKey(m_keys.at(0));
    QVERIFY(!action()->isEnabled());
    board()->keys()->selectKey(KeyId());
    QVERIFY(action()->isEnabled());
    QVERIFY(apply(edits::unassign(draft(), board()->state()->directory(), {Principal::everyone()},
                                  m_connection, KeyId())));
    QVERIFY(!action()->isEnabled());
}

void TestAssignmentDialog::foundInMenuAndPalette()
{
    board()->directory()->select(m_ada);
    board()->keys()->selectKey(m_keys.at(0)); // looked at last; the menu is about Ada all the same
    Q_EMIT board()->directory()->contextMenuRequested(board()->mapToGlobal(QPoint(20, 20)));
    auto* menu = board()->findChild<QMenu*>(u"peopleMenu"_s);
    QVERIFY(menu && menu->actions().contains(action()) && action()->isEnabled());
    menu->close();
    Q_EMIT board()->keys()->poolMenuRequested(board()->mapToGlobal(QPoint(20, 20)));
    menu = board()->findChild<QMenu*>(u"keyMenu"_s);
    QVERIFY(menu && menu->actions().contains(action()));
    menu->close();
    board()->directory()->select(m_design);
    board()->directory()->select(m_ada);
    QVERIFY(m_bench->window()->findChild<QAction*>(u"window.palette"_s));
    m_bench->window()->findChild<QAction*>(u"window.palette"_s)->trigger();
    const QPointer<QDialog> palette = waitForDialog(u"commandPalette"_s);
    QVERIFY(type(palette.data(), u"paletteInput"_s, u"order and rules"_s));
    NEED(QLineEdit, input, palette.data(), u"paletteInput"_s);
    QTest::keyClick(input, Qt::Key_Return);
    const QPointer<QDialog> dialog = waitForDialog(u"assignmentDialog"_s);
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(dialogGone(u"assignmentDialog"_s));
}

void TestAssignmentDialog::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestAssignmentDialog::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    m_bench->theme()->setChoice(dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QPointer<QWidget> dialog = openFor(m_design);
    QVERIFY(dialog);
    screenshot(dialog, u"assignment-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(cutTexts(dialog).join(QLatin1Char('\n')), QString());
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"assignmentDialog"_s));
    if (!dark && !rightToLeft)
        screenshot(m_bench->window(), u"assignment-board"_s);
}

QTEST_MAIN(TestAssignmentDialog)
#include "tst_assignmentdialog.moc"
