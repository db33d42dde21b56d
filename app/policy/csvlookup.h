#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <QHash>

namespace keyroster::csv {

/// Connections and keys by the words of people. Exactly as written, else without regard to case.
/// The errors (NotFound, BadInput) say what there is instead.
class PolicyNames
{
public:
    explicit PolicyNames(const Policy& policy);

    /// By name or slug; an empty name is the only connection there is.
    [[nodiscard]] Result<ConnectionId> connection(const QString& named) const;
    [[nodiscard]] Result<KeyId> key(const ConnectionId& connection, const QString& label) const;
    [[nodiscard]] QString nameOf(const ConnectionId& connection) const;
    [[nodiscard]] QString labelOf(const KeyId& key) const { return m_labelOf.value(key); }

private:
    using Labels = QMultiHash<QString, KeyId>;

    QList<std::pair<ConnectionId, QString>> m_names; ///< in document order
    QMultiHash<QString, ConnectionId> m_connections, m_foldedConnections;
    QHash<ConnectionId, Labels> m_labels, m_foldedLabels;
    QHash<ConnectionId, QStringList> m_all;
    QHash<KeyId, QString> m_labelOf;
};

} // namespace keyroster::csv
