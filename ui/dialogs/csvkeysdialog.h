#pragma once

#include "dialogs/csvdialog.h"
#include "policy/csvkeys.h"

namespace keyroster::ui {

/// Keys from a file, with their secrets (policy/csvkeys.h has the columns). The file stays where it
/// is; the admin is told to delete it.
class CsvKeysDialog : public CsvDialog
{
    Q_OBJECT
public:
    CsvKeysDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                  QWidget* parent = nullptr);

protected:
    Result<csv::Preview> read(QByteArray& bytes) override;
    void import(csv::Accept accept) override;

private:
    std::optional<csv::KeysImport> m_import;
};

} // namespace keyroster::ui
