#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/draftbar.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "window/launcher.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The main job on a real X display, with a real Open WebUI and a real keychain: connect, adopt,
/// add a key, put a group onto it, review, sync, and start again. By events of the X server alone,
/// nothing called from within: pointer and typing, or, when KEYROSTER_LIVE_KEYBOARD is set, keys
/// only. Run by tests/live/run, which fills the server before and asks the provider
/// afterwards who paid. From the environment: KEYROSTER_REAL_SERVER, _EMAIL, _PASSWORD,
/// KEYROSTER_DATA_DIR, and KEYROSTER_LIVE_KEYS (the file with the provider's keys).
class LiveWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectAndAdopt();
    void addKey();
    void putGroupOntoKey();
    void reviewAndSync();
    void startsAgainSignedIn();
    void cleanupTestCase();

private:
    bool m_keyboard = qEnvironmentVariableIsSet("KEYROSTER_LIVE_KEYBOARD");
    void launch();
    void close();
    void xdo(const QStringList& steps, const QString& input = {});
    void keys(const QString& combination) { xdo({u"key"_s, u"--clearmodifiers"_s, combination}); }
    /// Into what has the focus. Not as an argument: it may be a secret.
    void typeIn(const QString& text)
    {
        xdo({u"type"_s, u"--delay"_s, u"4"_s, u"--file"_s, u"-"_s}, text);
    }
    /// Moves the pointer onto it and presses the button; on the sign of a check box.
    void pointAndClick(const QWidget* widget);
    /// Presses Tab until the widget of this name has the focus.
    [[nodiscard]] bool tabTo(const QString& name);
    [[nodiscard]] bool fill(const QPointer<QWidget>& dialog, const QString& name,
                            const QString& text);
    /// The button by the mouse; by Return where it is the main one and a text is being typed (on a
    /// box Return may tick it, as the desktop has it), else by Tab and Space.
    [[nodiscard]] bool press(const QPointer<QWidget>& dialog, const QString& name);
    void dragGroup(const Principal& group, const KeyId& key);
    void chooseGroup(const QString& group, const QString& key);
    [[nodiscard]] ui::Board* board() const { return m_window->board()->board(); }
    [[nodiscard]] static QString given(const char* name) { return qEnvironmentVariable(name); }

    /// What a new user reads there for the first time.
    void read(const QWidget* shown);
    void readRows(const QAbstractItemView* view, const QModelIndex& parent);
    void readText(const QString& text, int& words);
    void sayEffort() const;

    /// Up to the first sync; a drag is a click.
    int m_clicks = 0, m_fields = 0, m_words = 0;
    int m_rowWords = 0; ///< in the lists of dialogs, of which the plan is the longest
    QSet<QString> m_read;
    QElapsedTimer m_sinceStart;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Launcher> m_launcher;
};

namespace {

const QString keyLabel = u"research-team"_s;

QString secretOf(const QString& label)
{
    QFile file(qEnvironmentVariable("KEYROSTER_LIVE_KEYS"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray keys = QJsonDocument::fromJson(file.readAll()).object()[u"keys"_s].toArray();
    for (const QJsonValue& key : keys) {
        if (key[u"label"_s] == label)
            return key[u"key"_s].toString();
    }
    return {};
}

QStringList moveTo(const QPoint& point)
{
    return {u"mousemove"_s, u"--sync"_s, QString::number(point.x()), QString::number(point.y())};
}

const QStringList rest{u"sleep"_s, u"0.15"_s};

} // namespace

void LiveWindow::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(initSecretMemory());
    for (const char* name : {"KEYROSTER_REAL_SERVER", "KEYROSTER_REAL_EMAIL",
                             "KEYROSTER_REAL_PASSWORD", "KEYROSTER_DATA_DIR"})
        QVERIFY2(!given(name).isEmpty(), name);
    m_theme = std::make_unique<ui::Theme>(qApp);
    launch();
}

void LiveWindow::launch()
{
    const QString folder = given("KEYROSTER_DATA_DIR");
    m_settings = std::make_unique<QSettings>(folder + u"/window.ini"_s, QSettings::IniFormat);
    m_operations = std::make_unique<ui::Operations>();
    m_window =
        std::make_unique<ui::MainWindow>(m_operations.get(), m_theme.get(), m_settings.get());
    ui::LaunchOptions options;
    options.vaultFile = folder + u"/secrets.vault"_s;
    options.keychainService = u"keyroster-live-window"_s;
    m_launcher = std::make_unique<ui::Launcher>(options, m_window.get(), m_operations.get(),
                                                m_theme.get(), m_settings.get());
    m_window->show();
    m_launcher->start();
}

void LiveWindow::close()
{
    m_window->close();
    QTRY_VERIFY(!m_operations->isBusy()); // as main() does
    m_launcher.reset();
    m_window.reset();
    m_operations.reset();
    m_settings.reset();
}

void LiveWindow::xdo(const QStringList& steps, const QString& input)
{
    QProcess process;
    process.start(u"xdotool"_s, steps);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitCode(), 0);
    QTest::qWait(100); // what the X server still has to deliver
}

