#include "ui/support/guitest.h"
#include "ui/tour/contrast.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <cmath>

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
    void everyTextCanBeRead();
};

namespace {

constexpr double least = 4.5;
/// Anti-aliased strokes of small letters do not reach the full colour everywhere; the strongest
/// pixel does, up to this.
constexpr double tolerance = 0.15;

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
        return line->text(); // a placeholder repeats what its label says
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

QList<Spot> spotsOf(const QWidget* shown)
{
    QList<Spot> spots;
    const QList<QWidget*> all = shown->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != shown->window())
            continue;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            addCells(spots, view, shown);
            continue;
        }
        const QRect seen = widget->visibleRegion().boundingRect();
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

void TestContrast::everyTextCanBeRead()
{
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    QStringList problems;
    int measured = 0;
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        for (const ui::Theme::Choice choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
            const bool dark = choice == ui::Theme::Choice::Dark;
            bench.theme()->setChoice(choice);
            const auto isSettled = [&] {
                return dark == (shown->palette().color(QPalette::Window).lightness() < 128);
            };
            if (!QTest::qWaitFor(isSettled, 5000))
                problems.append(u"%1: the theme did not come"_s.arg(name));
            QTest::qWait(50); // icons and style sheets follow
            const QImage picture = shown->grab().toImage();
            const QList<Spot> spots = spotsOf(shown);
            for (const Spot& spot : spots) {
                const double found = contrastIn(picture, spot.where);
                ++measured;
                if (found < least - tolerance)
                    problems.append(u"%1 %2: %3 has %4"_s.arg(name, dark ? u"dark"_s : u"light"_s,
                                                              spot.what,
                                                              QString::number(found, 'f', 2)));
            }
        }
    }));
    bench.theme()->setChoice(ui::Theme::Choice::System);
    problems.removeDuplicates();
    for (const QString& problem : std::as_const(problems))
        qWarning().noquote() << problem;
    QVERIFY2(problems.isEmpty(), "see above");
    QVERIFY2(measured > 1000, qPrintable(QString::number(measured)));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
