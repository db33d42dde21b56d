#include "policy/resolve.h"

#include <QCoreApplication>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Resolve)
};

constexpr std::pair<Exclusion, const char*> exclusions[] = {
    {Exclusion::UnknownKey, "unknown_key"},
    {Exclusion::Disabled, "disabled"},
    {Exclusion::NotYetValid, "not_yet_valid"},
    {Exclusion::Expired, "expired"},
    {Exclusion::ModelNotAllowed, "model_not_allowed"},
    {Exclusion::ModelDenied, "model_denied"},
    {Exclusion::Unreadable, "unreadable"},
    {Exclusion::Invalid, "invalid"},
    {Exclusion::NoAccess, "no_access"},
    {Exclusion::Exhausted, "exhausted"},
    {Exclusion::Cooling, "cooling"},
    {Exclusion::OverLimit, "over_limit"}};

constexpr std::pair<Outcome, const char*> outcomes[] = {
    {Outcome::Ok, "ok"},
    {Outcome::NoAssignment, "no_assignment"},
    {Outcome::Exhausted, "exhausted"},
    {Outcome::Refused, "refused"},
    {Outcome::Invalid, "invalid"},
    {Outcome::UnknownModel, "unknown_model"},
    {Outcome::UnknownConnection, "unknown_connection"}};

} // namespace

QString exclusionCode(Exclusion why)
{
    for (const auto& [value, text] : exclusions) {
        if (value == why)
            return QString::fromLatin1(text);
    }
    return {};
}

std::optional<Exclusion> exclusionFromCode(const QString& code)
{
    for (const auto& [value, text] : exclusions) {
        if (code == QLatin1StringView(text))
            return value;
    }
    return {};
}

QString outcomeCode(Outcome outcome)
{
    for (const auto& [value, text] : outcomes) {
        if (value == outcome)
            return QString::fromLatin1(text);
    }
    return {};
}

QString tierSourceCode(TierSource source)
{
    switch (source) {
    case TierSource::Own: return QStringLiteral("own");
    case TierSource::Group: return QStringLiteral("group");
    case TierSource::Everyone: return QStringLiteral("everyone");
    }
    return {};
}

QString exclusionText(Exclusion why)
{
    switch (why) {
    case Exclusion::UnknownKey: return Text::tr("does not exist on this connection");
    case Exclusion::Disabled: return Text::tr("is switched off");
    case Exclusion::NotYetValid: return Text::tr("is not valid yet");
    case Exclusion::Expired: return Text::tr("has expired");
    case Exclusion::ModelNotAllowed: return Text::tr("is not meant for this model");
    case Exclusion::ModelDenied: return Text::tr("is barred from this model");
    case Exclusion::Unreadable:
        return Text::tr("cannot be read by the router; sync again to seal it anew");
    case Exclusion::Invalid: return Text::tr("is refused by the provider as invalid");
    case Exclusion::NoAccess: return Text::tr("has no access to this model at the provider");
    case Exclusion::Exhausted: return Text::tr("has used up its quota");
    case Exclusion::Cooling: return Text::tr("is cooling down after a rate limit");
    case Exclusion::OverLimit: return Text::tr("has reached its limit");
    }
    return {};
}

} // namespace keyroster
