#include "pages/draftbar.h"

#include "pages/boardactions.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace keyroster::ui {

namespace {

constexpr int iconSide = 20;

QPushButton* buttonFor(QAction* action, const QString& objectName, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setObjectName(objectName);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

DraftBar::DraftBar(BoardState* state, const Theme* theme, BoardActions* actions, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(headingLabel(QString(), this))
    , m_last(hintLabel(QString(), this))
    , m_discard(buttonFor(actions->discard, QStringLiteral("draftDiscard"), this))
    , m_review(buttonFor(actions->review, QStringLiteral("draftReview"), this))
    , m_syncButton(buttonFor(actions->sync, QStringLiteral("draftSync"), this))
{
    setObjectName(QStringLiteral("draftBar"));
    setAccessibleName(tr("Changes that are not on the server yet"));
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setWordWrap(false);
    m_last->setWordWrap(false);
    m_last->setMinimumWidth(0);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_discard->setFlat(true);
    m_syncButton->setDefault(true);
    setProperty("card", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::Gap, Theme::Gap, Theme::Gap);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_last, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);
    layout->addWidget(m_syncButton);
    connect(state, &BoardState::changed, this, &DraftBar::count);
    connect(state->workspace(), &workspace::Workspace::profileChanged, this, &DraftBar::refresh);
    connect(theme, &Theme::changed, this, &DraftBar::refresh);
    count();
}

void DraftBar::setSyncState(sync::SyncState state)
{
    m_sync = state;
    refresh();
}

QString DraftBar::text() const
{
    return m_text->text();
}

void DraftBar::count()
{
    m_changes = m_state->workspace()->changes().size();
    refresh();
}

bool DraftBar::isLeftUndone() const
{
    return m_changes == 0 && m_sync == sync::SyncState::Draft && !m_state->workspace()->isEdited();
}

DraftBar::Says DraftBar::says() const
{
    const QString server = m_state->serverName();
    const auto warning = [](const QString& words) {
        return Says{words, QStringLiteral("warning"), Tone::Warning};
    };
    if (m_sync == sync::SyncState::ServerChanged)
        return warning(tr("%1 was changed by someone else").arg(server));
    if (m_changes > 0) {
        const QString words =
            m_changes == 1 ? tr("1 change not yet on %1").arg(server)
                           : tr("%Ln changes not yet on %1", nullptr, int(m_changes)).arg(server);
        return {words, QStringLiteral("plan"), Tone::Accent};
    }
    if (m_sync == sync::SyncState::Unreachable)
        return warning(tr("%1 cannot be reached").arg(server));
    if (isLeftUndone())
        return warning(tr("The last sync to %1 is not finished").arg(server));
    return {m_state->base().revision == 0 ? tr("Nothing to sync to %1 yet").arg(server)
                                          : tr("%1 has everything").arg(server),
            QStringLiteral("ok"), Tone::Muted};
}

void DraftBar::refresh()
{
    const Says now = says();
    m_icon->setPixmap(iconPixmap(m_theme, now.picture, now.tone, iconSide, devicePixelRatioF()));
    m_text->setText(now.words);
    const QString last =
        m_state->workspace()->canUndo() ? m_state->workspace()->undoText() : QString();
    m_last->setText(m_changes > 0 && !last.isEmpty() ? tr("Last: %1").arg(last) : QString());
    m_last->setToolTip(m_last->text());
    m_discard->setVisible(m_changes > 0);
    const bool something =
        m_changes > 0 || m_sync == sync::SyncState::ServerChanged || isLeftUndone();
    m_review->setEnabled(something);
    m_syncButton->setEnabled(something);
}

} // namespace keyroster::ui
