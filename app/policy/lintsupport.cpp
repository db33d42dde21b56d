#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace keyroster::lintparts {

namespace {

QString labels(const QList<KeyId>& keys, const Context& context)
{
    constexpr qsizetype shown = 5;
    QStringList texts;
    for (const KeyId& id : keys.mid(0, shown)) {
        const ApiKey* key = context.index.key(id);
        texts.append(key && !key->label.isEmpty() ? key->label : id.text());
    }
    if (keys.size() > shown)
        texts.append(Text::tr("%1 more").arg(keys.size() - shown));
    return QLocale().createSeparatedList(texts);
}

QString nameOf(const ConnectionId& id, const Context& context)
{
    const Connection* connection = context.index.connection(id);
    return connection ? connection->name : id.text();
}

} // namespace

void addDeadKeys(QList<Finding>& findings, Finding finding, const Connection& connection)
{
    finding.code = QStringLiteral("group_without_live_key");
    finding.connection = connection.id;
    finding.hint = Text::tr("Switch a key on, replace its secret, or put them on another key.");
    findings.append(finding);
}

bool contradict(const Assignment& a, const Assignment& b, const Directory& directory)
{
    const bool strategies = a.strategy && b.strategy && *a.strategy != *b.strategy;
    if (!strategies && a.effectiveSpill() == b.effectiveSpill())
        return false;
    return directory.effectiveMembers(GroupId(a.principal.id))
        .intersects(directory.effectiveMembers(GroupId(b.principal.id)));
}

void sameSecretTwice(QList<Finding>& findings, const Context& context)
{
    std::map<QString, QList<KeyId>> byFingerprint;
    for (const ApiKey& key : context.policy.keys) {
        if (!key.fingerprint.isEmpty())
            byFingerprint[key.fingerprint].append(key.id);
    }
    for (const auto& [fingerprint, keys] : byFingerprint) {
        if (keys.size() < 2)
            continue;
        Finding finding;
        finding.code = QStringLiteral("same_secret_twice");
        finding.keys = keys;
        finding.connection = context.index.key(keys.first())->connection;
        finding.title = Text::tr("The keys %1 are the same secret.").arg(labels(keys, context));
        finding.hint =
            Text::tr("They share one quota, whatever their limits say. Remove all but one.");
        findings.append(finding);
    }
}

void keysOfOneAccount(QList<Finding>& findings, const Context& context)
{
    std::map<AccountId, QList<KeyId>> byAccount;
    for (const ApiKey& key : context.policy.keys) {
        if (key.enabled && !key.account.isEmpty())
            byAccount[key.account].append(key.id);
    }
    for (const auto& [id, keys] : byAccount) {
        const Account* account = context.index.account(id);
        if (keys.size() < 2 || !account)
            continue;
        Finding finding;
        finding.code = QStringLiteral("keys_of_one_account");
        finding.keys = keys;
        finding.connection = account->connection;
        finding.title = Text::tr("The keys %1 belong to the account %2 and share its quota.")
                            .arg(labels(keys, context), account->name);
        finding.hint = Text::tr("More keys of one account give no more quota. Some providers "
                                "forbid extra keys that only dodge limits.");
        findings.append(finding);
    }
}

void keysExpiring(QList<Finding>& findings, const Context& context)
{
    const QDateTime last = context.query.now.addDays(context.query.expiringDays);
    for (const ApiKey& key : context.policy.keys) {
        if (!key.enabled || !key.validUntil.isValid() || key.validUntil > last
            || key.validUntil <= context.query.now)
            continue;
        Finding finding;
        finding.code = QStringLiteral("key_expiring");
        finding.keys = {key.id};
        finding.connection = key.connection;
        finding.title = Text::tr("The key %1 expires on %2.")
                            .arg(key.label, QLocale().toString(key.validUntil.toLocalTime(),
                                                               QLocale::ShortFormat));
        finding.hint = Text::tr("Add its successor now and put the same people on it.");
        findings.append(finding);
    }
}

void keysUnused(QList<Finding>& findings, const Context& context)
{
    std::map<ConnectionId, QList<KeyId>> unused;
    for (const ApiKey& key : context.policy.keys) {
        if (key.enabled && context.index.usesOf(key.id).isEmpty())
            unused[key.connection].append(key.id);
    }
    for (const auto& [connection, keys] : unused) {
        Finding finding;
        finding.code = QStringLiteral("key_unused");
        finding.keys = keys;
        finding.connection = connection;
        finding.title = keys.size() == 1
                          ? Text::tr("Nobody uses the key %1 of %2.")
                                .arg(labels(keys, context), nameOf(connection, context))
                          : Text::tr("Nobody uses these keys of %2: %1.")
                                .arg(labels(keys, context), nameOf(connection, context));
        finding.hint = Text::tr("Drag somebody onto it, or remove it.");
        findings.append(finding);
    }
}

} // namespace keyroster::lintparts
