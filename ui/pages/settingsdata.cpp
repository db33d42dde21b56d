#include "pages/settingsdata.h"

#include "sync/driftwatch.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int usualMinutes = 15;
constexpr int mostMinutes = 24 * 60;

} // namespace

SettingsSecrets::SettingsSecrets(const sync::Engine* engine, const QString& place, QWidget* parent)
    : SettingsCard(tr("Secrets"),
                   tr("The keys of your providers and what you sign in with. They are never in the "
                      "working copy, in backups, or in a log."),
                   parent)
{
    auto* where = selectable(textLabel(place, this));
    where->setObjectName(QStringLiteral("settingsSecretPlace"));
    column()->addWidget(where);
    const QString notice = engine->secretStore()->notice();
    if (!notice.isEmpty())
        column()->addWidget(textLabel(notice, this));
    column()->addWidget(hintLabel(
        tr("When you change the place, the secrets of all servers move there: they are copied, "
           "read back, and then removed from where they were."),
        this));
    auto* change = new QPushButton(tr("Change the place..."), this);
    change->setObjectName(QStringLiteral("settingsSecretChange"));
    column()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, &SettingsSecrets::changeRequested);
}

SettingsDrift::SettingsDrift(sync::Engine* engine, QWidget* parent)
    : SettingsCard(tr("Changes on the server"),
                   tr("Keyroster looks whether somebody changed its models, functions or "
                      "connections in Open WebUI itself. It only reads."),
                   parent)
    , m_engine(engine)
    , m_start(new QCheckBox(tr("Look when the program &starts"), this))
    , m_timer(new QCheckBox(tr("Look &every"), this))
    , m_minutes(new QSpinBox(this))
{
    const sync::DriftCheck check = sync::driftCheck(*engine->workspace());
    m_start->setObjectName(QStringLiteral("settingsDriftStart"));
    m_start->setChecked(check.onStart);
    m_timer->setObjectName(QStringLiteral("settingsDriftTimer"));
    m_timer->setChecked(check.everyMinutes > 0);
    m_minutes->setObjectName(QStringLiteral("settingsDriftMinutes"));
    m_minutes->setAccessibleName(tr("Minutes between two looks"));
    m_minutes->setRange(1, mostMinutes);
    m_minutes->setSuffix(tr(" minutes", "after a number"));
    m_minutes->setValue(check.everyMinutes > 0 ? check.everyMinutes : usualMinutes);
    m_minutes->setEnabled(check.everyMinutes > 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_timer);
    row->addWidget(m_minutes);
    row->addStretch();
    column()->addWidget(m_start);
    column()->addLayout(row);
    connect(m_start, &QCheckBox::toggled, this, &SettingsDrift::store);
    connect(m_timer, &QCheckBox::toggled, this, &SettingsDrift::store);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsDrift::store);
}

void SettingsDrift::store()
{
    m_minutes->setEnabled(m_timer->isChecked());
    const Result<void> stored =
        sync::setDriftCheck(*m_engine->workspace(),
                            {m_start->isChecked(), m_timer->isChecked() ? m_minutes->value() : 0});
    if (stored)
        Q_EMIT changed();
    else
        Q_EMIT failed(stored.error());
}

SettingsExchange::SettingsExchange(QWidget* parent)
    : SettingsCard(tr("Import and export"), {}, parent)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(Theme::Gap);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [this, grid, &row](const QString& what, const QString& hint,
                                        const QString& name, auto out, auto in) {
        grid->addWidget(textLabel(what, this), row, 0);
        auto* buttons = new QHBoxLayout;
        auto* save = new QPushButton(tr("Save..."), this);
        save->setObjectName(name + QStringLiteral("Export"));
        save->setAccessibleName(tr("Save: %1").arg(what));
        buttons->addWidget(save);
        connect(save, &QPushButton::clicked, this, out);
        auto* open = new QPushButton(tr("Open..."), this);
        open->setObjectName(name + QStringLiteral("Import"));
        open->setAccessibleName(tr("Open: %1").arg(what));
        buttons->addWidget(open);
        connect(open, &QPushButton::clicked, this, in);
        buttons->addStretch();
        grid->addLayout(buttons, row, 1);
        grid->addWidget(hintLabel(hint, this), row, 2);
        ++row;
    };
    add(tr("Everything, with secrets"), tr("A bundle, encrypted with a passphrase."),
        QStringLiteral("settingsBundle"), &SettingsExchange::bundleExportRequested,
        &SettingsExchange::bundleImportRequested);
    add(tr("The policy, without secrets"),
        tr("JSON, to read, to keep, or to take to another server."), QStringLiteral("settingsJson"),
        &SettingsExchange::jsonExportRequested, &SettingsExchange::jsonImportRequested);
    add(tr("Who is on which key"), tr("CSV: e-mail or group, connection, key."),
        QStringLiteral("settingsAssignments"), &SettingsExchange::assignmentsExportRequested,
        &SettingsExchange::assignmentsImportRequested);
    add(tr("The keys"), tr("CSV. Saved without secrets; a file that is opened may hold them."),
        QStringLiteral("settingsKeys"), &SettingsExchange::keysExportRequested,
        &SettingsExchange::keysImportRequested);
    column()->addLayout(grid);
}

} // namespace keyroster::ui
