#include "cli/options.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace keyroster::cli;

/// What the programs can do is in their manual pages.
class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsInThePage();
    void everyOptionOfACommandIsInItsSection();
    void globalOptionsAreInThePage();
    void thePageIsReadable();
    void theWindowsOptionsAreInItsPage();
    void everyExampleIsACommandLine();

private:
    static QString helpOf(const QString& program, const QStringList& arguments);
    static QString page(const QString& file);
    static QStringList commands();
    /// "--json", "--server", ... as the text names them.
    static QStringList optionsIn(const QString& help);
    /// The part of the page between this heading and the next of its kind.
    static QString section(const QString& heading);
};

QString TestManual::helpOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments + QStringList{QStringLiteral("--help")});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("no help");
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestManual::page(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no manual page");
    return QString::fromUtf8(source.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

QStringList TestManual::commands()
{
    const QString help = helpOf(QStringLiteral(KEYROSTERCTL), {});
    static const QRegularExpression line(QStringLiteral("^  ([a-z][a-z-]+)  +\\S"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    const QString list = help.mid(help.indexOf(QStringLiteral("Subcommands:")));
    auto found = line.globalMatch(list.left(list.indexOf(QStringLiteral("\n\n"))));
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

QStringList TestManual::optionsIn(const QString& help)
{
    static const QRegularExpression option(QStringLiteral("^ +(?:-[a-z],)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    auto found = option.globalMatch(help);
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

QString TestManual::section(const QString& heading)
{
    const QString whole = page(QStringLiteral(MANUAL_CTL));
    const auto begin = whole.indexOf(heading);
    if (begin < 0)
        return {};
    static const QRegularExpression next(QStringLiteral("\n\\.S[SH] "));
    const auto end = whole.indexOf(next, begin + heading.size());
    return whole.mid(begin, end < 0 ? -1 : end - begin);
}

void TestManual::everyCommandIsInThePage()
{
    const QStringList all = commands();
    QVERIFY2(all.size() >= 20, qPrintable(all.join(QLatin1Char(' '))));
    for (const QString& command : all)
        QVERIFY2(!section(QStringLiteral("\n.SS \\fB%1\\fR").arg(command)).isEmpty(),
                 qPrintable(command));
}

void TestManual::everyOptionOfACommandIsInItsSection()
{
    for (const QString& command : commands()) {
        const QString text = section(QStringLiteral("\n.SS \\fB%1\\fR").arg(command));
        QStringList options = optionsIn(helpOf(QStringLiteral(KEYROSTERCTL), {command}));
        QCOMPARE(options.removeAll(QStringLiteral("--help")), 1); // said once, at the top
        for (const QString& option : options)
            QVERIFY2(text.contains(QStringLiteral("\\fB%1\\fR").arg(option)),
                     qPrintable(command + QLatin1Char(' ') + option));
    }
}

void TestManual::globalOptionsAreInThePage()
{
    const QStringList options = optionsIn(helpOf(QStringLiteral(KEYROSTERCTL), {}));
    QVERIFY(options.contains(QStringLiteral("--json")));
    const QString text = section(QStringLiteral("\n.SH OPTIONS"));
    for (const QString& option : options)
        QVERIFY2(text.contains(QStringLiteral("\\fB%1\\fR").arg(option)), qPrintable(option));
}

void TestManual::thePageIsReadable()
{
    for (const char* file : {MANUAL_CTL, MANUAL_WINDOW}) {
        const QString text = page(QString::fromUtf8(file));
        QVERIFY(text.contains(QStringLiteral(KEYROSTER_VERSION)));
        QVERIFY(!text.contains(QLatin1Char('@'))); // nothing was left to fill in
        const QStringList lines = text.split(QLatin1Char('\n'));
        static const QRegularExpression request(
            QStringLiteral("^\\.(TH|SH|SS|TP|PP|B|BR|I|nf|fi)\\b"));
        for (const QString& line : lines) {
            if (line.startsWith(QLatin1Char('.')))
                QVERIFY2(line.contains(request), qPrintable(line));
        }
    }
}

void TestManual::theWindowsOptionsAreInItsPage()
{
#ifdef KEYROSTER_PROGRAM
    const QString text = page(QStringLiteral(MANUAL_WINDOW));
    const QStringList options = optionsIn(helpOf(QStringLiteral(KEYROSTER_PROGRAM), {}));
    QVERIFY(options.contains(QStringLiteral("--workspace")));
    for (const QString& option : options)
        QVERIFY2(text.contains(option), qPrintable(option));
#else
    QVERIFY(page(QStringLiteral(MANUAL_WINDOW)).contains(QStringLiteral("--workspace")));
#endif
}

/// What the documents tell people to type is understood.
void TestManual::everyExampleIsACommandLine()
{
    static const QRegularExpression example(
        QStringLiteral("(?:`|^ *(?:[a-z]+\\$ *)?| or  | && )keyrosterctl +((?:--)?[a-z][^`\n]+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression notTyped(QStringLiteral(" +#.*$| \\d?<.*$|  or  .*$| && .*$"));
    int understood = 0;
    for (const QString& text :
         {page(QStringLiteral(KEYROSTER_SOURCE "/README.md")),
          page(QStringLiteral(KEYROSTER_SOURCE "/app/cli/README.md")),
          page(QStringLiteral(MANUAL_CTL)), helpOf(QStringLiteral(KEYROSTERCTL), {})}) {
        auto found = example.globalMatch(text);
        while (found.hasNext()) {
            const QString line = found.next().captured(1).remove(notTyped).trimmed();
            // The list of what there is, not an example.
            if (line.contains(QLatin1Char('[')) || line.contains(QLatin1Char('|'))
                || line.contains(QLatin1String("   ")) || line.contains(QLatin1String("..."))
                || line.contains(QLatin1String("COMMAND")))
                continue;
            const auto parsed = parseCommandLine(QProcess::splitCommand(line));
            QVERIFY2(parsed.options, qPrintable(line + QLatin1String(": ") + parsed.text));
            ++understood;
        }
    }
    QVERIFY2(understood >= 40, qPrintable(QString::number(understood)));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
