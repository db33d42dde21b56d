#include "window/windowactions.h"

#include "widgets/icons.h"
#include "widgets/mnemonic.h"

namespace keyroster::ui {

WindowActions::WindowActions(const Theme* theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
{
    const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    connectServer = make(QStringLiteral("connect"), QStringLiteral("server"),
                         tr("&Connect to a server..."), keys("Ctrl+Shift+N"));
    refresh = make(QStringLiteral("refresh"), QStringLiteral("refresh"),
                   tr("&Refresh from the server"), QKeySequence(QKeySequence::Refresh));
    quit = make(QStringLiteral("quit"), QStringLiteral("quit"), tr("&Quit"), keys("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
    undo = make(QStringLiteral("undo"), QStringLiteral("undo"), tr("&Undo"),
                QKeySequence(QKeySequence::Undo));
    redo = make(QStringLiteral("redo"), QStringLiteral("redo"), tr("&Redo"),
                QKeySequence(QKeySequence::Redo));
    undoList = make(QStringLiteral("undoList"), QStringLiteral("history"), tr("Undo &history..."),
                    keys("Ctrl+Alt+U"));
    selectAll = make(QStringLiteral("selectAll"), QStringLiteral("group"), tr("Select &all"), {});
    undoSync = make(QStringLiteral("undoSync"), QStringLiteral("undo"), tr("Undo last s&ync..."),
                    keys("Ctrl+Alt+Z"));
    undoSync->setEnabled(false);
    openPlan = make(QStringLiteral("openPlan"), QStringLiteral("plan"), tr("&Open a saved plan..."),
                    keys("Ctrl+O"));
    pasteKeys = make(QStringLiteral("pasteKeys"), QStringLiteral("paste"), tr("&Paste keys..."),
                     keys("Ctrl+Shift+V"));
    palette = make(QStringLiteral("palette"), QStringLiteral("command"), tr("&Find a command..."),
                   keys("Ctrl+K"));
    shortcuts = make(QStringLiteral("shortcuts"), QStringLiteral("keyboard"),
                     tr("&Keyboard shortcuts"), keys("Ctrl+?"));
    about = make(QStringLiteral("about"), QStringLiteral("info"), tr("&About Keyroster"), {});
    about->setMenuRole(QAction::AboutRole);
    makeThemes();
    makeGoTo();
}

void WindowActions::makeGoTo()
{
    const std::tuple<QString, QString, QString> pages[] = {
        {QStringLiteral("board"), QStringLiteral("board"), tr("Go to the board")},
        {QStringLiteral("keys"), QStringLiteral("key"), tr("Go to the keys")},
        {QStringLiteral("people"), QStringLiteral("user"), tr("Go to the people")},
        {QStringLiteral("usage"), QStringLiteral("chart"), tr("Go to the usage")},
        {QStringLiteral("history"), QStringLiteral("history"), tr("Go to the history")},
        {QStringLiteral("checks"), QStringLiteral("checklist"), tr("Go to the checks")},
        {QStringLiteral("settings"), QStringLiteral("settings"), tr("Go to the settings")}};
    int number = 0;
    for (const auto& [name, iconName, text] : pages) {
        const QKeySequence shortcut(QStringLiteral("Ctrl+%1").arg(++number));
        QAction* action = make(QStringLiteral("goTo.%1").arg(name), iconName, text, shortcut);
        action->setData(name);
        goTo.append(action);
    }
}

QAction* WindowActions::make(const QString& name, const QString& iconName, const QString& text,
                             const QKeySequence& shortcut)
{
    auto* action = new QAction(icon(m_theme, iconName), text, this);
    action->setObjectName(QStringLiteral("window.") + name);
    action->setShortcut(shortcut);
    const QString plain = withoutMnemonic(text);
    const QString shown = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, shown));
    return action;
}

void WindowActions::makeThemes()
{
    themes = new QActionGroup(this);
    const std::tuple<QString, QString, QString, Theme::Choice> offered[] = {
        {QStringLiteral("themeSystem"), QStringLiteral("settings"),
         tr("Colours as the &system has them"), Theme::Choice::System},
        {QStringLiteral("themeLight"), QStringLiteral("sun"), tr("&Light colours"),
         Theme::Choice::Light},
        {QStringLiteral("themeDark"), QStringLiteral("moon"), tr("&Dark colours"),
         Theme::Choice::Dark}};
    for (const auto& [name, iconName, text, choice] : offered) {
        QAction* action = make(name, iconName, text, {});
        action->setCheckable(true);
        action->setData(int(choice));
        themes->addAction(action);
    }
}

} // namespace keyroster::ui
