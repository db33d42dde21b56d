#pragma once

#include <QByteArray>
#include <functional>
#include <optional>

/// Walking through JSON text without building a tree: for lists of 100,000 short rows, whose tree
/// takes ten times the memory of the text. Everything unusual is left to QJsonDocument by whoever
/// uses this: it says nullopt or false.
namespace keyroster {

class JsonScan
{
public:
    explicit JsonScan(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd(); ///< nothing but white space is left
    /// Takes this text, which is no string, after white space; false: something else is there.
    bool take(char character);
    /// Exactly these bytes, without white space.
    bool takeExactly(QByteArrayView bytes);
    /// A string of printable ASCII without escapes, without its quotes; nullopt for every other
    /// string.
    std::optional<QByteArrayView> plainText();
    /// Any value, as its text; nullopt where brackets or quotes do not fit. What is inside is not
    /// checked further.
    std::optional<QByteArrayView> value();
    std::optional<qint64> wholeNumber();

private:
    void skipSpace();
    bool skipString();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// One field of an object, taken out of it.
struct JsonField
{
    QByteArrayView value; ///< points into the text
    QByteArray rest;      ///< the object with `null` in its place
};
/// nullopt: it is not there, or twice, or the text is no object.
std::optional<JsonField> takeField(QByteArrayView object, QByteArrayView name);

/// Calls `element` with the text of each; false when the text is no list, or as soon as `element`
/// says so.
bool forEachElement(QByteArrayView list, const std::function<bool(QByteArrayView)>& element);

} // namespace keyroster
