#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace keyroster::ui {

/// One assignment of the draft, that of a user, a group or everyone on one connection: its keys in
/// their order, how they take turns, whether other keys pay when they are used up, and the rank of
/// a group. Further keys are assigned on the board. What somebody else changed meanwhile and nobody
/// touched here stays as it is. One undo step.
class AssignmentDialog : public FormDialog
{
    Q_OBJECT
public:
    AssignmentDialog(sync::Engine* engine, ConnectionId connection, Principal principal,
                     Operations* operations, const Theme* theme, QWidget* parent = nullptr);

private:
    void load(const Assignment& assignment);
    QWidget* makeKeys();
    QPushButton* makeButton(const QString& picture, const QString& text, const QString& name,
                            const QKeySequence& shortcut);
    void makeTurns(QFormLayout* fields);
    void makeSpill(QFormLayout* fields);
    void makeRank(QFormLayout* fields);
    void moveKey(int by);
    void removeKey();
    void refresh();
    [[nodiscard]] QList<KeyId> shownKeys() const;
    /// `now`: the assignment as the draft has it, perhaps no longer as it was loaded.
    [[nodiscard]] Assignment changed(const Assignment& now) const;
    void save();

    sync::Engine* m_engine;
    Assignment m_loaded; ///< only connection and principal are set while there is none
    QListWidget* m_keys = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_strategy = nullptr;
    QComboBox* m_spill = nullptr;
    QSpinBox* m_rank = nullptr;
};

} // namespace keyroster::ui
