#pragma once

#include <QLabel>

namespace keyroster::ui {

/// The type scale of the window: title of a page or dialog, heading of a part, ordinary text, a
/// quieter hint. Texts wrap.
QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);
QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);
QLabel* textLabel(const QString& text, QWidget* parent = nullptr);
QLabel* hintLabel(const QString& text, QWidget* parent = nullptr);

/// The same label; its text can be selected with the mouse, to be copied into a mail: errors,
/// addresses. Not for all texts: laying out one that can be selected takes several times as long.
QLabel* selectable(QLabel* label);

/// The system's fixed-width font in the size of ordinary text, for ids and fingerprints.
QFont fixedFont();

} // namespace keyroster::ui
