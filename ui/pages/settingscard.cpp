#include "pages/settingscard.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace keyroster::ui {

SettingsCard::SettingsCard(const QString& title, const QString& hint, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(Theme::BigGap, 12, Theme::BigGap, 12);
    m_column->setSpacing(Theme::Gap);
    m_column->addWidget(headingLabel(title, this));
    if (!hint.isEmpty())
        m_column->addWidget(hintLabel(hint, this));
}

} // namespace keyroster::ui
