#pragma once

#include "policy/directory.h"
#include "sync/conflict.h"

#include <array>

namespace keyroster::sync {

/// Entity id of an assignment -> the assignment, for those that conflicts are about: looked up once
/// for all of them.
using AssignmentNames = QHash<QString, QJsonObject>;
AssignmentNames assignmentsIn(const QList<Conflict>& conflicts,
                              const std::array<Policy, 3>& policies);

/// One conflict in words. Lives no longer than what it is made from. Internal to the room.
class ConflictWords
{
public:
    /// `policies`: base, mine, theirs.
    ConflictWords(const Conflict& conflict, std::array<Policy, 3> policies,
                  const Directory& directory, const AssignmentNames& assignments);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString fieldName() const;
    /// `side`: which of the policies the value is from.
    [[nodiscard]] QString valueText(const QJsonValue& value, int side) const;
    [[nodiscard]] QString why() const;

private:
    [[nodiscard]] QJsonObject entity() const; ///< on any side where it is
    [[nodiscard]] QString entityText(const QJsonObject& entity, int side) const;
    [[nodiscard]] QString listText(const QJsonArray& list, int side) const;
    [[nodiscard]] QString keyLabel(const QString& id, int side) const;
    [[nodiscard]] QString unsetText() const;

    const Conflict& m_conflict;
    std::array<Policy, 3> m_policies;
    const Directory& m_directory;
    const AssignmentNames& m_assignments;
    QString m_model; ///< that the field is about; empty: none
    QString m_leaf;  ///< last part of the field
};

} // namespace keyroster::sync
