#pragma once

#include "models/modelroles.h"
#include "policy/policy.h"
#include "widgets/theme.h"

#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// The small widgets that the pages of the inspector are put together from.
namespace keyroster::ui::parts {

/// A page: a column with the usual margins; pages add to its layout. `place`: where it will be
/// shown, since moving a widget with all that is in it takes on the style anew.
QWidget* page(QVBoxLayout*& layout, QWidget* place);

/// Avatar or icon, name, smaller line.
QWidget* personHeader(const Theme* theme, const Principal& principal, const QString& name,
                      const QString& detail, QWidget* parent);
QWidget* iconHeader(const Theme* theme, const QString& icon, Tone tone, const QString& name,
                    const QString& detail, QWidget* parent);

QLabel* sectionTitle(const QString& text, QWidget* parent);
/// Icon and words in one tone; wraps.
QWidget* statement(const Theme* theme, const QString& icon, Tone tone, const QString& text,
                   QWidget* parent);
/// "Weight   2": name in the quiet tone, value beside it.
QWidget* fact(const QString& name, const QString& value, QWidget* parent);
/// Buttons of actions, two beside each other where they fit.
QWidget* buttons(const QList<QAction*>& actions, QWidget* parent);

/// One row: icon, text, an optional mark of change, and a button that takes it away.
struct Entry
{
    QString icon;
    QString text;
    QString detail;
    RowChange change = RowChange::None;
    QString removeText;           ///< accessible name and tool tip of the button
    std::function<void()> remove; ///< none: no button
    std::function<void()> open;   ///< none: the text is no link
};
QWidget* entry(const Theme* theme, const Entry& entry, const QString& objectName, QWidget* parent);

} // namespace keyroster::ui::parts
