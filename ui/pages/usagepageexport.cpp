#include "pages/usagepage.h"
#include "policy/csv.h"
#include "widgets/filechooser.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QDir>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTreeView>

namespace keyroster::ui {

QByteArray UsagePage::csv() const
{
    const bool overTime = m_tabs->currentWidget() == m_perStep.view;
    const Table& table = overTime ? m_perStep : m_totals;
    const int first = overTime ? UsageModel::WhenColumn : UsageModel::NameColumn;
    QList<QStringList> records;
    QStringList heads;
    for (int column = first; column < UsageModel::ColumnCount; ++column)
        heads.append(
            table.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().trimmed());
    records.append(heads);
    QList<UsageTableRow> rows;
    if (m_isCapped && !overTime) {
        const UsageView& view = m_data->view();
        UsageShowInput all{m_data->sums(), view.by,          view.step,
                           view.measure,   m_data->policy(), m_data->directory(),
                           m_bar->filter()};
        all.most = m_data->sums().lines.size();
        rows = showUsage(all).totals;
    }
    const int listed = rows.isEmpty() ? table.sorted->rowCount() : 0;
    for (int place = 0; place < listed; ++place) {
        const QModelIndex index = table.sorted->mapToSource(table.sorted->index(place, 0));
        rows.append(*table.model->rowAt(index));
    }
    for (const UsageTableRow& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = first; column < UsageModel::ColumnCount; ++column)
            cells.append(UsageModel::plainText(row, column));
        records.append(cells);
    }
    return csv::write(records);
}

void UsagePage::exportCsv()
{
    const UsageView& view = m_data->view();
    const QString name = QStringLiteral("usage-%1-%2.csv")
                             .arg(view.from.toString(Qt::ISODate), view.to.toString(Qt::ISODate));
    const QByteArray content = csv();
    fileChooser(this,
                {QStringLiteral("usageSaveDialog"), tr("Export usage"), tr("Tables (*.csv)"), name},
                [this, content](const QString& file) {
                    writeAndTell(m_message, file, content,
                                 tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
                })
        ->open();
}

} // namespace keyroster::ui
