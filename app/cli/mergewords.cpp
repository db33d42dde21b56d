#include "cli/mergewords.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString kindCode(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Connection: return QStringLiteral("connection");
    case EntityKind::Account: return QStringLiteral("account");
    case EntityKind::Key: return QStringLiteral("key");
    case EntityKind::Assignment: return QStringLiteral("assignment");
    case EntityKind::Allowance: break;
    }
    return QStringLiteral("allowance");
}

QString withField(const QString& name, const QString& field)
{
    return field.isEmpty() ? name : name + QLatin1Char('.') + field;
}

/// "team-1" of "key team-1": the shown name without the word before it.
QString bareName(const sync::Conflict& conflict)
{
    return conflict.name.section(QLatin1Char(' '), 1);
}

bool isNamed(const sync::Conflict& conflict, const QString& name)
{
    for (const QString& object : {conflict.id, conflict.name, bareName(conflict)}) {
        if (name == object || name == withField(object, conflict.field))
            return true;
    }
    return false;
}

} // namespace

QString conflictsText(const QList<sync::Conflict>& conflicts)
{
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("WHAT") << Text::tr("BEFORE") << Text::tr("YOURS")
                 << Text::tr("THEIRS") << Text::tr("NAME");
    QString notes;
    for (const sync::Conflict& conflict : conflicts) {
        const QString what = conflict.fieldName.isEmpty()
                               ? conflict.name
                               : Text::tr("%1: %2", "an object and a field of it")
                                     .arg(conflict.name, conflict.fieldName);
        const QString name = withField(conflict.id, conflict.field);
        rows.append(QStringList());
        rows.last() << what << conflict.baseText << conflict.mineText << conflict.theirsText
                    << name;
        if (!conflict.why.isEmpty())
            notes += bullet(Text::tr("%1: %2", "an object and what is the matter with it")
                                .arg(conflict.name, conflict.why));
        if (!conflict.canKeepMine)
            notes += bullet(Text::tr("%1: yours cannot stay beside theirs. Change it in the draft "
                                     "and pull again, or let theirs stay.")
                                .arg(conflict.name));
    }
    return Text::tr("You and another admin changed the same things. Nothing is overwritten.")
         + QLatin1Char('\n') + table(rows) + notes
         + Text::tr("Choose with: keyrosterctl merge --mine NAME --theirs NAME, or --all-mine, or "
                    "--all-theirs")
         + QLatin1Char('\n');
}

QJsonArray conflictsJson(const QList<sync::Conflict>& conflicts)
{
    QJsonArray list;
    for (const sync::Conflict& conflict : conflicts) {
        QJsonObject object;
        object.insert(QStringLiteral("kind"), kindCode(conflict.kind));
        object.insert(QStringLiteral("id"), conflict.id);
        object.insert(QStringLiteral("name"), conflict.name);
        object.insert(QStringLiteral("field"), conflict.field);
        // Undefined inserts nothing: not there on that side.
        object.insert(QStringLiteral("base"), conflict.base);
        object.insert(QStringLiteral("mine"), conflict.mine);
        object.insert(QStringLiteral("theirs"), conflict.theirs);
        object.insert(QStringLiteral("why"), conflict.why);
        object.insert(QStringLiteral("can_keep_mine"), conflict.canKeepMine);
        list.append(object);
    }
    return list;
}

Result<QList<sync::Choice>> choicesOf(const QStringList& names, sync::Side side,
                                      const QList<sync::Conflict>& conflicts)
{
    QList<sync::Choice> choices;
    for (const QString& name : names) {
        const auto before = choices.size();
        for (const sync::Conflict& conflict : conflicts) {
            if (!isNamed(conflict, name))
                continue;
            if (side == sync::Side::Mine && !conflict.canKeepMine)
                return fail(ErrorKind::BadInput,
                            Text::tr("Yours cannot stay: %1: %2").arg(conflict.name, conflict.why));
            choices.append({conflict.kind, conflict.id, conflict.field, side});
        }
        if (choices.size() == before)
            return fail(
                ErrorKind::BadInput,
                Text::tr("There is no conflict about %1. See: keyrosterctl merge").arg(name));
    }
    return choices;
}

} // namespace keyroster::cli
