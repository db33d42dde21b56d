#pragma once

#include "models/listmodel.h"
#include "sync/usagesums.h"

namespace keyroster::ui {

/// One row of the tables of usage: the sums of a key, user, group or model, over the whole range or
/// in one step of it.
struct UsageTableRow
{
    QString id;   ///< of the key, user, group or model; "" nobody's; see othersId
    QString name; ///< what people call it
    QDate step;   ///< invalid: the whole range
    QString when; ///< the step in words
    sync::UsageAmounts amounts;
    double share = 0; ///< of all in the same range
    /// False where nothing has a price: the cost is not known then, rather than nothing.
    bool costKnown = true;
    [[nodiscard]] QString key() const { return step.toString(Qt::ISODate) + QLatin1Char('|') + id; }
    friend bool operator==(const UsageTableRow&, const UsageTableRow&) = default;
};

inline const QString othersId = QStringLiteral("*others"); ///< all but the biggest, in charts

/// Sums of usage as a table: refreshed by difference, so that selection and place stay. GUI thread.
class UsageModel : public ListModel<UsageTableRow>
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        NameColumn,
        RequestsColumn,
        InputColumn,
        OutputColumn,
        CachedColumn,
        CostColumn,
        ShareColumn,
        ColumnCount
    };
    using ListModel::ListModel;

    void setUsage(const QList<UsageTableRow>& rows) { updateRows(rows); }
    /// What the names are of: "Key", "User", "Group", "Model". Translated.
    void setNameTitle(const QString& title);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// A cell as a spreadsheet wants it: plain numbers, ISO days.
    [[nodiscard]] static QString plainText(const UsageTableRow& row, int column);

private:
    [[nodiscard]] static QString text(const UsageTableRow& row, int column);
    [[nodiscard]] static QVariant sortValue(const UsageTableRow& row, int column);

    QString m_nameTitle;
};

QString costText(double usd); ///< "$1.25"; small amounts with up to four decimals

/// All that rows and bars of one view are made of.
struct UsageShown
{
    QList<UsageTableRow> totals;  ///< one per line, biggest first, at most UsageShowInput::most
    qsizetype left = 0;           ///< smaller ones that are not in totals
    QList<UsageTableRow> perStep; ///< what the bars show: the biggest and the others
    QStringList steps;            ///< of the bars, short
    QList<QPair<QString, QList<double>>> bars; ///< name, value per step; biggest first, others last
    sync::UsageAmounts total;                  ///< of what is shown
    bool costKnown = true;
};

struct UsageShowInput
{
    const sync::UsageSums& sums;
    sync::UsageBy by;
    sync::UsageStep step;
    sync::UsageMeasure measure;
    const Policy& policy;
    const Directory& directory;
    QString filter; ///< only names with this in them
    int top = 6;    ///< bars with a name of their own
    /// A table of more rows is not read by anybody and costs time.
    qsizetype most = 2000;
};

/// Pure: names, shares, the biggest and the others.
UsageShown showUsage(const UsageShowInput& input);

} // namespace keyroster::ui
