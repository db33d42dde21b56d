#include "dialogs/pastedkeys.h"

#include <QRegularExpression>

namespace keyroster::ui {

namespace {

QString unquoted(const QString& text)
{
    const QString trimmed = text.trimmed();
    for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\''), QLatin1Char('`')}) {
        if (trimmed.size() >= 2 && trimmed.startsWith(quote) && trimmed.endsWith(quote))
            return trimmed.mid(1, trimmed.size() - 2).trimmed();
    }
    return trimmed;
}

bool looksLikeSecret(const QString& text)
{
    static const QRegularExpression allowed(QStringLiteral("^[\\x21-\\x7e]{8,4096}$"));
    return allowed.match(text).hasMatch();
}

} // namespace

PastedKeys parsePastedKeys(const QString& text)
{
    // The label may hold spaces; the first separator ends it. '=' may also end a secret (base64),
    // so a line that is one word without "x = y" shape is a secret as a whole.
    static const QRegularExpression pair(QStringLiteral(
        "^(?:export\\s+)?(.{1,80}?)(?:\\s*=\\s*(?=\\S)|\\s*:\\s+|\\s*[,;\\t]\\s*)(\\S.*)$"));
    PastedKeys result;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int number = 1; number <= lines.size(); ++number) {
        QString line = lines.at(number - 1).trimmed();
        while (line.endsWith(QLatin1Char(',')) || line.endsWith(QLatin1Char(';')))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QString label;
        QString secret = unquoted(line);
        const QRegularExpressionMatch match = pair.match(line);
        if (match.hasMatch() && looksLikeSecret(unquoted(match.captured(2)))) {
            label = unquoted(match.captured(1));
            secret = unquoted(match.captured(2));
        }
        if (!looksLikeSecret(secret)) {
            result.unreadable.append(number);
            continue;
        }
        const SecretBytes bytes = SecretBytes::fromText(secret);
        const bool known =
            std::any_of(result.keys.cbegin(), result.keys.cend(),
                        [&bytes](const PastedKey& key) { return key.secret == bytes; });
        if (known)
            ++result.repeated;
        else
            result.keys.append({label, bytes});
    }
    return result;
}

} // namespace keyroster::ui
