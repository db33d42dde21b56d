#include "bench/windowprobe.h"

#include "base/secretbytes.h"
#include "bench/figures.h"
#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <optional>

namespace keyroster::bench {

using namespace Qt::StringLiterals;

namespace {

void say(const char* name, double value)
{
    std::printf("%s %.3f\n", name, value);
}

/// The window on a workspace, as main.cpp and the launcher put it together, without signing in.
struct Shown
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    ui::Theme theme{qApp};
    ui::Operations operations;
    std::shared_ptr<secrets::SecretStore> store = secrets::makeSessionStore();
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<ui::MainWindow> window;

    bool open(const QString& file)
    {
        if (!initSecretMemory())
            return false;
        window = std::make_unique<ui::MainWindow>(&operations, &theme, &settings);
        window->resize(1280, 800);
        window->show();
        auto opened = workspace::Workspace::open(file);
        if (!opened)
            return false;
        workspace = std::move(*opened);
        engine = std::make_unique<sync::Engine>(workspace.get(), store.get());
        window->setEngine(engine.get());
        return QTest::qWaitForWindowExposed(window.get()) && window->board() != nullptr;
    }
    [[nodiscard]] ui::Board* board() const { return window->board()->board(); }
    ~Shown()
    {
        if (window)
            window->setEngine(nullptr);
    }
};

/// Runs what is due now, timers of the typing pause and paints included, until nothing is left to
/// do at once.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

/// Counts paints, so that nobody measures a list that was never painted again.
class Paints : public QObject
{
public:
    explicit Paints(QWidget* viewport) { viewport->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

bool typeInFilter(const Shown& shown)
{
    auto* find = shown.window->findChild<QLineEdit*>(u"directoryFilter"_s);
    auto* view = shown.window->findChild<ui::DropListView*>(u"directoryView"_s);
    if (!find || !view)
        return false;
    ui::DirectoryProxyModel* people = shown.board()->state()->people();
    Paints paints(view->viewport());
    int filtered = 0;
    QObject::connect(people, &ui::DirectoryProxyModel::countsChanged, view, [&] { ++filtered; });
    QList<double> times;
    // From the key to the list painted anew, the pause that waits for more typing included.
    const auto key = [&](Qt::Key code, const QString& text) {
        const int before = filtered;
        times.append(millisecondsOf([&] {
            QTest::sendKeyEvent(QTest::Click, find, code, text, Qt::NoModifier, -1);
            QElapsedTimer patience;
            patience.start();
            while (filtered == before && patience.elapsed() < 5000)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle();
        }));
        return filtered > before;
    };
    for (const QString& word :
         {u"ada"_s, u"berg 12"_s, u"person9999"_s, u"jurgen e"_s, u"a 1 2"_s, u"example.test"_s}) {
        for (const QChar letter : word) {
            // A space alone changes nothing: nothing is painted, so it is typed with the next
            // letter.
            if (letter == u' ')
                QTest::sendKeyEvent(QTest::Click, find, Qt::Key_Space, u" "_s, Qt::NoModifier, -1);
            else if (!key(Qt::Key_A, letter))
                return false;
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word.at(word.size() - 1 - i) == u' ')
                QTest::sendKeyEvent(QTest::Click, find, Qt::Key_Backspace, {}, Qt::NoModifier, -1);
            else if (!key(Qt::Key_Backspace, {}))
                return false;
        }
    }
    say("filter_keystroke_ms", percentile(times, 0.95));
    say("filter_keystroke_median_ms", percentile(times, 0.5));
    // The pause after a space may end before the next letter, so the last answer can be on its way.
    const bool all =
        QTest::qWaitFor([&] { return people->rowCount() == people->source()->rowCount(); }, 5000);
    return paints.count > 20 && all;
}

bool scroll(const Shown& shown)
{
    auto* view = shown.window->findChild<ui::DropListView*>(u"directoryView"_s);
    Paints paints(view->viewport());
    QList<double> times;
    QScrollBar* scrollBar = view->verticalScrollBar();
    for (int i = 0; i < 400; ++i) {
        // By the wheel's step, and now and then by a page or to elsewhere.
        const int step = i % 20 == 19 ? scrollBar->maximum() / 7
                       : i % 5 == 4   ? scrollBar->pageStep()
                                      : 60;
        times.append(millisecondsOf([&] {
            scrollBar->setValue((scrollBar->value() + step) % scrollBar->maximum());
            view->viewport()->repaint();
        }));
        settle();
    }
    say("scroll_frame_ms", percentile(times, 0.95));
    say("scroll_frame_median_ms", percentile(times, 0.5));
    return paints.count >= 400;
}

struct Dropped
{
    double moveMs;
    double cpuMs; ///< of dropMs
    double dropMs;
};

/// Drags what is selected on the last shown key.
std::optional<Dropped> drop(const Shown& shown, qsizetype count)
{
    ui::Board* board = shown.board();
    auto* list = board->directory()->findChild<ui::DropListView*>(u"directoryView"_s);
    ui::DropListView* keys = board->keys()->keysView();
    ui::DirectoryProxyModel* people = board->state()->people();
    const int first = int(people->shownGroups());
    list->selectionModel()->select(
        QItemSelection(people->index(first), people->index(first + int(count) - 1)),
        QItemSelectionModel::ClearAndSelect);
    settle();
    const std::unique_ptr<QMimeData> data(
        people->mimeData(list->selectionModel()->selectedIndexes()));
    const QModelIndex target = keys->model()->index(1, 0);
    const QPoint where = keys->visualRect(target).center();
    QDragEnterEvent enter(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(keys->viewport(), &enter);
    const double move = millisecondsOf([&] {
        QDragMoveEvent event(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(keys->viewport(), &event);
        settle();
    });
    Paints paints(keys->viewport());
    bool accepted = false;
    const double cpuBefore = cpuMilliseconds();
    const double time = millisecondsOf([&] {
        QDropEvent event(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(keys->viewport(), &event);
        accepted = event.isAccepted();
        settle();
    });
    const double cpu = cpuMilliseconds() - cpuBefore;
    if (!accepted || paints.count == 0 || !board->state()->workspace()->canUndo())
        return std::nullopt;
    return Dropped{move, cpu, time};
}

/// Longest time between two beats of a timer, in milliseconds: how long the window did not answer.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_timer.start(1);
    }
    double longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// From Review to the plan in sight.
bool review(const Shown& shown)
{
    QDialog* plan = nullptr;
    Heartbeat heart;
    say("review_ms", millisecondsOf([&] {
            QTimer::singleShot(0, shown.window.get(), [&] {
                shown.window->findChild<QAction*>(u"board.review"_s)->trigger();
            });
            const auto isThere = [&] {
                plan = shown.window->findChild<QDialog*>(u"planDialog"_s);
                return plan && plan->isVisible();
            };
            if (QTest::qWaitFor(isThere, 30000))
                QTest::qWait(50);
        }));
    say("review_block_ms", heart.longest);
    if (plan)
        plan->close();
    settle();
    return plan;
}

} // namespace

int probeOpening(const QString& file, const QElapsedTimer& sinceStart)
{
    Shown shown;
    if (!shown.open(file))
        return 1;
    settle();
    say("interactive", double(sinceStart.nsecsElapsed()) / 1e6);
    return shown.board()->state()->people()->rowCount() > 0 ? 0 : 1;
}

int probeUse(const QString& file)
{
    Shown shown;
    if (!shown.open(file))
        return 1;
    settle();
    QTest::qWait(200);
    say("window_rss_mb", residentMb());
    say("window_peak_rss_mb", peakResidentMb());
    if (!typeInFilter(shown) || !scroll(shown)) {
        std::fprintf(stderr, "the list did not follow\n");
        return 1;
    }
    // The middle of five: one drop alone takes half as long again when a neighbour is busy.
    QList<double> moves, cpu, drops, undos;
    for (int i = 0; i < 5; ++i) {
        const auto dropped = drop(shown, 5000);
        if (!dropped) {
            std::fprintf(stderr, "the drop was refused\n");
            return 1;
        }
        moves.append(dropped->moveMs);
        cpu.append(dropped->cpuMs);
        drops.append(dropped->dropMs);
        undos.append(millisecondsOf([&] {
            if (!shown.workspace->undo())
                std::exit(1);
            settle();
        }));
        QTest::qWait(1500); // the checks in the background end, as between two drags of a person
    }
    say("drop_5000_cpu_ms", percentile(cpu, 0.5));
    say("drag_move_5000_ms", percentile(moves, 0.5));
    say("drop_5000_ms", percentile(drops, 0.5));
    say("drop_5000_longest_ms", percentile(drops, 1));
    say("undo_5000_ms", percentile(undos, 0.5));
    const auto one = drop(shown, 1);
    if (!one)
        return 1;
    say("drop_1_ms", one->dropMs);
    if (!review(shown)) {
        std::fprintf(stderr, "no plan was shown: %s\n",
                     qPrintable(shown.window->findChild<QLabel*>(u"messageText"_s)->text()));
        return 1;
    }
    // The table of all people: its first look, an edit while it is in sight.
    say("people_open_ms", millisecondsOf([&] {
            shown.window->findChild<QAction*>(u"window.goTo.people"_s)->trigger();
            settle();
        }));
    say("people_edit_ms", millisecondsOf([&] {
            if (!shown.workspace->undo())
                std::exit(1);
            settle();
        }));
    return 0;
}

} // namespace keyroster::bench
