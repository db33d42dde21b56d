#pragma once

#include "pages/board.h"
#include "pages/inspector.h"

#include <QLabel>

namespace keyroster::test {

/// What the inspector says, a line per label.
inline QString inspectorText(const ui::Board* board)
{
    QStringList texts;
    const auto labels = board->findChild<ui::Inspector*>()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace keyroster::test
