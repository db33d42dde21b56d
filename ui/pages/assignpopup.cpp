#include "pages/assignpopup.h"

#include "delegates/healthtone.h"
#include "models/wording.h"
#include "pages/boardstate.h"
#include "widgets/announce.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int popupWidth = 380;
constexpr int listHeight = 220;
constexpr int iconSide = 16;

} // namespace

AssignPopup::AssignPopup(BoardState* state, const Theme* theme, const QList<Principal>& principals,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_state(state)
    , m_theme(theme)
    , m_payload{principals, {}}
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_words(textLabel(QString(), this))
{
    setObjectName(QStringLiteral("assignPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setProperty("card", true);
    setFixedWidth(popupWidth);
    m_find->setObjectName(QStringLiteral("assignFind"));
    m_find->setPlaceholderText(tr("Find a key"));
    m_find->setAccessibleName(tr("Find a key by label or last four characters"));
    m_find->addAction(icon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("assignList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setFixedHeight(listHeight);
    m_list->setIconSize(QSize(iconSide, iconSide));
    m_list->setSpacing(1);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_words->setObjectName(QStringLiteral("assignWords"));
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gap + 4, Theme::Gap + 4, Theme::Gap + 4, Theme::Gap + 4);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(headingLabel(
        tr("Assign %1 to a key").arg(principalsText(principals, state->directory())), this));
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    layout->addWidget(hintLabel(tr("Return assigns. Ctrl+Return adds it as a further key."), this));

    connect(m_find, &QLineEdit::textChanged, this, &AssignPopup::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AssignPopup::showDecision);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(Qt::NoModifier); });
    connect(theme, &Theme::changed, this, &AssignPopup::showDecision);
    fill();
}

void AssignPopup::popup(const QPoint& globalPosition)
{
    adjustSize();
    QPoint place = globalPosition;
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(
            std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(
            std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    m_find->setFocus();
}

void AssignPopup::fill()
{
    const QStringList words = folded(m_find->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_list); // else each refill says first that nothing fits
    m_list->clear();
    const auto add = [&](const KeyRow& row, const QString& picture, Tone tone,
                         const QString& text) {
        const QString haystack = folded(text);
        if (!std::all_of(words.cbegin(), words.cend(),
                         [&](const QString& word) { return haystack.contains(word); }))
            return;
        auto* item = new QListWidgetItem(icon(m_theme, picture, tone), text, m_list);
        item->setData(Qt::UserRole, row.id.text());
    };
    for (const KeyRow& row : m_state->keys()->rows()) {
        if (row.change == RowChange::Removed)
            continue;
        add(row, healthIcon(row.health), healthTone(row.health),
            QStringLiteral("%1  %2  \u00b7  %3")
                .arg(row.label, maskedText(row.last4), row.stateText));
    }
    for (const KeyRow& row : m_state->pool()->rows())
        add(row, QStringLiteral("everyone"), Tone::Accent, tr("The pool for everyone"));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showDecision();
}

DropTarget AssignPopup::target() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return {};
    const KeyId key(item->data(Qt::UserRole).toString());
    return key.isEmpty() ? DropTarget::onPool() : DropTarget::onKey(key);
}

void AssignPopup::showDecision()
{
    if (target().kind == DropTarget::Kind::None) {
        m_words->setText(m_list->count() == 0 ? tr("No key fits what you typed.") : QString());
        announce(m_find, m_words->text());
        return;
    }
    const DropDecision decision = m_state->decide(m_payload, target(), Qt::NoModifier);
    m_words->setText(decision.allowed ? decision.preview : decision.reason);
    QPalette colors = m_words->palette();
    colors.setColor(QPalette::WindowText,
                    m_theme->color(decision.allowed ? Tone::Accent : Tone::Danger));
    m_words->setPalette(colors);
    announce(m_find, QStringLiteral("%1. %2").arg(m_list->currentItem()->text(), m_words->text()));
}

void AssignPopup::choose(Qt::KeyboardModifiers modifiers)
{
    const DropTarget chosen = target();
    if (chosen.kind == DropTarget::Kind::None
        || !m_state->decide(m_payload, chosen, modifiers).allowed)
        return; // the reason is on the screen
    const DragPayload payload = m_payload;
    BoardState* state = m_state;
    close();
    state->drop(payload, chosen, modifiers);
}

bool AssignPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(key->modifiers() & Qt::ControlModifier); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace keyroster::ui
