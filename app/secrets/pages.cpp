#include "secrets/pages.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <algorithm>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mapOverhead = 9; // the longest CBOR head
qsizetype entrySize(const QString& id, const SecretBytes& secret)
{
    return 2 * mapOverhead + id.toUtf8().size() + secret.size();
}

tl::unexpected<Error> unreadable()
{
    return fail(
        ErrorKind::KeychainBroken,
        QCoreApplication::translate(
            "Secrets",
            "Something else changed what Keyroster keeps in the keychain. Enter the keys again."),
        u"page is no CBOR map of bytes"_s);
}

/// The chunks of one byte string; wiped by the caller.
std::optional<QByteArray> readBytes(QCborStreamReader& reader)
{
    QByteArray all;
    auto chunk = reader.readByteArray();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readByteArray()) {
        if (all.isEmpty())
            all = chunk.data;
        else
            return {}; // we write one chunk
    }
    if (chunk.status != QCborStreamReader::EndOfString)
        return {};
    return all;
}

std::optional<QString> readText(QCborStreamReader& reader)
{
    QString all;
    auto chunk = reader.readString();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readString())
        all += chunk.data;
    if (chunk.status != QCborStreamReader::EndOfString)
        return {};
    return all;
}

} // namespace

qsizetype encodedSize(const SecretMap& secrets)
{
    qsizetype size = mapOverhead;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        size += entrySize(it.key(), it.value());
    return size;
}

SecretBytes encodeSecrets(const SecretMap& secrets)
{
    // Long enough from the start: a buffer that grows leaves copies behind.
    QByteArray plain;
    plain.reserve(encodedSize(secrets));
    {
        QCborStreamWriter writer(&plain);
        writer.startMap(quint64(secrets.size()));
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
            writer.append(QStringView(it.key()));
            writer.appendByteString(it.value().view().data(), it.value().size());
        }
        writer.endMap();
    }
    const SecretBytes encoded{QByteArrayView(plain)};
    SecretBytes::wipe(plain);
    return encoded;
}

Result<SecretMap> decodeSecrets(const SecretBytes& bytes)
{
    QCborStreamReader reader(bytes.view().data(), bytes.size());
    if (!reader.isMap() || !reader.enterContainer())
        return unreadable();
    SecretMap secrets;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        const auto id = reader.isString() ? readText(reader) : std::nullopt;
        auto plain = id && reader.isByteArray() ? readBytes(reader) : std::nullopt;
        if (!plain)
            return unreadable();
        secrets.insert(*id, SecretBytes(QByteArrayView(*plain)));
        SecretBytes::wipe(*plain);
    }
    if (reader.lastError() != QCborError::NoError || !reader.leaveContainer())
        return unreadable();
    return secrets;
}

QList<Page> packPages(const SecretMap& secrets)
{
    QList<Page> pages;
    QList<qsizetype> room;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const qsizetype size = entrySize(it.key(), it.value());
        const auto fits = std::find_if(room.cbegin(), room.cend(),
                                       [size](qsizetype left) { return left >= size; });
        qsizetype at = fits - room.cbegin();
        if (fits == room.cend()) {
            pages.append({PageId(newIdText()), {}});
            room.append(pageLimit - mapOverhead);
            at = pages.size() - 1;
        }
        pages[at].secrets.insert(it.key(), it.value());
        room[at] -= size;
    }
    return pages;
}

} // namespace keyroster::secrets
