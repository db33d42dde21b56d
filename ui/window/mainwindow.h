#pragma once

#include "sync/engine.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QMainWindow>

class QMenu;
class QSettings;
class QStackedWidget;

namespace keyroster::ui {

class Attention;
class BoardPage;
class MessageBar;
class Notifier;
class PageHost;
class PageMenus;
class ServerFlow;
class ServerHeader;
class Sidebar;
class WelcomePage;
class WindowActions;

/// The window: puts pages, menus and bars together and knows nothing of what they do. Opening
/// servers is the composition root's work (Launcher); it hands the engine over by setEngine().
/// Operations, theme and settings outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Operations* operations, Theme* theme, QSettings* settings,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows this server, or the welcome page (nullptr). The engine must live until the next call.
    void setEngine(sync::Engine* engine);
    [[nodiscard]] sync::Engine* engine() const { return m_engine; }
    /// The board's page, made if it was not; nullptr without a server.
    [[nodiscard]] BoardPage* board() const;
    [[nodiscard]] PageHost* pages() const { return m_pages; }
    [[nodiscard]] ServerFlow* flow() const { return m_flow; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] Attention* attention() const { return m_attention; }
    [[nodiscard]] Notifier* notifier() const { return m_notifier; }
    [[nodiscard]] Theme* theme() const { return m_theme; }
    [[nodiscard]] QSettings* settings() const { return m_settings; }
    /// Where secrets are kept, translated; the owner says it before setEngine().
    void setSecretPlace(const QString& place) { m_secretPlace = place; }
    [[nodiscard]] QString secretPlace() const { return m_secretPlace; }
    void chooseTheme(Theme::Choice choice); ///< and keep it
    void setNotify(bool notify);            ///< about long syncs; and keep it
    [[nodiscard]] WindowActions* windowActions() const { return m_actions; }
    /// The menu "Switch server"; the owner fills it when it is about to show.
    [[nodiscard]] QMenu* serversMenu() const;
    /// Every action that a person can use now or later: for palette and shortcuts sheet.
    [[nodiscard]] QList<QAction*> allActions() const;

Q_SIGNALS:
    void connectRequested();
    void openRequested(const QString& workspaceFile);
    void removeRequested(const QString& workspaceFile);
    void restoreRequested(const QString& backup); ///< of the open server
    void secretPlaceRequested();                  ///< to choose where secrets are kept

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFrame();
    void connectFrame();
    void connectActions();
    void connectThemes();
    void showTheme();
    void openEngine();
    void dropEngine();
    void pageShown(const QString& name);
    void updateTitle();
    void updateUndo();
    void restoreGeometry();
    void showPalette();
    void showShortcuts();
    void showAbout();
    void selectAllInFocus();

    Operations* m_operations;
    Theme* m_theme;
    QSettings* m_settings;
    QString m_secretPlace;
    WindowActions* m_actions;
    sync::Engine* m_engine = nullptr;
    ServerFlow* m_flow = nullptr;
    WelcomePage* m_welcome = nullptr;
    Sidebar* m_sidebar = nullptr;
    ServerHeader* m_header = nullptr;
    MessageBar* m_message = nullptr;
    Attention* m_attention = nullptr;
    Notifier* m_notifier;
    QStackedWidget* m_stack = nullptr;
    PageHost* m_pages = nullptr;
    PageMenus* m_menus = nullptr;
};

} // namespace keyroster::ui
