#include "ui/support/windowbench.h"

#include "policy/edits.h"
#include "ui/support/guitest.h"

#include <QApplication>

namespace keyroster::test {

using namespace Qt::StringLiterals;

WindowBench::WindowBench(const QString& serverVersion)
    : server(serverVersion)
{
    if (!initSecretMemory())
        qFatal("no protected memory");
    const QString ada = server.addUser(u"ada"_s);
    const QString ben = server.addUser(u"ben"_s);
    const QString cleo = server.addUser(u"cleo"_s);
    server.addUser(u"dan"_s);
    server.addGroup(u"Design"_s, {ada, ben});
    server.addGroup(u"Research"_s, {cleo});
    provider.addKey("sk-test-one-0001");
    provider.addKey("sk-test-two-0002");
    provider.addKey("sk-test-broke-0003", 401);
    qputenv("KEYROSTER_DATA_DIR", m_folder.path().toUtf8());
    m_theme = std::make_unique<ui::Theme>(qApp);
}

WindowBench::~WindowBench()
{
    close();
    qunsetenv("KEYROSTER_DATA_DIR");
}

void WindowBench::launch(bool useKeychain)
{
    if (useKeychain)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the real one
    close();
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_operations = std::make_unique<ui::Operations>();
    m_window =
        std::make_unique<ui::MainWindow>(m_operations.get(), m_theme.get(), m_settings.get());
    ui::LaunchOptions options;
    options.useKeychain = useKeychain;
    options.keychainService = u"keyroster-test"_s;
    options.vaultFile = m_folder.filePath(u"secrets.vault"_s);
    m_launcher = std::make_unique<ui::Launcher>(options, m_window.get(), m_operations.get(),
                                                m_theme.get(), m_settings.get());
    m_window->show();
    m_launcher->start();
}

void WindowBench::close()
{
    if (m_window) {
        m_window->close();
        // Closing cancels what runs; it has to end before what it stands on goes, as in main().
        (void)QTest::qWaitFor([this] { return !m_operations->isBusy(); }, 6000);
    }
    m_launcher.reset();
    m_window.reset();
    m_operations.reset();
    m_settings.reset();
}

bool WindowBench::connectAsAdmin()
{
    return connectTo(address(), u"admin@example.test"_s, u"admin-test-1"_s);
}

bool WindowBench::connectTo(const QString& address, const QString& email, const QString& password)
{
    const QPointer<QWidget> dialog = signIn(address, email, password);
    if (!dialog || !click(dialog, u"connectNext"_s))
        return false;
    // Adopting is asked only where there is something to adopt.
    if (dialog && dialog->isVisible() && findWidget(dialog, u"adoptList"_s, 500)
        && !click(dialog, u"connectNext"_s))
        return false;
    return dialogGone(u"connectDialog"_s) && m_window->engine() != nullptr;
}

QWidget* WindowBench::signInAsAdmin()
{
    return signIn(address(), u"admin@example.test"_s, u"admin-test-1"_s);
}

QWidget* WindowBench::signIn(const QString& address, const QString& email, const QString& password)
{
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    const bool asked = type(dialog, u"serverAddress"_s, address) && click(dialog, u"connectNext"_s)
                    && type(dialog, u"signInEmail"_s, email)
                    && type(dialog, u"signInSecret"_s, password) && click(dialog, u"connectNext"_s)
                    && findWidget(dialog, u"foundStep"_s);
    return asked ? dialog.data() : nullptr;
}

ConnectionId WindowBench::addConnection()
{
    Connection connection;
    connection.id = ConnectionId(newIdText());
    connection.slug = u"test"_s;
    connection.name = u"Test provider"_s;
    connection.baseUrl = provider.address();
    for (const QString& id : std::as_const(provider.models)) {
        PublishedModel model;
        model.id = id;
        model.grants = {Principal::everyone()};
        connection.models.append(model);
    }
    const Result<Edit> edit = edits::addConnection(workspace()->draft(), connection);
    if (!edit || !workspace()->apply(*edit))
        return {};
    return connection.id;
}

} // namespace keyroster::test
