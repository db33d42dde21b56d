#include "policy/policywriter.h"

#include "policy/codes.h"
#include "policy/policycodec.h"

#include <sodium.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace keyroster {

namespace {

constexpr qsizetype chunkBytes = 1 << 18; // small enough for the cache

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 && code < 0x7f && code != u'"' && code != u'\\';
}

void appendValue(QByteArray& out, const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(list).sliced(1, list.size() - 2);
}

} // namespace

void appendText(QByteArray& out, const QString& text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain)) {
        const qsizetype at = out.size();
        out.resize(at + 1 + text.size() + 1);
        char* to = out.data() + at;
        *to++ = '"';
        to = std::transform(text.cbegin(), text.cend(), to,
                            [](QChar c) { return char(c.unicode()); });
        *to = '"';
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(list).sliced(1, list.size() - 2);
}

// Fields in alphabetical order, as QJsonObject keeps them.
void appendAssignment(QByteArray& out, const Assignment& assignment)
{
    if (!assignment.extra.isEmpty()) {
        out += QJsonDocument(assignmentToJson(assignment)).toJson(QJsonDocument::Compact);
        return;
    }
    out += R"({"connection":)";
    appendText(out, assignment.connection.text());
    out += R"(,"keys":[)";
    for (qsizetype i = 0; i < assignment.keys.size(); ++i) {
        if (i > 0)
            out += ',';
        appendText(out, assignment.keys.at(i).text());
    }
    out += R"(],"principal":{)";
    if (!assignment.principal.id.isEmpty()) {
        out += R"("id":)";
        appendText(out, assignment.principal.id);
        out += ',';
    }
    out += R"("type":)";
    appendText(out, code(assignment.principal.type));
    out += '}';
    if (assignment.rank != 0) {
        out += R"(,"rank":)";
        out += QByteArray::number(assignment.rank);
    }
    if (assignment.spill) {
        out += R"(,"spill":)";
        appendText(out, code(*assignment.spill));
    }
    if (assignment.strategy) {
        out += R"(,"strategy":)";
        appendText(out, code(*assignment.strategy));
    }
    out += '}';
}

QByteArray jsonWith(const QJsonObject& object, const QList<std::pair<QString, QByteArray>>& written)
{
    QJsonObject fields = object;
    qsizetype size = chunkBytes;
    for (const auto& [name, text] : written) {
        fields.insert(name, true); // for its place in the order
        size += text.size();
    }
    QByteArray out;
    out.reserve(size);
    out += '{';
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (out.size() > 1)
            out += ',';
        appendText(out, it.key());
        out += ':';
        const auto ready = std::find_if(written.cbegin(), written.cend(), [&it](const auto& field) {
            return field.first == it.key();
        });
        if (ready != written.cend())
            out += ready->second;
        else
            appendValue(out, it.value());
    }
    out += '}';
    return out;
}

QString assignmentsDigest(const QList<Assignment>& assignments)
{
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof digest);
    QByteArray chunk;
    chunk.reserve(2 * chunkBytes);
    const auto take = [&] {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(chunk.constData()),
                                  static_cast<unsigned long long>(chunk.size()));
        chunk.resize(0);
    };
    for (const Assignment& assignment : assignments) {
        appendAssignment(chunk, assignment);
        if (chunk.size() > chunkBytes)
            take();
    }
    take();
    crypto_generichash_final(&state, digest, sizeof digest);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(digest), sizeof digest).toHex());
}

} // namespace keyroster
