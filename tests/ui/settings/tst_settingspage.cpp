#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "widgets/messagebar.h"
#include "widgets/notifier.h"
#include "window/exchangeflow.h"
#include "window/languages.h"
#include "window/pagehost.h"
#include "window/serverflow.h"
#include "window/windowactions.h"
#include "workspace/catalog.h"
#include "workspace/restore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Settings hold at once, and each does what it says.
class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksRight();
    void renamesAServer();
    void removesAServerAfterAsking();
    void coloursHoldAtOnce();
    void languageHoldsFromTheNextStart();
    void notificationsAreKept();
    void driftChecksAreKept();
    void backupIsMadeAndRestored();
    void signsOut();
    void saysWhereSecretsAre();
    void savesAndOpensABundle();
    void wrongPassphraseSaysSo();
    void copiesFromAnotherServer();

private:
    static bool open(WindowBench& bench);
    static bool fill(WindowBench& bench);
    static bool saveBundle(WindowBench& bench, const QString& file);
    static QList<workspace::CatalogEntry> servers();
};

bool TestSettingsPage::open(WindowBench& bench)
{
    if (!bench.window() || !bench.window()->engine()) {
        bench.launch();
        if (!bench.connectAsAdmin())
            return false;
    }
    bench.window()->pages()->showPage(u"settings"_s);
    return bench.window()->pages()->current() == u"settings"_s;
}

QList<workspace::CatalogEntry> TestSettingsPage::servers()
{
    const Result<QString> folder = workspace::workspaceFolder();
    return folder ? workspace::listWorkspaces(*folder) : QList<workspace::CatalogEntry>();
}

void TestSettingsPage::looksRight()
{
    WindowBench bench;
    QVERIFY(open(bench));
    bench.window()->resize(1200, 1500);
    QTest::qWait(50);
    screenshot(bench.window(), u"settings"_s);
    QCOMPARE(cutTexts(bench.window()).join(QLatin1Char('\n')), QString());
    bench.theme()->setChoice(ui::Theme::Choice::Dark);
    QTest::qWait(50);
    screenshot(bench.window(), u"settings-dark"_s);
    bench.theme()->setChoice(ui::Theme::Choice::System);
}

