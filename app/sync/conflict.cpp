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

bool isAbout(const Choice& choice, const QJsonObject& shown)
{
    const QString field = shown.value(QStringLiteral("field")).toString();
    return int(choice.kind) == shown.value(QStringLiteral("kind")).toInt()
        && choice.id == shown.value(QStringLiteral("id")).toString()
        && (choice.field.isEmpty() || choice.field == field);
}

QJsonArray entriesOf(const ConflictMemory& memory)
{
    return QJsonDocument::fromJson(memory).array();
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
    for (Conflict& conflict : conflicts) {
        const ConflictWords words(conflict, {base, mine, theirs}, directory);
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
    QJsonArray shown;
    const QJsonArray entries = entriesOf(memory);
    for (const QJsonValue& value : entries) {
        QJsonObject entry = value.toObject();
        entry.remove(sideField);
        shown.append(entry);
    }
    for (Conflict& conflict : conflicts)
        conflict.shownBefore = shown.contains(shownOf(conflict));
}

ConflictMemory withChoices(const ConflictMemory& memory, const QList<Choice>& choices)
{
    QJsonArray entries = entriesOf(memory);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        for (const Choice& choice : choices) {
            if (isAbout(choice, entry))
                entry.insert(sideField, choice.side == Side::Mine ? mineWord : theirsWord);
        }
        entries[i] = entry;
    }
    return memoryOf(entries);
}

QList<Choice> recalled(const ConflictMemory& memory, const QList<Conflict>& now)
{
    const QJsonArray entries = entriesOf(memory);
    QList<Choice> choices;
    for (const Conflict& conflict : now) {
        QJsonObject wanted = shownOf(conflict);
        for (const Side side : {Side::Mine, Side::Theirs}) {
            wanted.insert(sideField, side == Side::Mine ? mineWord : theirsWord);
            if (entries.contains(wanted) && (conflict.canKeepMine || side == Side::Theirs))
                choices.append({conflict.kind, conflict.id, conflict.field, side});
        }
    }
    return choices;
}

} // namespace keyroster::sync
