#include "policy/changecounts.h"

#include "policy/entitylist.h"

namespace keyroster {

namespace {

template <typename Entity, typename Same>
ChangeCount counted(const QList<Entity>& from, const QList<Entity>& to, Same same)
{
    ChangeCount count;
    walkDifference(
        from, to, same, [&count](qsizetype) { ++count.removed; },
        [&count](qsizetype, qsizetype) { ++count.changed; },
        [&count](qsizetype) { ++count.added; });
    return count;
}

template <typename Entity> ChangeCount counted(const QList<Entity>& from, const QList<Entity>& to)
{
    return counted(from, to, std::equal_to<Entity>());
}

} // namespace

ChangeCounts countDifference(const Policy& from, const Policy& to, Seals seals)
{
    ChangeCounts counts;
    counts.connections = counted(from.connections, to.connections);
    counts.accounts = counted(from.accounts, to.accounts);
    counts.keys = seals == Seals::Count ? counted(from.keys, to.keys)
                                        : counted(from.keys, to.keys, sameButSeal);
    counts.assignments = counted(from.assignments, to.assignments);
    counts.allowances = counted(from.allowances, to.allowances);
    return counts;
}

} // namespace keyroster
