#include "policy/editsupport.h"

namespace keyroster::edits {

namespace {

QString connectionProblem(const Policy& policy, const Connection& connection)
{
    const QList<checks::Finding> findings = checks::ofConnection(connection);
    if (!findings.isEmpty())
        return findings.first().message;
    for (const Connection& other : policy.connections) {
        if (other.id != connection.id && other.slug == connection.slug)
            return Text::tr("The connection %1 already has the short name %2.")
                .arg(other.name, other.slug);
    }
    return {};
}

} // namespace

Result<Edit> addConnection(const Policy& policy, const Connection& connection)
{
    if (policy.connection(connection.id))
        return refuse(Text::tr("There already is a connection with this id."));
    if (const QString problem = connectionProblem(policy, connection); !problem.isEmpty())
        return refuse(problem);
    return Edit{Text::tr("Add connection %1").arg(connection.name), {addition(connection)}};
}

Result<Edit> changeConnection(const Policy& policy, const Connection& changed)
{
    const Connection* before = policy.connection(changed.id);
    if (!before)
        return refuse(Text::tr("This connection does not exist any more."));
    if (const QString problem = connectionProblem(policy, changed); !problem.isEmpty())
        return refuse(problem);
    return changeOf(*before, changed, Text::tr("Change connection %1").arg(changed.name));
}

Result<Edit> removeConnection(const Policy& policy, const ConnectionId& id)
{
    const Connection* connection = policy.connection(id);
    if (!connection)
        return refuse(Text::tr("This connection does not exist any more."));
    Edit edit;
    edit.text = Text::tr("Remove connection %1").arg(connection->name);
    const auto ofIt = [&id](const auto& entity) { return entity.connection == id; };
    removeWhere(edit, policy.connections,
                [&id](const Connection& other) { return other.id == id; });
    removeWhere(edit, policy.accounts, ofIt);
    removeWhere(edit, policy.keys, ofIt);
    removeWhere(edit, policy.assignments, ofIt);
    removeWhere(edit, policy.allowances, ofIt);
    return edit;
}

Result<Edit> addAccount(const Policy& policy, const Account& account)
{
    if (policy.account(account.id))
        return refuse(Text::tr("There already is an account with this id."));
    if (!policy.connection(account.connection))
        return refuse(Text::tr("This connection does not exist any more."));
    const QList<checks::Finding> findings = checks::ofAccount(account);
    if (!findings.isEmpty())
        return refuse(findings.first().message);
    return Edit{Text::tr("Add account %1").arg(account.name), {addition(account)}};
}

Result<Edit> changeAccount(const Policy& policy, const Account& changed)
{
    const Account* before = policy.account(changed.id);
    if (!before)
        return refuse(Text::tr("This account does not exist any more."));
    if (before->connection != changed.connection)
        return refuse(Text::tr("An account cannot move to another connection."));
    const QList<checks::Finding> findings = checks::ofAccount(changed);
    if (!findings.isEmpty())
        return refuse(findings.first().message);
    return changeOf(*before, changed, Text::tr("Change account %1").arg(changed.name));
}

Result<Edit> removeAccount(const Policy& policy, const AccountId& id)
{
    const Account* account = policy.account(id);
    if (!account)
        return refuse(Text::tr("This account does not exist any more."));
    Edit edit;
    edit.text = Text::tr("Remove account %1").arg(account->name);
    removeWhere(edit, policy.accounts, [&id](const Account& other) { return other.id == id; });
    for (const ApiKey& key : policy.keys) {
        if (key.account != id)
            continue;
        ApiKey after = key;
        after.account = {};
        edit.changes.append(replacement(key, after));
    }
    return edit;
}

Result<Edit> setAllowance(const Policy& policy, const Allowance& allowance)
{
    if (!allowance.connection.isEmpty() && !policy.connection(allowance.connection))
        return refuse(Text::tr("This connection does not exist any more."));
    if (allowance.principal.type != PrincipalType::Everyone && allowance.principal.id.isEmpty())
        return refuse(Text::tr("Choose at least one user or group."));
    const QList<checks::Finding> findings = checks::ofAllowance(allowance);
    if (!findings.isEmpty())
        return refuse(findings.first().message);
    const QString id = allowanceEntityId(allowance);
    for (const Allowance& before : policy.allowances) {
        if (allowanceEntityId(before) == id)
            return changeOf(before, allowance, Text::tr("Change an allowance"));
    }
    return Edit{Text::tr("Add an allowance"), {addition(allowance)}};
}

Result<Edit> removeAllowance(const Policy& policy, const Allowance& allowance)
{
    const QString id = allowanceEntityId(allowance);
    Edit edit;
    edit.text = Text::tr("Remove an allowance");
    removeWhere(edit, policy.allowances,
                [&id](const Allowance& other) { return allowanceEntityId(other) == id; });
    if (edit.isEmpty())
        return refuse(Text::tr("This allowance does not exist any more."));
    return edit;
}

} // namespace keyroster::edits