void LiveWindow::pointAndClick(const QWidget* widget)
{
    const bool box = widget->inherits("QCheckBox");
    const QPoint where = box ? QPoint(8, widget->height() / 2) : widget->rect().center();
    QTest::qWait(150); // a dialog that was opened just now is still being placed
    xdo(moveTo(widget->mapToGlobal(where)) + rest + QStringList{u"click"_s, u"1"_s});
}

bool LiveWindow::tabTo(const QString& name)
{
    const auto there = [&name] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->objectName() == name;
    };
    QStringList seen;
    for (int presses = 0; presses < 60 && !there(); ++presses) {
        const QWidget* focus = QApplication::focusWidget();
        seen.append(focus ? focus->objectName() : u"-"_s);
        keys(u"Tab"_s);
    }
    if (!there())
        qWarning() << "Tab does not come to" << name << "but to" << seen;
    return there();
}

bool LiveWindow::fill(const QPointer<QWidget>& dialog, const QString& name, const QString& text)
{
    ++m_fields;
    const QWidget* field = findWidget(dialog, name);
    if (!field || !QTest::qWaitForWindowActive(dialog))
        return false;
    if (!m_keyboard)
        pointAndClick(field);
    else if (!tabTo(name))
        return false;
    if (!QTest::qWaitFor([field] { return field->hasFocus(); }, patienceMs))
        return false;
    keys(u"ctrl+a"_s);
    typeIn(text);
    return true;
}

bool LiveWindow::press(const QPointer<QWidget>& dialog, const QString& name)
{
    read(dialog);
    ++m_clicks;
    auto* button = find<QPushButton>(dialog, name);
    if (!button || !QTest::qWaitForWindowActive(dialog->window()))
        return false;
    if (!m_keyboard) {
        pointAndClick(button);
        return true;
    }
    if (button->isDefault() && qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        keys(u"Return"_s);
        return true;
    }
    if (!tabTo(name))
        return false;
    keys(u"space"_s);
    return true;
}

void LiveWindow::read(const QWidget* shown)
{
    if (!shown)
        return;
    const QList<QWidget*> all = shown->findChildren<QWidget*>();
    // Of the window itself a new user reads what it says, not the caption of every button, and
    // looks for one name in its lists.
    const bool isDialog = shown->window() != m_window.get();
    for (const QWidget* widget : all) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            readText(label->text(), m_words);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                 button && isDialog)
            readText(button->text(), m_words);
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            readText(line->placeholderText(), m_words);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
                 view && isDialog)
            readRows(view, {});
    }
}

/// What of the rows is in sight, as they are spoken: a card on the board is painted.
void LiveWindow::readRows(const QAbstractItemView* view, const QModelIndex& parent)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; model && row < model->rowCount(parent); ++row) {
        const QModelIndex first = model->index(row, 0, parent);
        if (!view->viewport()->rect().intersects(view->visualRect(first)))
            continue;
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        readText(spoken.isEmpty() ? first.data().toString() : spoken, m_rowWords);
        for (int column = 1; spoken.isEmpty() && column < model->columnCount(parent); ++column)
            readText(first.siblingAtColumn(column).data().toString(), m_rowWords);
        readRows(view, first);
    }
}

