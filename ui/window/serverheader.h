#pragma once

#include "sync/engine.h"
#include "widgets/theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace keyroster::ui {

class StateBadge;

/// Top of the window: which server, its version, when it was last read, and the state of the draft
/// against it.
class ServerHeader : public QFrame
{
    Q_OBJECT
public:
    ServerHeader(const Theme* theme, QWidget* parent = nullptr);

    /// nullptr: no server is open. The engine must outlive this or be taken out first.
    void setEngine(sync::Engine* engine);
    void addAction(QAction* action);
    /// The menu of servers opens from the name: one click switches.
    void setServers(QMenu* menu);

Q_SIGNALS:
    void reviewRequested();
    void attentionRequested(); ///< the server was changed
    void refreshRequested();

private:
    void refresh();

    sync::Engine* m_engine = nullptr;
    QToolButton* m_name;
    QLabel* m_facts;
    StateBadge* m_badge;
};

} // namespace keyroster::ui
