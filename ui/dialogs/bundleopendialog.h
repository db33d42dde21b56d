#pragma once

#include "sync/bundle.h"
#include "widgets/formdialog.h"

class QLineEdit;
class QListWidget;
class QRadioButton;
class QStackedWidget;

namespace keyroster::ui {

class CopyPreviewView;

/// Opens a bundle: passphrase, then what it would change, then one undo step with its secrets in
/// this computer's store. Or a policy as JSON, which has no secrets and needs no passphrase.
/// Nothing is taken in before that.
class BundleOpenDialog : public FormDialog
{
    Q_OBJECT
public:
    BundleOpenDialog(sync::Engine* engine, QString file, Operations* operations, const Theme* theme,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void imported();

protected:
    void workChanged() override;

private:
    QWidget* makePassphrase();
    QWidget* makePreview();
    void next();
    void read();
    void readPolicy();
    void showWhat();
    void preview();
    void import();
    void refresh();

    sync::Engine* m_engine;
    QString m_file;
    bool m_isPolicy; ///< JSON, without secrets
    std::optional<sync::Bundle> m_bundle;
    std::optional<sync::BundlePreview> m_preview;
    QStackedWidget* m_stack;
    QLineEdit* m_passphrase = nullptr;
    QRadioButton* m_add = nullptr;
    QRadioButton* m_replace = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_counts = nullptr;
    CopyPreviewView* m_view = nullptr;
    QListWidget* m_lines = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace keyroster::ui
