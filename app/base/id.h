#pragma once

#include <QHashFunctions>
#include <QString>

namespace keyroster {

/// A string that names one kind of thing; ids of different kinds do not mix. Empty means "none".
template <typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id& a, const Id& b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;             ///< Open WebUI's user id
using GroupId = Id<struct GroupTag>;           ///< Open WebUI's group id
using PolicyId = Id<struct PolicyTag>;         ///< one per server, the same on every admin's laptop
using ConnectionId = Id<struct ConnectionTag>; ///< within a policy
using AccountId = Id<struct AccountTag>;       ///< within a policy
using KeyId = Id<struct KeyTag>;               ///< within a policy
using SecretId = Id<struct SecretTag>;         ///< one immutable secret on this computer
using PageId = Id<struct PageTag>;             ///< one keychain item that holds several secrets
using PlanId = Id<struct PlanTag>;             ///< one stored plan

/// A new random id text: 12 characters of a-z2-7 (60 bits), never reused, never a list position.
QString newIdText();

} // namespace keyroster
