#include "policy/csvlookup.h"

#include <QCoreApplication>

namespace keyroster::csv {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvLookup)
};
constexpr qsizetype choicesNamed = 8;

QString choices(const QStringList& all)
{
    const QString listed = all.first(qMin(choicesNamed, all.size())).join(QStringLiteral(", "));
    return all.size() > choicesNamed ? Text::tr("%1, ...").arg(listed) : listed;
}

template <typename Id> QList<Id> once(QList<Id> ids)
{
    QList<Id> result;
    for (const Id& id : std::as_const(ids)) {
        if (!result.contains(id))
            result.append(id);
    }
    return result;
}

} // namespace

PolicyNames::PolicyNames(const Policy& policy)
{
    for (const Connection& connection : policy.connections) {
        m_names.append({connection.id, connection.name});
        for (const QString& name : {connection.name.trimmed(), connection.slug}) {
            m_connections.insert(name, connection.id);
            m_foldedConnections.insert(name.toCaseFolded(), connection.id);
        }
    }
    for (const ApiKey& key : policy.keys) {
        const QString label = key.label.trimmed();
        m_labels[key.connection].insert(label, key.id);
        m_foldedLabels[key.connection].insert(label.toCaseFolded(), key.id);
        m_all[key.connection].append(key.label);
        m_labelOf.insert(key.id, key.label);
    }
}

Result<ConnectionId> PolicyNames::connection(const QString& named) const
{
    if (m_names.isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("There is no connection yet. Add one first."));
    if (named.isEmpty() && m_names.size() == 1)
        return m_names.first().first;
    QStringList all;
    for (const auto& name : m_names)
        all.append(name.second);
    if (named.isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("The connection is missing. There are: %1.").arg(choices(all)));
    QList<ConnectionId> found = once(m_connections.values(named));
    if (found.isEmpty())
        found = once(m_foldedConnections.values(named.toCaseFolded()));
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no connection %1. There are: %2.").arg(named, choices(all)));
    return fail(ErrorKind::BadInput,
                Text::tr("Several connections are called %1. Write the short name that is part of "
                         "its model ids.")
                    .arg(named));
}

Result<KeyId> PolicyNames::key(const ConnectionId& connection, const QString& label) const
{
    if (label.isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("The label of a key is missing."));
    QList<KeyId> found = m_labels.value(connection).values(label);
    if (found.isEmpty())
        found = m_foldedLabels.value(connection).values(label.toCaseFolded());
    if (found.size() == 1)
        return found.first();
    const QString name = nameOf(connection);
    if (found.size() > 1)
        return fail(ErrorKind::BadInput,
                    Text::tr("Several keys of %1 have the label %2. Give them different labels.")
                        .arg(name, label));
    const QStringList all = m_all.value(connection);
    if (all.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("%1 has no keys yet. Add the key first.").arg(name));
    return fail(ErrorKind::NotFound,
                Text::tr("%1 has no key %2. It has: %3.").arg(name, label, choices(all)));
}

QString PolicyNames::nameOf(const ConnectionId& connection) const
{
    for (const auto& name : m_names) {
        if (name.first == connection)
            return name.second;
    }
    return {};
}

} // namespace keyroster::csv
