#include "window/attention.h"

#include "sync/engine.h"
#include "sync/interrupted.h"
#include "window/syncflow.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

constexpr int namesShown = 3;

} // namespace

Attention::Attention(const Theme* theme, QWidget* parent)
    : MessageBar(theme, parent)
{
    setObjectName(QStringLiteral("attentionBar"));
    connect(this, &MessageBar::closed, this, [this] { m_closed = m_shown; });
}

void Attention::setServer(sync::Engine* engine, SyncFlow* flow)
{
    if (m_engine) {
        m_engine->disconnect(this);
        m_engine->workspace()->disconnect(this);
    }
    m_engine = engine;
    m_flow = flow;
    m_shown.clear();
    m_closed.clear();
    clear();
    if (!engine)
        return;
    connect(engine, &sync::Engine::stateChanged, this, &Attention::refresh);
    connect(engine->workspace(), &workspace::Workspace::snapshotChanged, this, &Attention::refresh);
}

void Attention::refresh()
{
    if (showInterrupted() || showConflicts() || showDrift())
        return;
    m_shown.clear();
    m_closed.clear();
    clear();
}

void Attention::way(void (MessageBar::*add)(const QString&, std::function<void()>),
                    const QString& text, void (SyncFlow::*go)())
{
    (this->*add)(text, [this, go] {
        (m_flow->*go)();
        // A button closes its message; this one stays until what it says is dealt with.
        m_shown.clear();
        refresh();
    });
}

bool Attention::isNew(const QString& what)
{
    if (what == m_shown || what == m_closed)
        return false;
    m_shown = what;
    return true;
}

bool Attention::showInterrupted()
{
    // Before the server was read it is not known how far it came, and while a sync runs it is not
    // interrupted.
    const std::optional<sync::Interrupted> cut = m_engine->interrupted();
    if (!cut || !cut->isResolved)
        return false;
    if (!isNew(QStringLiteral("interrupted %1 %2").arg(cut->plan.text()).arg(cut->done)))
        return true;
    showMessage(Tone::Warning, cut->summary);
    way(&MessageBar::offer, tr("Continue..."), &SyncFlow::continueInterrupted);
    if (cut->canGoBack)
        way(&MessageBar::offerAlso, tr("Go back..."), &SyncFlow::goBackFromInterrupted);
    return true;
}

bool Attention::showConflicts()
{
    const QList<sync::Conflict>& conflicts = m_engine->conflicts();
    if (conflicts.isEmpty())
        return false;
    if (!isNew(QStringLiteral("conflicts ") + sync::conflictsLine(conflicts)))
        return true;
    showMessage(Tone::Warning,
                tr("Another admin changed %n thing(s) that you changed, too. Nothing is lost: "
                   "choose what shall hold.",
                   nullptr, int(conflicts.size())),
                sync::conflictsLine(conflicts));
    way(&MessageBar::offer, tr("Choose..."), &SyncFlow::showConflicts);
    return true;
}

bool Attention::showDrift()
{
    const sync::Drift& drift = m_engine->drift();
    if (drift.isEmpty())
        return false;
    QStringList names;
    QStringList ids;
    for (const sync::DriftObject& object : drift.objects) {
        ids << object.object;
        if (names.size() < namesShown)
            names << object.name;
    }
    if (!isNew(QStringLiteral("drift ") + ids.join(QLatin1Char(' ')) + drift.problem))
        return true;
    // Nobody changed anything: this program only brings a newer router.
    const bool onlyUpdates = drift.problem.isEmpty()
                          && std::all_of(drift.objects.cbegin(), drift.objects.cend(),
                                         [](const sync::DriftObject& object) {
                                             return object.kind == sync::DriftKind::Update;
                                         });
    if (onlyUpdates) {
        showMessage(Tone::Accent, tr("This Keyroster brings a newer router than the server has. "
                                     "The next sync updates it."));
        way(&MessageBar::offer, tr("Review..."), &SyncFlow::review);
        return true;
    }
    const QString list = QLocale().createSeparatedList(names);
    const int more = int(ids.size() - names.size());
    QString text = drift.problem;
    if (!names.isEmpty())
        text = more > 0
                 ? tr("Changed on the server since the last sync: %1 and %Ln more.", nullptr, more)
                       .arg(list)
                 : tr("Changed on the server since the last sync: %1.").arg(list);
    showMessage(Tone::Warning, text);
    if (!drift.objects.isEmpty())
        way(&MessageBar::offer, tr("Look at it..."), &SyncFlow::showDrift);
    return true;
}

} // namespace keyroster::ui
