#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace keyroster::ui {

// "1 ..." has its own sentence so that English needs no plural translation file.
QString usersText(qsizetype count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 user")
                      : QCoreApplication::translate("Wording", "%Ln users", nullptr, int(count));
}

QString groupsText(qsizetype count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 group")
                      : QCoreApplication::translate("Wording", "%Ln groups", nullptr, int(count));
}

QString keysText(qsizetype count)
{
    return count == 1 ? QCoreApplication::translate("Wording", "1 key")
                      : QCoreApplication::translate("Wording", "%Ln keys", nullptr, int(count));
}

QString principalsLine(qsizetype users, qsizetype groups)
{
    if (users == 0 && groups == 0)
        return QCoreApplication::translate("Wording", "nobody");
    if (groups == 0)
        return usersText(users);
    if (users == 0)
        return groupsText(groups);
    return QCoreApplication::translate("Wording", "%1 and %2", "3 users and 1 group")
        .arg(usersText(users), groupsText(groups));
}

QString principalsText(const QList<Principal>& principals, const Directory& directory)
{
    if (principals.size() == 1)
        return directory.nameOf(principals.constFirst());
    const auto groups =
        std::count_if(principals.cbegin(), principals.cend(),
                      [](const Principal& p) { return p.type == PrincipalType::Group; });
    const auto users =
        std::count_if(principals.cbegin(), principals.cend(),
                      [](const Principal& p) { return p.type == PrincipalType::User; });
    return principalsLine(users, groups);
}

QString maskedText(const QString& last4)
{
    // Isolated, so that the dots stay before it.
    return last4.isEmpty() ? QString()
                           : QStringLiteral("\u2066\u2022\u2022\u2022\u2022%1\u2069").arg(last4);
}

QString momentText(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString changeWord(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return QCoreApplication::translate("RowChange", "New");
    case RowChange::Changed: return QCoreApplication::translate("RowChange", "Changed");
    case RowChange::Removed: return QCoreApplication::translate("RowChange", "Removed");
    }
    return {};
}

QString markedText(const QString& text, RowChange change)
{
    return change == RowChange::None ? text : text + QStringLiteral(", ") + changeWord(change);
}

QString moneyText(double usd, int atMost)
{
    int decimals = 2;
    while (decimals < atMost
           && std::abs(usd - QString::number(usd, 'f', decimals).toDouble()) > 1e-9)
        ++decimals;
    return QLocale().toCurrencyString(usd, QStringLiteral("$"), decimals);
}

QString statesText(const QDateTime& asked, const QDateTime& now)
{
    return asked.isValid()
             ? QCoreApplication::translate("KeysPage", "states of %1").arg(momentText(asked, now))
             : QCoreApplication::translate("KeysPage", "the router was not asked yet");
}

QStringList limitTexts(const Limits& limits)
{
    const QLocale locale;
    QStringList texts;
    const auto add = [&](const std::optional<qint64>& limit, const QString& text) {
        if (limit)
            texts.append(text.arg(locale.toString(*limit)));
    };
    add(limits.rpm, QCoreApplication::translate("Inspector", "%1 requests a minute"));
    add(limits.tpm, QCoreApplication::translate("Inspector", "%1 tokens a minute"));
    add(limits.rpd, QCoreApplication::translate("Inspector", "%1 requests a day"));
    add(limits.tpd, QCoreApplication::translate("Inspector", "%1 tokens a day"));
    add(limits.maxInFlight, QCoreApplication::translate("Inspector", "%1 at the same time"));
    if (limits.costMonth)
        texts.append(QCoreApplication::translate("Inspector", "%1 a month")
                         .arg(moneyText(*limits.costMonth)));
    return texts;
}

QString folded(const QString& text)
{
    const bool ascii =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    QString plain;
    const QString pieces = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : pieces) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

} // namespace keyroster::ui
