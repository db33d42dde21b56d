#pragma once

#include "widgets/formdialog.h"

namespace keyroster::ui {

/// Version and licence.
class AboutDialog : public FormDialog
{
    Q_OBJECT
public:
    AboutDialog(Operations* operations, const Theme* theme, QWidget* parent = nullptr);
};

} // namespace keyroster::ui
