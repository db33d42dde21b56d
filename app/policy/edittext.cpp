#include "policy/edittext.h"

#include "policy/policywriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keyroster {

namespace {

constexpr qsizetype usualBytes = 512; // of a replaced assignment with long ids

/// True when it is none or held as an assignment; then it is appended, after its name.
bool appendSide(QByteArray& out, QByteArrayView name, const std::optional<EntityValue>& entity)
{
    if (!entity)
        return true;
    const Assignment* assignment = entity->assignment();
    if (!assignment)
        return false;
    out += name;
    appendAssignment(out, *assignment);
    out += ',';
    return true;
}

bool appendUsual(QByteArray& out, const Change& change)
{
    const qsizetype begin = out.size();
    out += '{';
    if (change.kind != EntityKind::Assignment || !appendSide(out, R"("after":)", change.after)
        || !appendSide(out, R"("before":)", change.before)) {
        out.truncate(begin);
        return false;
    }
    out += R"("id":)";
    appendText(out, change.id);
    out += R"(,"kind":"assignment")";
    if (change.position >= 0)
        out.append(R"(,"position":)").append(QByteArray::number(change.position));
    out += '}';
    return true;
}

} // namespace

QByteArray serializeEdit(const Edit& edit)
{
    QByteArray changes("[");
    changes.reserve(edit.changes.size() * usualBytes);
    for (const Change& change : edit.changes) {
        if (changes.size() > 1)
            changes += ',';
        if (appendUsual(changes, change))
            continue;
        const Edit alone{{}, {change}};
        const QJsonArray one = editToJson(alone).value(QStringLiteral("changes")).toArray();
        const QByteArray text = QJsonDocument(one).toJson(QJsonDocument::Compact);
        changes += QByteArrayView(text).sliced(1, text.size() - 2);
    }
    changes += ']';
    return jsonWith({{QStringLiteral("text"), edit.text}}, QStringLiteral("changes"), changes);
}

} // namespace keyroster
