#include "delegates/changebadge.h"

#include "delegates/cardpainter.h"
#include "models/wording.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace keyroster::ui {

ChangeBadge::ChangeBadge(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ChangeBadge::setChange(RowChange change)
{
    if (change == m_change)
        return;
    m_change = change;
    refresh();
}

QFont ChangeBadge::textFont() const
{
    return paint::smallFont(font());
}

QSize ChangeBadge::sizeHint() const
{
    // The badge is painted in the middle, which may be half a pixel off.
    const QSize badge = paint::changeBadgeSize(m_change, textFont());
    return badge.isEmpty() ? badge : badge.grownBy({0, 1, 0, 1});
}

void ChangeBadge::refresh()
{
    setAccessibleName(changeWord(m_change));
    setVisible(m_change != RowChange::None);
    updateGeometry();
    update();
}

void ChangeBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.rect = rect();
    option.direction = layoutDirection();
    paint::changeBadge({&painter, m_theme, &option}, rect(), m_change, textFont());
}

} // namespace keyroster::ui
