#include "workspace/journal.h"

#include "policy/edittext.h"
#include "policy/policycodec.h"
#include "workspace/database.h"
#include "workspace/documents.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> doesNotFit(const QString& detail)
{
    return fail(
        ErrorKind::Damaged,
        QCoreApplication::translate(
            "Workspace",
            "The stored edits do not fit together. Restore the file from its backups folder."),
        detail);
}

Result<Edit> parseEdit(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return doesNotFit(u"edit is no JSON object"_s);
    return editFromJson(document.object());
}

Result<Edit> readEdit(const Database& database, qint64 seq)
{
    const auto found = database.value(u"SELECT edit FROM journal WHERE seq = ?"_s, {seq});
    if (!found)
        return passOn(found);
    return parseEdit(found->toByteArray());
}

Result<QString> readText(const Database& database, qint64 seq)
{
    const auto found = database.value(u"SELECT text FROM journal WHERE seq = ?"_s, {seq});
    if (!found)
        return passOn(found);
    return found->toString();
}

/// From the checkpoint to the cursor, forwards or backwards.
Result<Policy> replay(const Database& database, Policy draft, qint64 checkpoint, qint64 cursor)
{
    const bool forward = cursor > checkpoint;
    for (qint64 at = checkpoint; at != cursor; at += forward ? 1 : -1) {
        const auto edit = readEdit(database, forward ? at + 1 : at);
        if (!edit)
            return passOn(edit);
        auto next = applyEdit(std::move(draft), forward ? *edit : inverse(*edit));
        if (!next)
            return doesNotFit(u"edit %1: %2"_s.arg(at).arg(next.error().detail));
        draft = *std::move(next);
    }
    return draft;
}

} // namespace

Result<Journal> Journal::load(const Database& database)
{
    const auto content = readDocument(database, u"draft"_s);
    if (!content)
        return passOn(content);
    auto stored = parsePolicy(*content);
    if (!stored)
        return passOn(stored);
    const auto cursor = readCounter(database, u"cursor"_s);
    const auto checkpoint = readCounter(database, u"checkpoint"_s);
    const auto ends =
        database.rows(u"SELECT ifnull(min(seq), 0), ifnull(max(seq), 0) FROM journal"_s);
    if (!cursor || !checkpoint || !ends)
        return fail(!cursor ? cursor.error() : !checkpoint ? checkpoint.error() : ends.error());
    Journal journal;
    journal.m_cursor = *cursor;
    journal.m_checkpoint = *checkpoint;
    const qint64 newest = ends->first().at(1).toLongLong();
    journal.m_first = newest == 0 ? *cursor + 1 : ends->first().at(0).toLongLong();
    journal.m_last = newest == 0 ? *cursor : newest;
    auto draft = replay(database, *std::move(stored), *checkpoint, *cursor);
    if (!draft)
        return passOn(draft);
    journal.m_draft = *std::move(draft);
    if (auto done = journal.readTexts(database); !done)
        return passOn(done);
    return journal;
}

Result<Journal> Journal::restart(Database& database, const Policy& draft)
{
    Journal journal;
    journal.m_draft = draft;
    journal.m_checkpoint = -1; // makes settle() write the draft
    if (auto done = database.run(u"DELETE FROM journal"_s); !done)
        return passOn(done);
    if (auto done = journal.settle(database); !done)
        return passOn(done);
    return journal;
}

Result<Journal> Journal::add(Database& database, const Edit& edit) const
{
    auto draft = applyEdit(m_draft, edit);
    if (!draft)
        return passOn(draft);
    Journal next = *this;
    next.m_draft = *std::move(draft);
    next.m_cursor = next.m_last = m_cursor + 1;
    if (m_checkpoint > m_cursor)
        next.m_checkpoint = -1; // it was made of edits that are dropped now
    if (auto done = database.run(u"DELETE FROM journal WHERE seq > ?"_s, {m_cursor}); !done)
        return passOn(done);
    const QByteArray json = serializeEdit(edit);
    auto done = database.run(
        u"INSERT INTO journal (seq, text, edit, made_at, who) VALUES (?, ?, ?, ?, ?)"_s,
        {next.m_cursor, edit.text, json, timeText(QDateTime::currentDateTimeUtc()), osUser()});
    if (done)
        done = next.settle(database);
    if (!done)
        return passOn(done);
    return next;
}

