#include "cli/importedit.h"

#include "policy/checks.h"
#include "policy/newerrors.h"
#include "policy/principalnames.h"
#include "policy/validate.h"
#include "secrets/sealing.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportEdit)
};

/// Ends an import: thrown away inside this file, never across it.
using Problem = std::optional<Error>;

class Importer
{
public:
    Importer(const QHash<QString, SecretBytes>& secrets, const Policy& policy,
             const Directory& directory, const std::function<bool(const ApiKey&)>& hasSecret)
        : m_secrets(secrets)
        , m_policy(policy)
        , m_people(directory)
        , m_hasSecret(hasSecret)
    {
        for (qsizetype i = 0; i < m_policy.keys.size(); ++i) {
            const ApiKey& key = m_policy.keys.at(i);
            m_keys.insert({key.connection, key.label}, i);
            if (!key.fingerprint.isEmpty())
                m_fingerprints.insert({key.connection, key.fingerprint}, key.id);
        }
        for (qsizetype i = 0; i < m_policy.assignments.size(); ++i)
            m_assignments.insert(
                {m_policy.assignments.at(i).connection, m_policy.assignments.at(i).principal}, i);
    }

    Problem run(const ImportFile& file)
    {
        for (const ImportConnection& item : file.connections) {
            if (const Problem problem = connection(item))
                return problem;
        }
        for (const ImportAccount& item : file.accounts) {
            if (const Problem problem = account(item))
                return problem;
        }
        for (const ImportKey& item : file.keys) {
            if (const Problem problem = key(item))
                return problem;
        }
        for (const ImportAssignment& item : file.assignments) {
            if (const Problem problem = assignment(item))
                return problem;
        }
        for (const ImportAllowance& item : file.allowances) {
            if (const Problem problem = allowance(item))
                return problem;
        }
        return {};
    }

    const Policy& policy() const { return m_policy; }
    const QHash<KeyId, SecretBytes>& keySecrets() const { return m_keySecrets; }

private:
    static Error wrong(const QString& path, const QString& what)
    {
        return Error(ErrorKind::BadInput, Text::tr("%1: %2").arg(path, what), path);
    }

    Connection* connectionNamed(const QString& name)
    {
        for (Connection& known : m_policy.connections) {
            if (known.name == name || known.slug == name)
                return &known;
        }
        return nullptr;
    }

    Problem connection(const ImportConnection& item)
    {
        Connection* known = connectionNamed(item.name);
        Connection made;
        if (!known) {
            QStringList taken;
            for (const Connection& other : m_policy.connections)
                taken.append(other.slug);
            made.id = ConnectionId(newIdText());
            made.slug = slugFor(item.name, taken);
            made.name = item.name;
        } else {
            made = *known;
        }
        made.slug = item.slug.value_or(made.slug);
        made.baseUrl = item.baseUrl.value_or(made.baseUrl);
        made.apiVersion = item.apiVersion.value_or(made.apiVersion);
        made.dialect = item.dialect.value_or(made.dialect);
        made.timeoutSeconds = item.timeoutSeconds.value_or(made.timeoutSeconds);
        made.headers = item.headers.value_or(made.headers);
        made.byok = item.byok.value_or(made.byok);
        for (qsizetype i = 0; i < item.models.size(); ++i) {
            if (const Problem problem = model(
                    made, item.models.at(i), QStringLiteral("%1.models[%2]").arg(item.path).arg(i)))
                return problem;
        }
        const QList<checks::Finding> findings = checks::ofConnection(made);
        if (!findings.isEmpty())
            return wrong(item.path, findings.first().message);
        if (known)
            *known = made;
        else
            m_policy.connections.append(made);
        return {};
    }

    Problem model(Connection& connection, const ImportModel& item, const QString& path)
    {
        auto known =
            std::find_if(connection.models.begin(), connection.models.end(),
                         [&item](const PublishedModel& other) { return other.id == item.id; });
        if (known == connection.models.end()) {
            PublishedModel made;
            made.id = item.id;
            connection.models.append(made);
            known = connection.models.end() - 1;
        }
        known->publishedAs = item.publishedAs.value_or(known->publishedAs);
        known->name = item.name.value_or(known->name);
        known->hidden = item.hidden.value_or(known->hidden);
        if (item.price)
            known->price = item.price;
        if (!item.grants)
            return {};
        known->grants.clear();
        for (const PrincipalName& name : *item.grants) {
            const auto principal = principalOf(name, path + QStringLiteral(".grants"));
            if (!principal)
                return principal.error();
            known->grants.append(*principal);
        }
        return {};
    }

