#pragma once

#include "policy/csvpreview.h"

#include <QAbstractTableModel>

namespace keyroster::ui {

/// An import as a table: line, what happens (icon and word), the cells of the file, the sentence.
/// GUI thread.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A new file: everything is another, so the model is reset. With `onlyProblems` errors and
    /// lines that are left out because of them are shown only.
    void setPreview(const csv::Preview& preview, bool onlyProblems);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_columns;
    QList<csv::PreviewLine> m_lines;
};

} // namespace keyroster::ui
