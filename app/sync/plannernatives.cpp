#include "sync/adopt.h"
#include "sync/planning.h"

#include <QCoreApplication>

namespace keyroster::sync::planning {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

bool adopts(const Policy& policy, const NativeConnection& native)
{
    return std::any_of(
        policy.connections.cbegin(), policy.connections.cend(), [&](const Connection& connection) {
            return connection.adopted && connection.adopted->prefixId == native.prefixId
                && comparableUrl(connection.adopted->baseUrl) == comparableUrl(native.baseUrl);
        });
}

Step nativeStep(const NativeConnection& native, bool on)
{
    Step step;
    step.kind = on ? StepKind::SwitchOnNative : StepKind::SwitchOffNative;
    step.object = nativeName(native.baseUrl, native.prefixId);
    step.before = nativeView(native);
    NativeConnection changed = native;
    changed.enabled = on;
    step.after = nativeView(changed);
    step.risk = Risk::High;
    if (on) {
        step.what = Texts::tr("Switch Open WebUI's own connection %1 on again").arg(step.object);
        step.why = Texts::tr("It is released: chats use its own key again.");
    } else {
        step.what = Texts::tr("Switch Open WebUI's own connection %1 off").arg(step.object);
        step.why = Texts::tr("Otherwise people could go around their keys. It is kept and can be "
                             "switched on again.");
    }
    return step;
}

} // namespace

void planReleases(Draft& draft, const EntryWork& work)
{
    if (!draft.server)
        return;
    QStringList moved;
    for (const NativeConnection& native : draft.input.snapshot.natives) {
        if (!adopts(*draft.server, native) || adopts(draft.plan.target, native))
            continue;
        const QString name = nativeName(native.baseUrl, native.prefixId);
        QList<int> on;
        if (!native.enabled)
            on.append(draft.add(nativeStep(native, true)));
        const QList<Step> restored = work.restore.value(name);
        for (const Step& step : restored) {
            Step dependent = step;
            dependent.dependsOn = on;
            draft.add(std::move(dependent));
        }
        moved.append(name);
    }
    // The native connection itself is gone: what was published for it still has to go.
    for (auto group = work.restore.begin(); group != work.restore.end(); ++group) {
        if (moved.contains(group.key()))
            continue;
        for (const Step& step : group.value())
            draft.add(step);
        draft.plan.notes.append(
            Texts::tr(
                "The connection %1 is no longer on the server; its models go with the release.")
                .arg(group.key()));
    }
    if (!moved.isEmpty())
        draft.plan.notes.append(
            Texts::tr("While the models of %1 move back, a message sent in that moment (usually "
                      "well under a "
                      "second) can be answered with \"Model not found\"; sending it again works.")
                .arg(moved.join(Texts::tr(", ", "between the parts of a list"))));
}

void planMoves(Draft& draft, const EntryWork& work)
{
    QStringList moved;
    for (const NativeConnection& native : draft.input.snapshot.natives) {
        if (!native.enabled || !adopts(draft.plan.target, native))
            continue;
        const QString name = nativeName(native.baseUrl, native.prefixId);
        const QList<int> ready =
            draft.numbersOf({StepKind::FlipSlot, StepKind::ActivateRouter, StepKind::PublishModel});
        Step off = nativeStep(native, false);
        off.dependsOn = ready;
        const QList<int> waits{draft.add(off)};
        const QList<Step> presets = work.move.value(name);
        for (const Step& step : presets) {
            Step dependent = step;
            dependent.dependsOn = waits;
            draft.add(std::move(dependent));
        }
        if (!presets.isEmpty())
            moved.append(name);
        draft.plan.notes += adoptNotes(native, draft.input.snapshot);
    }
    if (!moved.isEmpty())
        draft.plan.notes.append(
            Texts::tr(
                "While the models of %1 move to the router, a message sent in that moment (usually "
                "well "
                "under a second) can be answered with \"Model not found\"; sending it again works.")
                .arg(moved.join(Texts::tr(", ", "between the parts of a list"))));
    for (const Connection& connection : draft.plan.target.connections) {
        if (draft.plan.target.keysOf(connection.id).isEmpty() && connection.adopted
            && draft.writesPolicy)
            draft.plan.notes.append(
                Texts::tr("Connection %1 has no key: nobody can chat through it.")
                    .arg(connection.name));
    }
}

} // namespace keyroster::sync::planning
