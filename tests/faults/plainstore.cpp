#include "faults/plainstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace keyroster::test {

using namespace Qt::StringLiterals;

PlainStore::PlainStore(QString file)
    : m_file(std::move(file))
{}

QJsonObject PlainStore::content() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> PlainStore::write(const QJsonObject& content) const
{
    QSaveFile file(m_file);
    const QByteArray json = QJsonDocument(content).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorKind::KeychainBroken, u"The file with the secrets was not written."_s);
    return {};
}

Task<secrets::StoreState> PlainStore::probe()
{
    co_return secrets::StoreState::Available;
}

Task<secrets::Staged> PlainStore::stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                        secrets::SecretIndex current)
{
    secrets::Staged staged;
    staged.index = std::move(current);
    QJsonObject pages = content();
    // A page holds one secret, so that removing it is dropping a page.
    for (auto secret = add.cbegin(); secret != add.cend(); ++secret) {
        const PageId page(newIdText());
        pages.insert(page.text(), QString::fromUtf8(secret->view().toByteArray()));
        staged.written.append(page);
        staged.index.insert(secret.key(), page);
    }
    for (const SecretId& secret : std::as_const(remove)) {
        if (staged.index.contains(secret))
            staged.obsolete.append(staged.index.take(secret));
    }
    if (const auto written = write(pages); !written)
        co_return passOn(written);
    co_return staged;
}

Task<SecretBytes> PlainStore::read(SecretId secret, secrets::SecretIndex index)
{
    if (!index.contains(secret))
        co_return fail(ErrorKind::NotFound, u"No such secret."_s);
    const QJsonValue found = content().value(index.value(secret).text());
    if (!found.isString())
        co_return fail(ErrorKind::KeychainBroken, u"The index names a page that is not there."_s);
    co_return SecretBytes::fromText(found.toString());
}

Task<void> PlainStore::drop(QList<PageId> pages)
{
    QJsonObject left = content();
    for (const PageId& page : std::as_const(pages))
        left.remove(page.text());
    co_return write(left);
}

} // namespace keyroster::test
