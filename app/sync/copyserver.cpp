#include "sync/copyserver.h"

#include "policy/address.h"
#include "policy/newerrors.h"
#include "policy/validate.h"
#include "sync/copypeople.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// `wanted`, or with a number behind it where that is taken.
QString freeName(const QString& wanted, const QSet<QString>& takenFolded)
{
    QString name = wanted;
    for (int number = 2; takenFolded.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

class Copier
{
public:
    Copier(const CopySource& source, const Policy& target, const Directory& targetDirectory,
           const CopyOptions& options, const csv::SecretsHere& here)
        : m_source(source)
        , m_options(options)
        , m_here(here)
        , m_people(source.directory, targetDirectory)
        , m_after(target)
    {}

    Result<CopyPreview> run(const Policy& target)
    {
        for (const Connection& connection : m_source.policy.connections) {
            if (isChosen(connection.id))
                copyConnection(connection);
        }
        if (m_result.connections.isEmpty())
            return fail(ErrorKind::NotFound, Texts::tr("There is no connection to copy."));
        copyKeys();
        if (m_options.assignments)
            copyAssignments();
        if (m_options.allowances)
            copyAllowances();
        if (const auto problem = newError(target, m_after))
            return tl::unexpected<Error>(*problem);
        finish(target);
        return m_result;
    }

private:
    [[nodiscard]] bool isChosen(const ConnectionId& id) const
    {
        return m_options.connections.isEmpty() || m_options.connections.contains(id);
    }

    Connection* sameAddress(const Connection& connection)
    {
        for (Connection& other : m_after.connections) {
            if (other.dialect == connection.dialect && !m_new.contains(other.id)
                && comparableUrl(other.baseUrl) == comparableUrl(connection.baseUrl))
                return &other;
        }
        return nullptr;
    }

    void copyConnection(const Connection& from)
    {
        CopiedConnection copied;
        copied.from = from.id;
        copied.name = from.name;
        Connection* there = sameAddress(from);
        copied.sameAddress = there != nullptr;
        const CopyFit fit = m_options.fits.value(from.id, m_options.fit);
        if (there && fit == CopyFit::Merge) {
            copied.to = there->id;
            copied.mergesInto = there->name;
            copied.text = Texts::tr("Into %1, which has the same address.").arg(there->name);
            mergeModels(*there, from);
        } else {
            const Connection made = newConnection(from);
            copied.to = made.id;
            copied.text = there ? Texts::tr("A new connection %1 beside %2, which has the same "
                                            "address.")
                                      .arg(made.name, there->name)
                                : Texts::tr("A new connection %1.").arg(made.name);
            m_new.insert(made.id);
            m_after.connections.append(made);
        }
        m_connections.insert(from.id, m_result.connections.size());
        m_result.connections.append(copied);
    }

    Connection newConnection(const Connection& from)
    {
        QStringList slugs;
        QSet<QString> names;
        for (const Connection& other : m_after.connections) {
            slugs.append(other.slug);
            names.insert(other.name.toCaseFolded());
        }
        Connection made = from;
        made.id = ConnectionId(newIdText());
        made.slug = slugs.contains(from.slug) ? slugFor(from.slug, slugs) : from.slug;
        made.name = freeName(from.name, names);
        made.adopted.reset();
        made.models.clear();
        for (const PublishedModel& model : from.models)
            made.models.append(copiedModel(model, made.name));
        return made;
    }

    void mergeModels(Connection& into, const Connection& from)
    {
        QSet<QString> known;
        for (const PublishedModel& model : into.models)
            known.insert(model.id);
        for (const PublishedModel& model : from.models) {
            if (!known.contains(model.id))
                into.models.append(copiedModel(model, into.name));
        }
    }

    PublishedModel copiedModel(PublishedModel model, const QString& connection)
    {
        const QList<Principal> grants = std::exchange(model.grants, QList<Principal>());
        for (const Principal& grant : grants) {
            const CopiedPrincipal& found = m_people.match(grant);
            if (found.match == CopyMatch::Matched)
                model.grants.append(found.to);
        }
        if (model.grants.isEmpty() && !grants.isEmpty())
            m_result.notes.append(Texts::tr("Only admins will see the model %1 of %2: none of "
                                            "those who see it there was found here.")
                                      .arg(model.id, connection));
        if (!model.publishedAs.isEmpty() && isPublished(model.publishedAs)) {
            m_result.notes.append(Texts::tr("The model %1 of %2 gets an id of its own, because "
                                            "%3 is another model's here.")
                                      .arg(model.id, connection, model.publishedAs));
            model.publishedAs.clear();
        }
        return model;
    }

    [[nodiscard]] bool isPublished(const QString& id) const
    {
        if (m_options.takenModelIds.contains(id))
            return true;
        for (const Connection& connection : m_after.connections) {
            for (const PublishedModel& model : connection.models) {
                if (model.publishedAs == id)
                    return true;
            }
        }
        return false;
    }

    CopiedConnection* copiedOf(const ConnectionId& from)
    {
        const auto place = m_connections.constFind(from);
        return place == m_connections.cend() ? nullptr : &m_result.connections[*place];
    }

    void copyKeys()
    {
        for (const ApiKey& key : m_after.keys) {
            m_labels[key.connection].insert(key.label.toCaseFolded());
            if (!key.fingerprint.isEmpty())
                m_keyOfSecret.insert({key.connection, key.fingerprint}, key.id);
        }
        for (const ApiKey& key : m_source.policy.keys) {
            if (CopiedConnection* copied = copiedOf(key.connection))
                copyKey(key, *copied);
        }
    }

    void copyKey(const ApiKey& from, CopiedConnection& copied)
    {
        const SecretBytes secret = m_source.secrets.value(from.id);
        const QString fingerprint = secret.isEmpty() ? QString() : m_here.fingerprint(secret);
        const KeyId same = sameKey(from, copied.to, fingerprint);
        if (!same.isEmpty()) {
            m_keys.insert(from.id, same);
            const ApiKey* there = m_after.key(same);
            if (!secret.isEmpty() && there && there->fingerprint == fingerprint
                && !m_here.has(*there) && !m_newKeys.contains(same))
                m_result.secrets.append(csv::KeyValue{same, secret});
            return;
        }
        ApiKey made = from;
        made.id = KeyId(newIdText());
        made.connection = copied.to;
        made.label = freeName(from.label, m_labels.value(copied.to));
        made.account = accountOf(from, copied.to);
        made.sealed.clear();
        made.fingerprint = fingerprint;
        if (secret.isEmpty())
            m_result.keysWithoutSecret.append(copied.name + QStringLiteral(" / ") + made.label);
        else
            m_result.secrets.append(csv::KeyValue{made.id, secret});
        if (!fingerprint.isEmpty())
            m_keyOfSecret.insert({made.connection, fingerprint}, made.id);
        m_labels[copied.to].insert(made.label.toCaseFolded());
        m_keys.insert(from.id, made.id);
        m_newKeys.insert(made.id);
        m_after.keys.append(made);
        ++copied.keys;
    }

    /// The key on the target that this one is: the same secret or, where the secret is not known,
    /// the same label.
    [[nodiscard]] KeyId sameKey(const ApiKey& from, const ConnectionId& connection,
                                const QString& fingerprint) const
    {
        if (!fingerprint.isEmpty())
            return m_keyOfSecret.value({connection, fingerprint});
        for (const ApiKey& key : m_after.keys) {
            const bool isSame = key.connection == connection && !m_newKeys.contains(key.id)
                             && key.label == from.label
                             && (key.fingerprint.isEmpty() || key.last4 == from.last4);
            if (isSame)
                return key.id;
        }
        return {};
    }

    AccountId accountOf(const ApiKey& from, const ConnectionId& connection)
    {
        const Account* account = m_source.policy.account(from.account);
        if (!account)
            return {};
        const auto known = m_accounts.constFind(account->id);
        if (known != m_accounts.cend())
            return *known;
        for (const Account& other : m_after.accounts) {
            if (other.connection == connection
                && other.name.compare(account->name, Qt::CaseInsensitive) == 0) {
                m_accounts.insert(account->id, other.id);
                return other.id;
            }
        }
        Account made = *account;
        made.id = AccountId(newIdText());
        made.connection = connection;
        m_accounts.insert(account->id, made.id);
        m_after.accounts.append(made);
        return made.id;
    }

    void copyAssignments()
    {
        QHash<std::pair<ConnectionId, Principal>, qsizetype> places;
        for (qsizetype i = 0; i < m_after.assignments.size(); ++i)
            places.insert(
                {m_after.assignments.at(i).connection, m_after.assignments.at(i).principal}, i);
        for (const Assignment& from : m_source.policy.assignments) {
            CopiedConnection* copied = copiedOf(from.connection);
            if (!copied)
                continue;
            const CopiedPrincipal& found = m_people.match(from.principal);
            if (found.match != CopyMatch::Matched)
                continue;
            Assignment made = from;
            made.connection = copied->to;
            made.principal = found.to;
            made.keys.clear();
            const qsizetype place = places.value({made.connection, made.principal}, -1);
            if (place >= 0)
                made = m_after.assignments.at(place);
            for (const KeyId& key : from.keys) {
                const KeyId to = m_keys.value(key);
                if (!to.isEmpty() && !made.keys.contains(to))
                    made.keys.append(to);
            }
            if (place >= 0 && m_after.assignments.at(place) == made)
                continue;
            ++copied->assignments;
            if (place >= 0) {
                m_after.assignments[place] = made;
                m_result.notes.append(Texts::tr("%1 has keys on %2 already; the others come after "
                                                "them.")
                                          .arg(found.name, copied->mergesInto));
            } else {
                places.insert({made.connection, made.principal}, m_after.assignments.size());
                m_after.assignments.append(made);
            }
        }
    }

    void copyAllowances()
    {
        const bool all = m_result.connections.size() == m_source.policy.connections.size();
        QSet<QString> known;
        for (const Allowance& allowance : m_after.allowances)
            known.insert(allowanceEntityId(allowance));
        for (const Allowance& from : m_source.policy.allowances) {
            const CopiedConnection* copied = copiedOf(from.connection);
            if (!copied && (!from.connection.isEmpty() || !all))
                continue;
            const CopiedPrincipal& found = m_people.match(from.principal);
            if (found.match != CopyMatch::Matched)
                continue;
            Allowance made = from;
            made.connection = copied ? copied->to : ConnectionId();
            made.principal = found.to;
            if (!known.contains(allowanceEntityId(made)))
                m_after.allowances.append(made);
        }
    }

    void finish(const Policy& target)
    {
        m_result.principals = m_people.asked();
        m_result.edit.changes = difference(target, m_after);
        if (!m_result.edit.isEmpty())
            m_result.edit.text = Texts::tr("Copy from %1").arg(m_source.name);
    }

    const CopySource& m_source;
    const CopyOptions& m_options;
    const csv::SecretsHere& m_here;
    CopyPeople m_people;
    Policy m_after;
    QHash<ConnectionId, qsizetype> m_connections; ///< of the source -> place in the result
    QSet<ConnectionId> m_new;
    QHash<KeyId, KeyId> m_keys; ///< of the source -> of the target
    QSet<KeyId> m_newKeys;
    QHash<AccountId, AccountId> m_accounts;
    QHash<ConnectionId, QSet<QString>> m_labels;
    QHash<std::pair<ConnectionId, QString>, KeyId> m_keyOfSecret;
    CopyPreview m_result;
};

} // namespace

QStringList serverModelIds(const Snapshot& target, const Policy& policy)
{
    QSet<QString> ours;
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models)
            ours.insert(model.publishedAs.isEmpty() ? routerModelId(connection, model)
                                                    : model.publishedAs);
    }
    QStringList ids;
    for (const ServerModel& model : target.models) {
        if (!model.isPipe && !ours.contains(model.id))
            ids.append(model.id);
    }
    return ids;
}

Result<CopyPreview> previewCopy(const CopySource& source, const Policy& target,
                                const Directory& targetDirectory, const CopyOptions& options,
                                const csv::SecretsHere& here)
{
    return Copier(source, target, targetDirectory, options, here).run(target);
}

} // namespace keyroster::sync
