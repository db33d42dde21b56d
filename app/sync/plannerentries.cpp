#include "sync/planning.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::sync::planning {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

const QString viewField = QStringLiteral("keyroster_view");

/// One entry that a policy wants on the server.
struct Wanted
{
    ModelEntry entry;
    qsizetype connection = 0; ///< position in the policy
    bool isPreset = false;
};

QList<Wanted> wantedEntries(const Policy& policy)
{
    QList<Wanted> wanted;
    for (qsizetype i = 0; i < policy.connections.size(); ++i) {
        const Connection& connection = policy.connections.at(i);
        for (const PublishedModel& model : connection.models) {
            const QString routed = routerModelId(connection, model);
            const bool renamed = !model.publishedAs.isEmpty() && model.publishedAs != routed;
            // Admins see the router's models without an entry.
            if (!renamed && model.grants.isEmpty() && !model.hidden && model.name.isEmpty())
                continue;
            ModelEntry base = markedEntry(routed, {}, QStringLiteral("model"), policy.id, {});
            base.name = model.name.isEmpty() ? model.id : model.name;
            base.hidden = model.hidden || renamed;
            base.grants = model.grants;
            wanted.append({base, i, false});
            if (!renamed)
                continue;
            ModelEntry preset =
                markedEntry(model.publishedAs, routed, QStringLiteral("preset"), policy.id, {});
            preset.name = base.name;
            preset.hidden = model.hidden;
            preset.grants = model.grants;
            wanted.append({preset, i, true});
        }
    }
    return wanted;
}

QHash<QString, const ModelEntry*> entryIndex(const QList<ModelEntry>& entries)
{
    QHash<QString, const ModelEntry*> index;
    for (const ModelEntry& entry : entries)
        index.insert(entry.id, &entry);
    return index;
}

/// The native connection that this one takes over and that is still on; empty: none.
QString movingFrom(const Connection& connection, const Snapshot& snapshot)
{
    if (!connection.adopted)
        return {};
    const auto* native =
        findNative(snapshot.natives, connection.adopted->baseUrl, connection.adopted->prefixId);
    return native && native->enabled ? nativeName(native->baseUrl, native->prefixId) : QString();
}

/// Notes the entry as it is now, to put it back on release.
void keepEntry(Adoption& adoption, const ModelEntry& entry)
{
    const QJsonObject kept = keptEntry(entry);
    for (QJsonObject& known : adoption.entriesBefore) {
        if (keptEntryId(known) == entry.id) {
            known = kept;
            return;
        }
    }
    adoption.entriesBefore.append(kept);
}

/// The kept entries of the server's policy: id -> (entry, native connection it belonged to).
struct Kept
{
    QJsonObject entry;
    QString native;
};

QHash<QString, Kept> keptEntries(const Policy* server)
{
    QHash<QString, Kept> kept;
    if (!server)
        return kept;
    for (const Connection& connection : server->connections) {
        if (!connection.adopted)
            continue;
        for (const QJsonObject& entry : connection.adopted->entriesBefore)
            kept.insert(keptEntryId(entry), {entry, nativeName(connection.adopted->baseUrl,
                                                               connection.adopted->prefixId)});
    }
    return kept;
}

/// Natives that the server's policy has taken over and the target has not, and the ids published
/// for them.
QHash<QString, QString> releasedIds(const Draft& draft)
{
    QHash<QString, QString> ids;
    if (!draft.server)
        return ids;
    for (const Connection& connection : draft.server->connections) {
        if (!connection.adopted)
            continue;
        const QString name = nativeName(connection.adopted->baseUrl, connection.adopted->prefixId);
        const bool stays = std::any_of(
            draft.plan.target.connections.cbegin(), draft.plan.target.connections.cend(),
            [&](const Connection& other) {
                return other.adopted
                    && nativeName(other.adopted->baseUrl, other.adopted->prefixId) == name;
            });
        if (stays)
            continue;
        for (const PublishedModel& model : connection.models) {
            if (!model.publishedAs.isEmpty())
                ids.insert(model.publishedAs, name);
        }
    }
    return ids;
}

