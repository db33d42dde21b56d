#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace keyroster::ui {

class Theme;

/// Everything that can be done on the board, as actions: drags, buttons, menus, shortcuts and the
/// command palette all come to these. The board connects them and keeps them enabled as fits. Owned
/// by `parent`.
class BoardActions : public QObject
{
    Q_OBJECT
public:
    explicit BoardActions(const Theme* theme, QObject* parent);

    QAction* assign;        ///< selected people -> a key from a list
    QAction* moveToPool;    ///< selected people lose their own key
    QAction* removeFromKey; ///< selected people lose their assignment
    QAction* order;         ///< of the keys of the selected person, group or pool, and their rules
    QAction* showMembers;   ///< of the selected group
    QAction* why;           ///< the inspector explains the selected person
    QAction* find;          ///< into the filter of the directory
    QAction* addKeys;
    QAction* keyDetails;
    QAction* testKey;
    QAction* testAll;
    QAction* switchKey; ///< off or on
    QAction* addToPool;
    QAction* takeOutOfPool;
    QAction* deleteKeys;
    QAction* addConnection;
    QAction* adopt;
    QAction* editConnection; ///< the one that is shown
    QAction* editModels;     ///< its models, who sees them, their prices
    QAction* removeConnection;
    QAction* keepConnection; ///< takes the removal back
    QAction* keepKeys;       ///< the same for keys
    QAction* accounts;       ///< quotas that keys share
    QAction* allowances;     ///< of the selected person or group, else all
    QAction* discard;
    QAction* review;
    QAction* sync;

    /// In the order of a menu.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

private:
    QAction* make(const Theme* theme, const QString& name, const QString& icon, const QString& text,
                  const QKeySequence& shortcut, const QString& toolTip = {});

    QList<QAction*> m_all;
};

} // namespace keyroster::ui
