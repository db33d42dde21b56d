#include "sync/synclock.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>

namespace keyroster::sync {

namespace {

using namespace std::chrono_literals;

/// Others need well under a second; a person who waits for a sync does not notice this.
constexpr auto patience = 4000ms;
constexpr auto betweenTries = 150ms;
/// With the grace of a running call and the last look, a cancel settles within 5 s.
constexpr auto releaseTime = 800ms;
constexpr int lateTries = 3;
constexpr int mostLooks = 4;

constexpr int takenStatus = 400; ///< "this id is already registered", on all versions

const QString holderSetting = QStringLiteral("sync/holder");
/// "1" from before the lock is made until it is known to be gone.
const QString lockedSetting = QStringLiteral("sync/locked");
const QString holderField = QStringLiteral("holder");
const QString personField = QStringLiteral("person");
const QString sinceField = QStringLiteral("since");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// Who has the lock; empty holder: nobody.
struct Held
{
    QString holder, person;
    QDateTime since; ///< by the holder's clock
    bool exists = false;
    bool isForeign = false; ///< a function of this id that no Keyroster made
};

/// Names this workspace, on the server only while it holds the lock.
Result<QString> ownHolder(workspace::Workspace& workspace)
{
    const QByteArray known = workspace.setting(holderSetting);
    if (!known.isEmpty())
        return QString::fromLatin1(known);
    const QString made = newIdText();
    if (const auto kept = workspace.setSetting(holderSetting, made.toLatin1()); !kept)
        return passOn(kept);
    return made;
}

Task<Held> whoHolds(RunPtr run)
{
    const auto function = co_await run->client->function(lockFunctionId(), run->stop);
    if (!function)
        co_return passOn(function);
    Held held;
    held.exists = function->exists;
    const QJsonObject mark = function->raw.value(QStringLiteral("meta"))
                                 .toObject()
                                 .value(QStringLiteral("keyroster"))
                                 .toObject();
    held.isForeign =
        held.exists && mark.value(QStringLiteral("kind")).toString() != QLatin1StringView("lock");
    held.holder = mark.value(holderField).toString();
    held.person = mark.value(personField).toString();
    held.since = QDateTime::fromString(mark.value(sinceField).toString(), Qt::ISODate);
    co_return held;
}

Result<void> noteLocked(workspace::Workspace& workspace, bool locked)
{
    const QByteArray value = locked ? QByteArrayLiteral("1") : QByteArray();
    if (workspace.setting(lockedSetting) == value)
        return {};
    return workspace.setSetting(lockedSetting, value);
}

/// Removes the lock if it is ours.
Task<void> removeOwn(RunPtr run, QString own)
{
    // "Not found" may be said for the server by something in between: it counts when it is said
    // twice.
    int absent = 0;
    for (int looks = 0; absent < 2; ++looks) {
        const auto held = co_await whoHolds(run);
        if (!held)
            co_return passOn(held);
        if (held->exists && held->holder != own)
            break;
        if (looks == mostLooks)
            co_return fail(ErrorKind::Conflict,
                           Texts::tr("The server took the change of %1, but does not show it.")
                               .arg(lockFunctionId()));
        absent = held->exists ? 0 : absent + 1;
        if (!held->exists)
            continue;
        const auto removed = co_await run->client->deleteFunction(lockFunctionId(), run->stop);
        if (!removed)
            co_return passOn(removed);
    }
    if (!run->core->isAlive())
        co_return gone();
    co_return noteLocked(*run->core->workspace, false);
}

openwebui::FunctionForm lockForm(const Run& run, const QString& holder)
{
    const QString person = run.core->workspace->profile().email;
    QJsonObject mark;
    mark.insert(QStringLiteral("policy"), run.plan.target.id.text());
    mark.insert(QStringLiteral("kind"), QStringLiteral("lock"));
    mark.insert(holderField, holder);
    mark.insert(personField, person);
    mark.insert(sinceField, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    openwebui::FunctionForm form;
    form.id = lockFunctionId();
    form.name = QStringLiteral("Keyroster: a sync is running");
    form.description =
        QStringLiteral("Goes away when the sync has ended. If it stays for more than two minutes, "
                       "it may be removed.");
    form.content = bundledSlot();
    form.meta.insert(QStringLiteral("keyroster"), mark);
    return form;
}

/// Nobody is at it any more. A lock that nobody can have made counts as left behind, too; so does
/// one of the future: a clock that is a day ahead would keep everybody from syncing for that day.
bool isLeftBehind(const Held& held, const QString& own)
{
    const qint64 age = held.since.secsTo(QDateTime::currentDateTimeUtc());
    return held.holder == own || !held.since.isValid() || qAbs(age) > lockEndsAfter.count();
}

Error foreignLock()
{
    return {ErrorKind::Conflict,
            Texts::tr("The server has a function \"%1\" that Keyroster did not make. It is not "
                      "touched, and without that name nothing can be synced: rename it in Open "
                      "WebUI's page of functions, and sync again.")
                .arg(lockFunctionId())};
}

/// One try. Value: it is ours now.
Task<bool> tryToTake(RunPtr run, QString own, bool isLate)
{
    const openwebui::FunctionForm form = lockForm(*run, own);
    const auto made = co_await run->client->createFunction(form, run->stop);
    const auto held = co_await whoHolds(run);
    if (!held)
        co_return passOn(held);
    if (held->isForeign)
        co_return fail(foreignLock());
    if (held->holder == own)
        co_return true;
    // "Not accepted" and not there: most likely the other one removed it in between.
    const bool mayHaveGone =
        !made && !isLate
        && (made.error().kind == ErrorKind::Conflict || made.error().httpStatus == takenStatus);
    if (!made && !held->exists && !mayHaveGone)
        co_return passOn(made);
    if (held->exists && isLate && isLeftBehind(*held, own)) {
        qCInfo(lcSync) << "a lock that was left behind is removed";
        const auto removed = co_await run->client->deleteFunction(lockFunctionId(), run->stop);
        if (!removed)
            co_return passOn(removed);
    }
    co_return false;
}

tl::unexpected<Error> taken(const QString& person)
{
    const QString who = person.isEmpty() ? Texts::tr("Another admin") : person;
    return fail(ErrorKind::Stale, Texts::tr("%1 is syncing to this server at this moment. Nothing "
                                            "was changed. Pull when that is done, and sync again.")
                                      .arg(who));
}

} // namespace

QString lockFunctionId()
{
    return QStringLiteral("keyroster_lock");
}

Task<void> takeLock(RunPtr run)
{
    if (!run->core->isAlive())
        co_return gone();
    const auto own = ownHolder(*run->core->workspace);
    if (!own)
        co_return passOn(own);
    if (const auto noted = noteLocked(*run->core->workspace, true); !noted)
        co_return noted;
    QElapsedTimer clock;
    clock.start();
    for (int late = 0; late < lateTries;) {
        // Who is at work comes to an end before this: only then can it have been left behind.
        late += clock.hasExpired(std::chrono::milliseconds(patience).count()) ? 1 : 0;
        const auto got = co_await tryToTake(run, *own, late > 0);
        if (!got)
            co_return passOn(got);
        if (*got) {
            run->lockedSince.start();
            co_return Result<void>();
        }
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(betweenTries);
        co_await pause;
        if (!run->core->isAlive())
            co_return gone();
    }
    const auto held = co_await whoHolds(run);
    co_return taken(held ? held->person : QString());
}

Task<void> confirmLock(RunPtr run)
{
    if (!run->core->isAlive())
        co_return gone();
    const auto own = ownHolder(*run->core->workspace);
    if (!own)
        co_return passOn(own);
    const auto held = co_await whoHolds(run);
    if (!held)
        co_return passOn(held);
    const bool tooLong =
        run->lockedSince.hasExpired(std::chrono::milliseconds(longestHold).count());
    if (held->holder != *own)
        co_return taken(held->person);
    if (tooLong)
        co_return fail(ErrorKind::Stale,
                       Texts::tr("The server took too long to take the policy in, and another "
                                 "admin may have begun meanwhile. Pull, and sync again."));
    co_return Result<void>();
}

Task<void> releaseLock(RunPtr run)
{
    if (!run->lockedSince.isValid())
        co_return Result<void>();
    run->lockedSince.invalidate();
    // A person's cancel may have ended the calls of the run.
    const auto last = std::make_shared<Run>(*run);
    last->stop = CancelToken();
    QTimer::singleShot(releaseTime, last->client.get(), [stop = last->stop] { stop.cancel(); });
    if (!last->core->isAlive())
        co_return Result<void>();
    const auto own = ownHolder(*last->core->workspace);
    if (!own)
        co_return Result<void>();
    const auto removed = co_await removeOwn(last, *own);
    if (!removed)
        qCWarning(lcSync) << "the lock stays behind:" << errorKindName(removed.error().kind);
    co_return Result<void>();
}

Task<void> removeLeftLock(EngineCorePtr core, CancelToken cancel)
{
    if (!core->isAlive() || core->applying || core->workspace->isReadOnly()
        || core->workspace->setting(lockedSetting).isEmpty())
        co_return Result<void>();
    const auto own = ownHolder(*core->workspace);
    if (!own)
        co_return passOn(own);
    const auto run = std::make_shared<Run>();
    run->core = core;
    run->client = core->client;
    run->stop = cancel;
    const auto removed = co_await removeOwn(run, *own);
    co_return removed;
}

} // namespace keyroster::sync
