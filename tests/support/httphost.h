#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>
#include <functional>

class QTcpSocket;

namespace keyroster::test {

/// One request as it came in. Header names are lower case; `path` is decoded and without its query.
struct FakeRequest
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    [[nodiscard]] QByteArray bearer() const;
};

struct FakeReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// How a request goes wrong. "After" means that the request took effect and only its answer is
/// lost.
struct Break
{
    enum Kind {
        ResetBefore,
        ResetAfter,
        StallBefore,
        StallAfter,
        Status,
        Cut,
        Html,
        WrongType,
        Garbage,
        Redirect,
        StatusAfter, ///< what a proxy says that gave up waiting
        WrongJson,   ///< an array where an object belongs, and the other way round
        Leave        ///< this one is answered; from then on nobody listens, until start()
    };
    Kind kind = ResetBefore;
    int status = 500;       ///< for Status and StatusAfter
    QByteArray target = {}; ///< for Redirect
};

/// A small HTTP/1.1 server on 127.0.0.1 with one handler for everything, and rules that make it
/// misbehave. Same thread as the test. Every request is written down before anything happens to it.
class HttpHost : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<FakeReply(const FakeRequest&)>;
    explicit HttpHost(Handler handler, QObject* parent = nullptr);
    ~HttpHost() override;

    [[nodiscard]] QUrl url() const;
    /// Closes the port and all connections ("connection refused" from then on); start() opens the
    /// same port again.
    void stop();
    void start();

    /// The next `times` requests (-1: all) whose "METHOD /path" begins with `beginning` go wrong
    /// like this. Later rules win.
    void breakPath(const QString& beginning, Break how, int times = -1);
    /// The same for one request: the `number`-th from now, whatever it asks for.
    void breakRequest(int number, Break how);
    void mend()
    {
        m_rules.clear();
        m_untilBroken = 0;
    }
    /// Waits so long before each answer.
    void setDelay(int ms) { m_delayMs = ms; }

    /// "METHOD /path" of every request so far.
    [[nodiscard]] const QStringList& log() const { return m_log; }
    /// How many of them begin with this.
    [[nodiscard]] qsizetype count(const QString& beginning) const;
    void clearLog() { m_log.clear(); }
    /// Headers and body of the last request.
    [[nodiscard]] const FakeRequest& last() const { return m_last; }

Q_SIGNALS:
    void requested(const QString& methodAndPath);

private:
    struct Rule
    {
        QString beginning;
        Break how;
        int times;
    };
    void accept();
    void read(QTcpSocket* socket);
    void handle(QTcpSocket* socket, const FakeRequest& request);
    void answer(QTcpSocket* socket, const FakeReply& reply, bool cut);
    std::optional<Break> ruleFor(const QString& line);

    Handler m_handler;
    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QList<Rule> m_rules;
    int m_untilBroken = 0; ///< requests to the one of breakRequest(); 0: none
    Break m_breakThat;
    QStringList m_log;
    FakeRequest m_last;
    int m_delayMs = 0;
};

} // namespace keyroster::test
