#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace keyroster::lintparts {

namespace {

/// Keys that serve the same models are the same to people.
bool sameModels(const QList<KeyId>& keys, const Context& context)
{
    const ApiKey* first = context.index.key(keys.first());
    return std::all_of(keys.cbegin(), keys.cend(), [&](const KeyId& id) {
        return context.index.key(id)->models == first->models;
    });
}

/// One finding of a key by itself.
Finding ofKey(const ApiKey& key, const QString& code, Severity severity)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.keys = {key.id};
    finding.connection = key.connection;
    return finding;
}

QString moment(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// The first one is kept by the fix: one that works, where there is one.
void addTwins(QList<Finding>& findings, QList<KeyId> keys, const Context& context)
{
    std::stable_partition(keys.begin(), keys.end(), [&](const KeyId& id) {
        return isLive(id, context.index.key(id)->connection, context);
    });
    Finding finding;
    finding.code = QStringLiteral("same_secret_twice");
    finding.keys = keys;
    finding.connection = context.index.key(keys.first())->connection;
    finding.title = Text::tr("The keys %1 are the same secret.").arg(labels(keys, context));
    finding.hint = Text::tr("They share one quota, whatever their limits say. Remove all but one.");
    if (sameModels(keys, context))
        finding.fixText =
            Text::tr("Keep %1, switch the others off").arg(context.index.key(keys.first())->label);
    findings.append(finding);
}

void addTwinsElsewhere(QList<Finding>& findings, const QList<KeyId>& keys, const Context& context)
{
    Finding finding;
    finding.code = QStringLiteral("same_secret_twice");
    finding.severity = Severity::Notice;
    finding.keys = keys;
    finding.connection = context.index.key(keys.first())->connection;
    finding.title = Text::tr("The keys %1 of several connections are the same secret.")
                        .arg(labels(keys, context));
    finding.hint = Text::tr("They share one quota at the provider, but are counted apart here.");
    findings.append(finding);
}

} // namespace

void sameSecretTwice(QList<Finding>& findings, const Context& context)
{
    std::map<QString, std::map<ConnectionId, QList<KeyId>>> byFingerprint;
    for (const ApiKey& key : context.policy.keys) {
        if (!key.fingerprint.isEmpty() && key.enabled)
            byFingerprint[key.fingerprint][key.connection].append(key.id);
    }
    for (const auto& [fingerprint, byConnection] : byFingerprint) {
        QList<KeyId> firsts;
        for (const auto& [connection, keys] : byConnection) {
            if (keys.size() > 1)
                addTwins(findings, keys, context);
            firsts.append(keys.first());
        }
        if (firsts.size() > 1)
            addTwinsElsewhere(findings, firsts, context);
    }
}

/// Not where the account has limits: then the quota is counted once, as it should be.
void keysOfOneAccount(QList<Finding>& findings, const Context& context)
{
    std::map<AccountId, QList<KeyId>> byAccount;
    for (const ApiKey& key : context.policy.keys) {
        if (key.enabled && !key.account.isEmpty())
            byAccount[key.account].append(key.id);
    }
    for (const auto& [id, keys] : byAccount) {
        const Account* account = context.index.account(id);
        if (keys.size() < 2 || !account || account->limits != Limits())
            continue;
        Finding finding;
        finding.code = QStringLiteral("keys_of_one_account");
        finding.severity = Severity::Notice;
        finding.keys = keys;
        finding.connection = account->connection;
        finding.title = Text::tr("The keys %1 belong to the account %2 and share its quota.")
                            .arg(labels(keys, context), account->name);
        finding.hint = Text::tr("More keys of one account give no more quota. Give the account its "
                                "limits, so that they are counted once. Some providers forbid "
                                "extra keys that only dodge limits.");
        if (sharedLimits(keys, context))
            finding.fixText = Text::tr("Count their limit once, for all of them");
        findings.append(finding);
    }
}

