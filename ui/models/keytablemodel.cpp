#include "models/keytablemodel.h"

#include "models/tableroles.h"
#include "models/wording.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

QString iconOf(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Unknown: return QStringLiteral("unknown");
    case KeyHealth::Good: return QStringLiteral("ok");
    case KeyHealth::Waiting: return QStringLiteral("clock");
    case KeyHealth::Bad: return QStringLiteral("error");
    case KeyHealth::Off: return QStringLiteral("power");
    }
    return {};
}

CellTone toneOf(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Good: return CellTone::Good;
    case KeyHealth::Waiting: return CellTone::Waiting;
    case KeyHealth::Bad: return CellTone::Bad;
    case KeyHealth::Unknown:
    case KeyHealth::Off: break;
    }
    return CellTone::Quiet;
}

QString iconOf(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return QStringLiteral("add");
    case RowChange::Changed: return QStringLiteral("switch");
    case RowChange::Removed: return QStringLiteral("remove");
    }
    return {};
}

CellTone toneOf(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return CellTone::Added;
    case RowChange::Changed: return CellTone::Changed;
    case RowChange::Removed: return CellTone::Removed;
    }
    return CellTone::Quiet;
}

QString peopleText(const KeyTableRow& row)
{
    const QString own = principalsLine(row.users, row.groups);
    if (!row.inPool)
        return own;
    return row.users + row.groups == 0 ? KeyTableModel::tr("the pool for everyone")
                                       : KeyTableModel::tr("%1, and the pool").arg(own);
}

QString textOf(const KeyTableRow& row, int column)
{
    switch (column) {
    case KeyTableModel::Label: return row.label;
    case KeyTableModel::Ending: return maskedText(row.last4);
    case KeyTableModel::ConnectionName: return row.connectionName;
    case KeyTableModel::AccountName: return row.account;
    case KeyTableModel::State: return row.stateText;
    case KeyTableModel::Reason: return row.reason;
    case KeyTableModel::Use: return row.useText;
    case KeyTableModel::ForecastColumn: return row.forecastText;
    case KeyTableModel::People: return peopleText(row);
    case KeyTableModel::Weight: return QLocale().toString(row.weight);
    case KeyTableModel::LimitsColumn: return row.limitsText;
    case KeyTableModel::ValidFrom: return row.validFromText;
    case KeyTableModel::ValidUntil: return row.validUntilText;
    case KeyTableModel::Models: return row.modelsText;
    case KeyTableModel::Secret:
        return row.secretHere ? KeyTableModel::tr("On this computer")
                              : KeyTableModel::tr("Not on this computer");
    case KeyTableModel::Changes: return changeWord(row.change);
    default: return {};
    }
}

