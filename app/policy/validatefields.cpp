#include "policy/validate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace keyroster {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyChecks)
};
constexpr qsizetype longestSlug = 40;
} // namespace

QString slugProblem(const QString& slug)
{
    static const QRegularExpression fits(QStringLiteral("^[a-z0-9-]+$"));
    if (slug.isEmpty())
        return Text::tr("Give a short name for model ids, such as \"groq\".");
    if (!fits.match(slug).hasMatch())
        return Text::tr("Use only small letters a to z, digits and \"-\" in the short name, for it "
                        "becomes part of model ids.");
    if (slug.size() > longestSlug)
        return Text::tr("The short name is longer than %1 characters.").arg(longestSlug);
    return {};
}

QString baseUrlProblem(const QString& url)
{
    if (url.isEmpty())
        return Text::tr("Give the address of the provider, such as https://api.openai.com/v1.");
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isHttp = parsed.scheme() == QLatin1StringView("https")
                     || parsed.scheme() == QLatin1StringView("http");
    if (!parsed.isValid() || !isHttp || parsed.host().isEmpty())
        return Text::tr("This is no web address. It looks like https://api.openai.com/v1.");
    if (!parsed.userInfo().isEmpty())
        return Text::tr(
            "Leave the user name and password out of the address; add the secret as a key.");
    if (parsed.hasQuery() || parsed.hasFragment())
        return Text::tr("Leave out everything from \"?\" or \"#\" on.");
    if (url.endsWith(QLatin1Char('/')))
        return Text::tr("Leave out the slash at the end.");
    return {};
}

bool headerMayHoldSecret(const QString& name)
{
    for (const char* part : {"key", "token", "secret", "auth", "cookie", "password"}) {
        if (name.contains(QLatin1StringView(part), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString slugFor(const QString& name, const QStringList& taken)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString base = name.normalized(QString::NormalizationForm_KD).toLower();
    // Accents are separate characters now; without this "Zoë" would become "zoe-".
    base.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    base.replace(other, QStringLiteral("-"));
    while (base.startsWith(QLatin1Char('-')))
        base.remove(0, 1);
    base.truncate(longestSlug - 4); // room for "-999"
    while (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("connection");
    QString slug = base;
    for (int number = 2; taken.contains(slug); ++number)
        slug = base + QLatin1Char('-') + QString::number(number);
    return slug;
}

} // namespace keyroster
