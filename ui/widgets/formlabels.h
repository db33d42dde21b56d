#pragma once

class QWidget;

namespace keyroster::ui {

/// Labels of the forms below `root` get the height of their fields, so that both stand on one line:
/// Qt puts them at the top, and our fields are higher than it reckons with.
void alignFormLabels(QWidget* root);

} // namespace keyroster::ui
