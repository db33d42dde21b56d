#include "sync/planning.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QVersionNumber>

namespace keyroster::sync::planning {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString sha256(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Is the function ours? A marker of ours, none where the server's policy shows that it was, or
/// that of a set-up that was never finished (no policy is in use): the last two only after a person
/// has confirmed.
Result<bool> claim(Draft& draft, const QString& id, const FunctionState& function)
{
    if (!function.exists || function.marker == draft.marker)
        return true;
    if (function.marker.isEmpty() == (draft.server == nullptr))
        return fail(
            ErrorKind::Conflict,
            Texts::tr("The server has a function \"%1\" that Keyroster did not make. Rename "
                      "or remove it there first; Keyroster does not change it.")
                .arg(id));
    draft.lostMarkers.insert(id);
    return true;
}

QJsonObject madeFunction(const QString& content, const QString& marker)
{
    return {{QStringLiteral("content"), sha256(content)}, {QStringLiteral("marker"), marker}};
}

void planSlot(Draft& draft, const QString& slot, const FunctionState& function)
{
    const QString& content = draft.input.slotContent;
    Step step;
    step.object = slotFunctionId(slot);
    step.before = functionView(function);
    step.after = madeFunction(content, draft.marker);
    if (!function.exists) {
        step.kind = StepKind::CreateSlot;
        step.what = Texts::tr("Make place %1 for the policy on the server").arg(slot.toUpper());
        step.why = Texts::tr("The policy is written beside the one in use and then switched to, so "
                             "that no chat is interrupted.");
        draft.add(step);
    } else if (!shows(step.before, step.after)) {
        step.kind = StepKind::UpdateRouter;
        step.what = Texts::tr("Renew place %1 for the policy on the server").arg(slot.toUpper());
        step.why = Texts::tr("It is not as this version of Keyroster makes it.");
        draft.add(step);
    }
}

void planRouter(Draft& draft)
{
    const RouterState& state = draft.input.snapshot.router;
    Step step;
    step.object = routerFunctionId();
    step.before = functionView(state.router);
    step.after = madeFunction(draft.input.routerContent, draft.marker);
    if (!state.router.exists) {
        step.kind = StepKind::InstallRouter;
        step.what = Texts::tr("Install the Keyroster router %1 on the server")
                        .arg(draft.input.routerVersion);
        step.why = Texts::tr("The router chooses the key for each chat. It is a Pipe Function and "
                             "stays off until the policy is there.");
        draft.add(step);
        return;
    }
    if (shows(step.before, step.after))
        return;
    const auto installed = QVersionNumber::fromString(state.version);
    if (installed > QVersionNumber::fromString(draft.input.routerVersion)) {
        draft.plan.notes.append(
            Texts::tr(
                "The server has the newer router %1, installed by a newer Keyroster. It stays.")
                .arg(state.version));
        return;
    }
    step.kind = StepKind::UpdateRouter;
    step.risk = Risk::Low;
    step.what = state.version.isEmpty() || state.version == draft.input.routerVersion
                  ? Texts::tr("Renew the Keyroster router %1").arg(draft.input.routerVersion)
                  : Texts::tr("Update the Keyroster router from %1 to %2")
                        .arg(state.version, draft.input.routerVersion);
    step.why = Texts::tr(
        "The router on the server is not the one that belongs to this version of Keyroster.");
    // Code of this version that was edited by hand: no Keyroster can put that back.
    step.reversible = !installed.isNull() && state.version != draft.input.routerVersion;
    draft.add(step);
}

/// "2 keys added, 1 assignment changed", for the step that writes the policy.
QString changesText(const ChangeCounts& changes)
{
    const qsizetype connections = changes.connections.all(), keys = changes.keys.all();
    const qsizetype assignments = changes.assignments.all();
    const qsizetype others = changes.accounts.all() + changes.allowances.all();
    QStringList parts;
    if (connections > 0)
        parts.append(Texts::tr("%n connection(s)", nullptr, int(connections)));
    if (keys > 0)
        parts.append(Texts::tr("%n key(s)", nullptr, int(keys)));
    if (assignments > 0)
        parts.append(Texts::tr("%n assignment(s)", nullptr, int(assignments)));
    if (others > 0)
        parts.append(Texts::tr("%n account(s) and allowance(s)", nullptr, int(others)));
    return parts.join(Texts::tr(", ", "between the parts of a list"));
}

void planSwitch(Draft& draft)
{
    const RouterState& state = draft.input.snapshot.router;
    const Policy& target = draft.plan.target;
    QString slot = state.slot;
    if (draft.writesPolicy) {
        slot = state.slot == QLatin1StringView("a") ? QStringLiteral("b") : QStringLiteral("a");
        Step write;
        write.kind = StepKind::WriteSlot;
        write.object = slotFunctionId(slot);
        write.before = routerValvesView(state.slot, state.revision);
        write.after = slotView(contentHash(target, draft.assignmentsDigest), target.revision);
        const QString changes = changesText(draft.changes);
        write.what = changes.isEmpty()
                       ? Texts::tr("Write revision %1 of the policy").arg(target.revision)
                       : Texts::tr("Write revision %1 of the policy (%2)")
                             .arg(target.revision)
                             .arg(changes);
        write.why =
            draft.reseals
                ? Texts::tr("The server's secret changed: keys are sealed anew so that the router "
                            "can open them.")
                : Texts::tr("This is what the draft says. Chats still follow the revision in use.");
        write.dependsOn = draft.numbersOf(
            {StepKind::CreateSlot, StepKind::InstallRouter, StepKind::UpdateRouter});
        draft.add(write);
    }
    if (draft.writesPolicy || state.revision != target.revision) {
        Step flip;
        flip.kind = StepKind::FlipSlot;
        flip.object = routerFunctionId();
        flip.before = routerValvesView(state.slot, state.revision);
        flip.after = routerValvesView(slot, target.revision);
        flip.what = Texts::tr("Switch the router to revision %1").arg(target.revision);
        flip.why = Texts::tr("One switch for all chats; the revision before stays on the server.");
        flip.risk = Risk::Low;
        flip.dependsOn = draft.numbersOf({StepKind::WriteSlot});
        draft.add(flip);
    }
}

} // namespace

Result<void> planFunctions(Draft& draft)
{
    const RouterState& state = draft.input.snapshot.router;
    const std::pair<QString, const FunctionState*> ours[] = {
        {slotFunctionId(QStringLiteral("a")), &state.slotA},
        {slotFunctionId(QStringLiteral("b")), &state.slotB},
        {routerFunctionId(), &state.router}};
    for (const auto& [id, function] : ours) {
        if (const auto claimed = claim(draft, id, *function); !claimed)
            return passOn(claimed);
    }
    planSlot(draft, QStringLiteral("a"), state.slotA);
    planSlot(draft, QStringLiteral("b"), state.slotB);
    planRouter(draft);
    planSwitch(draft);
    if (!state.router.active) {
        Step activate;
        activate.kind = StepKind::ActivateRouter;
        activate.object = routerFunctionId();
        activate.before = QJsonObject{{QStringLiteral("active"), false}};
        activate.after = QJsonObject{{QStringLiteral("active"), true}};
        activate.what = Texts::tr("Switch the router on");
        activate.why =
            Texts::tr("From here on it answers for the models that are published through it.");
        activate.dependsOn = draft.numbersOf({StepKind::InstallRouter, StepKind::FlipSlot});
        draft.add(activate);
    }
    return {};
}

} // namespace keyroster::sync::planning
