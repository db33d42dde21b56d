#include "policy/jsonscan.h"

namespace keyroster {

void JsonScan::skipSpace()
{
    while (m_at < m_text.size()
           && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r'
               || m_text[m_at] == '\t'))
        ++m_at;
}

bool JsonScan::atEnd()
{
    skipSpace();
    return m_at == m_text.size();
}

bool JsonScan::take(char character)
{
    skipSpace();
    if (m_at == m_text.size() || m_text[m_at] != character)
        return false;
    ++m_at;
    return true;
}

bool JsonScan::takeExactly(QByteArrayView bytes)
{
    if (!m_text.sliced(m_at).startsWith(bytes))
        return false;
    m_at += bytes.size();
    return true;
}

std::optional<QByteArrayView> JsonScan::plainText()
{
    if (!take('"'))
        return {};
    const qsizetype begin = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (c == '"')
            return m_text.sliced(begin, m_at++ - begin);
        if (c < 0x20 || c >= 0x7f || c == '\\')
            break;
    }
    return {};
}

bool JsonScan::skipString()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\')
            ++m_at;
        else if (m_text[m_at] == '"')
            return ++m_at <= m_text.size();
    }
    return false;
}

std::optional<QByteArrayView> JsonScan::value()
{
    skipSpace();
    const qsizetype begin = m_at;
    int depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (!skipString())
                return {};
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                break; // of what this value is in
            --depth;
            ++m_at;
        } else if (depth == 0 && (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
            break;
        } else {
            ++m_at;
            continue;
        }
        if (depth == 0)
            break;
    }
    if (m_at == begin || depth != 0)
        return {};
    return m_text.sliced(begin, m_at - begin);
}

std::optional<qint64> JsonScan::wholeNumber()
{
    const auto text = value();
    bool good = false;
    const qint64 number = text ? text->toByteArray().toLongLong(&good) : 0;
    return good ? std::optional(number) : std::nullopt;
}

std::optional<JsonField> takeField(QByteArrayView object, QByteArrayView name)
{
    JsonScan scan(object);
    std::optional<QByteArrayView> found;
    if (!scan.take('{'))
        return {};
    if (scan.take('}'))
        return {};
    do {
        const auto field = scan.value();
        if (!field || !field->startsWith('"') || !scan.take(':'))
            return {};
        const auto value = scan.value();
        if (!value)
            return {};
        if (field->sliced(1, field->size() - 2) == name) {
            if (found)
                return {};
            found = value;
        }
    } while (scan.take(','));
    if (!found || !scan.take('}') || !scan.atEnd())
        return {};
    const qsizetype begin = found->data() - object.data();
    const QByteArrayView after = object.sliced(begin + found->size());
    QByteArray rest;
    rest.reserve(begin + after.size() + 4);
    rest.append(object.first(begin)).append("null").append(after);
    return JsonField{*found, rest};
}

bool forEachElement(QByteArrayView list, const std::function<bool(QByteArrayView)>& element)
{
    JsonScan scan(list);
    if (!scan.take('['))
        return false;
    if (scan.take(']'))
        return scan.atEnd();
    do {
        const auto value = scan.value();
        if (!value || !element(*value))
            return false;
    } while (scan.take(','));
    return scan.take(']') && scan.atEnd();
}

} // namespace keyroster
