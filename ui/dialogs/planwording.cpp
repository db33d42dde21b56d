#include "dialogs/planwording.h"

#include "dialogs/plantree.h"
#include "sync/views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace keyroster::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString fieldName(const QString& field)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("grants"), QT_TRANSLATE_NOOP("PlanText", "who sees it")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("PlanText", "name")},
        {QStringLiteral("hidden"), QT_TRANSLATE_NOOP("PlanText", "hidden in the list of models")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("PlanText", "switched on")},
        {QStringLiteral("enabled"), QT_TRANSLATE_NOOP("PlanText", "switched on")},
        {QStringLiteral("base"), QT_TRANSLATE_NOOP("PlanText", "model behind it")},
        {QStringLiteral("marker"), QT_TRANSLATE_NOOP("PlanText", "mark of Keyroster")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("PlanText", "content (fingerprint)")},
        {QStringLiteral("revision"), QT_TRANSLATE_NOOP("PlanText", "revision")},
        {QStringLiteral("slot"), QT_TRANSLATE_NOOP("PlanText", "place of the policy")},
        {QStringLiteral("key"), QT_TRANSLATE_NOOP("PlanText", "key (fingerprint)")},
        {QStringLiteral("base_url"), QT_TRANSLATE_NOOP("PlanText", "address")},
        {QStringLiteral("prefix_id"), QT_TRANSLATE_NOOP("PlanText", "prefix")},
    };
    const char* name = names.value(field);
    return name ? Texts::tr(name) : field;
}

QString grantsText(const QJsonArray& grants, const Directory& directory)
{
    QStringList names;
    for (const Principal& principal : sync::grantsFromJson(grants))
        names << (principal.type == PrincipalType::Everyone ? Texts::tr("everyone")
                                                            : directory.nameOf(principal));
    return names.isEmpty() ? Texts::tr("nobody") : QLocale().createSeparatedList(names);
}

QString valueText(const QString& field, const QJsonValue& value, const Directory& directory)
{
    if (field == QLatin1String("grants"))
        return grantsText(value.toArray(), directory);
    if (value.isBool())
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    return text.isEmpty() ? Texts::tr("nothing") : text;
}

} // namespace

QStringList fieldLines(const sync::Step& step, const Directory& directory)
{
    const QJsonObject before = step.before.toObject();
    const QJsonObject after = step.after.toObject();
    QStringList fields = before.keys() + after.keys();
    fields.removeDuplicates();
    QStringList lines;
    for (const QString& field : std::as_const(fields)) {
        if (field == QLatin1String("raw") || before.value(field) == after.value(field))
            continue;
        const QString now = valueText(field, after.value(field), directory);
        if (!before.contains(field))
            lines << Texts::tr("%1: %2").arg(fieldName(field), now);
        else if (!after.contains(field))
            lines << Texts::tr("%1: %2 until now")
                         .arg(fieldName(field), valueText(field, before.value(field), directory));
        else
            lines << Texts::tr("%1: %2, until now %3")
                         .arg(fieldName(field), now,
                              valueText(field, before.value(field), directory));
    }
    return lines;
}

QString planAsText(const sync::Plan& plan, const QString& server, const QStringList& changes,
                   const QList<sync::StepResult>& results)
{
    QStringList lines{
        Texts::tr("Plan for %1, made %2")
            .arg(server, QLocale().toString(plan.madeAt.toLocalTime(), QLocale::ShortFormat))};
    for (const sync::Guard& guard : plan.guards)
        lines << Texts::tr("Has to be confirmed: %1").arg(guard.message);
    lines << plan.notes << QString();
    for (const sync::Step& step : plan.steps) {
        QString line = QStringLiteral("%1. %2").arg(step.number).arg(step.what);
        if (step.risk == sync::Risk::High)
            line = Texts::tr("%1 (risky)").arg(line);
        for (const sync::StepResult& result : results) {
            if (result.number == step.number)
                line = Texts::tr("%1: %2").arg(line, outcomeText(result.outcome));
        }
        lines << line;
        if (!step.why.isEmpty())
            lines << QStringLiteral("   ") + step.why;
    }
    if (!changes.isEmpty()) {
        lines << QString() << Texts::tr("What the policy says differently:");
        for (const QString& change : changes)
            lines << QStringLiteral("- ") + change;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace keyroster::ui
