#pragma once

#include "base/result.h"
#include "policy/edit.h"
#include "policy/policyreader.h"
#include "workspace/workspace.h"

#include <optional>

namespace keyroster::workspace {

class Database;

/// The undo journal in the file, and the draft that it leads to. The draft is stored whole only at
/// checkpoints; between them an edit costs one row, whatever the size of the policy. Functions that
/// write must run inside a transaction of the database and return what the journal is afterwards:
/// the caller keeps it once the transaction is committed.
class Journal
{
public:
    /// Edits between two checkpoints: more make opening slower (each is applied again), fewer make
    /// editing slower.
    static constexpr qint64 checkpointEvery = 64;
    /// Undo steps that are kept.
    static constexpr qint64 depth = 1000;

    /// Reads where the journal stands and works out the draft. Damaged when the steps do not fit.
    static Result<Journal> load(const Database& database);
    /// Inside a transaction: stores `draft` as it is, without any undo step.
    static Result<Journal> restart(Database& database, const Policy& draft);

    [[nodiscard]] const Policy& draft() const { return m_draft; }
    /// See shareMemory() of policies.
    void shareDraft(const Policy& with) { shareMemory(m_draft, with); }
    [[nodiscard]] bool canUndo() const { return m_cursor >= m_first; }
    [[nodiscard]] bool canRedo() const { return m_cursor < m_last; }
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    [[nodiscard]] const QString& redoText() const { return m_redoText; }

    /// Applies an edit and drops what could be redone.
    [[nodiscard]] Result<Journal> add(Database& database, const Edit& edit) const;

    struct Move
    {
        Edit applied; ///< the edit or its inverse
        qint64 cursor = 0;
        Policy draft;
    };
    /// What undo or redo would do; nothing is written. BadInput when there is nothing to undo or
    /// redo.
    [[nodiscard]] Result<Move> undoMove(const Database& database) const;
    [[nodiscard]] Result<Move> redoMove(const Database& database) const;
    /// What undo or redo would do, repeated until the cursor is at `cursor`; `applied` is all of
    /// them as one edit.
    [[nodiscard]] Result<Move> moveTo(const Database& database, qint64 cursor) const;
    [[nodiscard]] Result<QList<EditStep>> steps(const Database& database) const; ///< newest first
    [[nodiscard]] Result<Journal> take(Database& database, const Move& move) const;

private:
    Result<void> settle(Database& database);
    Result<void> readTexts(const Database& database);

    Policy m_draft;
    qint64 m_first = 1; ///< oldest undo step in the file
    qint64 m_last = 0;  ///< newest step in the file; less than m_first: none
    qint64 m_cursor = 0;
    qint64 m_checkpoint = 0;
    QString m_undoText;
    QString m_redoText;
};

} // namespace keyroster::workspace
