#include "support/await.h"
#include "sync/policyfile.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "widgets/messagebar.h"
#include "window/exchangeflow.h"
#include "window/pagehost.h"
#include "window/serverflow.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// A policy as JSON out of the draft and in again, and the place of secrets changed.
class TestSettingsFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policyIsSavedAndOpenedWithAPreview();
    void replacingRemovesWhatTheFileHasNot();
    void policyOfAnotherServerIsCopied();
    void tablesAreSavedWhereOneChooses();
    void whatIsNoPolicyChangesNothing_data();
    void whatIsNoPolicyChangesNothing();
    void secretsMoveToAVault();
    void theVaultIsAskedForAtTheNextStart();
    void whatCannotBeReadStays();

private:
    static bool fill(WindowBench& bench);
    static QByteArray saved(WindowBench& bench);
    static QPointer<QWidget> open(WindowBench& bench, const QByteArray& content);
    static bool moveToVault(WindowBench& bench);
    static QByteArray secretOf(WindowBench& bench);
};

bool TestSettingsFiles::fill(WindowBench& bench)
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
    const auto added =
        await(bench.window()->engine()->addKeys(connection, std::move(keys), CancelToken()));
    bench.window()->pages()->showPage(u"settings"_s);
    return added.has_value();
}

QByteArray TestSettingsFiles::saved(WindowBench& bench)
{
    if (!click(bench.window(), u"settingsJsonExport"_s))
        return {};
    const QString name = bench.folder() + u"/saved.json"_s;
    if (!chooseFile(u"chooseFileDialog"_s, name))
        return {};
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPointer<QWidget> TestSettingsFiles::open(WindowBench& bench, const QByteArray& content)
{
    const QString name = bench.folder() + u"/opened.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return nullptr;
    file.close();
    if (!click(bench.window(), u"settingsJsonImport"_s))
        return nullptr;
    if (!chooseFile(u"chooseFileDialog"_s, name))
        return nullptr;
    return waitForDialog(u"bundleOpenDialog"_s);
}

void TestSettingsFiles::policyIsSavedAndOpenedWithAPreview()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const QByteArray json = saved(bench);
    QVERIFY(json.contains("Team key"));
    QVERIFY(!json.contains("sk-test-one"));
    QByteArray changed = json;
    changed.replace("Team key", "Design key");
    const Policy before = bench.workspace()->draft();
    const QPointer<QWidget> dialog = open(bench, changed);
    QVERIFY(dialog);
    NEED(QListWidget, lines, dialog, u"bundleLines"_s);
    QCOMPARE(lines->count(), 1);
    QVERIFY2(lines->item(0)->text().contains(u"Design key"_s), qPrintable(lines->item(0)->text()));
    QVERIFY(bench.workspace()->draft() == before); // looked at only
    screenshot(dialog, u"settings-policy-open"_s);
    QVERIFY(click(dialog, u"bundleNext"_s));
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
    const ApiKey& key = bench.workspace()->draft().keys.constFirst();
    QCOMPARE(key.label, u"Design key"_s);
    // Its secret is still the one of this computer.
    QVERIFY(await(bench.window()->engine()->secretOf(key.id, CancelToken())).has_value());
    QVERIFY(bench.workspace()->undo());
    QVERIFY(bench.workspace()->draft() == before);
}

void TestSettingsFiles::replacingRemovesWhatTheFileHasNot()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    QJsonObject document = QJsonDocument::fromJson(saved(bench)).object();
    document.insert(u"keys"_s, QJsonArray());
    const QByteArray json = QJsonDocument(document).toJson();
    QPointer<QWidget> dialog = open(bench, json);
    QVERIFY(dialog);
    NEED(QLabel, counts, dialog, u"bundleCounts"_s);
    QVERIFY2(counts->text().contains(u"0 removed"_s), qPrintable(counts->text()));
    QVERIFY(click(dialog, u"bundleReplace"_s));
    QVERIFY2(counts->text().contains(u"1 removed"_s), qPrintable(counts->text()));
    QVERIFY(click(dialog, u"bundleNext"_s));
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
    QVERIFY(bench.workspace()->draft().keys.isEmpty());
    QVERIFY(bench.workspace()->undo());
    QCOMPARE(bench.workspace()->draft().keys.size(), 1);
}

void TestSettingsFiles::policyOfAnotherServerIsCopied()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    Policy other = bench.workspace()->draft();
    other.id = PolicyId(u"elsewhere"_s);
    other.connections.first().name = u"Second provider"_s;
    other.connections.first().baseUrl = u"https://second.example.test/v1"_s;
    const QJsonObject document =
        sync::policyDocument(other, bench.workspace()->snapshot()->directory);
    const QPointer<QWidget> dialog = open(bench, QJsonDocument(document).toJson());
    QVERIFY(dialog);
    QVERIFY(findWidget(dialog, u"copyPreview"_s));
    QVERIFY(!dialog->findChild<QRadioButton*>(u"bundleReplace"_s)->isEnabled());
    QVERIFY(click(dialog, u"bundleNext"_s));
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
    QCOMPARE(bench.workspace()->draft().connections.size(), 2);
    QCOMPARE(bench.workspace()->draft().keys.size(), 2);
}

