#include "sync/conflict.h"

#include "sync/conflictwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// More would not be read; the conflicts themselves are shown side by side.
constexpr qsizetype namedInLine = 5;

QJsonObject shownOf(const Conflict& conflict)
{
    QJsonObject shown;
    shown.insert(QStringLiteral("kind"), int(conflict.kind));
    shown.insert(QStringLiteral("id"), conflict.id);
    shown.insert(QStringLiteral("field"), conflict.field);
    // Undefined inserts nothing: then it is missing here, too.
    shown.insert(QStringLiteral("mine"), conflict.mine);
    shown.insert(QStringLiteral("theirs"), conflict.theirs);
    return shown;
}

const QString sideField = QStringLiteral("side");
const QString mineWord = QStringLiteral("mine");
const QString theirsWord = QStringLiteral("theirs");

QJsonArray entriesOf(const ConflictMemory& memory)
{
    return QJsonDocument::fromJson(memory).array();
}

QByteArray keyOf(const QJsonObject& shown)
{
    return QJsonDocument(shown).toJson(QJsonDocument::Compact);
}

/// What was shown -> the side that was chosen, or nothing.
QHash<QByteArray, QString> knownIn(const ConflictMemory& memory)
{
    QHash<QByteArray, QString> known;
    const QJsonArray entries = entriesOf(memory);
    for (const QJsonValue& value : entries) {
        QJsonObject entry = value.toObject();
        const QString side = entry.take(sideField).toString();
        known.insert(keyOf(entry), side);
    }
    return known;
}

ConflictMemory memoryOf(const QJsonArray& entries)
{
    return entries.isEmpty() ? ConflictMemory()
                             : QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace

QList<Choice> chooseAll(const QList<Conflict>& conflicts, Side side)
{
    QList<Choice> choices;
    for (const Conflict& conflict : conflicts)
        choices.append({conflict.kind, conflict.id, conflict.field,
                        conflict.canKeepMine ? side : Side::Theirs});
    return choices;
}

QString conflictsLine(const QList<Conflict>& conflicts)
{
    QStringList names;
    for (const Conflict& conflict : conflicts) {
        const QString what = conflict.fieldName.isEmpty()
                               ? conflict.name
                               : Texts::tr("%1 (%2)", "an object and a field of it")
                                     .arg(conflict.name, conflict.fieldName);
        if (!names.contains(what))
            names.append(what);
    }
    const qsizetype more = names.size() - namedInLine;
    QString list = names.mid(0, namedInLine).join(Texts::tr(", ", "between the parts of a list"));
    if (more > 0)
        list = Texts::tr("%1 and %n more", nullptr, int(more)).arg(list);
    return Texts::tr("You and another admin changed the same things: %1. Nothing is overwritten. "
                     "Choose for each of them whose change stays.")
        .arg(list);
}

void describeConflicts(QList<Conflict>& conflicts, const Policy& base, const Policy& mine,
                       const Policy& theirs, const Directory& directory)
{
    const AssignmentNames assignments = assignmentsIn(conflicts, {base, mine, theirs});
    for (Conflict& conflict : conflicts) {
        const ConflictWords words(conflict, {base, mine, theirs}, directory, assignments);
        conflict.name = words.name();
        conflict.fieldName = words.fieldName();
        conflict.baseText = words.valueText(conflict.base, 0);
        conflict.mineText = words.valueText(conflict.mine, 1);
        conflict.theirsText = words.valueText(conflict.theirs, 2);
        if (conflict.why.isEmpty())
            conflict.why = words.why();
    }
}

ConflictMemory withShown(const ConflictMemory& memory, const QList<Conflict>& shown)
{
    // What was shown before and chosen stays: a choice can bring up the next question.
    QJsonArray entries;
    const QJsonArray before = entriesOf(memory);
    for (const QJsonValue& entry : before) {
        if (entry.toObject().contains(sideField))
            entries.append(entry);
    }
    for (const Conflict& conflict : shown)
        entries.append(shownOf(conflict));
    return memoryOf(entries);
}

void markShown(QList<Conflict>& conflicts, const ConflictMemory& memory)
{
    const auto known = knownIn(memory);
    for (Conflict& conflict : conflicts)
        conflict.shownBefore = known.contains(keyOf(shownOf(conflict)));
}

ConflictMemory withChoices(const ConflictMemory& memory, const QList<Choice>& choices)
{
    QMultiHash<std::pair<int, QString>, const Choice*> about;
    for (const Choice& choice : choices)
        about.insert({int(choice.kind), choice.id}, &choice);
    QJsonArray entries;
    const QJsonArray before = entriesOf(memory);
    for (const QJsonValue& value : before) {
        QJsonObject entry = value.toObject();
        const QString field = entry.value(QStringLiteral("field")).toString();
        const auto meant = about.values({entry.value(QStringLiteral("kind")).toInt(),
                                         entry.value(QStringLiteral("id")).toString()});
        // The latest one comes first.
        for (auto choice = meant.crbegin(); choice != meant.crend(); ++choice) {
            if ((*choice)->field.isEmpty() || (*choice)->field == field)
                entry.insert(sideField, (*choice)->side == Side::Mine ? mineWord : theirsWord);
        }
        entries.append(entry);
    }
    return memoryOf(entries);
}

QList<Choice> recalled(const ConflictMemory& memory, const QList<Conflict>& now)
{
    const auto known = knownIn(memory);
    QList<Choice> choices;
    for (const Conflict& conflict : now) {
        const QString side = known.value(keyOf(shownOf(conflict)));
        const bool mine = side == mineWord;
        if (!side.isEmpty() && (conflict.canKeepMine || !mine))
            choices.append(
                {conflict.kind, conflict.id, conflict.field, mine ? Side::Mine : Side::Theirs});
    }
    return choices;
}

} // namespace keyroster::sync
