#include "sync/conflictwords.h"

#include "policy/policycodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// Parts of a published model that a field can end with.
constexpr const char* modelFields[] = {"name", "hidden", "grants", "published_as", "price"};

Principal principalOf(const QJsonObject& object)
{
    const QString type = object.value(QStringLiteral("type")).toString();
    const QString id = object.value(QStringLiteral("id")).toString();
    return type == QLatin1StringView("user")  ? Principal::user(UserId(id))
         : type == QLatin1StringView("group") ? Principal::group(GroupId(id))
                                              : Principal::everyone();
}

QString joinedWords(const QStringList& words)
{
    return words.join(Texts::tr(", ", "between the parts of a list"));
}

QString modelFieldName(const QString& leaf, const QString& model)
{
    if (leaf == QLatin1StringView("grants"))
        return Texts::tr("who sees %1").arg(model);
    if (leaf == QLatin1StringView("name"))
        return Texts::tr("name of %1").arg(model);
    if (leaf == QLatin1StringView("hidden"))
        return Texts::tr("%1 hidden").arg(model);
    if (leaf == QLatin1StringView("published_as"))
        return Texts::tr("id that people choose for %1").arg(model);
    if (leaf == QLatin1StringView("price"))
        return Texts::tr("price of %1").arg(model);
    return Texts::tr("model %1").arg(model);
}

QString limitName(const QString& leaf)
{
    if (leaf == QLatin1StringView("rpm"))
        return Texts::tr("requests per minute");
    if (leaf == QLatin1StringView("tpm"))
        return Texts::tr("tokens per minute");
    if (leaf == QLatin1StringView("rpd"))
        return Texts::tr("requests per day");
    if (leaf == QLatin1StringView("tpd"))
        return Texts::tr("tokens per day");
    if (leaf == QLatin1StringView("cost_month"))
        return Texts::tr("cost per month");
    if (leaf == QLatin1StringView("max_in_flight"))
        return Texts::tr("requests at the same time");
    return leaf;
}

/// Fields of keys and assignments.
QString keyFieldName(const QString& field)
{
    if (field == QLatin1StringView("secret"))
        return Texts::tr("secret");
    if (field == QLatin1StringView("label"))
        return Texts::tr("label");
    if (field == QLatin1StringView("weight"))
        return Texts::tr("weight");
    if (field == QLatin1StringView("enabled"))
        return Texts::tr("switched on");
    if (field == QLatin1StringView("valid_from"))
        return Texts::tr("valid from");
    if (field == QLatin1StringView("valid_until"))
        return Texts::tr("valid until");
    if (field == QLatin1StringView("account"))
        return Texts::tr("account");
    if (field == QLatin1StringView("models.allow"))
        return Texts::tr("only for these models");
    if (field == QLatin1StringView("models.deny"))
        return Texts::tr("not for these models");
    if (field == QLatin1StringView("keys"))
        return Texts::tr("keys in order");
    if (field == QLatin1StringView("strategy"))
        return Texts::tr("how the keys take turns");
    if (field == QLatin1StringView("spill"))
        return Texts::tr("when the keys are used up");
    if (field == QLatin1StringView("rank"))
        return Texts::tr("order among a person's groups");
    return {};
}

/// Fields of connections, accounts and allowances.
QString otherFieldName(const QString& field)
{
    if (field == QLatin1StringView("name"))
        return Texts::tr("name");
    if (field == QLatin1StringView("slug"))
        return Texts::tr("short name");
    if (field == QLatin1StringView("base_url"))
        return Texts::tr("address");
    if (field == QLatin1StringView("timeout_s"))
        return Texts::tr("seconds to wait for an answer");
    if (field == QLatin1StringView("byok"))
        return Texts::tr("people's own connections first");
    if (field.startsWith(QLatin1StringView("headers.")))
        return Texts::tr("header %1").arg(field.mid(int(qstrlen("headers."))));
    if (field == QLatin1StringView("reset"))
        return Texts::tr("when the day ends");
    if (field == QLatin1StringView("warn_at"))
        return Texts::tr("share at which people are warned");
    if (field == QLatin1StringView("requests"))
        return Texts::tr("requests");
    if (field == QLatin1StringView("tokens"))
        return Texts::tr("tokens");
    if (field == QLatin1StringView("cost"))
        return Texts::tr("cost");
    return field;
}

QString codeText(const QString& word)
{
    if (word == QLatin1StringView("sticky"))
        return Texts::tr("a chat stays on its key");
    if (word == QLatin1StringView("round_robin"))
        return Texts::tr("one after another");
    if (word == QLatin1StringView("weighted"))
        return Texts::tr("by weight");
    if (word == QLatin1StringView("least_in_flight"))
        return Texts::tr("the least busy one");
    if (word == QLatin1StringView("fill_first"))
        return Texts::tr("the first until it is full");
    if (word == QLatin1StringView("most_remaining"))
        return Texts::tr("the one with most quota left");
    if (word == QLatin1StringView("never"))
        return Texts::tr("stop");
    if (word == QLatin1StringView("when_exhausted"))
        return Texts::tr("go on with the next keys");
    return word;
}

} // namespace

