#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "window/languages.h"

#include <QLabel>
#include <QMenu>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What main() does with the language that was chosen in Settings, at the next start.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void chosenLanguageIsThatOfTheNextStart();
};

void TestLanguages::chosenLanguageIsThatOfTheNextStart()
{
    WindowBench bench;
    const auto help = [&bench] {
        const auto* menu = bench.window()->findChild<QMenu*>(u"helpMenu"_s);
        return menu ? menu->title() : QString();
    };
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QCOMPARE(help(), u"&Help"_s);
    ui::Languages::choose(*bench.window()->settings(), u"de"_s);
    QCOMPARE(help(), u"&Help"_s); // not while widgets with the old texts are there
    {
        ui::Languages german;
        german.install(ui::Languages::chosen(*bench.window()->settings()));
        bench.launch();
        QCOMPARE(help(), u"&Hilfe"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        ui::Languages::choose(*bench.window()->settings(), u"en"_s);
    }
    ui::Languages english;
    english.install(ui::Languages::chosen(*bench.window()->settings()));
    bench.launch();
    QCOMPARE(help(), u"&Help"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
