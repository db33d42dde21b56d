#include "pages/settingsbackups.h"

#include "models/modelroles.h"
#include "widgets/theme.h"
#include "workspace/restore.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

SettingsBackups::SettingsBackups(sync::Engine* engine, QWidget* parent)
    : SettingsCard(tr("Backups"),
                   tr("A copy of the working copy is made before each sync and before an update of "
                      "its format; the newest ten are kept. They hold no secrets."),
                   parent)
    , m_engine(engine)
    , m_list(new QTreeWidget(this))
    , m_restore(new QPushButton(tr("Go back to it..."), this))
{
    m_list->setObjectName(QStringLiteral("settingsBackups"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(120);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* make = new QPushButton(tr("Make a backup now"), this);
    make->setObjectName(QStringLiteral("settingsBackupMake"));
    m_restore->setObjectName(QStringLiteral("settingsBackupRestore"));
    auto* row = new QHBoxLayout;
    row->addWidget(make);
    row->addWidget(m_restore);
    row->addStretch();
    column()->addWidget(m_list);
    column()->addLayout(row);
    make->setEnabled(!engine->workspace()->isReadOnly());
    connect(make, &QPushButton::clicked, this, &SettingsBackups::make);
    connect(m_restore, &QPushButton::clicked, this, &SettingsBackups::askRestore);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_restore->setEnabled(item != nullptr); });
    refresh();
}

void SettingsBackups::refresh()
{
    m_list->clear();
    const QList<workspace::Backup> backups = workspace::listBackups(m_engine->workspace()->file());
    for (const workspace::Backup& backup : backups) {
        auto* item = new QTreeWidgetItem(
            m_list, {QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                     backup.words, QLocale().formattedDataSize(backup.bytes)});
        item->setData(0, IdRole, backup.file);
        item->setToolTip(1, backup.file);
    }
    m_restore->setEnabled(m_list->currentItem() != nullptr);
}

void SettingsBackups::make()
{
    const Result<QString> file = m_engine->workspace()->backup(QStringLiteral("manual"));
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    refresh();
    Q_EMIT made(QFileInfo(*file).fileName());
}

void SettingsBackups::askRestore()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString backup = item->data(0, IdRole).toString();
    auto* ask = new QMessageBox(this);
    ask->setObjectName(QStringLiteral("restoreBackupDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setIcon(QMessageBox::Question);
    ask->setWindowTitle(tr("Go back to the backup of %1?").arg(item->text(0)));
    ask->setTextFormat(Qt::PlainText);
    ask->setText(ask->windowTitle());
    ask->setInformativeText(
        tr("Your draft and the history on this computer become what they were then. What is here "
           "now is saved as a backup first, so that you can come back to it. Nothing changes on "
           "the server."));
    QPushButton* yes = ask->addButton(tr("Go back"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("restoreBackupYes"));
    ask->setDefaultButton(ask->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, backup] { Q_EMIT restoreRequested(backup); });
    ask->open();
}

} // namespace keyroster::ui