    Result<Principal> principalOf(const PrincipalName& name, const QString& path) const
    {
        if (name.type == PrincipalType::User) {
            const auto user = m_people.user(name.name);
            return user ? Result<Principal>(Principal::user(*user))
                        : tl::unexpected<Error>(wrong(path, user.error().message));
        }
        if (name.type == PrincipalType::Group) {
            const auto group = m_people.group(name.name);
            return group ? Result<Principal>(Principal::group(*group))
                         : tl::unexpected<Error>(wrong(path, group.error().message));
        }
        return Principal::everyone();
    }

    Account* accountNamed(const ConnectionId& connection, const QString& name)
    {
        for (Account& known : m_policy.accounts) {
            if (known.connection == connection && known.name == name)
                return &known;
        }
        return nullptr;
    }

    Problem account(const ImportAccount& item)
    {
        const Connection* connection = connectionNamed(item.connection);
        if (!connection)
            return wrong(item.path, Text::tr("There is no connection %1.").arg(item.connection));
        Account* known = accountNamed(connection->id, item.name);
        Account made;
        if (known) {
            made = *known;
        } else {
            made.id = AccountId(newIdText());
            made.connection = connection->id;
            made.name = item.name;
        }
        made.reset = item.reset.value_or(made.reset);
        if (item.limits)
            setLimits(made.limits, *item.limits);
        const QList<checks::Finding> findings = checks::ofAccount(made);
        if (!findings.isEmpty())
            return wrong(item.path, findings.first().message);
        if (known)
            *known = made;
        else
            m_policy.accounts.append(made);
        return {};
    }

    /// Fields that this version does not know stay.
    static void setLimits(Limits& target, const Limits& given)
    {
        const QJsonObject kept = target.extra;
        target = given;
        target.extra = kept;
    }

    Problem accountOf(ApiKey& made, const ImportKey& item)
    {
        if (!item.account)
            return {};
        const Account* account =
            item.account->isEmpty() ? nullptr : accountNamed(made.connection, *item.account);
        if (!account && !item.account->isEmpty())
            return wrong(item.path, Text::tr("The connection %1 has no account %2.")
                                        .arg(item.connection, *item.account));
        made.account = account ? account->id : AccountId();
        return {};
    }

    Problem key(const ImportKey& item)
    {
        const Connection* connection = connectionNamed(item.connection);
        if (!connection)
            return wrong(item.path, Text::tr("There is no connection %1.").arg(item.connection));
        const qsizetype place = m_keys.value({connection->id, item.label}, -1);
        ApiKey made;
        if (place >= 0) {
            made = m_policy.keys.at(place);
        } else {
            made.id = KeyId(newIdText());
            made.connection = connection->id;
            made.label = item.label;
        }
        made.weight = item.weight.value_or(made.weight);
        made.enabled = item.enabled.value_or(made.enabled);
        if (item.limits)
            setLimits(made.limits, *item.limits);
        if (const Problem problem = accountOf(made, item))
            return problem;
        if (item.models) {
            made.models.allow = item.models->allow;
            made.models.deny = item.models->deny;
        }
        made.validFrom = item.validFrom.isValid() ? item.validFrom : made.validFrom;
        made.validUntil = item.validUntil.isValid() ? item.validUntil : made.validUntil;
        if (const Problem problem = secret(made, item, place < 0))
            return problem;
        const QList<checks::Finding> findings = checks::ofKey(made);
        if (!findings.isEmpty())
            return wrong(item.path, findings.first().message);
        if (place >= 0) {
            m_policy.keys[place] = made;
        } else {
            m_keys.insert({made.connection, made.label}, m_policy.keys.size());
            m_policy.keys.append(made);
        }
        return {};
    }

    Problem secret(ApiKey& made, const ImportKey& item, bool isNew)
    {
        if (item.secret.isEmpty()) {
            if (isNew)
                return wrong(
                    item.path,
                    Text::tr("A new key needs \"secret\": the name of a line of the secrets."));
            return {};
        }
        const SecretBytes value = m_secrets.value(item.secret);
        if (value.isEmpty())
            return wrong(item.path, Text::tr("The secrets have no line \"%1\".").arg(item.secret));
        const QString fingerprint = secrets::fingerprint(m_policy.fingerprintSalt, value);
        const KeyId twin = m_fingerprints.value({made.connection, fingerprint});
        if (!twin.isEmpty() && twin != made.id)
            return wrong(item.path, Text::tr("This secret is there already: it is the key %1.")
                                        .arg(m_policy.key(twin)->label));
        if (fingerprint == made.fingerprint) {
            if (!m_hasSecret(made))
                m_keySecrets.insert(made.id, value);
            return {};
        }
        m_fingerprints.remove({made.connection, made.fingerprint});
        m_fingerprints.insert({made.connection, fingerprint}, made.id);
        made.fingerprint = fingerprint;
        made.last4 = value.last4();
        made.sealed.clear();
        m_keySecrets.insert(made.id, value);
        return {};
    }

