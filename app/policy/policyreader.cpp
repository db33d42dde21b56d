#include "policy/policyreader.h"

#include "policy/codes.h"
#include "policy/jsonscan.h"
#include "policy/policycodec.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace keyroster {

namespace {

constexpr qint64 largestRank = 1000000; // as in assignmentFromJson()

/// Gives the same string, not only an equal one, for the same text. The texts must outlive it.
class SharedTexts
{
public:
    QString of(QByteArrayView text)
    {
        QString& known = m_texts[text];
        if (known.isNull())
            known = QString::fromLatin1(text);
        return known;
    }

private:
    QHash<QByteArrayView, QString> m_texts;
};

class AssignmentReader
{
public:
    /// nullopt: not as we write it.
    std::optional<Assignment> plain(QByteArrayView row)
    {
        JsonScan scan(row);
        Assignment assignment;
        const auto connection =
            scan.takeExactly(R"({"connection":)") ? scan.plainText() : std::nullopt;
        if (!connection || connection->isEmpty() || !scan.takeExactly(R"(,"keys":)"))
            return {};
        assignment.connection = ConnectionId(m_shared.of(*connection));
        const auto keys = scan.value();
        if (!keys || !readKeys(assignment, *keys) || !scan.takeExactly(R"(,"principal":)"))
            return {};
        const auto principal = scan.value();
        if (!principal || !readPrincipal(assignment.principal, *principal)
            || !readRest(assignment, scan) || !scan.takeExactly("}") || !scan.atEnd())
            return {};
        return assignment;
    }

private:
    /// Many people have the same keys: they share the list.
    bool readKeys(Assignment& assignment, QByteArrayView keys)
    {
        const auto known = m_keys.constFind(keys);
        if (known != m_keys.cend()) {
            assignment.keys = *known;
            return true;
        }
        const bool fine = forEachElement(keys, [&](QByteArrayView key) {
            const auto id = JsonScan(key).plainText();
            if (id)
                assignment.keys.append(KeyId(m_shared.of(*id)));
            return id.has_value();
        });
        if (fine)
            m_keys.insert(keys, assignment.keys);
        return fine;
    }

    bool readPrincipal(Principal& principal, QByteArrayView text)
    {
        JsonScan scan(text);
        if (scan.takeExactly(R"({"id":)")) {
            const auto id = scan.plainText();
            if (!id || id->isEmpty() || !scan.takeExactly(R"(,"type":)"))
                return false;
            principal.id = QString::fromLatin1(*id);
        } else if (!scan.takeExactly(R"({"type":)")) {
            return false;
        }
        const auto type = choice<PrincipalType>(scan);
        // An id of everyone is unusual, and so is somebody without one.
        if (!type || (*type == PrincipalType::Everyone) != principal.id.isEmpty())
            return false;
        principal.type = *type;
        return scan.takeExactly("}") && scan.atEnd();
    }

    static bool readRest(Assignment& assignment, JsonScan& scan)
    {
        if (scan.takeExactly(R"(,"rank":)")) {
            const auto rank = scan.wholeNumber();
            if (!rank || *rank > largestRank || *rank < -largestRank)
                return false;
            assignment.rank = int(*rank);
        }
        if (scan.takeExactly(R"(,"spill":)") && !(assignment.spill = choice<Spill>(scan)))
            return false;
        return !scan.takeExactly(R"(,"strategy":)")
            || (assignment.strategy = choice<Strategy>(scan)).has_value();
    }

    template <typename Enum> static std::optional<Enum> choice(JsonScan& scan)
    {
        const auto word = scan.plainText();
        return word ? fromCode<Enum>(QString::fromLatin1(*word)) : std::nullopt;
    }

    SharedTexts m_shared;
    QHash<QByteArrayView, QList<KeyId>> m_keys;
};

} // namespace