void TestSettingsPage::renamesAServer()
{
    WindowBench bench;
    QVERIFY(open(bench));
    NEED(QTreeWidget, list, bench.window(), u"settingsServers"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setText(0, u"Example Corp"_s);
    QCOMPARE(bench.workspace()->profile().name, u"Example Corp"_s);
    QTRY_VERIFY(bench.window()->windowTitle().contains(u"Example Corp"_s));
    // A server without a name is not one.
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setText(0, u"  "_s);
    QCOMPARE(bench.workspace()->profile().name, u"Example Corp"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(0), u"Example Corp"_s);
}

void TestSettingsPage::removesAServerAfterAsking()
{
    WindowBench bench;
    QVERIFY(open(bench));
    QCOMPARE(servers().size(), 1);
    QVERIFY(click(bench.window(), u"settingsRemove"_s));
    QPointer<QDialog> ask = waitForDialog(u"removeServerDialog"_s);
    QVERIFY(ask);
    screenshot(ask, u"settings-remove"_s);
    ask->reject();
    QVERIFY(dialogGone(u"removeServerDialog"_s));
    QCOMPARE(servers().size(), 1);
    QVERIFY(click(bench.window(), u"settingsRemove"_s));
    ask = waitForDialog(u"removeServerDialog"_s);
    QVERIFY(click(ask.data(), u"removeServerYes"_s));
    QTRY_COMPARE(servers().size(), 0);
    QTRY_VERIFY(!bench.window()->engine());
    QVERIFY(findWidget(bench.window(), u"welcomeConnect"_s));
}

void TestSettingsPage::coloursHoldAtOnce()
{
    WindowBench bench;
    QVERIFY(open(bench));
    NEED(QComboBox, colours, bench.window(), u"settingsColours"_s);
    colours->setCurrentIndex(colours->findData(int(ui::Theme::Choice::Dark)));
    Q_EMIT colours->activated(colours->currentIndex());
    QVERIFY(bench.theme()->isDark());
    bench.launch();
    QCOMPARE(bench.theme()->choice(), ui::Theme::Choice::Dark);
    bench.theme()->setChoice(ui::Theme::Choice::System);
}

void TestSettingsPage::languageHoldsFromTheNextStart()
{
    WindowBench bench;
    QVERIFY(open(bench));
    NEED(QComboBox, language, bench.window(), u"settingsLanguage"_s);
    QCOMPARE(language->count(), 7);
    const auto* later = bench.window()->findChild<QLabel*>(u"settingsLanguageLater"_s);
    QVERIFY(later);
    QVERIFY(!later->isVisible());
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    QVERIFY(later->isVisible());
    QCOMPARE(ui::Languages::chosen(*bench.window()->settings()), u"de"_s);
    language->setCurrentIndex(language->findData(QString()));
    Q_EMIT language->activated(language->currentIndex());
    QVERIFY(!later->isVisible());
    QCOMPARE(ui::Languages::chosen(*bench.window()->settings()), QString());
}

void TestSettingsPage::notificationsAreKept()
{
    WindowBench bench;
    QVERIFY(open(bench));
    QVERIFY(bench.window()->notifier()->isEnabled());
    QVERIFY(click(bench.window(), u"settingsNotify"_s));
    QVERIFY(!bench.window()->notifier()->isEnabled());
    bench.launch();
    QVERIFY(!bench.window()->notifier()->isEnabled());
}

void TestSettingsPage::driftChecksAreKept()
{
    WindowBench bench;
    QVERIFY(open(bench));
    QVERIFY(sync::driftCheck(*bench.workspace()).onStart);
    QVERIFY(click(bench.window(), u"settingsDriftStart"_s));
    QVERIFY(!sync::driftCheck(*bench.workspace()).onStart);
    QVERIFY(click(bench.window(), u"settingsDriftTimer"_s));
    NEED(QSpinBox, minutes, bench.window(), u"settingsDriftMinutes"_s);
    minutes->setValue(5);
    QCOMPARE(sync::driftCheck(*bench.workspace()).everyMinutes, 5);
    QVERIFY(bench.window()->flow()->watch()->isRunning());
    QVERIFY(click(bench.window(), u"settingsDriftTimer"_s));
    QCOMPARE(sync::driftCheck(*bench.workspace()).everyMinutes, 0);
    QVERIFY(!bench.window()->flow()->watch()->isRunning());
}

void TestSettingsPage::backupIsMadeAndRestored()
{
    WindowBench bench;
    QVERIFY(open(bench));
    QVERIFY(!bench.addConnection().isEmpty());
    NEED(QTreeWidget, list, bench.window(), u"settingsBackups"_s);
    const int before = list->topLevelItemCount();
    QVERIFY(click(bench.window(), u"settingsBackupMake"_s));
    QCOMPARE(list->topLevelItemCount(), before + 1);
    QVERIFY(renameConnection(bench.workspace(), u"After the backup"_s));
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(click(bench.window(), u"settingsBackupRestore"_s));
    const QPointer<QDialog> ask = waitForDialog(u"restoreBackupDialog"_s);
    QVERIFY(ask);
    const QString file = bench.workspace()->file();
    QVERIFY(click(ask.data(), u"restoreBackupYes"_s));
    QTRY_VERIFY(bench.window()->engine() && bench.workspace()->draft().connections.size() == 1
                && bench.workspace()->draft().connections.begin()->name == u"Test provider"_s);
    QCOMPARE(bench.workspace()->file(), file);
    // What was there before is a backup, too.
    QVERIFY(workspace::listBackups(file).size() >= before + 2);
}

void TestSettingsPage::signsOut()
{
    WindowBench bench;
    QVERIFY(open(bench));
    QVERIFY(click(bench.window(), u"settingsSignOut"_s));
    QTRY_VERIFY(bench.workspace()->profile().session.isEmpty());
    QTRY_VERIFY(bench.window()->message()->isVisible());
    QVERIFY(click(bench.window()->message(), u"messageAction"_s));
    QVERIFY(waitForDialog(u"signInAgainDialog"_s));
}

void TestSettingsPage::saysWhereSecretsAre()
{
    WindowBench bench;
    QVERIFY(open(bench));
    NEED(QLabel, place, bench.window(), u"settingsSecretPlace"_s);
    QVERIFY2(place->text().contains(u"memory"_s), qPrintable(place->text()));
    QVERIFY(click(bench.window(), u"settingsSecretChange"_s));
    const QPointer<QDialog> dialog = waitForDialog(u"vaultDialog"_s);
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(dialogGone(u"vaultDialog"_s));
}

/// One connection with one key whose secret is here.
bool TestSettingsPage::fill(WindowBench& bench)
{
    bench.launch();
    if (!bench.connectAsAdmin())
        return false;
    const ConnectionId connection = bench.addConnection();
    sync::NewKey key;
    key.label = u"Team key"_s;
    key.secret = SecretBytes("sk-test-one-0001");
    QList<sync::NewKey> keys;
    keys.append(std::move(key));
    return await(bench.window()->engine()->addKeys(connection, std::move(keys), {})).has_value();
}

bool TestSettingsPage::saveBundle(WindowBench& bench, const QString& file)
{
    if (!open(bench) || !click(bench.window(), u"settingsBundleExport"_s))
        return false;
    const QPointer<QDialog> dialog = waitForDialog(u"bundleSaveDialog"_s);
    if (!type(dialog.data(), u"bundlePassphrase"_s, u"four plain words here"_s)
        || !type(dialog.data(), u"bundleRepeat"_s, u"four plain words here"_s))
        return false;
    screenshot(dialog, u"settings-bundle-save"_s);
    if (!click(dialog.data(), u"bundleSave"_s))
        return false;
    if (!chooseFile(u"bundleFileDialog"_s, file))
        return false;
    return dialogGone(u"bundleSaveDialog"_s, 60000) && QFile::exists(file);
}

void TestSettingsPage::savesAndOpensABundle()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const QString file = bench.folder() + u"/all.krbundle"_s;
    QVERIFY(saveBundle(bench, file));
    const KeyId key = bench.workspace()->draft().keys.begin()->id;
    QVERIFY(bench.workspace()->undo().has_value());
    QVERIFY(bench.workspace()->draft().keys.isEmpty());
    QVERIFY(click(bench.window(), u"settingsBundleImport"_s));
    QVERIFY(chooseFile(u"chooseFileDialog"_s, file));
    const QPointer<QDialog> dialog = waitForDialog(u"bundleOpenDialog"_s);
    QVERIFY(type(dialog.data(), u"bundlePassphrase"_s, u"four plain words here"_s));
    QVERIFY(click(dialog.data(), u"bundleNext"_s));
    QVERIFY(findWidget(dialog.data(), u"bundleAdd"_s, 60000));
    screenshot(dialog, u"settings-bundle-open"_s);
    QVERIFY(click(dialog.data(), u"bundleNext"_s));
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
    QCOMPARE(bench.workspace()->draft().keys.size(), 1);
    QVERIFY(await(bench.window()->engine()->secretOf(key, {})).has_value());
}

