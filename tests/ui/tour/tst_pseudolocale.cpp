#include "ui/support/guitest.h"
#include "ui/tour/pseudotranslator.h"
#include "ui/tour/screentexts.h"
#include "ui/tour/tour.h"
#include "window/languages.h"
#include "workspace/platform.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The whole window in a language that is longer and strange: nothing is cut, and nothing is left
/// in English.
class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingUntranslatedNothingCut_data();
    void nothingUntranslatedNothingCut();
    void nothingCutInGerman();
    void findsWhatIsCut();
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
    static const QRegularExpression momentOrPerson(
        u"\\b\\d+ [A-Z][a-z]{2} \\d{4}\\b|[\\w.]+@[\\w.]+"_s);
    // Shortcuts are written by Qt, units and formats are the same in every language.
    static const QRegularExpression technical(
        u"\\b(Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Del|Ins|Tab|Space|Home|End|F\\d+|PgUp|PgDown|"
        u"Backspace|"
        u"USD|KiB|CSV|JSON|TPM|RPM|API|ID|URL|UTC|AM|PM|OK|OpenAI|Azure)\\b"_s);
    text.remove(momentOrPerson);
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

QStringList cutOn(const QString& name, const QWidget* shown)
{
    QStringList problems = cutTexts(shown);
    for (QString& problem : problems)
        problem = u"%1: cut off: %2"_s.arg(name, problem);
    return problems;
}

/// Says each problem in a line of its own; QtTest cuts long messages.
bool nothingWrong(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString& problem : std::as_const(problems))
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

} // namespace

void TestPseudoLocale::nothingUntranslatedNothingCut_data()
{
    QTest::addColumn<PseudoTranslator::Letters>("letters");
    QTest::newRow("accented") << PseudoTranslator::Letters::Accented;
    QTest::newRow("right to left") << PseudoTranslator::Letters::Arabic;
}

void TestPseudoLocale::nothingUntranslatedNothingCut()
{
    QFETCH(const PseudoTranslator::Letters, letters);
    const auto backToLeft =
        qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    PseudoTranslator pseudo(letters);
    QCoreApplication::installTranslator(&pseudo);
    if (letters == PseudoTranslator::Letters::Arabic)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
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
    // Cells that are a name: of a person, the admin at this computer, a connection in a file.
    const QStringList names{u"Admin"_s, workspace::osUser(), u"nowhere"_s};
    QStringList problems;
    int texts = 0;
    QSet<QString> translated; // most texts are there at most stops
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        const QList<ScreenText> all = screenTexts(shown);
        for (const ScreenText& text : all) {
            ++texts;
            if ((text.what == u"cell"_s && names.contains(text.text))
                || translated.contains(text.text))
                continue;
            const QString left = leftInEnglish(text.text, data + ownWords);
            if (!left.isEmpty())
                problems.append(u"%1: %2 \"%3\" of %4 is not translated (%5)"_s.arg(
                    name, text.what, text.text.left(90), describe(text.widget), left));
            else
                translated.insert(text.text);
        }
        problems += cutOn(name, shown);
        screenshot(shown, u"pseudo-"_s + name);
    }));
    QVERIFY2(nothingWrong(problems), "see above");
    QVERIFY2(texts > 800, qPrintable(QString::number(texts)));
}

/// A language of long words as it really is.
void TestPseudoLocale::nothingCutInGerman()
{
    const QLocale before;
    const auto backToEnglish = qScopeGuard([before] { QLocale::setDefault(before); });
    ui::Languages german;
    german.install(u"de"_s);
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    QStringList problems, heads;
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        problems += cutOn(name, shown);
        heads += shown->windowTitle();
        screenshot(shown, u"german-"_s + name);
    }));
    QVERIFY2(nothingWrong(problems), "see above");
    QVERIFY(heads.contains(u"Plan pr\u00fcfen"_s));
}

/// What is cut is found, of every kind, and what fits is not.
void TestPseudoLocale::findsWhatIsCut()
{
    QWidget window;
    auto* table = new QTreeWidget(&window);
    table->setHeaderLabels({u"A long head of a table"_s, u"Short"_s});
    table->setColumnWidth(0, 60);
    table->setColumnWidth(1, 120);
    const QString text = u"A text that is too long for its place"_s;
    auto* label = new QLabel(text, &window);
    auto* button = new QPushButton(text, &window);
    auto* tool = new QToolButton(&window);
    tool->setText(text);
    auto* check = new QCheckBox(text, &window);
    auto* box = new QComboBox(&window);
    box->addItem(text);
    auto* group = new QGroupBox(text, &window);
    auto* tabs = new QTabBar(&window);
    tabs->addTab(text);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false); // with them nothing is cut
    const QList<QWidget*> all{label, button, tool, check, box, group, tabs};
    window.show();
    for (QWidget* widget : all)
        widget->resize(80, widget->sizeHint().height());
    QCoreApplication::sendPostedEvents();
    QStringList found = cutTexts(&window);
    QCOMPARE(found.filter(u"QHeaderView"_s).size(), 1);
    QVERIFY2(found.filter(text).size() == all.size(), qPrintable(found.join(u'\n')));
    for (QWidget* widget : all)
        widget->resize(500, widget->sizeHint().height());
    table->setColumnWidth(0, 300);
    found = cutTexts(&window);
    QCOMPARE(found, QStringList());
}

/// And what is not translated.
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
