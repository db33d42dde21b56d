#include "window/welcomepage.h"

#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

WelcomePage::WelcomePage(const Theme* theme, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/keyroster/icons/keyroster.svg")).pixmap(96, 96));
    picture->setAlignment(Qt::AlignCenter);
    auto* title = titleLabel(tr("Decide which key pays for whose chats"));
    title->setAlignment(Qt::AlignCenter);
    auto* text = hintLabel(tr("Connect to your Open WebUI server. Keyroster reads it first and "
                              "changes nothing until you review a plan and "
                              "click Sync."));
    text->setAlignment(Qt::AlignCenter);
    // A layout does not ask a centred label how high it is at its width.
    text->setFixedWidth(460);
    text->setMinimumHeight(text->heightForWidth(460));
    auto* button = new QPushButton(tr("Connect to a server..."));
    button->setObjectName(QStringLiteral("welcomeConnect"));
    button->setIcon(icon(theme, QStringLiteral("server"), Tone::OnAccent));
    button->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::BigGap);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(button, &QPushButton::clicked, this, &WelcomePage::connectRequested);
}

} // namespace keyroster::ui
