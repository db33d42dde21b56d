#include "faults/faultyvfs.h"
#include "faults/sweepworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <limits>

/// Breaks one job once per case, in every way, lets the program start again and sync once more, and
/// looks at what the server has then:
///
///     faultsweep http|database [--size N] [--server VERSION] [--share I/N] [--rotate N] [--places
///     A-B]
///
/// --share: only every N-th case, from the I-th, so that several run side by side. --rotate: at
/// each call or statement only N of the faults, others at the next one. --places: only these calls
/// or statements. Ends with "cases=N failures=N duplicates=N"; the exit code is 1 when a case
/// failed.
using namespace keyroster;
using namespace keyroster::test;

namespace {

/// A stalled server costs this much; a slow machine must not take it for one.
constexpr int patienceMs = 700;

struct Tally
{
    int cases = 0, failures = 0, duplicates = 0;
};

struct Options
{
    int size = 7, part = 0, parts = 1, rotate = 0;
    int firstPlace = 0, lastPlace = std::numeric_limits<int>::max();
    bool verbose = false;

    [[nodiscard]] bool takes(int place, int fault, int faults, int number) const
    {
        if (place < firstPlace || place > lastPlace)
            return false;
        const bool chosen =
            rotate <= 0 || (fault - place * rotate % faults + faults) % faults < rotate;
        return chosen && number % parts == part;
    }
};

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The program starts again after whatever happened: a sync must now do the rest, and the one after
/// it find nothing to do.
QString secondRun(SweepWorld& world, const QString& folder)
{
    Desk desk(folder);
    if (const auto started = desk.start(); !started)
        return u"start: "_s + QString::fromUtf8(why(started));
    const auto left = desk.syncAndVerify();
    if (!left)
        return u"second run: "_s + QString::fromUtf8(why(left));
    if (!left->isEmpty())
        return u"second run: "_s + left->join(u"; "_s);
    const auto third = desk.leftToDo();
    if (!third)
        return u"third plan: "_s + QString::fromUtf8(why(third));
    if (!third->isEmpty())
        return u"third plan: "_s + third->join(u", "_s);
    if (const QStringList wrong = world.wrong(); !wrong.isEmpty())
        return u"not as the draft says: "_s + wrong.join(u", "_s);
    return {};
}

void judge(SweepWorld& world, const QString& folder, const QString& name, const QString& first,
           const Options& options, Tally& tally)
{
    world.server().host().mend();
    world.server().host().start();
    const QString problem = secondRun(world, folder);
    const int surplus = world.surplus();
    ++tally.cases;
    tally.failures += problem.isEmpty() ? 0 : 1;
    tally.duplicates += surplus;
    if (!problem.isEmpty() || surplus > 0 || options.verbose)
        say(u"%1 %2 (first run: %3): %4"_s.arg(
            problem.isEmpty() && surplus == 0 ? u"ok"_s : u"FAIL"_s, name, first, problem));
    constexpr int told = 100;
    if (tally.cases % told == 0)
        say(u"so far: %1 cases, %2 failures, %3 duplicates, at %4"_s.arg(tally.cases)
                .arg(tally.failures)
                .arg(tally.duplicates)
                .arg(name));
}

QString runOnce(const QString& folder, int patience)
{
    Desk desk(folder);
    if (const auto started = desk.start(patience); !started)
        return QString::fromUtf8(why(started));
    const auto left = desk.syncAndVerify();
    if (!left)
        return QString::fromUtf8(why(left));
    return left->isEmpty() ? u"done"_s : left->join(u"; "_s);
}

// --- HTTP

struct HttpFault
{
    const char* name;
    Break how;
};

const QList<HttpFault>& httpFaults()
{
    static const QList<HttpFault> all{{"refused", {Break::Leave}},
                                      {"reset before", {Break::ResetBefore}},
                                      {"reset after", {Break::ResetAfter}},
                                      {"stall before", {Break::StallBefore}},
                                      {"stall after", {Break::StallAfter}},
                                      {"500", {Break::Status, 500}},
                                      {"502", {Break::Status, 502}},
                                      {"502 after", {Break::StatusAfter, 502}},
                                      {"503", {Break::Status, 503}},
                                      {"429", {Break::Status, 429}},
                                      {"401", {Break::Status, 401}},
                                      {"403", {Break::Status, 403}},
                                      {"404", {Break::Status, 404}},
                                      {"cut", {Break::Cut}},
                                      {"html", {Break::Html}},
                                      {"wrong type", {Break::WrongType}},
                                      {"wrong json", {Break::WrongJson}}};
    return all;
}

Tally sweepHttp(SweepWorld& world, int calls, const Options& options)
{
    Tally tally;
    const int faults = int(httpFaults().size());
    int number = 0;
    for (int call = 1; call <= calls; ++call) {
        for (int fault = 0; fault < faults; ++fault) {
            if (!options.takes(call, fault, faults, options.rotate > 0 ? call : number++))
                continue;
            const HttpFault& what = httpFaults().at(fault);
            const QTemporaryDir folder;
            world.reset();
            if (const auto ready = world.furnish(folder.path()); !ready)
                qFatal("furnish: %s", why(ready).constData());
            HttpHost& host = world.server().host();
            host.clearLog();
            // Refused: the call before is the last one that is answered.
            const bool leave = what.how.kind == Break::Leave;
            if (leave && call == 1)
                host.stop();
            else
                host.breakRequest(leave ? call - 1 : call, what.how);
            const QString first = runOnce(folder.path(), patienceMs);
            const QString asked = host.log().value(call - 1, u"-"_s);
            judge(world, folder.path(),
                  u"call %1 %2: %3"_s.arg(call).arg(asked, QString::fromLatin1(what.name)), first,
                  options, tally);
        }
    }
    return tally;
}

// --- Database

using faultyvfs::Fault;

/// A run in a process of its own, which ends in the middle of a write.
QString runKilled(const QString& folder, int operation)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
    child.start(QCoreApplication::applicationFilePath(),
                {u"child"_s, folder, QString::number(operation)});
    loop.exec(); // the server lives in this process
    return u"exit %1"_s.arg(child.exitCode());
}

