#include "ui/support/guitest.h"
#include "ui/tour/screentexts.h"
#include "ui/tour/tour.h"

#include <QAccessible>
#include <QApplication>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What a screen reader gets of every page and dialog, and where the keyboard gets to.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasNameAndRole();
    void tabReachesEverything();
};

namespace {

QList<QWidget*> focusable(QWidget* root)
{
    QList<QWidget*> found;
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(root) && widget->isEnabled()
            && widget->window() == root->window() && !widget->focusProxy()
            && !widget->objectName().startsWith(u"qt_"))
            found.append(widget);
    }
    return found;
}

/// Says each problem in a line of its own; QtTest cuts long messages.
bool nothingWrong(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString& problem : std::as_const(problems))
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

QString wrongWith(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (!face || !face->isValid())
        return u"cannot be read"_s;
    const bool scrolls = widget->inherits("QScrollArea"); // Qt's role for them is Client
    const QAccessible::Role role = face->role();
    if (role == QAccessible::NoRole || (role == QAccessible::Client && !scrolls))
        return u"has no role"_s;
    // A title above and a field without a name: a screen reader says "edit" and nothing else.
    if (face->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    return {};
}

} // namespace

void TestAccessibility::everythingHasNameAndRole()
{
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    QStringList problems;
    int looked = 0;
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        const QList<QWidget*> widgets = focusable(shown);
        if (widgets.isEmpty())
            problems.append(u"%1: nothing to reach by keyboard"_s.arg(name));
        for (QWidget* widget : widgets) {
            ++looked;
            const QString wrong = wrongWith(widget);
            if (!wrong.isEmpty())
                problems.append(u"%1: %2 %3"_s.arg(name, describe(widget), wrong));
        }
    }));
    QVERIFY2(nothingWrong(problems), "see above");
    QVERIFY2(looked > 200, qPrintable(QString::number(looked)));
}

/// Tab goes round and comes to each widget; none holds the focus for itself, and the one that has
/// it shows that.
void TestAccessibility::tabReachesEverything()
{
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    QStringList problems;
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        shown->activateWindow();
        if (!QTest::qWaitForWindowActive(shown)) {
            problems.append(name + u": is not active"_s);
            return;
        }
        const QList<QWidget*> wanted = focusable(shown);
        QSet<QWidget*> reached;
        if (!QApplication::focusWidget())
            QTest::keyClick(shown, Qt::Key_Tab);
        for (qsizetype i = 0; i < 2 * wanted.size() + 20; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus)
                break;
            reached.insert(focus);
            QTest::keyClick(shown->windowHandle(), Qt::Key_Tab); // as it comes from the system
        }
        for (QWidget* widget : wanted) {
            // Of radio buttons in one group the keyboard comes to the chosen one, and arrows to the
            // rest.
            const bool other = widget->inherits("QRadioButton") || widget->inherits("QToolButton");
            if (!reached.contains(widget) && !other && widget->isVisibleTo(shown))
                problems.append(u"%1: Tab does not reach %2"_s.arg(name, describe(widget)));
        }
    }));
    QVERIFY2(nothingWrong(problems), "see above");
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
