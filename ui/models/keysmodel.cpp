#include "models/keysmodel.h"

#include "models/dragpayload.h"
#include "models/wording.h"
#include "policy/entitylist.h"

#include <QMimeData>

namespace keyroster::ui {

void KeysModel::setPolicy(const Policy& draft, const Policy& base, const Directory& directory,
                          const ConnectionId& connection)
{
    m_draft = draft;
    m_base = base;
    m_directory = directory;
    m_connection = connection;
    if (m_part == Part::Keys) {
        m_holders = KeyHolders(draft, connection);
        m_baseHolders = draft.assignments.isSharedWith(base.assignments)
                          ? m_holders
                          : KeyHolders(base, connection);
    }
    m_allStale = true;
    refresh();
}

void KeysModel::followEdit(const Policy& draft, const Edit& edit)
{
    m_draft = draft;
    if (m_part == Part::Keys)
        m_stale += m_holders.follow(edit);
    const bool onlyPeople =
        std::all_of(edit.changes.cbegin(), edit.changes.cend(), [this](const Change& change) {
            const auto about = assignmentOf(change);
            return about
                && (about->first != m_connection || about->second.type != PrincipalType::Everyone);
        });
    if (!onlyPeople || m_allStale)
        refresh();
    else if (m_part == Part::Keys)
        countStale();
}

void KeysModel::countStale()
{
    for (qsizetype i = 0; i < ListModel::rows().size(); ++i) {
        const KeyId key = ListModel::rows().at(i).id;
        if (!m_stale.contains(key))
            continue;
        countPeople(mutableRows()[i], m_holders.of(key));
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
    m_stale.clear();
}

void KeysModel::setStatus(const sync::RouterStatus& status)
{
    m_status = status;
    refresh();
}

void KeysModel::setTests(const QHash<KeyId, sync::KeyTested>& tests)
{
    m_tests = tests;
    refresh();
}

void KeysModel::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<KeyId, const KeyRow*> known;
    for (const KeyRow& row : ListModel::rows()) {
        if (!m_allStale && !m_stale.contains(row.id))
            known.insert(row.id, &row);
    }
    const KeyRowsInput input{m_draft, m_base, m_directory, m_connection, m_status,
                             m_tests, now,    m_holders,   known};
    updateRows(m_part == Part::Keys ? makeKeyRows(input) : makePoolRows(input));
    m_allStale = false;
    m_stale.clear();
}

void KeysModel::fillRow(qsizetype place) const
{
    if (!ListModel::rows().at(place).chipsPending)
        return;
    KeyRow& row = const_cast<KeysModel*>(this)->mutableRows()[place]; // what it says stays the same
    fillChips(row, m_holders.of(row.id), m_baseHolders.of(row.id), m_directory);
}

const KeyRow* KeysModel::rowAt(const QModelIndex& index) const
{
    if (ListModel::rowAt(index))
        fillRow(index.row());
    return ListModel::rowAt(index);
}

const QList<KeyRow>& KeysModel::rows() const
{
    for (qsizetype i = 0; i < ListModel::rows().size(); ++i)
        fillRow(i);
    return ListModel::rows();
}

QModelIndex KeysModel::indexOf(const KeyId& key) const
{
    for (qsizetype i = 0; i < ListModel::rows().size(); ++i) {
        if (ListModel::rows().at(i).id == key)
            return index(int(i));
    }
    return {};
}

qsizetype KeysModel::keyCount() const
{
    return std::count_if(
        ListModel::rows().cbegin(), ListModel::rows().cend(),
        [](const KeyRow& row) { return !row.isPool() && row.change != RowChange::Removed; });
}

const KeyTested* KeysModel::testedOf(const KeyId& key) const
{
    const auto at = m_tests.constFind(key);
    const ApiKey* draft = m_draft.key(key);
    return at != m_tests.cend() && draft && at->isAbout(*draft) ? &*at : nullptr;
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    const KeyRow* row = ListModel::rowAt(index); // no role shows chips
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->label;
    case Qt::AccessibleTextRole: {
        QStringList parts{row->label, row->stateText, row->reason, row->useText};
        if (!row->isPool())
            parts.append(principalsLine(row->users, row->groups));
        parts.append(changeWord(row->change));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole: return row->id.text();
    case SortRole: return folded(row->label);
    case FilterRole: return folded(row->label + QLatin1Char(' ') + row->last4);
    case ChangeRole: return int(row->change);
    case DetailRole: return row->stateText;
    case StateRole: return row->stateCode;
    case PoolRole: return row->isPool();
    default: return {};
    }
}

Qt::ItemFlags KeysModel::flags(const QModelIndex& index) const
{
    const KeyRow* row = ListModel::rowAt(index);
    if (!row)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    if (!row->isPool() && row->change != RowChange::Removed)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList KeysModel::mimeTypes() const
{
    return {QLatin1String(keysMimeType)};
}

QMimeData* KeysModel::mimeData(const QModelIndexList& indexes) const
{
    DragPayload payload;
    for (const QModelIndex& index : indexes) {
        if (const KeyRow* row = ListModel::rowAt(index); row && !row->isPool())
            payload.keys.append(row->id);
    }
    return payload.isEmpty() ? nullptr : toMimeData(payload, m_draft.id).release();
}

} // namespace keyroster::ui
