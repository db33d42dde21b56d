#include "pages/boardactions.h"

#include "widgets/icons.h"

namespace keyroster::ui {

BoardActions::BoardActions(const Theme* theme, QObject* parent)
    : QObject(parent)
{
    const auto key = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    assign = make(theme, QStringLiteral("assign"), QStringLiteral("key"), tr("Assign to key..."),
                  key("Ctrl+Return"), tr("Put the selected users and groups on a key"));
    moveToPool = make(theme, QStringLiteral("moveToPool"), QStringLiteral("everyone"),
                      tr("Move to the pool for everyone"), key("Ctrl+Shift+Return"),
                      tr("The selected users and groups lose their own key"));
    removeFromKey = make(theme, QStringLiteral("removeFromKey"), QStringLiteral("remove"),
                         tr("Remove from key"), QKeySequence(Qt::Key_Delete),
                         tr("Take the selected users and groups off their keys"));
    order = make(theme, QStringLiteral("order"), QStringLiteral("checklist"),
                 tr("Order and rules..."), key("Ctrl+Shift+O"),
                 tr("In which order the keys of a person, a group or the pool pay, and what comes "
                    "when they are used up"));
    showMembers = make(theme, QStringLiteral("showMembers"), QStringLiteral("group"),
                       tr("Show members of this group"), key("Ctrl+M"));
    why = make(theme, QStringLiteral("why"), QStringLiteral("info"), tr("Why this key?"),
               key("Ctrl+I"), tr("Explain which key the selected person gets, and why"));
    find = make(theme, QStringLiteral("find"), QStringLiteral("search"), tr("Find people"),
                QKeySequence(QKeySequence::Find));
    addKeys = make(theme, QStringLiteral("addKeys"), QStringLiteral("key-add"), tr("Add keys..."),
                   QKeySequence(QKeySequence::New),
                   tr("Add keys to this connection: type, paste or import"));
    keyDetails =
        make(theme, QStringLiteral("keyDetails"), QStringLiteral("settings"), tr("Key details..."),
             key("Alt+Return"), tr("Label, limits, weight and validity of the selected key"));
    testKey = make(theme, QStringLiteral("testKey"), QStringLiteral("test"), tr("Test key"),
                   key("Ctrl+T"), tr("Ask the provider whether the selected keys work"));
    testAll =
        make(theme, QStringLiteral("testAll"), QStringLiteral("test"), tr("Test all"),
             key("Ctrl+Shift+T"), tr("Ask the provider whether the keys of this connection work"));
    switchKey = make(theme, QStringLiteral("switchKey"), QStringLiteral("power"),
                     tr("Switch key off"), key("Ctrl+E"));
    addToPool = make(theme, QStringLiteral("addToPool"), QStringLiteral("everyone"),
                     tr("Add key to the pool"), key("Ctrl+P"),
                     tr("Everyone who has no key of their own may use it"));
    takeOutOfPool = make(theme, QStringLiteral("takeOutOfPool"), QStringLiteral("remove"),
                         tr("Take key out of the pool"), key("Ctrl+Shift+P"));
    deleteKeys = make(theme, QStringLiteral("deleteKeys"), QStringLiteral("trash"),
                      tr("Delete key..."), key("Shift+Del"),
                      tr("Remove the selected keys from the connection, and everyone from them"));
    keepKeys =
        make(theme, QStringLiteral("keepKeys"), QStringLiteral("undo"), tr("Keep the key"), {},
             tr("Takes its removal back: it stays as it is on the server, with the people "
                "who are on it there"));
    addConnection = make(theme, QStringLiteral("addConnection"), QStringLiteral("connection"),
                         tr("Add a connection..."), {});
    adopt = make(theme, QStringLiteral("adopt"), QStringLiteral("connection"),
                 tr("Adopt an existing connection..."), {},
                 tr("Take over a connection of the server with its key and model names"));
    editConnection = make(theme, QStringLiteral("editConnection"), QStringLiteral("settings"),
                          tr("Edit the connection..."), {},
                          tr("Name, address and headers of the connection that is shown, and "
                             "whether people's own keys come first"));
    editModels = make(theme, QStringLiteral("editModels"), QStringLiteral("model"),
                      tr("Models and prices..."), {},
                      tr("Which models of this connection people see, who sees them, and what "
                         "they cost"));
    accounts = make(theme, QStringLiteral("accounts"), QStringLiteral("group"), tr("Accounts..."),
                    {}, tr("Quotas that several keys share, and their limits"));
    allowances =
        make(theme, QStringLiteral("allowances"), QStringLiteral("chart"), tr("Allowances..."), {},
             tr("How much people, groups or everyone may use in a day, week or month"));
    removeConnection = make(theme, QStringLiteral("removeConnection"), QStringLiteral("trash"),
                            tr("Remove the connection"), {},
                            tr("With its keys and assignments; can be undone, and nothing changes "
                               "on the server before a sync"));
    keepConnection = make(theme, QStringLiteral("keepConnection"), QStringLiteral("undo"),
                          tr("Keep the connection"), {},
                          tr("Takes its removal back: it stays as it is on the server, with its "
                             "keys and assignments"));
    discard = make(theme, QStringLiteral("discard"), QStringLiteral("undo"), tr("Discard changes"),
                   {}, tr("Back to what the server has; can be undone"));
    review = make(theme, QStringLiteral("review"), QStringLiteral("plan"), tr("Review..."),
                  key("Ctrl+Shift+R"), tr("Show what the next sync would change"));
    sync = make(theme, QStringLiteral("sync"), QStringLiteral("sync"), tr("Sync..."), key("Ctrl+S"),
                tr("Show the changes once more, then bring them to the server"));
}

QAction* BoardActions::make(const Theme* theme, const QString& name, const QString& picture,
                            const QString& text, const QKeySequence& shortcut,
                            const QString& toolTip)
{
    auto* action = new QAction(icon(theme, picture), text, this);
    action->setObjectName(QStringLiteral("board.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString tip = toolTip.isEmpty() ? text : toolTip;
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    m_all.append(action);
    return action;
}

} // namespace keyroster::ui
