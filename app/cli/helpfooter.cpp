#include "cli/helpfooter.h"

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Example
{
    QString word, meaning, line;
};

QList<Example> wayOfAChange()
{
    return {
        {QStringLiteral("plan"),
         Text::tr("what a sync will do; it runs exactly as shown, or stops and names what moved"),
         QStringLiteral("keyrosterctl plan --save plan.json")},
        {QStringLiteral("guard"),
         Text::tr("a plan that looks like an accident wants the server's name in full"),
         QStringLiteral("keyrosterctl apply --confirm \"Chat of Example Ltd\"")},
        {QStringLiteral("conflict"),
         Text::tr("another admin changed the same: both are shown, one of them is chosen"),
         QStringLiteral("keyrosterctl merge --mine team-1 --all-theirs")},
        {QStringLiteral("resume"),
         Text::tr("a sync that was cut off: on with what is left, or back to what was before"),
         QStringLiteral("keyrosterctl apply  or  keyrosterctl revert --interrupted --apply")},
        {QStringLiteral("drift"),
         Text::tr("what was changed on the server by other means: put back, or taken over"),
         QStringLiteral("keyrosterctl drift --put-back keyroster")},
        {QStringLiteral("revert"), Text::tr("back to an earlier revision, or undo the last sync"),
         QStringLiteral("keyrosterctl revert 12  or  keyrosterctl revert --last --apply")},
        {QStringLiteral("release"),
         Text::tr("gives back what was adopted: the server's own connection is on again"),
         QStringLiteral("keyrosterctl release \"Example provider\"")}};
}

} // namespace

QString shortFooter()
{
    return Text::tr("Exit codes: 0 done or nothing to do, 1 error, 2 plan not empty, 3 partly "
                    "applied, 4 conflict or stale,\n"
                    "5 guard, 6 locked (another process, or the keychain), 7 sign-in, 64 usage.\n"
                    "No secret is ever an argument: each comes from standard input or a file "
                    "descriptor.");
}

QString fullFooter()
{
    QString text = Text::tr("First steps (edits change a draft here; only apply, drift --put-back "
                            "and --apply change the server):")
                 + QLatin1Char('\n');
    for (const QLatin1StringView line :
         {QLatin1StringView("connect https://chat.example.org --email admin@example.org < "
                            "password.txt"),
          QLatin1StringView("pull"), QLatin1StringView("adopt"), QLatin1StringView("plan"),
          QLatin1StringView("apply")})
        text += QStringLiteral("  keyrosterctl ") + line + QLatin1Char('\n');
    text += QLatin1Char('\n') + Text::tr("The way of a change:") + QLatin1Char('\n');
    for (const Example& example : wayOfAChange())
        text += QStringLiteral("  ") + example.word.leftJustified(10) + example.meaning
              + QStringLiteral("\n            ") + example.line + QLatin1Char('\n');
    return text + QLatin1Char('\n') + shortFooter();
}

} // namespace keyroster::cli
