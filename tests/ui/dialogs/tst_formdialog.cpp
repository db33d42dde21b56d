#include "ui/support/cuttexts.h"
#include "ui/support/guitest.h"
#include "widgets/formdialog.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCoroTimer>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

namespace {

/// A form of so many fields.
class Form : public ui::FormDialog
{
public:
    Form(ui::Operations* operations, const ui::Theme* theme, int fields)
        : FormDialog(operations, theme, u"A form"_s, nullptr)
    {
        for (int i = 0; i < fields; ++i) {
            auto* field = new QLineEdit;
            field->setObjectName(u"field_%1"_s.arg(i));
            body()->addWidget(field);
        }
        addPrimary(u"Save"_s, u"formSave"_s);
        buttons()->addButton(QDialogButtonBox::Cancel);
    }

    using FormDialog::showProgress;

    void work()
    {
        run(u"Working..."_s, aMoment(), CancelToken(), [] {});
    }

private:
    static Task<void> aMoment()
    {
        QTimer timer;
        timer.start(1);
        co_await timer;
        co_return Result<void>();
    }
};

} // namespace

/// What all dialogs share.
class TestFormDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageMakesRoomForItself();
    void aSmallScreenScrollsTheBody();
    void aLargeScreenDoesNot();
    void noRoomLeftForAMessage();
    void progressIsOfTheWork();
    void theFocusComesBackAfterWork();

private:
    ui::Theme m_theme{qApp};
    ui::Operations m_operations;
};

void TestFormDialog::aMessageMakesRoomForItself()
{
    Form form(&m_operations, &m_theme, 6);
    form.resize(360, 10);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    const int before = form.height();
    form.message()->showMessage(ui::Tone::Danger,
                                u"This did not work, for a reason that takes some "
                                "words to say and so needs several lines."_s);
    QTRY_VERIFY(form.height() > before);
    QTRY_COMPARE(cutTexts(&form), QStringList());
    for (int i = 0; i < 6; ++i) {
        const auto* field = form.findChild<QLineEdit*>(u"field_%1"_s.arg(i));
        QVERIFY2(field->height() >= field->minimumSizeHint().height(),
                 qPrintable(field->objectName()));
    }
    // It stays as it is when the message goes: nothing moves under the pointer.
    const int grown = form.height();
    form.message()->clear();
    QTest::qWait(50);
    QCOMPARE(form.height(), grown);
}

void TestFormDialog::aSmallScreenScrollsTheBody()
{
    Form form(&m_operations, &m_theme, 60);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVERIFY(form.height() <= form.screen()->availableGeometry().height());
    const auto* scroll = form.findChild<QScrollArea*>(u"dialogScroll"_s);
    QVERIFY(scroll);
    // Title and button are in sight, and Tab brings the last field there.
    const auto isInSight = [&form](const QWidget* widget) {
        return form.rect().contains(QRect(widget->mapTo(&form, QPoint()), widget->size()))
            && !widget->visibleRegion().isEmpty();
    };
    QVERIFY(isInSight(form.findChild<QLabel*>(u"dialogTitle"_s)));
    QVERIFY(isInSight(form.findChild<QPushButton*>(u"formSave"_s)));
    const auto* last = form.findChild<QLineEdit*>(u"field_59"_s);
    QVERIFY(!isInSight(last));
    form.findChild<QLineEdit*>(u"field_0"_s)->setFocus();
    for (int i = 0; i < 59; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QVERIFY(isInSight(last));
}

void TestFormDialog::aLargeScreenDoesNot()
{
    Form form(&m_operations, &m_theme, 6);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVERIFY(!form.findChild<QScrollArea*>(u"dialogScroll"_s));
}

/// A form that just fits: the body scrolls from then on, and nobody loses their place.
void TestFormDialog::noRoomLeftForAMessage()
{
    const int room = QApplication::primaryScreen()->availableGeometry().height() - 80;
    int fields = 1;
    while (Form(&m_operations, &m_theme, fields + 1).minimumSizeHint().height() < room)
        ++fields;
    Form form(&m_operations, &m_theme, fields);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(!form.findChild<QScrollArea*>(u"dialogScroll"_s));
    auto* field = form.findChild<QLineEdit*>(u"field_2"_s);
    field->setFocus();
    form.message()->showMessage(ui::Tone::Danger,
                                u"This did not work, for a reason that takes some "
                                "words to say and so needs several lines."_s);
    QTRY_VERIFY(form.findChild<QScrollArea*>(u"dialogScroll"_s));
    QTRY_COMPARE(cutTexts(&form), QStringList());
    QVERIFY(form.height() <= form.screen()->availableGeometry().height());
    QVERIFY(field->height() >= field->minimumSizeHint().height());
    QVERIFY(field->hasFocus());
}

void TestFormDialog::progressIsOfTheWork()
{
    Form form(&m_operations, &m_theme, 2);
    form.show();
    const auto* bar = form.findChild<QProgressBar*>(u"dialogProgressBar"_s);
    form.work();
    QCOMPARE(bar->maximum(), 0); // how much it is, nobody knows
    form.showProgress(2, 8);
    QCOMPARE(bar->value(), 2);
    QCOMPARE(bar->maximum(), 8);
    QTRY_VERIFY(!form.isBusy());
    QVERIFY(!bar->isVisible());
    form.work();
    QCOMPARE(bar->maximum(), 0);
    QTRY_VERIFY(!form.isBusy());
}

/// Else the next press of the space bar is one of Cancel.
void TestFormDialog::theFocusComesBackAfterWork()
{
    Form form(&m_operations, &m_theme, 2);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    for (QWidget* widget :
         {form.findChild<QWidget*>(u"field_1"_s), form.findChild<QWidget*>(u"formSave"_s)}) {
        widget->setFocus();
        form.work();
        QVERIFY(form.isBusy() && !widget->isEnabled() && !widget->hasFocus());
        QTRY_VERIFY(!form.isBusy());
        QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
