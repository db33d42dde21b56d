#pragma once

#include "policy/directory.h"
#include "policy/policy.h"
#include "sync/engine.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

/// A made-up server for tests of the window: 12 people in 3 groups, two connections, keys in all
/// states.
namespace keyroster::sample {

/// u1 Ada Lovelace ... ; groups g-design, g-research (with the subgroup g-lab), g-sales. `extra`
/// more users are appended.
Directory directory(int extra = 0);

/// Connection c1 "OpenAI" with the keys k-team, k-ada, k-lab, k-old (switched off), k-spare, and a
/// pool of k-pool1, k-pool2; connection c2 "Groq" with one key and no pool.
Policy policy();
inline const ConnectionId openAi{QStringLiteral("c1")};
inline const ConnectionId groq{QStringLiteral("c2")};
Principal user(const char* id);
Principal group(const char* id);
KeyId key(const char* id);

/// What a router might say: k-team near its limit, k-pool1 used up, k-lab refused by the provider.
sync::RouterStatus status();

/// A workspace in its own folder with the above as snapshot, base and draft; removed with this
/// object.
class World
{
public:
    explicit World(int extraUsers = 0, const Policy& policy = sample::policy());
    [[nodiscard]] workspace::Workspace* workspace() const { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace keyroster::sample
