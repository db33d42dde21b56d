#include "dialogs/addkeysdialog.h"

#include "delegates/tabledelegate.h"
#include "dialogs/keyverdict.h"
#include "dialogs/pastedkeys.h"
#include "providers/presets.h"
#include "secrets/sealing.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr qsizetype linesNamed = 10;

QString connectionName(const sync::Engine* engine, const ConnectionId& id)
{
    const Connection* connection = engine->workspace()->draft().connection(id);
    return connection ? connection->name : QString();
}

QString unreadableText(const QList<int>& numbers)
{
    QStringList shown;
    for (const int number : numbers.first(std::min(numbers.size(), linesNamed)))
        shown.append(QString::number(number));
    if (numbers.size() > linesNamed)
        shown.append(QStringLiteral("..."));
    return AddKeysDialog::tr("%n line(s) are not keys: %1. They are still in the field: correct or "
                             "delete them there.",
                             nullptr, int(numbers.size()))
        .arg(shown.join(QStringLiteral(", ")));
}

} // namespace

bool AddKeysDialog::Row::works() const
{
    return test && test->verdict == providers::KeyTest::Verdict::Works;
}

AddKeysDialog::AddKeysDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                             ConnectionId connection, QWidget* parent)
    : FormDialog(operations, theme, tr("Add keys to %1").arg(connectionName(engine, connection)),
                 parent)
    , m_engine(engine)
    , m_connection(std::move(connection))
{
    setObjectName(QStringLiteral("addKeysDialog"));
    setIntro(tr("Keys are kept by this computer's keychain. The server gets them sealed: nobody "
                "can read them there."));
    addConnectionChoice();
    setConnection(m_connection);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("addKeysTabs"));
    m_tabs->addTab(makeOnePage(), tr("Type one"));
    m_tabs->addTab(makeManyPage(), tr("Paste many"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_tabs);
    body()->addWidget(makeList(), 1);

    m_add = addPrimary(tr("Test and add"), QStringLiteral("addKeysButton"));
    m_onlyWorking =
        buttons()->addButton(tr("Add only the working ones"), QDialogButtonBox::ActionRole);
    m_onlyWorking->setObjectName(QStringLiteral("addWorkingButton"));
    m_again = buttons()->addButton(tr("Test again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("testAgainButton"));
    connect(m_again, &QPushButton::clicked, this, &AddKeysDialog::testAgain);
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_add, &QPushButton::clicked, this, &AddKeysDialog::addClicked);
    connect(m_onlyWorking, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (QApplication::mouseButtons() != Qt::NoButton) // with the keyboard one stays on the tabs
            focusField();
    });
    resize(640, 600);
    refresh();
    // Else the tabs have it: what is typed first is lost, and the secret comes into the open label.
    focusField();
}

void AddKeysDialog::addConnectionChoice()
{
    const QList<Connection>& connections = m_engine->workspace()->draft().connections;
    if (connections.size() < 2)
        return;
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("keysConnection"));
    for (const Connection& connection : connections)
        choice->addItem(connection.name, connection.id.text());
    choice->setCurrentIndex(std::max(0, choice->findData(m_connection.text())));
    auto* label = new QLabel(tr("&Connection"));
    label->setBuddy(choice);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(choice, 1);
    body()->addLayout(row);
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { setConnection(ConnectionId(choice->currentData().toString())); });
}

void AddKeysDialog::setConnection(const ConnectionId& connection)
{
    const bool other = connection != m_connection;
    m_connection = connection;
    setTitle(tr("Add keys to %1").arg(connectionName(m_engine, connection)));
    const Connection* target = m_engine->workspace()->draft().connection(connection);
    const providers::Preset* preset = target ? providers::presetFor(target->baseUrl) : nullptr;
    m_keyPattern = preset ? preset->keyPattern : QString();
    if (!other)
        return;
    for (Row& row : m_rows) {
        row.test.reset(); // another provider said that
        findTwin(row);
    }
    m_decided = false;
    refresh();
}

