#pragma once

#include "base/http.h"
#include "openwebui/bodydevice.h"

#include <QNetworkReply>
#include <QTimer>
#include <coroutine>
#include <memory>
#include <optional>

namespace keyroster::openwebui {

/// What one exchange must keep to.
struct ExchangeRules
{
    QString host;         ///< for words
    bool isWrite = false; ///< anything but GET: once sent, a lost answer is Unknown
    bool isEmpty = false; ///< the request has no body
    QString pin;          ///< SHA-256 hex, lower case; empty: system certificates decide
    qint64 maxReplyBytes = 0;
    int stallMs = 0;
    int deadlineMs = 0;
    std::shared_ptr<QString> untrusted; ///< gets the fingerprint that a TLS failure was about
};

/// One request on its way: watches a QNetworkReply until there is a complete answer or a reason why
/// not. A coroutine awaits it (`Exchange::Done`) and keeps it alive; it is resumed from the event
/// loop, never from within a signal, so that it may destroy anything. GUI thread.
class Exchange : public QObject, public std::enable_shared_from_this<Exchange>
{
    Q_OBJECT
public:
    /// Takes reply, body (may be none) and whatever must live as long as the reply.
    Exchange(QNetworkReply* reply, std::unique_ptr<BodyDevice> body, std::unique_ptr<QObject> owner,
             ExchangeRules rules);
    ~Exchange() override;

    /// Connects everything; ends at once when the token is cancelled already.
    void watch(const CancelToken& cancel);
    /// Ends it with Cancelled; nothing when it has ended.
    void abandon();

    class Done
    {
    public:
        explicit Done(std::shared_ptr<Exchange> exchange)
            : m_exchange(std::move(exchange))
        {}
        [[nodiscard]] bool await_ready() const noexcept { return m_exchange->m_delivered; }
        void await_suspend(std::coroutine_handle<> waiting) noexcept
        {
            m_exchange->m_waiting = waiting;
        }
        Result<HttpReply> await_resume() { return std::move(*m_exchange->m_result); }

    private:
        std::shared_ptr<Exchange> m_exchange;
    };

private:
    void headersCame();
    void dataCame();
    void replyFinished();
    void sslErrorsCame(const QList<QSslError>& errors);
    void handshakeDone();
    void settle(Result<HttpReply> result);
    void settle(ErrorKind kind, const QString& message, const QString& detail = {}, int status = 0);
    /// The connection ended without a complete answer.
    void lost(ErrorKind kindOfRead, const QString& message, const QString& detail);
    void release();
    [[nodiscard]] int status() const;
    [[nodiscard]] QString peerFingerprint() const;

    QNetworkReply* m_reply;
    std::unique_ptr<BodyDevice> m_body;
    std::unique_ptr<QObject> m_owner;
    ExchangeRules m_rules;
    QTimer m_stall;
    QTimer m_deadline;
    QByteArray m_received;
    bool m_sent = false;
    bool m_delivered = false;
    std::optional<Result<HttpReply>> m_result;
    std::coroutine_handle<> m_waiting;
};

} // namespace keyroster::openwebui
