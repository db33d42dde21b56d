#pragma once

#include "pages/page.h"
#include "pages/settingslook.h"
#include "sync/engine.h"

class QScrollArea;
class QVBoxLayout;

namespace keyroster::ui {

class MessageBar;
class Operations;
class SettingsBackups;
class SettingsDrift;
class SettingsExchange;
class SettingsSecrets;
class SettingsServers;

/// What the settings show that the window knows.
struct SettingsValues
{
    QList<LanguageChoice> languages;
    QString language;    ///< code of the chosen one; empty: the system's
    bool notify = true;  ///< about a long sync
    QString secretPlace; ///< translated: where secrets are kept
};

/// Servers, appearance, language, secrets, backups, looking for changes, files in and out. There is
/// no OK: everything holds at once. What concerns more than this server is the window's work, asked
/// for by the signals of the parts. Engine, operations and theme outlive it. GUI thread.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(sync::Engine* engine, Operations* operations, Theme* theme,
                 const SettingsValues& values, QWidget* parent = nullptr);

    [[nodiscard]] SettingsServers* servers() const { return m_servers; }
    [[nodiscard]] SettingsLook* look() const { return m_look; }
    [[nodiscard]] SettingsSecrets* secrets() const { return m_secrets; }
    [[nodiscard]] SettingsBackups* backups() const { return m_backups; }
    [[nodiscard]] SettingsDrift* drift() const { return m_drift; }
    [[nodiscard]] SettingsExchange* exchange() const { return m_exchange; }

    void activate() override;

private:
    MessageBar* m_message;
    QVBoxLayout* m_column;
    QScrollArea* m_scroll;
    QWidget* m_inner; ///< made in its place: moving it later would take on the style anew
    SettingsServers* m_servers;
    SettingsLook* m_look;
    SettingsSecrets* m_secrets;
    SettingsBackups* m_backups;
    SettingsDrift* m_drift;
    SettingsExchange* m_exchange;
};

} // namespace keyroster::ui