AssignmentNames assignmentsIn(const QList<Conflict>& conflicts,
                              const std::array<Policy, 3>& policies)
{
    QSet<QString> wanted;
    for (const Conflict& conflict : conflicts) {
        if (conflict.kind == EntityKind::Assignment && !conflict.field.isEmpty())
            wanted.insert(conflict.id);
    }
    AssignmentNames names;
    for (const Policy& policy : policies) {
        for (const Assignment& assignment : policy.assignments) {
            if (names.size() == wanted.size())
                return names;
            const QString id = assignmentEntityId(assignment.connection, assignment.principal);
            if (wanted.contains(id))
                names.insert(id, assignmentToJson(assignment));
        }
    }
    return names;
}

ConflictWords::ConflictWords(const Conflict& conflict, std::array<Policy, 3> policies,
                             const Directory& directory, const AssignmentNames& assignments)
    : m_conflict(conflict)
    , m_policies(std::move(policies))
    , m_directory(directory)
    , m_assignments(assignments)
    , m_leaf(conflict.field.section(QLatin1Char('.'), -1))
{
    const QString prefix = QStringLiteral("models.");
    if (conflict.kind != EntityKind::Connection || !conflict.field.startsWith(prefix))
        return;
    m_model = conflict.field.mid(prefix.size());
    const bool isPart =
        std::any_of(std::begin(modelFields), std::end(modelFields), [this](const char* name) {
            return m_leaf == QLatin1StringView(name) && m_model != m_leaf;
        });
    if (isPart)
        m_model.chop(m_leaf.size() + 1);
    else
        m_leaf.clear();
}

QJsonObject ConflictWords::entity() const
{
    for (const QJsonValue& side : {m_conflict.theirs, m_conflict.mine, m_conflict.base}) {
        if (m_conflict.field.isEmpty() && side.isObject())
            return side.toObject();
    }
    for (const Policy& policy : m_policies) {
        switch (m_conflict.kind) {
        case EntityKind::Connection:
            if (const auto* connection = policy.connection(ConnectionId(m_conflict.id)))
                return connectionToJson(*connection);
            break;
        case EntityKind::Account:
            if (const auto* account = policy.account(AccountId(m_conflict.id)))
                return accountToJson(*account);
            break;
        case EntityKind::Key:
            if (const auto* key = policy.key(KeyId(m_conflict.id)))
                return keyToJson(*key);
            break;
        case EntityKind::Assignment: return m_assignments.value(m_conflict.id);
        case EntityKind::Allowance:
            for (const Allowance& allowance : policy.allowances) {
                if (allowanceEntityId(allowance) == m_conflict.id)
                    return allowanceToJson(allowance);
            }
            break;
        }
    }
    return {};
}

QString ConflictWords::name() const
{
    const QJsonObject found = entity();
    const Principal principal = principalOf(found.value(QStringLiteral("principal")).toObject());
    const QString who = m_directory.nameOf(principal);
    QString connection = found.value(QStringLiteral("connection")).toString();
    for (const Policy& policy : m_policies) {
        if (const auto* named = policy.connection(ConnectionId(connection)))
            connection = named->name;
    }
    const QString label = found.value(QStringLiteral("label")).toString();
    const QString own = found.value(QStringLiteral("name")).toString();
    switch (m_conflict.kind) {
    case EntityKind::Connection:
        return Texts::tr("connection %1").arg(own.isEmpty() ? m_conflict.id : own);
    case EntityKind::Account:
        return Texts::tr("account %1").arg(own.isEmpty() ? m_conflict.id : own);
    case EntityKind::Key: return Texts::tr("key %1").arg(label.isEmpty() ? m_conflict.id : label);
    case EntityKind::Assignment:
        return principal.type == PrincipalType::Everyone
                 ? Texts::tr("the pool for everyone on %1").arg(connection)
                 : Texts::tr("keys of %1 on %2").arg(who, connection);
    case EntityKind::Allowance:
        return principal.type == PrincipalType::Everyone ? Texts::tr("the allowance for everyone")
                                                         : Texts::tr("allowance of %1").arg(who);
    }
    return m_conflict.id;
}

QString ConflictWords::fieldName() const
{
    if (m_conflict.field.isEmpty())
        return {};
    if (!m_model.isEmpty())
        return modelFieldName(m_leaf, m_model);
    if (m_conflict.field.startsWith(QLatin1StringView("limits.")))
        return limitName(m_leaf);
    const QString ofKey = keyFieldName(m_conflict.field);
    return ofKey.isEmpty() ? otherFieldName(m_conflict.field) : ofKey;
}

