#include "cli/lookup.h"

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

bool sameText(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<UserId> findUser(const Directory& directory, const QString& named)
{
    if (directory.user(UserId(named)))
        return UserId(named);
    QList<UserId> byName;
    for (const User& user : directory.users()) {
        if (sameText(user.email, named))
            return user.id;
        if (sameText(user.name, named))
            byName.append(user.id);
    }
    if (byName.size() == 1)
        return byName.first();
    if (byName.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("The server has no user %1. Pull if they are new.").arg(named));
    return fail(
        ErrorKind::BadInput,
        Text::tr("%1 users have the name %2. Use the e-mail.").arg(byName.size()).arg(named));
}

Result<GroupId> findGroup(const Directory& directory, const QString& named)
{
    if (directory.group(GroupId(named)))
        return GroupId(named);
    QList<GroupId> byName;
    for (const Group& group : directory.groups()) {
        if (sameText(group.name, named))
            byName.append(group.id);
    }
    if (byName.size() == 1)
        return byName.first();
    if (byName.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("The server has no group %1. Pull if it is new.").arg(named));
    return fail(ErrorKind::BadInput,
                Text::tr("%1 groups have the name %2. Use the id.").arg(byName.size()).arg(named));
}

Result<ConnectionId> findConnection(const Policy& policy, const QString& named)
{
    QList<ConnectionId> byName;
    QStringList names;
    for (const Connection& connection : policy.connections) {
        if (connection.id.text() == named || connection.slug == named)
            return connection.id;
        if (sameText(connection.name, named))
            byName.append(connection.id);
        names.append(connection.name);
    }
    if (byName.size() == 1)
        return byName.first();
    if (byName.isEmpty())
        return fail(ErrorKind::NotFound,
                    names.isEmpty() ? Text::tr("The draft has no connection %1.").arg(named)
                                    : Text::tr("The draft has no connection %1. It has: %2")
                                          .arg(named, names.join(QStringLiteral(", "))));
    return fail(
        ErrorKind::BadInput,
        Text::tr("%1 connections have the name %2. Use the id.").arg(byName.size()).arg(named));
}

Result<ModelRef> findModel(const Policy& policy, const QString& named)
{
    QList<ModelRef> byProvider;
    QStringList choices;
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models) {
            const QString router = routerModelId(connection, model);
            const QString shortForm = connection.slug + QLatin1Char('/') + model.id;
            if (named == model.publishedAs || named == router || named == shortForm)
                return ModelRef{connection.id, model.id};
            if (named == model.id) {
                byProvider.append({connection.id, model.id});
                choices.append(router);
            }
        }
    }
    if (byProvider.size() == 1)
        return byProvider.first();
    if (byProvider.isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("No connection offers a model %1.").arg(named));
    return fail(ErrorKind::BadInput,
                Text::tr("Several connections offer this model. Name one of: %1")
                    .arg(choices.join(QStringLiteral(", "))));
}

} // namespace keyroster::cli
