#include "models/checksmodel.h"

#include "base/background.h"
#include "models/modelroles.h"
#include "models/tableroles.h"
#include "models/wording.h"
#include "policy/lintfix.h"
#include "sync/engine.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keyroster::ui {

namespace {

constexpr int delayMs = 120;   // several edits in a row are looked at once
constexpr int clockMs = 30000; // states of keys end by themselves

const QString ignoredSetting = QStringLiteral("checks.ignored");

QString whomText(const Finding& finding, const Policy& policy, const Directory& directory)
{
    if (!finding.principals.isEmpty() && finding.principals.first().type == PrincipalType::Everyone)
        return QCoreApplication::translate("ChecksModel", "Everyone");
    if (!finding.principals.isEmpty())
        return principalsText(finding.principals, directory);
    if (!finding.keys.isEmpty())
        return keyListText(policy, finding.keys);
    const int models = int(finding.models.size());
    if (models < 2)
        return finding.models.value(0);
    return QCoreApplication::translate("ChecksModel", "%Ln models", nullptr, models);
}

QList<CheckRow> rowsOf(const QList<Finding>& findings, const Policy& policy,
                       const Directory& directory)
{
    QList<CheckRow> rows;
    for (const Finding& finding : findings) {
        const Connection* connection = policy.connection(finding.connection);
        rows.append({finding, finding.id(), connection ? connection->name : QString(),
                     whomText(finding, policy, directory), false});
    }
    return rows;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Notice: return QStringLiteral("info");
    }
    return {};
}

CellTone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return CellTone::Bad;
    case Severity::Warning: return CellTone::Waiting;
    case Severity::Notice: return CellTone::Accent;
    }
    return CellTone::Quiet;
}

QVariant cellIcon(const CheckRow& row, int column)
{
    if (column == ChecksModel::FixColumn)
        return row.finding.canFix() ? QVariant(QStringLiteral("check")) : QVariant();
    if (column != ChecksModel::SeverityColumn)
        return {};
    return row.ignored ? QStringLiteral("skip") : severityIcon(row.finding.severity);
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return ChecksModel::tr("Problem");
    case Severity::Warning: return ChecksModel::tr("Warning");
    case Severity::Notice: return ChecksModel::tr("Notice");
    }
    return {};
}

ChecksModel::ChecksModel(sync::Engine* engine, QObject* parent)
    : ListModel(parent)
    , m_engine(engine)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &ChecksModel::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ChecksModel::take);
    workspace::Workspace* workspace = engine->workspace();
    connect(workspace, &workspace::Workspace::draftChanged, this, &ChecksModel::schedule);
    connect(workspace, &workspace::Workspace::snapshotChanged, this, &ChecksModel::schedule);
    connect(engine, &sync::Engine::routerStatusChanged, this, &ChecksModel::schedule);
    auto* clock = new QTimer(this);
    clock->setObjectName(QStringLiteral("checksClock"));
    connect(clock, &QTimer::timeout, this, [this] {
        if (isOver(m_nextChange, QDateTime::currentDateTimeUtc()))
            schedule();
    });
    clock->start(clockMs);
    const QJsonArray ignored = QJsonDocument::fromJson(workspace->setting(ignoredSetting)).array();
    for (const auto& id : ignored)
        m_ignored.insert(id.toString());
    schedule();
}

int ChecksModel::count(Severity severity) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [&](const CheckRow& row) {
        return row.finding.severity == severity && !m_ignored.contains(row.id);
    }));
}

int ChecksModel::ignoredCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [this](const CheckRow& row) { return m_ignored.contains(row.id); }));
}

void ChecksModel::setShowsIgnored(bool shows)
{
    m_showsIgnored = shows;
    show();
}

void ChecksModel::setIgnored(const QString& id, bool ignored)
{
    if (ignored)
        m_ignored.insert(id);
    else
        m_ignored.remove(id);
    QStringList ids(m_ignored.cbegin(), m_ignored.cend());
    ids.sort();
    const QJsonDocument stored(QJsonArray::fromStringList(ids));
    const auto done = m_engine->workspace()->setSetting(ignoredSetting, stored.toJson());
    if (!done)
        Q_EMIT refused(done.error().message);
    show();
}

