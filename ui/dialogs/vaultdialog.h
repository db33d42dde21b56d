#pragma once

#include "secrets/secretstore.h"
#include "widgets/formdialog.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace keyroster::ui {

/// Shown when the keychain of this computer cannot be used: says why, and lets the admin choose a
/// vault with a passphrase (one encrypted file), this session only, or to try the keychain again.
/// Never plain text, never a fixed key.
class VaultDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `notice`: SecretStore::notice() of the keychain. `vaultFile`: where the vault is or will be.
    VaultDialog(const QString& notice, QString vaultFile, Operations* operations,
                const Theme* theme, QWidget* parent = nullptr);

    /// Asked for in Settings, with a place that works: says what changing it does. `inKeychain`:
    /// the secrets are there now; else they can be moved there.
    void offerChange(const QString& place, bool inKeychain);

Q_SIGNALS:
    void chosen(std::shared_ptr<keyroster::secrets::SecretStore> store);
    void tryAgainRequested();

protected:
    void workChanged() override;

private:
    void refresh();
    void choose();

    QString m_file;
    bool m_exists;
    QRadioButton* m_vault;
    QRadioButton* m_session;
    QWidget* m_form;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeat;
    QLabel* m_hint;
    QPushButton* m_ok = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace keyroster::ui
