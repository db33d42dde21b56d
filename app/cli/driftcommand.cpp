#include "cli/commands.h"
#include "cli/planwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DriftCommand)
};

QString momentOf(const QDateTime& moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString objectText(const sync::DriftObject& object)
{
    QString text = object.what + QLatin1Char('\n');
    const auto line = [&text](const QString& words) {
        text += QStringLiteral("    ") + words + QLatin1Char('\n');
    };
    line(Text::tr("name: %1").arg(object.object));
    for (const sync::DriftField& field : object.fields)
        line(Text::tr("%1: now %2, the last sync left %3").arg(field.name, field.now, field.left));
    line(object.changedAt.isValid()
             ? Text::tr("changed on the server %1, seen here since %2")
                   .arg(momentOf(object.changedAt), momentOf(object.firstSeen))
             : Text::tr("seen here since %1").arg(momentOf(object.firstSeen)));
    if (object.taken)
        line(Text::tr("the draft says the same already: the next sync ends it"));
    else if (!object.canTake)
        line(Text::tr("cannot be taken over: %1").arg(object.whyNot));
    return text;
}

QString driftText(const sync::Drift& drift)
{
    if (drift.isEmpty())
        return Text::tr("Everything on the server is as the last sync left it.")
             + QLatin1Char('\n');
    QString text;
    for (const sync::DriftObject& object : drift.objects)
        text += objectText(object);
    if (!drift.problem.isEmpty())
        text += drift.problem + QLatin1Char('\n');
    if (!drift.objects.isEmpty())
        text += Text::tr("Choose with: keyrosterctl drift --put-back NAME --take NAME")
              + QLatin1Char('\n');
    return text;
}

QString kindCode(sync::DriftKind kind)
{
    switch (kind) {
    case sync::DriftKind::Changed: return QStringLiteral("changed");
    case sync::DriftKind::Missing: return QStringLiteral("missing");
    case sync::DriftKind::Extra: return QStringLiteral("extra");
    case sync::DriftKind::Update: break;
    }
    return QStringLiteral("update");
}

QJsonArray driftJson(const sync::Drift& drift)
{
    QJsonArray objects;
    for (const sync::DriftObject& object : drift.objects) {
        QJsonArray fields;
        for (const sync::DriftField& field : object.fields) {
            QJsonObject one;
            one.insert(QStringLiteral("field"), field.field);
            one.insert(QStringLiteral("left"), field.left);
            one.insert(QStringLiteral("now"), field.now);
            fields.append(one);
        }
        QJsonObject one;
        one.insert(QStringLiteral("object"), object.object);
        one.insert(QStringLiteral("kind"), kindCode(object.kind));
        one.insert(QStringLiteral("what"), object.what);
        one.insert(QStringLiteral("fields"), fields);
        one.insert(QStringLiteral("first_seen"), object.firstSeen.toString(Qt::ISODate));
        if (object.changedAt.isValid())
            one.insert(QStringLiteral("changed_at"), object.changedAt.toString(Qt::ISODate));
        one.insert(QStringLiteral("taken"), object.taken);
        one.insert(QStringLiteral("can_take"), object.canTake);
        if (!object.whyNot.isEmpty())
            one.insert(QStringLiteral("why_not"), object.whyNot);
        objects.append(one);
    }
    return objects;
}

Answer shown(const sync::Drift& drift)
{
    Answer answer;
    answer.code = drift.isEmpty() ? ExitCode::Done : ExitCode::PlanNotEmpty;
    answer.text = driftText(drift);
    answer.json.insert(QStringLiteral("drift"), driftJson(drift));
    if (!drift.problem.isEmpty())
        answer.json.insert(QStringLiteral("problem"), drift.problem);
    return answer;
}

Task<Answer> putBack(Context* context)
{
    const auto plan =
        co_await context->engine->planPutBack(context->options.putBack, context->cancel);
    if (!plan)
        co_return passOn(plan);
    const sync::StepCallback onStep = [context,
                                       steps = plan->steps](const sync::StepResult& result) {
        const QString line = stepLine(steps, result);
        if (!line.isEmpty())
            context->progress(line);
    };
    const auto report = co_await context->engine->apply(plan->id, context->options.confirm, onStep,
                                                        context->cancel);
    if (!report)
        co_return passOn(report);
    Answer answer;
    answer.code = reportCode(*report);
    answer.text = reportText(*report);
    answer.json = reportJson(*report);
    co_return answer;
}

} // namespace

Task<Answer> showDrift(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (!pulled)
        co_return passOn(pulled);
    const Options& options = context->options;
    if (!options.take.isEmpty()) {
        if (const auto taken = context->engine->takeTheirs(options.take); !taken)
            co_return passOn(taken);
    }
    if (!options.putBack.isEmpty()) {
        auto answer = co_await putBack(context);
        if (!answer || answer->code != ExitCode::Done)
            co_return answer;
        answer->json.insert(QStringLiteral("drift"), driftJson(context->engine->drift()));
        co_return answer;
    }
    Answer answer = shown(context->engine->drift());
    if (!options.take.isEmpty()) {
        answer.code = ExitCode::Done;
        answer.text =
            Text::tr("Taken over into the draft. See: keyrosterctl plan") + QLatin1Char('\n');
    }
    co_return answer;
}

} // namespace keyroster::cli
