#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

/// Comma-separated values as spreadsheets write and read them (RFC 4180). Pure.
///
/// Formulas: a spreadsheet takes a cell that begins with = + - @, a tab or a line end for a
/// formula, and names in our exports are other people's words. So such a cell is written with an
/// apostrophe before it, in quotes; reading takes the apostrophe away again. Plain numbers stay as
/// they are.
namespace keyroster::csv {

/// One cell as a view into the bytes that were parsed; nothing is copied until somebody asks.
struct Cell
{
    QByteArrayView raw;   ///< without the quotes around it
    bool doubled = false; ///< quotes inside are still written twice

    /// Without spaces around it and without the apostrophe of a guarded formula.
    [[nodiscard]] QString text() const;
    /// The same for a secret: no plain copy stays behind.
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] bool isEmpty() const { return raw.trimmed().isEmpty(); }
};

struct Record
{
    qsizetype line = 0; ///< of the file, from 1, where the record begins
    QList<Cell> cells;
};

struct Records
{
    char separator = ',';
    QList<Record> records; ///< empty lines are left out
};

inline constexpr qsizetype largestFile = 64 * 1024 * 1024;

/// UTF-8, with or without a byte order mark; lines end with LF, CRLF or CR; separated by comma,
/// semicolon or tab, whichever the first line holds most of (or as a first line `sep=;` says). The
/// result points into `bytes`. BadInput with the line: another encoding, a quote that is not
/// closed, text after a closing quote, a NUL; BadInput for a file over largestFile.
Result<Records> parse(QByteArrayView bytes);

/// Records with CRLF ends and commas, UTF-8 with a byte order mark (without it spreadsheets take
/// another encoding).
QByteArray write(const QList<QStringList>& records);

} // namespace keyroster::csv
