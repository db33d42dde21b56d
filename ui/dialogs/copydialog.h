#pragma once

#include "sync/copyserver.h"
#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QRadioButton;

namespace keyroster::ui {

class CopyPreviewView;

/// Copies connections, keys and assignments of another server's draft into the open one, after
/// showing who was found and what is left out. One undo step; the other server's working copy is
/// only read.
class CopyDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `file`: the working copy of the other server.
    CopyDialog(sync::Engine* engine, const QString& file, Operations* operations,
               const Theme* theme, QWidget* parent = nullptr);
    ~CopyDialog() override;

Q_SIGNALS:
    void copied(const QString& fromServer);

protected:
    void workChanged() override;

private:
    void addOptions();
    void open(const QString& file);
    void readSecrets();
    void preview();
    void copy();
    void refresh();

    sync::Engine* m_engine;
    std::unique_ptr<workspace::Workspace> m_other;
    sync::CopySource m_source;
    std::optional<sync::CopyPreview> m_preview;
    QCheckBox* m_assignments = nullptr;
    QCheckBox* m_allowances = nullptr;
    QRadioButton* m_merge = nullptr;
    QRadioButton* m_beside = nullptr;
    QWidget* m_fit = nullptr;
    CopyPreviewView* m_view;
    QPushButton* m_copy = nullptr;
};

} // namespace keyroster::ui
