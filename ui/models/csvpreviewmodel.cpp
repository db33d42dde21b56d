#include "models/csvpreviewmodel.h"

#include "models/tableroles.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

constexpr int ownColumns = 2; // line and what happens; the sentence is the last one

QString actionText(csv::Action action)
{
    switch (action) {
    case csv::Action::Add: return CsvPreviewModel::tr("Add");
    case csv::Action::Change: return CsvPreviewModel::tr("Change");
    case csv::Action::Same: return CsvPreviewModel::tr("As it is");
    case csv::Action::Error: return CsvPreviewModel::tr("Problem");
    case csv::Action::LeftOut: return CsvPreviewModel::tr("Left out");
    }
    return {};
}

QString actionIcon(csv::Action action)
{
    switch (action) {
    case csv::Action::Add: return QStringLiteral("add");
    case csv::Action::Change: return QStringLiteral("switch");
    case csv::Action::Same: return QStringLiteral("ok");
    case csv::Action::Error: return QStringLiteral("error");
    case csv::Action::LeftOut: return QStringLiteral("skip");
    }
    return {};
}

CellTone actionTone(csv::Action action)
{
    switch (action) {
    case csv::Action::Add: return CellTone::Added;
    case csv::Action::Change: return CellTone::Changed;
    case csv::Action::Error: return CellTone::Bad;
    case csv::Action::Same:
    case csv::Action::LeftOut: break;
    }
    return CellTone::Quiet;
}

} // namespace

void CsvPreviewModel::setPreview(const csv::Preview& preview, bool onlyProblems)
{
    beginResetModel();
    m_columns = preview.columns;
    m_lines = preview.lines;
    if (onlyProblems)
        m_lines.removeIf([](const csv::PreviewLine& line) {
            return line.action != csv::Action::Error && line.action != csv::Action::LeftOut;
        });
    endResetModel();
}

int CsvPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CsvPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ownColumns + int(m_columns.size()) + 1;
}

QVariant CsvPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const csv::PreviewLine& line = m_lines.at(index.row());
    const int column = index.column();
    const bool last = column == columnCount() - 1;
    if (role == Qt::DisplayRole) {
        if (column == 0)
            return QLocale().toString(line.line);
        if (column == 1)
            return actionText(line.action);
        return last ? line.text : line.cells.value(column - ownColumns);
    }
    if (role == Qt::ToolTipRole && last)
        return line.text;
    if (role == Qt::AccessibleTextRole && column == 0)
        return tr("Line %1: %2, %3")
            .arg(QLocale().toString(line.line), actionText(line.action), line.text);
    if (role == CellIconRole && column == 1)
        return actionIcon(line.action);
    if (role == CellToneRole && column == 1)
        return int(actionTone(line.action));
    return {};
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Line");
    if (section == 1)
        return tr("What happens");
    return section == columnCount() - 1 ? tr("Remark") : m_columns.value(section - ownColumns);
}

} // namespace keyroster::ui
