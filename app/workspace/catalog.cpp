#include "workspace/catalog.h"

#include "workspace/database.h"
#include "workspace/documents.h"
#include "workspace/migrations.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".sqlite"_L1;

/// The profile is all that the list shows; reading more would open slowly with many servers.
Result<ServerProfile> readProfile(const QString& file)
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return passOn(database);
    const auto state = schemaState(**database, bundledMigrations());
    if (!state)
        return passOn(state);
    if (state->kind == SchemaState::Kind::Foreign || state->kind == SchemaState::Kind::New)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace", "%1 is not a Keyroster workspace.")
                        .arg(QDir::toNativeSeparators(file)));
    const auto json = readDocument(**database, u"profile"_s);
    if (!json)
        return passOn(json);
    return parseProfile(*json);
}

} // namespace

Result<QString> workspaceFolder()
{
    QString root = qEnvironmentVariable("KEYROSTER_DATA_DIR");
    if (root.isEmpty())
        root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString folder = QDir(QDir(root).absolutePath()).filePath(u"workspaces"_s);
    if (auto made = makePrivateFolder(folder); !made)
        return passOn(made);
    return folder;
}

QList<CatalogEntry> listWorkspaces(const QString& folder)
{
    QList<CatalogEntry> entries;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        CatalogEntry entry;
        entry.file = info.absoluteFilePath();
        if (const auto profile = readProfile(entry.file)) {
            entry.name = profile->name;
            entry.url = profile->url;
        } else {
            entry.problem = profile.error().message;
        }
        if (entry.name.isEmpty())
            entry.name = info.completeBaseName();
        entries.append(entry);
    }
    return entries;
}

QString newWorkspaceFile(const QString& folder, const QString& serverUrl)
{
    static const QRegularExpression unfit(u"[^a-z0-9.]+"_s);
    const QUrl url = QUrl::fromUserInput(serverUrl);
    QString stem = url.host(QUrl::FullyEncoded).toLower().replace(unfit, u"-"_s);
    while (stem.startsWith(u'.') || stem.startsWith(u'-'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = u"server"_s;
    if (url.port() > 0)
        stem += u"-%1"_s.arg(url.port());
    const QDir where(folder);
    QString name = stem + suffix;
    for (int number = 2; where.exists(name); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number) + suffix;
    return where.filePath(name);
}

} // namespace keyroster::workspace
