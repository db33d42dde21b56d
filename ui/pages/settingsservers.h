#pragma once

#include "pages/settingscard.h"
#include "sync/engine.h"
#include "widgets/theme.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace keyroster::ui {

/// Settings: the servers that this computer knows, with their working copies.
class SettingsServers : public SettingsCard
{
    Q_OBJECT
public:
    SettingsServers(sync::Engine* engine, const Theme* theme, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openRequested(const QString& file);
    void connectRequested();
    /// After the admin confirmed it.
    void removeRequested(const QString& file);
    void copyRequested(const QString& file); ///< from that server into the open one
    void signOutRequested();
    void failed(const keyroster::Error& error);

private:
    void addButtons(const Theme* theme);
    void updateButtons();
    void rename(QTreeWidgetItem* item);
    void askRemove();
    [[nodiscard]] QString file() const; ///< of the selected server
    [[nodiscard]] bool isCurrent() const;

    sync::Engine* m_engine;
    const Theme* m_theme;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_rename;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QPushButton* m_signOut;
    bool m_filling = false;
};

} // namespace keyroster::ui