QWidget* AddKeysDialog::makeOnePage()
{
    auto* page = new QWidget;
    m_label = new QLineEdit;
    m_label->setObjectName(QStringLiteral("keyLabel"));
    m_label->setPlaceholderText(tr("For example: Team Design"));
    m_secret = new QLineEdit;
    m_secret->setObjectName(QStringLiteral("keySecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    auto* put = new QPushButton(tr("Put on the list"));
    put->setObjectName(QStringLiteral("putOnList"));
    put->setAutoDefault(false);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 12, 0, 0);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Key"), m_secret);
    auto* row = new QHBoxLayout;
    row->addWidget(put);
    row->addStretch();
    form->addRow(QString(), row);
    connect(put, &QPushButton::clicked, this, &AddKeysDialog::takeOne);
    connect(m_secret, &QLineEdit::textChanged, this, &AddKeysDialog::updateAdd);
    return page;
}

QWidget* AddKeysDialog::makeManyPage()
{
    auto* page = new QWidget;
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("keysText"));
    m_text->setAccessibleName(tr("Keys, one per line"));
    m_text->setPlaceholderText(tr("One key per line, alone or with a label:\nTeam Design = the "
                                  "key\nTeam Research = the key"));
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_text->setFont(fixedFont());
    m_text->setFixedHeight(110);
    m_text->setTabChangesFocus(true);
    auto* put = new QPushButton(tr("Put on the list"));
    put->setObjectName(QStringLiteral("putManyOnList"));
    put->setAutoDefault(false);
    auto* paste = new QPushButton(tr("Paste from the clipboard"));
    paste->setObjectName(QStringLiteral("pasteKeys"));
    paste->setIcon(icon(theme(), QStringLiteral("paste")));
    paste->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(put);
    row->addWidget(paste);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(put, &QPushButton::clicked, this, [this] { takeText(m_text->toPlainText()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddKeysDialog::updateAdd);
    connect(paste, &QPushButton::clicked, this,
            [this] { takeText(QApplication::clipboard()->text()); });
    return page;
}

QWidget* AddKeysDialog::makeList()
{
    auto* part = new QWidget;
    m_count = headingLabel({});
    m_count->setObjectName(QStringLiteral("keysCount"));
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Keys to add"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(theme(), m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Label"), tr("Key"), tr("Test")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 150);
    m_list->setColumnWidth(1, 100);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        const int index = m_list->indexOfTopLevelItem(item);
        if (column == 0 && index >= 0 && index < m_rows.size())
            m_rows[index].label = item->text(0).trimmed();
    });
    auto* remove =
        new QAction(icon(theme(), QStringLiteral("trash")), tr("Take off the list"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &AddKeysDialog::removeSelected);

    m_testFirst = new QCheckBox(tr("&Test each key at its provider first"));
    m_testFirst->setObjectName(QStringLiteral("testFirst"));
    m_testFirst->setChecked(true);
    connect(m_testFirst, &QCheckBox::toggled, this, &AddKeysDialog::refresh);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_testFirst);
    return part;
}

void AddKeysDialog::focusField()
{
    if (m_tabs->currentIndex() == 0)
        m_label->setFocus();
    else
        m_text->setFocus();
}

bool AddKeysDialog::takeOne()
{
    const SecretBytes secret = SecretBytes::fromText(m_secret->text().trimmed());
    if (secret.size() < 8) {
        message()->showMessage(Tone::Warning,
                               tr("That is too short for a key. Paste the whole key."));
        return false;
    }
    PastedKeys pasted;
    pasted.keys.append({m_label->text().trimmed(), secret});
    m_secret->clear(); // what was typed leaves the field, and its undo history, at once
    take(pasted);
    m_label->clear();
    m_label->setFocus();
    return true;
}

bool AddKeysDialog::isWaiting() const
{
    return !m_secret->text().trimmed().isEmpty() || !m_text->document()->isEmpty();
}

bool AddKeysDialog::takeWaiting()
{
    if (!m_secret->text().trimmed().isEmpty() && !takeOne())
        return false;
    if (!m_text->document()->isEmpty() && !takeLines(m_text->toPlainText()))
        return false;
    return newRows() > 0;
}

void AddKeysDialog::findTwin(Row& row) const
{
    const Policy& draft = m_engine->workspace()->draft();
    const QString print = secrets::fingerprint(draft.fingerprintSalt, row.secret);
    const auto twin = std::find_if(draft.keys.cbegin(), draft.keys.cend(), [&](const ApiKey& key) {
        return key.connection == m_connection && key.fingerprint == print;
    });
    row.twin = twin == draft.keys.cend() ? QString() : twin->label;
}

qsizetype AddKeysDialog::newRows() const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [](const Row& row) { return row.twin.isEmpty(); });
}

void AddKeysDialog::takeText(const QString& text)
{
    m_tabs->setCurrentIndex(1);
    takeLines(text);
}

