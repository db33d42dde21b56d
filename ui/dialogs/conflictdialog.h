#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QLabel;

namespace keyroster::ui {

class ChoiceTree;

/// What the admin and somebody else changed both, side by side; per field, per entity or for all,
/// one of them is chosen, then the server is read again and the rest of the draft stays. Nothing is
/// written to the server.
class ConflictDialog : public FormDialog
{
    Q_OBJECT
public:
    ConflictDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void resolved();

protected:
    void workChanged() override;

private:
    void addTools();
    void fill();
    void refresh();
    void resolve();
    [[nodiscard]] QList<sync::Choice> choices() const;

    sync::Engine* m_engine;
    QList<sync::Conflict> m_conflicts;
    ChoiceTree* m_tree;
    QLabel* m_left;
    QPushButton* m_merge = nullptr;
};

} // namespace keyroster::ui
