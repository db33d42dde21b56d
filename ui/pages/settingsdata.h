#pragma once

#include "pages/settingscard.h"
#include "sync/engine.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace keyroster::ui {

/// Settings: where secrets are kept on this computer.
class SettingsSecrets : public SettingsCard
{
    Q_OBJECT
public:
    SettingsSecrets(const sync::Engine* engine, const QString& place, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeRequested();
};

/// Settings: when the server is looked at without being asked.
class SettingsDrift : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsDrift(sync::Engine* engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(); ///< stored already
    void failed(const keyroster::Error& error);

private:
    void store();

    sync::Engine* m_engine;
    QCheckBox* m_start;
    QCheckBox* m_timer;
    QSpinBox* m_minutes;
};

/// Settings: files in and out.
class SettingsExchange : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsExchange(QWidget* parent = nullptr);

Q_SIGNALS:
    void bundleExportRequested();
    void bundleImportRequested();
    void jsonExportRequested();
    void jsonImportRequested();
    void assignmentsExportRequested();
    void keysExportRequested();
    void assignmentsImportRequested();
    void keysImportRequested();
};

} // namespace keyroster::ui
