#pragma once

#include "sync/copyserver.h"

namespace keyroster::sync {

/// The same people on two servers: users by e-mail, groups by name, both without regard to case.
class CopyPeople
{
public:
    CopyPeople(const Directory& from, const Directory& to);

    /// Remembers the answer for asked().
    const CopiedPrincipal& match(const Principal& principal);
    /// All that match() was asked for, once each, in that order.
    [[nodiscard]] const QList<CopiedPrincipal>& asked() const { return m_asked; }

private:
    [[nodiscard]] CopiedPrincipal matchOf(const Principal& principal) const;

    const Directory& m_from;
    QHash<QString, QStringList> m_emails, m_groups; ///< ids
    QHash<Principal, qsizetype> m_places;
    QList<CopiedPrincipal> m_asked;
};

} // namespace keyroster::sync
