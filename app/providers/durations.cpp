#include "providers/durations.h"

#include <QLocale>
#include <QRegularExpression>

namespace keyroster::providers {

namespace {

// A plain number above this is a point in time, not a duration.
constexpr double smallestEpoch = 1e9;
constexpr double smallestEpochMs = 1e12;
// No provider makes one wait longer; what says so is not understood.
constexpr double longestWaitSeconds = 40.0 * 86400;

std::optional<double> secondsFromUnits(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^(?:[0-9.]+(?:ms|us|d|h|m|s))+$"));
    static const QRegularExpression part(QStringLiteral("([0-9.]+)(ms|us|d|h|m|s)"));
    if (!whole.match(text).hasMatch())
        return {};
    double seconds = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const auto match = parts.next();
        const QString unit = match.captured(2);
        const double factor = unit == QLatin1StringView("d")  ? 86400
                            : unit == QLatin1StringView("h")  ? 3600
                            : unit == QLatin1StringView("m")  ? 60
                            : unit == QLatin1StringView("s")  ? 1
                            : unit == QLatin1StringView("ms") ? 1e-3
                                                              : 1e-6;
        bool fits = false;
        seconds += match.captured(1).toDouble(&fits) * factor;
        if (!fits)
            return {};
    }
    return seconds;
}

std::optional<QDateTime> after(double seconds, const QDateTime& now)
{
    if (!(seconds >= 0) || seconds > longestWaitSeconds)
        return {};
    return now.addMSecs(qRound64(seconds * 1000)).toUTC();
}

} // namespace

std::optional<QDateTime> momentFromHeader(QByteArrayView raw, const QDateTime& now)
{
    const QString text = QString::fromLatin1(raw).trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && number >= smallestEpoch) {
        const double epochSeconds = number >= smallestEpochMs ? number / 1000 : number;
        return after(epochSeconds - double(now.toMSecsSinceEpoch()) / 1000, now);
    }
    if (isNumber)
        return after(number, now);
    if (const auto seconds = secondsFromUnits(text))
        return after(*seconds, now);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        // RFC 9110, "IMF-fixdate"
        moment = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        moment.setTimeSpec(Qt::UTC);
    }
    if (!moment.isValid())
        return {};
    return after(double(now.msecsTo(moment)) / 1000, now);
}

} // namespace keyroster::providers
