#include "ui/support/timedapplication.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPalette>
#include <QTest>
#include <cmath>

using namespace keyroster::ui;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
         + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void iconsAreDrawnInTheColourOfTheTheme();
    void unknownIconIsNull();
    void changedIsEmittedOncePerChange();

private:
    Theme m_theme{qApp};
};

void TestTheme::contrast_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
}

void TestTheme::contrast()
{
    QFETCH(int, choice);
    m_theme.setChoice(static_cast<Theme::Choice>(choice));
    const QPalette palette = QApplication::palette();
    const QColor grounds[] = {palette.color(QPalette::Window),    palette.color(QPalette::Base),
                              palette.color(QPalette::Highlight), m_theme.color(Tone::Raised),
                              m_theme.color(Tone::DropTarget),    m_theme.color(Tone::DropRefused)};
    const Tone texts[] = {Tone::Text,  Tone::Accent, Tone::Ok,      Tone::Warning, Tone::Danger,
                          Tone::Muted, Tone::Added,  Tone::Changed, Tone::Removed};
    for (const QColor& ground : grounds) {
        for (const Tone tone : texts) {
            const double ratio = ::contrast(m_theme.color(tone), ground);
            QVERIFY2(
                ratio >= 4.5,
                qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(ground.name()).arg(ratio)));
        }
    }
    QVERIFY(::contrast(m_theme.color(Tone::OnAccent), m_theme.color(Tone::Accent)) >= 4.5);
}

void TestTheme::iconsAreDrawnInTheColourOfTheTheme()
{
    m_theme.setChoice(Theme::Choice::Light);
    const QIcon key = icon(&m_theme, u"key"_s, Tone::Accent);
    const auto colours = [&key] {
        const QImage image = key.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
        QSet<QRgb> result;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    result.insert(image.pixel(x, y));
            }
        }
        return result;
    };
    QVERIFY(colours().contains(m_theme.color(Tone::Accent).rgb()));
    m_theme.setChoice(Theme::Choice::Dark);
    QVERIFY(colours().contains(m_theme.color(Tone::Accent).rgb()));
    // Every file of the set can be drawn.
    int count = 0;
    QDirIterator files(u":/keyroster/icons"_s, {u"*.svg"_s}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QImage image =
            icon(&m_theme, files.fileInfo().completeBaseName()).pixmap(24, 24).toImage();
        bool any = false;
        for (int y = 0; y < image.height() && !any; ++y) {
            for (int x = 0; x < image.width() && !any; ++x)
                any = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(any, qPrintable(files.fileName()));
        ++count;
    }
    QVERIFY(count > 30);
}

void TestTheme::unknownIconIsNull()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon named"_s));
    QVERIFY(icon(&m_theme, u"no-such-icon"_s).isNull());
}

void TestTheme::changedIsEmittedOncePerChange()
{
    m_theme.setChoice(Theme::Choice::Light);
    int count = 0;
    connect(&m_theme, &Theme::changed, this, [&count] { ++count; });
    m_theme.setChoice(Theme::Choice::Dark);
    m_theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(count, 1);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
