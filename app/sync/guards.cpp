#include "sync/planning.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyroster::sync::planning {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// More than five and more than a tenth.
bool isMany(qsizetype removed, qsizetype all)
{
    return removed > 5 && removed * 10 > all;
}

void guardDirectory(Draft& draft)
{
    const auto& trusted = draft.input.trusted;
    const Trusted now = trustedOf(draft.input.snapshot);
    if (now.users == 0) {
        draft.plan.guards.append(
            {QStringLiteral("directory_shrunk"), Texts::tr("The server reports no users at all.")});
        return;
    }
    if (!trusted)
        return;
    if (hasShrunk(now.users, trusted->users))
        draft.plan.guards.append(
            {QStringLiteral("directory_shrunk"),
             Texts::tr("The server had %1 users and now has %2.")
                 .arg(QLocale().toString(trusted->users), QLocale().toString(now.users))});
    else if (hasShrunk(now.groups, trusted->groups))
        draft.plan.guards.append(
            {QStringLiteral("directory_shrunk"),
             Texts::tr("The server had %1 groups and now has %2.")
                 .arg(QLocale().toString(trusted->groups), QLocale().toString(now.groups))});
}

void guardIdentity(Draft& draft)
{
    const auto& trusted = draft.input.trusted;
    const ServerInfo& server = draft.input.snapshot.server;
    if (!trusted)
        return;
    const bool otherDeployment = !trusted->deploymentId.isEmpty() && !server.deploymentId.isEmpty()
                              && trusted->deploymentId != server.deploymentId;
    const bool otherAddress = !trusted->url.isEmpty() && trusted->url != server.url;
    if (otherDeployment || otherAddress)
        draft.plan.guards.append(
            {QStringLiteral("server_changed"),
             Texts::tr("This is not the server that the policy was made for: %1 answers "
                       "as another installation.")
                 .arg(server.url)});
}

void guardDeletions(Draft& draft)
{
    QStringList many;
    const auto note = [&many](qsizetype removed, qsizetype all, const QString& words) {
        if (isMany(removed, all))
            many.append(words.arg(QLocale().toString(removed), QLocale().toString(all)));
    };
    const qsizetype withdrawn = draft.numbersOf({StepKind::WithdrawModel}).size();
    const auto published =
        std::count_if(draft.input.snapshot.entries.cbegin(), draft.input.snapshot.entries.cend(),
                      [&](const ModelEntry& entry) { return entry.marker == draft.marker; });
    note(withdrawn, published, Texts::tr("%1 of %2 published models"));
    if (draft.server) {
        const Policy& before = *draft.server;
        note(draft.changes.keys.removed, before.keys.size(), Texts::tr("%1 of %2 keys"));
        note(draft.changes.assignments.removed, before.assignments.size(),
             Texts::tr("%1 of %2 assignments"));
        note(draft.changes.connections.removed, before.connections.size(),
             Texts::tr("%1 of %2 connections"));
        note(draft.changes.accounts.removed, before.accounts.size(),
             Texts::tr("%1 of %2 accounts"));
        note(draft.changes.allowances.removed, before.allowances.size(),
             Texts::tr("%1 of %2 allowances"));
    }
    if (!many.isEmpty())
        draft.plan.guards.append(
            {QStringLiteral("many_deletions"),
             Texts::tr("This removes %1.")
                 .arg(many.join(Texts::tr(", ", "between the parts of a list")))});
}

} // namespace

// One that goes is daily work, also where there were two.
bool hasShrunk(qint64 now, qint64 before)
{
    return now * 2 <= before && before - now > 1;
}

void addGuards(Draft& draft)
{
    if (draft.plan.isEmpty())
        return;
    guardDirectory(draft);
    guardIdentity(draft);
    guardDeletions(draft);
    if (!draft.lostMarkers.isEmpty()) {
        QStringList names(draft.lostMarkers.cbegin(), draft.lostMarkers.cend());
        names.sort();
        draft.plan.guards.append(
            {QStringLiteral("marker_lost"),
             Texts::tr(
                 "Somebody changed these on the server so that they no longer say that they belong "
                 "to Keyroster: %1. Syncing takes them over again.")
                 .arg(names.join(Texts::tr(", ", "between the parts of a list")))});
    }
    if (draft.input.newerServer)
        draft.plan.guards.append(
            {QStringLiteral("newer_server"),
             Texts::tr("Open WebUI %1 is newer than this version of Keyroster knows.")
                 .arg(draft.input.snapshot.server.version)});
    if (!draft.input.snapshot.server.functionsEnabled)
        draft.plan.guards.append({QStringLiteral("functions_off"),
                                  Texts::tr("Functions are switched off on this server "
                                            "(ENABLE_FUNCTIONS), so the router cannot "
                                            "answer: chats through it fail until they are on.")});
}

} // namespace keyroster::sync::planning
