#include "openwebui/bodydevice.h"

#include "base/secretbytes.h"

#include <cstring>

namespace keyroster::openwebui {

BodyDevice::BodyDevice(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be one more copy that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

BodyDevice::~BodyDevice()
{
    SecretBytes::wipe(m_bytes);
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_bytes.size() - m_next;
}

qint64 BodyDevice::readData(char* data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_next);
    if (size <= 0)
        return maxSize == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_next, static_cast<size_t>(size));
    m_next += size;
    Q_EMIT advanced();
    return size;
}

qint64 BodyDevice::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace keyroster::openwebui
