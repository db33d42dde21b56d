#include "pages/droplistview.h"

#include "models/dragpayload.h"
#include "models/wording.h"
#include "pages/boardstate.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace keyroster::ui {

DropListView::DropListView(BoardState* state, const Theme* theme, TargetOf targetOf,
                           ShowFeedback showFeedback, QWidget* parent)
    : QListView(parent)
    , m_state(state)
    , m_theme(theme)
    , m_targetOf(std::move(targetOf))
    , m_showFeedback(std::move(showFeedback))
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // the card itself says what would happen
    setDefaultDropAction(Qt::CopyAction);
    setAutoScroll(true);
    setAutoScrollMargin(48);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QPixmap DropListView::dragPicture(const DragPayload& payload) const
{
    const QString words = payload.principals.isEmpty()
                            ? keyListText(m_state->draft(), payload.keys)
                            : principalsText(payload.principals, m_state->directory());
    const QFontMetrics metrics(font());
    const QSize size(metrics.horizontalAdvance(words) + 2 * Theme::BigGap,
                     metrics.height() + 2 * Theme::Gap);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(Tone::Accent));
    painter.drawRoundedRect(QRect(QPoint(), size), size.height() / 2.0, size.height() / 2.0);
    painter.setFont(font());
    painter.setPen(m_theme->color(Tone::OnAccent));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, words);
    return pixmap;
}

void DropListView::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> payloadData(model()->mimeData(selectedIndexes()));
    if (!payloadData)
        return;
    const DragPayload payload = fromMimeData(payloadData.get(), m_state->draft().id);
    auto* drag = new QDrag(this); // Qt deletes it when the drag ends
    drag->setMimeData(payloadData.release());
    drag->setPixmap(dragPicture(payload));
    drag->setHotSpot(QPoint(-Theme::Gap, -Theme::Gap));
    drag->exec(Qt::CopyAction | Qt::MoveAction,
               Qt::CopyAction); // lint-ok nestedloops: a drag is one by nature
    endFeedback();
}

void DropListView::dragEnterEvent(QDragEnterEvent* event)
{
    m_payload = fromMimeData(event->mimeData(), m_state->draft().id);
    if (!m_payload.isEmpty())
        event->acceptProposedAction();
}

void DropListView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    showDecision(indexAt(event->position().toPoint()), event->modifiers());
    // A refused place still gets the events, so that leaving it is noticed; the drop itself is
    // refused.
    if (m_decision.allowed)
        event->acceptProposedAction();
    else
        event->ignore();
}

void DropListView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    endFeedback();
}

void DropListView::dropEvent(QDropEvent* event)
{
    const DragPayload payload = m_payload; // Qt lets nothing drop that did not enter
    const QModelIndex index = indexAt(event->position().toPoint());
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    endFeedback();
    stopAutoScroll();
    setState(NoState);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_state->drop(payload, m_targetOf(index), modifiers));
}

void DropListView::keyPressEvent(QKeyEvent* event)
{
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    QListView::keyPressEvent(event);
}

void DropListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles)
{
    // QListView would lay out all 100,000 rows again.
    if (uniformItemSizes())
        repaintRows(this, topLeft, bottomRight);
    else
        QListView::dataChanged(topLeft, bottomRight, roles);
}

void DropListView::showDecision(const QModelIndex& index, Qt::KeyboardModifiers modifiers)
{
    const DropTarget target = m_targetOf(index);
    if (target == m_target && modifiers == m_modifiers && target.kind != DropTarget::Kind::None)
        return;
    m_target = target;
    m_modifiers = modifiers;
    m_decision = m_state->decide(m_payload, target, modifiers);
    m_showFeedback(index, m_decision);
    viewport()->update();
}

void DropListView::endFeedback()
{
    m_payload = {};
    m_target = {};
    m_decision = {};
    m_showFeedback({}, {});
    viewport()->update();
}

} // namespace keyroster::ui
