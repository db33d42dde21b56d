#include "policy/codes.h"

#include <array>

namespace keyroster {

namespace {

template <typename Enum> struct Word
{
    Enum value;
    const char* text;
};

template <typename Enum> struct Words;

template <> struct Words<PrincipalType>
{
    static constexpr std::array<Word<PrincipalType>, 3> list{
        {{PrincipalType::User, "user"},
         {PrincipalType::Group, "group"},
         {PrincipalType::Everyone, "everyone"}}};
};
template <> struct Words<Dialect>
{
    static constexpr std::array<Word<Dialect>, 2> list{
        {{Dialect::OpenAi, "openai"}, {Dialect::Azure, "azure"}}};
};
template <> struct Words<Byok>
{
    static constexpr std::array<Word<Byok>, 2> list{
        {{Byok::Off, "off"}, {Byok::DirectConnection, "direct_connection"}}};
};
template <> struct Words<Strategy>
{
    static constexpr std::array<Word<Strategy>, 6> list{
        {{Strategy::Sticky, "sticky"},
         {Strategy::RoundRobin, "round_robin"},
         {Strategy::Weighted, "weighted"},
         {Strategy::LeastInFlight, "least_in_flight"},
         {Strategy::FillFirst, "fill_first"},
         {Strategy::MostRemaining, "most_remaining"}}};
};
template <> struct Words<Spill>
{
    static constexpr std::array<Word<Spill>, 2> list{
        {{Spill::Never, "never"}, {Spill::WhenExhausted, "when_exhausted"}}};
};
template <> struct Words<AllowancePer>
{
    static constexpr std::array<Word<AllowancePer>, 2> list{
        {{AllowancePer::Each, "each"}, {AllowancePer::Together, "together"}}};
};
template <> struct Words<Window>
{
    static constexpr std::array<Word<Window>, 3> list{
        {{Window::Day, "day"}, {Window::Week, "week"}, {Window::Month, "month"}}};
};

template <typename Enum> QString wordOf(Enum value)
{
    for (const auto& word : Words<Enum>::list) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

} // namespace

template <typename Enum> std::optional<Enum> fromCode(const QString& text)
{
    for (const auto& word : Words<Enum>::list) {
        if (text == QLatin1StringView(word.text))
            return word.value;
    }
    return {};
}

template <typename Enum> QStringList allCodes()
{
    QStringList texts;
    for (const auto& word : Words<Enum>::list)
        texts.append(QString::fromLatin1(word.text));
    return texts;
}

#define KEYROSTER_CODES(Enum)                                    \
    QString code(Enum value)                                     \
    {                                                            \
        return wordOf(value);                                    \
    }                                                            \
    template std::optional<Enum> fromCode<Enum>(const QString&); \
    template QStringList allCodes<Enum>();

KEYROSTER_CODES(PrincipalType)
KEYROSTER_CODES(Dialect)
KEYROSTER_CODES(Byok)
KEYROSTER_CODES(Strategy)
KEYROSTER_CODES(Spill)
KEYROSTER_CODES(AllowancePer)
KEYROSTER_CODES(Window)

#undef KEYROSTER_CODES

} // namespace keyroster
