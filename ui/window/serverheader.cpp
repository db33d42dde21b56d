#include "window/serverheader.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"
#include "widgets/statebadge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace keyroster::ui {

ServerHeader::ServerHeader(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_name(new QToolButton(this))
    , m_facts(selectable(hintLabel({}, this)))
    , m_badge(new StateBadge(theme, this))
{
    setObjectName(QStringLiteral("serverHeader"));
    m_name->setObjectName(QStringLiteral("serverName"));
    m_facts->setObjectName(QStringLiteral("serverFacts"));
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setIcon(icon(theme, QStringLiteral("server"), Tone::Text));
    m_name->setIconSize(QSize(18, 18));
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setProperty("menu", true);
    m_name->setToolTip(tr("Switch to another server"));
    m_facts->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::BigGap, Theme::Gap, Theme::BigGap, Theme::Gap);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_badge);
    connect(m_badge, &QToolButton::clicked, this, [this] {
        if (m_badge->state() == sync::SyncState::Draft)
            Q_EMIT reviewRequested();
        else if (m_badge->state() == sync::SyncState::ServerChanged)
            Q_EMIT attentionRequested();
        else
            Q_EMIT refreshRequested();
    });
}

void ServerHeader::setEngine(sync::Engine* engine)
{
    m_engine = engine;
    if (engine) {
        connect(engine, &sync::Engine::stateChanged, this, &ServerHeader::refresh);
        connect(engine->workspace(), &workspace::Workspace::snapshotChanged, this,
                &ServerHeader::refresh);
        connect(engine->workspace(), &workspace::Workspace::profileChanged, this,
                &ServerHeader::refresh);
        connect(engine->workspace(), &workspace::Workspace::draftChanged, this,
                &ServerHeader::refresh);
    }
    setVisible(engine != nullptr);
    refresh();
}

void ServerHeader::addAction(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setIconSize(QSize(20, 20));
    button->setAccessibleName(action->text());
    layout()->addWidget(button);
}

void ServerHeader::setServers(QMenu* menu)
{
    m_name->setMenu(menu);
}

void ServerHeader::refresh()
{
    if (!m_engine)
        return;
    const workspace::ServerProfile& profile = m_engine->workspace()->profile();
    const QString name = profile.name.isEmpty() ? profile.url : profile.name;
    m_name->setText(escaped(name));
    m_name->setAccessibleName(tr("Server %1").arg(name));
    QStringList facts{profile.url};
    if (const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot()) {
        facts << tr("Open WebUI %1").arg(snapshot->server.version);
        const QDateTime local = snapshot->takenAt.toLocalTime();
        const QString when = local.date() == QDate::currentDate()
                               ? QLocale().toString(local.time(), QLocale::ShortFormat)
                               : QLocale().toString(local, QLocale::ShortFormat);
        facts << tr("read %1").arg(when);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_badge->setState(m_engine->state());
}

} // namespace keyroster::ui
