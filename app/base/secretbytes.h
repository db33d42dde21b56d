#pragma once

#include <QByteArrayView>
#include <memory>

class QByteArray;
class QString;

namespace keyroster {

/// Bytes that must not leak: kept in guarded, locked memory (sodium_malloc), wiped when the last
/// copy goes. Copies share the same memory; the content never changes. Any thread. Never stream it
/// into a log: there is deliberately no QDebug operator, no toString() and no conversion.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Copies the bytes; the caller wipes its own (see wipe()).
    explicit SecretBytes(QByteArrayView bytes);
    /// UTF-8 of a typed text. The QString is the caller's to drop.
    static SecretBytes fromText(const QString& text);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const;
    /// Valid while this object (or a copy) lives.
    [[nodiscard]] QByteArrayView view() const;
    /// Last four characters for people to recognise a key by; empty when shorter than 12 bytes
    /// (four characters would be too much of a short secret).
    [[nodiscard]] QString last4() const;
    /// Comparison in constant time.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

    /// Overwrites a plain buffer that held a secret.
    static void wipe(QByteArray& bytes);

private:
    struct Block;
    std::shared_ptr<const Block> m_block;
};

/// Once at program start: libsodium, and no core dumps. False when the system refuses (then the
/// program must end).
[[nodiscard]] bool initSecretMemory();

} // namespace keyroster
