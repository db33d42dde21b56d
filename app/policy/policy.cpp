#include "policy/policy.h"

#include "policy/changecounts.h"
#include "policy/syncnote.h"

#include <QRandomGenerator>
#include <algorithm>

namespace keyroster {

namespace {

template <typename List, typename Wanted> auto findById(const List& list, const Wanted& id)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&id](const auto& item) { return item.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Connection* Policy::connection(const ConnectionId& wanted) const
{
    return findById(connections, wanted);
}

const ApiKey* Policy::key(const KeyId& wanted) const
{
    return findById(keys, wanted);
}

const Account* Policy::account(const AccountId& wanted) const
{
    return findById(accounts, wanted);
}

const Assignment* Policy::assignment(const ConnectionId& on, const Principal& principal) const
{
    const auto found =
        std::find_if(assignments.cbegin(), assignments.cend(), [&](const Assignment& a) {
            return a.principal == principal && a.connection == on;
        });
    return found == assignments.cend() ? nullptr : &*found;
}

QList<ApiKey> Policy::keysOf(const ConnectionId& on) const
{
    QList<ApiKey> found;
    std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(found),
                 [&on](const ApiKey& key) { return key.connection == on; });
    return found;
}

Policy newPolicy()
{
    Policy policy;
    policy.id = PolicyId(newIdText());
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    for (const quint32 part : random)
        policy.fingerprintSalt += QStringLiteral("%1").arg(part, 8, 16, QLatin1Char('0'));
    return policy;
}

QString routerModelId(const Connection& connection, const PublishedModel& model)
{
    return QStringLiteral("keyroster.%1/%2").arg(connection.slug, model.id);
}

bool sameButSeal(const ApiKey& a, const ApiKey& b)
{
    if (a.sealed == b.sealed)
        return a == b;
    ApiKey comparable = b;
    comparable.sealed = a.sealed;
    return a == comparable;
}

bool sameContent(const Policy& a, const Policy& b)
{
    const auto sameKeys = [&] {
        return std::equal(a.keys.cbegin(), a.keys.cend(), b.keys.cbegin(), b.keys.cend(),
                          sameButSeal);
    };
    return a.id == b.id && a.fingerprintSalt == b.fingerprintSalt && a.connections == b.connections
        && a.accounts == b.accounts && sameKeys() && a.assignments == b.assignments
        && a.allowances == b.allowances && extraWithoutNote(a) == extraWithoutNote(b);
}

} // namespace keyroster
