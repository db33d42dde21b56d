#include "cli/planwords.h"

#include "cli/output.h"
#include "policy/changewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString riskCode(sync::Risk risk)
{
    return risk == sync::Risk::High ? QStringLiteral("high")
         : risk == sync::Risk::Low  ? QStringLiteral("low")
                                    : QStringLiteral("none");
}

QString endCode(sync::ApplyReport::End end)
{
    switch (end) {
    case sync::ApplyReport::End::Done: return QStringLiteral("done");
    case sync::ApplyReport::End::Partly: return QStringLiteral("partly");
    case sync::ApplyReport::End::Stale: return QStringLiteral("stale");
    case sync::ApplyReport::End::Cancelled: break;
    }
    return QStringLiteral("cancelled");
}

QString riskText(sync::Risk risk)
{
    switch (risk) {
    case sync::Risk::High: return Text::tr("high: look twice");
    case sync::Risk::Low: return Text::tr("low");
    case sync::Risk::None: break;
    }
    return Text::tr("none");
}

/// One line; what is long (the old entry of a model) is cut, and whole in --json.
QString valueText(const QJsonValue& value)
{
    constexpr qsizetype longest = 400;
    if (value.isNull() || value.isUndefined())
        return Text::tr("not there");
    const QByteArray json = value.isObject()
                              ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                              : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(json);
    return text.size() > longest ? text.left(longest) + QStringLiteral("\u2026") : text;
}

QString detailsText(const sync::Step& step)
{
    QStringList after;
    for (const int number : step.dependsOn)
        after.append(QString::number(number));
    const QStringList lines{
        Text::tr("before: %1").arg(valueText(step.before)),
        Text::tr("after: %1").arg(valueText(step.after)),
        Text::tr("risk: %1").arg(riskText(step.risk)),
        step.reversible ? Text::tr("can be taken back: yes") : Text::tr("can be taken back: no"),
        after.isEmpty() ? Text::tr("needs no other step")
                        : Text::tr("only after: %1").arg(after.join(QStringLiteral(", ")))};
    return QStringLiteral("     ") + lines.join(QStringLiteral("\n     ")) + QLatin1Char('\n');
}

/// A person reads some dozens; --details and --json have all.
QString changesText(const QStringList& changes, bool all)
{
    constexpr qsizetype most = 40;
    if (changes.isEmpty())
        return {};
    QString text = Text::tr("What the new policy changes:") + QLatin1Char('\n');
    const qsizetype shown = all ? changes.size() : std::min(most, changes.size());
    for (const QString& change : changes.mid(0, shown))
        text += bullet(change);
    if (shown < changes.size())
        text += bullet(
            Text::tr("and %1 more: keyrosterctl plan --details").arg(changes.size() - shown));
    return text;
}

} // namespace

QString outcomeCode(workspace::StepOutcome outcome)
{
    switch (outcome) {
    case workspace::StepOutcome::Intended: return QStringLiteral("intended");
    case workspace::StepOutcome::Done: return QStringLiteral("done");
    case workspace::StepOutcome::Failed: return QStringLiteral("failed");
    case workspace::StepOutcome::Skipped: return QStringLiteral("skipped");
    case workspace::StepOutcome::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString outcomeText(workspace::StepOutcome outcome)
{
    switch (outcome) {
    case workspace::StepOutcome::Failed: return Text::tr("failed");
    case workspace::StepOutcome::Skipped: return Text::tr("left out");
    case workspace::StepOutcome::Intended:
    case workspace::StepOutcome::Unknown: return Text::tr("not known whether it happened");
    case workspace::StepOutcome::Done: break;
    }
    return Text::tr("done");
}

QStringList planChanges(const sync::Plan& plan, const workspace::Workspace& workspace)
{
    const bool writes =
        std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                    [](const sync::Step& step) { return step.kind == sync::StepKind::WriteSlot; });
    const std::optional<Snapshot>& snapshot = workspace.snapshot();
    if (!writes || !snapshot)
        return {};
    return changeLines(snapshot->policy.value_or(Policy()), plan.target, snapshot->directory);
}

QString planText(const sync::Plan& plan, const QStringList& changes,
                 const QString& confirmationName, bool details)
{
    if (plan.isEmpty())
        return Text::tr("Nothing to do: the server is as the draft says.") + QLatin1Char('\n');
    QString text = Text::tr("Plan %1 for %2, %3 steps:")
                       .arg(plan.id.text(), plan.serverUrl)
                       .arg(plan.steps.size())
                 + QLatin1Char('\n');
    for (const sync::Step& step : plan.steps) {
        text += QStringLiteral("%1. ").arg(step.number, 3) + step.what;
        if (step.risk == sync::Risk::High)
            text += QLatin1Char(' ') + Text::tr("[look twice]");
        if (!step.reversible)
            text += QLatin1Char(' ') + Text::tr("[cannot be taken back]");
        text += QLatin1Char('\n');
        if (!step.why.isEmpty())
            text += QStringLiteral("     ") + step.why + QLatin1Char('\n');
        if (details)
            text += detailsText(step);
    }
    text += changesText(changes, details);
    for (const QString& note : plan.notes)
        text += bullet(note);
    for (const sync::Guard& guard : plan.guards)
        text += Text::tr("Guard: %1").arg(guard.message) + QLatin1Char('\n');
    if (!plan.guards.isEmpty())
        text += Text::tr("To run it all the same: keyrosterctl apply --confirm \"%1\"")
                    .arg(confirmationName)
              + QLatin1Char('\n');
    return text;
}

QJsonObject planJson(const sync::Plan& plan, const QStringList& changes)
{
    QJsonArray steps;
    for (const sync::Step& step : plan.steps) {
        QJsonArray dependsOn;
        for (const int number : step.dependsOn)
            dependsOn.append(number);
        QJsonObject object;
        object.insert(QStringLiteral("number"), step.number);
        object.insert(QStringLiteral("kind"), sync::stepKindName(step.kind));
        object.insert(QStringLiteral("object"), step.object);
        object.insert(QStringLiteral("what"), step.what);
        object.insert(QStringLiteral("why"), step.why);
        object.insert(QStringLiteral("before"), step.before);
        object.insert(QStringLiteral("after"), step.after);
        object.insert(QStringLiteral("risk"), riskCode(step.risk));
        object.insert(QStringLiteral("reversible"), step.reversible);
        object.insert(QStringLiteral("depends_on"), dependsOn);
        steps.append(object);
    }
    QJsonArray guards;
    for (const sync::Guard& guard : plan.guards) {
        QJsonObject object;
        object.insert(QStringLiteral("code"), guard.code);
        object.insert(QStringLiteral("message"), guard.message);
        guards.append(object);
    }
    return {{QStringLiteral("id"), plan.id.text()},
            {QStringLiteral("hash"), plan.hash},
            {QStringLiteral("server"), plan.serverUrl},
            {QStringLiteral("from_revision"), plan.fromRevision},
            {QStringLiteral("to_revision"), plan.target.revision},
            {QStringLiteral("empty"), plan.isEmpty()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("guards"), guards},
            {QStringLiteral("changes"), QJsonArray::fromStringList(changes)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)}};
}

