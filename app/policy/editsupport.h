#pragma once

#include "policy/checks.h"
#include "policy/edits.h"
#include "policy/entitylist.h"

#include <QCoreApplication>

/// Small parts that the files of edits:: share.
namespace keyroster::edits {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyEdits)
};

inline tl::unexpected<Error> refuse(const QString& reason)
{
    return fail(ErrorKind::BadInput, reason);
}

template <typename T> QList<T> withoutRepeats(const QList<T>& list)
{
    QList<T> once;
    QSet<T> seen;
    for (const T& item : list) {
        if (!seen.contains(item))
            once.append(item);
        seen.insert(item);
    }
    return once;
}

/// The edit that replaces `before` by `after` in a list; empty when they are equal.
template <typename Entity>
Edit changeOf(const Entity& before, const Entity& after, const QString& text)
{
    if (before == after)
        return {};
    return {text, {replacement(before, after)}};
}

/// Appends the removals of all entities of the list for which `doomed` is true.
template <typename Entity, typename Doomed>
void removeWhere(Edit& edit, const QList<Entity>& list, Doomed doomed)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (doomed(list.at(i)))
            edit.changes.append(removal(list.at(i), i));
    }
}

} // namespace keyroster::edits
