#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace keyroster::ui {

/// Paints the cells of tables: an icon in its colour, the text, and a bar for a share of a limit
/// (models/tableroles.h). Numbers in a bar are always also in the text. The theme outlives it.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(const Theme* theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme* m_theme;
};

} // namespace keyroster::ui
