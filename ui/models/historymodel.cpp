#include "models/historymodel.h"

#include "models/modelroles.h"
#include "models/tableroles.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

QString whenText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString revisionText(const sync::HistoryEntry& entry)
{
    if (entry.revision <= 0)
        return QStringLiteral("\u2013");
    const QString number = QLocale().toString(entry.revision);
    return entry.isCurrent ? HistoryModel::tr("%1, on the server now").arg(number) : number;
}

QString noteText(const sync::HistoryEntry& entry)
{
    return entry.message.isEmpty() ? entry.summary : entry.message;
}

QString stateIcon(const sync::HistoryEntry& entry)
{
    if (entry.plan.isEmpty())
        return QStringLiteral("user"); // another admin's, or another computer's
    if (entry.state == QLatin1String("done"))
        return QStringLiteral("ok");
    if (entry.state == QLatin1String("running"))
        return QStringLiteral("clock");
    return entry.state == QLatin1String("partly") ? QStringLiteral("error")
                                                  : QStringLiteral("warning");
}

CellTone stateTone(const sync::HistoryEntry& entry)
{
    if (entry.plan.isEmpty() || entry.state == QLatin1String("running"))
        return CellTone::Quiet;
    if (entry.state == QLatin1String("done"))
        return CellTone::Good;
    return entry.state == QLatin1String("partly") ? CellTone::Bad : CellTone::Waiting;
}

QString cellText(const sync::HistoryEntry& entry, int column)
{
    switch (column) {
    case HistoryModel::WhenColumn: return whenText(entry.at);
    case HistoryModel::RevisionColumn: return revisionText(entry);
    case HistoryModel::AuthorColumn: return entry.author;
    case HistoryModel::ResultColumn: return entry.result;
    case HistoryModel::NoteColumn: return noteText(entry);
    default: return {};
    }
}

} // namespace

QString HistoryRow::key() const
{
    return entry.plan.isEmpty() ? QStringLiteral("r%1").arg(entry.revision) : entry.plan.text();
}

bool operator==(const HistoryRow& a, const HistoryRow& b)
{
    const auto values = [](const sync::HistoryEntry& e) {
        return std::tie(e.plan, e.revision, e.aimedAt, e.kept, e.isCurrent, e.author, e.message,
                        e.at, e.state, e.result, e.summary, e.steps, e.done, e.failed);
    };
    return values(a.entry) == values(b.entry);
}

void HistoryModel::setEntries(const QList<sync::HistoryEntry>& entries)
{
    QList<HistoryRow> rows;
    rows.reserve(entries.size());
    for (const sync::HistoryEntry& entry : entries)
        rows.append({entry});
    updateRows(rows);
}

const sync::HistoryEntry* HistoryModel::entryAt(const QModelIndex& index) const
{
    const HistoryRow* row = rowAt(index);
    return row ? &row->entry : nullptr;
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const sync::HistoryEntry* entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? entry->summary : cellText(*entry, index.column());
    case IdRole: return rowAt(index)->key();
    case SortRole:
        if (index.column() == WhenColumn)
            return entry->at;
        if (index.column() == RevisionColumn)
            return entry->revision;
        return cellText(*entry, index.column());
    case FilterRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all << cellText(*entry, column);
        all << entry->summary;
        return all.join(QLatin1Char('\n'));
    }
    case CellIconRole: return index.column() == ResultColumn ? stateIcon(*entry) : QVariant();
    case CellToneRole:
        return index.column() == ResultColumn ? QVariant(int(stateTone(*entry))) : QVariant();
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const ids[] = {"when", "revision", "by", "result", "note"};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnIdRole)
        return QLatin1String(ids[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case RevisionColumn: return tr("Revision");
    case AuthorColumn: return tr("By");
    case ResultColumn: return tr("Result");
    default: return tr("Note");
    }
}

} // namespace keyroster::ui
