#include "openwebui/clientprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Functions)
};

QString pathOf(const QString& id, const QString& rest = {})
{
    return QStringLiteral("/api/v1/functions/id/") + encoded(id) + rest;
}

QString sha256(const QString& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Task<FunctionState> functionOf(CorePtr core, QString id, CancelToken cancel)
{
    Call call = Call::get(pathOf(id));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonObject> answer = co_await jsonObject(core, call, cancel);
    FunctionState state;
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        co_return state;
    if (!answer)
        co_return passOn(answer);
    const QJsonValue content = answer->value(QStringLiteral("content"));
    const QJsonValue active = answer->value(QStringLiteral("is_active"));
    if (answer->value(QStringLiteral("id")).toString() != id || !content.isString()
        || !active.isBool())
        co_return fail(unexpected(QStringLiteral("function: id, content or is_active is missing")));
    state.exists = true;
    state.active = active.toBool();
    state.contentSha256 = sha256(content.toString());
    state.marker =
        answer->value(QStringLiteral("meta"))[QStringLiteral("keyroster")][QStringLiteral("policy")]
            .toString();
    state.raw = *answer;
    state.raw.remove(QStringLiteral("content"));
    state.raw.remove(QStringLiteral("valves"));
    co_return state;
}

QJsonObject bodyOf(const FunctionForm& form)
{
    QJsonObject meta = form.meta;
    meta.insert(QStringLiteral("description"), form.description);
    return {{QStringLiteral("id"), form.id},
            {QStringLiteral("name"), form.name},
            {QStringLiteral("content"), form.content},
            {QStringLiteral("meta"), meta}};
}

/// The function now has this content.
Task<void> expectContent(CorePtr core, QString id, QString content, CancelToken cancel)
{
    const Result<FunctionState> now = co_await functionOf(core, id, cancel);
    if (!now)
        co_return passOn(now);
    if (!now->exists || now->contentSha256 != sha256(content))
        co_return fail(
            ErrorKind::Conflict,
            Words::tr("The server took the function %1, but shows another text for it.").arg(id));
    co_return Result<void>();
}

Task<void> createFunctionOf(CorePtr core, FunctionForm form, CancelToken cancel)
{
    Call call = Call::post(QStringLiteral("/api/v1/functions/create"), bodyOf(form));
    const Result<QJsonObject> made = co_await jsonObject(core, std::move(call), cancel);
    if (!made) {
        Error error = made.error();
        if (error.httpStatus == 400) {
            const Result<FunctionState> there = co_await functionOf(core, form.id, cancel);
            if (there && there->exists)
                error = Error(ErrorKind::Conflict,
                              Words::tr("The server has a function %1 already.").arg(form.id),
                              error.detail, 400);
            else
                error.message =
                    Words::tr("The server did not accept the function %1. Its log says why.")
                        .arg(form.id);
        }
        co_return fail(std::move(error));
    }
    co_return co_await expectContent(core, form.id, form.content, cancel);
}

Task<void> setActiveOf(CorePtr core, QString id, bool active, CancelToken cancel)
{
    // There is only a toggle: read, toggle if needed, read back.
    Result<FunctionState> now = co_await functionOf(core, id, cancel);
    if (!now)
        co_return passOn(now);
    if (!now->exists)
        co_return fail(ErrorKind::NotFound, Words::tr("The server has no function %1.").arg(id));
    if (now->active == active)
        co_return Result<void>();
    Call call = Call::post(pathOf(id, QStringLiteral("/toggle")), QByteArray("{}"));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonObject> toggled = co_await jsonObject(core, std::move(call), cancel);
    if (!toggled)
        co_return passOn(toggled);
    now = co_await functionOf(core, id, cancel);
    if (!now)
        co_return passOn(now);
    if (!now->exists || now->active != active)
        co_return fail(ErrorKind::Conflict,
                       active ? Words::tr("The function %1 could not be switched on.").arg(id)
                              : Words::tr("The function %1 could not be switched off.").arg(id));
    co_return Result<void>();
}

Task<void> updateFunctionOf(CorePtr core, FunctionForm form, CancelToken cancel)
{
    const Result<FunctionState> before = co_await functionOf(core, form.id, cancel);
    if (!before)
        co_return passOn(before);
    if (!before->exists)
        co_return fail(ErrorKind::NotFound,
                       Words::tr("The server has no function %1.").arg(form.id));
    Call call = Call::post(pathOf(form.id, QStringLiteral("/update")), bodyOf(form));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonObject> updated = co_await jsonObject(core, std::move(call), cancel);
    if (!updated && updated.error().httpStatus == 0)
        co_return passOn(updated); // no answer: nothing is known, so nothing more is written
    if (before->active && core->can.failedUpdateSwitchesOff) {
        // Trap 3: a failing update switches the function off for everyone, and a good one does not
        // switch it on again.
        const Result<void> on = co_await setActiveOf(core, form.id, true, cancel);
        if (updated && !on)
            co_return passOn(on);
    }
    if (!updated) {
        Error error = updated.error();
        if (error.httpStatus == 400)
            error.message =
                Words::tr("The server did not accept the new function %1 and keeps the old one.")
                    .arg(form.id);
        co_return fail(std::move(error));
    }
    co_return co_await expectContent(core, form.id, form.content, cancel);
}

Task<void> deleteFunctionOf(CorePtr core, QString id, CancelToken cancel)
{
    Call call = Call::remove(pathOf(id, QStringLiteral("/delete")));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonValue> gone = co_await json(core, call, cancel);
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        co_return passOn(gone);
    co_return Result<void>();
}

Task<QJsonObject> objectOrNothing(CorePtr core, QString path, CancelToken cancel)
{
    Call call = Call::get(path);
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonValue> answer = co_await json(core, call, cancel);
    if (!answer)
        co_return passOn(answer);
    if (!answer->isObject() && !answer->isNull())
        co_return fail(unexpected(QStringLiteral("valves: not an object")));
    co_return answer->toObject();
}

Task<void> setValvesOf(CorePtr core, QString id, QJsonObject valves, CancelToken cancel)
{
    Call call = Call::post(pathOf(id, QStringLiteral("/valves/update")), valves);
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonObject> stored = co_await jsonObject(core, std::move(call), cancel);
    if (!stored)
        co_return passOn(stored);
    for (auto it = valves.begin(); it != valves.end(); ++it) {
        // Null means "left out"; a name that the function does not know is dropped by the server
        // without a word.
        if (!it->isNull() && stored->value(it.key()) != *it)
            co_return fail(ErrorKind::Conflict,
                           Words::tr("The server did not keep the setting %1 of the function %2.")
                               .arg(it.key(), id));
    }
    co_return Result<void>();
}

} // namespace