Result<Journal::Move> Journal::undoMove(const Database& database) const
{
    if (!canUndo())
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace", "There is nothing to undo."));
    auto edit = readEdit(database, m_cursor);
    if (!edit)
        return passOn(edit);
    Move move{inverse(*edit), m_cursor - 1, {}};
    auto draft = applyEdit(m_draft, move.applied);
    if (!draft)
        return passOn(draft);
    move.draft = *std::move(draft);
    return move;
}

Result<Journal::Move> Journal::redoMove(const Database& database) const
{
    if (!canRedo())
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace", "There is nothing to redo."));
    auto edit = readEdit(database, m_cursor + 1);
    if (!edit)
        return passOn(edit);
    Move move{*std::move(edit), m_cursor + 1, {}};
    auto draft = applyEdit(m_draft, move.applied);
    if (!draft)
        return passOn(draft);
    move.draft = *std::move(draft);
    return move;
}

Result<Journal::Move> Journal::moveTo(const Database& database, qint64 cursor) const
{
    if (cursor < m_first - 1 || cursor > m_last)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace",
                                                "This edit is not in the undo history any more."));
    auto draft = replay(database, m_draft, m_cursor, cursor);
    if (!draft)
        return passOn(draft);
    return Move{Edit{{}, difference(m_draft, *draft)}, cursor, *std::move(draft)};
}

Result<QList<EditStep>> Journal::steps(const Database& database) const
{
    const auto rows = database.rows(
        u"SELECT seq, text, made_at, who FROM journal WHERE seq >= ? ORDER BY seq DESC"_s,
        {m_first});
    if (!rows)
        return passOn(rows);
    QList<EditStep> steps;
    for (const QVariantList& row : *rows) {
        const qint64 number = row.at(0).toLongLong();
        steps.append({number, row.at(1).toString(), timeOf(row.at(2)), row.at(3).toString(),
                      number > m_cursor});
    }
    return steps;
}

Result<Journal> Journal::take(Database& database, const Move& move) const
{
    Journal next = *this;
    next.m_draft = move.draft;
    next.m_cursor = move.cursor;
    if (auto done = next.settle(database); !done)
        return passOn(done);
    return next;
}

/// Writes the position, and the draft when the last checkpoint is far away.
Result<void> Journal::settle(Database& database)
{
    if (m_checkpoint < 0 || qAbs(m_cursor - m_checkpoint) >= checkpointEvery) {
        if (auto done = writeDocument(database, u"draft"_s, serializePolicy(m_draft)); !done)
            return done;
        if (auto done = writeCounter(database, u"checkpoint"_s, m_cursor); !done)
            return done;
        m_checkpoint = m_cursor;
        if (const qint64 oldest = m_cursor - depth + 1; m_first < oldest) {
            if (auto done = database.run(u"DELETE FROM journal WHERE seq < ?"_s, {oldest}); !done)
                return done;
            m_first = oldest;
        }
    }
    if (auto done = writeCounter(database, u"cursor"_s, m_cursor); !done)
        return done;
    return readTexts(database);
}

Result<void> Journal::readTexts(const Database& database)
{
    const auto undo = canUndo() ? readText(database, m_cursor) : QString();
    const auto redo = canRedo() ? readText(database, m_cursor + 1) : QString();
    if (!undo || !redo)
        return passOn(undo ? redo : undo);
    m_undoText = *undo;
    m_redoText = *redo;
    return {};
}

} // namespace keyroster::workspace
