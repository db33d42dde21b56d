#pragma once

#include <QStringList>

class QWidget;

namespace keyroster::test {

/// Every visible text below `root` that has less room than it needs: labels, heads of tables,
/// buttons, tabs, boxes with a choice, check boxes, titles of groups. "head usageTotals: From
/// cache". Cells of tables and lists are left out: they end in an ellipsis and have a tip.
QStringList cutTexts(const QWidget* root);

} // namespace keyroster::test
