#include "support/fakecall.h"

#include <QRegularExpression>

namespace keyroster::test {

namespace {

/// Enough of Python to tell a function that a server would load from one that it would not.
QString typeOf(const QString& content)
{
    if (content.contains(QStringLiteral("def (")))
        return {};
    static const QRegularExpression kind(QStringLiteral("^class (Pipe|Filter|Action)\\b"),
                                         QRegularExpression::MultilineOption);
    return kind.match(content).captured(1).toLower();
}

QJsonObject manifestOf(const QString& content)
{
    static const QRegularExpression line(
        QStringLiteral("^(title|author|description|version): *(.+)$"),
        QRegularExpression::MultilineOption);
    QJsonObject manifest;
    auto all = line.globalMatch(content.section(QStringLiteral("\"\"\""), 1, 1));
    while (all.hasNext()) {
        const auto match = all.next();
        manifest.insert(match.captured(1), match.captured(2).trimmed());
    }
    return manifest;
}

/// The fields of `class Valves`: name -> JSON schema type.
QMap<QString, QString> valvesOf(const QString& content)
{
    static const QHash<QString, QString> types{{QStringLiteral("str"), QStringLiteral("string")},
                                               {QStringLiteral("int"), QStringLiteral("integer")},
                                               {QStringLiteral("float"), QStringLiteral("number")},
                                               {QStringLiteral("bool"), QStringLiteral("boolean")}};
    static const QRegularExpression field(QStringLiteral("^ {8}(\\w+): (str|int|float|bool)\\b"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression rest(QStringLiteral("\\n    def "));
    QMap<QString, QString> fields;
    auto all = field.globalMatch(
        content.section(QStringLiteral("class Valves"), 1, 1).section(rest, 0, 0));
    while (all.hasNext()) {
        const auto match = all.next();
        fields.insert(match.captured(1), types.value(match.captured(2)));
    }
    return fields;
}

bool fits(const QJsonValue& value, const QString& type)
{
    if (type == QStringLiteral("string"))
        return value.isString();
    if (type == QStringLiteral("boolean"))
        return value.isBool();
    return value.isDouble()
        && (type == QStringLiteral("number") || value.toDouble() == double(value.toInteger()));
}

} // namespace

QJsonObject FakeOpenWebUi::functionRow(const FakeFunction& function, bool withContent) const
{
    QJsonObject row{{QStringLiteral("id"), function.id},
                    {QStringLiteral("user_id"), QStringLiteral("user-admin")},
                    {QStringLiteral("name"), function.name},
                    {QStringLiteral("type"), function.type},
                    {QStringLiteral("meta"), function.meta},
                    {QStringLiteral("is_active"), function.active},
                    {QStringLiteral("is_global"), false}};
    if (withContent)
        row.insert(QStringLiteral("content"), function.content);
    return row;
}

std::optional<FakeReply> FakeOpenWebUi::functions(const Call& call)
{
    if (call.is("GET /api/v1/functions/")) {
        QJsonArray rows;
        for (const FakeFunction& function : std::as_const(m_state.functions))
            rows.append(functionRow(function, false));
        return reply(m_state.functionsEnabled ? rows : QJsonArray());
    }
    if (call.is("POST /api/v1/functions/create"))
        return createFunction(call.body());
    QString id;
    if (call.is("DELETE /api/v1/functions/id/{}/delete", &id)) {
        m_state.functions.remove(id);
        return literal("true");
    }
    const auto path = QStringLiteral("/api/v1/functions/id/");
    if (!call.request.path.startsWith(path))
        return std::nullopt;
    const auto found =
        m_state.functions.find(call.request.path.mid(path.size()).section(QLatin1Char('/'), 0, 0));
    if (found == m_state.functions.end())
        return notFound401();
    if (call.is("GET /api/v1/functions/id/{}"))
        return reply(functionRow(*found, true));
    if (call.is("POST /api/v1/functions/id/{}/update"))
        return updateFunction(*found, call.body());
    if (call.is("POST /api/v1/functions/id/{}/toggle")) {
        found->active = !found->active;
        return reply(functionRow(*found, true));
    }
    if (call.is("GET /api/v1/functions/id/{}/valves"))
        return reply(found->valves);
    if (call.is("POST /api/v1/functions/id/{}/valves/update"))
        return updateValves(*found, call.body());
    if (call.is("GET /api/v1/functions/id/{}/valves/spec")) {
        const QMap<QString, QString> fields = valvesOf(found->content);
        QJsonObject properties;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            QJsonObject one{{QStringLiteral("title"), field.key()},
                            {QStringLiteral("type"), field.value()}};
            if (field.key() == QStringLiteral("public_key"))
                one.insert(QStringLiteral("default"), m_state.routerPublicKey);
            properties.insert(field.key(), one);
        }
        return reply(QJsonObject{{QStringLiteral("title"), QStringLiteral("Valves")},
                                 {QStringLiteral("type"), QStringLiteral("object")},
                                 {QStringLiteral("properties"), properties}});
    }
    return std::nullopt;
}

FakeReply FakeOpenWebUi::createFunction(const QJsonObject& body)
{
    FakeFunction function;
    function.id = body.value(QStringLiteral("id")).toString().toLower();
    function.name = body.value(QStringLiteral("name")).toString();
    function.content = body.value(QStringLiteral("content")).toString();
    function.meta = body.value(QStringLiteral("meta")).toObject();
    static const QRegularExpression identifier(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    if (!body.value(QStringLiteral("meta")).isObject())
        return {422, R"({"detail":[{"type":"missing"}]})"};
    if (!identifier.match(function.id).hasMatch())
        return detail(400, "Only alphanumeric characters and underscores are allowed in the id");
    if (m_state.functions.contains(function.id))
        return detail(400,
                      "Uh-oh! This id is already registered. Please choose another id string.");
    function.type = typeOf(function.content);
    if (function.type.isEmpty())
        return detail(400, m_minor >= 10 ? "[ERROR: Error creating function]"
                                         : "[ERROR: expected ':' (<string>, line 2)]");
    function.meta.insert(QStringLiteral("manifest"), manifestOf(function.content));
    m_state.functions.insert(function.id, function);
    return reply(functionRow(function, false));
}

FakeReply FakeOpenWebUi::updateFunction(FakeFunction& function, const QJsonObject& body)
{
    const QString content = body.value(QStringLiteral("content")).toString();
    const QString type = typeOf(content);
    if (type.isEmpty()) {
        if (m_minor < 12)
            function.active = false; // trap 3
        return detail(400, m_minor == 10 || m_minor == 11
                               ? "[ERROR: Error updating function]"
                               : "[ERROR: '(' was never closed (<string>, line 2)]");
    }
    const QMap<QString, QString> fields = valvesOf(content);
    for (auto valve = function.valves.begin(); m_minor >= 12 && valve != function.valves.end();
         ++valve) {
        if (fields.contains(valve.key()) && !fits(*valve, fields.value(valve.key())))
            return detail(400, "Current Valves are incompatible with this code");
    }
    function.content = content;
    function.type = type;
    function.name = body.value(QStringLiteral("name")).toString();
    function.meta = body.value(QStringLiteral("meta")).toObject();
    function.meta.insert(QStringLiteral("manifest"), manifestOf(content));
    return reply(functionRow(function, true));
}

FakeReply FakeOpenWebUi::updateValves(FakeFunction& function, const QJsonObject& body)
{
    const QMap<QString, QString> fields = valvesOf(function.content);
    QJsonObject stored;
    for (auto valve = body.begin(); valve != body.end(); ++valve) {
        if (valve->isNull() || !fields.contains(valve.key()))
            continue; // null is left out; what the function does not know is dropped without a word
        if (!fits(*valve, fields.value(valve.key())))
            return detail(400, "[ERROR: Error updating function valves]");
        stored.insert(valve.key(), *valve);
    }
    function.valves = stored; // trap 6: replaces, does not merge
    return reply(stored);
}

} // namespace keyroster::test
