#pragma once

#include "unit/sync/modelserver.h"

#include <QRandomGenerator>

namespace keyroster::test {

/// Makes up a server that other people use as well, and what one admin wants of it. The same seed
/// gives the same world.
class RandomWorld
{
public:
    explicit RandomWorld(quint64 seed);

    [[nodiscard]] ModelServer& server() { return m_server; }
    [[nodiscard]] const Policy& draft() const { return m_draft; }

    /// Somebody works on the server in Open WebUI's own pages: entries come, go and change, markers
    /// get lost, connections are switched.
    void disturb();
    /// The admin works on the draft, which came from what `seen` shows.
    void edit(const Snapshot& seen);
    void setDraft(const Policy& draft) { m_draft = draft; }

    /// A number from 0 to below `end`.
    int below(int end) { return int(m_random.bounded(end)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    Snapshot madeUpServer();
    ModelEntry foreignEntry();
    QList<Principal> someGrants();
    QString someModelId();
    QString someMarker();
    PublishedModel someModel();
    void addConnection();
    void changeConnection(Connection& connection);
    void changeKeys();
    void addKey(const ConnectionId& connection);

    QRandomGenerator m_random;
    int m_made = 0; ///< for ids of this world
    ModelServer m_server;
    Policy m_draft;
};

} // namespace keyroster::test
