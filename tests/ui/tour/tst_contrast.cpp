#include "ui/support/guitest.h"
#include "ui/tour/contrast.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTabBar>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// WCAG 2.2, 1.4.3: text against what it stands on, measured on pictures of every page and dialog,
/// in both themes. Disabled parts are exempt there.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMeasureItself();
    void aFaintLineAmongStrongOnes();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void menusCanBeRead();
};

namespace {

constexpr double least = 4.5;
/// Anti-aliased strokes of small letters do not reach the full colour everywhere; the strongest
/// pixel does, up to this.
constexpr double tolerance = 0.15;
/// 1.4.11 asks 3 of signs that stand beside words. The strokes of the smallest icons are thinner
/// than a pixel, which takes up to a sixth of it.
constexpr double leastOfSigns = 2.65;
constexpr int largestSign = 14;

struct Spot
{
    QString what;
    QRect where; ///< in the window
};

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->pixmap().isNull() ? label->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->icon().isNull() || !button->inherits("QToolButton") ? button->text()
                                                                           : QString();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    return {};
}

void addCells(QList<Spot>& spots, const QAbstractItemView* view, const QWidget* shown)
{
    const QAbstractItemModel* model = view->model();
    if (!model)
        return;
    const QRect seen = view->viewport()->visibleRegion().boundingRect();
    const int rows = std::min(model->rowCount(), 12);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect cell = view->visualRect(index).intersected(seen);
            const bool enabled = index.flags() & Qt::ItemIsEnabled;
            // What is scrolled half out of view shows no whole letter.
            if (cell.width() < 20 || cell.height() < 14 || !enabled
                || index.data().toString().trimmed().isEmpty())
                continue;
            const QPoint at = view->viewport()->mapTo(shown, cell.topLeft());
            spots.append({u"%1 \"%2\""_s.arg(view->objectName(), index.data().toString()),
                          QRect(at, cell.size())});
        }
    }
}

/// Where a check box or radio button has its words; the sign before them is no text.
QRect wordsOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool box = widget->inherits("QCheckBox"), radio = widget->inherits("QRadioButton");
    if (!button || !(box || radio))
        return widget->rect();
    QStyleOptionButton option;
    option.initFrom(widget);
    option.text = button->text();
    return widget->style()->subElementRect(
        box ? QStyle::SE_CheckBoxContents : QStyle::SE_RadioButtonContents, &option, widget);
}

void addTabs(QList<Spot>& spots, const QTabBar* tabs, const QWidget* shown)
{
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabEnabled(i) && !tabs->tabText(i).isEmpty())
            spots.append(
                {u"tab \"%1\""_s.arg(tabs->tabText(i)),
                 QRect(tabs->mapTo(shown, tabs->tabRect(i).topLeft()), tabs->tabRect(i).size())
                     .adjusted(3, 3, -3, -3)});
    }
}

void addSections(QList<Spot>& spots, const QHeaderView* header, const QWidget* shown)
{
    for (int i = 0; i < header->count() && header->model(); ++i) {
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        const QRect section(header->sectionViewportPosition(i), 0, header->sectionSize(i),
                            header->height());
        const QRect seen = section.intersected(header->viewport()->rect()).adjusted(2, 2, -2, -3);
        if (header->isSectionHidden(i) || text.trimmed().isEmpty() || seen.width() < 20)
            continue;
        spots.append({u"head \"%1\""_s.arg(text),
                      QRect(header->viewport()->mapTo(shown, seen.topLeft()), seen.size())});
    }
}

/// What is written in a chart.
void addTexts(QList<Spot>& spots, const QGraphicsView* view, const QWidget* shown)
{
    const QList<QGraphicsItem*> items =
        view->scene() ? view->scene()->items() : QList<QGraphicsItem*>();
    for (const QGraphicsItem* item : items) {
        const auto* rich = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
        const auto* simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        const QString text = rich ? rich->toPlainText() : simple ? simple->text() : QString();
        if (!item->isVisible() || text.trimmed().isEmpty())
            continue;
        const QRect seen =
            view->mapFromScene(item->sceneBoundingRect()).boundingRect() & view->viewport()->rect();
        spots.append({u"chart \"%1\""_s.arg(text),
                      QRect(view->viewport()->mapTo(shown, seen.topLeft()), seen.size())});
    }
}

void addEntries(QList<Spot>& spots, const QMenu* menu)
{
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->isEnabled() && !action->isSeparator() && action->isVisible())
            spots.append({action->text(), menu->actionGeometry(action)});
    }
}

