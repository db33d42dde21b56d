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
/// hints, tips, accessible names, menu entries; of item views what is not data.
QList<ScreenText> screenTexts(const QWidget* root);

/// "QPushButton addKeys in planDialog": for messages.
QString describe(const QWidget* widget);

} // namespace keyroster::test
