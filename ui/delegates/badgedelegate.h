#pragma once

#include <QStyledItemDelegate>

namespace keyroster::ui {

class Theme;

/// Rows of an ordinary list with the badge of changed rows (ChangeRole) at their end; the text is
/// cut before it, and struck where the row is removed. The theme outlives it.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BadgeDelegate(const Theme* theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme* m_theme;
};

} // namespace keyroster::ui
