#pragma once

#include "models/dragpayload.h"
#include "policy/directory.h"
#include "policy/edit.h"

#include <Qt>

namespace keyroster::ui {

/// Where something would be dropped. `None`: beside everything.
struct DropTarget
{
    enum class Kind { None, Key, Pool, Person };
    Kind kind = Kind::None;
    KeyId key;           ///< for Key
    Principal principal; ///< for Person: a user or a group

    static DropTarget onKey(const KeyId& key) { return {Kind::Key, key, {}}; }
    static DropTarget onPool() { return {Kind::Pool, {}, {}}; }
    static DropTarget onPerson(const Principal& principal) { return {Kind::Person, {}, principal}; }
    friend bool operator==(const DropTarget&, const DropTarget&) = default;
};

/// What would happen. Allowed: `preview` says it in one line ("3 users -> team-1, instead of
/// team-2"), `edit` does it. Refused: `reason` says why in words for people; `edit` is empty.
struct DropDecision
{
    bool allowed = false;
    QString reason;
    QString preview;
    Edit edit;
};

/// The one rule for every drop; drag, menu and keyboard all ask it. Pure.
/// People or groups on a key: that key becomes their only one on the connection; with Control held
/// it is added to those they have. On the pool: their own assignment is removed, so that the pool
/// serves them. Keys on the pool: added to it. Keys on a person or group: as if the person were
/// dropped on the keys. Everything else is refused.
DropDecision decideDrop(const Policy& policy, const Directory& directory,
                        const DragPayload& payload, const ConnectionId& connection,
                        const DropTarget& target, Qt::KeyboardModifiers modifiers);

} // namespace keyroster::ui
