#include "dialogs/choicetree.h"
#include "ui/support/timedapplication.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using keyroster::ui::ChoiceTree;
using keyroster::ui::Theme;

/// Two sides of which one is chosen, per row, per group, or for all.
class TestChoiceTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneSideAtATime();
    void groupChoosesForItsRows();
    void onlyPossibleSideIsChosen();
    void allAndUndecided();
    void choicesSurviveARefill();
    void lettersChooseForTheSelected();

private:
    QTreeWidgetItem* fill();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChoiceTree> m_tree;
};

void TestChoiceTree::init()
{
    m_tree.reset();
    m_theme = std::make_unique<Theme>(qApp);
    m_tree = std::make_unique<ChoiceTree>(
        m_theme.get(), QStringList{u"What"_s, u"Before"_s, u"Yours"_s, u"Theirs"_s}, true);
}

/// One row by itself, and a group of two; gives the group.
QTreeWidgetItem* TestChoiceTree::fill()
{
    m_tree->begin();
    m_tree->addRow({u"one"_s, u"One"_s, u"b"_s, u"l"_s, u"r"_s, true, true, {}});
    QTreeWidgetItem* group = m_tree->addRow({{}, u"Group"_s, {}, {}, {}, true, true, {}});
    m_tree->addRow({u"two"_s, u"Two"_s, u"b"_s, u"l"_s, u"r"_s, true, true, {}}, group);
    m_tree->addRow({u"three"_s, u"Three"_s, u"b"_s, u"l"_s, u"r"_s, true, true, {}}, group);
    m_tree->end();
    return group;
}

void TestChoiceTree::oneSideAtATime()
{
    fill();
    QTreeWidgetItem* item = m_tree->topLevelItem(0);
    item->setCheckState(2, Qt::Checked); // as a click on the box does
    QCOMPARE(m_tree->side(u"one"_s), ChoiceTree::Left);
    item->setCheckState(3, Qt::Checked);
    QCOMPARE(m_tree->side(u"one"_s), ChoiceTree::Right);
    QCOMPARE(item->checkState(2), Qt::Unchecked);
    item->setCheckState(3, Qt::Unchecked);
    QCOMPARE(m_tree->side(u"one"_s), ChoiceTree::None);
}

void TestChoiceTree::groupChoosesForItsRows()
{
    QTreeWidgetItem* group = fill();
    group->setCheckState(3, Qt::Checked);
    QCOMPARE(m_tree->chosen(ChoiceTree::Right), (QStringList{u"two"_s, u"three"_s}));
    m_tree->choose(u"two"_s, ChoiceTree::Left);
    QCOMPARE(group->checkState(2), Qt::PartiallyChecked);
    QCOMPARE(group->checkState(3), Qt::PartiallyChecked);
    QCOMPARE(m_tree->side(u"one"_s), ChoiceTree::None);
}

void TestChoiceTree::onlyPossibleSideIsChosen()
{
    m_tree->begin();
    m_tree->addRow({u"gone"_s, u"Gone"_s, {}, u"l"_s, u"r"_s, false, true, u"why"_s});
    m_tree->end();
    QCOMPARE(m_tree->undecided(), 0);
    m_tree->chooseAll(ChoiceTree::Left);
    QCOMPARE(m_tree->side(u"gone"_s), ChoiceTree::Right);
}

void TestChoiceTree::allAndUndecided()
{
    fill();
    QCOMPARE(m_tree->undecided(), 3);
    m_tree->chooseAll(ChoiceTree::Right);
    QCOMPARE(m_tree->undecided(), 0);
    QCOMPARE(m_tree->chosen(ChoiceTree::Right), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestChoiceTree::choicesSurviveARefill()
{
    fill();
    m_tree->choose(u"two"_s, ChoiceTree::Right);
    fill();
    QCOMPARE(m_tree->side(u"two"_s), ChoiceTree::Right);
    QCOMPARE(m_tree->undecided(), 2);
    m_tree->begin();
    m_tree->end();
    fill(); // it was gone in between: a new question
    QCOMPARE(m_tree->side(u"two"_s), ChoiceTree::None);
}

void TestChoiceTree::lettersChooseForTheSelected()
{
    fill();
    m_tree->show();
    m_tree->selectAll();
    QTest::keyClick(m_tree.get(), Qt::Key_T);
    QCOMPARE(m_tree->chosen(ChoiceTree::Right).size(), 3);
    QTest::keyClick(m_tree.get(), Qt::Key_M);
    QCOMPARE(m_tree->chosen(ChoiceTree::Left).size(), 3);
}

QTEST_MAIN(TestChoiceTree)
#include "tst_choicetree.moc"
