#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>

namespace keyroster::testing {

/// A provider on loopback that answers each path as told and remembers what it was asked.
class SmallProvider : public QTcpServer
{
    Q_OBJECT
public:
    SmallProvider();

    /// "http://127.0.0.1:<port>"
    [[nodiscard]] QString address() const;
    /// The whole answer to GET `path`: status, further header lines, body.
    void answer(const QByteArray& path, int status, const QByteArray& headers,
                const QByteArray& body);
    /// Keeps the connection open and says nothing.
    void stall(const QByteArray& path);

    QList<QByteArray> requests; ///< heads as received

private:
    void serve(class QTcpSocket* socket);

    QHash<QByteArray, QByteArray> m_answers;
};

} // namespace keyroster::testing
