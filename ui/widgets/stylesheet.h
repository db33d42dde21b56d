#pragma once

#include <QString>

namespace keyroster::ui {

class Theme;

/// The style sheet on top of Fusion: radii, paddings and states of controls. It says nothing about
/// items of views: those are painted by delegates and must stay fast at 100,000 rows. Marks that it
/// looks at (dynamic properties):
///   QPushButton "danger"; QFrame "card"; QLabel "role" = "title" | "heading" | "hint" | "error";
///   QToolButton "nav".
QString styleSheet(const Theme& theme);

} // namespace keyroster::ui