QList<Spot> spotsOf(const QWidget* shown)
{
    QList<Spot> spots;
    if (const auto* menu = qobject_cast<const QMenu*>(shown))
        addEntries(spots, menu);
    const QList<QWidget*> all = shown->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != shown->window())
            continue;
        if (const auto* chart = qobject_cast<const QGraphicsView*>(widget)) {
            addTexts(spots, chart, shown);
            continue;
        }
        // These paint their texts themselves.
        const bool legend = widget->inherits("keyroster::ui::ChartLegend");
        if (legend || widget->objectName() == u"secretText"_s)
            spots.append({legend ? u"legend"_s : u"secret"_s,
                          QRect(widget->mapTo(shown, QPoint()), widget->size())});
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            addTabs(spots, tabs, shown);
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            addSections(spots, header, shown);
            continue;
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            addCells(spots, view, shown);
            continue;
        }
        const QRect seen = widget->visibleRegion().boundingRect() & wordsOf(widget);
        if (textOf(widget).trimmed().isEmpty() || seen.width() < 6 || seen.height() < 6)
            continue;
        // Without the frame, which would count as the strongest pixel.
        const QRect inner = seen.adjusted(4, 4, -4, -4);
        const QRect part = widget->inherits("QLabel") ? seen : inner;
        spots.append({u"%1 \"%2\""_s.arg(widget->objectName(), textOf(widget)),
                      QRect(widget->mapTo(shown, part.topLeft()), part.size())});
    }
    return spots;
}

/// Of what a spot looks like.
size_t hashOf(const QImage& picture, const QRect& where)
{
    const QRect part = where.intersected(picture.rect());
    size_t hash = qHashMulti(0, part.width(), part.height());
    for (int y = part.top(); y <= part.bottom() && part.width() > 0; ++y)
        hash =
            qHashBits(picture.constScanLine(y) + 4 * part.left(), 4 * size_t(part.width()), hash);
    return hash;
}

/// Measures spots; what is too faint goes to `problems`. What looks as it did before is not
/// measured again: most of the window is the same at most stops.
struct Judge
{
    QStringList problems;
    QHash<size_t, int> before; ///< runs by what a spot looks like

    /// How many runs the spot has.
    int judge(const QString& name, const QImage& picture, const Spot& spot);
};

int Judge::judge(const QString& name, const QImage& picture, const Spot& spot)
{
    const size_t hash = hashOf(picture, spot.where);
    if (const auto seen = before.constFind(hash); seen != before.cend())
        return *seen;
    const QList<Ink> all = inkIn(picture, spot.where);
    before.insert(hash, int(all.size()));
    for (const Ink& ink : all) {
        const bool small = std::max(ink.where.width(), ink.where.height()) <= largestSign;
        if (ink.contrast < (small ? leastOfSigns : least) - tolerance)
            problems.append(u"%1: %2 has %3 at %4,%5 %6x%7"_s
                                .arg(name, spot.what, QString::number(ink.contrast, 'f', 2))
                                .arg(ink.where.x())
                                .arg(ink.where.y())
                                .arg(ink.where.width())
                                .arg(ink.where.height()));
    }
    return int(all.size());
}

} // namespace

/// The measure itself: grey 0x767676 on white is 4.54, 0x777777 is 4.48.
void TestContrast::theMeasureItself()
{
    QImage picture(60, 20, QImage::Format_RGB32);
    const auto drawn = [&picture](QRgb ink) {
        picture.fill(Qt::white);
        for (int x = 5; x < 25; ++x)
            picture.setPixel(x, 10, ink);
        return contrastIn(picture, picture.rect());
    };
    QVERIFY(drawn(qRgb(0x76, 0x76, 0x76)) >= least);
    QVERIFY(drawn(qRgb(0x77, 0x77, 0x77)) < least);
    QVERIFY(std::abs(drawn(qRgb(0, 0, 0)) - 21) < 0.01);
    picture.fill(Qt::white);
    QCOMPARE(contrastIn(picture, picture.rect()), 0.0);
}

