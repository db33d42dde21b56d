#include "ui/support/guitest.h"
#include "ui/tour/pseudotranslator.h"
#include "ui/tour/screentexts.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QRegularExpression>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The whole window in a language that is longer and strange: nothing is cut, and nothing is left
/// in English.
class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingUntranslatedNothingCut();
    void findsWhatIsNotTranslated();
};

namespace {

/// What is left of a text when marked parts, data, and Qt's own words are taken away.
QString leftInEnglish(QString text, const QStringList& data)
{
    static const QRegularExpression marked(
        u"\u27e6[^\u27e6\u27e7]*(\u27e6[^\u27e6\u27e7]*\u27e7[^\u27e6\u27e7]*)*\u27e7"_s);
    static const QRegularExpression markup(u"<[^>]*>|&[a-z]+;"_s);
    static const QRegularExpression address(
        u"https?://\\S*|\\b([0-9A-F]{4}\\s){3,}[0-9A-F]{4}\\b|\\bchat\\.example\\.com|\\b[0-9a-f]{8,}\\b|\\b(sk|org)-\\S*|/\\S*"_s);
    // Shortcuts are written by Qt, units and formats are the same in every language.
    static const QRegularExpression technical(
        u"\\b(Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Del|Ins|Tab|Space|Home|End|F\\d+|PgUp|PgDown|"
        u"Backspace|"
        u"USD|CSV|JSON|TPM|RPM|API|ID|URL|UTC|AM|PM|OK|OpenAI|Azure)\\b"_s);
    qsizetype before = -1;
    while (before != text.size()) { // marked parts inside marked parts
        before = text.size();
        text.remove(marked);
    }
    for (const QString& word : data)
        text.replace(word, QString());
    text.remove(markup).remove(address).remove(technical);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return word.match(text).captured();
}

} // namespace

void TestPseudoLocale::nothingUntranslatedNothingCut()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    const QStringList data = company.data(bench);
    // Languages are listed in their own words; providers have names.
    const QStringList ownWords{
        u"English"_s,   u"Deutsch"_s, u"Fran"_s,          u"ais"_s,         u"Espa"_s,
        u"Anthropic"_s, u"Groq"_s,    u"Google Gemini"_s, u"Mistral"_s,     u"OpenRouter"_s,
        u"Cerebras"_s,  u"xAI"_s,     u"DeepSeek"_s,      u"Together AI"_s, u"Fireworks AI"_s,
        u"Ollama"_s,    u"vLLM"_s};
    QStringList problems;
    int texts = 0, stops = 0;
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        ++stops;
        const QList<ScreenText> all = screenTexts(shown);
        for (const ScreenText& text : all) {
            ++texts;
            const QString left = leftInEnglish(text.text, data + ownWords);
            if (!left.isEmpty())
                problems.append(u"%1: %2 \"%3\" of %4 is not translated (%5)"_s.arg(
                    name, text.what, text.text.left(90), describe(text.widget), left));
        }
        const QString cut = cutOffLabel(shown);
        if (!cut.isEmpty())
            problems.append(u"%1: cut off: %2"_s.arg(name, cut.left(120)));
        screenshot(shown, u"pseudo-"_s + name);
    }));
    problems.removeDuplicates();
    for (const QString& problem : std::as_const(problems)) // QtTest cuts long messages
        qWarning().noquote() << problem;
    QVERIFY2(problems.isEmpty(), "see above");
    QVERIFY2(stops > 25 && texts > 800, qPrintable(u"%1 stops, %2 texts"_s.arg(stops).arg(texts)));
}

/// The test above can fail.
void TestPseudoLocale::findsWhatIsNotTranslated()
{
    const QStringList data{u"Ada"_s};
    QCOMPARE(leftInEnglish(u"Add keys"_s, data), u"Add"_s);
    QCOMPARE(leftInEnglish(u"\u27e6\u00e0\u0111\u0111 Ada\u27e7"_s, data), QString());
    QCOMPARE(leftInEnglish(u"Ada"_s, data), QString());
    QCOMPARE(leftInEnglish(u"\u27e6\u00e0 \u27e6b\u27e7 c\u27e7 and"_s, data), u"and"_s);
    QCOMPARE(leftInEnglish(u"\u27e6\u00e0\u27e7 (Ctrl+K)"_s, data), QString());
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
