#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>

/// Made-up content for workspace tests.
namespace keyroster::test {

/// An edit that adds a connection with this number.
Edit addConnection(int number);
/// An edit that renames it; `policy` is what it applies to.
Edit rename(const Policy& policy, int number, const QString& name);
/// An edit that fits no policy of these tests (it changes what is not there).
Edit impossibleEdit();
ConnectionId connectionId(int number);

workspace::ServerProfile someProfile();
Snapshot someSnapshot();

/// Opens or ends the test; the error is in the output.
std::unique_ptr<workspace::Workspace> openOrFail(const QString& file);

} // namespace keyroster::test
