#pragma once

#include "widgets/theme.h"

#include <QAction>
#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace keyroster::ui {

/// All that can be done now, found by typing (Ctrl+K). It lists actions, so whatever is in a menu
/// is here too; an action that is switched off is not listed. Runs the chosen action after it has
/// closed.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction*>& actions, const Theme* theme, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void sayCurrent();
    void runCurrent();

    QList<QAction*> m_actions;
    QLineEdit* m_input;
    QListWidget* m_list;
    QLabel* m_none; ///< instead of the list when nothing fits
};

/// The text of an action as it is shown, without the mark of its letter and without dots.
QString plainText(const QAction* action);

} // namespace keyroster::ui
