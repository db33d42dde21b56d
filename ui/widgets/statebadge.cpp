#include "widgets/statebadge.h"

#include "widgets/icons.h"

namespace keyroster::ui {

StateBadge::StateBadge(const Theme* theme, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("stateBadge"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(theme, &Theme::changed, this, &StateBadge::refresh);
    refresh();
}

void StateBadge::setState(sync::SyncState state)
{
    m_state = state;
    refresh();
}

void StateBadge::refresh()
{
    QString name = QStringLiteral("unknown");
    Tone tone = Tone::Muted;
    switch (m_state) {
    case sync::SyncState::Unknown:
        setText(tr("Not read yet"));
        setToolTip(tr("The server was not read since the program started. Click to refresh."));
        break;
    case sync::SyncState::InSync:
        name = QStringLiteral("ok");
        tone = Tone::Ok;
        setText(tr("In sync"));
        setToolTip(tr("The server has what you see here. Click to refresh."));
        break;
    case sync::SyncState::Draft:
        name = QStringLiteral("plan");
        tone = Tone::Accent;
        setText(tr("Draft"));
        setToolTip(tr("You have changes that the server does not have yet. Click to review them."));
        break;
    case sync::SyncState::ServerChanged:
        name = QStringLiteral("warning");
        tone = Tone::Warning;
        setText(tr("Server changed"));
        setToolTip(tr("Somebody changed the server since the last sync. Click to see what."));
        break;
    case sync::SyncState::Unreachable:
        name = QStringLiteral("error");
        tone = Tone::Danger;
        setText(tr("Unreachable"));
        setToolTip(tr("The server does not answer. You can keep editing. Click to try again."));
        break;
    }
    setIcon(ui::icon(m_theme, name, tone));
    setAccessibleName(tr("State: %1").arg(text()));
    setAccessibleDescription(toolTip());
    setStyleSheet(QStringLiteral("QToolButton { color: %1; border: 1px solid %2; border-radius: "
                                 "12px; padding: %4; }"
                                 "QToolButton:focus { border-color: %3; }")
                      .arg(m_theme->color(tone).name(), m_theme->color(Tone::Outline).name(),
                           m_theme->color(Tone::Accent).name(),
                           // A tool button leaves some room after its text as it is.
                           isRightToLeft() ? QStringLiteral("3px 10px 3px 3px")
                                           : QStringLiteral("3px 3px 3px 10px")));
}

} // namespace keyroster::ui