ChecksModel::Input ChecksModel::input() const
{
    Input input;
    input.policy = m_engine->workspace()->draft();
    if (m_engine->workspace()->snapshot())
        input.snapshot = *m_engine->workspace()->snapshot();
    const sync::RouterStatus& status = m_engine->routerStatus();
    input.conditions = status.conditions(input.policy);
    input.query.now = QDateTime::currentDateTimeUtc();
    for (const sync::KeyStatus& key : status.keys) {
        if (!key.account.isEmpty())
            input.query.learnedAccounts.insert(key.key, key.account);
    }
    return input;
}

void ChecksModel::schedule()
{
    if (!m_delay.isActive())
        m_delay.start();
}

void ChecksModel::start()
{
    m_again = m_work.isRunning();
    if (m_again)
        return;
    Input now = input();
    m_nextChange = nextChange(now.policy, now.conditions, now.query.now);
    m_work.setFuture(inBackground<QList<CheckRow>>([in = std::move(now)] {
        return rowsOf(lint(in.policy, in.snapshot, in.conditions, in.query), in.policy,
                      in.snapshot.directory);
    }));
}

void ChecksModel::take()
{
    if (m_work.future().resultCount() > 0)
        m_all = m_work.result();
    m_checked = true;
    if (m_again)
        start();
    show();
}

void ChecksModel::show()
{
    QList<CheckRow> shown;
    for (CheckRow row : std::as_const(m_all)) {
        row.ignored = m_ignored.contains(row.id);
        if (!row.ignored || m_showsIgnored)
            shown.append(row);
    }
    updateRows(shown);
    const int badge = count(Severity::Problem) + count(Severity::Warning);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged(badge);
    }
    Q_EMIT checked();
}

void ChecksModel::fix(const Finding& finding)
{
    auto* work = new QFutureWatcher<Result<Edit>>(this);
    connect(work, &QFutureWatcherBase::finished, this, [this, work] {
        work->deleteLater();
        const Result<Edit> edit = work->result();
        const Result<void> done =
            edit ? m_engine->workspace()->apply(*edit) : Result<void>(passOn(edit));
        if (done)
            Q_EMIT fixed(edit->text);
        else
            Q_EMIT refused(done.error().message);
    });
    work->setFuture(inBackground<Result<Edit>>([in = input(), finding] {
        return lintFix(in.policy, in.snapshot, in.conditions, in.query, finding);
    }));
}

QModelIndex ChecksModel::indexOf(const QString& id) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows().at(i).id == id)
            return index(int(i));
    }
    return {};
}

int ChecksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::text(const CheckRow& row, int column) const
{
    switch (column) {
    case SeverityColumn: return row.ignored ? tr("Ignored") : severityText(row.finding.severity);
    case TitleColumn: return row.finding.title;
    case ConnectionColumn: return row.connection;
    case WhomColumn: return row.whom;
    case FixColumn: return row.finding.canFix() ? row.finding.fixText : tr("You decide");
    default: return {};
    }
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    const CheckRow* row = rowAt(index);
    if (!row)
        return {};
    const bool first = index.column() == SeverityColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(*row, index.column());
    case SortRole: return first ? QVariant(int(row->finding.severity)) : text(*row, index.column());
    case FilterRole:
        return folded(row->finding.title + QLatin1Char(' ') + row->connection + QLatin1Char(' ')
                      + row->whom);
    case IdRole: return row->id;
    case IgnoredRole: return row->ignored;
    case CellIconRole: return cellIcon(*row, index.column());
    case CellToneRole:
        return int(row->ignored ? CellTone::Quiet
                   : first      ? severityTone(row->finding.severity)
                                : CellTone::Accent);
    default: return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case TitleColumn: return tr("What was found");
    case ConnectionColumn: return tr("Connection");
    case WhomColumn: return tr("Concerns");
    case FixColumn: return tr("Fix");
    default: return {};
    }
}

} // namespace keyroster::ui
