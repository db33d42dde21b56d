#include "window/exchangeflow.h"

#include "dialogs/assigncsvdialog.h"
#include "dialogs/bundleopendialog.h"
#include "dialogs/bundlesavedialog.h"
#include "dialogs/copydialog.h"
#include "dialogs/csvkeysdialog.h"
#include "policy/assignmentscsv.h"
#include "policy/csvkeys.h"
#include "sync/policyfile.h"
#include "widgets/filechooser.h"
#include "widgets/messagebar.h"

#include <QJsonDocument>

namespace keyroster::ui {

ExchangeFlow::ExchangeFlow(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Directory ExchangeFlow::directory() const
{
    const std::optional<Snapshot>& snapshot = m_parts.engine->workspace()->snapshot();
    return snapshot ? snapshot->directory : Directory();
}

void ExchangeFlow::choose(const QString& title, const QString& filter, const QString& suggested,
                          const std::function<void(QString)>& chosen)
{
    m_parts.present(fileChooser(
        m_parts.window, {QStringLiteral("chooseFileDialog"), title, filter, suggested}, chosen));
}

void ExchangeFlow::write(const QString& name, const QByteArray& bytes)
{
    writeAndTell(m_parts.message, name, bytes, tr("Saved: %1").arg(name));
}

void ExchangeFlow::saveJson()
{
    choose(tr("Save the policy without secrets"), tr("Policies (*.json)"),
           QStringLiteral("keyroster-policy.json"), [this](const QString& name) {
               const QJsonObject document =
                   sync::policyDocument(m_parts.engine->workspace()->draft(), directory());
               write(name, QJsonDocument(document).toJson(QJsonDocument::Indented));
           });
}

void ExchangeFlow::saveAssignments()
{
    choose(tr("Save who is on which key"), tr("Tables (*.csv)"),
           QStringLiteral("keyroster-assignments.csv"), [this](const QString& name) {
               write(name,
                     csv::assignmentsToCsv(m_parts.engine->workspace()->draft(), directory()));
           });
}

void ExchangeFlow::saveKeys()
{
    choose(tr("Save the keys without secrets"), tr("Tables (*.csv)"),
           QStringLiteral("keyroster-keys.csv"), [this](const QString& name) {
               write(name, csv::keysToCsv(m_parts.engine->workspace()->draft()));
           });
}

void ExchangeFlow::openAssignments()
{
    m_parts.present(
        new AssignCsvDialog(m_parts.engine, m_parts.operations, m_parts.theme, m_parts.window));
}

void ExchangeFlow::openKeys()
{
    m_parts.present(
        new CsvKeysDialog(m_parts.engine, m_parts.operations, m_parts.theme, m_parts.window));
}

void ExchangeFlow::saveBundle()
{
    auto* dialog =
        new BundleSaveDialog(m_parts.engine, m_parts.operations, m_parts.theme, m_parts.window);
    connect(dialog, &BundleSaveDialog::saved, this, [this](const QString& file) {
        m_parts.message->showMessage(Tone::Ok,
                                     tr("Saved with all secrets, encrypted: %1").arg(file));
    });
    m_parts.present(dialog);
}

void ExchangeFlow::openBundle()
{
    choose(tr("Open a bundle"), tr("Bundles of Keyroster (*.krbundle)"), {},
           [this](const QString& file) { openBundleFile(file); });
}

void ExchangeFlow::openJson()
{
    choose(tr("Open a policy without secrets"), tr("Policies (*.json)"), {},
           [this](const QString& file) { openBundleFile(file); });
}

void ExchangeFlow::openBundleFile(const QString& file)
{
    auto* dialog = new BundleOpenDialog(m_parts.engine, file, m_parts.operations, m_parts.theme,
                                        m_parts.window);
    connect(dialog, &BundleOpenDialog::imported, this, [this] {
        m_parts.message->showMessage(
            Tone::Ok, tr("The file is in the draft. Undo takes it out again; Review shows what "
                         "a sync would change."));
    });
    m_parts.present(dialog);
}

void ExchangeFlow::copyFrom(const QString& workspaceFile)
{
    auto* dialog = new CopyDialog(m_parts.engine, workspaceFile, m_parts.operations, m_parts.theme,
                                  m_parts.window);
    connect(dialog, &CopyDialog::copied, this, [this](const QString& from) {
        m_parts.message->showMessage(
            Tone::Ok, tr("Copied from %1 into the draft. Undo takes it back.").arg(from));
    });
    m_parts.present(dialog);
}

} // namespace keyroster::ui
