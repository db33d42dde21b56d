#include "ui/tour/tour.h"

#include "dialogs/accountsdialog.h"
#include "dialogs/addconnectiondialog.h"
#include "dialogs/addkeysdialog.h"
#include "dialogs/adoptdialog.h"
#include "dialogs/allowancesdialog.h"
#include "dialogs/assigncsvdialog.h"
#include "dialogs/assignmentdialog.h"
#include "dialogs/bundleopendialog.h"
#include "dialogs/bundlesavedialog.h"
#include "dialogs/certificatedialog.h"
#include "dialogs/conflictdialog.h"
#include "dialogs/connectdialog.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/copydialog.h"
#include "dialogs/csvkeysdialog.h"
#include "dialogs/driftdialog.h"
#include "dialogs/keydialog.h"
#include "dialogs/manykeysdialog.h"
#include "dialogs/modelsdialog.h"
#include "dialogs/removekeysdialog.h"
#include "dialogs/replacesecretdialog.h"
#include "dialogs/signinagaindialog.h"
#include "dialogs/vaultdialog.h"
#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "support/await.h"
#include "support/misbehavingserver.h"
#include "sync/policyfile.h"
#include "ui/support/guitest.h"
#include "window/pagehost.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>

namespace keyroster::test {

Tour::Tour(WindowBench& bench, Company& company)
    : m_bench(bench)
    , m_company(company)
    , m_operations(std::make_unique<ui::Operations>())
{}

bool Tour::go(const Visit& visit)
{
    m_visit = visit;
    return pages() && editing() && exchange() && windowDialogs() && connecting()
        && boardSelections() && peopleAssigned() && usageNotes() && filledImports()
        && connectQuestions() && planEnds() && syncing() && renewing() && leaving();
}

void Tour::visit(const QString& name, QWidget* shown)
{
    QTest::qWait(60); // layouts and what is counted later
    m_visited.insert(QString::fromLatin1(shown->metaObject()->className()).section(u"::"_s, -1));
    m_visit(name, shown);
}

bool Tour::dialog(const QString& name, QDialog* shown)
{
    const std::unique_ptr<QDialog> owned(shown);
    shown->open();
    if (!QTest::qWaitForWindowExposed(shown))
        return false;
    visit(QStringLiteral("dialog-") + name, shown);
    shown->reject();
    return true;
}

bool Tour::triggered(const QString& name, const QString& action, const QString& dialogName)
{
    auto* found = m_bench.window()->findChild<QAction*>(action);
    if (!found)
        return QTest::qVerify(false, qPrintable(action), "no such action", __FILE__, __LINE__);
    found->trigger();
    const QPointer<QDialog> opened = waitForDialog(dialogName);
    if (!opened)
        return QTest::qVerify(false, qPrintable(dialogName), "did not open", __FILE__, __LINE__);
    visit(QStringLiteral("dialog-") + name, opened);
    if (opened)
        opened->reject();
    return dialogGone(dialogName);
}

bool Tour::pages()
{
    ui::PageHost* host = m_bench.window()->pages();
    for (const ui::PageEntry& entry : host->entries()) {
        host->showPage(entry.name);
        QTest::qWait(400); // usage and checks read first
        if (!QTest::qWaitFor([&] { return !m_bench.operations()->isBusy() && host->currentPage(); },
                             20000))
            return false;
        visit(QStringLiteral("page-") + entry.name, m_bench.window());
    }
    host->showPage(QStringLiteral("board"));
    m_bench.window()->board()->board()->keys()->selectKey(m_company.keys.at(2));
    visit(u"page-board-key"_s, m_bench.window()); // its state, the reason, and until when
    return true;
}

bool Tour::editing()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    ui::Theme* theme = m_bench.theme();
    QWidget* window = m_bench.window();
    const KeyId key = m_company.keys.first();
    return dialog(u"addconnection"_s, new ui::AddConnectionDialog(engine, work, theme, window))
        && dialog(u"addkeys"_s,
                  new ui::AddKeysDialog(engine, work, theme, m_company.connection, window))
        && dialog(u"adopt"_s, new ui::AdoptDialog(engine, work, theme, window))
        && dialog(u"key"_s, new ui::KeyDialog(engine, key, work, theme, window))
        && dialog(u"manykeys"_s,
                  new ui::ManyKeysDialog(engine, m_company.keys, work, theme, window))
        && dialog(u"removekeys"_s, new ui::RemoveKeysDialog(engine, {key}, work, theme, window))
        && dialog(u"replacesecret"_s, new ui::ReplaceSecretDialog(engine, key, work, theme, window))
        && dialog(u"accounts"_s, new ui::AccountsDialog(engine, AccountId(), work, theme, window))
        && dialog(u"allowances"_s,
                  new ui::AllowancesDialog(engine, std::nullopt, work, theme, window))
        && dialog(u"assignment"_s,
                  new ui::AssignmentDialog(engine, m_company.connection,
                                           Principal::group(GroupId(u"group-Labor"_s)), work, theme,
                                           window))
        && dialog(u"connection"_s,
                  new ui::ConnectionDialog(engine, m_company.connection, work, theme, window))
        && dialog(u"models"_s,
                  new ui::ModelsDialog(engine, m_company.connection, work, theme, window))
        && dialog(u"signinagain"_s, new ui::SignInAgainDialog(engine, work, theme, window))
        && dialog(u"vault"_s, new ui::VaultDialog(QString(), m_bench.folder() + u"/new.vault"_s,
                                                  work, theme, window));
}

