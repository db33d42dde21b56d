#pragma once

#include <QStringList>
#include <functional>

class QDialog;
class QWidget;

namespace keyroster::ui {

class MessageBar;

/// What a person is asked for a file by.
struct FileQuestion
{
    QString name; ///< of the dialog, as QObject
    QString title;
    QString filter;    ///< "Tables (*.csv)"
    QString suggested; ///< name with its suffix of a file to write; empty: one to open
};

/// The dialog that asks, not yet shown; it deletes itself when it is closed. It begins in the
/// folder of the file that was chosen last since the program started, else among the documents. It
/// asks before a file is replaced. `chosen` gets the whole path, while `parent` lives. GUI thread.
QDialog* fileChooser(QWidget* parent, const FileQuestion& question,
                     std::function<void(QString)> chosen);

/// Writes the file, whole or not at all, and tells in the bar: `done`, or why it could not be
/// written. False: it was not.
bool writeAndTell(MessageBar* bar, const QString& file, const QByteArray& bytes,
                  const QString& done);

} // namespace keyroster::ui
