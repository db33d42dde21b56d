#include "policy/validate.h"

#include "policy/checks.h"
#include "policy/edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

/// What can be named, without what PolicyIndex knows of each assignment: that takes longer than all
/// checks. The first of doubled ids wins, as in Policy's own look-ups.
class Names
{
public:
    explicit Names(const Policy& policy)
    {
        for (const Connection& connection : policy.connections)
            m_connections.insert(connection.id);
        fill(m_accounts, policy.accounts);
        fill(m_keys, policy.keys);
    }
    [[nodiscard]] bool connection(const ConnectionId& id) const
    {
        return m_connections.contains(id);
    }
    [[nodiscard]] const Account* account(const AccountId& id) const { return m_accounts.value(id); }
    [[nodiscard]] const ApiKey* key(const KeyId& id) const { return m_keys.value(id); }

private:
    template <typename Ref, typename Entity>
    static void fill(QHash<Ref, const Entity*>& places, const QList<Entity>& list)
    {
        places.reserve(list.size());
        for (auto entity = list.crbegin(); entity != list.crend(); ++entity)
            places.insert(entity->id, &*entity);
    }

    QSet<ConnectionId> m_connections;
    QHash<AccountId, const Account*> m_accounts;
    QHash<KeyId, const ApiKey*> m_keys;
};

/// Whom an assignment is for and where, without copying the ids.
struct AssignmentRef
{
    const Assignment* assignment;
    friend bool operator==(const AssignmentRef& a, const AssignmentRef& b)
    {
        return a.assignment->principal == b.assignment->principal
            && a.assignment->connection == b.assignment->connection;
    }
    friend size_t qHash(const AssignmentRef& ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.assignment->principal, ref.assignment->connection);
    }
};

class Validator
{
public:
    explicit Validator(const Policy& policy)
        : m_policy(policy)
        , m_names(policy)
    {}

    QList<Problem> run()
    {
        document();
        connections();
        accounts();
        keys();
        assignments();
        allowances();
        return std::move(m_problems);
    }

private:
    void error(const QString& code, const QString& where, const QString& message)
    {
        m_problems.append({Problem::Severity::Error, code, where, message});
    }

    void warning(const QString& code, const QString& where, const QString& message)
    {
        m_problems.append({Problem::Severity::Warning, code, where, message});
    }

    void add(const QString& where, const QList<checks::Finding>& findings)
    {
        for (const checks::Finding& finding : findings)
            error(finding.code, where, finding.message);
    }

    void document()
    {
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{32}$"));
        const QString where = Text::tr("the policy");
        if (m_policy.id.isEmpty())
            error(QStringLiteral("missing_id"), where, Text::tr("The policy has no id."));
        if (!hex.match(m_policy.fingerprintSalt).hasMatch())
            error(QStringLiteral("bad_salt"), where,
                  Text::tr("The policy has no salt for fingerprints (32 hex digits)."));
    }

    void connections()
    {
        QSet<ConnectionId> ids;
        QSet<QString> slugs;
        QSet<QString> names;
        QHash<QString, QString> publishedBy;
        for (const Connection& connection : m_policy.connections) {
            const QString where =
                Text::tr("connection %1")
                    .arg(connection.name.isEmpty() ? connection.id.text() : connection.name);
            add(where, checks::ofConnection(connection));
            if (ids.contains(connection.id))
                error(QStringLiteral("duplicate_id"), where,
                      Text::tr("Two connections have the id %1.").arg(connection.id.text()));
            if (slugs.contains(connection.slug))
                error(QStringLiteral("duplicate_slug"), where,
                      Text::tr("Two connections have the short name %1.").arg(connection.slug));
            if (names.contains(connection.name))
                warning(QStringLiteral("duplicate_name"), where,
                        Text::tr("Two connections have the name %1.").arg(connection.name));
            ids.insert(connection.id);
            slugs.insert(connection.slug);
            names.insert(connection.name);
            for (const PublishedModel& model : connection.models)
                published(publishedBy, connection, model, where);
        }
    }

    void published(QHash<QString, QString>& by, const Connection& connection,
                   const PublishedModel& model, const QString& where)
    {
        const QString id =
            model.publishedAs.isEmpty() ? routerModelId(connection, model) : model.publishedAs;
        if (by.contains(id))
            error(QStringLiteral("duplicate_published_as"), where,
                  Text::tr("The model id %1 is published twice, here and by %2.")
                      .arg(id, by.value(id)));
        by.insert(id, connection.name);
    }

