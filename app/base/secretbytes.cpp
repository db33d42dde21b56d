#include "base/secretbytes.h"

#include <sodium.h>

#include <QByteArray>
#include <QString>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace keyroster {

struct SecretBytes::Block
{
    unsigned char* data = nullptr;
    qsizetype size = 0;

    explicit Block(QByteArrayView bytes)
        : size(bytes.size())
    {
        data = static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)));
        Q_CHECK_PTR(data);
        std::memcpy(data, bytes.data(), static_cast<size_t>(size));
        sodium_mprotect_readonly(data);
    }
    ~Block() { sodium_free(data); }
    Q_DISABLE_COPY_MOVE(Block)
};

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    [[maybe_unused]] static const bool ready = initSecretMemory();
    m_block = std::make_shared<const Block>(bytes);
}

SecretBytes SecretBytes::fromText(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret{QByteArrayView(utf8)};
    wipe(utf8);
    return secret;
}

qsizetype SecretBytes::size() const
{
    return m_block ? m_block->size : 0;
}

QByteArrayView SecretBytes::view() const
{
    return m_block ? QByteArrayView(m_block->data, m_block->size) : QByteArrayView();
}

QString SecretBytes::last4() const
{
    constexpr qsizetype shortest = 12;
    return size() < shortest ? QString() : QString::fromUtf8(view().last(4));
}

bool operator==(const SecretBytes& a, const SecretBytes& b)
{
    if (a.size() != b.size())
        return false;
    return a.isEmpty()
        || sodium_memcmp(a.m_block->data, b.m_block->data, static_cast<size_t>(a.size())) == 0;
}

void SecretBytes::wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

bool initSecretMemory()
{
    if (sodium_init() < 0)
        return false;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
#else
    return true;
#endif
}

} // namespace keyroster
