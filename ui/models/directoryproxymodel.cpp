#include "models/directoryproxymodel.h"

#include "models/dragpayload.h"
#include "models/wording.h"

#include <QMimeData>

namespace keyroster::ui {

DirectoryProxyModel::DirectoryProxyModel(DirectoryModel* source, QObject* parent)
    : ListModel(parent)
    , m_source(source)
{
    connect(source, &DirectoryModel::refreshed, this, &DirectoryProxyModel::followSource);
    refresh();
}

void DirectoryProxyModel::setFilter(const DirectoryFilter& filter)
{
    if (filter == m_filter)
        return;
    // One letter more: only those who are shown now are looked at.
    DirectoryFilter sameText = filter;
    sameText.text = m_filter.text;
    const bool narrower =
        sameText == m_filter && folded(filter.text).startsWith(folded(m_filter.text));
    m_filter = filter;
    refresh(narrower);
}

void DirectoryProxyModel::followSource(bool rowsChanged, const QList<int>& movedTo)
{
    if (rowsChanged) {
        // Row numbers of the source mean other people now: find them again; who is gone gets a
        // number that nobody has.
        int gone = -1;
        for (ShownRow& row : mutableRows()) {
            row.source = movedTo.value(row.source, -1);
            if (row.source < 0)
                row.source = --gone;
        }
    }
    // Without a change of rows, who is shown and in which order may only differ where keys decide.
    const bool byKeys = m_filter.keys != DirectoryFilter::Keys::Any
                     || m_filter.order == DirectoryFilter::Order::WithoutKeyFirst;
    if (rowsChanged || byKeys)
        refresh();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DirectoryProxyModel::refresh(bool narrower)
{
    m_words = folded(m_filter.text).toUtf8().simplified().split(' ');
    m_words.removeAll({});
    m_members = m_filter.group.isEmpty() ? QSet<UserId>()
                                         : m_source->directory().effectiveMembers(m_filter.group);
    const QList<DirectoryRow>& rows = m_source->rows();
    QList<ShownRow> shown;
    shown.reserve(narrower ? rowCount() : rows.size());
    qsizetype users = 0;
    const auto show = [&](const DirectoryRow& row, int source) {
        if (!accepts(row))
            return;
        shown.append(ShownRow{source});
        users += row.principal.type == PrincipalType::User ? 1 : 0;
    };
    if (narrower) {
        for (const ShownRow& row : this->rows())
            show(rows.at(row.source), row.source);
    } else {
        for (qsizetype i = 0; i < rows.size(); ++i)
            show(rows.at(i), int(i));
        sort(shown);
    }
    m_shownUsers = users;
    updateRows(shown);
    Q_EMIT countsChanged();
}

bool DirectoryProxyModel::accepts(const DirectoryRow& row) const
{
    const bool isUser = row.principal.type == PrincipalType::User;
    if ((m_filter.kind == DirectoryFilter::Kind::Users && !isUser)
        || (m_filter.kind == DirectoryFilter::Kind::Groups && isUser))
        return false;
    if (!m_filter.group.isEmpty() && (!isUser || !m_members.contains(UserId(row.principal.id))))
        return false;
    switch (m_filter.keys) {
    case DirectoryFilter::Keys::Any: break;
    case DirectoryFilter::Keys::NoKey:
        if (row.reach != Reach::NoKey)
            return false;
        break;
    case DirectoryFilter::Keys::PoolOnly:
        if (row.reach != Reach::Pool)
            return false;
        break;
    case DirectoryFilter::Keys::OwnKey:
        if (!m_source->effectiveKeys().assignmentOf(row.principal))
            return false;
        break;
    case DirectoryFilter::Keys::Changed:
        if (row.change == RowChange::None)
            return false;
        break;
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QByteArray& word) { return row.findText.contains(word); });
}

void DirectoryProxyModel::sort(QList<ShownRow>& shown) const
{
    const QList<DirectoryRow>& rows = m_source->rows(); // by name already
    if (m_filter.order == DirectoryFilter::Order::ByEmail) {
        std::stable_sort(shown.begin(), shown.end(), [&rows](const ShownRow& a, const ShownRow& b) {
            return rows.at(a.source).email.compare(rows.at(b.source).email, Qt::CaseInsensitive)
                 < 0;
        });
    } else if (m_filter.order == DirectoryFilter::Order::WithoutKeyFirst) {
        std::stable_sort(shown.begin(), shown.end(), [&rows](const ShownRow& a, const ShownRow& b) {
            return rows.at(a.source).reach < rows.at(b.source).reach;
        });
    }
}

const DirectoryRow* DirectoryProxyModel::sourceRow(const QModelIndex& index) const
{
    const ShownRow* row = rowAt(index);
    // While the source changes, a view may still ask about rows that are gone there.
    const bool there = row && row->source >= 0 && row->source < m_source->rows().size();
    return there ? &m_source->rows().at(row->source) : nullptr;
}

QList<Principal> DirectoryProxyModel::principalsOf(const QModelIndexList& indexes) const
{
    QList<Principal> principals;
    principals.reserve(indexes.size());
    for (const QModelIndex& index : indexes) {
        if (const DirectoryRow* row = sourceRow(index))
            principals.append(row->principal);
    }
    return principals;
}

QModelIndex DirectoryProxyModel::indexOf(const Principal& principal) const
{
    const int source = m_source->rowOf(principal);
    for (qsizetype i = 0; source >= 0 && i < rows().size(); ++i) {
        if (rows().at(i).source == source)
            return index(int(i));
    }
    return {};
}

QVariant DirectoryProxyModel::data(const QModelIndex& index, int role) const
{
    const DirectoryRow* row = sourceRow(index);
    return row ? m_source->data(m_source->index(rowAt(index)->source), role) : QVariant();
}

Qt::ItemFlags DirectoryProxyModel::flags(const QModelIndex& index) const
{
    const DirectoryRow* row = sourceRow(index);
    return row ? m_source->flags(m_source->index(rowAt(index)->source)) : Qt::NoItemFlags;
}

QMimeData* DirectoryProxyModel::mimeData(const QModelIndexList& indexes) const
{
    QModelIndexList sources;
    sources.reserve(indexes.size());
    for (const QModelIndex& index : indexes) {
        if (const ShownRow* row = rowAt(index))
            sources.append(m_source->index(row->source));
    }
    return m_source->mimeData(sources);
}

} // namespace keyroster::ui
