#pragma once

#include "dialogs/csvdialog.h"
#include "policy/assignmentscsv.h"

class QComboBox;

namespace keyroster::ui {

/// Who gets which key, from a file: e-mail (or group), connection, label of the key. One undo step.
class AssignCsvDialog : public CsvDialog
{
    Q_OBJECT
public:
    AssignCsvDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                    QWidget* parent = nullptr);

protected:
    Result<csv::Preview> read(QByteArray& bytes) override;
    void import(csv::Accept accept) override;

private:
    QComboBox* m_mode;
    std::optional<csv::AssignmentsImport> m_import;
};

} // namespace keyroster::ui
