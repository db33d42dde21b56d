#pragma once

#include "support/fakeopenwebui.h"
#include "ui/support/fakeprovider.h"
#include "widgets/operations.h"
#include "widgets/theme.h"
#include "window/launcher.h"
#include "window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace keyroster::test {

/// The whole window on a folder of its own, with secrets in memory, beside a fake Open WebUI with
/// people and groups and a provider that knows its keys. As main.cpp puts it together.
class WindowBench
{
public:
    explicit WindowBench(const QString& serverVersion = QStringLiteral("0.12.4"));
    ~WindowBench();

    /// Makes the window (again, as after a restart) and starts. With `useKeychain` as on a computer
    /// that has none.
    void launch(bool useKeychain = false);
    void close();
    /// Walks through the connect dialog with the password and skips adopting. False: it did not end
    /// on the board.
    [[nodiscard]] bool connectAsAdmin();
    [[nodiscard]] bool connectTo(const QString& address, const QString& email,
                                 const QString& password);

    /// The same as far as what was found on the server: the dialog, which shows that; nullptr: it
    /// did not come so far.
    [[nodiscard]] QWidget* signInAsAdmin();
    [[nodiscard]] QWidget* signIn(const QString& address, const QString& email,
                                  const QString& password);

    [[nodiscard]] ui::MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] workspace::Workspace* workspace() const
    {
        return m_window->engine()->workspace();
    }
    [[nodiscard]] QString address() const { return server.url().toString(); }
    /// Adds a connection to the provider with one model for everyone, as an edit of the draft.
    [[nodiscard]] ConnectionId addConnection();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    FakeOpenWebUi server;
    FakeProvider provider;
    ui::Theme* theme() const { return m_theme.get(); }
    ui::Operations* operations() const { return m_operations.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Launcher> m_launcher;
};

} // namespace keyroster::test
