#include "dialogs/amountfield.h"
#include "dialogs/keydialog.h"
#include "dialogs/manykeysdialog.h"
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
    void amounts_data();
    void amounts();
    void moneyHasEitherSign_data();
    void moneyHasEitherSign();
    void unclearMoneyIsNoMissingLimit();
    void unclearMoneyOfManyKeys();
    void untouchedFieldsStay();
    void extremeWeightsCanBeTyped();
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

private:
    static KeyId addKey(WindowBench& bench);
    static bool change(WindowBench& bench, const ApiKey& key);
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

bool TestKeyDialog::change(WindowBench& bench, const ApiKey& key)
{
    const Result<Edit> edit = edits::changeKey(bench.workspace()->draft(), key);
    return edit && bench.workspace()->apply(*edit);
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

void TestKeyDialog::amounts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("amount");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    using Amount = std::optional<double>;
    QTest::newRow("english") << english << u"12.50"_s << Amount(12.5);
    QTest::newRow("english, comma") << english << u"12,50"_s << Amount(12.5);
    QTest::newRow("english, thousands?") << english << u"1,250"_s << Amount();
    QTest::newRow("english, three decimals") << english << u"1.250"_s << Amount(1.25);
    QTest::newRow("english, below one") << english << u"0,125"_s << Amount(0.125);
    QTest::newRow("german") << german << u"12,50"_s << Amount(12.5);
    QTest::newRow("german, point") << german << u"12.50"_s << Amount(12.5);
    QTest::newRow("german, thousands?") << german << u"1.250"_s << Amount();
    QTest::newRow("german, below one") << german << u"0.001"_s << Amount(0.001);
    QTest::newRow("whole") << german << u" 5000 "_s << Amount(5000);
    QTest::newRow("sign at the end") << english << u"5."_s << Amount(5);
    QTest::newRow("sign first") << english << u".5"_s << Amount(0.5);
    QTest::newRow("only a sign") << english << u","_s << Amount();
    QTest::newRow("two signs") << english << u"1.2.3"_s << Amount();
    QTest::newRow("letters") << english << u"1e3"_s << Amount();
    QTest::newRow("nothing") << english << QString() << Amount();
}

void TestKeyDialog::amounts()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(std::optional<double>, amount);
    QCOMPARE(ui::amountOf(text, locale), amount);
}

void TestKeyDialog::moneyHasEitherSign_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::newRow("german, point") << QLocale(QLocale::German, QLocale::Germany) << u"12.50"_s;
    QTest::newRow("german, comma") << QLocale(QLocale::German, QLocale::Germany) << u"12,50"_s;
    QTest::newRow("english, comma")
        << QLocale(QLocale::English, QLocale::UnitedStates) << u"12,50"_s;
}

/// A money limit that is typed with the other decimal sign was no limit at all.
void TestKeyDialog::moneyHasEitherSign()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QLocale::setDefault(locale);
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    auto* dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    dialog->open();
    QVERIFY(type(dialog, u"limitCost"_s, typed));
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    QCOMPARE(bench.workspace()->draft().key(id)->limits.costMonth, std::optional<double>(12.5));
}

void TestKeyDialog::unclearMoneyIsNoMissingLimit()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    static_cast<QDialog*>(dialog.data())->open();
    QVERIFY(type(dialog, u"limitCost"_s, u"1,250"_s));
    QVERIFY(click(dialog, u"keySave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY2(said->text().contains(u"1,250"_s), qPrintable(said->text()));
    QCOMPARE(dialog->focusWidget(), find<QWidget>(dialog, u"limitCost"_s));
    QVERIFY(type(dialog, u"limitCost"_s, u"1250"_s));
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    QCOMPARE(bench.workspace()->draft().key(id)->limits.costMonth, std::optional<double>(1250));
}

void TestKeyDialog::unclearMoneyOfManyKeys()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog = new ui::ManyKeysDialog(
        bench.window()->engine(), {id}, &operations, bench.theme(), bench.window());
    static_cast<QDialog*>(dialog.data())->open();
    QVERIFY(click(dialog, u"manyLimits"_s));
    QVERIFY(type(dialog, u"limitCost"_s, u"1,250"_s));
    QVERIFY(click(dialog, u"manyKeysSave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY2(said->text().contains(u"1,250"_s), qPrintable(said->text()));
    QVERIFY(type(dialog, u"limitCost"_s, u"12,50"_s));
    QVERIFY(click(dialog, u"manyKeysSave"_s));
    QVERIFY(dialogGone(u"manyKeysDialog"_s));
    QCOMPARE(bench.workspace()->draft().key(id)->limits.costMonth, std::optional<double>(12.5));
}

/// What the dialog shows rounded, and what another admin changed meanwhile, is not written back.
void TestKeyDialog::untouchedFieldsStay()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ApiKey key = *bench.workspace()->draft().key(id);
    key.weight = 0.0000012345;
    key.limits.costMonth = 12.345;
    QVERIFY(change(bench, key));
    ui::Operations operations;
    auto* dialog =
        new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(), bench.window());
    dialog->open();
    NEED(QLineEdit, label, dialog, u"keyLabel"_s);
    // As a merge with another admin's change would, behind the dialog.
    key.limits.rpm = 60;
    key.enabled = false;
    key.models.deny = QStringList{u"large-1"_s};
    QVERIFY(change(bench, key));
    QVERIFY(type(dialog, u"keyLabel"_s, u"Team Design"_s));
    QVERIFY(click(dialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    key.label = u"Team Design"_s;
    QCOMPARE(*bench.workspace()->draft().key(id), key);
}

void TestKeyDialog::extremeWeightsCanBeTyped()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const KeyId id = addKey(bench);
    ui::Operations operations;
    const QList<std::pair<QString, double>> weights{
        {u"5000"_s, 5000}, {u"0.001"_s, 0.001}, {u"0,5"_s, 0.5}, {u"1000000"_s, 1e6}};
    for (const auto& [typed, weight] : weights) {
        auto* dialog = new ui::KeyDialog(bench.window()->engine(), id, &operations, bench.theme(),
                                         bench.window());
        dialog->open();
        NEED(QDoubleSpinBox, box, dialog, u"keyWeight"_s);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, typed);
        QVERIFY(click(dialog, u"keySave"_s));
        QVERIFY(dialogGone(u"keyDialog"_s));
        QCOMPARE(bench.workspace()->draft().key(id)->weight, weight);
    }
}

QTEST_MAIN(TestKeyDialog)
#include "tst_keydialog.moc"
