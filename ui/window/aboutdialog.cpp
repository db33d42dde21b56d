#include "window/aboutdialog.h"

#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace keyroster::ui {

AboutDialog::AboutDialog(Operations* operations, const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme,
                 QStringLiteral("Keyroster %1").arg(QLatin1String(KEYROSTER_VERSION)), parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setIntro(tr("Decides which provider API key pays for whose chats on an Open WebUI server."));
    body()->addWidget(textLabel(tr("Free software under the GNU General Public License, version 3 "
                                   "or later. It comes without any warranty.")));
    body()->addWidget(hintLabel(tr("Built with Qt %1.").arg(QLatin1String(qVersion()))));
    buttons()->addButton(QDialogButtonBox::Close);
    resize(420, 0);
}

} // namespace keyroster::ui
