#include "window/pagehost.h"

#include "workspace/workspace.h"

#include <QTimer>

namespace keyroster::ui {

namespace {

// The window answers first; what only counts comes after.
constexpr int countingDelayMs = 1500;

QString stateName(const QString& page)
{
    // The board was there before there were other pages.
    return page == QLatin1String("board") ? page : QStringLiteral("page.%1").arg(page);
}

QString lastPageName()
{
    return QStringLiteral("page");
}

} // namespace

PageHost::PageHost(QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pageHost"));
}

PageHost::~PageHost()
{
    clear();
}

void PageHost::setPages(workspace::Workspace* workspace, const QList<PageEntry>& entries)
{
    clear();
    m_workspace = workspace;
    m_entries = entries;
    auto* timer = new QTimer(workspace); // goes with it, so that it never counts another server's
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, &PageHost::makeCounting);
    timer->start(countingDelayMs);
}

void PageHost::clear()
{
    if (!m_workspace)
        return;
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        const Result<void> stored =
            m_workspace->setSetting(stateName(entry.key()), entry.value()->saveState());
        Q_UNUSED(stored) // column widths are not worth a message at closing time
    }
    const Result<void> stored = m_workspace->setSetting(lastPageName(), m_current.toUtf8());
    Q_UNUSED(stored)
    qDeleteAll(m_pages);
    m_pages.clear();
    m_entries.clear();
    m_current.clear();
    m_workspace = nullptr;
}

Page* PageHost::ensure(const QString& name)
{
    if (Page* made = page(name))
        return made;
    const auto entry =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&name](const PageEntry& candidate) { return candidate.name == name; });
    if (entry == m_entries.cend())
        return nullptr;
    Page* made = entry->make();
    m_pages.insert(name, made);
    addWidget(made);
    made->restoreState(m_workspace->setting(stateName(name)));
    connect(made, &Page::pageRequested, this, &PageHost::showPage);
    connect(made, &Page::badgeChanged, this,
            [this, name](int count) { Q_EMIT badgeChanged(name, count); });
    return made;
}

void PageHost::showPage(const QString& name, const QString& id)
{
    Page* wanted = ensure(name);
    if (!wanted)
        return;
    const bool moved = m_current != name;
    m_current = name;
    setCurrentWidget(wanted);
    if (moved)
        Q_EMIT shown(name);
    wanted->activate();
    if (!id.isEmpty())
        wanted->showItem(id);
}

void PageHost::showLast()
{
    const QString last = QString::fromUtf8(m_workspace->setting(lastPageName()));
    showPage(last);
    if (m_current.isEmpty() && !m_entries.isEmpty())
        showPage(m_entries.constFirst().name);
}

void PageHost::makeCounting()
{
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.counts)
            ensure(entry.name);
    }
}

} // namespace keyroster::ui
