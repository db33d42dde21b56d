#pragma once

#include "policy/csv.h"

#include <QHash>

namespace keyroster::csv {

/// Which column of a file holds what. Case, spaces, `_` and `-` in heads do not count.
class Columns
{
public:
    /// `known`: heads and the names that they stand for ("e-mail" -> "email").
    explicit Columns(QHash<QString, QString> known);

    /// Takes the first record for the heads when at least one cell of it is known.
    bool readHead(const Record& head);
    /// Without heads: these names in this order.
    void assume(const QStringList& names);

    [[nodiscard]] bool has(const QString& name) const { return m_places.contains(name); }
    /// An empty cell where the record has none.
    [[nodiscard]] Cell cell(const Record& record, const QString& name) const;
    [[nodiscard]] QString text(const Record& record, const QString& name) const;
    /// Has the record filled cells beyond the heads?
    [[nodiscard]] bool isTooLong(const Record& record) const;
    /// Heads that are not known, as written; also one that stands there twice.
    [[nodiscard]] const QStringList& unused() const { return m_unused; }

private:
    QHash<QString, QString> m_known;
    QHash<QString, qsizetype> m_places;
    QStringList m_unused;
    qsizetype m_count = 0;
};

} // namespace keyroster::csv
