#include "dialogs/keyverdict.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyVerdict)
};

} // namespace

KeyVerdict keyVerdict(const providers::KeyTest& test)
{
    using Verdict = providers::KeyTest::Verdict;
    switch (test.verdict) {
    case Verdict::Works:
        return {test.models.isEmpty()
                    ? Words::tr("Works")
                    : Words::tr("Works, sees %n model(s)", nullptr, int(test.models.size())),
                QStringLiteral("ok"), Tone::Ok};
    case Verdict::Invalid:
        return {Words::tr("Refused: the provider does not know this key"), QStringLiteral("error"),
                Tone::Danger};
    case Verdict::NoAccess:
        return {Words::tr("Refused: the key may not list models"), QStringLiteral("error"),
                Tone::Danger};
    case Verdict::RateLimited:
        return {Words::tr("At its limit now"), QStringLiteral("clock"), Tone::Warning};
    case Verdict::OutOfCredit:
        return {Words::tr("Out of credit"), QStringLiteral("warning"), Tone::Warning};
    case Verdict::ProviderDown:
        return {Words::tr("The provider has a problem"), QStringLiteral("warning"), Tone::Warning};
    case Verdict::Unreachable:
        return {Words::tr("The provider does not answer"), QStringLiteral("error"), Tone::Danger};
    case Verdict::Unclear: break;
    }
    return {Words::tr("The answer was unclear"), QStringLiteral("unknown"), Tone::Warning};
}

} // namespace keyroster::ui
