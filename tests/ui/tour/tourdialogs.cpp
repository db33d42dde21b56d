#include "dialogs/accountsdialog.h"
#include "dialogs/addconnectiondialog.h"
#include "dialogs/addkeysdialog.h"
#include "dialogs/adoptdialog.h"
#include "dialogs/allowancesdialog.h"
#include "dialogs/assigncsvdialog.h"
#include "dialogs/assignmentdialog.h"
#include "dialogs/bundleopendialog.h"
#include "dialogs/bundlesavedialog.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/copydialog.h"
#include "dialogs/csvkeysdialog.h"
#include "dialogs/keydialog.h"
#include "dialogs/manykeysdialog.h"
#include "dialogs/modelsdialog.h"
#include "dialogs/plandialog.h"
#include "dialogs/removekeysdialog.h"
#include "dialogs/replacesecretdialog.h"
#include "dialogs/signinagaindialog.h"
#include "dialogs/vaultdialog.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "sync/policyfile.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"

#include <QFile>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTabWidget>

/// The dialogs that the window opens, empty and filled.
namespace keyroster::test {

using namespace Qt::StringLiterals;

namespace {

QString written(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

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

bool Tour::filledImports()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    ui::Theme* theme = m_bench.theme();
    QWidget* window = m_bench.window();
    auto* people = new ui::AssignCsvDialog(engine, work, theme, window);
    people->takeFile(written(m_bench.folder() + u"/people.csv"_s,
                             "email,group,connection,key\n"
                             "ada@example.test,,Test provider,K-Design\n"
                             "ben@example.test,,Test provider,K-Research\n"
                             ",Kontor,Test provider,K-Ada\n"
                             "nobody@example.test,,Test provider,K-Ada\n"));
    auto* keys = new ui::CsvKeysDialog(engine, work, theme, window);
    keys->takeFile(written(m_bench.folder() + u"/keys.csv"_s,
                           "label,connection,secret\n"
                           "K-Ada,Test provider,sk-test-csv-0001\n"
                           "K-Kontor,Test provider,sk-test-csv-0002\n"
                           "K-Labor,nowhere,sk-test-csv-0003\n"));
    auto* pasted = new ui::AddKeysDialog(engine, work, theme, m_company.connection, window);
    pasted->takeText(u"K-Kontor = sk-test-pasted-0001\nK-Labor = sk-test-pasted-0002"_s);
    auto* lines = new ui::AddKeysDialog(engine, work, theme, m_company.connection, window);
    if (auto* tabs = lines->findChild<QTabWidget*>(u"addKeysTabs"_s))
        tabs->setCurrentIndex(1);
    if (auto* text = lines->findChild<QPlainTextEdit*>(u"keysText"_s))
        text->setPlainText(u"K-Kontor = sk-test-pasted-0001"_s);
    auto* wrong = new ui::AddKeysDialog(engine, work, theme, m_company.connection, window);
    wrong->takeText(u"K-Kontor = sk-test-pasted-0001\n1 2 3\nK-Labor = sk-test-pasted-0002\n"
                    "4 5 6"_s);
    return dialog(u"assigncsv-preview"_s, people) && dialog(u"csvkeys-preview"_s, keys)
        && dialog(u"addkeys-list"_s, pasted) && dialog(u"addkeys-many"_s, lines)
        && dialog(u"addkeys-wrong"_s, wrong) && testedKeys();
}

/// The provider knows one of two keys, so the dialog asks what to do.
bool Tour::testedKeys()
{
    m_bench.provider.addKey("sk-test-pasted-0001");
    const QPointer<ui::AddKeysDialog> added(
        new ui::AddKeysDialog(m_bench.window()->engine(), m_operations.get(), m_bench.theme(),
                              m_company.connection, m_bench.window()));
    added->takeText(u"K-Kontor = sk-test-pasted-0001\nK-Labor = sk-test-pasted-0002"_s);
    added->open();
    if (!click(added.data(), u"addKeysButton"_s)
        || !findWidget(added.data(), u"addWorkingButton"_s))
        return failed(u"addWorkingButton"_s, "did not come");
    visit(u"dialog-addkeys-tested"_s, added);
    added->reject();
    added->deleteLater();
    return dialogGone(u"addKeysDialog"_s);
}

/// A vault that is there already asks for its passphrase only.
bool Tour::unlocking()
{
    const QString file = m_bench.folder() + u"/old.vault"_s;
    const CancelToken cancel;
    if (!await(secrets::openVaultStore(file, SecretBytes("four fine test words"))))
        return failed(u"vault"_s, "was not made");
    return dialog(u"vault-unlock"_s, new ui::VaultDialog(QString(), file, m_operations.get(),
                                                         m_bench.theme(), m_bench.window()));
}

} // namespace keyroster::test
