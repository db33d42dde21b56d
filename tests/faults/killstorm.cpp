#include "faults/sweepworld.h"
#include "policy/edits.h"

#include <sqlite3.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

/// Kills a program that edits and syncs, at random moments, again and again on the same files:
/// every edit that was acknowledged is there, every file is intact, and a sync now and then finds
/// its way.
///
///     killstorm KILLS     ends with "kills=N edits=N lost=N corrupt=N failures=N"; code 1 when one
///     is not 0
using namespace keyroster;
using namespace keyroster::test;

namespace {

constexpr int longestLifeMs = 700;
constexpr int syncsEvery = 20;       ///< kills
constexpr int childSyncsEvery = 3;   ///< edits
const QString keyLabel = u"first"_s; ///< its weight is the number of the last edit

struct Tally
{
    int kills = 0, edits = 0, lost = 0, corrupt = 0, failures = 0;
};

void say(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

qint64 numberIn(const Policy& policy)
{
    for (const ApiKey& key : policy.keys) {
        if (key.label == keyLabel)
            return qint64(key.weight);
    }
    return 0;
}

Result<void> editOnce(Desk& desk, qint64 number)
{
    ApiKey key;
    for (const ApiKey& known : desk.draft().keys) {
        if (known.label == keyLabel)
            key = known;
    }
    key.weight = double(number);
    const auto edit = edits::changeKey(desk.draft(), key);
    if (!edit)
        return passOn(edit);
    return desk.workspace().apply(*edit);
}

/// Edits and syncs until it is killed; says each number after the edit was acknowledged.
int work(const QString& folder)
{
    Desk desk(folder);
    const auto started = desk.start();
    if (!started) {
        say("failed: " + why(started));
        return 1;
    }
    say("open");
    for (qint64 number = numberIn(desk.draft()) + 1;; ++number) {
        if (const auto edited = editOnce(desk, number); !edited) {
            say("failed: " + why(edited));
            return 1;
        }
        say(QByteArray::number(number));
        if (number % childSyncsEvery != 0)
            continue;
        // One more while the sync is under way.
        QTimer::singleShot(30, &desk.engine(), [&desk, &number] {
            if (editOnce(desk, number + 1))
                say(QByteArray::number(++number));
        });
        const auto left = desk.syncAndVerify();
        if (!left) {
            say("failed: " + why(left));
            return 1;
        }
        say("synced");
    }
}

bool isIntact(const QString& file)
{
    sqlite3* database = nullptr;
    QByteArray answer;
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr)
        == SQLITE_OK) {
        const auto take = [](void* to, int, char** values, char**) {
            *static_cast<QByteArray*>(to) += values[0];
            return 0;
        };
        sqlite3_exec(database, "PRAGMA quick_check; SELECT count(*) > 0 FROM sqlite_master", take,
                     &answer, nullptr);
    }
    sqlite3_close(database);
    return answer == "ok1";
}

/// One life of the program. Value: the number of the last edit that it acknowledged, -1 for none.
Result<qint64> liveAndDie(const QString& folder)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop; // the server lives in this process
    QTimer death;
    death.setSingleShot(true);
    QObject::connect(&death, &QTimer::timeout, &child, &QProcess::kill);
    QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&child, &QProcess::readyRead, &death, [&death] {
        if (!death.isActive())
            death.start(QRandomGenerator::global()->bounded(longestLifeMs));
    });
    child.start(QCoreApplication::applicationFilePath(), {u"child"_s, folder});
    QTimer::singleShot(60000, &child, &QProcess::kill);
    loop.exec();
    qint64 acknowledged = -1;
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("failed"))
            return fail(ErrorKind::Internal, QString::fromUtf8(line));
        if (line.toLongLong() > 0)
            acknowledged = line.toLongLong();
    }
    return acknowledged;
}

void look(const QString& folder, qint64 acknowledged, Tally& tally)
{
    QDirIterator files(folder, {u"*.krw"_s, u"*.sqlite"_s, u"*.backup"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    Desk desk(folder);
    const auto started = desk.start(); // puts right what the kill left in the middle
    if (!started) {
        ++tally.corrupt;
        return say("FAIL start: " + why(started));
    }
    const qint64 present = numberIn(desk.draft());
    if (present < acknowledged) {
        tally.lost += int(acknowledged - present);
        say("FAIL lost: acknowledged " + QByteArray::number(acknowledged) + ", there "
            + QByteArray::number(present));
    }
    desk.stop();
    while (files.hasNext()) {
        const QString file = files.next();
        if (!isIntact(file)) {
            ++tally.corrupt;
            say("FAIL corrupt: " + file.toUtf8());
        }
    }
}

void syncAfterwards(SweepWorld& world, const QString& folder, Tally& tally)
{
    Desk desk(folder);
    if (!desk.start())
        return;
    const qint64 number = numberIn(desk.draft());
    const auto left = desk.syncAndVerify();
    const auto then = left ? desk.leftToDo() : left;
    const bool served =
        QByteArray::number(number) == QByteArray::number(numberIn(desk.workspace().base()));
    if (then && left->isEmpty() && then->isEmpty() && served && world.surplus() == 0)
        return;
    ++tally.failures;
    say("FAIL sync: " + why(left) + ' ' + (left ? left->join(u"; "_s).toUtf8() : QByteArray()) + ' '
        + why(then) + ' ' + (then ? then->join(u"; "_s).toUtf8() : QByteArray()));
}

Tally storm(int kills)
{
    Tally tally;
    SweepWorld world(1);
    {
        const QTemporaryDir measure;
        world.measure(measure.path());
    }
    world.reset();
    const QTemporaryDir folder;
    if (const auto ready = world.furnish(folder.path()); !ready)
        qFatal("furnish: %s", why(ready).constData());
    {
        Desk desk(folder.path());
        if (!desk.start() || !editOnce(desk, 1))
            qFatal("the first edit");
    }
    qint64 acknowledged = 1;
    while (tally.kills < kills) {
        const auto life = liveAndDie(folder.path());
        ++tally.kills;
        if (!life) {
            ++tally.failures;
            say("FAIL life: " + why(life));
        } else if (*life > acknowledged) {
            tally.edits += int(*life - acknowledged);
            acknowledged = *life;
        }
        look(folder.path(), acknowledged, tally);
        if (tally.kills % syncsEvery == 0)
            syncAfterwards(world, folder.path(), tally);
    }
    return tally;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!initSecretMemory() || arguments.size() < 2)
        return 2;
    if (arguments.at(1) == u"child"_s)
        return work(arguments.value(2));
    const Tally tally = storm(arguments.at(1).toInt());
    std::printf("kills=%d edits=%d lost=%d corrupt=%d failures=%d\n", tally.kills, tally.edits,
                tally.lost, tally.corrupt, tally.failures);
    // Kills that never met an edit prove nothing.
    const bool good =
        tally.lost + tally.corrupt + tally.failures == 0 && tally.edits > tally.kills / 2;
    return good ? 0 : 1;
}
