#include "workspace/revisionstore.h"

#include "policy/policycodec.h"
#include "workspace/database.h"
#include "workspace/documents.h"

#include <QCoreApplication>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

using Source = RevisionRecord::Source;

constexpr auto synced = "synced"_L1;
constexpr int firstSchema = 2;
/// A megabyte in a few milliseconds, to a fifth or so: this runs in the GUI thread.
constexpr int quick = 1;

/// A file of an earlier schema that may not be written has no such table.
Result<bool> hasTable(const Database& database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return passOn(version);
    return version->toInt() >= firstSchema;
}

QByteArray unpacked(const QByteArray& content)
{
    // Packed data begins with its length: that would be 2 GB for a brace.
    return content.startsWith('{') ? content : qUncompress(content);
}

RevisionRecord recordOf(const QVariantList& row)
{
    RevisionRecord record;
    record.number = row.at(0).toLongLong();
    record.author = row.at(1).toString();
    record.message = row.at(2).toString();
    record.at = timeOf(row.at(3));
    record.source = row.at(4).toString() == synced ? Source::SyncedHere : Source::Read;
    record.plan = PlanId(row.at(5).toString());
    return record;
}

bool isSame(const RevisionRecord& a, const RevisionRecord& b)
{
    return a.number == b.number && a.author == b.author && a.at == b.at;
}

Result<void> write(Database& database, const RevisionRecord& record, const Policy& policy)
{
    const bool here = record.source == Source::SyncedHere;
    return database.run(
        u"INSERT OR REPLACE INTO revision (number, author, message, at, source, plan, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {record.number, record.author, record.message, timeText(record.at),
         here ? QString(synced) : u"read"_s, record.plan.text(),
         qCompress(serializePolicy(policy), quick)});
}

} // namespace

Result<void> insertRevision(Database& database, const RevisionRecord& record, const Policy& policy)
{
    const auto there = database.rows(
        u"SELECT number, author, message, at, source, plan FROM revision WHERE number = ?"_s,
        {record.number});
    if (!there)
        return passOn(there);
    if (!there->isEmpty()) {
        const RevisionRecord known = recordOf(there->first());
        const bool tellsMore = record.source == Source::SyncedHere
                            && (known.source != record.source || known.message != record.message);
        if (isSame(known, record) && !tellsMore)
            return {};
    }
    return database.transaction([&]() -> Result<void> {
        if (auto written = write(database, record, policy); !written)
            return written;
        return database.run(u"DELETE FROM revision WHERE number NOT IN "
                            "(SELECT number FROM revision ORDER BY number DESC LIMIT ?)"_s,
                            {revisionsKept});
    });
}

Result<QList<RevisionRecord>> readRevisions(const Database& database)
{
    QList<RevisionRecord> all;
    const auto there = hasTable(database);
    if (!there)
        return passOn(there);
    if (!*there)
        return all;
    const auto rows = database.rows(u"SELECT number, author, message, at, source, plan "
                                    "FROM revision ORDER BY number DESC"_s);
    if (!rows)
        return passOn(rows);
    for (const QVariantList& row : *rows)
        all.append(recordOf(row));
    return all;
}

Result<Policy> readRevision(const Database& database, qint64 number)
{
    const auto there = hasTable(database);
    if (!there)
        return passOn(there);
    QVariant content;
    if (*there) {
        const auto found =
            database.value(u"SELECT content FROM revision WHERE number = ?"_s, {number});
        if (!found)
            return passOn(found);
        content = *found;
    }
    if (!content.isValid())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Workspace", "Revision %1 is not kept on this computer.")
                .arg(number));
    return parsePolicy(unpacked(content.toByteArray()));
}

} // namespace keyroster::workspace
