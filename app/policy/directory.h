#pragma once

#include "base/id.h"
#include "policy/policy.h"

#include <QHash>
#include <QList>
#include <QSet>

/// What the server knows of people, models and connections, as values independent of its version.
namespace keyroster {

struct User
{
    UserId id;
    QString name;
    QString email;
    QString role; ///< "admin", "user", "pending", or what the server says
    friend bool operator==(const User&, const User&) = default;
};

struct Group
{
    GroupId id;
    QString name;
    GroupId parent;        ///< empty: top level; always empty before 0.12
    QList<UserId> members; ///< direct ones
    friend bool operator==(const Group&, const Group&) = default;
};

/// Users and groups, with the look-ups that resolve and the board need. Build once per pull, then
/// only read.
class Directory
{
public:
    Directory() = default;
    Directory(QList<User> users, QList<Group> groups);

    [[nodiscard]] const QList<User>& users() const { return m_users; }
    [[nodiscard]] const QList<Group>& groups() const { return m_groups; }
    [[nodiscard]] const User* user(const UserId& id) const;
    [[nodiscard]] const Group* group(const GroupId& id) const;
    /// Direct groups and all their ancestors (cycles are cut), in document order of the groups.
    [[nodiscard]] QList<GroupId> groupsOf(const UserId& user) const;
    [[nodiscard]] QList<GroupId> directGroupsOf(const UserId& user) const;
    /// Members of the group and of its descendants.
    [[nodiscard]] QSet<UserId> effectiveMembers(const GroupId& group) const;
    /// Shown name of a principal; a deleted one gives its id.
    [[nodiscard]] QString nameOf(const Principal& principal) const;

private:
    QList<User> m_users;
    QList<Group> m_groups;
    QHash<UserId, qsizetype> m_userIndex;
    QHash<GroupId, qsizetype> m_groupIndex;
    QHash<UserId, QList<GroupId>> m_directGroups;
    QHash<GroupId, QList<GroupId>> m_children;
};

/// A model that the server offers now (GET /api/models), to an admin.
struct ServerModel
{
    QString id;
    QString name;
    QString ownedBy;
    bool isPipe = false;
    int connectionIndex = -1; ///< of the native connection that offers it; -1: none or unknown
    friend bool operator==(const ServerModel&, const ServerModel&) = default;
};

/// A stored model entry (workspace model or override of a base model).
struct ModelEntry
{
    QString id;
    QString baseModelId; ///< empty: an entry for the model of the same id
    QString name;
    bool active = true;
    bool hidden = false;     ///< meta.hidden
    QList<Principal> grants; ///< read access; everyone() = public
    QString marker;          ///< id of the policy that made it; empty: not ours
    QJsonObject raw;         ///< as the server sent it, to write back what we do not know
    friend bool operator==(const ModelEntry&, const ModelEntry&) = default;
};

/// A connection of Open WebUI itself. Its key is never in here.
struct NativeConnection
{
    int index = 0;
    QString baseUrl;
    bool enabled = true;
    QString prefixId;
    QStringList modelIds; ///< fixed list; empty: all that the provider lists
    QString
        authType; ///< "bearer" unless said otherwise; "session", "system_oauth", ... carry no key
    QString apiType;  ///< "" or "chat_completions", "responses"
    QString provider; ///< "" or "azure"
    bool hasKey = false;
    QString keyFingerprint; ///< with the policy's salt; "" without a key
    QString keyLast4;
    QJsonObject config; ///< OPENAI_API_CONFIGS entry as sent
    friend bool operator==(const NativeConnection&, const NativeConnection&) = default;
};

/// One function on the server that matters to us.
struct FunctionState
{
    bool exists = false;
    bool active = false;
    QString contentSha256; ///< hex, of the UTF-8 content; "" where it does not exist
    QString marker;        ///< id of the policy in meta; empty: not ours
    QJsonObject raw;       ///< row without content
    friend bool operator==(const FunctionState&, const FunctionState&) = default;
};

/// The router's side of the server.
struct RouterState
{
    FunctionState router, slotA, slotB;
    QString slot;        ///< "a", "b" or "" from the router's valves
    qint64 revision = 0; ///< from the router's valves
    QString publicKey;   ///< base64url of 32 bytes; "" where no router answers
    QString version;     ///< from the header of the installed code; "" unknown
    friend bool operator==(const RouterState&, const RouterState&) = default;
};

struct ServerInfo
{
    QString url;     ///< as connected
    QString version; ///< "0.12.4"
    QString deploymentId;
    QString name;
    bool functionsEnabled = true;
    friend bool operator==(const ServerInfo&, const ServerInfo&) = default;
};

/// All that one pull read. Holds no secret. `policy` is what the active slot held, none before the
/// first sync.
struct Snapshot
{
    QDateTime takenAt; ///< UTC
    ServerInfo server;
    Directory directory;
    QList<ServerModel> models;
    QList<ModelEntry> entries;
    QList<NativeConnection> natives;
    RouterState router;
    std::optional<Policy> policy;
};

} // namespace keyroster