bool AddKeysDialog::takeLines(const QString& text)
{
    const PastedKeys pasted = parsePastedKeys(text);
    const QStringList lines = text.split(QLatin1Char('\n'));
    QStringList left;
    for (const int number : pasted.unreadable)
        left.append(lines.at(number - 1));
    m_text->setPlainText(left.join(QLatin1Char('\n'))); // and its undo history is gone
    take(pasted);
    return pasted.unreadable.isEmpty();
}

void AddKeysDialog::take(const PastedKeys& pasted)
{
    int repeated = pasted.repeated;
    int odd = 0;
    int here = 0;
    const QRegularExpression pattern(m_keyPattern);
    for (const PastedKey& key : pasted.keys) {
        const bool known = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                       [&key](const Row& row) { return row.secret == key.secret; });
        if (known) {
            ++repeated;
            continue;
        }
        const QString shown = QString::fromUtf8(key.secret.view().data(), key.secret.view().size());
        if (!m_keyPattern.isEmpty() && !pattern.match(shown).hasMatch())
            ++odd;
        Row row{key.label, key.secret, std::nullopt, {}};
        findTwin(row);
        here += row.twin.isEmpty() ? 0 : 1;
        m_rows.append(std::move(row));
    }
    m_decided = false;
    refresh();
    QStringList notes;
    if (!pasted.unreadable.isEmpty())
        notes << unreadableText(pasted.unreadable);
    if (repeated > 0)
        notes << tr("%n key(s) were on the list already.", nullptr, repeated);
    if (here > 0)
        notes << tr("%n key(s) are already on this connection and are left out.", nullptr, here);
    if (odd > 0)
        notes << tr("%n key(s) do not look like keys of this provider; the test will tell.",
                    nullptr, odd);
    if (pasted.keys.isEmpty() && notes.isEmpty())
        notes << tr("There is no key in that text. Put one key on each line.");
    if (notes.isEmpty())
        message()->clear();
    else
        message()->showMessage(Tone::Warning, notes.join(QLatin1Char(' ')));
}

void AddKeysDialog::removeSelected()
{
    const QList<QTreeWidgetItem*> selected = m_list->selectedItems();
    QList<int> indexes;
    for (QTreeWidgetItem* item : selected)
        indexes.append(m_list->indexOfTopLevelItem(item));
    std::sort(indexes.begin(), indexes.end(), std::greater<>());
    for (const int index : std::as_const(indexes))
        m_rows.removeAt(index);
    m_decided = false;
    refresh();
}

void AddKeysDialog::refresh()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        showRow(i);
    }
    const qsizetype working =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.works(); });
    m_count->setText(m_rows.isEmpty() ? tr("No key on the list yet")
                                      : tr("%n key(s) to add", nullptr, int(newRows())));
    m_onlyWorking->setVisible(m_decided && working > 0);
    m_again->setVisible(m_decided && working < newRows());
    setPrimary(m_decided && working > 0 ? m_onlyWorking : m_add);
    m_add->setText(m_decided                  ? tr("Add all anyway")
                   : m_testFirst->isChecked() ? tr("Test and add")
                                              : tr("Add without a test"));
    updateAdd();
}

void AddKeysDialog::updateAdd()
{
    if (m_add) // the fields are older than the button
        m_add->setEnabled((newRows() > 0 || isWaiting()) && !isBusy());
}

void AddKeysDialog::showRow(int index)
{
    const QSignalBlocker quiet(m_list);
    const Row& row = m_rows.at(index);
    QTreeWidgetItem* item = m_list->topLevelItem(index);
    item->setText(0, row.label);
    if (row.label.isEmpty())
        item->setToolTip(0, tr("Without a label the key gets the provider's name and a number."));
    item->setText(1, QStringLiteral("•••• %1").arg(row.secret.last4()));
    item->setFont(1, fixedFont());
    const KeyVerdict words =
        !row.twin.isEmpty() ? KeyVerdict{tr("Is already here as %1").arg(row.twin),
                                         QStringLiteral("skip"), Tone::Muted}
        : row.test          ? keyVerdict(*row.test)
                            : KeyVerdict{tr("Not tested"), QStringLiteral("unknown"), Tone::Muted};
    item->setText(2, words.text);
    item->setToolTip(2, row.test ? row.test->message : QString());
    item->setIcon(2, icon(theme(), words.icon, words.tone));
}

void AddKeysDialog::workChanged()
{
    FormDialog::workChanged();
    updateAdd();
}

} // namespace keyroster::ui
