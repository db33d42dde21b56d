#pragma once

#include "policy/directory.h"
#include "policy/policy.h"
#include "policy/policyindex.h"

#include <QHash>

/// "Why this key?" The rule is written in tests/data/README.md and shared with the router through
/// tests/data/resolve.json.
namespace keyroster {

/// Why a key of a tier is not used now. The order is the order in which reasons are looked for.
enum class Exclusion {
    UnknownKey,
    Disabled,
    NotYetValid,
    Expired,
    ModelNotAllowed,
    ModelDenied,
    Unreadable,
    Invalid,
    NoAccess,
    Exhausted,
    Cooling,
    OverLimit,
};
QString exclusionCode(Exclusion why); ///< "unknown_key", ...
std::optional<Exclusion> exclusionFromCode(const QString& code);

/// What the router reported about a key; `model` empty: for all models. It counts until it is over.
struct KeyCondition
{
    QString model;
    Exclusion why = Exclusion::Cooling;
    QDateTime until; ///< invalid: not known
    friend bool operator==(const KeyCondition&, const KeyCondition&) = default;
};
using KeyConditions = QMultiHash<KeyId, KeyCondition>;

/// What was said to hold until `until` (invalid: no end is known) holds no longer.
inline bool isOver(const QDateTime& until, const QDateTime& now)
{
    return until.isValid() && now >= until;
}

enum class TierSource { Own, Group, Everyone };
QString tierSourceCode(TierSource source); ///< "own", "group", "everyone"

struct ExcludedKey
{
    KeyId key;
    Exclusion why = Exclusion::UnknownKey;
};

struct Tier
{
    TierSource source = TierSource::Everyone;
    int rank = 0;
    QList<GroupId> groups; ///< the groups whose assignments make up this tier
    Strategy strategy = Strategy::Sticky;
    Spill spill = Spill::WhenExhausted;
    bool entered = false;
    QList<KeyId> candidates;
    QList<ExcludedKey> excluded;
};

enum class Outcome {
    Ok,
    NoAssignment,
    Exhausted,
    Refused,
    Invalid,
    UnknownModel,
    UnknownConnection
};
QString outcomeCode(Outcome outcome); ///< "ok", "no_assignment", ...

struct Resolution
{
    Outcome outcome = Outcome::NoAssignment;
    int tier = -1;     ///< index of the tier that serves; -1: none
    QList<KeyId> keys; ///< candidates of that tier
    QList<Tier> tiers;
};

struct ResolveQuery
{
    UserId user;
    ConnectionId connection;
    QString model; ///< empty: any model (model filters and model conditions are not applied,
                   ///< unknown_model never results)
    QDateTime now; ///< UTC
};

/// Looks at every assignment of the policy once: for a single question.
Resolution resolve(const Policy& policy, const Directory& directory,
                   const KeyConditions& conditions, const ResolveQuery& query);
/// The same answer, at the same cost for any size of the policy: for many questions.
Resolution resolve(const PolicyIndex& index, const Directory& directory,
                   const KeyConditions& conditions, const ResolveQuery& query);

/// The next moment after `now` at which time alone changes an answer, because a condition ends or a
/// key's validity begins or ends. Invalid: there is none.
QDateTime nextChange(const Policy& policy, const KeyConditions& conditions, const QDateTime& now);

/// The same as sentences for people, first line first: "Ada uses key team-1, because ...".
/// Translated.
QStringList explain(const Resolution& resolution, const Policy& policy, const Directory& directory,
                    const ResolveQuery& query);
/// One reason as words that follow the key's name: "is switched off", "has expired". Translated.
QString exclusionText(Exclusion why);

} // namespace keyroster
