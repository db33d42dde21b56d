#pragma once

#include "models/dropdecision.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace keyroster::ui {

class Theme;

/// Paints a user or group: avatar, name, e-mail or number of members, the key they get now, mark of
/// a draft change. All rows have the same height, so that views need not ask for each of 100,000.
class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DirectoryDelegate(const Theme* theme, QObject* parent);

    /// Something is held over this row; an invalid index ends it. The view repaints.
    void setDropFeedback(const QModelIndex& index, const DropDecision& decision);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Theme* m_theme;
    QPersistentModelIndex m_dropRow;
    DropDecision m_decision;
};

} // namespace keyroster::ui
