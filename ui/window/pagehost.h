#pragma once

#include "pages/page.h"

#include <QHash>
#include <QStackedWidget>
#include <functional>

namespace keyroster::workspace {
class Workspace;
}

namespace keyroster::ui {

/// A page as the window knows it before it is made.
struct PageEntry
{
    QString name; ///< "board", "keys", ...: also the beginning of its actions' names
    QString icon;
    QString title; ///< translated
    std::function<Page*()> make;
    /// Has a badge, so it is made soon after the server is open although nobody looks at it yet.
    bool counts = false;
};

/// The pages of one server, each made when it is first shown. Keeps their state (columns, filters)
/// and the page that was shown last in the workspace. GUI thread.
class PageHost : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageHost(QWidget* parent = nullptr);
    ~PageHost() override;

    /// Replaces all pages. The workspace must live until the next call or clear().
    void setPages(workspace::Workspace* workspace, const QList<PageEntry>& entries);
    /// Stores the state of the pages and deletes them.
    void clear();

    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }
    /// Brings a page to the front, and selects `id` there. Unknown names are ignored.
    void showPage(const QString& name, const QString& id = {});
    /// The page that was shown when this server was last closed, else the first.
    void showLast();
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] Page* currentPage() const { return page(m_current); }
    /// nullptr: not made yet.
    [[nodiscard]] Page* page(const QString& name) const { return m_pages.value(name); }
    /// Makes the page when it is not there yet; it need not come to the front.
    Page* ensure(const QString& name);

Q_SIGNALS:
    void shown(const QString& name);
    void badgeChanged(const QString& name, int count);

private:
    void makeCounting();

    workspace::Workspace* m_workspace = nullptr;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QString m_current;
};

} // namespace keyroster::ui
