#include "models/csvpreviewmodel.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

/// What an import would do, line by line.
class TestCsvPreviewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreShownWithTheirCells();
    void onlyProblems();

private:
    static csv::Preview preview()
    {
        csv::Preview made;
        made.columns = {u"label"_s, u"connection"_s};
        made.lines = {{2, csv::Action::Add, {u"team-1"_s, u"Groq"_s}, u"is added"_s},
                      {3, csv::Action::Error, {u"team-2"_s, u"Nope"_s}, u"no such connection"_s},
                      {4, csv::Action::LeftOut, {u"team-2"_s}, u"left out"_s},
                      {5, csv::Action::Same, {u"team-3"_s, u"Groq"_s}, u"is there"_s}};
        return made;
    }
    static QStringList row(const ui::CsvPreviewModel& model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

void TestCsvPreviewModel::linesAreShownWithTheirCells()
{
    ui::CsvPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPreview(preview(), false);
    QCOMPARE(model.rowCount(), 4);
    const QStringList first = row(model, 0);
    QVERIFY(first.contains(u"team-1"_s) && first.contains(u"Groq"_s));
    QVERIFY(first.contains(u"is added"_s));
    QVERIFY(row(model, 2).contains(u"left out"_s)); // a short line is one, too
    model.setPreview({}, false);
    QCOMPARE(model.rowCount(), 0);
}

void TestCsvPreviewModel::onlyProblems()
{
    ui::CsvPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(preview(), true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(row(model, 0).contains(u"no such connection"_s));
    QVERIFY(row(model, 1).contains(u"left out"_s));
}

QTEST_MAIN(TestCsvPreviewModel)
#include "tst_csvpreviewmodel.moc"
