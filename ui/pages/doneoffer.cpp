#include "pages/doneoffer.h"

#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DoneOffer)
};

} // namespace

void sayDone(MessageBar* bar, workspace::Workspace* workspace, const QString& what)
{
    const QString text = Texts::tr("Done: %1").arg(what);
    bar->showMessage(Tone::Ok, text);
    bar->offer(Texts::tr("Undo"), [bar, workspace] {
        if (const auto undone = workspace->undo(); !undone)
            bar->showError(undone.error());
    });
    auto* watch = new QObject(bar);
    QObject::connect(workspace, &workspace::Workspace::draftChanged, watch, [bar, watch, text] {
        watch->deleteLater();
        if (bar->text() == text) // else another message has taken its place
            bar->clear();
    });
}

} // namespace keyroster::ui
