#include "policy/csv.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <array>
#include <optional>

namespace keyroster::csv {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr QByteArrayView formulaStarts("=+-@\t\r\n");

tl::unexpected<Error> atLine(qsizetype line, const QString& what)
{
    return fail(ErrorKind::BadInput, Text::tr("Line %1: %2").arg(line).arg(what));
}

QString encodingAdvice()
{
    return Text::tr("This is not UTF-8. In the spreadsheet choose \"CSV UTF-8\" when you save it.");
}

/// Bytes of the character that begins here; 0 where it is not UTF-8.
qsizetype characterSize(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x80)
        return 1;
    const qsizetype size = first >= 0xf5 ? 0
                         : first >= 0xf0 ? 4
                         : first >= 0xe0 ? 3
                         : first >= 0xc2 ? 2
                                         : 0;
    for (qsizetype i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xc0U) != 0x80U)
            return 0;
    }
    const unsigned second = byte(at + 1);
    const bool tooLong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool surrogate = first == 0xed && second > 0x9f;
    const bool tooLarge = first == 0xf4 && second > 0x8f;
    return tooLong || surrogate || tooLarge ? 0 : size;
}

Result<void> checkEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.contains('\0'))
        return atLine(1, encodingAdvice());
    qsizetype line = 1;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = characterSize(bytes, at);
        if (size == 0)
            return atLine(line, encodingAdvice());
        line += bytes.at(at) == '\n' ? 1 : 0;
        at += size;
    }
    return {};
}

/// Is it `sep=;` and nothing else?
std::optional<char> separatorLine(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.size() == 5 && text.startsWith("sep="))
        return text.at(4);
    return line.startsWith("sep=\t") ? std::optional('\t') : std::nullopt;
}

QByteArrayView firstLine(QByteArrayView bytes)
{
    qsizetype end = 0;
    while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r')
        ++end;
    return bytes.first(end);
}

char separatorOf(QByteArrayView bytes)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    bool any = false;
    for (const char c : bytes) {
        if (!quoted && any && (c == '\n' || c == '\r'))
            break;
        any = any || (c != '\n' && c != '\r');
        quoted = c == '"' ? !quoted : quoted;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i)
        best = counts.at(i) > counts.at(best) ? i : best;
    return candidates.at(best);
}

class Parser
{
public:
    Parser(QByteArrayView bytes, char separator, qsizetype line)
        : m_bytes(bytes)
        , m_separator(separator)
        , m_line(line)
    {}

    Result<QList<Record>> run()
    {
        QList<Record> records;
        while (m_at < m_bytes.size()) {
            Record record;
            record.line = m_line;
            do {
                const auto cell = next();
                if (!cell)
                    return passOn(cell);
                record.cells.append(*cell);
            } while (takeSeparator());
            takeLineEnd();
            const bool empty = std::all_of(record.cells.cbegin(), record.cells.cend(),
                                           [](const Cell& cell) { return cell.isEmpty(); });
            if (!empty)
                records.append(record);
        }
        return records;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool atCellEnd() const
    {
        return atEnd() || m_bytes.at(m_at) == m_separator || m_bytes.at(m_at) == '\n'
            || m_bytes.at(m_at) == '\r';
    }

    void skipSpaces()
    {
        while (!atCellEnd() && (m_bytes.at(m_at) == ' ' || m_bytes.at(m_at) == '\t'))
            ++m_at;
    }

    bool takeSeparator()
    {
        if (atEnd() || m_bytes.at(m_at) != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        m_at +=
            m_bytes.at(m_at) == '\r' && m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '\n'
                ? 2
                : 1;
        ++m_line;
    }

    Result<Cell> next()
    {
        const qsizetype start = m_at;
        skipSpaces();
        if (!atEnd() && m_bytes.at(m_at) == '"')
            return quoted();
        while (!atCellEnd())
            ++m_at;
        Cell cell;
        cell.raw = m_bytes.sliced(start, m_at - start);
        return cell;
    }

    Result<Cell> quoted()
    {
        const qsizetype line = m_line;
        const qsizetype start = ++m_at;
        Cell cell;
        for (; !atEnd(); ++m_at) {
            const char c = m_bytes.at(m_at);
            const char after = m_at + 1 < m_bytes.size() ? m_bytes.at(m_at + 1) : '\0';
            m_line += c == '\n' || (c == '\r' && after != '\n') ? 1 : 0;
            if (c != '"')
                continue;
            if (after != '"')
                break;
            cell.doubled = true;
            ++m_at;
        }
        if (atEnd())
            return atLine(line, Text::tr("A quotation mark is not closed."));
        cell.raw = m_bytes.sliced(start, m_at - start);
        ++m_at;
        skipSpaces();
        if (!atCellEnd())
            return atLine(m_line, Text::tr("There is text after a closing quotation mark. A "
                                           "quotation mark inside a cell is written twice."));
        return cell;
    }

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    qsizetype m_line;
};

/// A number is no formula that could do anything.
bool isNumber(QStringView text)
{
    const QStringView digits = text.startsWith(QLatin1Char('-')) ? text.sliced(1) : text;
    return !digits.isEmpty() && digits.front().isDigit()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
           });
}

