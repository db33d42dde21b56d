#pragma once

#include <QLabel>

namespace keyroster::ui {

/// The type scale of the window: title of a page or dialog, heading of a part, ordinary text, a
/// quieter hint. Texts wrap and can be selected with the mouse (so that they can be copied into a
/// mail), except titles and headings.
QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);
QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);
QLabel* textLabel(const QString& text, QWidget* parent = nullptr);
QLabel* hintLabel(const QString& text, QWidget* parent = nullptr);

/// The system's fixed-width font in the size of ordinary text, for ids and fingerprints.
QFont fixedFont();

} // namespace keyroster::ui
