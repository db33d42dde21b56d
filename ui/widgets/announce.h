#pragma once

class QString;
class QWidget;

namespace keyroster::ui {

/// Has a screen reader say `text` while `focused` keeps the focus: for a list that is driven from
/// a line edit, whose rows never get the focus. The text becomes the widget's accessible
/// description, and readers say a description that changes (Qt has no announcements before 6.8).
/// The same text twice is said once.
void announce(QWidget* focused, const QString& text);

} // namespace keyroster::ui
