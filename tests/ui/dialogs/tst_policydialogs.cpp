#include "dialogs/keydialog.h"
#include "models/wording.h"
#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "window/pagehost.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The parts of the policy beside keys and assignments: accounts, allowances, a connection, its
/// models and prices. Each dialog is opened from where an admin finds it.
class TestPolicyDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void accountLimitsAreOneUndoStep();
    void accountsAreAddedAndRemoved();
    void anAccountWithoutNameIsRefused();
    void aKeysAccountOpensWithItsLimits();
    void allowanceForASelectedPerson();
    void allowanceForAGroupAndEveryone();
    void unknownPersonAndNothingCappedAreRefused();
    void connectionIsChanged();
    void badHeadersAndAddressAreRefused();
    void pricesOfSeveralModelsAtOnce();
    void modelsAreAskedTypedAndRemoved();
    void audienceAndNamesOfAModel();
    void connectionIsRemovedAndComesBack();

private:
    [[nodiscard]] QPointer<QWidget> open(const char* action, const QString& dialog);
    [[nodiscard]] const Policy& draft() const { return m_bench->workspace()->draft(); }
    void choose(const QPointer<QWidget>& dialog, const QString& box, int data);
    static QListWidget* listOf(const QPointer<QWidget>& dialog, const QString& name);

    std::unique_ptr<WindowBench> m_bench;
    ConnectionId m_connection;
};

void TestPolicyDialogs::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->launch();
    QVERIFY(m_bench->connectAsAdmin());
    m_connection = m_bench->addConnection();
    QVERIFY(!m_connection.isEmpty());
}

void TestPolicyDialogs::cleanup()
{
    m_bench.reset();
}

QPointer<QWidget> TestPolicyDialogs::open(const char* action, const QString& dialog)
{
    auto* found = m_bench->window()->findChild<QAction*>(QString::fromLatin1(action));
    if (!found || !found->isEnabled())
        return nullptr;
    found->trigger();
    return waitForDialog(dialog);
}

void TestPolicyDialogs::choose(const QPointer<QWidget>& dialog, const QString& name, int data)
{
    NEED(QComboBox, box, dialog, name);
    box->setCurrentIndex(box->findData(data));
}

QListWidget* TestPolicyDialogs::listOf(const QPointer<QWidget>& dialog, const QString& name)
{
    return dialog->findChild<QListWidget*>(name);
}

