#include "models/usagemodel.h"

#include "models/modelroles.h"
#include "models/wording.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

constexpr double smallCost = 0.1;

qint64 countIn(const sync::UsageAmounts& amounts, int column)
{
    switch (column) {
    case UsageModel::RequestsColumn: return amounts.requests;
    case UsageModel::InputColumn: return amounts.inputTokens;
    case UsageModel::OutputColumn: return amounts.outputTokens;
    case UsageModel::CachedColumn: return amounts.cachedTokens;
    default: return 0;
    }
}

QString headText(int column, const QString& nameTitle)
{
    switch (column) {
    case UsageModel::WhenColumn: return UsageModel::tr("When");
    case UsageModel::NameColumn: return nameTitle;
    case UsageModel::RequestsColumn: return UsageModel::tr("Requests");
    case UsageModel::InputColumn: return UsageModel::tr("Tokens in");
    case UsageModel::OutputColumn: return UsageModel::tr("Tokens out");
    case UsageModel::CachedColumn: return UsageModel::tr("From cache");
    case UsageModel::CostColumn: return UsageModel::tr("Cost (USD)");
    case UsageModel::ShareColumn: return UsageModel::tr("Share");
    default: return {};
    }
}

} // namespace

QString costText(double usd)
{
    return moneyText(usd, usd > 0 && usd < smallCost ? 4 : 2);
}

void UsageModel::setNameTitle(const QString& title)
{
    if (title == m_nameTitle)
        return;
    m_nameTitle = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, NameColumn);
}

int UsageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsageModel::text(const UsageTableRow& row, int column)
{
    const QLocale locale;
    switch (column) {
    case WhenColumn: return row.when;
    case NameColumn: return row.name;
    case CostColumn: return row.costKnown ? costText(row.amounts.cost) : tr("not known");
    case ShareColumn: return locale.toString(row.share * 100, 'f', 1) + locale.percent();
    default: return locale.toString(countIn(row.amounts, column));
    }
}

QString UsageModel::plainText(const UsageTableRow& row, int column)
{
    switch (column) {
    case WhenColumn: return row.step.toString(Qt::ISODate);
    case NameColumn: return row.name;
    case CostColumn: return row.costKnown ? QString::number(row.amounts.cost, 'f', 6) : QString();
    case ShareColumn: return QString::number(row.share * 100, 'f', 2);
    default: return QString::number(countIn(row.amounts, column));
    }
}

QVariant UsageModel::sortValue(const UsageTableRow& row, int column)
{
    switch (column) {
    case WhenColumn: return row.step;
    case NameColumn: return row.name;
    case CostColumn: return row.costKnown ? row.amounts.cost : -1.0;
    case ShareColumn: return row.share;
    default: return countIn(row.amounts, column);
    }
}

QVariant UsageModel::data(const QModelIndex& index, int role) const
{
    const UsageTableRow* row = rowAt(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*row, column);
    case Qt::ToolTipRole: return column == NameColumn ? row->name : QString();
    case Qt::TextAlignmentRole:
        return column <= NameColumn ? QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter)
                                    : QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case SortRole: return sortValue(*row, column);
    case FilterRole: return row->name;
    case IdRole: return row->id;
    default: return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > NameColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString title = headText(section, m_nameTitle);
    // Room for the arrow of the sorting, which is drawn at the end.
    return section > NameColumn ? title + QChar(0x2003) : title;
}

} // namespace keyroster::ui
