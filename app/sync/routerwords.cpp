#include "sync/routerwords.h"

#include <QCoreApplication>
#include <optional>

namespace keyroster::sync {

namespace {

constexpr const char* context = "RouterWords";

// Exactly as the router says them; %1 is a name of a model.
constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("RouterWords", "The day's quota is used up."),
    QT_TRANSLATE_NOOP("RouterWords", "The account is out of credit."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider gives this key no access to %1."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider's rate limit was reached."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence on two lines
    QT_TRANSLATE_NOOP("RouterWords", "Several accounts were refused at the same time: the provider "
                                     "limits this server as a whole."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider refused the key; it is checked once more."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider refuses the key."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider is not answering."),
    QT_TRANSLATE_NOOP("RouterWords", "The day's limit is used up."),
    QT_TRANSLATE_NOOP("RouterWords", "The month's budget is spent."),
    QT_TRANSLATE_NOOP("RouterWords", "As many requests as allowed are running."),
    QT_TRANSLATE_NOOP("RouterWords", "The minute's requests are used up."),
    QT_TRANSLATE_NOOP("RouterWords", "The minute's tokens are used up."),
    QT_TRANSLATE_NOOP("RouterWords", "The provider announced that nothing is left."),
    QT_TRANSLATE_NOOP("RouterWords",
                      "This server cannot open the key: its secret changed. Sync once more."),
    QT_TRANSLATE_NOOP("RouterWords", "Switched off."),
    QT_TRANSLATE_NOOP("RouterWords", "Outside its dates."),
};

/// What stands for %1 in `sentence`; none: it is another sentence.
std::optional<QString> match(const QString& reason, const QString& sentence)
{
    const qsizetype place = sentence.indexOf(QLatin1String("%1"));
    if (place < 0)
        return reason == sentence ? std::optional(QString()) : std::nullopt;
    const QString begin = sentence.left(place), end = sentence.mid(place + 2);
    const qsizetype name = reason.size() - begin.size() - end.size();
    if (name <= 0 || !reason.startsWith(begin) || !reason.endsWith(end))
        return std::nullopt;
    return reason.mid(begin.size(), name);
}

} // namespace

QString routerWords(const QString& reason)
{
    for (const char* sentence : sentences) {
        const std::optional<QString> name = match(reason, QString::fromLatin1(sentence));
        if (!name)
            continue;
        const QString words = QCoreApplication::translate(context, sentence);
        return name->isEmpty() ? words : words.arg(*name);
    }
    return reason;
}

int routerSentences()
{
    return int(std::size(sentences));
}

bool isRouterWords(const QString& reason)
{
    return std::any_of(std::begin(sentences), std::end(sentences), [&reason](const char* sentence) {
        return match(reason, QString::fromLatin1(sentence)).has_value();
    });
}

} // namespace keyroster::sync