void TestPolicyDialogs::accountLimitsAreOneUndoStep()
{
    Account account;
    account.id = AccountId(u"lab"_s);
    account.connection = m_connection;
    account.name = u"Lab"_s;
    account.limits.extra.insert(u"later"_s, 1); // written by a newer version
    const Result<Edit> added = edits::addAccount(draft(), account);
    QVERIFY(added && m_bench->workspace()->apply(*added));
    m_bench->window()->pages()->showPage(u"keys"_s);
    const QPointer<QWidget> dialog = open("keys.accounts", u"accountsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(type(dialog, u"accountName"_s, u"Research lab"_s));
    NEED(QComboBox, reset, dialog, u"accountReset"_s);
    reset->setCurrentIndex(reset->findData(u"Europe/Berlin"_s));
    const std::pair<const char*, const char*> fields[] = {
        {"limitRpm", "60"},    {"limitTpm", "90000"},  {"limitRpd", "5000"},
        {"limitTpd", "12000"}, {"limitInFlight", "4"}, {"limitCost", "99.5"}};
    for (const auto& [field, value] : fields)
        QVERIFY(type(dialog, QString::fromLatin1(field), QString::fromLatin1(value)));
    screenshot(dialog, u"window-accounts"_s);
    QCOMPARE(listOf(dialog, u"accountsList"_s)->item(0)->text(), u"Research lab"_s);
    QVERIFY(click(dialog, u"accountsSave"_s));
    QVERIFY(dialogGone(u"accountsDialog"_s));
    const Account* now = draft().account(account.id);
    QVERIFY(now);
    QCOMPARE(now->name, u"Research lab"_s);
    QCOMPARE(now->reset, u"Europe/Berlin"_s);
    QCOMPARE(now->limits.rpm, std::optional<qint64>(60));
    QCOMPARE(now->limits.tpm, std::optional<qint64>(90000));
    QCOMPARE(now->limits.rpd, std::optional<qint64>(5000));
    QCOMPARE(now->limits.tpd, std::optional<qint64>(12000));
    QCOMPARE(now->limits.maxInFlight, std::optional<qint64>(4));
    QCOMPARE(now->limits.costMonth, std::optional<double>(99.5));
    QCOMPARE(now->limits.extra.value(u"later"_s).toInt(), 1);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(*draft().account(account.id) == account);
}

void TestPolicyDialogs::accountsAreAddedAndRemoved()
{
    QPointer<QWidget> dialog = open("board.accounts", u"accountsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"accountsAdd"_s));
    QVERIFY(type(dialog, u"accountName"_s, u"First"_s));
    QVERIFY(type(dialog, u"limitRpd"_s, u"100"_s));
    QVERIFY(click(dialog, u"accountsAdd"_s));
    QVERIFY(type(dialog, u"accountName"_s, u"Second"_s));
    QVERIFY(find<QLineEdit>(dialog, u"limitRpd"_s)->text().isEmpty());
    QVERIFY(click(dialog, u"accountsSave"_s));
    QVERIFY(dialogGone(u"accountsDialog"_s));
    QCOMPARE(draft().accounts.size(), 2);
    QCOMPARE(draft().accounts.at(0).name, u"First"_s);
    QCOMPARE(draft().accounts.at(0).limits.rpd, std::optional<qint64>(100));
    QVERIFY(!draft().accounts.at(1).limits.rpd);
    QCOMPARE(draft().accounts.at(1).connection, m_connection);
    dialog = open("board.accounts", u"accountsDialog"_s);
    QVERIFY(dialog);
    listOf(dialog, u"accountsList"_s)->setCurrentRow(0);
    QVERIFY(click(dialog, u"accountsRemove"_s));
    QCOMPARE(find<QLineEdit>(dialog, u"accountName"_s)->text(), u"Second"_s);
    QVERIFY(click(dialog, u"accountsSave"_s));
    QVERIFY(dialogGone(u"accountsDialog"_s));
    QCOMPARE(draft().accounts.size(), 1);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(draft().accounts.isEmpty());
}

void TestPolicyDialogs::anAccountWithoutNameIsRefused()
{
    const QPointer<QWidget> dialog = open("board.accounts", u"accountsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"accountsAdd"_s));
    QVERIFY(click(dialog, u"accountsSave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY(said->text().contains(u"name"_s));
    QVERIFY(draft().accounts.isEmpty());
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"accountsDialog"_s));
}

void TestPolicyDialogs::aKeysAccountOpensWithItsLimits()
{
    Account account;
    account.id = AccountId(u"lab"_s);
    account.connection = m_connection;
    account.name = u"Lab"_s;
    ApiKey key;
    key.id = KeyId(newIdText());
    key.connection = m_connection;
    key.account = account.id;
    key.label = u"Team"_s;
    key.fingerprint = u"0123456789abcdef"_s;
    const Result<Edit> made = edits::addAccount(draft(), account);
    QVERIFY(made && m_bench->workspace()->apply(*made));
    const Result<Edit> added = edits::addKeys(draft(), {key});
    QVERIFY(added && m_bench->workspace()->apply(*added));
    ui::Operations operations;
    auto* keyDialog = new ui::KeyDialog(m_bench->window()->engine(), key.id, &operations,
                                        m_bench->theme(), m_bench->window());
    keyDialog->open();
    QVERIFY(type(keyDialog, u"keyLabel"_s, u"Team Design"_s)); // stays while the other is open
    QVERIFY(click(keyDialog, u"keyAccountLimits"_s));
    const QPointer<QWidget> dialog = waitForDialog(u"accountsDialog"_s);
    QVERIFY(dialog);
    NEED(QLabel, keys, dialog, u"accountKeys"_s);
    QVERIFY(keys->text().contains(u"Team"_s));
    QVERIFY(type(dialog, u"accountName"_s, u"Lab 2"_s));
    QVERIFY(type(dialog, u"limitTpd"_s, u"777"_s));
    QVERIFY(click(dialog, u"accountsSave"_s));
    QVERIFY(dialogGone(u"accountsDialog"_s));
    QCOMPARE(draft().account(account.id)->limits.tpd, std::optional<qint64>(777));
    QCOMPARE(find<QComboBox>(keyDialog, u"keyAccount"_s)->currentText(), u"Lab 2"_s);
    QVERIFY(click(keyDialog, u"keySave"_s));
    QVERIFY(dialogGone(u"keyDialog"_s));
    QCOMPARE(draft().key(key.id)->label, u"Team Design"_s);
    QCOMPARE(draft().key(key.id)->account, account.id);
}

void TestPolicyDialogs::allowanceForASelectedPerson()
{
    const Principal ada = Principal::user(UserId(u"user-ada"_s));
    m_bench->window()->board()->board()->directory()->select(ada);
    const QPointer<QWidget> dialog = open("board.allowances", u"allowancesDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(find<QComboBox>(dialog, u"allowanceWho"_s)->currentData().toInt(),
             int(PrincipalType::User));
    QVERIFY(!find<QLineEdit>(dialog, u"allowanceUser"_s)->text().isEmpty());
    QVERIFY(!dialog->findChild<QComboBox*>(u"allowancePer"_s)->isEnabled());
    choose(dialog, u"allowanceWindow"_s, int(Window::Day));
    QVERIFY(type(dialog, u"allowanceRequests"_s, u"25"_s));
    QVERIFY(type(dialog, u"allowanceCost"_s, u"1.25"_s));
    NEED(QLabel, hint, dialog, u"allowanceCostHint"_s); // there is no price yet
    QVERIFY(!hint->text().isEmpty());
    find<QSpinBox>(dialog, u"allowanceWarn"_s)->setValue(50);
    screenshot(dialog, u"window-allowances"_s);
    QVERIFY(click(dialog, u"allowancesSave"_s));
    QVERIFY(dialogGone(u"allowancesDialog"_s));
    QCOMPARE(draft().allowances.size(), 1);
    const Allowance& made = draft().allowances.constFirst();
    QVERIFY(made.principal == ada);
    QVERIFY(made.connection.isEmpty());
    QCOMPARE(int(made.window), int(Window::Day));
    QCOMPARE(made.requests, std::optional<qint64>(25));
    QVERIFY(!made.tokens);
    QCOMPARE(made.cost, std::optional<double>(1.25));
    QCOMPARE(made.warnAt, 0.5);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(draft().allowances.isEmpty());
}

void TestPolicyDialogs::allowanceForAGroupAndEveryone()
{
    m_bench->window()->pages()->showPage(u"people"_s);
    QPointer<QWidget> dialog = open("people.allowances", u"allowancesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"allowancesAdd"_s));
    QVERIFY(type(dialog, u"allowanceTokens"_s, u"100000"_s));
    QVERIFY(click(dialog, u"allowancesAdd"_s));
    choose(dialog, u"allowanceWho"_s, int(PrincipalType::Group));
    NEED(QComboBox, group, dialog, u"allowanceGroup"_s);
    group->setCurrentIndex(group->findText(u"Design"_s));
    choose(dialog, u"allowancePer"_s, int(AllowancePer::Together));
    NEED(QComboBox, connection, dialog, u"allowanceConnection"_s);
    connection->setCurrentIndex(connection->findText(u"Test provider"_s));
    QVERIFY(type(dialog, u"allowanceRequests"_s, u"7"_s));
    QVERIFY(click(dialog, u"allowancesSave"_s));
    QVERIFY(dialogGone(u"allowancesDialog"_s));
    QCOMPARE(draft().allowances.size(), 2);
    QCOMPARE(int(draft().allowances.at(0).principal.type), int(PrincipalType::Everyone));
    QCOMPARE(draft().allowances.at(0).tokens, std::optional<qint64>(100000));
    const Allowance& ofGroup = draft().allowances.at(1);
    QCOMPARE(ofGroup.principal.id, u"group-Design"_s);
    QCOMPARE(int(ofGroup.per), int(AllowancePer::Together));
    QCOMPARE(ofGroup.connection, m_connection);
    QCOMPARE(ofGroup.requests, std::optional<qint64>(7));
    // The first one goes, the second is changed: one step.
    dialog = open("people.allowances", u"allowancesDialog"_s);
    QVERIFY(dialog);
    listOf(dialog, u"allowancesList"_s)->setCurrentRow(0);
    QVERIFY(click(dialog, u"allowancesRemove"_s));
    QVERIFY(type(dialog, u"allowanceRequests"_s, u"8"_s));
    QVERIFY(click(dialog, u"allowancesSave"_s));
    QVERIFY(dialogGone(u"allowancesDialog"_s));
    QCOMPARE(draft().allowances.size(), 1);
    QCOMPARE(draft().allowances.at(0).requests, std::optional<qint64>(8));
    QVERIFY(m_bench->workspace()->undo());
    QCOMPARE(draft().allowances.size(), 2);
}

void TestPolicyDialogs::unknownPersonAndNothingCappedAreRefused()
{
    const QPointer<QWidget> dialog = open("board.allowances", u"allowancesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"allowancesAdd"_s));
    QVERIFY(click(dialog, u"allowancesSave"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    QVERIFY(!said->text().isEmpty());
    choose(dialog, u"allowanceWho"_s, int(PrincipalType::User));
    QVERIFY(type(dialog, u"allowanceUser"_s, u"nobody@example.test"_s));
    QVERIFY(type(dialog, u"allowanceRequests"_s, u"5"_s));
    QVERIFY(click(dialog, u"allowancesSave"_s));
    QVERIFY2(said->text().contains(u"nobody@example.test"_s), qPrintable(said->text()));
    QVERIFY(draft().allowances.isEmpty());
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"allowancesDialog"_s));
}

void TestPolicyDialogs::connectionIsChanged()
{
    const QPointer<QWidget> dialog = open("board.editConnection", u"connectionDialog"_s);
    QVERIFY(dialog);
    QVERIFY(type(dialog, u"editConnectionName"_s, u"Provider EU"_s));
    QVERIFY(type(dialog, u"editConnectionAddress"_s, u"https://eu.example.test/v1/"_s));
    QVERIFY(type(dialog, u"editConnectionHeaders"_s, u"X-Team: research: a\nX-Region: eu"_s));
    find<QSpinBox>(dialog, u"editConnectionTimeout"_s)->setValue(45);
    QVERIFY(click(dialog, u"editConnectionByok"_s));
    screenshot(dialog, u"window-connection"_s);
    QVERIFY(click(dialog, u"connectionSave"_s));
    QVERIFY(dialogGone(u"connectionDialog"_s));
    const Connection* now = draft().connection(m_connection);
    QCOMPARE(now->name, u"Provider EU"_s);
    QCOMPARE(now->baseUrl, u"https://eu.example.test/v1"_s);
    QCOMPARE(now->timeoutSeconds, 45);
    QCOMPARE(int(now->byok), int(Byok::DirectConnection));
    const QList<std::pair<QString, QString>> headers{{u"X-Region"_s, u"eu"_s},
                                                     {u"X-Team"_s, u"research: a"_s}};
    QCOMPARE(now->headers, headers);
    QVERIFY(m_bench->workspace()->undo());
    QCOMPARE(draft().connection(m_connection)->name, u"Test provider"_s);
    QCOMPARE(int(draft().connection(m_connection)->byok), int(Byok::Off));
}

void TestPolicyDialogs::badHeadersAndAddressAreRefused()
{
    const QPointer<QWidget> dialog = open("board.editConnection", u"connectionDialog"_s);
    QVERIFY(dialog);
    const Policy before = draft();
    const auto refused = [&](const QString& field, const QString& text, const QString& word) {
        QVERIFY(type(dialog, field, text));
        QVERIFY(click(dialog, u"connectionSave"_s));
        NEED(QLabel, said, dialog, u"messageText"_s);
        QVERIFY2(said->text().contains(word), qPrintable(said->text()));
    };
    NEED(QLineEdit, address, dialog, u"editConnectionAddress"_s);
    auto* problem = dialog->findChild<QLabel*>(u"editConnectionAddressProblem"_s);
    QVERIFY(problem && !problem->isVisible());
    const auto* headers = dialog->findChild<QPlainTextEdit*>(u"editConnectionHeaders"_s);
    const int roomForHeaders = headers->height();
    QVERIFY(type(dialog, u"editConnectionAddress"_s, u"nowhere"_s));
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QCOMPARE(address->accessibleDescription(), problem->text());
    QTRY_COMPARE(headers->height(), roomForHeaders); // it keeps its place
    screenshot(dialog, u"window-connection-address"_s);
    QCOMPARE(cutTexts(dialog).join(QLatin1Char('\n')), QString());
    QVERIFY(address->property("wrong").toBool());
    QVERIFY(type(dialog, u"editConnectionAddress"_s, u"https://eu.example.test/v1"_s));
    QVERIFY(!problem->isVisible() && address->accessibleDescription().isEmpty());
    refused(u"editConnectionHeaders"_s, u"sk-test-in-the-wrong-field"_s, u"Line 1"_s);
    refused(u"editConnectionHeaders"_s, u"Authorization: x"_s, u"Authorization"_s);
    QVERIFY(type(dialog, u"editConnectionHeaders"_s, QString()));
    QVERIFY(type(dialog, u"editConnectionAddress"_s, u"nowhere"_s));
    QVERIFY(click(dialog, u"connectionSave"_s));
    QVERIFY(draft() == before);
    QTRY_COMPARE(headers->height(), roomForHeaders);
    screenshot(dialog, u"window-connection-refused"_s);
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"connectionDialog"_s));
}

void TestPolicyDialogs::pricesOfSeveralModelsAtOnce()
{
    QVERIFY(m_bench->provider.models.size() >= 2);
    const QPointer<QWidget> dialog = open("board.editModels", u"modelsDialog"_s);
    QVERIFY(dialog);
    QListWidget* models = listOf(dialog, u"modelsList"_s);
    QVERIFY(models->sizeHintForRow(0) >= models->fontMetrics().height() + 8); // rows have air
    models->selectAll();
    QVERIFY(!dialog->findChild<QLineEdit*>(u"modelName"_s)->isEnabled());
    QVERIFY(type(dialog, u"modelPriceInput"_s, u"2.5"_s));
    QVERIFY(type(dialog, u"modelPriceOutput"_s, u"10"_s));
    models->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(find<QLineEdit>(dialog, u"modelPriceInput"_s)->text(), u"2.5"_s);
    QVERIFY(type(dialog, u"modelPriceCached"_s, u"0.0625"_s));
    QVERIFY2(models->item(0)->text().contains(ui::moneyText(2.5)),
             qPrintable(models->item(0)->text()));
    screenshot(dialog, u"window-models"_s);
    QVERIFY(click(dialog, u"modelsSave"_s));
    QVERIFY(dialogGone(u"modelsDialog"_s));
    const QList<PublishedModel>& now = draft().connection(m_connection)->models;
    for (const PublishedModel& model : now) {
        QVERIFY(model.price);
        QCOMPARE(model.price->input, 2.5);
        QCOMPARE(model.price->output, 10.0);
    }
    QCOMPARE(now.at(0).price->cachedInput, std::optional<double>(0.0625));
    QVERIFY(!now.at(1).price->cachedInput);
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(!draft().connection(m_connection)->models.at(0).price);
}

void TestPolicyDialogs::modelsAreAskedTypedAndRemoved()
{
    const CancelToken cancel;
    sync::NewKey key;
    key.label = u"Team"_s;
    key.secret = SecretBytes("sk-test-one-0001");
    bool added = false;
    ui::Operations operations;
    operations.run(u"add"_s, m_bench->window()->engine()->addKeys(m_connection, {key}, cancel),
                   cancel, this, [&added](const QList<KeyId>&) { added = true; });
    QTRY_VERIFY(added);
    const QString known = m_bench->provider.models.constFirst();
    const QPointer<QWidget> dialog = open("board.editModels", u"modelsDialog"_s);
    QVERIFY(dialog);
    QListWidget* models = listOf(dialog, u"modelsList"_s);
    const int all = models->count();
    models->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    QVERIFY(click(dialog, u"modelsRemove"_s));
    QCOMPARE(models->count(), all - 1);
    QVERIFY(click(dialog, u"modelsAsk"_s)); // brings it back, at the end
    QTRY_COMPARE(models->count(), all);
    NEED(QLineEdit, id, dialog, u"modelNewId"_s);
    QVERIFY(type(dialog, u"modelNewId"_s, u"handmade-1"_s));
    QTest::keyClick(id, Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible()); // Return added it and did not save
    QCOMPARE(models->count(), all + 1);
    QVERIFY(click(dialog, u"modelsSave"_s));
    QVERIFY(dialogGone(u"modelsDialog"_s));
    const QList<PublishedModel>& now = draft().connection(m_connection)->models;
    QCOMPARE(now.size(), all + 1);
    QCOMPARE(now.constLast().id, u"handmade-1"_s);
    QCOMPARE(now.at(all - 1).id, known);
    QCOMPARE(now.constLast().grants, QList<Principal>{Principal::everyone()});
}

void TestPolicyDialogs::audienceAndNamesOfAModel()
{
    const QPointer<QWidget> dialog = open("board.editModels", u"modelsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(find<QRadioButton>(dialog, u"audienceEveryone"_s)->isChecked());
    QVERIFY(type(dialog, u"modelName"_s, u"Fast one"_s));
    QVERIFY(click(dialog, u"modelHidden"_s));
    QVERIFY(click(dialog, u"audienceGroups"_s));
    NEED(QListWidget, groups, dialog, u"audienceGroupList"_s);
    groups->findItems(u"Research"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
    QVERIFY(click(dialog, u"modelsSave"_s));
    QVERIFY(dialogGone(u"modelsDialog"_s));
    const PublishedModel& now = draft().connection(m_connection)->models.constFirst();
    QCOMPARE(now.name, u"Fast one"_s);
    QVERIFY(now.hidden);
    QCOMPARE(now.grants, QList<Principal>{Principal::group(GroupId(u"group-Research"_s))});
    QCOMPARE(draft().connection(m_connection)->models.at(1).grants,
             QList<Principal>{Principal::everyone()});
}

void TestPolicyDialogs::connectionIsRemovedAndComesBack()
{
    const Policy before = draft();
    NEED(QToolButton, more, m_bench->window(), u"connectionMore"_s);
    QVERIFY(more->menu());
    auto* remove = m_bench->window()->findChild<QAction*>(u"board.removeConnection"_s);
    QVERIFY(more->menu()->actions().contains(remove));
    remove->trigger();
    QVERIFY(draft().connections.isEmpty());
    QVERIFY(!remove->isEnabled());
    QVERIFY(m_bench->workspace()->undo());
    QVERIFY(draft() == before);
}

QTEST_MAIN(TestPolicyDialogs)
#include "tst_policydialogs.moc"