void TestSettingsFiles::tablesAreSavedWhereOneChooses()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const QString folder = bench.folder() + u"/tables"_s;
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(click(bench.window(), u"settingsKeysExport"_s));
    QVERIFY(chooseFile(u"chooseFileDialog"_s, folder + u"/keys.csv"_s));
    QFile keys(folder + u"/keys.csv"_s);
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const QByteArray table = keys.readAll();
    QVERIFY(table.contains("Team key") && !table.contains("sk-test-one"));
    // The next dialog begins there, with a name to go with.
    QVERIFY(click(bench.window(), u"settingsAssignmentsExport"_s));
    const QPointer<QFileDialog> next =
        qobject_cast<QFileDialog*>(waitForDialog(u"chooseFileDialog"_s));
    QVERIFY(next);
    QCOMPARE(next->directory().canonicalPath(), QDir(folder).canonicalPath());
    NEED(QLineEdit, name, next.data(), u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"keyroster-assignments.csv"_s);
    QVERIFY(chooseFile(u"chooseFileDialog"_s, folder + u"/people"_s));
    QVERIFY(QFile::exists(folder + u"/people.csv"_s)); // with the suffix
}

void TestSettingsFiles::whatIsNoPolicyChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("keys: 1");
    QTest::newRow("short form") << QByteArray(R"({"connections": [{"name": "Groq"}]})");
    QTest::newRow("cut") << QByteArray(R"({"format": 1, "policy_id": "x", "keys": [)");
    QTest::newRow("newer") << QByteArray(R"({"format": 99, "policy_id": "x"})");
    QTest::newRow("wrong type") << QByteArray(
        R"({"format": 1, "policy_id": "x", "fingerprint_salt": "00", "keys": [{"id": 5}]})");
}

void TestSettingsFiles::whatIsNoPolicyChangesNothing()
{
    QFETCH(QByteArray, content);
    WindowBench bench;
    QVERIFY(fill(bench));
    const Policy before = bench.workspace()->draft();
    const QPointer<QWidget> dialog = open(bench, content);
    QVERIFY(dialog);
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY(!said->text().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton*>(u"bundleNext"_s)->isEnabled());
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"bundleOpenDialog"_s));
    QVERIFY(bench.workspace()->draft() == before);
}

QByteArray TestSettingsFiles::secretOf(WindowBench& bench)
{
    const KeyId key = bench.workspace()->draft().keys.constFirst().id;
    const auto secret = await(bench.window()->engine()->secretOf(key, CancelToken()));
    return secret ? secret->view().toByteArray() : QByteArray();
}

bool TestSettingsFiles::moveToVault(WindowBench& bench)
{
    if (!click(bench.window(), u"settingsSecretChange"_s))
        return false;
    const QPointer<QDialog> dialog = waitForDialog(u"vaultDialog"_s);
    return type(dialog.data(), u"vaultPassphrase"_s, u"four plain words here"_s)
        && type(dialog.data(), u"vaultRepeat"_s, u"four plain words here"_s)
        && click(dialog.data(), u"vaultOk"_s) && dialogGone(u"vaultDialog"_s, 60000);
}

void TestSettingsFiles::secretsMoveToAVault()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const auto before = bench.workspace()->secretIndex();
    QVERIFY(!before.isEmpty());
    QVERIFY(moveToVault(bench));
    QTRY_VERIFY_WITH_TIMEOUT(bench.window()->message()->text().contains(u"moved"_s), patienceMs);
    QTRY_VERIFY(bench.window()->engine());
    QVERIFY(bench.workspace()->secretIndex() != before);
    QVERIFY(!bench.window()->engine()->secretStore()->isSessionOnly());
    QCOMPARE(secretOf(bench), QByteArray("sk-test-one-0001"));
    bench.window()->pages()->showPage(u"settings"_s);
    NEED(QLabel, place, bench.window(), u"settingsSecretPlace"_s);
    QVERIFY2(place->text().contains(u"secrets.vault"_s), qPrintable(place->text()));
    // Signed in with what came along.
    QTRY_VERIFY(!bench.window()->flow()->isSigningIn());
}

void TestSettingsFiles::theVaultIsAskedForAtTheNextStart()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    QVERIFY(moveToVault(bench));
    QTRY_VERIFY_WITH_TIMEOUT(bench.window()->message()->text().contains(u"moved"_s), patienceMs);
    bench.launch(true); // as the program starts; the keychain is not even asked
    const QPointer<QDialog> dialog = waitForDialog(u"vaultDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"dialogIntro"_s)->text().contains(u"vault"_s));
    QVERIFY(type(dialog.data(), u"vaultPassphrase"_s, u"four plain words here"_s));
    QVERIFY(click(dialog.data(), u"vaultOk"_s));
    QVERIFY(dialogGone(u"vaultDialog"_s, 60000));
    QTRY_VERIFY(bench.window()->engine());
    QCOMPARE(secretOf(bench), QByteArray("sk-test-one-0001"));
}

/// The store lost a page: nothing is switched, and the admin may change the place without.
void TestSettingsFiles::whatCannotBeReadStays()
{
    WindowBench bench;
    QVERIFY(fill(bench));
    const auto before = bench.workspace()->secretIndex();
    const auto lost = await(bench.window()->engine()->secretStore()->drop(before.values()));
    QVERIFY(lost);
    QVERIFY(moveToVault(bench));
    QTRY_VERIFY_WITH_TIMEOUT(bench.window()->engine(), patienceMs);
    QCOMPARE(bench.workspace()->secretIndex(), before);
    QVERIFY(bench.window()->engine()->secretStore()->isSessionOnly());
    QVERIFY(click(bench.window()->message(), u"messageAction"_s));
    QTRY_VERIFY(bench.window()->engine()
                && !bench.window()->engine()->secretStore()->isSessionOnly());
}

QTEST_MAIN(TestSettingsFiles)
#include "tst_settingsfiles.moc"
