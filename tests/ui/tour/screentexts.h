#pragma once

#include <QString>
#include <QWidget>

namespace keyroster::test {

struct ScreenText
{
    const QWidget* widget;
    QString text;
    QString what; ///< "label", "button", "header", "tip", "name", ...
};

/// Every text that a person can read or hear on `root` now: labels, buttons, tabs, headers, boxes,
/// hints, tips, accessible names, the cells that are seen, and the entries of all menus below it.
QList<ScreenText> screenTexts(const QWidget* root);

/// "QPushButton addKeys in planDialog": for messages.
QString describe(const QWidget* widget);

} // namespace keyroster::test