/// Does it begin with a formula, be it behind apostrophes? Those are counted, so that reading gives
/// back what was written.
bool needsGuard(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == '\'')
        ++at;
    return at < text.size() && formulaStarts.contains(text.at(at));
}

QByteArrayView withoutGuard(QByteArrayView text)
{
    return text.startsWith('\'') && needsGuard(text) ? text.sliced(1) : text;
}

QByteArray unescaped(const Cell& cell)
{
    QByteArray text;
    text.reserve(cell.raw.size());
    for (qsizetype i = 0; i < cell.raw.size(); ++i) {
        text.append(cell.raw.at(i));
        i += cell.doubled && cell.raw.at(i) == '"' ? 1 : 0;
    }
    return text;
}

QByteArray written(const QString& text)
{
    QByteArray cell = text.trimmed().toUtf8(); // as text() reads it
    const bool guarded = needsGuard(cell) && !isNumber(text);
    if (guarded)
        cell.prepend('\'');
    const bool quoted = guarded || cell.contains(',') || cell.contains(';') || cell.contains('\t')
                     || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    if (!quoted)
        return cell;
    cell.replace("\"", "\"\"");
    return '"' + cell + '"';
}

} // namespace

QString Cell::text() const
{
    if (!doubled)
        return QString::fromUtf8(withoutGuard(raw.trimmed()));
    const QByteArray plain = unescaped(*this);
    return QString::fromUtf8(withoutGuard(QByteArrayView(plain).trimmed()));
}

SecretBytes Cell::secret() const
{
    if (!doubled)
        return SecretBytes(withoutGuard(raw.trimmed()));
    QByteArray plain = unescaped(*this);
    const auto wiped = qScopeGuard([&plain] { SecretBytes::wipe(plain); });
    return SecretBytes(withoutGuard(QByteArrayView(plain).trimmed()));
}

Result<Records> parse(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return fail(ErrorKind::BadInput, Text::tr("The file is too large (over 64 MiB)."));
    if (const auto checked = checkEncoding(bytes); !checked)
        return passOn(checked);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    Records result;
    qsizetype line = 1;
    if (const auto given = separatorLine(firstLine(bytes))) {
        result.separator = *given;
        bytes = bytes.sliced(firstLine(bytes).size());
        const qsizetype end = bytes.startsWith("\r\n") ? 2 : qMin<qsizetype>(1, bytes.size());
        bytes = bytes.sliced(end);
        line = 2;
    } else {
        result.separator = separatorOf(bytes);
    }
    auto records = Parser(bytes, result.separator, line).run();
    if (!records)
        return passOn(records);
    result.records = *std::move(records);
    return result;
}

QByteArray write(const QList<QStringList>& records)
{
    QByteArray bytes("\xef\xbb\xbf");
    for (const QStringList& record : records) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            if (i > 0)
                bytes.append(',');
            bytes.append(written(record.at(i)));
        }
        bytes.append("\r\n");
    }
    return bytes;
}

} // namespace keyroster::csv
