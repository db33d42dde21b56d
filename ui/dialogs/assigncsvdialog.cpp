#include "dialogs/assigncsvdialog.h"

#include "widgets/messagebar.h"

#include <QComboBox>

namespace keyroster::ui {

AssignCsvDialog::AssignCsvDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                                 QWidget* parent)
    : CsvDialog(engine, operations, theme, tr("Assign people from a file"), parent)
    , m_mode(new QComboBox)
{
    setObjectName(QStringLiteral("assignCsvDialog"));
    setIntro(tr("One line for each person and key: e-mail, connection, label of the key. A line "
                "may also name a group in a column called group."));
    m_mode->setObjectName(QStringLiteral("csvMode"));
    m_mode->setAccessibleName(tr("What happens to the keys that people have already"));
    m_mode->addItem(tr("These keys instead of those they have"), int(edits::AssignMode::Replace));
    m_mode->addItem(tr("These keys beside those they have"), int(edits::AssignMode::Add));
    addOption(m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &AssignCsvDialog::readAgain);
}

Result<csv::Preview> AssignCsvDialog::read(QByteArray& bytes)
{
    m_import.reset();
    const workspace::Workspace* workspace = engine()->workspace();
    const Directory directory =
        workspace->snapshot() ? workspace->snapshot()->directory : Directory();
    auto read = csv::previewAssignments(bytes, workspace->draft(), directory,
                                        edits::AssignMode(m_mode->currentData().toInt()));
    if (!read)
        return passOn(read);
    m_import = std::move(*read);
    return m_import->preview;
}

void AssignCsvDialog::import(csv::Accept accept)
{
    if (!m_import)
        return;
    const Result<Edit> edit = csv::accepted(m_import->preview, m_import->edit, accept);
    if (!edit) {
        showError(edit.error());
        return;
    }
    if (edit->isEmpty()) {
        message()->showMessage(Tone::Accent, tr("Everything is as the file says already."));
        return;
    }
    if (const Result<void> done = engine()->workspace()->apply(*edit); !done)
        showError(done.error());
    else
        finish(edit->text);
}

} // namespace keyroster::ui
