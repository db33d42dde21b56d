#include "pages/settingsservers.h"

#include "delegates/tabledelegate.h"
#include "models/modelroles.h"
#include "widgets/icons.h"
#include "workspace/catalog.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

enum Column { NameColumn, AddressColumn, StateColumn };

Result<void> renameWorkspace(workspace::Workspace& workspace, const QString& name)
{
    workspace::Commit commit;
    commit.profile = workspace.profile();
    commit.profile->name = name;
    return workspace.commit(commit);
}

} // namespace

SettingsServers::SettingsServers(sync::Engine* engine, const Theme* theme, QWidget* parent)
    : SettingsCard(tr("Servers"),
                   tr("Each server has a working copy on this computer: what was read last, your "
                      "draft, and the history. Double-click a name to change it."),
                   parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("settingsServers"));
    m_list->setAccessibleName(tr("Servers"));
    m_list->setHeaderLabels({tr("Name"), tr("Address"), QString()});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new TableDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(120);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    column()->addWidget(m_list);
    addButtons(theme);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SettingsServers::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem* item) { m_list->editItem(item, NameColumn); });
    connect(m_list, &QTreeWidget::itemChanged, this, &SettingsServers::rename);
    connect(engine->workspace(), &workspace::Workspace::profileChanged, this,
            &SettingsServers::refresh);
    refresh();
}

void SettingsServers::addButtons(const Theme* theme)
{
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    const auto add = [this](QHBoxLayout* row, const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_open = add(first, tr("Open"), QStringLiteral("settingsOpen"));
    m_rename = add(first, tr("Rename"), QStringLiteral("settingsRename"));
    m_copy = add(first, tr("Copy from it..."), QStringLiteral("settingsCopy"));
    m_copy->setToolTip(tr("Copies its connections, keys and assignments into the draft of the "
                          "server that is open, after showing what would be copied"));
    m_remove = add(first, tr("Remove from this computer..."), QStringLiteral("settingsRemove"));
    m_remove->setProperty("danger", true);
    first->addStretch();
    QPushButton* another =
        add(second, tr("Connect to another server..."), QStringLiteral("settingsConnect"));
    another->setIcon(icon(theme, QStringLiteral("add"), Tone::Text));
    m_signOut = add(second, tr("Sign out of the open server"), QStringLiteral("settingsSignOut"));
    m_signOut->setToolTip(tr("Forgets the session and the password or key that was kept; the "
                             "draft stays"));
    second->addStretch();
    column()->addLayout(first);
    column()->addLayout(second);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(file()); });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(file()); });
    connect(m_remove, &QPushButton::clicked, this, &SettingsServers::askRemove);
    connect(another, &QPushButton::clicked, this, &SettingsServers::connectRequested);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsServers::signOutRequested);
}

void SettingsServers::refresh()
{
    const QString selected = file();
    const QFileInfo open(m_engine->workspace()->file());
    m_filling = true;
    m_list->clear();
    const Result<QString> folder = workspace::workspaceFolder();
    const QList<workspace::CatalogEntry> entries =
        folder ? workspace::listWorkspaces(*folder) : QList<workspace::CatalogEntry>();
    for (const workspace::CatalogEntry& entry : entries) {
        const bool current = QFileInfo(entry.file) == open;
        const QString name = current ? m_engine->workspace()->profile().name : entry.name;
        auto* item = new QTreeWidgetItem(m_list, {name.isEmpty() ? entry.url : name, entry.url,
                                                  current ? tr("open now") : entry.problem});
        item->setData(NameColumn, IdRole, entry.file);
        item->setIcon(NameColumn, icon(m_theme, QStringLiteral("server")));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (entry.file == selected || (selected.isEmpty() && current))
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    updateButtons();
}

QString SettingsServers::file() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(NameColumn, IdRole).toString() : QString();
}

bool SettingsServers::isCurrent() const
{
    return QFileInfo(file()) == QFileInfo(m_engine->workspace()->file());
}

void SettingsServers::updateButtons()
{
    const bool any = !file().isEmpty();
    m_open->setEnabled(any && !isCurrent());
    m_rename->setEnabled(any);
    m_copy->setEnabled(any && !isCurrent());
    m_remove->setEnabled(any);
}

void SettingsServers::rename(QTreeWidgetItem* item)
{
    if (m_filling)
        return;
    const QString name = item->text(NameColumn).trimmed();
    const QString which = item->data(NameColumn, IdRole).toString();
    Result<void> done;
    if (name.isEmpty()) {
        done = fail(ErrorKind::BadInput, tr("A server needs a name."));
    } else if (QFileInfo(which) == QFileInfo(m_engine->workspace()->file())) {
        done = renameWorkspace(*m_engine->workspace(), name);
    } else if (const auto other = workspace::Workspace::open(which); other) {
        done = renameWorkspace(**other, name);
    } else {
        done = passOn(other);
    }
    if (!done)
        Q_EMIT failed(done.error());
    // Not inside the signal of the item that goes away.
    QMetaObject::invokeMethod(this, &SettingsServers::refresh, Qt::QueuedConnection);
}

void SettingsServers::askRemove()
{
    const QString which = file();
    const QString name = m_list->currentItem()->text(NameColumn);
    auto* ask = new QMessageBox(this);
    ask->setObjectName(QStringLiteral("removeServerDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setIcon(QMessageBox::Warning);
    ask->setWindowTitle(tr("Remove %1 from this computer?").arg(name));
    ask->setTextFormat(Qt::PlainText);
    ask->setText(ask->windowTitle());
    ask->setInformativeText(
        tr("The draft with changes that were not synced, the history, and the secrets of its keys "
           "that only this computer has are removed. Backups stay in the folder beside it. Nothing "
           "changes on the server."));
    QPushButton* remove = ask->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeServerYes"));
    ask->setDefaultButton(ask->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, which] { Q_EMIT removeRequested(which); });
    ask->open();
}

} // namespace keyroster::ui