/// A card with a strong title, a faint line below it, and faint words beside it.
void TestContrast::aFaintLineAmongStrongOnes()
{
    const QRgb strong = qRgb(0, 0, 0), faint = qRgb(0x9a, 0x9a, 0x9a);
    QImage picture(240, 60, QImage::Format_RGB32);
    const auto write = [&picture](int x, int y, QRgb ink, const QString& text) {
        QPainter painter(&picture);
        painter.setPen(ink);
        painter.drawText(x, y, text);
    };
    const auto weakest = [&picture] {
        const QList<Ink> all = inkIn(picture, picture.rect());
        double least = 21;
        for (const Ink& ink : all)
            least = std::min(least, ink.contrast);
        return all.isEmpty() ? 0 : least;
    };
    picture.fill(Qt::white);
    QCOMPARE(weakest(), 0.0);
    write(10, 20, strong, u"Title"_s);
    write(10, 36, strong, u"second line"_s);
    write(120, 20, strong, u"beside"_s);
    QVERIFY(weakest() > least);
    QVERIFY(inkIn(picture, picture.rect()).size() >= 3);
    QImage kept = picture;
    write(10, 52, faint, u"third line"_s);
    QVERIFY2(weakest() < least - tolerance, qPrintable(QString::number(weakest())));
    picture = kept;
    write(180, 20, faint, u"faint"_s);
    QVERIFY2(weakest() < least - tolerance, qPrintable(QString::number(weakest())));
    // The frame of the card is no text.
    picture = kept;
    QPainter painter(&picture);
    painter.setPen(QColor(0xd8dde4));
    painter.drawRoundedRect(2, 2, 236, 56, 6, 6);
    painter.drawLine(10, 56, 200, 56);
    painter.end();
    QVERIFY(weakest() > least);
}

void TestContrast::everyTextCanBeRead_data()
{
    QTest::addColumn<ui::Theme::Choice>("choice");
    QTest::newRow("light") << ui::Theme::Choice::Light;
    QTest::newRow("dark") << ui::Theme::Choice::Dark;
}

void TestContrast::everyTextCanBeRead()
{
    QFETCH(ui::Theme::Choice, choice);
    const auto other =
        choice == ui::Theme::Choice::Light ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light;
    // Where colours are set by hand the theme changes while they are shown; everywhere takes
    // minutes.
    const QSet<QString> changing{u"page-board"_s,   u"popup-assign"_s,      u"dialog-assign"_s,
                                 u"dialog-plan"_s,  u"dialog-plan-guard"_s, u"dialog-palette"_s,
                                 u"page-settings"_s};
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    bench.theme()->setChoice(choice);
    Judge judge;
    int measured = 0, inCharts = 0;
    Tour tour(bench, company);
    const auto look = [&](const QString& name, QWidget* shown, ui::Theme::Choice now) {
        const bool dark = now == ui::Theme::Choice::Dark;
        const auto isSettled = [&] {
            return dark == (shown->palette().color(QPalette::Window).lightness() < 128);
        };
        if (!QTest::qWaitFor(isSettled, 5000))
            judge.problems.append(u"%1: the theme did not come"_s.arg(name));
        const QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QList<Spot> spots = spotsOf(shown);
        for (const Spot& spot : spots) {
            const int runs = judge.judge(name, picture, spot);
            measured += runs;
            if (spot.what.startsWith(u"chart"_s) || spot.what == u"legend"_s)
                inCharts += runs;
        }
    };
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        look(name, shown, choice);
        if (!changing.contains(name))
            return;
        bench.theme()->setChoice(other);
        QTest::qWait(50); // icons and style sheets follow
        look(name + u" after a change"_s, shown, other);
        bench.theme()->setChoice(choice);
    }));
    bench.theme()->setChoice(ui::Theme::Choice::System);
    for (const QString& problem : std::as_const(judge.problems))
        qWarning().noquote() << problem;
    QVERIFY2(judge.problems.isEmpty(), "see above");
    QVERIFY2(measured > 3000, qPrintable(QString::number(measured)));
    QVERIFY2(inCharts > 20, qPrintable(QString::number(inCharts)));
}

void TestContrast::menusCanBeRead()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    Judge judge;
    int measured = 0;
    const QList<QAction*> menus = bench.window()->menuBar()->actions();
    for (const ui::Theme::Choice choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        bench.theme()->setChoice(choice);
        for (const QAction* entry : menus) {
            QMenu* menu = entry->menu();
            menu->popup(QPoint());
            QVERIFY(QTest::qWaitForWindowExposed(menu));
            const QImage picture = menu->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QList<Spot> spots = spotsOf(menu);
            for (const Spot& spot : spots)
                measured += judge.judge(entry->text(), picture, spot);
            menu->hide();
        }
    }
    bench.theme()->setChoice(ui::Theme::Choice::System);
    for (const QString& problem : std::as_const(judge.problems))
        qWarning().noquote() << problem;
    QVERIFY2(judge.problems.isEmpty(), "see above");
    QVERIFY2(measured > 40, qPrintable(QString::number(measured)));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
