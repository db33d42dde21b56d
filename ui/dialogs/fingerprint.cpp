#include "dialogs/fingerprint.h"

namespace keyroster::ui {

QString groupedFingerprint(const QString& hex)
{
    const QString bare = QString(hex).remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    QString result;
    for (qsizetype i = 0; i < bare.size(); i += 4)
        result += bare.mid(i, 4).toUpper() + (i % 32 == 28 ? QLatin1Char('\n') : QLatin1Char(' '));
    return result.trimmed();
}

} // namespace keyroster::ui