QString ConflictWords::why() const
{
    if (!m_conflict.field.isEmpty())
        return {};
    if (m_conflict.mine.isUndefined())
        return Texts::tr("You removed it, and the other admin changed or uses it.");
    if (m_conflict.theirs.isUndefined())
        return Texts::tr("The other admin removed it, and you changed or use it.");
    return Texts::tr("Both made it, each in another way.");
}

QString ConflictWords::keyLabel(const QString& id, int side) const
{
    for (const int other : {side, 1, 2, 0}) {
        if (const ApiKey* key = m_policies.at(size_t(other)).key(KeyId(id)))
            return key->label.isEmpty() ? id : key->label;
    }
    return id;
}

QString ConflictWords::listText(const QJsonArray& list, int side) const
{
    QStringList words;
    for (const QJsonValue& element : list) {
        if (element.isObject()) {
            const Principal principal = principalOf(element.toObject());
            words.append(principal.type == PrincipalType::Everyone ? Texts::tr("everyone")
                                                                   : m_directory.nameOf(principal));
        } else {
            words.append(m_leaf == QLatin1StringView("keys") ? keyLabel(element.toString(), side)
                                                             : element.toString());
        }
    }
    return joinedWords(words);
}

QString ConflictWords::unsetText() const
{
    if (m_conflict.field.isEmpty() || (!m_model.isEmpty() && m_leaf.isEmpty()))
        return Texts::tr("not there");
    if (m_leaf == QLatin1StringView("enabled"))
        return Texts::tr("yes");
    if (m_leaf == QLatin1StringView("hidden"))
        return Texts::tr("no");
    if (m_leaf == QLatin1StringView("weight"))
        return QLocale().toString(1);
    if (m_leaf == QLatin1StringView("rank"))
        return QLocale().toString(0);
    if (m_leaf == QLatin1StringView("grants"))
        return Texts::tr("admins only");
    if (m_leaf == QLatin1StringView("strategy"))
        return codeText(QStringLiteral("sticky"));
    return Texts::tr("not set");
}

QString ConflictWords::entityText(const QJsonObject& entity, int side) const
{
    const QString last4 = entity.value(QStringLiteral("last4")).toString();
    switch (m_conflict.kind) {
    case EntityKind::Key:
        return last4.isEmpty() ? entity.value(QStringLiteral("label")).toString()
                               : Texts::tr("%1, ending in %2", "a key and its last characters")
                                     .arg(entity.value(QStringLiteral("label")).toString(), last4);
    case EntityKind::Assignment: {
        QStringList labels;
        const QJsonArray keys = entity.value(QStringLiteral("keys")).toArray();
        for (const QJsonValue& key : keys)
            labels.append(keyLabel(key.toString(), side));
        return joinedWords(labels);
    }
    case EntityKind::Connection: return entity.value(QStringLiteral("base_url")).toString();
    case EntityKind::Account: return entity.value(QStringLiteral("name")).toString();
    case EntityKind::Allowance: break;
    }
    QStringList parts;
    for (const char* part : {"requests", "tokens", "cost"}) {
        const QJsonValue value = entity.value(QLatin1StringView(part));
        if (value.isDouble())
            parts.append(Texts::tr("%1 %2", "a number and what it counts")
                             .arg(QLocale().toString(value.toDouble()),
                                  otherFieldName(QString::fromLatin1(part))));
    }
    return joinedWords(parts);
}

QString ConflictWords::valueText(const QJsonValue& value, int side) const
{
    if (m_conflict.field.isEmpty() && value.isObject())
        return entityText(value.toObject(), side);
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case QJsonValue::Double: return QLocale().toString(value.toDouble(), 'g', 12);
    case QJsonValue::Array: return listText(value.toArray(), side);
    case QJsonValue::String: break;
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (m_conflict.field == QLatin1StringView("secret"))
            return Texts::tr("ending in %1").arg(object.value(QStringLiteral("last4")).toString());
        if (m_leaf == QLatin1StringView("price"))
            return Texts::tr("%1 in, %2 out, in USD per million tokens")
                .arg(QLocale().toString(object.value(QStringLiteral("input")).toDouble()),
                     QLocale().toString(object.value(QStringLiteral("output")).toDouble()));
        return Texts::tr("changed");
    }
    default: return unsetText();
    }
    const QString text = value.toString();
    if (m_leaf.startsWith(QLatin1StringView("valid_"))) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
    }
    if (m_leaf == QLatin1StringView("account")) {
        for (const int other : {side, 1, 2, 0}) {
            if (const auto* account = m_policies.at(size_t(other)).account(AccountId(text)))
                return account->name;
        }
    }
    const bool isCode =
        m_leaf == QLatin1StringView("strategy") || m_leaf == QLatin1StringView("spill");
    return isCode ? codeText(text) : text;
}

} // namespace keyroster::sync
