#include "openwebui/clientprivate.h"
#include "openwebui/grants.h"

#include <QCoreApplication>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelEntries)
};

Result<QList<ModelEntry>> entriesFrom(const QJsonArray& rows, Capabilities::Grants shape)
{
    QList<ModelEntry> entries;
    QSet<QString> seen;
    for (const auto& row : rows) {
        Result<ModelEntry> entry = entryFrom(row.toObject(), shape);
        if (!entry)
            return passOn(entry);
        if (seen.contains(entry->id))
            return fail(unexpected(QStringLiteral("model entries: a repeated id")));
        seen.insert(entry->id);
        entries.append(std::move(*entry));
    }
    return entries;
}

Task<QList<ModelEntry>> entriesOf(CorePtr core, CancelToken cancel)
{
    if (core->can.allModelsEndpoint) {
        Call all = Call::get(QStringLiteral("/api/v1/models/all"));
        const Result<QJsonArray> rows = co_await jsonArray(core, all, cancel);
        if (!rows)
            co_return passOn(rows);
        co_return entriesFrom(*rows, core->can.grants);
    }
    // Before 0.11: entries without a base, and the workspace models (whole rows; the paged list
    // leaves fields out).
    Call base = Call::get(QStringLiteral("/api/v1/models/base"));
    const Result<QJsonArray> bases = co_await jsonArray(core, base, cancel);
    if (!bases)
        co_return passOn(bases);
    Call workspace = Call::get(QStringLiteral("/api/v1/models/export"));
    const Result<QJsonArray> models = co_await jsonArray(core, workspace, cancel);
    if (!models)
        co_return passOn(models);
    Call list = Call::get(QStringLiteral("/api/v1/models/list?page=1"));
    const Result<QJsonObject> page = co_await jsonObject(core, list, cancel);
    if (!page)
        co_return passOn(page);
    const QJsonValue total = page->value(QStringLiteral("total"));
    if (!total.isDouble() || total.toInteger() != models->size())
        co_return fail(unexpected(QStringLiteral("model entries: %1 of %2 rows")
                                      .arg(models->size())
                                      .arg(total.toInteger())));
    QJsonArray rows = *bases;
    for (const auto& row : *models)
        rows.append(row);
    co_return entriesFrom(rows, core->can.grants);
}

Task<ModelEntry> entryOf(CorePtr core, QString id, CancelToken cancel)
{
    Call call = Call::get(QStringLiteral("/api/v1/models/model?id=") + encoded(id));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonValue> row = co_await json(core, call, cancel);
    if (!row)
        co_return passOn(row);
    if (row->isNull())
        co_return fail(ErrorKind::NotFound,
                       Words::tr("The server has no entry for the model %1.").arg(id));
    co_return entryFrom(row->toObject(), core->can.grants);
}

Task<void> writeAccess(CorePtr core, ModelEntry entry, CancelToken cancel)
{
    QJsonObject body;
    body.insert(QStringLiteral("id"), entry.id);
    body.insert(QStringLiteral("name"), entry.name);
    body.insert(QStringLiteral("access_grants"), accessGrants(entry.grants, entry.raw));
    Call call = Call::post(QStringLiteral("/api/v1/models/model/access/update"), body);
    const Result<QJsonValue> done = co_await json(core, std::move(call), cancel);
    if (!done)
        co_return passOn(done);
    co_return Result<void>();
}

Task<void> writeEntry(CorePtr core, ModelEntry entry, CancelToken cancel)
{
    Call call = Call::post(QStringLiteral("/api/v1/models/model/update?id=") + encoded(entry.id),
                           entryBody(entry));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonValue> done = co_await json(core, std::move(call), cancel);
    if (!done)
        co_return passOn(done);
    co_return Result<void>();
}

/// What differs from what was asked for, or "".
QString difference(const ModelEntry& asked, const ModelEntry& now)
{
    if (!sameGrants(asked.grants, now.grants))
        return Words::tr("The server shows the model %1 to other people than asked for.")
            .arg(asked.id);
    if (asked.name != now.name || asked.baseModelId != now.baseModelId || asked.active != now.active
        || asked.hidden != now.hidden || asked.marker != now.marker)
        return Words::tr("The server did not keep the entry of the model %1 as it was written.")
            .arg(asked.id);
    return {};
}

Task<void> expectEntry(CorePtr core, ModelEntry entry, CancelToken cancel)
{
    const Result<ModelEntry> now = co_await entryOf(core, entry.id, cancel);
    if (!now)
        co_return passOn(now);
    const QString wrong = difference(entry, *now);
    if (!wrong.isEmpty())
        co_return fail(ErrorKind::Conflict, wrong);
    co_return Result<void>();
}

Task<void> createOf(CorePtr core, ModelEntry entry, CancelToken cancel)
{
    Call call = Call::post(QStringLiteral("/api/v1/models/create"), entryBody(entry));
    call.when401 = ErrorKind::Conflict;
    const Result<QJsonObject> made = co_await jsonObject(core, std::move(call), cancel);
    if (!made)
        co_return passOn(made);
    const Result<ModelEntry> now = co_await entryOf(core, entry.id, cancel);
    if (!now)
        co_return passOn(now);
    if (sameGrants(now->grants, entry.grants))
        co_return co_await expectEntry(core, entry, cancel);
    Result<void> access;
    if (core->can.accessUpdateEndpoint)
        access = co_await writeAccess(core, entry, cancel);
    else
        access = co_await writeEntry(core, entry, cancel);
    if (!access)
        co_return passOn(access);
    co_return co_await expectEntry(core, entry, cancel);
}

Task<void> updateOf(CorePtr core, ModelEntry entry, CancelToken cancel)
{
    // The access endpoint makes an entry where there is none, which an update must not.
    const Result<ModelEntry> before = co_await entryOf(core, entry.id, cancel);
    if (!before)
        co_return passOn(before);
    // Access first: whatever fails after it, nobody sees a model who should not.
    if (core->can.accessUpdateEndpoint) {
        const Result<void> access = co_await writeAccess(core, entry, cancel);
        if (!access)
            co_return passOn(access);
    }
    const Result<void> written = co_await writeEntry(core, entry, cancel);
    if (!written)
        co_return passOn(written);
    co_return co_await expectEntry(core, entry, cancel);
}

Task<void> deleteOf(CorePtr core, QString id, CancelToken cancel)
{
    QJsonObject body;
    body.insert(QStringLiteral("id"), id);
    Call call = Call::post(QStringLiteral("/api/v1/models/model/delete"), body);
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonValue> gone = co_await json(core, std::move(call), cancel);
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        co_return passOn(gone);
    co_return Result<void>();
}

} // namespace

Task<QList<ModelEntry>> Client::modelEntries(CancelToken cancel)
{
    return entriesOf(d->core, std::move(cancel));
}

Task<ModelEntry> Client::modelEntry(QString id, CancelToken cancel)
{
    return entryOf(d->core, std::move(id), std::move(cancel));
}

Task<void> Client::createModelEntry(ModelEntry entry, CancelToken cancel)
{
    return createOf(d->core, std::move(entry), std::move(cancel));
}

Task<void> Client::updateModelEntry(ModelEntry entry, CancelToken cancel)
{
    return updateOf(d->core, std::move(entry), std::move(cancel));
}

Task<void> Client::rewriteModelEntry(ModelEntry entry, CancelToken cancel)
{
    return writeEntry(d->core, std::move(entry), std::move(cancel));
}

Task<void> Client::deleteModelEntry(QString id, CancelToken cancel)
{
    return deleteOf(d->core, std::move(id), std::move(cancel));
}

} // namespace keyroster::openwebui
