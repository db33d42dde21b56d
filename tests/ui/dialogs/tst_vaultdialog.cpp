#include "base/secretbytes.h"
#include "dialogs/vaultdialog.h"
#include "ui/support/guitest.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Without a keychain: the vault, this session only, or trying again.
class TestVaultDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAVaultThatOnlyItsPassphraseOpens();
    void sessionOnlyIsSaid();
    void tryAgain();

private:
    ui::VaultDialog* open(const QString& file);

    ui::Theme m_theme{qApp};
    ui::Operations m_operations;
    std::shared_ptr<secrets::SecretStore> m_chosen;
};

ui::VaultDialog* TestVaultDialog::open(const QString& file)
{
    m_chosen.reset();
    auto* dialog = new ui::VaultDialog(u"There is no keychain on this computer."_s, file,
                                       &m_operations, &m_theme);
    connect(dialog, &ui::VaultDialog::chosen, this,
            [this](std::shared_ptr<secrets::SecretStore> store) { m_chosen = std::move(store); });
    dialog->open();
    return dialog;
}

void TestVaultDialog::makesAVaultThatOnlyItsPassphraseOpens()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"secrets.vault"_s);
    QPointer<QWidget> dialog = open(file);
    QVERIFY(type(dialog, u"vaultPassphrase"_s, u"short"_s));
    QVERIFY(!dialog->findChild<QWidget*>(u"vaultOk"_s)->isEnabled());
    QVERIFY(type(dialog, u"vaultPassphrase"_s, u"four fine test words"_s));
    QVERIFY(!dialog->findChild<QWidget*>(u"vaultOk"_s)->isEnabled()); // not repeated yet
    QVERIFY(type(dialog, u"vaultRepeat"_s, u"four fine test words"_s));
    screenshot(dialog, u"window-vault"_s);
    QVERIFY(click(dialog, u"vaultOk"_s));
    QVERIFY(dialogGone(u"vaultDialog"_s, 60000));
    QVERIFY(m_chosen);
    QVERIFY(!m_chosen->isSessionOnly());
    QVERIFY(secrets::vaultExists(file));
    m_chosen.reset();

    dialog = open(file);
    QVERIFY(type(dialog, u"vaultPassphrase"_s, u"four wrong test words"_s));
    QVERIFY(click(dialog, u"vaultOk"_s));
    auto* said = find<QLabel>(dialog, u"messageText"_s);
    QVERIFY(said);
    QVERIFY2(!said->text().isEmpty(), "a wrong passphrase is not explained");
    QVERIFY(!m_chosen);
    QVERIFY(type(dialog, u"vaultPassphrase"_s, u"four fine test words"_s));
    QVERIFY(click(dialog, u"vaultOk"_s));
    QVERIFY(dialogGone(u"vaultDialog"_s, 60000));
    QVERIFY(m_chosen);
}

void TestVaultDialog::sessionOnlyIsSaid()
{
    QTemporaryDir folder;
    const QPointer<QWidget> dialog = open(folder.filePath(u"secrets.vault"_s));
    QVERIFY(click(dialog, u"useSession"_s));
    QVERIFY(click(dialog, u"vaultOk"_s));
    QVERIFY(dialogGone(u"vaultDialog"_s));
    QVERIFY(m_chosen);
    QVERIFY(m_chosen->isSessionOnly());
    QVERIFY(!secrets::vaultExists(folder.filePath(u"secrets.vault"_s)));
}

void TestVaultDialog::tryAgain()
{
    QTemporaryDir folder;
    ui::VaultDialog* dialog = open(folder.filePath(u"secrets.vault"_s));
    bool asked = false;
    connect(dialog, &ui::VaultDialog::tryAgainRequested, this, [&asked] { asked = true; });
    QVERIFY(click(dialog, u"vaultTryAgain"_s));
    QVERIFY(asked);
    QVERIFY(dialogGone(u"vaultDialog"_s));
}

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    if (!initSecretMemory())
        return 1;
    TestVaultDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vaultdialog.moc"