void accountsLearned(QList<Finding>& findings, const Context& context)
{
    std::map<std::pair<ConnectionId, QString>, QList<KeyId>> byOrganization;
    for (const ApiKey& key : context.policy.keys) {
        const QString learned = context.query.learnedAccounts.value(key.id);
        if (key.enabled && !learned.isEmpty())
            byOrganization[{key.connection, learned}].append(key.id);
    }
    for (const auto& [where, keys] : byOrganization) {
        QSet<AccountId> accounts;
        for (const KeyId& key : keys)
            accounts.insert(context.index.key(key)->account);
        if (keys.size() < 2 || (accounts.size() == 1 && !accounts.cbegin()->isEmpty()))
            continue;
        accounts.remove(AccountId());
        Finding finding;
        finding.code = QStringLiteral("account_learned");
        finding.keys = keys;
        finding.connection = where.first;
        finding.title = Text::tr("The provider says that the keys %1 belong to one organization.")
                            .arg(labels(keys, context));
        finding.hint = Text::tr("They share one quota. Put them in one account, so that it is "
                                "counted once.");
        if (accounts.size() < 2)
            finding.fixText = Text::tr("Put them in one account");
        findings.append(finding);
    }
}

void keysRefused(QList<Finding>& findings, const Context& context)
{
    for (const ApiKey& key : context.policy.keys) {
        if (!key.enabled || isExpired(key, context))
            continue;
        if (hasCondition(key.id, Exclusion::Invalid, context)) {
            Finding finding = ofKey(key, QStringLiteral("key_invalid"), Severity::Problem);
            finding.title = Text::tr("The provider refuses the key %1.").arg(key.label);
            finding.hint = Text::tr("It was revoked or mistyped. Replace its secret; until then "
                                    "switch it off, so that nobody waits for it.");
            finding.fixText = Text::tr("Switch it off");
            findings.append(finding);
        } else if (hasCondition(key.id, Exclusion::Unreadable, context)) {
            Finding finding = ofKey(key, QStringLiteral("key_unreadable"), Severity::Problem);
            finding.title = Text::tr("The server cannot open the key %1.").arg(key.label);
            finding.hint = Text::tr("The server's own secret changed, or the key was never sealed "
                                    "for it. Sync from the computer that has the key's secret.");
            findings.append(finding);
        }
    }
}

void keysExpiring(QList<Finding>& findings, const Context& context)
{
    const QDateTime last = context.query.now.addDays(context.query.expiringDays);
    for (const ApiKey& key : context.policy.keys) {
        if (!key.enabled || !key.validUntil.isValid() || key.validUntil > last)
            continue;
        if (isExpired(key, context)) {
            Finding finding = ofKey(key, QStringLiteral("key_expired"), Severity::Warning);
            finding.title =
                Text::tr("The key %1 has expired on %2.").arg(key.label, moment(key.validUntil));
            finding.hint = Text::tr("It pays for nobody any more. Where it is not the only key, "
                                    "people can do without it.");
            finding.fixText = Text::tr("Switch it off and take people off it");
            findings.append(finding);
            continue;
        }
        Finding finding = ofKey(key, QStringLiteral("key_expiring"), Severity::Warning);
        finding.title =
            Text::tr("The key %1 expires on %2.").arg(key.label, moment(key.validUntil));
        finding.hint = Text::tr("Add its successor now and put the same people on it; or let it "
                                "hold longer, if the provider does.");
        finding.fixText = Text::tr("Let it hold 30 days longer");
        findings.append(finding);
    }
}

void keysUnused(QList<Finding>& findings, const Context& context)
{
    std::map<ConnectionId, QList<KeyId>> unused;
    for (const ApiKey& key : context.policy.keys) {
        if (key.enabled && !isExpired(key, context) && context.index.usesOf(key.id).isEmpty())
            unused[key.connection].append(key.id);
    }
    for (const auto& [connection, keys] : unused) {
        Finding finding;
        finding.code = QStringLiteral("key_unused");
        finding.severity = Severity::Notice;
        finding.keys = keys;
        finding.connection = connection;
        finding.title = keys.size() == 1
                          ? Text::tr("Nobody uses the key %1 of %2.")
                                .arg(labels(keys, context), nameOf(connection, context))
                          : Text::tr("Nobody uses these keys of %2: %1.")
                                .arg(labels(keys, context), nameOf(connection, context));
        finding.hint = Text::tr("Drag somebody onto it, or remove it. It is no fault to keep one "
                                "in reserve.");
        finding.fixText =
            keys.size() == 1 ? Text::tr("Switch it off") : Text::tr("Switch them off");
        findings.append(finding);
    }
}

} // namespace keyroster::lintparts
