#pragma once

#include "policy/directory.h"
#include "policy/edit.h"

#include <QJsonValue>

/// Where two admins changed the same thing, as values: what the window and the command line show
/// side by side.
namespace keyroster::sync {

enum class Side { Mine, Theirs };

/// One thing that both changed. Undefined JSON: not set, or (whole entity) not there on that side.
/// The texts are short and for people; they name keys and people, and hold no secret.
struct Conflict
{
    EntityKind kind = EntityKind::Key;
    QString id;        ///< of the entity, as in Change::id
    QString name;      ///< translated: "key team-1", "keys of Ada on Groq"
    QString field;     ///< "weight", "limits.rpm", "models.gpt-4o.hidden"; empty: the whole entity
    QString fieldName; ///< translated; empty for the whole entity
    QJsonValue base = QJsonValue::Undefined, mine = QJsonValue::Undefined,
               theirs = QJsonValue::Undefined;
    QString baseText, mineText, theirsText;
    /// Translated, where there is more to say than that both changed it: "Ada's keys name it".
    QString why;
    /// False: mine does not hold together with what the other admin did (`why` says how), so only
    /// theirs can be chosen. The edit can be made anew afterwards.
    bool canKeepMine = true;
    /// Exactly this, with these values, was shown by an earlier pull: a choice can count at once.
    bool shownBefore = false;

    /// Is it about the same thing? Values are not compared.
    [[nodiscard]] bool isSame(const Conflict& other) const
    {
        return kind == other.kind && id == other.id && field == other.field;
    }
};

/// What a person chose. An empty `field` is the choice for all conflicts of the entity.
struct Choice
{
    EntityKind kind = EntityKind::Key;
    QString id;
    QString field;
    Side side = Side::Theirs;
};

/// All conflicts decided for one side; for a conflict where mine cannot stay that is theirs.
QList<Choice> chooseAll(const QList<Conflict>& conflicts, Side side);

/// "Another admin changed the same things on the server: key team-1 (weight). ..." as one line.
QString conflictsLine(const QList<Conflict>& conflicts);

/// Fills in name, fieldName and the three texts. `mine` and `theirs` are the policies that meet.
/// Pure.
void describeConflicts(QList<Conflict>& conflicts, const Policy& base, const Policy& mine,
                       const Policy& theirs, const Directory& directory);

/// What was shown to people and what they chose, between runs; opaque, without words. A choice is
/// remembered together with both values: it counts only while both sides still say the same.
using ConflictMemory = QByteArray;
ConflictMemory withShown(const ConflictMemory& memory, const QList<Conflict>& shown);
void markShown(QList<Conflict>& conflicts, const ConflictMemory& memory);
ConflictMemory withChoices(const ConflictMemory& memory, const QList<Choice>& choices);
/// The remembered choices that still hold for these conflicts.
QList<Choice> recalled(const ConflictMemory& memory, const QList<Conflict>& now);

} // namespace keyroster::sync
