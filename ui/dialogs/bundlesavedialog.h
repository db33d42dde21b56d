#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QLineEdit;

namespace keyroster::ui {

/// Saves the draft with all its secrets in one file under a passphrase. Says before which secrets
/// this computer does not have.
class BundleSaveDialog : public FormDialog
{
    Q_OBJECT
public:
    BundleSaveDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& file);

protected:
    void workChanged() override;

private:
    void refresh();
    void chooseFile();
    /// Writes the file now, with the passphrase that was typed.
    void saveTo(const QString& file);

    sync::Engine* m_engine;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeat;
    QLabel* m_hint;
    QPushButton* m_save = nullptr;
};

} // namespace keyroster::ui
