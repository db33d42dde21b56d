#pragma once

#include "base/error.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QStringList>

namespace keyroster::cli {

/// What a command found or did: `text` for people, `json` for programs. Printed once, at the end.
struct Answer
{
    ExitCode code = ExitCode::Done;
    QString text;
    QJsonObject json;
};

/// Rows as aligned columns; the first row is the head.
QString table(const QList<QStringList>& rows);
/// Lines with a mark before the first and an indent before the others.
QString bullet(const QString& text);

/// For a terminal: names and notes come from other people, and control characters in them would
/// steer it. Each is shown as U+FFFD, but for the ends of lines and tabs; so are the marks that
/// turn the direction of text.
QString harmless(const QString& text);

/// {"ok": true, ...} of an answer and {"ok": false, "error": {...}} of a failure, as one line.
QByteArray answerJson(const Answer& answer);
QByteArray errorJson(const Error& error, ExitCode code);

} // namespace keyroster::cli
