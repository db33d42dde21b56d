#include "dialogs/csvdialog.h"

#include "delegates/tabledelegate.h"
#include "models/csvpreviewmodel.h"
#include "widgets/filechooser.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

CsvDialog::CsvDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                     const QString& title, QWidget* parent)
    : FormDialog(operations, theme, title, parent)
    , m_engine(engine)
    , m_model(new CsvPreviewModel(this))
{
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("csvFile"));
    m_path->setPlaceholderText(tr("A file with comma-separated values"));
    auto* choose = new QPushButton(tr("&Choose..."));
    choose->setObjectName(QStringLiteral("csvChoose"));
    choose->setAutoDefault(false);
    auto* label = new QLabel(tr("&File"));
    label->setBuddy(m_path);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    body()->addLayout(row);

    m_summary = textLabel(tr("Choose a file to see what it would change. Nothing happens before."));
    m_summary->setObjectName(QStringLiteral("csvSummary"));
    body()->addWidget(m_summary);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("csvTable"));
    m_table->setAccessibleName(tr("What each line would do"));
    m_table->setItemDelegate(new TableDelegate(theme, m_table));
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);

    m_onlyProblems = new QCheckBox(tr("Show only &problems"));
    m_onlyProblems->setObjectName(QStringLiteral("csvOnlyProblems"));
    m_goodLines = new QCheckBox(tr("Import the &good lines, leave out the others"));
    m_goodLines->setObjectName(QStringLiteral("csvGoodLines"));
    m_options = new QHBoxLayout;
    m_options->setSpacing(Theme::BigGap);
    m_options->addWidget(m_onlyProblems);
    m_options->addWidget(m_goodLines);
    m_options->addStretch();
    body()->addLayout(m_options);

    m_go = addPrimary(tr("Import"), QStringLiteral("csvImport"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(choose, &QPushButton::clicked, this, &CsvDialog::chooseFile);
    connect(m_path, &QLineEdit::editingFinished, this, &CsvDialog::readTyped);
    m_path->installEventFilter(this);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &CsvDialog::showPreview);
    connect(m_goodLines, &QCheckBox::toggled, this, &CsvDialog::updateButton);
    connect(m_go, &QPushButton::clicked, this, [this] {
        import(m_goodLines->isChecked() ? csv::Accept::GoodLines : csv::Accept::AllOrNothing);
    });
    resize(820, 560);
    showPreview();
}

void CsvDialog::readTyped()
{
    if (m_path->isModified() && !m_path->text().trimmed().isEmpty())
        takeFile(m_path->text().trimmed());
}

bool CsvDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Return reads the file; it must not go on to "Import", which it may just have enabled.
    if (watched == m_path && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            readTyped();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void CsvDialog::addOption(QWidget* option)
{
    m_options->insertWidget(0, option);
}

void CsvDialog::chooseFile()
{
    fileChooser(this,
                {QStringLiteral("csvFileDialog"),
                 tr("Choose a file"),
                 tr("Tables (*.csv *.tsv *.txt)"),
                 {}},
                [this](const QString& file) { takeFile(file); })
        ->open();
}

void CsvDialog::takeFile(const QString& path)
{
    m_path->setText(path);
    m_path->setModified(false);
    m_read = false;
    m_preview = {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        message()->showMessage(Tone::Danger, tr("This file cannot be opened."), file.errorString());
    } else if (file.size() > largestFile) {
        message()->showMessage(Tone::Danger, tr("This file is too large to be such a table."));
    } else {
        QByteArray bytes = file.readAll();
        Result<csv::Preview> preview = read(bytes);
        m_read = preview.has_value();
        if (preview) {
            m_preview = std::move(*preview);
            message()->clear();
        } else {
            showError(preview.error());
        }
    }
    m_onlyProblems->setChecked(m_preview.hasErrors());
    m_goodLines->setChecked(false);
    showPreview();
}

void CsvDialog::readAgain()
{
    if (!m_path->text().trimmed().isEmpty())
        takeFile(m_path->text().trimmed());
}

void CsvDialog::showPreview()
{
    m_model->setPreview(m_preview, m_onlyProblems->isChecked());
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    if (m_read) {
        const QLocale locale;
        const auto count = [this, &locale](csv::Action action) {
            return locale.toString(m_preview.count(action));
        };
        QStringList words{tr("Lines to add: %1, to change: %2, already so: %3.")
                              .arg(count(csv::Action::Add), count(csv::Action::Change),
                                   count(csv::Action::Same))};
        if (m_preview.hasErrors())
            words.append(
                tr("Lines with a problem: %1. Mend the file, or import the good lines only.")
                    .arg(count(csv::Action::Error)));
        words.append(m_preview.notes);
        m_summary->setText(words.join(QLatin1Char('\n')));
    }
    m_onlyProblems->setVisible(m_preview.hasErrors());
    m_goodLines->setVisible(m_preview.hasErrors());
    updateButton();
}

void CsvDialog::updateButton()
{
    if (m_go)
        m_go->setEnabled(m_read && !isBusy()
                         && (!m_preview.hasErrors() || m_goodLines->isChecked()));
}

void CsvDialog::workChanged()
{
    FormDialog::workChanged();
    updateButton();
}

void CsvDialog::finish(const QString& what)
{
    Q_EMIT imported(what);
    accept();
}

} // namespace keyroster::ui
