#pragma once

#include "models/modelroles.h"

#include <QWidget>

namespace keyroster::ui {

class Theme;

/// The badge of changed rows ("New", "Changed", "Removed", with an icon) as a widget, for what is
/// no row. Takes no room and says nothing for None. The theme outlives it.
class ChangeBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeBadge(const Theme* theme, QWidget* parent = nullptr);

    void setChange(RowChange change);
    [[nodiscard]] RowChange change() const { return m_change; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    void refresh();

    const Theme* m_theme;
    RowChange m_change = RowChange::None;
};

} // namespace keyroster::ui
