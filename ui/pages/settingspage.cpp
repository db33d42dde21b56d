#include "pages/settingspage.h"

#include "pages/settingsbackups.h"
#include "pages/settingsdata.h"
#include "pages/settingsservers.h"
#include "widgets/messagebar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

// Lines longer than this are hard to read.
constexpr int widest = 860;

} // namespace

SettingsPage::SettingsPage(sync::Engine* engine, Operations* operations, Theme* theme,
                           const SettingsValues& values, QWidget* parent)
    : Page(parent)
    , m_message(new MessageBar(theme, this))
    , m_column(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_inner(new QWidget(m_scroll->viewport()))
    , m_servers(new SettingsServers(engine, theme, m_inner))
    , m_look(new SettingsLook(theme, values.languages, values.language, values.notify, m_inner))
    , m_secrets(new SettingsSecrets(engine, values.secretPlace, m_inner))
    , m_backups(new SettingsBackups(engine, m_inner))
    , m_drift(new SettingsDrift(engine, m_inner))
    , m_exchange(new SettingsExchange(m_inner))
{
    Q_UNUSED(operations) // what takes time is the window's work
    setObjectName(QStringLiteral("settingsPage"));
    m_inner->setMaximumWidth(widest);
    m_inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->setSpacing(Theme::BigGap);
    for (QWidget* card :
         QList<QWidget*>{m_servers, m_look, m_drift, m_exchange, m_secrets, m_backups})
        m_column->addWidget(card);
    m_column->addStretch();
    m_scroll->setObjectName(QStringLiteral("plain"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::BigGap, Theme::BigGap, Theme::BigGap, Theme::Gap);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    const auto say = [this](const Error& error) { m_message->showError(error); };
    connect(m_servers, &SettingsServers::failed, this, say);
    connect(m_drift, &SettingsDrift::failed, this, say);
    connect(m_backups, &SettingsBackups::failed, this, say);
    connect(m_backups, &SettingsBackups::made, this, [this](const QString& file) {
        m_message->showMessage(Tone::Ok, tr("A backup was made: %1").arg(file));
    });
}

void SettingsPage::activate()
{
    m_servers->refresh();
    m_backups->refresh();
    m_message->clear();
}

} // namespace keyroster::ui
