#pragma once

#include <QString>

namespace keyroster::workspace {
class Workspace;
}

namespace keyroster::ui {

class MessageBar;

/// Says in the bar what the newest edit of the draft did, and offers to undo it. Any later change
/// of the draft takes the message away, so that the button never undoes another edit. To be called
/// after the edit was applied. The workspace outlives the bar. GUI thread.
void sayDone(MessageBar* bar, workspace::Workspace* workspace, const QString& what);

} // namespace keyroster::ui
