#include "dialogs/csvkeysdialog.h"

#include "sync/keyedsecrets.h"
#include "widgets/messagebar.h"

namespace keyroster::ui {

CsvKeysDialog::CsvKeysDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                             QWidget* parent)
    : CsvDialog(engine, operations, theme, tr("Import keys"), parent)
{
    setObjectName(QStringLiteral("csvKeysDialog"));
    setIntro(tr("Columns: label, connection, secret, and if wanted account, weight, enabled, "
                "valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer's "
                "keychain; delete the file afterwards."));
}

Result<csv::Preview> CsvKeysDialog::read(QByteArray& bytes)
{
    const SecretBytes kept{QByteArrayView(bytes)};
    SecretBytes::wipe(bytes);
    m_import.reset();
    const workspace::Workspace* workspace = engine()->workspace();
    auto read = csv::previewKeys(kept, workspace->draft(), sync::secretsHere(*workspace));
    if (!read)
        return passOn(read);
    m_import = std::move(*read);
    return m_import->preview;
}

void CsvKeysDialog::import(csv::Accept accept)
{
    if (!m_import)
        return;
    const Result<Edit> edit = csv::accepted(m_import->preview, m_import->edit, accept);
    if (!edit) {
        showError(edit.error());
        return;
    }
    const CancelToken cancel;
    const QList<sync::KeyedSecret> secrets = sync::keyedSecrets(m_import->secrets);
    run(tr("Storing the keys in the keychain..."),
        engine()->commitWithSecrets(*edit, secrets, cancel), cancel,
        [this, what = edit->text] { finish(what); });
}

} // namespace keyroster::ui
