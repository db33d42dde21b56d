#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

namespace keyroster::ui {

class AdoptList;

/// Adopting connections of the server later than at the first run: one undo step in the draft.
class AdoptDialog : public FormDialog
{
    Q_OBJECT
public:
    AdoptDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                QWidget* parent = nullptr);

private:
    void refresh();
    void adopt();

    sync::Engine* m_engine;
    AdoptList* m_list;
    QPushButton* m_adopt;
};

} // namespace keyroster::ui
