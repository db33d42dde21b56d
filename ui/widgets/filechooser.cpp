#include "widgets/filechooser.h"

#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace keyroster::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::ui)
};

QString& lastFolder()
{
    static QString folder;
    return folder;
}

QString firstFolder()
{
    if (!lastFolder().isEmpty() && QDir(lastFolder()).exists())
        return lastFolder();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

QDialog* fileChooser(QWidget* parent, const FileQuestion& question,
                     std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(parent, question.title, firstFolder());
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList filters{question.filter};
    if (question.suggested.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
        filters.append(Texts::tr("All files (*)"));
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(QFileInfo(question.suggested).suffix());
    }
    dialog->setNameFilters(filters);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& file) {
                         lastFolder() = QFileInfo(file).absolutePath();
                         chosen(file);
                     });
    return dialog;
}

bool writeAndTell(MessageBar* bar, const QString& file, const QByteArray& bytes,
                  const QString& done)
{
    QSaveFile target(file);
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (written)
        bar->showMessage(Tone::Ok, done);
    else
        bar->showMessage(Tone::Danger,
                         Texts::tr("%1 could not be written.").arg(QDir::toNativeSeparators(file)),
                         target.errorString());
    return written;
}

} // namespace keyroster::ui
