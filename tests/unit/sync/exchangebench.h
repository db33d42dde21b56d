#pragma once

#include "support/await.h"
#include "sync/engine.h"
#include "sync/keyedsecrets.h"
#include "unit/policy/testpolicies.h"

#include <QTemporaryDir>

namespace keyroster::test {

/// One admin's computer without a server: a workspace that was pulled, and a store in memory.
class Computer
{
public:
    explicit Computer(const Policy& draft, const Directory& directory = testing::smallDirectory())
    {
        auto opened = workspace::Workspace::open(m_folder.filePath(u"server.krw"_s));
        if (!opened)
            qFatal("workspace: %s", why(opened).constData());
        m_workspace = std::move(*opened);
        workspace::Commit commit;
        commit.profile = workspace::ServerProfile();
        commit.profile->url = u"http://127.0.0.1:1"_s;
        commit.profile->name = u"Made up"_s;
        commit.profile->email = u"admin@example.test"_s;
        commit.draft = draft;
        commit.base = draft;
        commit.snapshot = Snapshot();
        commit.snapshot->takenAt = QDateTime::currentDateTimeUtc();
        commit.snapshot->directory = directory;
        if (const auto done = m_workspace->commit(commit); !done)
            qFatal("commit: %s", why(done).constData());
        m_store = secrets::makeSessionStore();
        m_engine = std::make_unique<sync::Engine>(m_workspace.get(), m_store.get());
    }

    /// Gives keys of the draft their secrets, as an admin who enters them.
    void enter(const QHash<KeyId, SecretBytes>& secrets)
    {
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
            const auto done = await(m_engine->replaceSecret(it.key(), it.value(), CancelToken()));
            if (!done)
                qFatal("replaceSecret: %s", why(done).constData());
        }
    }
    Result<void> commit(const Edit& edit, const QList<csv::KeyValue>& secrets)
    {
        return await(m_engine->commitWithSecrets(edit, sync::keyedSecrets(secrets), CancelToken()));
    }
    Result<SecretBytes> secretOf(const KeyId& key)
    {
        return await(m_engine->secretOf(key, CancelToken()));
    }

    [[nodiscard]] workspace::Workspace* workspace() { return m_workspace.get(); }
    [[nodiscard]] secrets::SecretStore* store() { return m_store.get(); }
    [[nodiscard]] const Policy& draft() const { return m_workspace->draft(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<secrets::SecretStore> m_store;
    std::unique_ptr<sync::Engine> m_engine;
};

/// The policy of the stored bundle (tests/data/bundle-v1.krbundle), the secret of its key, and its
/// passphrase.
inline Policy storedPolicy()
{
    Policy policy = testing::fullPolicy();
    policy.id = PolicyId(u"storedpolicy"_s);
    policy.fingerprintSalt = u"00112233445566778899aabbccddeeff"_s;
    return policy;
}
inline SecretBytes storedSecret()
{
    return SecretBytes("demo-canary-stored-0001");
}
inline SecretBytes storedPassphrase()
{
    return SecretBytes("demo passphrase of the stored bundle");
}

} // namespace keyroster::test
