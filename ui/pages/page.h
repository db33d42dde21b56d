#pragma once

#include <QAction>
#include <QWidget>

namespace keyroster::ui {

/// One page of the main window, for one server. Made with the engine that it shows and deleted
/// before it; a page edits the draft through the engine's workspace, and asks the window for
/// dialogs and for the sync by signals of its own. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the menu and the command palette, in menu order; object names "keys.test", ... begin
    /// with the page's name. Shortcuts hold while the page is shown.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Columns, sorting, filters: kept per server, never secret.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray& state) { Q_UNUSED(state) }
    /// The page comes to the front: put the focus where work begins, ask for fresh numbers if they
    /// are old. Not called for pages that are never opened: what costs time belongs here.
    virtual void activate() {}
    /// Selects what another page asked to be shown with pageRequested() (the id of a key, a user, a
    /// finding); called after activate(). An id that is not there is ignored.
    virtual void showItem(const QString& id) { Q_UNUSED(id) }

Q_SIGNALS:
    /// Another page has the answer: "board", "keys", "people", "usage", "history", "checks",
    /// "settings"; `id` is a key or user to select there, or empty. For "people" also a connection:
    /// those who have no key there.
    void pageRequested(const QString& page, const QString& id);
    /// A number beside the page's name in the side bar: what waits for the admin there; 0 = none.
    void badgeChanged(int count);
};

} // namespace keyroster::ui
