#include "policy/listedits.h"

#include "policy/editsupport.h"

#include <QSet>

namespace keyroster::edits {

namespace {

/// The policy with one more edit, so that each rule of edits.h holds for each of them.
Result<void> take(Policy& policy, const Result<Edit>& edit)
{
    if (!edit)
        return passOn(edit);
    if (edit->isEmpty())
        return {};
    Result<Policy> after = applyEdit(policy, *edit);
    if (!after)
        return passOn(after);
    policy = std::move(*after);
    return {};
}

Edit from(const Policy& before, const Policy& after, const QString& text)
{
    Edit edit;
    edit.changes = difference(before, after);
    if (!edit.isEmpty())
        edit.text = text;
    return edit;
}

} // namespace

Result<Edit> setAccounts(const Policy& policy, const Policy& base, const QList<Account>& accounts)
{
    Policy after = policy;
    QSet<AccountId> wanted;
    QSet<std::pair<QString, QString>> names;
    for (const Account& account : accounts) {
        wanted.insert(account.id);
        if (account.name.trimmed().isEmpty())
            return refuse(Text::tr("An account has no name."));
        const std::pair<QString, QString> name{account.connection.text(), account.name};
        if (names.contains(name))
            return refuse(Text::tr("There are two accounts named %1.").arg(account.name));
        names.insert(name);
    }
    for (const Account& account : policy.accounts) {
        if (wanted.contains(account.id))
            continue;
        if (const Result<void> taken = take(after, removeAccount(after, account.id)); !taken)
            return passOn(taken);
    }
    for (const Account& account : accounts) {
        const Result<Edit> one =
            after.account(account.id) ? changeAccount(after, account) : addAccount(after, account);
        if (const Result<void> taken = take(after, one); !taken) {
            Error error = taken.error();
            error.message = Text::tr("%1: %2").arg(account.name, error.message);
            return tl::unexpected<Error>(error);
        }
    }
    after.accounts = accounts; // the same ones; who comes back does so in its place
    for (ApiKey& key : after.keys) {
        const ApiKey* then = base.key(key.id);
        const bool lost = key.account.isEmpty() && then && !policy.account(then->account);
        if (lost && after.account(then->account))
            key.account = then->account;
    }
    return from(policy, after, Text::tr("Change the accounts"));
}

Result<Edit> setAllowances(const Policy& policy, const Directory& names,
                           const QList<Allowance>& allowances)
{
    Policy after = policy;
    QSet<QString> wanted;
    for (const Allowance& allowance : allowances) {
        const QString id = allowanceEntityId(allowance);
        if (wanted.contains(id))
            return refuse(Text::tr("There are two allowances of %1 for the same connection and "
                                   "time. Keep one of them.")
                              .arg(names.nameOf(allowance.principal)));
        wanted.insert(id);
    }
    for (const Allowance& allowance : policy.allowances) {
        if (wanted.contains(allowanceEntityId(allowance)))
            continue;
        if (const Result<void> taken = take(after, removeAllowance(after, allowance)); !taken)
            return passOn(taken);
    }
    for (const Allowance& allowance : allowances) {
        if (const Result<void> taken = take(after, setAllowance(after, allowance)); !taken) {
            Error error = taken.error();
            error.message =
                Text::tr("%1: %2").arg(names.nameOf(allowance.principal), error.message);
            return tl::unexpected<Error>(error);
        }
    }
    after.allowances = allowances; // the same ones; who comes back does so in its place
    return from(policy, after, Text::tr("Change the allowances"));
}

} // namespace keyroster::edits
