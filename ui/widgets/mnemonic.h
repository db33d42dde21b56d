#pragma once

#include <QString>

/// Texts of buttons, tabs, menus and labels with a buddy: there "&" marks the letter that Alt
/// presses, and "&&" shows as "&".
namespace keyroster::ui {

/// What an admin or a server has named, as a part of such a text: shown as it is, marking nothing.
QString escaped(QString name);
/// Such a text as it is shown: "&Undo: R&&D" gives "Undo: R&D".
QString withoutMnemonic(const QString& text);

} // namespace keyroster::ui
