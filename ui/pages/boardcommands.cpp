// What the actions of the board do, when they are enabled, and the menus that show them.
#include "models/wording.h"
#include "pages/assignpopup.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "widgets/theme.h"

#include <QMenu>

namespace keyroster::ui {

namespace {

constexpr qsizetype keysInMenu = 15; // more are easier to find in the pop-up with its filter
// Each entry of the menu says what it would do, which takes as long as doing it.
constexpr qsizetype dropsInMenu = 200;

} // namespace

void Board::updateActions()
{
    const Policy& draft = m_state->draft();
    const bool writable = !m_state->workspace()->isReadOnly();
    const bool connection = draft.connection(m_state->connection()) != nullptr;
    const QList<Principal> people = m_directory->selected();
    const QList<KeyId> keys = m_keys->selectedKeys();
    const bool somebody = !people.isEmpty() && connection;
    const bool assigned =
        somebody && std::any_of(people.cbegin(), people.cend(), [this](const Principal& principal) {
            return m_state->directoryModel()->effectiveKeys().assignmentOf(principal) != nullptr;
        });
    const Assignment* pool = draft.assignment(m_state->connection(), Principal::everyone());
    const ApiKey* first = keys.isEmpty() ? nullptr : draft.key(keys.constFirst());
    const bool someKey = first != nullptr;
    const bool inPool = someKey && pool && pool->keys.contains(first->id);

    const auto* a = m_actions;
    a->assign->setEnabled(somebody && writable && m_state->keys()->keyCount() > 0);
    a->moveToPool->setEnabled(assigned && writable);
    a->removeFromKey->setEnabled(assigned && writable);
    const std::optional<Principal> whose = subject();
    a->order->setEnabled(whose && writable
                         && draft.assignment(m_state->connection(), *whose) != nullptr);
    a->showMembers->setEnabled(people.size() == 1
                               && people.constFirst().type == PrincipalType::Group);
    a->why->setEnabled(!people.isEmpty());
    a->addKeys->setEnabled(connection && writable);
    a->keyDetails->setEnabled(someKey);
    a->testKey->setEnabled(someKey);
    a->testAll->setEnabled(m_state->keys()->keyCount() > 0);
    a->switchKey->setEnabled(someKey && writable);
    a->switchKey->setText(someKey && !first->enabled ? tr("Switch key on") : tr("Switch key off"));
    a->addToPool->setEnabled(someKey && !inPool && writable);
    a->takeOutOfPool->setEnabled(inPool && writable);
    a->deleteKeys->setEnabled(someKey && writable);
    a->keepKeys->setEnabled(!keys.isEmpty() && connection && writable
                            && std::none_of(keys.cbegin(), keys.cend(),
                                            [&draft](const KeyId& key) { return draft.key(key); }));
    a->addConnection->setEnabled(writable);
    a->adopt->setEnabled(writable);
    a->editConnection->setEnabled(connection && writable);
    a->editModels->setEnabled(connection && writable);
    a->removeConnection->setEnabled(connection && writable);
    a->keepConnection->setEnabled(!m_state->whyRemoved().isEmpty() && writable);
    a->accounts->setEnabled(!draft.connections.isEmpty() && writable);
    a->allowances->setEnabled(writable);
    a->discard->setEnabled(writable && m_state->workspace()->isEdited());
}

void Board::assignSelected()
{
    const QList<Principal> people = m_directory->selected();
    if (people.isEmpty())
        return;
    auto* popup = new AssignPopup(m_state, m_theme, people, this);
    const DropListView* view = m_directory->view();
    popup->popup(view->mapToGlobal(QPoint(view->width() + Theme::Gap, 0)));
}

void Board::dropSelectedPeople(const DropTarget& target)
{
    const DragPayload payload{m_directory->selected(), {}};
    m_state->drop(payload, target, Qt::NoModifier);
}

void Board::dropSelectedKeysOnPool()
{
    const DragPayload payload{{}, m_keys->selectedKeys()};
    m_state->drop(payload, DropTarget::onPool(), Qt::NoModifier);
}

void Board::takeSelectedKeysOutOfPool()
{
    const QList<KeyId> keys = m_keys->selectedKeys();
    const Assignment* pool =
        m_state->draft().assignment(m_state->connection(), Principal::everyone());
    if (!pool || keys.isEmpty())
        return;
    Assignment left = *pool;
    left.keys.removeIf([&keys](const KeyId& key) { return keys.contains(key); });
    const KeyId single = keys.size() == 1 ? keys.constFirst() : KeyId();
    if (keys.size() == 1 || left.keys.isEmpty())
        m_state->apply(edits::unassign(m_state->draft(), m_state->directory(),
                                       {Principal::everyone()}, m_state->connection(), single));
    else
        m_state->apply(edits::changeAssignment(m_state->draft(), left));
}

void Board::switchKeys()
{
    const QList<KeyId> keys = m_keys->selectedKeys();
    const ApiKey* first = keys.isEmpty() ? nullptr : m_state->draft().key(keys.constFirst());
    if (!first)
        return;
    // All follow the first one, so that one click gives one state and one undo step.
    const bool on = !first->enabled;
    Edit all;
    for (const KeyId& id : keys) {
        const ApiKey* key = m_state->draft().key(id);
        if (!key || key->enabled == on)
            continue;
        ApiKey changed = *key;
        changed.enabled = on;
        const Result<Edit> edit = edits::changeKey(m_state->draft(), changed);
        if (!edit) {
            m_state->apply(edit);
            return;
        }
        all.changes.append(edit->changes);
    }
    const QString what = keyListText(m_state->draft(), keys);
    all.text = on ? tr("Switch %1 on").arg(what) : tr("Switch %1 off").arg(what);
    m_state->apply(all);
}

void Board::removeConnection()
{
    const ConnectionId id = m_state->connection();
    const Connection* connection = m_state->draft().connection(id);
    if (!connection)
        return;
    const bool isAdopted = connection->adopted.has_value();
    const QString what = isAdopted
                           ? tr("Removed %1 with %2 from the draft. Undo brings it back; the "
                                "next sync gives the connection back to Open WebUI, switched "
                                "on and with its models as they were.")
                           : tr("Removed %1 with %2 from the draft. Undo brings it back; the "
                                "server keeps it until you sync.");
    const QString text = what.arg(connection->name, keysText(m_state->draft().keysOf(id).size()));
    if (m_state->apply(edits::removeConnection(m_state->draft(), id)))
        m_message->showMessage(Tone::Accent, text);
}

void Board::discard()
{
    Edit edit;
    edit.text = tr("Discard all changes");
    edit.changes = difference(m_state->draft(), m_state->base());
    m_state->apply(edit);
}

void Board::showPeopleMenu(const QPoint& position)
{
    const DragPayload payload{m_directory->selected(), {}};
    if (payload.isEmpty())
        return;
    peopleChosen(); // the entries are about them, whatever was looked at before
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peopleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const qsizetype keys = m_state->keys()->keyCount();
    if (keys <= keysInMenu && keys * payload.principals.size() <= dropsInMenu
        && m_actions->assign->isEnabled()) {
        QMenu* assign = menu->addMenu(m_actions->assign->icon(), tr("Assign to key"));
        assign->setToolTipsVisible(true);
        for (const KeyRow& row : m_state->keys()->rows()) {
            const DropTarget target = DropTarget::onKey(row.id);
            const DropDecision decision = m_state->decide(payload, target, Qt::NoModifier);
            QAction* action =
                assign->addAction(icon(m_theme, QStringLiteral("key")), escaped(row.label));
            action->setEnabled(decision.allowed);
            action->setToolTip(decision.allowed ? decision.preview : decision.reason);
            connect(action, &QAction::triggered, this,
                    [this, payload, target] { m_state->drop(payload, target, Qt::NoModifier); });
        }
    } else {
        menu->addAction(m_actions->assign);
    }
    menu->addAction(m_actions->moveToPool);
    menu->addAction(m_actions->removeFromKey);
    menu->addAction(m_actions->order);
    menu->addSeparator();
    menu->addAction(m_actions->why);
    menu->addAction(m_actions->showMembers);
    menu->addAction(m_actions->allowances);
    menu->popup(position);
}

void Board::showKeyMenu(const QPoint& position, bool pool)
{
    keysChosen();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("keyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const DragPayload people{m_directory->selected(), {}};
    const QList<KeyId> keys = m_keys->selectedKeys();
    if (!people.isEmpty() && (pool || !keys.isEmpty())) {
        const DropTarget target =
            pool ? DropTarget::onPool() : DropTarget::onKey(keys.constFirst());
        const DropDecision decision = m_state->decide(people, target, Qt::NoModifier);
        const QString who = principalsText(people.principals, m_state->directory());
        QAction* action = menu->addAction(icon(m_theme, QStringLiteral("group")),
                                          tr("Put %1 here").arg(escaped(who)));
        action->setEnabled(decision.allowed);
        action->setToolTip(decision.allowed ? decision.preview : decision.reason);
        connect(action, &QAction::triggered, this,
                [this, people, target] { m_state->drop(people, target, Qt::NoModifier); });
        menu->addSeparator();
    }
    if (pool) {
        menu->addActions({m_actions->order, m_actions->addKeys});
    } else {
        menu->addActions({m_actions->keyDetails, m_actions->testKey, m_actions->switchKey,
                          m_actions->addToPool, m_actions->takeOutOfPool});
        menu->addSeparator();
        menu->addAction(m_actions->keepKeys->isEnabled() ? m_actions->keepKeys
                                                         : m_actions->deleteKeys);
    }
    menu->popup(position);
}

} // namespace keyroster::ui
