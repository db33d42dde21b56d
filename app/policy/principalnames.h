#pragma once

#include "base/result.h"
#include "policy/directory.h"

#include <QHash>

namespace keyroster {

/// Users and groups by the words of people, for files that name many of them. Built in one pass;
/// then each question costs the same for any size. Case does not count. Errors: NotFound where
/// there is none, BadInput where several have the name (the message says what to write instead).
class PrincipalNames
{
public:
    explicit PrincipalNames(const Directory& directory);

    /// E-mail, then id, then name.
    [[nodiscard]] Result<UserId> user(const QString& named) const;
    /// Id, then name.
    [[nodiscard]] Result<GroupId> group(const QString& named) const;
    /// `*` is everyone; what has an @ is a user's e-mail; else a group's name, else a user's.
    [[nodiscard]] Result<Principal> principal(const QString& named) const;

private:
    QHash<QString, QList<UserId>> m_emails, m_userNames;
    QHash<QString, QList<GroupId>> m_groupNames;
    QSet<QString> m_userIds, m_groupIds;
};

} // namespace keyroster