int runAsChild(const QStringList& arguments)
{
    faultyvfs::install();
    faultyvfs::arm(Fault::Kill, arguments.at(3).toInt());
    runOnce(arguments.at(2), 0);
    return 0;
}

Tally sweepDatabase(SweepWorld& world, const Options& options)
{
    struct Kind
    {
        Fault fault;
        const char* name;
    };
    const QList<Kind> kinds{{Fault::Busy, "busy"},
                            {Fault::Full, "full"},
                            {Fault::IoError, "I/O error"},
                            {Fault::Kill, "kill"}};
    Tally tally;
    int number = 0;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const Fault fault = kinds.at(kind).fault;
        QList<faultyvfs::Place> places;
        {
            const QTemporaryDir folder;
            world.reset();
            if (const auto ready = world.furnish(folder.path()); !ready)
                qFatal("furnish: %s", why(ready).constData());
            faultyvfs::arm(fault, 0);
            runOnce(folder.path(), 0);
            places = faultyvfs::places();
            faultyvfs::arm(fault, 0);
        }
        say(u"%1: %2 statements"_s.arg(QString::fromLatin1(kinds.at(kind).name))
                .arg(places.size()));
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!options.takes(int(i), int(kind), int(kinds.size()), number++))
                continue;
            const int operation = places.at(i).first + int(i) % places.at(i).count;
            const QTemporaryDir folder;
            world.reset();
            if (const auto ready = world.furnish(folder.path()); !ready)
                qFatal("furnish: %s", why(ready).constData());
            QString first;
            if (fault == Fault::Kill) {
                first = runKilled(folder.path(), operation);
            } else {
                faultyvfs::arm(fault, operation);
                first = runOnce(folder.path(), 0);
                first += faultyvfs::struck() ? QString() : u" (not reached)"_s;
                faultyvfs::arm(fault, 0);
            }
            judge(world, folder.path(),
                  u"statement %1 operation %2: %3"_s.arg(i + 1).arg(operation).arg(
                      QString::fromLatin1(kinds.at(kind).name)),
                  first, options, tally);
        }
    }
    return tally;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (!initSecretMemory())
        return 1;
    if (QCoreApplication::arguments().value(1) == u"child"_s)
        return runAsChild(QCoreApplication::arguments());
    QCommandLineParser parser;
    parser.addPositionalArgument(u"sweep"_s, u"http or database"_s);
    parser.addOptions({{u"size"_s, u"models of each kind"_s, u"N"_s, u"7"_s},
                       {u"server"_s, u"version of Open WebUI"_s, u"VERSION"_s, u"0.12.4"_s},
                       {u"share"_s, u"I/N"_s, u"share"_s, u"0/1"_s},
                       {u"rotate"_s, u"faults at each place; 0: all"_s, u"N"_s, u"0"_s},
                       {u"places"_s, u"calls or statements A-B"_s, u"A-B"_s, u"0-999999"_s},
                       {u"verbose"_s, u"says every case"_s}});
    parser.process(app);
    const QString sweep = parser.positionalArguments().value(0);
    if (sweep != u"http"_s && sweep != u"database"_s)
        parser.showHelp(2);
    Options options;
    options.size = parser.value(u"size"_s).toInt();
    options.part = parser.value(u"share"_s).section(u'/', 0, 0).toInt();
    options.parts = parser.value(u"share"_s).section(u'/', 1, 1).toInt();
    options.firstPlace = parser.value(u"places"_s).section(u'-', 0, 0).toInt();
    options.lastPlace = parser.value(u"places"_s).section(u'-', 1, 1).toInt();
    options.rotate = parser.value(u"rotate"_s).toInt();
    options.verbose = parser.isSet(u"verbose"_s);

    if (sweep == u"database"_s)
        faultyvfs::install();
    SweepWorld world(options.size, parser.value(u"server"_s));
    int steps = 0;
    int calls = 0;
    {
        const QTemporaryDir folder;
        steps = world.measure(folder.path());
    }
    {
        const QTemporaryDir folder;
        world.reset();
        if (const auto ready = world.furnish(folder.path()); !ready)
            qFatal("furnish: %s", why(ready).constData());
        world.server().host().clearLog();
        runOnce(folder.path(), 0);
        calls = int(world.server().host().log().size());
    }
    QElapsedTimer clock;
    clock.start();
    const Tally tally =
        sweep == u"http"_s ? sweepHttp(world, calls, options) : sweepDatabase(world, options);
    say(u"steps=%1 calls=%2 cases=%3 failures=%4 duplicates=%5 seconds=%6"_s.arg(steps)
            .arg(calls)
            .arg(tally.cases)
            .arg(tally.failures)
            .arg(tally.duplicates)
            .arg(clock.elapsed() / 1000));
    return tally.failures + tally.duplicates > 0 ? 1 : 0;
}
