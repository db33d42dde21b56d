#include "cli/output.h"

#include <QJsonDocument>
#include <algorithm>

namespace keyroster::cli {

QString table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i)) + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString bullet(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
    return QStringLiteral("  - ") + lines + QLatin1Char('\n');
}

QString harmless(const QString& text)
{
    const auto steers = [](QChar c) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    };
    QString safe = text;
    std::replace_if(safe.begin(), safe.end(), steers, QChar(QChar::ReplacementCharacter));
    return safe;
}

QByteArray answerJson(const Answer& answer)
{
    QJsonObject object = answer.json;
    const bool ok = answer.code == ExitCode::Done || answer.code == ExitCode::PlanNotEmpty;
    object.insert(QStringLiteral("ok"), ok);
    object.insert(QStringLiteral("exit_code"), int(answer.code));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray errorJson(const Error& error, ExitCode code)
{
    QJsonObject what{{QStringLiteral("kind"), errorKindName(error.kind)},
                     {QStringLiteral("message"), error.message}};
    if (!error.detail.isEmpty())
        what.insert(QStringLiteral("detail"), error.detail);
    if (error.httpStatus != 0)
        what.insert(QStringLiteral("http_status"), error.httpStatus);
    const QJsonObject object{{QStringLiteral("ok"), false},
                             {QStringLiteral("exit_code"), int(code)},
                             {QStringLiteral("error"), what}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace keyroster::cli
