#pragma once

#include "models/listmodel.h"
#include "models/tableroles.h"
#include "policy/forecast.h"
#include "sync/allowanceuse.h"

namespace keyroster::ui {

/// One line of what needs an eye: an allowance that is nearly used, a key that will run out.
struct UsageNote
{
    QString id;     ///< unique in the list
    QString target; ///< user or key to show; empty: none
    QStringList cells;
    QString icon;
    CellTone tone = CellTone::Quiet;
    double share = -1; ///< bar in the second cell
    [[nodiscard]] const QString& key() const { return id; }
    friend bool operator==(const UsageNote&, const UsageNote&) = default;
};

/// Such lines as a table. GUI thread.
class UsageNotesModel : public ListModel<UsageNote>
{
    Q_OBJECT
public:
    explicit UsageNotesModel(QStringList heads, QObject* parent = nullptr)
        : ListModel(parent)
        , m_heads(std::move(heads))
    {}

    void setNotes(const QList<UsageNote>& notes) { updateRows(notes); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_heads;
};

/// "20 requests per day on OpenAI, for everyone": the limit, not what is used of it.
QString allowanceText(const sync::AllowanceUse& use, const Policy& policy,
                      const Directory& directory);
/// Cells: who, how much is used, of which allowance, when it starts anew.
QList<UsageNote> allowanceNotes(const QList<sync::AllowanceUse>& uses, const Policy& policy,
                                const Directory& directory, const QDateTime& now);
/// Cells: key, runs out, used up by, comes back. Soonest first.
QList<UsageNote> forecastNotes(const QHash<KeyId, Forecast>& forecasts, const Policy& policy,
                               const QDateTime& now);

} // namespace keyroster::ui
