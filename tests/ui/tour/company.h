#pragma once

#include "ui/support/windowbench.h"

namespace keyroster::test {

/// A small company in a window that is connected and has synced: twelve people in three groups,
/// five keys with limits, each in another state with its reason, a few days of usage, and then
/// edits that the server does not have yet. Nothing of it is a word of the program, so that texts
/// can be told apart from data.
class Company
{
public:
    /// Launches and fills the window; false (and a failed test) when it did not come that far.
    [[nodiscard]] bool moveIn(WindowBench& bench);

    ConnectionId connection;
    QList<KeyId> keys;
    /// Every word that comes from people and keys, longest first.
    [[nodiscard]] QStringList data(const WindowBench& bench) const;

    /// Another admin renames the first key on the server, as the draft does: a pull ends in a
    /// conflict.
    void renameOnServer(WindowBench& bench, const QString& label) const;
    /// Somebody takes everyone's access to a model away in Open WebUI's own pages.
    void hideModelOnServer(WindowBench& bench) const;

private:
    [[nodiscard]] bool addKeys(WindowBench& bench);
    [[nodiscard]] bool addPolicy(WindowBench& bench) const;
    [[nodiscard]] bool assign(WindowBench& bench, const QList<Principal>& who, const KeyId& key);
    [[nodiscard]] static bool sync(WindowBench& bench);
    void report(WindowBench& bench) const;
    [[nodiscard]] bool testKeys(WindowBench& bench) const;
};

} // namespace keyroster::test