Task<FunctionState> Client::function(QString id, CancelToken cancel)
{
    return functionOf(d->core, std::move(id), std::move(cancel));
}

Task<void> Client::createFunction(FunctionForm form, CancelToken cancel)
{
    return createFunctionOf(d->core, std::move(form), std::move(cancel));
}

Task<void> Client::updateFunction(FunctionForm form, CancelToken cancel)
{
    return updateFunctionOf(d->core, std::move(form), std::move(cancel));
}

Task<void> Client::setFunctionActive(QString id, bool active, CancelToken cancel)
{
    return setActiveOf(d->core, std::move(id), active, std::move(cancel));
}

Task<void> Client::deleteFunction(QString id, CancelToken cancel)
{
    return deleteFunctionOf(d->core, std::move(id), std::move(cancel));
}

Task<QJsonObject> Client::valves(QString id, CancelToken cancel)
{
    return objectOrNothing(d->core, pathOf(id, QStringLiteral("/valves")), std::move(cancel));
}

Task<void> Client::setValves(QString id, QJsonObject valves, CancelToken cancel)
{
    return setValvesOf(d->core, std::move(id), std::move(valves), std::move(cancel));
}

Task<QJsonObject> Client::valvesSpec(QString id, CancelToken cancel)
{
    return objectOrNothing(d->core, pathOf(id, QStringLiteral("/valves/spec")), std::move(cancel));
}

} // namespace keyroster::openwebui
