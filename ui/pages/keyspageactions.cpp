#include "pages/keyspageactions.h"

#include "widgets/icons.h"

#include <QVariant>

namespace keyroster::ui {

namespace {

constexpr char usualTip[] = "usualTip";

QKeySequence keys(const char* text)
{
    return QKeySequence(QLatin1String(text));
}

} // namespace

KeysPageActions::KeysPageActions(const Theme* theme, QObject* parent)
    : QObject(parent)
{
    add = make(theme, "add", "key-add", tr("Add keys..."), QKeySequence(QKeySequence::New),
               tr("Type or paste keys"));
    importCsv =
        make(theme, "import", "import", tr("Import keys from a file..."), keys("Ctrl+Shift+I"),
             tr("Keys with their secrets from a CSV file, looked at "
                "before anything happens"));
    edit = make(theme, "edit", "settings", tr("Edit..."), keys("Alt+Return"),
                tr("Label, account, limits, weight and validity; of several keys what they share"));
    test = make(theme, "test", "test", tr("Test"), keys("Ctrl+T"),
                tr("Ask the provider whether the selected keys work"));
    testAll = make(theme, "testAll", "test", tr("Test all"), keys("Ctrl+Shift+T"),
                   tr("Ask the providers whether the keys in the list work"));
    replace = make(theme, "replace", "replace", tr("Replace secret..."), keys("Ctrl+L"),
                   tr("A new secret, at once or beside the old one for a while"));
    reveal = make(theme, "reveal", "eye", tr("Show secret"), keys("Ctrl+Shift+H"),
                  tr("Show the secret for 10 seconds"));
    copy = make(theme, "copy", "copy", tr("Copy secret"), keys("Ctrl+Shift+C"),
                tr("Copy the secret; the clipboard is cleared after 10 seconds"));
    switchKeys = make(theme, "switch", "power", tr("Switch off"), keys("Ctrl+E"),
                      tr("A key that is off is not used for any chat"));
    clearPause =
        make(theme, "clearPause", "refresh", tr("End the pause on the server"), keys("Ctrl+U"),
             tr("The router forgets limits and refusals that it holds "
                "against the key, and tries it again"));
    remove = make(theme, "remove", "trash", tr("Remove..."), QKeySequence(Qt::Key_Delete),
                  tr("Says first what it means for people"));
    keep = make(theme, "keep", "undo", tr("Keep after all"), keys("Ctrl+Shift+K"),
                tr("Takes the removal back: the key stays as it is on the server, with the people "
                   "who are on it there"));
    accounts = make(theme, "accounts", "group", tr("Accounts..."), {},
                    tr("Quotas that several keys share, and their limits"));
    showOnBoard = make(theme, "showOnBoard", "board", tr("Show on the board"), keys("Ctrl+B"),
                       tr("Who is on this key, and moving them"));
    showPeople = make(theme, "showPeople", "group", tr("Show its people"), keys("Ctrl+Shift+P"),
                      tr("The people whom this key serves"));
    exportCsv = make(theme, "export", "export", tr("Export the keys..."), {},
                     tr("All keys without their secrets as a CSV file"));
    find = make(theme, "find", "search", tr("Find keys"), QKeySequence(QKeySequence::Find),
                tr("Into the filter"));
    ask = make(theme, "ask", "router", tr("Ask the router again"), keys("Shift+F5"),
               tr("States and use of the keys as they are now"));
}

QAction* KeysPageActions::make(const Theme* theme, const char* name, const char* picture,
                               const QString& text, const QKeySequence& shortcut,
                               const QString& toolTip)
{
    auto* action = new QAction(icon(theme, QString::fromLatin1(picture)), text, this);
    action->setObjectName(QStringLiteral("keys.") + QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = shortcut.toString(QKeySequence::NativeText);
    const QString tip = shown.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, shown);
    action->setToolTip(tip);
    action->setProperty(usualTip, tip);
    m_all.append(action);
    return action;
}

void KeysPageActions::allow(QAction* action, const QString& whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? action->property(usualTip).toString() : whyNot);
}

} // namespace keyroster::ui
