#include "widgets/announce.h"

#include <QWidget>

namespace keyroster::ui {

void announce(QWidget* focused, const QString& text)
{
    if (focused->accessibleDescription() != text)
        focused->setAccessibleDescription(text); // sends QAccessible::DescriptionChanged
}

} // namespace keyroster::ui
