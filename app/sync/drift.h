#pragma once

#include "policy/directory.h"
#include "policy/edit.h"
#include "sync/plan.h"

/// Objects of ours on the server that are not as the last sync left them. (Changes that another
/// admin made to the policy are no drift: they are merged.)
namespace keyroster::sync {

enum class DriftKind {
    Changed, ///< fields differ
    Missing, ///< it was removed
    Extra,   ///< it bears our marker and is not ours
    Update,  ///< nobody changed it: this Keyroster brings a newer one
};

struct DriftField
{
    QString field; ///< "grants", "name", "hidden", "active", "base", "marker", "content",
                   ///< "enabled", "slot", "revision", "sealed"
    QString name;  ///< translated
    QString left;  ///< what the last sync left, in words
    QString now;   ///< what the server shows, in words
    friend bool operator==(const DriftField&, const DriftField&) = default;
};

struct DriftObject
{
    QString object; ///< a Step::object: function id, model id, address; the argument of take and
                    ///< put back
    DriftKind kind = DriftKind::Changed;
    QString name; ///< translated: "model gpt-4o", "the router"
    QString what; ///< translated sentence: what happened
    QList<DriftField> fields;
    QDateTime firstSeen; ///< UTC, by this computer; invalid: not noted yet
    QDateTime changedAt; ///< UTC, as the server says; invalid: it does not
    bool taken = false;  ///< the draft says the same as the server already: the next sync ends it
    bool canTake = false;
    QString whyNot; ///< translated: why theirs cannot be taken over
};

struct Drift
{
    QList<DriftObject> objects;
    /// Translated; not empty where what we need cannot be made at all (somebody else's entry stands
    /// in the place of ours): then no plan can be made until that is mended.
    QString problem;
    [[nodiscard]] bool isEmpty() const { return objects.isEmpty() && problem.isEmpty(); }
};

/// Pure. `left`: the policy of the last sync or pull (Workspace::base()); `draft` only for `taken`.
/// `routerLeft`: SHA-256 of the router's code as it was when last seen in order; empty: not known.
Drift findDrift(const Snapshot& snapshot, const Policy& left, const Policy& draft,
                const QString& routerLeft);

/// The edit that takes over what these objects show on the server: who sees a published model, its
/// name, hidden or not, published or not. BadInput with the reasons where a policy cannot say it,
/// NotFound for an object that does not drift. Pure.
Result<Edit> takeTheirs(const Drift& drift, const QStringList& objects, const Snapshot& snapshot,
                        const Policy& draft);

/// Since when each object drifts, as kept in a workspace setting: gives the objects their
/// firstSeen, and returns what to keep. `now` is for those that are new.
QByteArray noteFirstSeen(Drift& drift, const QByteArray& kept, const QDateTime& now);

} // namespace keyroster::sync
