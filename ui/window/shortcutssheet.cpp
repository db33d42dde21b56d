#include "window/shortcutssheet.h"

#include "widgets/labels.h"
#include "window/commandpalette.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace keyroster::ui {

ShortcutsSheet::ShortcutsSheet(const QList<QAction*>& actions, Operations* operations,
                               const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Keyboard shortcuts"), parent)
{
    setObjectName(QStringLiteral("shortcutsSheet"));
    setIntro(tr("Everything can be done without a mouse. Ctrl+K finds any command by its name."));
    auto* scroll = new QScrollArea(this);
    auto* inner = new QWidget(
        scroll->viewport()); // in its place: moved later it would take on the style anew
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(Theme::Gap, Theme::Gap, 12, Theme::Gap);
    grid->setHorizontalSpacing(Theme::BigGap);
    grid->setVerticalSpacing(6);
    QSet<QString> seen;
    int row = 0;
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || action->text().isEmpty() || seen.contains(keys))
            continue;
        seen.insert(keys);
        auto* what = textLabel(plainText(action), inner);
        auto* how = textLabel(keys, inner);
        how->setFont(fixedFont());
        grid->addWidget(what, row, 0);
        grid->addWidget(how, row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    scroll->setObjectName(QStringLiteral("plain"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    buttons()->addButton(QDialogButtonBox::Close);
    resize(480, 560);
}

} // namespace keyroster::ui
