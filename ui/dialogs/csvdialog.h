#pragma once

#include "policy/csvpreview.h"
#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QTreeView;

namespace keyroster::ui {

class CsvPreviewModel;

/// Importing a table: choose a file, look at what each line would do, then all of it or, when the
/// admin says so, the good lines. Nothing is changed before. What the lines mean is the subclass's.
class CsvDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Larger files are refused before they are read.
    static constexpr qint64 largestFile = 16 * 1024 * 1024;

    void takeFile(const QString& path); ///< as if it had been chosen

Q_SIGNALS:
    void imported(const QString& what);

protected:
    CsvDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
              const QString& title, QWidget* parent);

    [[nodiscard]] sync::Engine* engine() const { return m_engine; }
    /// A field of the subclass beside "only the good lines".
    void addOption(QWidget* option);
    /// Reads the file again, after an option changed.
    void readAgain();
    /// The preview of these bytes; the subclass keeps what it needs to import. It wipes `bytes`
    /// when they may hold secrets.
    virtual Result<csv::Preview> read(QByteArray& bytes) = 0;
    /// Imports what was read last; calls finish() when it is done.
    virtual void import(csv::Accept accept) = 0;
    void finish(const QString& what);
    void workChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFile();
    void readTyped();
    void showPreview();
    void updateButton();

    sync::Engine* m_engine;
    QLineEdit* m_path = nullptr;
    QLabel* m_summary = nullptr;
    QCheckBox* m_onlyProblems = nullptr;
    QCheckBox* m_goodLines = nullptr;
    QHBoxLayout* m_options = nullptr;
    QTreeView* m_table = nullptr;
    CsvPreviewModel* m_model;
    QPushButton* m_go = nullptr;
    csv::Preview m_preview;
    bool m_read = false;
};

} // namespace keyroster::ui