bool Tour::exchange()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    ui::Theme* theme = m_bench.theme();
    QWidget* window = m_bench.window();
    return dialog(u"assigncsv"_s, new ui::AssignCsvDialog(engine, work, theme, window))
        && dialog(u"csvkeys"_s, new ui::CsvKeysDialog(engine, work, theme, window))
        && dialog(u"bundlesave"_s, new ui::BundleSaveDialog(engine, work, theme, window))
        && dialog(u"bundleopen"_s,
                  new ui::BundleOpenDialog(engine, m_bench.folder() + u"/company.bundle"_s, work,
                                           theme, window))
        && dialog(u"policyopen"_s, openPolicy())
        && dialog(u"copy"_s,
                  new ui::CopyDialog(engine, m_bench.workspace()->file(), work, theme, window));
}

/// The draft with another label of a key, as a file.
QDialog* Tour::openPolicy()
{
    Policy policy = m_bench.workspace()->draft();
    policy.keys.first().label += u" 2"_s;
    const QString name = m_bench.folder() + u"/company.json"_s;
    QFile file(name);
    const QJsonObject document =
        sync::policyDocument(policy, m_bench.workspace()->snapshot()->directory);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(document).toJson());
    file.close();
    return new ui::BundleOpenDialog(m_bench.window()->engine(), name, m_operations.get(),
                                    m_bench.theme(), m_bench.window());
}

bool Tour::windowDialogs()
{
    return triggered(u"palette"_s, u"window.palette"_s, u"commandPalette"_s)
        && triggered(u"shortcuts"_s, u"window.shortcuts"_s, u"shortcutsSheet"_s)
        && triggered(u"undo"_s, u"window.undoList"_s, u"undoDialog"_s)
        && triggered(u"about"_s, u"window.about"_s, u"aboutDialog"_s)
        && triggered(u"plan"_s, u"board.review"_s, u"planDialog"_s);
}

/// The four steps of "Connect", with a server that this computer does not know yet.
bool Tour::connecting()
{
    FakeOpenWebUi other;
    other.addGroup(u"Atelier"_s, {other.addUser(u"ada"_s)});
    m_bench.window()->findChild<QAction*>(u"window.connect"_s)->trigger();
    const QPointer<QDialog> opened = waitForDialog(u"connectDialog"_s);
    if (!opened)
        return QTest::qVerify(false, "connect", "did not open", __FILE__, __LINE__);
    const QPointer<QWidget> steps(opened.data());
    visit(u"dialog-connect"_s, opened);
    const auto next = [&steps] { return click(steps, u"connectNext"_s); };
    if (!type(steps, u"serverAddress"_s, other.url().toString()) || !next()
        || !type(steps, u"signInEmail"_s, u"admin@example.test"_s)
        || !type(steps, u"signInSecret"_s, u"admin-test-1"_s))
        return false;
    visit(u"dialog-connect-signin"_s, opened);
    if (!next() || !findWidget(steps, u"foundStep"_s))
        return false;
    visit(u"dialog-connect-found"_s, opened);
    if (!next() || !findWidget(steps, u"adoptList"_s))
        return false;
    visit(u"dialog-connect-adopt"_s, opened);
    return backOut(steps);
}

/// Closing it after signing in would leave the window with the other server.
bool Tour::backOut(const QPointer<QWidget>& connecting)
{
    constexpr int mostSteps = 4;
    for (int step = 0; step < mostSteps && connecting; ++step) {
        const auto* back = connecting->findChild<QWidget*>(u"connectBack"_s);
        if (!back || !back->isVisible())
            break;
        if (!click(connecting, u"connectBack"_s))
            return false;
    }
    if (connecting)
        qobject_cast<QDialog*>(connecting.data())->reject();
    return dialogGone(u"connectDialog"_s);
}

/// A server whose certificate is not the trusted one.
bool Tour::renewing()
{
    MisbehavingServer server(makeTlsIdentity());
    workspace::Commit commit;
    commit.profile = m_bench.workspace()->profile();
    commit.profile->url = server.url({}).toString(QUrl::StripTrailingSlash);
    commit.profile->pinnedCertificate = makeTlsIdentity().fingerprint();
    sync::Engine* engine = m_bench.window()->engine();
    const CancelToken cancel;
    if (!m_bench.workspace()->commit(commit)
        || await(
            engine->look(commit.profile->url, false, commit.profile->pinnedCertificate, cancel))
        || engine->untrustedCertificate().isEmpty())
        return QTest::qVerify(false, "certificate", "was not seen", __FILE__, __LINE__);
    return dialog(u"certificate"_s, new ui::CertificateDialog(engine, m_operations.get(),
                                                              m_bench.theme(), m_bench.window()));
}

bool Tour::syncing()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    const CancelToken cancel;
    m_company.hideModelOnServer(m_bench);
    if (!await(engine->pull(cancel)) || engine->drift().objects.isEmpty())
        return QTest::qVerify(false, "drift", "was not seen", __FILE__, __LINE__);
    visit(u"page-board-server-changed"_s, m_bench.window());
    if (!dialog(u"drift"_s, new ui::DriftDialog(engine, work, m_bench.theme(), m_bench.window())))
        return false;
    ApiKey key = *m_bench.workspace()->draft().key(m_company.keys.first());
    key.label = u"K-Atelier"_s;
    const Result<Edit> edit = edits::changeKey(m_bench.workspace()->draft(), key);
    if (!edit || !m_bench.workspace()->apply(*edit))
        return QTest::qVerify(false, "edit", "was refused", __FILE__, __LINE__);
    m_company.renameOnServer(m_bench, u"K-Kontor"_s);
    if (await(engine->pull(cancel)) || engine->conflicts().isEmpty())
        return QTest::qVerify(false, "conflict", "was not seen", __FILE__, __LINE__);
    return dialog(u"conflict"_s,
                  new ui::ConflictDialog(engine, work, m_bench.theme(), m_bench.window()));
}

} // namespace keyroster::test
