#include "sync/copypeople.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString folded(const QString& text)
{
    return text.trimmed().toCaseFolded();
}

} // namespace

CopyPeople::CopyPeople(const Directory& from, const Directory& to)
    : m_from(from)
{
    for (const User& user : to.users()) {
        if (!user.email.isEmpty())
            m_emails[folded(user.email)].append(user.id.text());
    }
    for (const Group& group : to.groups())
        m_groups[folded(group.name)].append(group.id.text());
}

const CopiedPrincipal& CopyPeople::match(const Principal& principal)
{
    const auto known = m_places.constFind(principal);
    if (known != m_places.cend())
        return m_asked.at(*known);
    m_places.insert(principal, m_asked.size());
    m_asked.append(matchOf(principal));
    return m_asked.last();
}

CopiedPrincipal CopyPeople::matchOf(const Principal& principal) const
{
    CopiedPrincipal result;
    result.from = principal;
    result.name = m_from.nameOf(principal);
    QStringList found;
    if (principal.type == PrincipalType::Everyone) {
        found.append(QString());
    } else if (principal.type == PrincipalType::User) {
        const User* user = m_from.user(UserId(principal.id));
        found = user ? m_emails.value(folded(user->email)) : QStringList();
        result.text = !user
                        ? Texts::tr("Left out: this user does not exist there any more.")
                        : Texts::tr("Left out: nobody here has the e-mail %1.").arg(user->email);
    } else {
        const Group* group = m_from.group(GroupId(principal.id));
        found = group ? m_groups.value(folded(group->name)) : QStringList();
        result.text = !group ? Texts::tr("Left out: this group does not exist there any more.")
                             : Texts::tr("Left out: there is no group %1 here.").arg(group->name);
    }
    if (found.size() == 1) {
        result.match = CopyMatch::Matched;
        result.to = Principal{principal.type, found.first()};
        result.text = Texts::tr("Found here, too.");
    } else if (found.size() > 1) {
        result.match = CopyMatch::Ambiguous;
        result.text = principal.type == PrincipalType::User
                        ? Texts::tr("Left out: several users here have this e-mail.")
                        : Texts::tr("Left out: several groups here have this name.");
    }
    return result;
}

} // namespace keyroster::sync
