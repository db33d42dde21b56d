#pragma once

#include "widgets/theme.h"

#include <QHash>
#include <QTreeWidget>

namespace keyroster::ui {

/// Rows of which each wants a choice between two sides, shown side by side: yours and theirs, as it
/// was left and as it is now. A side is chosen by its box, by M (left) and T (right) for the
/// selected rows, or for all at once. Rows may stand in groups: choosing for a group chooses for
/// its rows.
class ChoiceTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Side { None, Left, Right };
    struct Row
    {
        QString id; ///< unique in the tree; empty: nothing to choose, only shown
        QString text, base, left, right;
        bool canLeft = true, canRight = true;
        QString note; ///< tool tip, and why a side cannot be chosen
    };

    /// `heads`: what, base, left side, right side. Without base that column is hidden.
    ChoiceTree(const Theme* theme, const QStringList& heads, bool withBase,
               QWidget* parent = nullptr);

    /// Empties the tree; what was chosen for an id is kept for rows with the same id.
    void begin();
    /// `parent` nullptr: at the top. A row in which only one side is possible has that one chosen.
    QTreeWidgetItem* addRow(const Row& row, QTreeWidgetItem* parent = nullptr);
    /// After the last row: opens groups, selects the first row.
    void end();

    [[nodiscard]] Side side(const QString& id) const { return m_sides.value(id, None); }
    void choose(const QString& id, Side side);
    void chooseAll(Side side);
    void chooseSelected(Side side);
    [[nodiscard]] int undecided() const;
    [[nodiscard]] QStringList chosen(Side side) const; ///< ids, in the order of the rows

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseItem(QTreeWidgetItem* item, Side side);
    void showChoice(QTreeWidgetItem* item);
    void showGroup(QTreeWidgetItem* group);
    void boxClicked(QTreeWidgetItem* item, int column);

    const Theme* m_theme;
    QHash<QString, Side> m_sides;
    QHash<QString, QTreeWidgetItem*> m_items;
    QStringList m_order;
    bool m_showing = false; ///< boxes are being set by us
};

} // namespace keyroster::ui
