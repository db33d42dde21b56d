#include "sync/driftwords.h"

#include "policy/changewords.h"
#include "sync/planning.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString fieldName(const QString& field)
{
    if (field == QLatin1StringView("grants"))
        return Texts::tr("who sees it");
    if (field == QLatin1StringView("name"))
        return Texts::tr("name");
    if (field == QLatin1StringView("hidden"))
        return Texts::tr("hidden");
    if (field == QLatin1StringView("active") || field == QLatin1StringView("enabled"))
        return Texts::tr("switched on");
    if (field == QLatin1StringView("base"))
        return Texts::tr("leads to");
    if (field == QLatin1StringView("marker"))
        return Texts::tr("belongs to Keyroster");
    if (field == QLatin1StringView("content"))
        return Texts::tr("code");
    if (field == QLatin1StringView("slot"))
        return Texts::tr("place of the policy");
    if (field == QLatin1StringView("revision"))
        return Texts::tr("revision");
    if (field == QLatin1StringView("sealed"))
        return Texts::tr("keys that the router can open");
    if (field == QLatin1StringView("policy"))
        return Texts::tr("what it says");
    return field;
}

QString yesOrNo(bool yes)
{
    return yes ? Texts::tr("yes") : Texts::tr("no");
}

QString valueText(const QString& field, const QJsonValue& value, const Directory& directory)
{
    if (field == QLatin1StringView("grants"))
        return planning::audience(grantsFromJson(value.toArray()), directory);
    if (field == QLatin1StringView("marker"))
        return yesOrNo(!value.toString().isEmpty());
    if (field == QLatin1StringView("content"))
        return value.toString().left(8);
    if (field == QLatin1StringView("slot"))
        return value.toString().toUpper();
    if (value.isBool())
        return yesOrNo(value.toBool());
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

bool isSayable(const QString& field)
{
    return field == QLatin1StringView("grants") || field == QLatin1StringView("name")
        || field == QLatin1StringView("hidden");
}

bool hasOnly(const DriftObject& object, const char* field)
{
    return object.fields.size() == 1 && object.fields.first().field == QLatin1StringView(field);
}

bool isFunction(const QString& object)
{
    return object == routerFunctionId() || object == slotFunctionId(QStringLiteral("a"))
        || object == slotFunctionId(QStringLiteral("b"));
}

} // namespace

QString driftName(const Step& step)
{
    if (step.object == routerFunctionId())
        return Texts::tr("The router");
    if (isFunction(step.object))
        return Texts::tr("Place %1 of the policy").arg(step.object.right(1).toUpper());
    if (step.kind == StepKind::SwitchOffNative || step.kind == StepKind::SwitchOnNative)
        return Texts::tr("Open WebUI's own connection %1").arg(step.object);
    return Texts::tr("Model %1").arg(step.object);
}

QList<DriftField> driftFields(const Step& step, const Directory& directory)
{
    if (step.kind == StepKind::WriteSlot) {
        DriftField sealed;
        sealed.field = QStringLiteral("sealed");
        sealed.name = fieldName(sealed.field);
        sealed.left = yesOrNo(true);
        sealed.now = yesOrNo(false);
        return {sealed};
    }
    const QJsonObject left = step.after.toObject();
    const QJsonObject now = step.before.toObject();
    QList<DriftField> fields;
    for (auto value = left.begin(); value != left.end(); ++value) {
        if (now.value(value.key()) == value.value())
            continue;
        DriftField field;
        field.field = value.key();
        field.name = fieldName(field.field);
        field.left = valueText(field.field, value.value(), directory);
        field.now = valueText(field.field, now.value(value.key()), directory);
        fields.append(field);
    }
    return fields;
}

DriftField editedPolicyField(const Policy& now, const Policy& left, const Directory& directory)
{
    DriftField field;
    field.field = QStringLiteral("policy");
    field.name = fieldName(field.field);
    field.left = Texts::tr("as synced with revision %1").arg(left.revision);
    const QStringList changes = changeLines(left, now, directory);
    field.now = changes.isEmpty() ? Texts::tr("another text") : changes.join(QStringLiteral("; "));
    return field;
}

QString driftSentence(const DriftObject& object)
{
    switch (object.kind) {
    case DriftKind::Missing: return Texts::tr("%1 was removed from the server.").arg(object.name);
    case DriftKind::Extra:
        return Texts::tr("%1 bears the mark of Keyroster, but the policy does not publish it.")
            .arg(object.name);
    case DriftKind::Update:
        return Texts::tr("%1 is older than the one that comes with this Keyroster.")
            .arg(object.name);
    case DriftKind::Changed: break;
    }
    if (hasOnly(object, "sealed"))
        return Texts::tr("The server's secret changed: the router cannot open the keys until they "
                         "are sealed anew.");
    if (hasOnly(object, "policy"))
        return Texts::tr("The policy was edited in Open WebUI. The router may go on with what it "
                         "read before, until the server starts again.");
    if (hasOnly(object, "active") && object.object == routerFunctionId())
        return Texts::tr("The router was switched off: chats through it fail.");
    if (hasOnly(object, "enabled"))
        return Texts::tr("%1 was switched on again: people can go around their keys.")
            .arg(object.name);
    if (hasOnly(object, "marker"))
        return Texts::tr("%1 no longer says that it belongs to Keyroster.").arg(object.name);
    return Texts::tr("%1 was changed on the server.").arg(object.name);
}

QString takeProblem(const DriftObject& object, const Policy& policy)
{
    if (hasOnly(object, "policy"))
        return Texts::tr("Make the change here instead: it then gets a revision of its own, which "
                         "is what the router looks at.");
    if (isFunction(object.object))
        return Texts::tr("Keyroster works only with its own router and policy as it made them.");
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models) {
            const QString routed = routerModelId(connection, model);
            const bool renamed = !model.publishedAs.isEmpty() && model.publishedAs != routed;
            const bool isBase = object.object == routed;
            if (!isBase && (!renamed || object.object != model.publishedAs))
                continue;
            if (object.kind == DriftKind::Missing)
                return renamed ? Texts::tr("People choose this model by an id of its own, which "
                                           "needs the entry. Take the model off the connection "
                                           "instead.")
                               : QString();
            for (const DriftField& field : object.fields) {
                const bool unlisted =
                    isBase && renamed && field.field == QLatin1StringView("hidden");
                if (!isSayable(field.field) || unlisted)
                    return Texts::tr("A policy cannot say this: %1.").arg(field.name);
            }
            return {};
        }
    }
    if (object.kind == DriftKind::Extra)
        return Texts::tr("It is no model of the policy. Publish it on the board instead.");
    return Texts::tr("It was adopted. Release the connection on the board instead.");
}

} // namespace keyroster::sync
