#include "policy/principalnames.h"

#include <QCoreApplication>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrincipalNames)
};

QString folded(const QString& text)
{
    return text.trimmed().toCaseFolded();
}

} // namespace

PrincipalNames::PrincipalNames(const Directory& directory)
{
    for (const User& user : directory.users()) {
        if (!user.email.isEmpty())
            m_emails[folded(user.email)].append(user.id);
        m_userNames[folded(user.name)].append(user.id);
        m_userIds.insert(user.id.text());
    }
    for (const Group& group : directory.groups()) {
        m_groupNames[folded(group.name)].append(group.id);
        m_groupIds.insert(group.id.text());
    }
}

Result<UserId> PrincipalNames::user(const QString& named) const
{
    const QList<UserId> byEmail = m_emails.value(folded(named));
    if (byEmail.size() == 1)
        return byEmail.first();
    if (m_userIds.contains(named))
        return UserId(named);
    const QList<UserId> found = byEmail.isEmpty() ? m_userNames.value(folded(named)) : byEmail;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("The server has no user %1. Correct it, or pull if they are new.").arg(named));
    return fail(ErrorKind::BadInput,
                byEmail.isEmpty()
                    ? Text::tr("Several users are called %1. Write the e-mail.").arg(named)
                    : Text::tr("Several users have the e-mail %1. Write the id.").arg(named));
}

Result<GroupId> PrincipalNames::group(const QString& named) const
{
    if (m_groupIds.contains(named))
        return GroupId(named);
    const QList<GroupId> found = m_groupNames.value(folded(named));
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("The server has no group %1. Correct it, or pull if it is new.").arg(named));
    return fail(ErrorKind::BadInput,
                Text::tr("Several groups are called %1. Write the id.").arg(named));
}

Result<Principal> PrincipalNames::principal(const QString& named) const
{
    if (named == QLatin1StringView("*"))
        return Principal::everyone();
    const bool isGroup = m_groupIds.contains(named) || m_groupNames.contains(folded(named));
    if (isGroup && !m_emails.contains(folded(named))) {
        const auto found = group(named);
        return found ? Result<Principal>(Principal::group(*found)) : passOn(found);
    }
    const auto found = user(named);
    if (found)
        return Principal::user(*found);
    if (found.error().kind == ErrorKind::NotFound && !named.contains(QLatin1Char('@')))
        return fail(ErrorKind::NotFound, Text::tr("The server has no group and no user %1. "
                                                  "Correct it, or pull if they are new.")
                                             .arg(named));
    return passOn(found);
}

} // namespace keyroster
