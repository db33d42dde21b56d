#pragma once

#include "base/result.h"
#include "policy/directory.h"
#include "policy/policy.h"

#include <QJsonObject>
#include <variant>

/// Edits of the draft as values. An edit is a list of entity changes, each with the whole entity
/// before and after, so its inverse is itself with the two swapped: undo, journal and three-way
/// merge need nothing else.
namespace keyroster {

enum class EntityKind { Connection, Account, Key, Assignment, Allowance };

/// One entity as a change holds it: JSON in the shapes of policycodec.h, or an assignment as
/// itself. A selection may change thousands of assignments, and as trees they take ten times as
/// long. Only an assignment that its JSON gives back unchanged is held as itself. Equal when their
/// JSON is.
class EntityValue
{
public:
    EntityValue(const QJsonObject& json) // NOLINT(google-explicit-constructor): both are the entity
        : m_value(json)
    {}
    EntityValue(const Assignment& assignment); // NOLINT(google-explicit-constructor)
    /// The JSON of an entity of this kind.
    static EntityValue read(EntityKind kind, const QJsonObject& json);

    [[nodiscard]] QJsonObject json() const;
    /// nullptr: not held as one.
    [[nodiscard]] const Assignment* assignment() const { return std::get_if<Assignment>(&m_value); }
    [[nodiscard]] ConnectionId connection() const; ///< that it names; empty: none
    friend bool operator==(const EntityValue& a, const EntityValue& b);

private:
    std::variant<QJsonObject, Assignment> m_value;
};

/// `id`: the entity's id; for an assignment `<connection>/<type>:<principal id>` (see
/// assignmentEntityId), for an allowance its principal, connection, per and window joined the same
/// way.
struct Change
{
    EntityKind kind = EntityKind::Key;
    QString id;
    std::optional<EntityValue> before; ///< none: added
    std::optional<EntityValue> after;  ///< none: removed
    qsizetype position = -1;           ///< where an added or restored entity goes; -1: at the end
    friend bool operator==(const Change&, const Change&) = default;
};

/// One undo step. `text` is what the undo menu says, translated when made ("Put 3 users on key
/// team-1").
struct Edit
{
    QString text;
    QList<Change> changes;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    friend bool operator==(const Edit&, const Edit&) = default;
};

QString assignmentEntityId(const ConnectionId& connection, const Principal& principal);
QString allowanceEntityId(const Allowance& allowance);

/// The policy after the edit. Fails (Stale) when an entity is not as `before` says; then nothing is
/// changed. 5,000 changes on 100,000 assignments take well under 100 ms: look-ups by hash, one
/// pass.
Result<Policy> applyEdit(Policy policy, const Edit& edit);
Edit inverse(const Edit& edit);
QJsonObject editToJson(const Edit& edit);
Result<Edit> editFromJson(const QJsonObject& object);

/// The changes that turn `from` into `to`, by entity id; used for "changed since last sync" marks
/// and plans.
QList<Change> difference(const Policy& from, const Policy& to);

} // namespace keyroster
