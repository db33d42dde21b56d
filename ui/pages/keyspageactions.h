#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace keyroster::ui {

class Theme;

/// Everything that can be done on the page of keys: buttons, menus, shortcuts and the command
/// palette all come to these. The page connects them and keeps them enabled as fits; a switched off
/// one says why in its tool tip. Owned by `parent`.
class KeysPageActions : public QObject
{
    Q_OBJECT
public:
    explicit KeysPageActions(const Theme* theme, QObject* parent);

    QAction* add;
    QAction* importCsv;
    QAction* edit; ///< one key, or what several have in common
    QAction* test; ///< the selected ones
    QAction* testAll;
    QAction* replace;
    QAction* reveal;
    QAction* copy;
    QAction* switchKeys; ///< off or on
    QAction* clearPause; ///< the router forgets what it holds against the keys
    QAction* remove;
    QAction* keep;     ///< takes their removal back
    QAction* accounts; ///< quotas that keys share
    QAction* showOnBoard;
    QAction* showPeople;
    QAction* exportCsv;
    QAction* find;
    QAction* ask; ///< the router, for states and numbers of now

    /// In the order of a menu.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    /// Enables the action, or switches it off and says why.
    static void allow(QAction* action, const QString& whyNot);

private:
    QAction* make(const Theme* theme, const char* name, const char* icon, const QString& text,
                  const QKeySequence& shortcut, const QString& toolTip);

    QList<QAction*> m_all;
};

} // namespace keyroster::ui
