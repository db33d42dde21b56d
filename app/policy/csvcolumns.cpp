#include "policy/csvcolumns.h"

#include <algorithm>

namespace keyroster::csv {

namespace {

QString folded(const QString& head)
{
    QString text;
    for (const QChar c : head) {
        if (c.isLetterOrNumber() || c == QLatin1Char('*'))
            text.append(c.toLower());
    }
    return text;
}

} // namespace

Columns::Columns(QHash<QString, QString> known)
{
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        m_known.insert(folded(it.key()), it.value());
}

bool Columns::readHead(const Record& head)
{
    QHash<QString, qsizetype> places;
    QStringList unused;
    for (qsizetype i = 0; i < head.cells.size(); ++i) {
        const QString written = head.cells.at(i).text();
        const QString name = m_known.value(folded(written));
        if (!name.isEmpty() && !places.contains(name))
            places.insert(name, i);
        else if (!written.isEmpty())
            unused.append(written);
    }
    if (places.isEmpty())
        return false;
    m_places = places;
    m_unused = unused;
    m_count = head.cells.size();
    return true;
}

void Columns::assume(const QStringList& names)
{
    m_places.clear();
    for (const QString& name : names)
        m_places.insert(name, m_places.size());
    m_count = names.size();
}

Cell Columns::cell(const Record& record, const QString& name) const
{
    const qsizetype place = m_places.value(name, -1);
    return place >= 0 && place < record.cells.size() ? record.cells.at(place) : Cell();
}

QString Columns::text(const Record& record, const QString& name) const
{
    return cell(record, name).text();
}

bool Columns::isTooLong(const Record& record) const
{
    return std::any_of(record.cells.cbegin() + qMin(m_count, record.cells.size()),
                       record.cells.cend(), [](const Cell& cell) { return !cell.isEmpty(); });
}

} // namespace keyroster::csv
