#pragma once

#include <QIODevice>

namespace keyroster::openwebui {

/// A request body that can be read once. Being sequential, it makes Qt give up (ContentReSendError)
/// where it would otherwise send a request a second time after a lost connection. Wipes what it
/// holds when it dies.
class BodyDevice : public QIODevice
{
    Q_OBJECT
public:
    /// Takes the bytes; pass them with std::move so that no other copy shares them.
    explicit BodyDevice(QByteArray bytes, QObject* parent = nullptr);
    ~BodyDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    /// Always false: the body goes out once.
    bool reset() override { return false; }

Q_SIGNALS:
    void advanced(); ///< some of it was taken for sending

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_next = 0;
};

} // namespace keyroster::openwebui
