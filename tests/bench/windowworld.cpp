#include "bench/windowworld.h"

#include "workspace/workspace.h"

namespace keyroster::bench {

using namespace Qt::StringLiterals;

void writeWorkspace(const QString& file, const WorldSize& size)
{
    const BigWorld world = makeBigWorld(size);
    auto opened = workspace::Workspace::open(file);
    if (!opened)
        qFatal("no workspace");
    workspace::Commit commit;
    commit.profile = workspace::ServerProfile();
    commit.profile->url = u"http://127.0.0.1:9"_s; // nothing answers there
    commit.profile->name = u"Chat"_s;
    commit.profile->email = u"admin@example.test"_s;
    commit.snapshot = world.snapshot;
    commit.draft = world.policy;
    commit.base = world.policy;
    if (!(*opened)->commit(commit))
        qFatal("the workspace was not filled");
}

} // namespace keyroster::bench
