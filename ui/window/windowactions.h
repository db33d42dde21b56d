#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

namespace keyroster::ui {

class Theme;

/// The actions of the window itself; pages bring their own. Object names begin with "window.".
/// Owned by `parent`.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(const Theme* theme, QObject* parent);

    QAction* connectServer;
    QAction* refresh;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* selectAll;
    QAction* pasteKeys;
    QAction* palette;
    QAction* shortcuts;
    QAction* about;
    QActionGroup* themes; ///< data: Theme::Choice as int

    /// Those that need an open server.
    [[nodiscard]] QList<QAction*> needServer() const { return {refresh, selectAll, pasteKeys}; }

private:
    QAction* make(const QString& name, const QString& iconName, const QString& text,
                  const QKeySequence& shortcut);
    void makeThemes();

    const Theme* m_theme;
};

} // namespace keyroster::ui
