#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace keyroster::ui {

/// What the window shows while no server is open: one sentence and one action.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const Theme* theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void connectRequested();
};

} // namespace keyroster::ui
