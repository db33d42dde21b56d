#pragma once

#include "policy/directory.h"
#include "policy/policy.h"

namespace keyroster::ui {

/// What it means for people when keys go.
struct KeyRemoval
{
    qsizetype users = 0, groups = 0; ///< that are on one of the keys themselves
    qsizetype assignmentsGone = 0;   ///< of them, that have no other key there
    bool poolShrinks = false;        ///< a pool loses a key
    bool poolGone = false;           ///< a pool loses its last key
    qsizetype peopleOnPool = 0;      ///< who then use the pool, and did not before
    qsizetype peopleWithoutKey = 0;  ///< who then have no key on a connection, and had one
};

/// Pure; about half a microsecond for each user of the directory.
KeyRemoval removalOf(const Policy& policy, const Directory& directory, const QList<KeyId>& keys);

/// The same in sentences. Translated; never empty.
QStringList removalWords(const KeyRemoval& removal);

} // namespace keyroster::ui
