#include "dialogs/removekeysdialog.h"

#include "models/keyremoval.h"
#include "models/wording.h"
#include "policy/edits.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

RemoveKeysDialog::RemoveKeysDialog(sync::Engine* engine, const QList<KeyId>& keys,
                                   Operations* operations, const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Remove keys"), parent)
    , m_engine(engine)
    , m_keys(keys)
{
    setObjectName(QStringLiteral("removeKeysDialog"));
    const workspace::Workspace* workspace = engine->workspace();
    const Directory directory =
        workspace->snapshot() ? workspace->snapshot()->directory : Directory();
    setTitle(tr("Remove %1?").arg(keyListText(workspace->draft(), keys)));
    const KeyRemoval removal = removalOf(workspace->draft(), directory, keys);
    QLabel* words = textLabel(removalWords(removal).join(QLatin1Char('\n')));
    words->setObjectName(QStringLiteral("removalWords"));
    body()->addWidget(words);
    body()->addWidget(hintLabel(tr("The server keeps the key until the next sync, and you can "
                                   "undo this. At the provider the key goes on to exist.")));
    QPushButton* go = addPrimary(tr("Remove"), QStringLiteral("removeKeysButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(go, &QPushButton::clicked, this, &RemoveKeysDialog::remove);
    resize(460, 0);
}

void RemoveKeysDialog::remove()
{
    workspace::Workspace* workspace = m_engine->workspace();
    const Result<Edit> edit = edits::removeKeys(workspace->draft(), m_keys);
    if (!edit) {
        showError(edit.error());
        return;
    }
    if (const Result<void> done = workspace->apply(*edit); !done)
        showError(done.error());
    else
        accept();
}

} // namespace keyroster::ui
