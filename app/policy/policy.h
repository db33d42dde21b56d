#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// The domain as plain values. The document they make up is described in policycodec.h.
/// In every value `extra` holds the JSON fields that this version does not know: they survive
/// reading and writing.
namespace keyroster {

enum class PrincipalType { User, Group, Everyone };

/// A user, a group, or everyone (then `id` is empty).
struct Principal
{
    PrincipalType type = PrincipalType::Everyone;
    QString id;

    static Principal user(const UserId& user) { return {PrincipalType::User, user.text()}; }
    static Principal group(const GroupId& group) { return {PrincipalType::Group, group.text()}; }
    static Principal everyone() { return {}; }
    friend bool operator==(const Principal&, const Principal&) = default;
    friend size_t qHash(const Principal& p, size_t seed = 0)
    {
        return qHashMulti(seed, int(p.type), p.id);
    }
};

/// Each field is optional; none set means no limit of that kind. Money in USD.
struct Limits
{
    std::optional<qint64> rpm, tpm, rpd, tpd, maxInFlight;
    std::optional<double> costMonth;
    QJsonObject extra;
    friend bool operator==(const Limits&, const Limits&) = default;
};

/// USD per million tokens.
struct Price
{
    double input = 0, output = 0;
    std::optional<double> cachedInput;
    QJsonObject extra;
    friend bool operator==(const Price&, const Price&) = default;
};

/// One model of the provider that people may be shown.
struct PublishedModel
{
    QString id;          ///< the provider's id, e.g. "gpt-4o"
    QString publishedAs; ///< id that people choose; empty: `keyroster.<slug>/<id>`
    QString name;        ///< shown name; empty: the id
    bool hidden = false;
    QList<Principal>
        grants; ///< who sees it; a Principal::everyone() makes it public; empty: admins only
    std::optional<Price> price;
    QJsonObject extra;
    friend bool operator==(const PublishedModel&, const PublishedModel&) = default;
};

/// The native connection of Open WebUI that a connection of ours took over. Switched off, not
/// removed, so releasing it switches it on again.
struct Adoption
{
    QString baseUrl;  ///< identifies the native connection together with prefixId
    QString prefixId; ///< "" where it had none
    /// Model entries that existed before and were changed: the whole entry as it was, to put it
    /// back.
    QList<QJsonObject> entriesBefore;
    QJsonObject extra;
    friend bool operator==(const Adoption&, const Adoption&) = default;
};

enum class Dialect { OpenAi, Azure };
enum class Byok { Off, DirectConnection };

/// One provider endpoint.
struct Connection
{
    ConnectionId id;
    QString slug; ///< [a-z0-9-]+, unique; part of the router's model ids
    QString name;
    QString baseUrl; ///< up to and including /v1 where the provider has it, no slash at the end
    Dialect dialect = Dialect::OpenAi;
    QString apiVersion;                         ///< Azure only
    QList<std::pair<QString, QString>> headers; ///< sent with every request; not secret
    int timeoutSeconds = 300;
    Byok byok = Byok::Off;
    QList<PublishedModel> models;
    std::optional<Adoption> adopted;
    QJsonObject extra;
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// The provider organisation or project whose quota keys share. `reset`: "provider", "utc" or a
/// time zone name.
struct Account
{
    AccountId id;
    ConnectionId connection;
    QString name;
    QString reset = QStringLiteral("provider");
    Limits limits;
    QJsonObject extra;
    friend bool operator==(const Account&, const Account&) = default;
};

struct ModelFilter
{
    QStringList allow, deny; ///< model ids; `*` stands for any run of characters; allow empty: all
    QJsonObject extra = {};
    friend bool operator==(const ModelFilter&, const ModelFilter&) = default;
};

/// One provider API key, without its secret.
struct ApiKey
{
    KeyId id;
    ConnectionId connection;
    AccountId account; ///< empty: an account of its own
    QString label;
    QString last4;       ///< for people to recognise it
    QString fingerprint; ///< 16 hex digits, see fingerprint(); equality without the secret
    QString sealed;      ///< for the router, "1.<pk>.<base64url>"; empty until the first sync
    double weight = 1;
    bool enabled = true;
    QDateTime validFrom, validUntil; ///< UTC; invalid: no bound
    ModelFilter models;
    Limits limits;
    QJsonObject extra;
    friend bool operator==(const ApiKey&, const ApiKey&) = default;
};

enum class Strategy { Sticky, RoundRobin, Weighted, LeastInFlight, FillFirst, MostRemaining };
enum class Spill { Never, WhenExhausted };

/// On one connection: principal -> ordered keys. There is at most one per connection and principal.
struct Assignment
{
    ConnectionId connection;
    Principal principal;
    QList<KeyId> keys;
    std::optional<Strategy> strategy; ///< none: sticky
    std::optional<Spill> spill;       ///< none: never for a user, when exhausted otherwise
    int rank = 0; ///< among the groups of one person: lower first, equal = together
    QJsonObject extra;
    friend bool operator==(const Assignment&, const Assignment&) = default;

    [[nodiscard]] Spill effectiveSpill() const
    {
        return spill.value_or(principal.type == PrincipalType::User ? Spill::Never
                                                                    : Spill::WhenExhausted);
    }
    [[nodiscard]] Strategy effectiveStrategy() const { return strategy.value_or(Strategy::Sticky); }
};

enum class AllowancePer { Each, Together };
enum class Window { Day, Week, Month };

/// A cap on what people use, whichever key pays.
struct Allowance
{
    Principal principal;
    ConnectionId connection; ///< empty: over all connections
    AllowancePer per = AllowancePer::Each;
    Window window = Window::Month;
    std::optional<qint64> requests, tokens;
    std::optional<double> cost; ///< USD
    double warnAt = 0.8;
    QJsonObject extra;
    friend bool operator==(const Allowance&, const Allowance&) = default;
};

/// Everything above for one server, as one document with a revision.
struct Policy
{
    PolicyId id;
    QString fingerprintSalt; ///< 32 hex digits
    qint64 revision = 0;     ///< 0: never synced
    qint64 parent = 0;
    QString author;
    QDateTime savedAt; ///< UTC
    QList<Connection> connections;
    QList<Account> accounts;
    QList<ApiKey> keys;
    QList<Assignment> assignments;
    QList<Allowance> allowances;
    QJsonObject extra;
    friend bool operator==(const Policy&, const Policy&) = default;

    [[nodiscard]] const Connection* connection(
        const ConnectionId& id) const; ///< nullptr: none; until the next change
    [[nodiscard]] const ApiKey* key(const KeyId& id) const;
    [[nodiscard]] const Account* account(const AccountId& id) const;
    [[nodiscard]] const Assignment* assignment(const ConnectionId& connection,
                                               const Principal& principal) const;
    [[nodiscard]] QList<ApiKey> keysOf(const ConnectionId& connection) const;
};

/// A new, empty policy with a random id and salt.
Policy newPolicy();

/// The model id under which Open WebUI offers a model through the router:
/// `keyroster.<slug>/<model>`.
QString routerModelId(const Connection& connection, const PublishedModel& model);

/// True when the two say the same to the router and to people: all but revision, parent, author,
/// saved_at and the sealed forms (which differ at each sealing).
bool sameContent(const Policy& a, const Policy& b);

} // namespace keyroster
