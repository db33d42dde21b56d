#pragma once

#include "widgets/formdialog.h"

class QTreeWidget;

namespace keyroster::ui {

/// The edits of the draft, newest first, those that were undone above the line that is now. The
/// chosen one is where the draft goes, in one step however many lie between; edits that were passed
/// stay in the list and can be gone to again until something else is edited. Workspace outlives it.
class UndoDialog : public FormDialog
{
    Q_OBJECT
public:
    UndoDialog(workspace::Workspace* workspace, Operations* operations, const Theme* theme,
               QWidget* parent = nullptr);

private:
    void fill();
    void showChoice(); ///< how many edits lie between, on the button
    void go();

    workspace::Workspace* m_workspace;
    QTreeWidget* m_list;
    QPushButton* m_go;
    int m_now = 0; ///< row of the edit that was made last and not undone
};

} // namespace keyroster::ui
