#include "policy/keyedits.h"

#include "policy/editsupport.h"

namespace keyroster::edits {

Result<Edit> changeKeys(const Policy& policy, const QList<ApiKey>& changed,
                        const QList<Account>& accounts, const QString& text)
{
    Policy after = policy;
    for (const Account& account : accounts) {
        const Result<Edit> added = addAccount(after, account);
        if (!added)
            return passOn(added);
        after.accounts.append(account);
    }
    for (const ApiKey& key : changed) {
        const Result<Edit> one = changeKey(after, key);
        if (!one)
            return passOn(one);
        for (ApiKey& there : after.keys) {
            if (there.id == key.id)
                there = key;
        }
    }
    Edit edit;
    edit.changes = difference(policy, after);
    if (!edit.isEmpty())
        edit.text = text;
    return edit;
}

Result<Edit> succeedKey(const Policy& policy, const Succession& succession)
{
    const ApiKey* old = policy.key(succession.old);
    if (!old)
        return refuse(Text::tr("This key does not exist any more."));
    if (succession.successor.fingerprint == old->fingerprint)
        return refuse(Text::tr("This is the secret that the key has already."));
    ApiKey successor = *old;
    successor.id = succession.successor.id;
    successor.fingerprint = succession.successor.fingerprint;
    successor.last4 = succession.successor.last4;
    successor.sealed.clear();
    successor.enabled = true;
    successor.validFrom = {};
    successor.validUntil = {};
    const Result<Edit> added = addKeys(policy, {successor});
    if (!added)
        return passOn(added);

    ApiKey ending = *old;
    ending.label = succession.oldLabel;
    if (succession.oldUntil.isValid()
        && (!ending.validUntil.isValid() || succession.oldUntil < ending.validUntil))
        ending.validUntil = succession.oldUntil;
    const Result<Edit> changed = changeKey(policy, ending);
    if (!changed)
        return passOn(changed);

    Edit edit;
    const qsizetype place = std::distance(policy.keys.constData(), old);
    edit.changes.append(addition(successor, place));
    edit.changes.append(changed->changes);
    for (const Assignment& before : policy.assignments) {
        const qsizetype at = before.keys.indexOf(old->id);
        if (at < 0)
            continue;
        Assignment after = before;
        after.keys.insert(at, successor.id);
        edit.changes.append(replacement(before, after));
    }
    edit.text = Text::tr("Replace the secret of %1").arg(old->label);
    return edit;
}

} // namespace keyroster::edits
