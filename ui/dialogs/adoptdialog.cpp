#include "dialogs/adoptdialog.h"

#include "dialogs/adoptlist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

AdoptDialog::AdoptDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                         QWidget* parent)
    : FormDialog(operations, theme, tr("Adopt connections of the server"), parent)
    , m_engine(engine)
    , m_list(new AdoptList(theme))
{
    setObjectName(QStringLiteral("adoptDialog"));
    setIntro(tr("Keyroster takes over address, key, models and who may use them. People keep the "
                "model names that they know. "
                "The server changes only when you sync."));
    body()->addWidget(m_list, 1);
    m_adopt = addPrimary(tr("Adopt"), QStringLiteral("adoptButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_adopt, &QPushButton::clicked, this, &AdoptDialog::adopt);
    connect(m_list, &AdoptList::changed, this, &AdoptDialog::refresh);
    if (const std::optional<Snapshot>& snapshot = engine->workspace()->snapshot())
        m_list->setNatives(*snapshot, engine->workspace()->draft());
    m_list->chooseTheOnlyOne();
    if (m_list->isEmpty())
        setIntro(tr("The server has no connection of its own that is not adopted yet."));
    resize(600, 480);
    refresh();
}

void AdoptDialog::refresh()
{
    const int chosen = int(m_list->chosen().size());
    m_adopt->setEnabled(chosen > 0 && !isBusy());
    m_adopt->setText(chosen == 0 ? tr("Adopt") : tr("Adopt %n connection(s)", nullptr, chosen));
}

void AdoptDialog::adopt()
{
    const QList<AdoptList::Choice> chosen = m_list->chosen();
    const CancelToken cancel;
    run(tr("Taking over %n connection(s)...", nullptr, int(chosen.size())),
        m_engine->adoptNatives(chosen, cancel), cancel,
        [this](const QList<ConnectionId>&) { accept(); });
}

} // namespace keyroster::ui
