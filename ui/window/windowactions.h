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
    QAction* undoList; ///< all edits, to go back over many at once
    QAction* selectAll;
    QAction* undoSync; ///< "Undo last sync": a plan back to the revision before
    QAction* openPlan; ///< a plan that a colleague saved as a file
    QAction* pasteKeys;
    QAction* palette;
    QAction* shortcuts;
    QAction* about;
    QActionGroup* themes; ///< data: Theme::Choice as int
    QList<QAction*> goTo; ///< one for each page, in the order of the side bar; data: its name

    /// Those that need an open server.
    [[nodiscard]] QList<QAction*> needServer() const
    {
        return {refresh, selectAll, pasteKeys, openPlan, undoList};
    }

private:
    QAction* make(const QString& name, const QString& iconName, const QString& text,
                  const QKeySequence& shortcut);
    void makeThemes();
    void makeGoTo();

    const Theme* m_theme;
};

} // namespace keyroster::ui
