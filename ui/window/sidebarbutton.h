#pragma once

#include "widgets/theme.h"

#include <QToolButton>

namespace keyroster::ui {

/// A button of the side bar: icon over text, and a number at its corner where something waits.
class SidebarButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SidebarButton(const Theme* theme, QWidget* parent = nullptr);

    void setBadge(int count); ///< 0: none
    [[nodiscard]] int badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    int m_badge = 0;
};

} // namespace keyroster::ui
