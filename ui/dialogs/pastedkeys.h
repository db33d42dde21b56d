#pragma once

#include "base/secretbytes.h"

#include <QList>
#include <QString>

namespace keyroster::ui {

/// One key out of a pasted text.
struct PastedKey
{
    QString label; ///< empty when the line had none
    SecretBytes secret;
};

struct PastedKeys
{
    QList<PastedKey> keys;
    int repeated = 0;      ///< lines whose secret was there before
    QList<int> unreadable; ///< 1-based numbers of lines that are no key
};

/// Reads what people paste: one key per line, alone or as `label = secret`, `label: secret`,
/// `label,secret` or `label<tab>secret`; also `export NAME="secret"`. Empty lines and lines that
/// begin with # are skipped. A secret has no white space and at least 8 characters. The text itself
/// is the caller's to drop.
PastedKeys parsePastedKeys(const QString& text);

} // namespace keyroster::ui
