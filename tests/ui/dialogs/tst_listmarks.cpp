#include "dialogs/accountsdialog.h"
#include "dialogs/allowancesdialog.h"
#include "dialogs/modelsdialog.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "ui/board/boardsample.h"
#include "ui/support/guitest.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Accounts, allowances and models are marked as keys are: new, changed, removed; a removed one
/// stays until the sync and can be kept.
class TestListMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void accountsAreMarked();
    void anAccountIsRemovedAndKept();
    void anAccountRemovedEarlierComesBackWithItsKeys();
    void whatTheServerNeverHadGoesAtOnce();
    void allowancesAreMarked();
    void anAllowanceRemovedEarlierComesBack();
    void whatGoesWithItsConnectionCannotBeKept();
    void modelsAreMarked();
    void modelsAreRemovedAndKept();
    void looks_data();
    void looks();

private:
    [[nodiscard]] static Policy policy();
    [[nodiscard]] const Policy& draft() const { return m_world->workspace()->draft(); }
    void apply(const Result<Edit>& edit);
    void openAccounts();
    void openAllowances(const std::optional<Principal>& about = {});
    void openModels();
    void show(QDialog* dialog);
    [[nodiscard]] QString said(int row) const;
    [[nodiscard]] QStringList rows() const;
    void choose(int row);
    void save();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    QPointer<QDialog> m_dialog;
    QString m_name; ///< "accounts", "allowances", "models"
};

Policy TestListMarks::policy()
{
    Policy made = sample::policy();
    const auto account = [](const char* id, const char* name, const ConnectionId& connection) {
        Account one;
        one.id = AccountId(QString::fromLatin1(id));
        one.connection = connection;
        one.name = QString::fromLatin1(name);
        one.limits.rpd = 900;
        return one;
    };
    made.accounts = {account("lab", "Lab", sample::openAi), account("shop", "Shop", sample::openAi),
                     account("fast", "Fast", sample::groq)};
    made.keys[0].account = made.accounts.first().id;
    const auto allowance = [](const Principal& who, const ConnectionId& connection) {
        Allowance one;
        one.principal = who;
        one.connection = connection;
        one.requests = 50;
        return one;
    };
    made.allowances = {allowance(Principal::everyone(), {}), allowance(sample::user("u1"), {}),
                       allowance(sample::group("g-lab"), sample::groq)};
    return made;
}

void TestListMarks::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestListMarks::init()
{
    m_world = std::make_unique<sample::World>(0, policy());
    m_secrets = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_secrets.get());
    m_operations = std::make_unique<Operations>();
}

void TestListMarks::cleanup()
{
    delete m_dialog;
    m_operations.reset();
    m_engine.reset();
    m_secrets.reset();
    m_world.reset();
}

void TestListMarks::apply(const Result<Edit>& edit)
{
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().message));
    QVERIFY(m_world->workspace()->apply(*edit).has_value());
}