    Problem assignment(const ImportAssignment& item)
    {
        const Connection* connection = connectionNamed(item.connection);
        if (!connection)
            return wrong(item.path, Text::tr("There is no connection %1.").arg(item.connection));
        const auto principal = principalOf(item.principal, item.path);
        if (!principal)
            return principal.error();
        const qsizetype place = m_assignments.value({connection->id, *principal}, -1);
        Assignment made;
        made.connection = connection->id;
        made.principal = *principal;
        if (place >= 0)
            made = m_policy.assignments.at(place);
        made.keys.clear();
        for (const QString& label : item.keys) {
            const qsizetype key = m_keys.value({connection->id, label}, -1);
            if (key < 0)
                return wrong(
                    item.path,
                    Text::tr("The connection %1 has no key %2.").arg(item.connection, label));
            if (!made.keys.contains(m_policy.keys.at(key).id))
                made.keys.append(m_policy.keys.at(key).id);
        }
        made.strategy = item.strategy ? item.strategy : made.strategy;
        made.spill = item.spill ? item.spill : made.spill;
        made.rank = item.rank.value_or(made.rank);
        if (place >= 0) {
            m_policy.assignments[place] = made;
        } else {
            m_assignments.insert({made.connection, made.principal}, m_policy.assignments.size());
            m_policy.assignments.append(made);
        }
        return {};
    }

    Problem allowance(const ImportAllowance& item)
    {
        Allowance made;
        if (!item.connection.isEmpty()) {
            const Connection* connection = connectionNamed(item.connection);
            if (!connection)
                return wrong(item.path,
                             Text::tr("There is no connection %1.").arg(item.connection));
            made.connection = connection->id;
        }
        const auto principal = principalOf(item.principal, item.path);
        if (!principal)
            return principal.error();
        made.principal = *principal;
        made.per = item.per;
        made.window = item.window;
        const QString id = allowanceEntityId(made);
        auto known =
            std::find_if(m_policy.allowances.begin(), m_policy.allowances.end(),
                         [&id](const Allowance& other) { return allowanceEntityId(other) == id; });
        if (known != m_policy.allowances.end())
            made = *known;
        made.requests = item.requests ? item.requests : made.requests;
        made.tokens = item.tokens ? item.tokens : made.tokens;
        made.cost = item.cost ? item.cost : made.cost;
        made.warnAt = item.warnAt.value_or(made.warnAt);
        const QList<checks::Finding> findings = checks::ofAllowance(made);
        if (!findings.isEmpty())
            return wrong(item.path, findings.first().message);
        if (known != m_policy.allowances.end())
            *known = made;
        else
            m_policy.allowances.append(made);
        return {};
    }

    const QHash<QString, SecretBytes>& m_secrets;
    Policy m_policy;
    PrincipalNames m_people;
    const std::function<bool(const ApiKey&)>& m_hasSecret;
    QHash<std::pair<ConnectionId, QString>, qsizetype> m_keys;
    QHash<std::pair<ConnectionId, Principal>, qsizetype> m_assignments;
    QHash<std::pair<ConnectionId, QString>, KeyId> m_fingerprints;
    QHash<KeyId, SecretBytes> m_keySecrets;
};

} // namespace

Result<ImportEdit> makeImportEdit(const ImportFile& file,
                                  const QHash<QString, SecretBytes>& secrets, const Policy& policy,
                                  const Directory& directory,
                                  const std::function<bool(const ApiKey&)>& hasSecret)
{
    Importer importer(secrets, policy, directory, hasSecret);
    if (const auto problem = importer.run(file))
        return tl::unexpected<Error>(*problem);
    if (const auto problem = newError(policy, importer.policy()))
        return tl::unexpected<Error>(*problem);
    ImportEdit made;
    made.edit.changes = difference(policy, importer.policy());
    made.secrets = importer.keySecrets();
    if (!made.edit.isEmpty())
        made.edit.text = Text::tr("Import %1 changes").arg(made.edit.changes.size());
    return made;
}

} // namespace keyroster::cli