Step publishStep(const Wanted& wanted, const ModelEntry* current, const Draft& draft)
{
    const Snapshot& snapshot = draft.input.snapshot;
    Step step;
    step.object = wanted.entry.id;
    step.before = current ? QJsonValue(entryView(*current)) : QJsonValue::Null;
    step.after = entryView(wanted.entry);
    const QString people = audience(wanted.entry.grants, snapshot.directory);
    if (current && current->marker == draft.marker) {
        step.kind = StepKind::ChangeAccess;
        const bool access = grantsToJson(current->grants) != grantsToJson(wanted.entry.grants);
        step.what = access ? Texts::tr("Show %1 to %2").arg(wanted.entry.id, people)
                           : Texts::tr("Change how %1 is shown").arg(wanted.entry.id);
        step.why = Texts::tr("The entry on the server is not as the draft says.");
        return step;
    }
    step.kind = wanted.isPreset ? StepKind::PublishPreset : StepKind::PublishModel;
    // A hidden one is there for the entry under the name that people know.
    const QString words = current             ? Texts::tr("Lead %1 to the router, for %2")
                        : wanted.entry.hidden ? Texts::tr("Allow %1 for %2, unlisted")
                                              : Texts::tr("Publish %1 to %2");
    step.what = words.arg(wanted.entry.id, people);
    step.why =
        wanted.isPreset
            ? Texts::tr("People keep the model that they know; its chats go through the router.")
            : Texts::tr("A model of the router is visible to admins only until it has an entry.");
    return step;
}

Step restoreStep(const ModelEntry& current, const QJsonObject& kept)
{
    Step step;
    step.kind = StepKind::RestoreEntry;
    step.object = current.id;
    step.before = entryView(current);
    QJsonObject after = kept.value(viewField).toObject();
    QJsonObject raw = kept;
    raw.remove(viewField);
    after.insert(QStringLiteral("raw"), raw);
    step.after = after;
    step.what = Texts::tr("Put the entry of %1 back as it was").arg(current.id);
    step.why = Texts::tr("Its connection is released.");
    return step;
}

/// People gave the entry in Open WebUI's own pages what publishing it again would not bring back.
bool hasMoreThanOurs(const ModelEntry& entry)
{
    static const QSet<QString> ours{QStringLiteral("keyroster"), QStringLiteral("hidden")};
    const QJsonObject meta = entry.raw.value(QStringLiteral("meta")).toObject();
    const auto isSet = [](const QJsonValue& value) {
        return !value.isNull() && value != QJsonValue(false) && value != QJsonValue(QString())
            && !(value.isArray() && value.toArray().isEmpty())
            && !(value.isObject() && value.toObject().isEmpty());
    };
    for (auto field = meta.begin(); field != meta.end(); ++field) {
        if (!ours.contains(field.key()) && isSet(field.value()))
            return true;
    }
    return !entry.raw.value(QStringLiteral("params")).toObject().isEmpty();
}

Step withdrawStep(const ModelEntry& current)
{
    Step step;
    step.kind = StepKind::WithdrawModel;
    step.object = current.id;
    step.before = entryView(current);
    step.after = QJsonValue::Null;
    step.what = Texts::tr("Withdraw %1").arg(current.id);
    step.why = Texts::tr("The draft does not publish it.");
    step.risk = Risk::Low;
    step.reversible = !hasMoreThanOurs(current);
    return step;
}

} // namespace

