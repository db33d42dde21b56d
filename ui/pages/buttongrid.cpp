#include "pages/buttongrid.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace keyroster::ui {

ButtonGrid::ButtonGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::Gap);
}

void ButtonGrid::add(QPushButton* button)
{
    button->setParent(this);
    m_buttons.append(button);
    arrange(1);
}

QSize ButtonGrid::minimumSizeHint() const
{
    return {widest(), m_grid->minimumSize().height()};
}

void ButtonGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool both = m_buttons.size() > 1 && 2 * widest() + Theme::Gap <= event->size().width();
    if (const int columns = both ? 2 : 1; columns != m_columns)
        arrange(columns);
}

int ButtonGrid::widest() const
{
    int width = 0;
    for (const QPushButton* button : m_buttons)
        width = std::max(width, button->sizeHint().width());
    return width;
}

void ButtonGrid::arrange(int columns)
{
    m_columns = columns;
    for (QPushButton* button : std::as_const(m_buttons))
        m_grid->removeWidget(button);
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_grid->addWidget(m_buttons.at(i), i / columns, i % columns);
    // An empty second column must not keep the share that it had.
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    updateGeometry();
}

} // namespace keyroster::ui
