#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QLabel;

namespace keyroster::ui {

class ChoiceTree;

/// What on the server is no longer as the last sync left it: which objects, which fields, since
/// when; for each, put it back or take over what is there now. Taking over is an edit of the draft;
/// putting back is a plan like any other, reviewed before it runs.
class DriftDialog : public FormDialog
{
    Q_OBJECT
public:
    DriftDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// A plan that puts back what was chosen, to be shown next.
    void planMade(const keyroster::sync::Plan& plan);
    /// The draft took something over.
    void taken();

private:
    void addTools();
    void fill();
    void refresh();
    void go();
    /// False: what is to be taken over could not be, and why is said.
    [[nodiscard]] bool take();

    sync::Engine* m_engine;
    ChoiceTree* m_tree;
    QLabel* m_left;
    QPushButton* m_go = nullptr;
};

} // namespace keyroster::ui