void LiveWindow::readText(const QString& text, int& words)
{
    if (m_read.contains(text))
        return;
    m_read.insert(text);
    words += int(text.split(u' ', Qt::SkipEmptyParts).size());
}

/// A person reads some 200 words a minute and needs some seconds for a click or a field. Who reads
/// each line of the plan as well takes the longer time; the bar is about what the program says.
void LiveWindow::sayEffort() const
{
    constexpr double wordsPerSecond = 200.0 / 60, perClick = 2, perField = 8;
    const double person = m_words / wordsPerSecond + m_clicks * perClick + m_fields * perField;
    qInfo(
        "first sync: %d clicks, %d fields, %d words read; the program took %lld s, a person about "
        "%.0f s; with the %d words in lists %.0f s",
        m_clicks, m_fields, m_words, m_sinceStart.elapsed() / 1000, person, m_rowWords,
        person + m_rowWords / wordsPerSecond);
    constexpr double mostSeconds = 180; // the bar: three minutes from the first launch
    QVERIFY2(person <= mostSeconds, qPrintable(QString::number(person)));
    QVERIFY2(m_clicks <= 12, qPrintable(QString::number(m_clicks)));
}

void LiveWindow::connectAndAdopt()
{
    m_sinceStart.start();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(dialog);
    QVERIFY(fill(dialog, u"serverAddress"_s, given("KEYROSTER_REAL_SERVER")));
    QVERIFY(press(dialog, u"connectNext"_s));
    QVERIFY(fill(dialog, u"signInEmail"_s, given("KEYROSTER_REAL_EMAIL")));
    QVERIFY(fill(dialog, u"signInSecret"_s, given("KEYROSTER_REAL_PASSWORD")));
    QVERIFY(press(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QVERIFY(press(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"adoptList"_s));
    NEED(QCheckBox, first, dialog, u"adopt_0"_s);
    if (m_keyboard) {
        QVERIFY(tabTo(u"adopt_0"_s));
        keys(u"space"_s);
    } else {
        pointAndClick(first);
    }
    QTRY_VERIFY(first->isChecked());
    ++m_clicks;
    QVERIFY(press(dialog, u"connectNext"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    QVERIFY(m_window->engine());
    QTRY_COMPARE(m_window->engine()->workspace()->draft().keys.size(), 1);
}

void LiveWindow::addKey()
{
    const QString secret = secretOf(keyLabel);
    QVERIFY(!secret.isEmpty());
    if (m_keyboard) {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        keys(u"ctrl+n"_s);
        ++m_clicks;
    } else {
        QVERIFY(press(m_window.get(), u"addKeys"_s));
    }
    const QPointer<QWidget> dialog = waitForDialog(u"addKeysDialog"_s);
    QVERIFY(dialog);
    QVERIFY(fill(dialog, u"keyLabel"_s, keyLabel));
    QVERIFY(fill(dialog, u"keySecret"_s, secret));
    QVERIFY(press(dialog, u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    const QList<ApiKey>& keys = m_window->engine()->workspace()->draft().keys;
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.constLast().label, keyLabel);
    const ui::KeyTested* tested = board()->state()->keys()->testedOf(keys.constLast().id);
    QVERIFY(tested);
    QCOMPARE(tested->test.verdict, providers::KeyTest::Verdict::Works);
}

void LiveWindow::putGroupOntoKey()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(200); // the window manager places the window
    const workspace::Workspace* workspace = m_window->engine()->workspace();
    const QList<Group>& groups = workspace->snapshot()->directory.groups();
    const auto group = std::find_if(groups.cbegin(), groups.cend(),
                                    [](const Group& one) { return one.name == u"Research"_s; });
    QVERIFY(group != groups.cend());
    const Principal research = Principal::group(group->id);
    const ApiKey& key = workspace->draft().keys.constLast();
    if (m_keyboard)
        chooseGroup(group->name, key.label);
    else
        dragGroup(research, key.id);
    ++m_clicks;
    read(m_window.get());
    const Assignment* put = workspace->draft().assignment(key.connection, research);
    QVERIFY(put);
    QCOMPARE(put->keys, QList<KeyId>{key.id});
}

/// The filter, the list, Ctrl+Return, and the key by its name.
void LiveWindow::chooseGroup(const QString& group, const QString& key)
{
    keys(u"ctrl+f"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"directoryFilter"_s);
    typeIn(group);
    QVERIFY(tabTo(u"directoryKind"_s)); // groups only
    keys(u"End"_s);
    QTRY_COMPARE(board()->state()->people()->rowCount(), 1);
    QVERIFY(tabTo(board()->directory()->view()->objectName()));
    keys(u"space"_s); // Tab makes the first row the current one, and selects nothing
    QTRY_COMPARE(board()->directory()->selected().size(), 1);
    keys(u"ctrl+Return"_s);
    const QPointer<QWidget> popup = findWidget(m_window.get(), u"assignPopup"_s);
    QVERIFY(popup);
    typeIn(key);
    screenshot(popup, u"live-keyboard-assign"_s);
    keys(u"Return"_s);
    QTRY_VERIFY(!popup);
}

void LiveWindow::dragGroup(const Principal& group, const KeyId& key)
{
    ui::DropListView* people = board()->directory()->view();
    ui::DropListView* keys = board()->keys()->keysView();
    const auto centre = [](ui::DropListView* view, const QModelIndex& index) {
        view->scrollTo(index);
        return view->viewport()->mapToGlobal(view->visualRect(index).center());
    };
    const QPoint from = centre(people, board()->state()->people()->indexOf(group));
    const QPoint to = centre(keys, board()->state()->keys()->indexOf(key));
    xdo(moveTo(from) + QStringList{u"mousedown"_s, u"1"_s} + rest + moveTo(from + QPoint(12, 6))
        + rest + moveTo((from + to) / 2) + rest + moveTo(to) + rest + moveTo(to + QPoint(2, 1))
        + rest + rest + QStringList{u"mouseup"_s, u"1"_s} + rest);
}

void LiveWindow::reviewAndSync()
{
    const QPointer<QWidget> bar = board()->draftBar();
    if (m_keyboard) {
        keys(u"ctrl+shift+r"_s);
        ++m_clicks;
    } else {
        QVERIFY(press(bar, u"draftReview"_s));
    }
    const QPointer<QWidget> plan = waitForDialog(u"planDialog"_s);
    QVERIFY(plan);
    NEED(QTreeWidget, tree, plan, u"planTree"_s);
    const QString put = u"Put Research on %1"_s.arg(keyLabel);
    QCOMPARE(tree->findItems(put, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    QVERIFY(press(plan, u"planSync"_s));
    QVERIFY(QTest::qWaitFor([&] { return plan && plan->windowTitle() == u"Synced"_s; }, 60000));
    NEED(QLabel, said, plan, u"messageText"_s);
    QVERIFY2(QTest::qWaitFor([&] { return said->text().contains(u"the right keys"_s); }, 60000),
             qPrintable(said->text()));
    sayEffort();
    screenshot(plan, u"live-synced"_s);
    QVERIFY(press(plan, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->engine()->state(), sync::SyncState::InSync, 10000);
}

void LiveWindow::startsAgainSignedIn()
{
    close();
    launch();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->engine(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->engine()->state(), sync::SyncState::InSync, 30000);
    for (const QString& asking : {u"connectDialog"_s, u"signInAgainDialog"_s, u"vaultDialog"_s})
        QVERIFY2(dialogGone(asking, 0), qPrintable(asking));
    QCOMPARE(m_window->engine()->workspace()->draft().keys.size(), 2);
    QVERIFY(await(m_window->engine()->plan(CancelToken())).value().isEmpty());
}

void LiveWindow::cleanupTestCase()
{
    if (m_window)
        close();
}

QTEST_MAIN(LiveWindow)
#include "livewindow.moc"
