#include "ui/support/guitest.h"
#include "ui/tour/pseudotranslator.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QTextStream>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// screenshots FOLDER [--dark] [--arabic | --texts FILE.qm --language de]: a picture of every page
/// and dialog. tests/screenshots/run calls it once per look. The scale is QT_SCALE_FACTOR's.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption dark(u"dark"_s), arabic(u"arabic"_s), texts(u"texts"_s, {}, u"file"_s),
        language(u"language"_s, {}, u"code"_s);
    parser.addPositionalArgument(u"folder"_s, {});
    parser.addOptions({dark, arabic, texts, language});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0));
    QTextStream say(stdout);
    PseudoTranslator strange(PseudoTranslator::Letters::Arabic);
    QTranslator spoken, qt;
    if (parser.isSet(arabic)) {
        QCoreApplication::installTranslator(&strange);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (parser.isSet(texts)) {
        QLocale::setDefault(QLocale(parser.value(language)));
        if (!spoken.load(parser.value(texts))) {
            say << "cannot read " << parser.value(texts) << Qt::endl;
            return 1;
        }
        QCoreApplication::installTranslator(&spoken);
        if (qt.load(QLocale(), u"qtbase"_s, u"_"_s,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt);
    }
    WindowBench bench;
    Company company;
    if (!company.moveIn(bench)) {
        say << "the window did not come up" << Qt::endl;
        return 1;
    }
    // After the window was made, which begins with the theme of its settings.
    bench.theme()->setChoice(parser.isSet(dark) ? ui::Theme::Choice::Dark
                                                : ui::Theme::Choice::Light);
    int saved = 0, failed = 0;
    Tour tour(bench, company);
    const bool whole = tour.go([&](const QString& name, QWidget* shown) {
        shown->grab().save(folder.filePath(name + u".png"_s)) ? ++saved : ++failed;
    });
    bench.close();
    say << saved << " pictures in " << folder.path() << Qt::endl;
    return whole && failed == 0 ? 0 : 1;
}