/// Empty things come last in the ascending order: who sorts by the end wants to see what ends.
qint64 momentOrder(const QDateTime& moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

QVariant sortValue(const KeyTableRow& row, int column)
{
    switch (column) {
    case KeyTableModel::State: return 10 - int(row.health); // troubles first
    case KeyTableModel::Use:
        return row.useShare >= 0 ? row.useShare * 1e9 : double(row.usedToday) / 1e9;
    case KeyTableModel::ForecastColumn:
        return momentOrder(row.forecast ? row.forecast->runsOut : QDateTime());
    case KeyTableModel::People: return row.users + row.groups + (row.inPool ? 1000000 : 0);
    case KeyTableModel::Weight: return row.weight;
    case KeyTableModel::ValidFrom: return momentOrder(row.validFrom);
    case KeyTableModel::ValidUntil: return momentOrder(row.validUntil);
    case KeyTableModel::Changes: return 3 - int(row.change);
    default: return folded(textOf(row, column));
    }
}

QString cellIcon(const KeyTableRow& row, int column)
{
    if (column == KeyTableModel::State)
        return iconOf(row.health);
    if (column == KeyTableModel::Changes || column == KeyTableModel::Label)
        return iconOf(row.change);
    if (column == KeyTableModel::ConnectionName)
        return iconOf(row.connectionChange);
    if (column == KeyTableModel::Ending && !row.secretHere && row.change != RowChange::Removed)
        return QStringLiteral("lock");
    if (column == KeyTableModel::Secret)
        return row.secretHere ? QStringLiteral("key") : QStringLiteral("lock");
    if (column == KeyTableModel::ForecastColumn && row.forecast)
        return QStringLiteral("clock");
    return {};
}

CellTone cellTone(const KeyTableRow& row, int column)
{
    if (column == KeyTableModel::State)
        return toneOf(row.health);
    if (column == KeyTableModel::Changes || column == KeyTableModel::Label)
        return toneOf(row.change);
    if (column == KeyTableModel::ConnectionName)
        return toneOf(row.connectionChange);
    return column == KeyTableModel::ForecastColumn ? CellTone::Waiting : CellTone::Quiet;
}

QString spokenConnection(const KeyTableRow& row)
{
    return markedText(row.connectionName, row.connectionChange);
}

/// What a person hears for a whole row: the name first, then what may be wrong.
QString spoken(const KeyTableRow& row)
{
    QStringList parts{row.label, spokenConnection(row), row.stateText};
    for (const QString& part :
         {row.reason, row.useText, row.forecastText, peopleText(row), changeWord(row.change)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void KeyTableModel::setSecretQuestion(std::function<bool(const ApiKey&)> isSecretHere)
{
    m_isSecretHere = std::move(isSecretHere);
    refresh();
}

void KeyTableModel::setPolicy(const Policy& draft, const Policy& base,
                              const QList<ConnectionRow>& connections)
{
    m_draft = draft;
    m_base = base;
    m_connections = connections;
    m_holders = keyHolders(draft);
    refresh();
}

void KeyTableModel::setStatus(const sync::RouterStatus& status)
{
    m_status = status;
    refresh();
}

void KeyTableModel::setTests(const QHash<KeyId, sync::KeyTested>& tests)
{
    m_tests = tests;
    refresh();
}

void KeyTableModel::refresh()
{
    const KeyTableInput input{m_draft,  m_base,  m_connections,  m_holders,
                              m_status, m_tests, m_isSecretHere, QDateTime::currentDateTimeUtc()};
    updateRows(makeKeyTableRows(input));
}

QModelIndex KeyTableModel::indexOf(const KeyId& key) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows().at(i).id == key)
            return index(int(i));
    }
    return {};
}

QString KeyTableModel::columnId(int column)
{
    static constexpr const char* ids[] = {
        "label",  "ending", "connection", "account",   "state",      "reason", "use",    "forecast",
        "people", "weight", "limits",     "validFrom", "validUntil", "models", "secret", "changes"};
    static_assert(std::size(ids) == ColumnCount);
    return column >= 0 && column < ColumnCount ? QString::fromLatin1(ids[column]) : QString();
}

int KeyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeyTableModel::data(const QModelIndex& index, int role) const
{
    const KeyTableRow* row = rowAt(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(*row, column);
    case Qt::ToolTipRole: {
        if (column == State && !row->reason.isEmpty())
            return row->reason;
        if (column == Ending)
            return textOf(*row, Secret);
        if (column == Label && row->change != RowChange::None)
            return changeWord(row->change);
        if (column == ConnectionName && row->connectionChange != RowChange::None)
            return spokenConnection(*row);
        const QString text = textOf(*row, column);
        return text.size() > 16 ? text : QString();
    }
    case Qt::AccessibleTextRole:
        return column == Label          ? spoken(*row)
             : column == ConnectionName ? spokenConnection(*row)
                                        : textOf(*row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == Weight
                                                     ? Qt::AlignTrailing | Qt::AlignVCenter
                                                     : Qt::AlignLeading | Qt::AlignVCenter));
    case IdRole: return row->id.text();
    case SortRole: return sortValue(*row, column);
    case FilterRole:
        return folded(QStringList{row->label, row->last4, row->connectionName, row->account}.join(
            QLatin1Char('\n')));
    case ChangeRole: return int(row->change);
    case StateRole: return row->stateCode;
    case CellIconRole: return cellIcon(*row, column);
    case CellToneRole: return int(cellTone(*row, column));
    case CellShareRole:
        return column == Use && row->useShare >= 0 ? QVariant(row->useShare) : QVariant();
    case CellStruckRole:
        return (column == Label && row->change == RowChange::Removed)
            || (column == ConnectionName && row->connectionChange == RowChange::Removed);
    default: return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnIdRole)
        return columnId(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Label: return tr("Label");
    case Ending: return tr("Key");
    case ConnectionName: return tr("Connection");
    case AccountName: return tr("Account");
    case State: return tr("State");
    case Reason: return tr("Reason");
    case Use: return tr("Use");
    case ForecastColumn: return tr("Forecast");
    case People: return tr("Used by");
    case Weight: return tr("Weight");
    case LimitsColumn: return tr("Limits");
    case ValidFrom: return tr("Valid from");
    case ValidUntil: return tr("Valid until");
    case Models: return tr("Models");
    case Secret: return tr("Secret");
    case Changes: return tr("Changes");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags KeyTableModel::flags(const QModelIndex& index) const
{
    if (!rowAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace keyroster::ui