QString audience(const QList<Principal>& grants, const Directory& directory)
{
    constexpr qsizetype named = 2;
    if (grants.isEmpty())
        return Texts::tr("admins only");
    QStringList names;
    for (const Principal& principal : grants) {
        if (principal.type == PrincipalType::Everyone)
            return Texts::tr("everyone");
        names.append(directory.nameOf(principal));
    }
    if (names.size() <= named + 1)
        return names.join(Texts::tr(", ", "between the parts of a list"));
    return Texts::tr("%1 and %n more", nullptr, int(names.size() - named))
        .arg(names.mid(0, named).join(Texts::tr(", ", "between the parts of a list")));
}

QJsonObject keptEntry(const ModelEntry& entry)
{
    QJsonObject kept = entry.raw;
    // Changes at each look of the server: not part of what is put back.
    for (const char* volatileField : {"updated_at", "user", "write_access"})
        kept.remove(QLatin1StringView(volatileField));
    kept.insert(QStringLiteral("id"), entry.id);
    kept.insert(viewField, entryView(entry));
    return kept;
}

QString keptEntryId(const QJsonObject& kept)
{
    return kept.value(QStringLiteral("id")).toString();
}

QJsonObject keptRaw(const Policy& policy, const QString& id)
{
    for (const Connection& connection : policy.connections) {
        if (!connection.adopted)
            continue;
        for (QJsonObject kept : connection.adopted->entriesBefore) {
            if (keptEntryId(kept) != id)
                continue;
            kept.remove(viewField);
            return kept;
        }
    }
    return {};
}

Result<EntryWork> planEntries(Draft& draft)
{
    const Snapshot& snapshot = draft.input.snapshot;
    Policy& target = draft.plan.target;
    const auto current = entryIndex(snapshot.entries);
    QSet<QString> ours;
    if (draft.server) {
        for (const Wanted& wanted : wantedEntries(*draft.server))
            ours.insert(wanted.entry.id);
    }

    EntryWork work;
    QSet<QString> wantedIds;
    for (const Wanted& wanted : wantedEntries(target)) {
        const QString& id = wanted.entry.id;
        if (wantedIds.contains(id))
            return fail(
                ErrorKind::BadInput,
                Texts::tr("Two models are published as \"%1\". Give one of them another id.")
                    .arg(id));
        wantedIds.insert(id);
        const ModelEntry* now = current.value(id);
        if (now && now->marker == draft.marker) {
            if (!shows(entryView(*now), entryView(wanted.entry)))
                work.publish.append(publishStep(wanted, now, draft));
            continue;
        }
        Connection& connection = target.connections[wanted.connection];
        const bool takesOver = wanted.isPreset && connection.adopted;
        if (now) {
            // An entry that leads to our router was made by us, whoever took the marker away since.
            const bool lost = ours.contains(id) && now->baseModelId == wanted.entry.baseModelId;
            if (!now->marker.isEmpty() || (!lost && !takesOver))
                return fail(ErrorKind::Conflict,
                            Texts::tr("The server has an entry \"%1\" that Keyroster did not make, "
                                      "and does not change. "
                                      "Publish the model under another id.")
                                .arg(id));
            if (lost)
                draft.lostMarkers.insert(id);
            else
                keepEntry(*connection.adopted, *now);
        }
        const Step step = publishStep(wanted, now, draft);
        const QString native = takesOver ? movingFrom(connection, snapshot) : QString();
        if (native.isEmpty())
            work.publish.append(step);
        else
            work.move[native].append(step);
    }

    const auto kept = keptEntries(draft.server);
    const auto released = releasedIds(draft);
    for (const ModelEntry& entry : snapshot.entries) {
        if (entry.marker != draft.marker || wantedIds.contains(entry.id))
            continue;
        const bool hasKept = kept.contains(entry.id);
        const Step step =
            hasKept ? restoreStep(entry, kept.value(entry.id).entry) : withdrawStep(entry);
        // Also an entry that was not there before must go in the same move: over a native model it
        // would stop its chats.
        if (released.contains(entry.id))
            work.restore[released.value(entry.id)].append(step);
        else
            work.withdraw.append(step);
    }
    return work;
}

} // namespace keyroster::sync::planning
