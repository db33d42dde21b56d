#pragma once

#include "sync/engine.h"
#include "widgets/theme.h"

#include <QToolButton>

namespace keyroster::ui {

/// In sync, Draft, Server changed, Unreachable: icon, words and colour, never colour alone.
class StateBadge : public QToolButton
{
    Q_OBJECT
public:
    explicit StateBadge(const Theme* theme, QWidget* parent = nullptr);

    void setState(sync::SyncState state);
    [[nodiscard]] sync::SyncState state() const { return m_state; }

private:
    void refresh();

    const Theme* m_theme;
    sync::SyncState m_state = sync::SyncState::Unknown;
};

} // namespace keyroster::ui
