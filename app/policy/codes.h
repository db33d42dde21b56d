#pragma once

#include "policy/policy.h"

#include <optional>

/// The words that stand for enum values in the document, on the wire and in the command line's
/// JSON. Untranslated, stable.
namespace keyroster {

QString code(PrincipalType type); ///< "user", "group", "everyone"
QString code(Dialect dialect);    ///< "openai", "azure"
QString code(Byok byok);          ///< "off", "direct_connection"
QString code(Strategy strategy);  ///< "sticky", "round_robin", ...
QString code(Spill spill);        ///< "never", "when_exhausted"
QString code(AllowancePer per);   ///< "each", "together"
QString code(Window window);      ///< "day", "week", "month"

/// The value of a word; none for a word that this version does not know. Defined for the enums
/// above.
template <typename Enum> std::optional<Enum> fromCode(const QString& text);
/// All words of one enum, for error texts and choices.
template <typename Enum> QStringList allCodes();

} // namespace keyroster
