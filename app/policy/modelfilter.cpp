#include "policy/modelfilter.h"

#include <algorithm>

namespace keyroster {

bool matchesModel(const QString& entry, const QString& model)
{
    if (!entry.contains(QLatin1Char('*')))
        return entry == model;
    const QStringList parts = entry.split(QLatin1Char('*'));
    const QString& last = parts.last();
    if (!model.startsWith(parts.first()))
        return false;
    qsizetype from = parts.first().size();
    // The leftmost place for each middle part is always as good as any other.
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype at = model.indexOf(parts.at(i), from);
        if (at < 0)
            return false;
        from = at + parts.at(i).size();
    }
    return model.size() - last.size() >= from && model.endsWith(last);
}

bool matchesAnyModel(const QStringList& entries, const QString& model)
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&model](const QString& entry) { return matchesModel(entry, model); });
}

} // namespace keyroster
