#include "ui/support/guitest.h"
#include "widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::clipboard()->setText(u"before"_s); }
    void isMarkedAsSecret();
    void isClearedAfterTenSeconds();
    void whatSomebodyElseCopiedStays();
    void isClearedWhenItGoes();
    void clearsAtOnce();

private:
    static SecretBytes secret() { return SecretBytes(QByteArrayView("sk-test-clipboard-1")); }
    static QString text() { return QApplication::clipboard()->text(); }
};

void TestSecretClipboard::isMarkedAsSecret()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    QCOMPARE(text(), u"sk-test-clipboard-1"_s);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    const QStringList formats = data->formats();
    for (const auto& mark :
         {u"ExcludeClipboardContentFromMonitorProcessing"_s, u"CanIncludeInClipboardHistory"_s,
          u"CanUploadToCloudClipboard"_s, u"nspasteboard"_s})
        QVERIFY2(!formats.filter(mark).isEmpty(), qPrintable(mark));
    QCOMPARE(clipboard.secondsLeft(), SecretClipboard::Seconds);
}

void TestSecretClipboard::isClearedAfterTenSeconds()
{
    SecretClipboard clipboard;
    const QSignalSpy ticks(&clipboard, &SecretClipboard::countdown);
    clipboard.copy(secret());
    QTRY_VERIFY_WITH_TIMEOUT(clipboard.secondsLeft() == 0, 14000);
    QVERIFY(text().isEmpty());
    QVERIFY(ticks.count() >= SecretClipboard::Seconds);
    QCOMPARE(ticks.constLast().constFirst().toInt(), 0);
}

void TestSecretClipboard::whatSomebodyElseCopiedStays()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    QApplication::clipboard()->setText(u"a letter"_s);
    QVERIFY(!clipboard.isHolding());
    clipboard.clear();
    QCOMPARE(text(), u"a letter"_s);
    QTRY_COMPARE(clipboard.secondsLeft(), 0); // nothing of ours to count down
}

void TestSecretClipboard::isClearedWhenItGoes()
{
    auto clipboard = std::make_unique<SecretClipboard>();
    clipboard->copy(secret());
    clipboard.reset();
    QVERIFY(text().isEmpty());
    clipboard = std::make_unique<SecretClipboard>();
    clipboard->copy(secret());
    QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
    QVERIFY(text().isEmpty());
}

void TestSecretClipboard::clearsAtOnce()
{
    SecretClipboard clipboard;
    clipboard.copy(secret());
    clipboard.copy(SecretBytes(QByteArrayView("sk-test-clipboard-2"))); // ten seconds anew
    QCOMPARE(text(), u"sk-test-clipboard-2"_s);
    QCOMPARE(clipboard.secondsLeft(), SecretClipboard::Seconds);
    clipboard.clear();
    QVERIFY(text().isEmpty());
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
