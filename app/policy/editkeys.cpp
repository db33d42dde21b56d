#include "policy/editsupport.h"

namespace keyroster::edits {

namespace {

/// The key on the same connection that has the same secret, but `except`.
const ApiKey* twinOf(const QList<ApiKey>& keys, const ApiKey& wanted)
{
    if (wanted.fingerprint.isEmpty())
        return nullptr;
    for (const ApiKey& key : keys) {
        if (key.id != wanted.id && key.connection == wanted.connection
            && key.fingerprint == wanted.fingerprint)
            return &key;
    }
    return nullptr;
}

QString keyProblem(const Policy& policy, const QList<ApiKey>& others, const ApiKey& key)
{
    const QList<checks::Finding> findings = checks::ofKey(key);
    if (!findings.isEmpty())
        return findings.first().message;
    if (!policy.connection(key.connection))
        return Text::tr("This connection does not exist any more.");
    if (!key.account.isEmpty()) {
        const Account* account = policy.account(key.account);
        if (!account || account->connection != key.connection)
            return Text::tr("The account of the key %1 does not exist on this connection.")
                .arg(key.label);
    }
    if (const ApiKey* twin = twinOf(others, key))
        return Text::tr("This secret is there already: it is the key %1.").arg(twin->label);
    return {};
}

} // namespace

Result<Edit> addKeys(const Policy& policy, const QList<ApiKey>& keys)
{
    if (keys.isEmpty())
        return refuse(Text::tr("Choose at least one key."));
    Edit edit;
    QList<ApiKey> others = policy.keys;
    QSet<KeyId> ids;
    for (const ApiKey& key : policy.keys)
        ids.insert(key.id);
    for (const ApiKey& key : keys) {
        if (ids.contains(key.id))
            return refuse(Text::tr("There already is a key with this id."));
        if (const QString problem = keyProblem(policy, others, key); !problem.isEmpty())
            return refuse(problem);
        ids.insert(key.id);
        others.append(key);
        edit.changes.append(addition(key));
    }
    edit.text = keys.size() == 1 ? Text::tr("Add key %1").arg(keys.first().label)
                                 : Text::tr("Add %1 keys").arg(keys.size());
    return edit;
}

Result<Edit> changeKey(const Policy& policy, const ApiKey& changed)
{
    const ApiKey* before = policy.key(changed.id);
    if (!before)
        return refuse(Text::tr("This key does not exist any more."));
    if (before->connection != changed.connection)
        return refuse(Text::tr("A key cannot move to another connection."));
    if (const QString problem = keyProblem(policy, policy.keys, changed); !problem.isEmpty())
        return refuse(problem);
    return changeOf(*before, changed, Text::tr("Change key %1").arg(changed.label));
}

Result<Edit> removeKeys(const Policy& policy, const QList<KeyId>& keys)
{
    if (keys.isEmpty())
        return refuse(Text::tr("Choose at least one key."));
    const QSet<KeyId> doomed(keys.cbegin(), keys.cend());
    for (const KeyId& id : keys) {
        if (!policy.key(id))
            return refuse(Text::tr("This key does not exist any more."));
    }
    Edit edit;
    removeWhere(edit, policy.keys,
                [&doomed](const ApiKey& key) { return doomed.contains(key.id); });
    for (qsizetype i = 0; i < policy.assignments.size(); ++i) {
        const Assignment& before = policy.assignments.at(i);
        Assignment after = before;
        if (after.keys.removeIf([&doomed](const KeyId& key) { return doomed.contains(key); }) == 0)
            continue;
        edit.changes.append(after.keys.isEmpty() ? removal(before, i)
                                                 : replacement(before, after, i));
    }
    edit.text = doomed.size() == 1 ? Text::tr("Remove key %1").arg(policy.key(keys.first())->label)
                                   : Text::tr("Remove %1 keys").arg(doomed.size());
    return edit;
}

} // namespace keyroster::edits