void TestListMarks::show(QDialog* dialog)
{
    m_dialog = dialog;
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestListMarks::openAccounts()
{
    m_name = u"accounts"_s;
    show(new AccountsDialog(m_engine.get(), {}, m_operations.get(), m_theme.get()));
}

void TestListMarks::openAllowances(const std::optional<Principal>& about)
{
    m_name = u"allowances"_s;
    show(new AllowancesDialog(m_engine.get(), about, m_operations.get(), m_theme.get()));
}

void TestListMarks::openModels()
{
    m_name = u"models"_s;
    show(new ModelsDialog(m_engine.get(), sample::openAi, m_operations.get(), m_theme.get()));
}

QString TestListMarks::said(int row) const
{
    const auto* list = m_dialog->findChild<QListWidget*>(m_name + u"List"_s);
    return list->item(row)->data(Qt::AccessibleTextRole).toString();
}

QStringList TestListMarks::rows() const
{
    QStringList found;
    const auto* list = m_dialog->findChild<QListWidget*>(m_name + u"List"_s);
    for (int i = 0; i < list->count(); ++i)
        found.append(said(i));
    return found;
}

void TestListMarks::choose(int row)
{
    m_dialog->findChild<QListWidget*>(m_name + u"List"_s)->setCurrentRow(row);
}

void TestListMarks::save()
{
    const QPointer<QWidget> dialog = m_dialog.data();
    QVERIFY(click(dialog, m_name + u"Save"_s));
    QVERIFY(dialogGone(m_name + u"Dialog"_s));
}

void TestListMarks::accountsAreMarked()
{
    Account other = draft().accounts.first();
    other.limits.rpd = 5;
    apply(edits::changeAccount(draft(), other));
    openAccounts();
    QCOMPARE(rows(),
             (QStringList{u"Lab (OpenAI), Changed"_s, u"Shop (OpenAI)"_s, u"Fast (Groq)"_s}));
    // While it is typed, and back.
    choose(1);
    QVERIFY(type(m_dialog.data(), u"accountName"_s, u"Shop 2"_s));
    QCOMPARE(said(1), u"Shop 2 (OpenAI), Changed"_s);
    QVERIFY(type(m_dialog.data(), u"accountName"_s, u"Shop"_s));
    QCOMPARE(said(1), u"Shop (OpenAI)"_s);
    QVERIFY(type(m_dialog.data(), u"limitTpd"_s, u"70"_s));
    QCOMPARE(said(1), u"Shop (OpenAI), Changed"_s);
    // What cannot be read is no change, and the typing goes on where it was.
    QVERIFY(type(m_dialog.data(), u"limitRpm"_s, u"many"_s));
    QVERIFY(type(m_dialog.data(), u"accountName"_s, u"Shop"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"accountName"_s);
    QVERIFY(type(m_dialog.data(), u"limitRpm"_s, QString()));
    QVERIFY(click(m_dialog.data(), u"accountsAdd"_s));
    QCOMPARE(said(3), u"(no name) (OpenAI), New"_s);
}

void TestListMarks::anAccountIsRemovedAndKept()
{
    const Policy before = draft();
    openAccounts();
    NEED(QPushButton, remove, m_dialog.data(), u"accountsRemove"_s);
    auto* keep = m_dialog->findChild<QPushButton*>(u"accountsKeep"_s);
    QVERIFY(!keep->isVisible());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(rows().first(), u"Lab (OpenAI), Removed"_s);
    QVERIFY(!remove->isVisible() && keep->isVisible() && keep->isEnabled());
    QVERIFY(keep->hasFocus());
    auto* name = m_dialog->findChild<QLineEdit*>(u"accountName"_s);
    QCOMPARE(name->text(), u"Lab"_s);
    QVERIFY(!name->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel*>(u"accountKeys"_s)->text().contains(u"team-1"_s));
    choose(1);
    QVERIFY(remove->isVisible() && name->isEnabled());
    choose(0);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(rows().first(), u"Lab (OpenAI)"_s);
    QVERIFY(remove->hasFocus() && name->isEnabled());
    save();
    QVERIFY(draft() == before); // nothing happened
    QVERIFY(!m_world->workspace()->canUndo());
}

void TestListMarks::anAccountRemovedEarlierComesBackWithItsKeys()
{
    const Policy before = draft();
    openAccounts();
    QVERIFY(click(m_dialog.data(), u"accountsRemove"_s));
    save();
    QCOMPARE(draft().accounts.size(), 2);
    QVERIFY(draft().keys.first().account.isEmpty());
    openAccounts();
    QCOMPARE(rows().first(), u"Lab (OpenAI), Removed"_s);
    QCOMPARE(rows().size(), 3);
    save(); // it stays removed
    QCOMPARE(draft().accounts.size(), 2);
    openAccounts();
    choose(0);
    QVERIFY(click(m_dialog.data(), u"accountsKeep"_s));
    save();
    QVERIFY(draft().accounts == before.accounts);
    QCOMPARE(draft().keys.first().account, before.accounts.first().id);
    QVERIFY(m_world->workspace()->undo().has_value()); // one step
    QCOMPARE(draft().accounts.size(), 2);
    // After the sync there is nothing of it left.
    QVERIFY(m_world->workspace()->setBase(draft()).has_value());
    openAccounts();
    QCOMPARE(rows(), (QStringList{u"Shop (OpenAI)"_s, u"Fast (Groq)"_s}));
}

void TestListMarks::whatTheServerNeverHadGoesAtOnce()
{
    openAccounts();
    QVERIFY(click(m_dialog.data(), u"accountsAdd"_s));
    QCOMPARE(rows().size(), 4);
    QVERIFY(click(m_dialog.data(), u"accountsRemove"_s));
    QCOMPARE(rows().size(), 3);
    QVERIFY(!rows().join(u';').contains(u"Removed"_s));
}

void TestListMarks::allowancesAreMarked()
{
    Allowance other = draft().allowances.at(1);
    other.requests = 60;
    apply(edits::setAllowance(draft(), other));
    openAllowances();
    QCOMPARE(rows(), (QStringList{u"Everyone: 50 requests"_s,
                                  u"Ada Lovelace: 60 requests, Changed"_s, u"Lab: 50 requests"_s}));
    QVERIFY(type(m_dialog.data(), u"allowanceRequests"_s, u"70"_s));
    QCOMPARE(said(0), u"Everyone: 70 requests, Changed"_s);
    QVERIFY(type(m_dialog.data(), u"allowanceRequests"_s, u"50"_s));
    QCOMPARE(said(0), u"Everyone: 50 requests"_s);
    QVERIFY(click(m_dialog.data(), u"allowancesAdd"_s));
    // Until somebody is chosen it is everyone's, too: that other one is no less changed.
    QVERIFY(said(3).endsWith(u", New"_s));
    choose(0);
    QVERIFY(type(m_dialog.data(), u"allowanceRequests"_s, u"55"_s));
    QCOMPARE(said(0), u"Everyone: 55 requests, Changed"_s);
    choose(3);
    NEED(QComboBox, who, m_dialog.data(), u"allowanceWho"_s);
    who->setCurrentIndex(who->findData(int(PrincipalType::User)));
    QVERIFY(type(m_dialog.data(), u"allowanceUser"_s, u"alan.turing@example.org"_s));
    QVERIFY(said(3).startsWith(u"Alan Turing: "_s) && said(3).endsWith(u", New"_s));
}

void TestListMarks::anAllowanceRemovedEarlierComesBack()
{
    const Policy before = draft();
    openAllowances(sample::user("u1"));
    QVERIFY(click(m_dialog.data(), u"allowancesRemove"_s));
    QCOMPARE(said(1), u"Ada Lovelace: 50 requests, Removed"_s);
    QVERIFY(!m_dialog->findChild<QLineEdit*>(u"allowanceRequests"_s)->isEnabled());
    save();
    QCOMPARE(draft().allowances.size(), 2);
    // A new one for the same person is begun: the removed one is none.
    openAllowances(sample::user("u1"));
    QCOMPARE(said(1), u"Ada Lovelace: 50 requests, Removed"_s);
    QCOMPARE(rows().size(), 4);
    QVERIFY(click(m_dialog.data(), u"allowancesRemove"_s));
    m_dialog->reject();
    QVERIFY(dialogGone(u"allowancesDialog"_s));
    openAllowances();
    choose(1);
    QVERIFY(click(m_dialog.data(), u"allowancesKeep"_s));
    QCOMPARE(said(1), u"Ada Lovelace: 50 requests"_s);
    save();
    QCOMPARE(draft().allowances.size(), 3);
    QVERIFY(draft().allowances.contains(before.allowances.at(1)));
    QVERIFY(m_world->workspace()->undo().has_value());
    QCOMPARE(draft().allowances.size(), 2);
}

void TestListMarks::whatGoesWithItsConnectionCannotBeKept()
{
    apply(edits::removeConnection(draft(), sample::groq));
    openAccounts();
    QCOMPARE(said(2), u"Fast, Removed"_s);
    choose(2);
    auto* keep = m_dialog->findChild<QPushButton*>(u"accountsKeep"_s);
    QVERIFY(keep->isVisible() && !keep->isEnabled() && !keep->toolTip().isEmpty());
    save();
    openAllowances();
    QCOMPARE(said(2), u"Lab: 50 requests, Removed"_s);
    choose(2);
    keep = m_dialog->findChild<QPushButton*>(u"allowancesKeep"_s);
    QVERIFY(keep->isVisible() && !keep->isEnabled() && !keep->toolTip().isEmpty());
    save();
    QCOMPARE(draft().accounts.size(), 2);
    QCOMPARE(draft().allowances.size(), 2);
}

void TestListMarks::modelsAreMarked()
{
    openModels();
    const QStringList plain = rows();
    QVERIFY(plain.size() >= 2 && !plain.first().contains(u','));
    choose(0);
    QVERIFY(type(m_dialog.data(), u"modelName"_s, u"Fast"_s));
    QCOMPARE(said(0), u"Fast, Changed"_s);
    QVERIFY(type(m_dialog.data(), u"modelName"_s, QString()));
    QCOMPARE(said(0), plain.first());
    QVERIFY(type(m_dialog.data(), u"modelNewId"_s, u"handmade-1"_s));
    QVERIFY(click(m_dialog.data(), u"modelsAdd"_s));
    QCOMPARE(rows().last(), u"handmade-1, New"_s);
    QVERIFY(click(m_dialog.data(), u"modelsRemove"_s)); // the server never had it
    QCOMPARE(rows(), plain);
}

/// One alone, several together, and beside one that the server never had.
void TestListMarks::modelsAreRemovedAndKept()
{
    const QList<PublishedModel> before = draft().connection(sample::openAi)->models;
    openModels();
    const QStringList plain = rows();
    choose(0);
    QVERIFY(click(m_dialog.data(), u"modelsRemove"_s));
    QCOMPARE(said(0), plain.first() + u", Removed"_s);
    QVERIFY(!m_dialog->findChild<QLineEdit*>(u"modelName"_s)->isEnabled());
    save();
    QCOMPARE(draft().connection(sample::openAi)->models.size(), before.size() - 1);
    openModels();
    QCOMPARE(said(0), plain.first() + u", Removed"_s); // stays until the sync
    auto* list = m_dialog->findChild<QListWidget*>(u"modelsList"_s);
    list->selectAll();
    QVERIFY(click(m_dialog.data(), u"modelsKeep"_s));
    QCOMPARE(rows(), plain);
    QVERIFY(type(m_dialog.data(), u"modelNewId"_s, u"handmade-1"_s));
    QVERIFY(click(m_dialog.data(), u"modelsAdd"_s));
    list->selectAll();
    QVERIFY(click(m_dialog.data(), u"modelsRemove"_s));
    QCOMPARE(rows().size(), plain.size());
    QVERIFY(rows().constLast().endsWith(u", Removed"_s));
    // Typed again, it is there again, as it was.
    QVERIFY(type(m_dialog.data(), u"modelNewId"_s, before.first().id));
    QVERIFY(click(m_dialog.data(), u"modelsAdd"_s));
    QCOMPARE(said(0), plain.first());
    save();
    QCOMPARE(draft().connection(sample::openAi)->models, QList<PublishedModel>{before.first()});
}

void TestListMarks::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Pictures for people; nothing may be cut and nothing may warn.
void TestListMarks::looks()
{
    QFETCH(bool, dark);
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    openAccounts();
    QVERIFY(type(m_dialog.data(), u"accountName"_s, u"A laboratory with a name that is long"_s));
    choose(1);
    QVERIFY(click(m_dialog.data(), u"accountsRemove"_s));
    QVERIFY(click(m_dialog.data(), u"accountsAdd"_s));
    choose(1);
    screenshot(m_dialog, u"accounts-marks-"_s + look);
    QCOMPARE(cutTexts(m_dialog).join(QLatin1Char('\n')), QString());
    m_dialog->reject();
    QVERIFY(dialogGone(u"accountsDialog"_s));
    apply(edits::removeAllowance(draft(), draft().allowances.at(1)));
    openAllowances();
    QVERIFY(type(m_dialog.data(), u"allowanceRequests"_s, u"70"_s));
    QVERIFY(click(m_dialog.data(), u"allowancesAdd"_s));
    screenshot(m_dialog, u"allowances-marks-"_s + look);
    QCOMPARE(cutTexts(m_dialog).join(QLatin1Char('\n')), QString());
    m_dialog->reject();
    QVERIFY(dialogGone(u"allowancesDialog"_s));
    openModels();
    QVERIFY(type(m_dialog.data(), u"modelName"_s, u"A model with a name that is rather long"_s));
    QVERIFY(type(m_dialog.data(), u"modelNewId"_s, u"handmade-1"_s));
    QVERIFY(click(m_dialog.data(), u"modelsAdd"_s));
    choose(1);
    QVERIFY(click(m_dialog.data(), u"modelsRemove"_s));
    screenshot(m_dialog, u"models-marks-"_s + look);
    QCOMPARE(cutTexts(m_dialog).join(QLatin1Char('\n')), QString());
    m_theme->setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TestListMarks)
#include "tst_listmarks.moc"
