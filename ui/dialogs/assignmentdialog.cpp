#include "dialogs/assignmentdialog.h"

#include "models/wording.h"
#include "policy/edits.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int highestRank = 999; // that a person would type
constexpr int keysHeight = 150;

/// The order of `wanted`, which was made from `loaded`, for keys that are `now` there: who came or
/// went meanwhile was somebody else's change.
QList<KeyId> mergedKeys(const QList<KeyId>& loaded, const QList<KeyId>& wanted,
                        const QList<KeyId>& now)
{
    if (wanted == loaded)
        return now;
    QList<KeyId> keys;
    for (const KeyId& key : wanted) {
        if (now.contains(key))
            keys.append(key);
    }
    for (const KeyId& key : now) {
        if (!loaded.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

AssignmentDialog::AssignmentDialog(sync::Engine* engine, ConnectionId connection,
                                   Principal principal, Operations* operations, const Theme* theme,
                                   QWidget* parent)
    : FormDialog(operations, theme, tr("Order and rules"), parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("assignmentDialog"));
    m_loaded.connection = std::move(connection);
    m_loaded.principal = std::move(principal);
    const Policy& draft = engine->workspace()->draft();
    if (const Assignment* now = draft.assignment(m_loaded.connection, m_loaded.principal))
        load(*now);
    QPushButton* save = addPrimary(tr("OK"), QStringLiteral("assignmentSave"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(save, &QPushButton::clicked, this, &AssignmentDialog::save);
    resize(560, 0);
}

void AssignmentDialog::load(const Assignment& assignment)
{
    m_loaded = assignment;
    const workspace::Workspace* workspace = m_engine->workspace();
    const Connection* connection = workspace->draft().connection(assignment.connection);
    const QString where = connection ? connection->name : QString();
    const std::optional<Snapshot>& snapshot = workspace->snapshot();
    const Directory directory = snapshot ? snapshot->directory : Directory();
    setIntro(
        assignment.principal.type == PrincipalType::Everyone
            ? tr("The keys of the pool for everyone on %1, and how they share the work.").arg(where)
            : tr("The keys of %1 on %2, how they share the work, and what comes when they are "
                 "used up.")
                  .arg(directory.nameOf(assignment.principal), where));
    body()->addWidget(makeKeys());
    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    makeTurns(fields);
    // After the pool nothing comes, and only groups stand beside each other.
    if (assignment.principal.type != PrincipalType::Everyone)
        makeSpill(fields);
    if (assignment.principal.type == PrincipalType::Group)
        makeRank(fields);
    body()->addLayout(fields);
    if (m_rank)
        body()->addWidget(hintLabel(
            tr("For people in several groups the lowest rank comes first; groups of the same rank "
               "put their keys together.")));
    m_keys->setFocus();
    refresh();
}

QWidget* AssignmentDialog::makeKeys()
{
    m_keys = new QListWidget;
    m_keys->setObjectName(QStringLiteral("assignmentKeys"));
    m_keys->setAccessibleName(tr("Keys, the first one at the top"));
    m_keys->setDragDropMode(QAbstractItemView::InternalMove);
    m_keys->setMinimumHeight(keysHeight);
    m_keys->setTextElideMode(Qt::ElideMiddle);
    const Policy& draft = m_engine->workspace()->draft();
    for (const KeyId& id : std::as_const(m_loaded.keys)) {
        const ApiKey* key = draft.key(id);
        const QString ending = key ? maskedText(key->last4) : QString();
        const QString name = keyText(draft, id);
        auto* item = new QListWidgetItem(
            icon(theme(), QStringLiteral("key")),
            ending.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, ending), m_keys);
        item->setData(Qt::UserRole, id.text());
        item->setToolTip(item->text());
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // between them, not onto them
    }
    m_keys->setCurrentRow(0);
    m_up = makeButton(QStringLiteral("chevron-up"), tr("Up"), QStringLiteral("assignmentUp"),
                      QKeySequence(QStringLiteral("Alt+Up")));
    m_down = makeButton(QStringLiteral("chevron-down"), tr("Down"),
                        QStringLiteral("assignmentDown"), QKeySequence(QStringLiteral("Alt+Down")));
    m_remove = makeButton(QStringLiteral("remove"), tr("Remove"),
                          QStringLiteral("assignmentRemove"), QKeySequence(Qt::Key_Delete));
    connect(m_up, &QPushButton::clicked, this, [this] { moveKey(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveKey(1); });
    connect(m_remove, &QPushButton::clicked, this, &AssignmentDialog::removeKey);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::SmallGap);
    for (QPushButton* button : {m_up, m_down, m_remove})
        column->addWidget(button);
    column->addStretch();
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Gap);
    row->addWidget(m_keys, 1);
    row->addLayout(column);
    return part;
}

QPushButton* AssignmentDialog::makeButton(const QString& picture, const QString& text,
                                          const QString& name, const QKeySequence& shortcut)
{
    auto* button = new QPushButton(icon(theme(), picture, Tone::Text), text);
    button->setObjectName(name);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    auto* action = new QAction(text, m_keys);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_keys->addAction(action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    return button;
}

void AssignmentDialog::makeTurns(QFormLayout* fields)
{
    m_strategy = new QComboBox;
    m_strategy->setObjectName(QStringLiteral("assignmentStrategy"));
    const std::pair<Strategy, QString> all[] = {
        {Strategy::Sticky, tr("Each chat stays with one key")},
        {Strategy::FillFirst, tr("The first one that is free, in this order")},
        {Strategy::RoundRobin, tr("In turn")},
        {Strategy::Weighted, tr("By their weights")},
        {Strategy::LeastInFlight, tr("The least busy one")},
        {Strategy::MostRemaining, tr("The one with most quota left")}};
    for (const auto& [strategy, words] : all)
        m_strategy->addItem(words, int(strategy));
    m_strategy->setCurrentIndex(m_strategy->findData(int(m_loaded.effectiveStrategy())));
    fields->addRow(tr("&Which key pays"), m_strategy);
}

void AssignmentDialog::makeSpill(QFormLayout* fields)
{
    m_spill = new QComboBox;
    m_spill->setObjectName(QStringLiteral("assignmentSpill"));
    m_spill->addItem(m_loaded.principal.type == PrincipalType::User
                         ? tr("The keys of their groups pay, then the pool for everyone")
                         : tr("The next group's keys pay, then the pool for everyone"),
                     int(Spill::WhenExhausted));
    m_spill->addItem(tr("No other key pays: chats wait or are refused"), int(Spill::Never));
    m_spill->setCurrentIndex(m_spill->findData(int(m_loaded.effectiveSpill())));
    fields->addRow(tr("When they are &used up"), m_spill);
}

void AssignmentDialog::makeRank(QFormLayout* fields)
{
    m_rank = new QSpinBox;
    m_rank->setObjectName(QStringLiteral("assignmentRank"));
    m_rank->setRange(std::min(0, m_loaded.rank), std::max(highestRank, m_loaded.rank));
    m_rank->setValue(m_loaded.rank);
    fields->addRow(tr("&Rank of the group"), m_rank);
}

void AssignmentDialog::moveKey(int by)
{
    const int from = m_keys->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_keys->count())
        return;
    m_keys->insertItem(to, m_keys->takeItem(from));
    m_keys->setCurrentRow(to);
}

void AssignmentDialog::removeKey()
{
    delete m_keys->takeItem(m_keys->currentRow());
    refresh();
}

void AssignmentDialog::refresh()
{
    // Not switched off at the ends: the focus would jump to the button that takes the move back.
    m_up->setEnabled(m_keys->count() > 1);
    m_down->setEnabled(m_keys->count() > 1);
    m_remove->setEnabled(m_keys->count() > 0);
}

QList<KeyId> AssignmentDialog::shownKeys() const
{
    QList<KeyId> keys;
    for (int i = 0; i < m_keys->count(); ++i)
        keys.append(KeyId(m_keys->item(i)->data(Qt::UserRole).toString()));
    return keys;
}

Assignment AssignmentDialog::changed(const Assignment& now) const
{
    Assignment wanted = now;
    wanted.keys = mergedKeys(m_loaded.keys, shownKeys(), now.keys);
    const auto strategy = static_cast<Strategy>(m_strategy->currentData().toInt());
    if (strategy != m_loaded.effectiveStrategy())
        wanted.strategy = strategy;
    if (m_spill) {
        const auto spill = static_cast<Spill>(m_spill->currentData().toInt());
        if (spill != m_loaded.effectiveSpill())
            wanted.spill = spill;
    }
    if (m_rank && m_rank->value() != m_loaded.rank)
        wanted.rank = m_rank->value();
    return wanted;
}

void AssignmentDialog::save()
{
    workspace::Workspace* workspace = m_engine->workspace();
    const Assignment* now = workspace->draft().assignment(m_loaded.connection, m_loaded.principal);
    if (!now || !m_keys) {
        message()->showMessage(Tone::Warning, tr("This assignment was removed meanwhile."));
        return;
    }
    const Result<Edit> edit = edits::changeAssignment(workspace->draft(), changed(*now));
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
