#pragma once

#include "widgets/formdialog.h"

#include <QAction>

namespace keyroster::ui {

/// All shortcuts on one sheet (Ctrl+?), made from the actions themselves, so it cannot be out of
/// date.
class ShortcutsSheet : public FormDialog
{
    Q_OBJECT
public:
    ShortcutsSheet(const QList<QAction*>& actions, Operations* operations, const Theme* theme,
                   QWidget* parent = nullptr);
};

} // namespace keyroster::ui
