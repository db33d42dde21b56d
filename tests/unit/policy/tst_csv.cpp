#include "policy/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> texts(const Result<csv::Records>& table)
{
    QList<QStringList> all;
    if (!table)
        return all;
    for (const csv::Record& record : table->records) {
        all.append(QStringList());
        for (const csv::Cell& cell : record.cells)
            all.last().append(cell.text());
    }
    return all;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSpreadsheetsWrite_data();
    void whatSpreadsheetsWrite();
    void linesAreThoseOfTheFile();
    void refusalsNameTheLine_data();
    void refusalsNameTheLine();
    void formulasAreWrittenAsText_data();
    void formulasAreWrittenAsText();
    void anyTextSurvives();
    void aSecretLeavesNoGuardOrQuotes();
};

void TestCsv::whatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells"); // cells with |, records with /
    QTest::newRow("commas") << QByteArray("a,b\nc,d\n") << u"a|b/c|d"_s;
    QTest::newRow("CRLF, no end") << QByteArray("a,b\r\nc,d") << u"a|b/c|d"_s;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << u"a|b/c|d"_s;
    QTest::newRow("semicolons") << QByteArray("a;b;x, y\nc;d;e\n") << u"a|b|x, y/c|d|e"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td") << u"a|b/c|d"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b")
                                     << u"a|b"_s;
    QTest::newRow("sep line") << QByteArray("sep=;\r\na,b;c\r\n") << u"a,b|c"_s;
    QTest::newRow("quotes") << QByteArray("\"a \"\"b\"\"\",\"c,d\"\n") << u"a \"b\"|c,d"_s;
    QTest::newRow("line end in a cell") << QByteArray("\"a\r\nb\",c") << u"a\r\nb|c"_s;
    QTest::newRow("spaces around") << QByteArray(" a , \"b\" ,c ") << u"a|b|c"_s;
    QTest::newRow("empty lines and cells") << QByteArray("\n\na,,\n,,\n\nb\n") << u"a||/b"_s;
    QTest::newRow("separator inside of the first quotes")
        << QByteArray("\"a;b;c\",d\n") << u"a;b;c|d"_s;
    QTest::newRow("UTF-8") << QByteArray("Zoë,日本,😀\n") << u"Zoë|日本|😀"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestCsv::whatSpreadsheetsWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    const auto table = csv::parse(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QStringList records;
    for (const QStringList& record : texts(table))
        records.append(record.join(u'|'));
    QCOMPARE(records.join(u'/'), cells);
}

void TestCsv::linesAreThoseOfTheFile()
{
    const QByteArray bytes("head\n\n\"two\nlines\"\r\nlast\r");
    const auto table = csv::parse(bytes);
    QList<qsizetype> lines;
    for (const csv::Record& record : table->records)
        lines.append(record.line);
    QCOMPARE(lines, (QList<qsizetype>{1, 3, 5}));
    const QByteArray second("sep=,\nhead\nrow\n");
    const auto behindSep = csv::parse(second);
    QCOMPARE(behindSep->records.at(1).line, 3);
}

void TestCsv::refusalsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("Latin-1") << QByteArray("a,b\nZo\xeb,c\n") << u"Line 2: This is not UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0",
                                          6)
                            << u"Line 1: This is not UTF-8"_s;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("a\0,\0b\0", 6) << u"Line 1: This is not"_s;
    QTest::newRow("cut character") << QByteArray("a\n\xe6\x97") << u"Line 2: "_s;
    QTest::newRow("overlong") << QByteArray("a\n\xc0\x80") << u"Line 2: "_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"Line 1: "_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << u"Line 1: "_s;
    QTest::newRow("open quote") << QByteArray("a\nb,\"c\nd\n") << u"Line 2: A quotation mark"_s;
    QTest::newRow("after a quote") << QByteArray("a\n\"b\"c,d\n") << u"Line 2: There is text"_s;
}

void TestCsv::refusalsNameTheLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto table = csv::parse(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY2(table.error().message.startsWith(words), qPrintable(table.error().message));
}

void TestCsv::formulasAreWrittenAsText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* cell, const char* written) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(written);
    };
    row("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"");
    row("+1+1", "\"'+1+1\"");
    row("-1+1", "\"'-1+1\"");
    row("@SUM(A1)", "\"'@SUM(A1)\"");
    row("'=1", "\"''=1\"");
    row("-12.5", "-12.5");
    row("plain", "plain");
    row("o'neill", "o'neill");
    row("'quoted'", "'quoted'");
    row("a,b", "\"a,b\"");
    row("say \"hi\"", "\"say \"\"hi\"\"\"");
}

void TestCsv::formulasAreWrittenAsText()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const QByteArray bytes = csv::write({{cell, u"x"_s}});
    QCOMPARE(bytes, "\xef\xbb\xbf" + written + ",x\r\n");
    QCOMPARE(texts(csv::parse(bytes)), (QList<QStringList>{{cell, u"x"_s}}));
}

void TestCsv::anyTextSurvives()
{
    QRandomGenerator random(7);
    const QString alphabet = u"a=+-@'\"\t,;\n\r é😀1."_s;
    for (int round = 0; round < 3000; ++round) {
        QList<QStringList> records;
        for (int line = 0; line < 3; ++line) {
            records.append(QStringList(u"first"_s));
            for (int column = 0; column < 2; ++column) {
                QString text;
                for (int i = 0; i < int(random.bounded(6)); ++i)
                    text += alphabet.at(random.bounded(int(alphabet.size())));
                const QByteArray whole = text.toUtf8(); // half of a surrogate pair is no text
                records.last().append(QString::fromUtf8(whole).trimmed());
            }
        }
        const QByteArray bytes = csv::write(records);
        const auto back = csv::parse(bytes);
        QVERIFY2(back, back ? "" : bytes.constData());
        QCOMPARE(texts(back), records);
    }
}

void TestCsv::aSecretLeavesNoGuardOrQuotes()
{
    const QByteArray bytes("'+demo\"x,\"demo \"\"y\"\"\"\n");
    const auto table = csv::parse(bytes);
    QVERIFY(table);
    QVERIFY(table->records.first().cells.at(0).secret() == SecretBytes("+demo\"x"));
    QVERIFY(table->records.first().cells.at(1).secret() == SecretBytes("demo \"y\""));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