    void accounts()
    {
        QSet<AccountId> ids;
        for (const Account& account : m_policy.accounts) {
            const QString where =
                Text::tr("account %1")
                    .arg(account.name.isEmpty() ? account.id.text() : account.name);
            add(where, checks::ofAccount(account));
            if (ids.contains(account.id))
                error(QStringLiteral("duplicate_id"), where,
                      Text::tr("Two accounts have the id %1.").arg(account.id.text()));
            ids.insert(account.id);
            if (!m_names.connection(account.connection))
                error(QStringLiteral("unknown_connection"), where,
                      Text::tr("It belongs to a connection that does not exist."));
        }
    }

    void keys()
    {
        QSet<KeyId> ids;
        QSet<std::pair<ConnectionId, QString>> labels;
        for (const ApiKey& key : m_policy.keys) {
            const QString where =
                Text::tr("key %1").arg(key.label.isEmpty() ? key.id.text() : key.label);
            add(where, checks::ofKey(key));
            if (ids.contains(key.id))
                error(QStringLiteral("duplicate_id"), where,
                      Text::tr("Two keys have the id %1.").arg(key.id.text()));
            if (labels.contains({key.connection, key.label}))
                warning(QStringLiteral("duplicate_label"), where,
                        Text::tr("Two keys of one connection have the name %1.").arg(key.label));
            ids.insert(key.id);
            labels.insert({key.connection, key.label});
            if (!m_names.connection(key.connection))
                error(QStringLiteral("unknown_connection"), where,
                      Text::tr("It belongs to a connection that does not exist."));
            accountOf(key, where);
        }
    }

    void accountOf(const ApiKey& key, const QString& where)
    {
        if (key.account.isEmpty())
            return;
        const Account* account = m_names.account(key.account);
        if (!account)
            error(QStringLiteral("unknown_account"), where,
                  Text::tr("It belongs to an account that does not exist."));
        else if (account->connection != key.connection)
            error(
                QStringLiteral("account_of_other_connection"), where,
                Text::tr("It belongs to the account %1 of another connection.").arg(account->name));
    }

    void assignments()
    {
        QSet<AssignmentRef> seen;
        seen.reserve(m_policy.assignments.size());
        for (const Assignment& assignment : m_policy.assignments) {
            const auto where = [&assignment] {
                return Text::tr("assignment %1")
                    .arg(assignmentEntityId(assignment.connection, assignment.principal));
            };
            const qsizetype known = seen.size();
            seen.insert({&assignment});
            if (seen.size() == known)
                error(QStringLiteral("duplicate_assignment"), where(),
                      Text::tr("It is there twice."));
            if (assignment.principal.type != PrincipalType::Everyone
                && assignment.principal.id.isEmpty())
                error(QStringLiteral("missing_id"), where(),
                      Text::tr("It does not say whom it is for."));
            if (!m_names.connection(assignment.connection))
                error(QStringLiteral("unknown_connection"), where(),
                      Text::tr("It is on a connection that does not exist."));
            if (assignment.keys.isEmpty())
                warning(QStringLiteral("empty_assignment"), where(),
                        Text::tr("It names no key, so it does nothing."));
            keysOf(assignment, where);
        }
    }

    template <typename Where> void keysOf(const Assignment& assignment, Where where)
    {
        for (qsizetype i = 0; i < assignment.keys.size(); ++i) {
            const KeyId& id = assignment.keys.at(i);
            const ApiKey* key = m_names.key(id);
            if (!key)
                error(QStringLiteral("unknown_key"), where(),
                      Text::tr("It names a key that does not exist: %1.").arg(id.text()));
            else if (key->connection != assignment.connection)
                error(QStringLiteral("key_of_other_connection"), where(),
                      Text::tr("The key %1 is of another connection.").arg(key->label));
            if (assignment.keys.indexOf(id) < i)
                warning(QStringLiteral("duplicate_key"), where(),
                        Text::tr("It names the key %1 twice.").arg(id.text()));
        }
    }

    void allowances()
    {
        QSet<QString> seen;
        for (const Allowance& allowance : m_policy.allowances) {
            const QString id = allowanceEntityId(allowance);
            const QString where = Text::tr("allowance %1").arg(id);
            add(where, checks::ofAllowance(allowance));
            if (seen.contains(id))
                error(QStringLiteral("duplicate_allowance"), where, Text::tr("It is there twice."));
            seen.insert(id);
            if (allowance.principal.type != PrincipalType::Everyone
                && allowance.principal.id.isEmpty())
                error(QStringLiteral("missing_id"), where,
                      Text::tr("It does not say whom it is for."));
            if (!allowance.connection.isEmpty() && !m_names.connection(allowance.connection))
                error(QStringLiteral("unknown_connection"), where,
                      Text::tr("It is on a connection that does not exist."));
        }
    }

    const Policy& m_policy;
    Names m_names;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> validate(const Policy& policy)
{
    return Validator(policy).run();
}

} // namespace keyroster
