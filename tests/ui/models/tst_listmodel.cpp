#include "models/listmodel.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster::ui;

namespace {

struct Row
{
    int id = 0;
    int value = 0;
    [[nodiscard]] int key() const { return id; }
    friend bool operator==(const Row&, const Row&) = default;
};

class Model : public ListModel<Row>
{
public:
    void set(const QList<Row>& rows) { updateRows(rows); }
    void setIds(const QList<int>& ids)
    {
        QList<Row> rows;
        for (const int id : ids)
            rows.append({id, 0});
        set(rows);
    }
    [[nodiscard]] QList<int> ids() const
    {
        QList<int> found;
        for (const Row& row : rows())
            found.append(row.id);
        return found;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole && rowAt(index) ? QVariant(rowAt(index)->id) : QVariant();
    }
};

} // namespace

class TestListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesWhatIsAsked_data();
    void becomesWhatIsAsked();
    void selectionFollowsTheRows();
    void manyRunsAreFewSignals();
    void neverResets();
    void random();
};

void TestListModel::becomesWhatIsAsked_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    using Ids = QList<int>;
    QTest::newRow("fill") << Ids{} << Ids{1, 2, 3};
    QTest::newRow("clear") << Ids{1, 2, 3} << Ids{};
    QTest::newRow("insert in between") << Ids{1, 4} << Ids{0, 1, 2, 3, 4, 5};
    QTest::newRow("remove in between") << Ids{0, 1, 2, 3, 4, 5} << Ids{1, 4};
    QTest::newRow("reverse") << Ids{1, 2, 3, 4} << Ids{4, 3, 2, 1};
    QTest::newRow("all at once") << Ids{5, 1, 2, 9, 3} << Ids{3, 7, 1, 8, 2};
    QTest::newRow("nothing in common") << Ids{1, 2} << Ids{3, 4, 5};
}

void TestListModel::becomesWhatIsAsked()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(before);
    QCOMPARE(model.ids(), before);
    model.setIds(after);
    QCOMPARE(model.ids(), after);
}

void TestListModel::selectionFollowsTheRows()
{
    Model model;
    model.setIds({1, 2, 3, 4, 5});
    QItemSelectionModel selection(&model);
    selection.select(model.index(1), QItemSelectionModel::Select);
    selection.select(model.index(3), QItemSelectionModel::Select);
    selection.setCurrentIndex(model.index(3), QItemSelectionModel::Current);
    model.setIds({9, 4, 8, 2, 1});
    QSet<int> selected;
    for (const QModelIndex& index : selection.selectedIndexes())
        selected.insert(index.data().toInt());
    QCOMPARE(selected, (QSet<int>{2, 4}));
    QCOMPARE(selection.currentIndex().data().toInt(), 4);
}

void TestListModel::manyRunsAreFewSignals()
{
    Model model;
    QList<int> all, even;
    for (int i = 0; i < 2000; ++i) {
        all.append(i);
        if (i % 2 == 0)
            even.append(i);
    }
    model.setIds(all);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setIds(even);
    QCOMPARE(model.ids(), even);
    QCOMPARE(removed.count(), 1);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setIds(all);
    QCOMPARE(model.ids(), all);
    QCOMPARE(inserted.count(), 1);
}

void TestListModel::neverResets()
{
    Model model;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set({{1, 10}, {2, 20}, {3, 30}});
    model.set({{1, 10}, {2, 21}, {3, 31}});
    QCOMPARE(changed.count(), 1); // rows 2 and 3 in one run
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    model.set({{1, 10}, {2, 21}, {3, 31}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestListModel::random()
{
    QRandomGenerator dice(4711);
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 60; ++round) {
        QList<int> ids(dice.bounded(1, 80));
        std::iota(ids.begin(), ids.end(), dice.bounded(0, 40));
        ids.removeIf([&dice](int) { return dice.bounded(3) == 0; });
        if (round % 2)
            std::shuffle(ids.begin(), ids.end(), dice);
        model.setIds(ids);
        QCOMPARE(model.ids(), ids);
    }
}

QTEST_MAIN(TestListModel)
#include "tst_listmodel.moc"
