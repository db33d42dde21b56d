#include "cli/commands.h"
#include "policy/jsonfields.h"
#include "workspace/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

Answer listAnswer(const QList<workspace::Backup>& backups)
{
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("MADE") << Text::tr("WHY") << Text::tr("SIZE") << Text::tr("FILE");
    QJsonArray list;
    for (const workspace::Backup& backup : backups) {
        rows.append(QStringList());
        rows.last() << QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat)
                    << backup.words << QLocale().formattedDataSize(backup.bytes)
                    << QDir::toNativeSeparators(backup.file);
        QJsonObject object;
        object.insert(QStringLiteral("file"), backup.file);
        object.insert(QStringLiteral("at"), momentText(backup.at));
        object.insert(QStringLiteral("reason"), backup.reason);
        object.insert(QStringLiteral("bytes"), backup.bytes);
        list.append(object);
    }
    Answer answer;
    answer.text = backups.isEmpty()
                    ? Text::tr("There is no backup of this workspace yet.") + QLatin1Char('\n')
                    : table(rows);
    answer.json.insert(QStringLiteral("backups"), list);
    return answer;
}

} // namespace

Task<Answer> listBackups(Context* context)
{
    const auto file = chosenWorkspace(context->options);
    if (!file)
        co_return passOn(file);
    if (!context->options.history.make)
        co_return listAnswer(workspace::listBackups(*file));
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    const auto made = context->workspace->backup(QStringLiteral("by hand"));
    if (!made)
        co_return passOn(made);
    Answer answer;
    answer.text =
        Text::tr("Backup made: %1").arg(QDir::toNativeSeparators(*made)) + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("file"), *made);
    co_return answer;
}

Task<Answer> restoreWorkspace(Context* context)
{
    const auto file = chosenWorkspace(context->options);
    if (!file)
        co_return passOn(file);
    const auto restored = workspace::restoreBackup(*file, context->options.file);
    if (!restored)
        co_return passOn(restored);
    Answer answer;
    answer.text =
        Text::tr("The workspace %1 is as in the backup.").arg(QDir::toNativeSeparators(*file))
        + QLatin1Char('\n');
    if (!restored->savedAs.isEmpty())
        answer.text += Text::tr("What was there before is in %1.")
                           .arg(QDir::toNativeSeparators(restored->savedAs))
                     + QLatin1Char('\n');
    answer.text += Text::tr("Read the server next, with keyrosterctl pull: what was synced since "
                            "the backup comes back from there.")
                 + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("workspace"), *file);
    answer.json.insert(QStringLiteral("saved_as"), restored->savedAs);
    answer.json.insert(QStringLiteral("was_damaged"), restored->wasDamaged);
    co_return answer;
}

} // namespace keyroster::cli
