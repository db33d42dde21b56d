#include "policy/edit.h"

#include "policy/codecparts.h"
#include "policy/entitylist.h"
#include "policy/policyreader.h"

#include <QCoreApplication>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyEdit)
};

constexpr std::pair<EntityKind, const char*> kindNames[] = {{EntityKind::Connection, "connection"},
                                                            {EntityKind::Account, "account"},
                                                            {EntityKind::Key, "key"},
                                                            {EntityKind::Assignment, "assignment"},
                                                            {EntityKind::Allowance, "allowance"}};

QString kindName(EntityKind kind)
{
    for (const auto& [value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<EntityKind> kindOf(const QString& text)
{
    for (const auto& [value, name] : kindNames) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return {};
}

Result<Change> changeFromJson(const QJsonObject& object, const QString& path)
{
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    Change change;
    const auto kind = kindOf(fields.requiredText(QStringLiteral("kind")));
    if (!kind)
        fields.refuse(QStringLiteral("kind"), Text::tr("this kind of change is not known"));
    change.kind = kind.value_or(EntityKind::Key);
    change.id = fields.requiredText(QStringLiteral("id"));
    if (const auto before = fields.object(QStringLiteral("before")))
        change.before = EntityValue::read(change.kind, *before);
    if (const auto after = fields.object(QStringLiteral("after")))
        change.after = EntityValue::read(change.kind, *after);
    change.position = fields.integer(QStringLiteral("position")).value_or(-1);
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    return change;
}

} // namespace

EntityValue::EntityValue(const Assignment& assignment)
{
    if (readsBack(assignment))
        m_value = assignment;
    else
        m_value = assignmentToJson(assignment);
}

EntityValue EntityValue::read(EntityKind kind, const QJsonObject& json)
{
    const auto usual = kind == EntityKind::Assignment ? usualAssignment(json) : std::nullopt;
    // A rank that is written out although it is the default would not be written again.
    if (!usual || (usual->rank == 0 && json.contains(QLatin1StringView("rank"))))
        return json;
    return *usual;
}

QJsonObject EntityValue::json() const
{
    const Assignment* held = assignment();
    return held ? assignmentToJson(*held) : std::get<QJsonObject>(m_value);
}

ConnectionId EntityValue::connection() const
{
    if (const Assignment* held = assignment())
        return held->connection;
    return ConnectionId(json().value(QLatin1StringView("connection")).toString());
}

bool operator==(const EntityValue& a, const EntityValue& b)
{
    if (a.assignment() && b.assignment())
        return *a.assignment() == *b.assignment();
    return a.json() == b.json();
}

Error staleEntity(const Change& change)
{
    return Error(
        ErrorKind::Stale,
        Text::tr(
            "This was changed in the meantime, so nothing was done. Look at it again and repeat."),
        kindName(change.kind) + QLatin1Char(' ') + change.id);
}

Error doubledEntity(const Change& change)
{
    return Error(ErrorKind::Internal,
                 Text::tr("Keyroster made an edit that contradicts itself; nothing was changed."),
                 QStringLiteral("doubled or renamed: ") + kindName(change.kind) + QLatin1Char(' ')
                     + change.id);
}

QString assignmentEntityId(const ConnectionId& connection, const Principal& principal)
{
    return connection.text() + QLatin1Char('/') + code(principal.type) + QLatin1Char(':')
         + principal.id;
}

std::optional<std::pair<ConnectionId, Principal>> assignmentOfEntityId(const QString& id)
{
    const qsizetype slash = id.indexOf(QLatin1Char('/')),
                    colon = id.indexOf(QLatin1Char(':'), slash);
    if (slash < 0 || colon < 0)
        return {};
    const auto type = fromCode<PrincipalType>(id.mid(slash + 1, colon - slash - 1));
    if (!type)
        return {};
    return std::pair(ConnectionId(id.left(slash)), Principal{*type, id.mid(colon + 1)});
}

std::optional<std::pair<ConnectionId, Principal>> assignmentOf(const Change& change)
{
    if (change.kind != EntityKind::Assignment)
        return {};
    const auto& entity = change.before ? change.before : change.after;
    if (const Assignment* held = entity ? entity->assignment() : nullptr)
        return std::pair(held->connection, held->principal);
    return assignmentOfEntityId(change.id);
}

QString allowanceEntityId(const Allowance& allowance)
{
    return allowance.connection.text() + QLatin1Char('/') + code(allowance.principal.type)
         + QLatin1Char(':') + allowance.principal.id + QLatin1Char('/') + code(allowance.per)
         + QLatin1Char('/') + code(allowance.window);
}

Result<Policy> applyEdit(Policy policy, const Edit& edit)
{
    auto problem = applyChanges<Connection>(policy.connections, edit.changes);
    if (!problem)
        problem = applyChanges<Account>(policy.accounts, edit.changes);
    if (!problem)
        problem = applyChanges<ApiKey>(policy.keys, edit.changes);
    if (!problem)
        problem = applyChanges<Assignment>(policy.assignments, edit.changes);
    if (!problem)
        problem = applyChanges<Allowance>(policy.allowances, edit.changes);
    if (problem)
        return tl::unexpected<Error>(*problem);
    return policy;
}

Edit inverse(const Edit& edit)
{
    Edit back = edit;
    for (Change& change : back.changes)
        std::swap(change.before, change.after);
    return back;
}

QJsonObject editToJson(const Edit& edit)
{
    QJsonArray changes;
    for (const Change& change : edit.changes) {
        QJsonObject object{{QStringLiteral("kind"), kindName(change.kind)},
                           {QStringLiteral("id"), change.id}};
        if (change.before)
            object.insert(QStringLiteral("before"), change.before->json());
        if (change.after)
            object.insert(QStringLiteral("after"), change.after->json());
        if (change.position >= 0)
            object.insert(QStringLiteral("position"), change.position);
        changes.append(object);
    }
    return {{QStringLiteral("text"), edit.text}, {QStringLiteral("changes"), changes}};
}

Result<Edit> editFromJson(const QJsonObject& object)
{
    ReadProblem problem;
    JsonFields fields(object, {}, problem);
    Edit edit;
    edit.text = fields.text(QStringLiteral("text"));
    const QList<QJsonObject> changes = fields.objects(QStringLiteral("changes"));
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    edit.changes.reserve(changes.size());
    for (const QJsonObject& item : changes) {
        auto change = changeFromJson(item, QStringLiteral("changes[%1]").arg(edit.changes.size()));
        if (!change)
            return passOn(change);
        edit.changes.append(*std::move(change));
    }
    return edit;
}

QList<Change> difference(const Policy& from, const Policy& to)
{
    QList<Change> changes;
    addDifference(changes, from.connections, to.connections);
    addDifference(changes, from.accounts, to.accounts);
    addDifference(changes, from.keys, to.keys);
    addDifference(changes, from.assignments, to.assignments);
    addDifference(changes, from.allowances, to.allowances);
    return changes;
}

} // namespace keyroster
