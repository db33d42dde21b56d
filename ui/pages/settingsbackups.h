#pragma once

#include "pages/settingscard.h"
#include "sync/engine.h"

class QPushButton;
class QTreeWidget;

namespace keyroster::ui {

/// Settings: the copies of the working copy; one can be made now, and one can take its place.
class SettingsBackups : public SettingsCard
{
    Q_OBJECT
public:
    explicit SettingsBackups(sync::Engine* engine, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void made(const QString& file);
    /// After the admin confirmed it.
    void restoreRequested(const QString& backup);
    void failed(const keyroster::Error& error);

private:
    void make();
    void askRestore();

    sync::Engine* m_engine;
    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace keyroster::ui
