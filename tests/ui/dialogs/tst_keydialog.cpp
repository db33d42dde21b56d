#include "dialogs/keydialog.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestKeyDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesAreOneUndoStep();
    void withoutAChangeThereIsNoStep();
    void endBeforeBeginIsRefused();
    void accountsAreChosenOrMade();

private:
    static KeyId addKey(WindowBench& bench);
};

KeyId TestKeyDialog::addKey(WindowBench& bench)
{
    ApiKey key;
    key.id = KeyId(newIdText());
    key.connection = bench.addConnection();
    key.label = u"Team"_s;
    key.last4 = u"0001"_s;
    key.fingerprint = u"0123456789abcdef"_s;
    key.limits.extra.insert(u"later"_s, 1); // written by a newer version
    const Result<Edit> edit = edits::addKeys(bench.workspace()->draft(), {key});
    return edit && bench.workspace()->apply(*edit) ? key.id : KeyId();
}

void TestKeyDialog::changesAreOneUndoStep()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    QVERIFY(!id.isEmpty());
    ui::Operations operations;
    auto* dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    dialog->open();
    QVERIFY(type(dialog, u"keyLabel"_s, u"Team Design"_s));
    QVERIFY(type(dialog, u"limitRpm"_s, u"60"_s));
    QVERIFY(type(dialog, u"keyAllow"_s, u"small-*, large-1"_s));
    find<QDoubleSpinBox>(dialog, u"keyWeight"_s)->setValue(2);
    screenshot(dialog, u"window-key"_s);
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    const ApiKey* key = bench.workspace()->draft().key(id);
    QCOMPARE(key->label, u"Team Design"_s);
    QCOMPARE(key->weight, 2.0);
    QCOMPARE(key->limits.rpm, std::optional<qint64>(60));
    QCOMPARE(key->limits.extra.value(u"later"_s).toInt(), 1);
    QCOMPARE(key->models.allow, (QStringList{u"small-*"_s, u"large-1"_s}));
    QVERIFY(bench.workspace()->undo().has_value());
    QCOMPARE(bench.workspace()->draft().key(id)->label, u"Team"_s);
    QCOMPARE(bench.workspace()->draft().key(id)->weight, 1.0);
}

void TestKeyDialog::withoutAChangeThereIsNoStep()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    const QString before = bench.workspace()->undoText();
    ui::Operations operations;
    auto* dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    dialog->open();
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    QCOMPARE(bench.workspace()->undoText(), before);
}

void TestKeyDialog::endBeforeBeginIsRefused()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    static_cast<QDialog*>(dialog.data())->open();
    QVERIFY(click(dialog, u"keyFrom"_s));
    QVERIFY(click(dialog, u"keyUntil"_s));
    find<QDateTimeEdit>(dialog, u"keyFromWhen"_s)
        ->setDateTime(QDateTime(QDate(2030, 2, 1), QTime(0, 0)));
    find<QDateTimeEdit>(dialog, u"keyUntilWhen"_s)
        ->setDateTime(QDateTime(QDate(2030, 1, 1), QTime(0, 0)));
    QVERIFY(click(dialog, u"keySave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY(!said->text().isEmpty());
    QVERIFY(!bench.workspace()->draft().key(id)->validFrom.isValid());
    static_cast<QDialog*>(dialog.data())->reject();
}

/// Keys of one account share a quota: an account can be made while a key is edited, as one step.
void TestKeyDialog::accountsAreChosenOrMade()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    static_cast<QDialog*>(dialog.data())->open();
    NEED(QComboBox, account, dialog, u"keyAccount"_s);
    account->setFocus();
    QTest::keyClick(account, Qt::Key_End);
    QVERIFY(click(dialog, u"keySave"_s)); // without a name
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY(said->text().contains(u"name"_s));
    QVERIFY(type(dialog, u"keyNewAccount"_s, u"Example Corp"_s));
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    const Policy& draft = bench.workspace()->draft();
    QCOMPARE(draft.accounts.size(), 1);
    QCOMPARE(draft.accounts.constFirst().name, u"Example Corp"_s);
    QCOMPARE(draft.key(id)->account, draft.accounts.constFirst().id);
    QVERIFY(bench.workspace()->undo().has_value());
    QVERIFY(bench.workspace()->draft().accounts.isEmpty());
    QVERIFY(bench.workspace()->draft().key(id)->account.isEmpty());
}

QTEST_MAIN(TestKeyDialog)
#include "tst_keydialog.moc"
