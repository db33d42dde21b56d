#include "policy/edits.h"
#include "sync/drift.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// What the entry says, where the policy can say it too. `entry` nullptr: not published.
void take(PublishedModel& model, const DriftObject& object, const ModelEntry* entry)
{
    if (!entry) {
        model.grants.clear();
        model.name.clear();
        model.hidden = false;
        return;
    }
    for (const DriftField& field : object.fields) {
        if (field.field == QLatin1StringView("grants"))
            model.grants = entry->grants;
        if (field.field == QLatin1StringView("name"))
            model.name = entry->name == model.id ? QString() : entry->name;
        if (field.field == QLatin1StringView("hidden"))
            model.hidden = entry->hidden;
    }
}

void takeInto(Policy& policy, const DriftObject& object, const Snapshot& snapshot)
{
    for (Connection& connection : policy.connections) {
        for (PublishedModel& model : connection.models) {
            if (object.object == routerModelId(connection, model)
                || object.object == model.publishedAs)
                take(model, object, findEntry(snapshot.entries, object.object));
        }
    }
}

} // namespace

Result<Edit> takeTheirs(const Drift& drift, const QStringList& objects, const Snapshot& snapshot,
                        const Policy& draft)
{
    Policy wanted = draft;
    QStringList refused;
    for (const QString& name : objects) {
        const auto object =
            std::find_if(drift.objects.cbegin(), drift.objects.cend(),
                         [&name](const DriftObject& known) { return known.object == name; });
        if (object == drift.objects.cend())
            return fail(ErrorKind::NotFound,
                        Texts::tr("%1 is as the last sync left it, as far as is known. Read the "
                                  "server again if it was changed just now.")
                            .arg(name));
        if (!object->canTake)
            refused.append(Texts::tr("%1: %2").arg(object->name, object->whyNot));
        else
            takeInto(wanted, *object, snapshot);
    }
    if (!refused.isEmpty())
        return fail(ErrorKind::BadInput, refused.join(QLatin1Char('\n')));
    Edit edit;
    edit.text =
        Texts::tr("Take over %n change(s) made on the server", nullptr, int(objects.size()));
    for (const Connection& connection : std::as_const(wanted.connections)) {
        const auto changed = edits::changeConnection(draft, connection);
        if (!changed)
            return passOn(changed);
        edit.changes += changed->changes;
    }
    return edit;
}

} // namespace keyroster::sync