std::optional<Result<QList<Assignment>>> readAssignmentList(QByteArrayView list)
{
    AssignmentReader reader;
    QList<Assignment> assignments;
    std::optional<Error> problem;
    const bool whole = forEachElement(list, [&](QByteArrayView row) {
        if (auto plain = reader.plain(row)) {
            assignments.append(*std::move(plain));
            return true;
        }
        const auto document =
            QJsonDocument::fromJson(QByteArray::fromRawData(row.data(), row.size()));
        if (!document.isObject())
            return false;
        auto read = assignmentFromJson(document.object(),
                                       QStringLiteral("assignments[%1]").arg(assignments.size()));
        if (!read && !problem)
            problem = read.error();
        assignments.append(read ? *std::move(read) : Assignment());
        return true;
    });
    if (!whole)
        return {};
    if (problem)
        return Result<QList<Assignment>>(tl::unexpected<Error>(*problem));
    assignments.squeeze();
    return Result<QList<Assignment>>(std::move(assignments));
}

std::optional<QList<User>> readUserRows(QByteArrayView list)
{
    SharedTexts roles;
    QList<User> users;
    const bool whole = forEachElement(list, [&](QByteArrayView row) {
        QString texts[3];
        JsonScan scan(row);
        if (!scan.take('['))
            return false;
        for (QString& text : texts) {
            const auto value = scan.value();
            if (!value || !scan.take(','))
                return false;
            if (const auto plain = JsonScan(*value).plainText()) {
                text = QString::fromLatin1(*plain);
                continue;
            }
            const QJsonValue unusual =
                QJsonDocument::fromJson('[' + value->toByteArray() + ']').array().at(0);
            if (!unusual.isString())
                return false;
            text = unusual.toString();
        }
        const auto role = scan.plainText();
        if (!role || !scan.take(']') || !scan.atEnd())
            return false;
        users.append({UserId(texts[0]), texts[1], texts[2], roles.of(*role)});
        return true;
    });
    if (!whole)
        return {};
    users.squeeze();
    return users;
}

std::optional<Assignment> usualAssignment(const QJsonObject& object)
{
    Assignment assignment;
    const auto value = [&object](const char* name) {
        return object.value(QLatin1StringView(name));
    };
    const QJsonValue connection = value("connection"), keys = value("keys"), rank = value("rank");
    const QJsonObject principal = value("principal").toObject();
    const QString type = principal.value(QLatin1StringView("type")).toString();
    const auto principalType = fromCode<PrincipalType>(type);
    if (object.size() != (rank.isUndefined() ? 3 : 4) || !principalType || !keys.isArray())
        return {};
    assignment.connection = ConnectionId(connection.toString());
    assignment.principal.type = *principalType;
    assignment.principal.id = principal.value(QLatin1StringView("id")).toString();
    const bool everyone = *principalType == PrincipalType::Everyone;
    if (assignment.connection.isEmpty() || everyone != assignment.principal.id.isEmpty()
        || principal.size() != (everyone ? 1 : 2))
        return {};
    const QJsonArray ids = keys.toArray();
    assignment.keys.reserve(ids.size());
    for (const auto& id : ids) {
        if (!id.isString())
            return {};
        assignment.keys.append(KeyId(id.toString()));
    }
    if (!rank.isUndefined()) {
        const double number = rank.toDouble(0.5); // no whole number where it is none
        if (number != std::trunc(number) || std::abs(number) > double(largestRank))
            return {};
        assignment.rank = int(number);
    }
    return assignment;
}

bool readsBack(const Assignment& assignment)
{
    const Principal& principal = assignment.principal;
    return assignment.extra.isEmpty() && !assignment.connection.isEmpty()
        && (principal.type == PrincipalType::Everyone) == principal.id.isEmpty()
        && std::abs(qint64(assignment.rank)) <= largestRank;
}

void shareMemory(Policy& policy, const Policy& with)
{
    if (policy.connections == with.connections)
        policy.connections = with.connections;
    if (policy.keys == with.keys)
        policy.keys = with.keys;
    if (policy.assignments == with.assignments) {
        policy.assignments = with.assignments;
        return;
    }
    const qsizetype size = std::min(policy.assignments.size(), with.assignments.size());
    for (qsizetype i = 0; i < size; ++i) {
        if (policy.assignments.at(i) == with.assignments.at(i))
            policy.assignments[i] = with.assignments.at(i);
    }
}

} // namespace keyroster