QString stepLine(const QList<sync::Step>& steps, const sync::StepResult& result)
{
    if (result.outcome == workspace::StepOutcome::Done)
        return {};
    for (const sync::Step& step : steps) {
        if (step.number != result.number)
            continue;
        const QString line =
            QStringLiteral("%1/%2 ").arg(step.number).arg(steps.size()) + step.what;
        if (result.outcome == workspace::StepOutcome::Intended)
            return line;
        const QString outcome = line + QStringLiteral(": ") + outcomeText(result.outcome);
        return result.message.isEmpty() ? outcome
                                        : outcome + QStringLiteral(" (%1)").arg(result.message);
    }
    return {};
}

ExitCode reportCode(const sync::ApplyReport& report)
{
    const bool anyDone =
        std::any_of(report.steps.cbegin(), report.steps.cend(), [](const sync::StepResult& step) {
            return step.outcome == workspace::StepOutcome::Done;
        });
    switch (report.end) {
    case sync::ApplyReport::End::Done: return ExitCode::Done;
    case sync::ApplyReport::End::Partly: return ExitCode::PartlyApplied;
    case sync::ApplyReport::End::Stale:
        return anyDone ? ExitCode::PartlyApplied : ExitCode::Conflict;
    case sync::ApplyReport::End::Cancelled: break;
    }
    return anyDone ? ExitCode::PartlyApplied : ExitCode::Failed;
}

QString reportText(const sync::ApplyReport& report)
{
    QString text = report.summary + QLatin1Char('\n');
    for (const QString& moved : report.moved)
        text += bullet(moved);
    if (!report.next.isEmpty())
        text += report.next + QLatin1Char('\n');
    if (report.left > 0)
        text += Text::tr("To make the rest: keyrosterctl apply") + QLatin1Char('\n');
    return text;
}

QJsonObject reportJson(const sync::ApplyReport& report)
{
    QJsonArray steps;
    for (const sync::StepResult& step : report.steps) {
        QJsonObject object;
        object.insert(QStringLiteral("number"), step.number);
        object.insert(QStringLiteral("outcome"), outcomeCode(step.outcome));
        object.insert(QStringLiteral("message"), step.message);
        steps.append(object);
    }
    return {{QStringLiteral("result"), endCode(report.end)},
            {QStringLiteral("summary"), report.summary},
            {QStringLiteral("moved"), QJsonArray::fromStringList(report.moved)},
            {QStringLiteral("revision"), report.revision},
            {QStringLiteral("left"), report.left},
            {QStringLiteral("next"), report.next},
            {QStringLiteral("steps"), steps}};
}

QJsonObject interruptedJson(const sync::Interrupted& interrupted)
{
    QJsonArray steps;
    for (const sync::HistoryStep& step : interrupted.steps) {
        QJsonObject object;
        object.insert(QStringLiteral("number"), step.step.number);
        object.insert(QStringLiteral("what"), step.step.what);
        object.insert(QStringLiteral("outcome"), outcomeCode(step.outcome.outcome));
        steps.append(object);
    }
    return {{QStringLiteral("plan"), interrupted.plan.text()},
            {QStringLiteral("summary"), interrupted.summary},
            {QStringLiteral("switched"), interrupted.switched},
            {QStringLiteral("can_go_back"), interrupted.canGoBack},
            {QStringLiteral("whole_revision"), interrupted.wholeRevision},
            {QStringLiteral("done"), interrupted.done},
            {QStringLiteral("steps"), steps}};
}

QString verifyText(const sync::VerifyReport& report)
{
    if (report.differences.isEmpty())
        return Text::tr("Read back: the server is as planned; the router has revision %1 and gave "
                        "the expected answer for %2 of the assignments.")
                   .arg(report.routerRevision)
                   .arg(report.explained)
             + QLatin1Char('\n');
    QString text = Text::tr("Read back: the server is not as planned.") + QLatin1Char('\n');
    for (const QString& difference : report.differences)
        text += bullet(difference);
    return text;
}

QJsonObject verifyJson(const sync::VerifyReport& report)
{
    return {{QStringLiteral("differences"), QJsonArray::fromStringList(report.differences)},
            {QStringLiteral("router_revision"), report.routerRevision},
            {QStringLiteral("explained"), report.explained}};
}

} // namespace keyroster::cli
