#pragma once

#include "models/modelroles.h"
#include "policy/changewords.h"

#include <QString>

/// Short texts that several parts of the window say in the same words. Translated.
namespace keyroster::ui {

QString usersText(qsizetype count);  ///< "1 user", "4,210 users"
QString groupsText(qsizetype count); ///< "1 group", "3 groups"
QString keysText(qsizetype count);   ///< "1 key", "3 keys"

QString principalsLine(qsizetype users, qsizetype groups); ///< "3 users and 1 group", "nobody"

/// Name of a single principal; else "3 users and 1 group".
QString principalsText(const QList<Principal>& principals, const Directory& directory);
using keyroster::keyListText;
using keyroster::keyText;
/// The end of a secret as people know it, "....x7Qp", readable in right-to-left texts too; empty
/// for none.
QString maskedText(const QString& last4);
/// A moment as people say it: the time alone when it is today, date and time otherwise. Local time.
QString momentText(const QDateTime& moment, const QDateTime& now);

/// "New", "Changed", "Removed"; empty for None.
QString changeWord(RowChange change);
/// "OpenAI", "OpenAI, Changed": where no badge is painted, and as it is spoken.
QString markedText(const QString& text, RowChange change);

/// US dollars as the language writes them, "$1.25". Cents, and up to `atMost` decimals where they
/// say more (a price of 0.075).
QString moneyText(double usd, int atMost = 2);

/// "states of 14:05": as of when states of keys are; that nobody asked yet while `asked` is
/// invalid.
QString statesText(const QDateTime& asked, const QDateTime& now);

/// "1,000 requests a minute", ... one per limit that is set.
QStringList limitTexts(const Limits& limits);

/// Lower case without accents: "José" is found by "jose". ASCII is only lowered, which is fast.
QString folded(const QString& text);

} // namespace keyroster::ui
