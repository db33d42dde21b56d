#pragma once

#include "sync/enginecore.h"

namespace keyroster::sync {

/// An assignment that the router is asked about.
struct Question
{
    UserId user;
    ConnectionId connection;
    QString model;
};
/// A few: people of their own assignments, members of groups, somebody for everyone. Pure.
QList<Question> questionsFor(const Policy& policy, const Directory& directory, int most);

/// Compares what was read with the policy that the server should have, asks the router for its
/// revision and explains a few assignments. `snapshot` was just read.
Task<VerifyReport> verifyServer(EngineCorePtr core, Snapshot snapshot, Policy wanted,
                                CancelToken cancel);

/// What a plan would still change: the server is not as its policy says. Translated sentences.
/// Pure.
QStringList differencesOf(const Snapshot& snapshot, const Policy& wanted);

} // namespace keyroster::sync