void TestSettingsPage::wrongPassphraseSaysSo()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const QString file = bench.folder() + u"/all.krbundle"_s;
    QVERIFY(saveBundle(bench, file));
    QVERIFY(click(bench.window(), u"settingsBundleImport"_s));
    QVERIFY(chooseFile(u"chooseFileDialog"_s, file));
    const QPointer<QDialog> dialog = waitForDialog(u"bundleOpenDialog"_s);
    QVERIFY(type(dialog.data(), u"bundlePassphrase"_s, u"not these words"_s));
    QVERIFY(click(dialog.data(), u"bundleNext"_s));
    NEED(QLabel, said, dialog.data(), u"messageText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!said->text().isEmpty(), 60000);
    QVERIFY(findWidget(dialog.data(), u"bundlePassphrase"_s)); // it can be typed again
    dialog->reject();
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
}

void TestSettingsPage::copiesFromAnotherServer()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const QString first = bench.workspace()->file();
    FakeOpenWebUi second;
    second.addUser(u"ada"_s);
    bench.window()->windowActions()->connectServer->trigger();
    QVERIFY(bench.connectTo(second.url().toString(), u"admin@example.test"_s, u"admin-test-1"_s));
    QVERIFY(bench.workspace()->file() != first);
    QVERIFY(bench.workspace()->draft().keys.isEmpty());
    QVERIFY(open(bench));
    NEED(QTreeWidget, list, bench.window(), u"settingsServers"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    for (int i = 0; i < 2; ++i) {
        if (list->topLevelItem(i)->text(2).isEmpty())
            list->setCurrentItem(list->topLevelItem(i));
    }
    QVERIFY(click(bench.window(), u"settingsCopy"_s));
    const QPointer<QDialog> dialog = waitForDialog(u"copyDialog"_s);
    QVERIFY(dialog);
    QVERIFY(findWidget(dialog.data(), u"copyButton"_s));
    screenshot(dialog, u"settings-copy"_s);
    QVERIFY(click(dialog.data(), u"copyButton"_s));
    QVERIFY(dialogGone(u"copyDialog"_s));
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    QCOMPARE(bench.workspace()->draft().keys.size(), 1);
    const KeyId key = bench.workspace()->draft().keys.begin()->id;
    QVERIFY(await(bench.window()->engine()->secretOf(key, {})).has_value());
    QVERIFY(bench.workspace()->canUndo());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
