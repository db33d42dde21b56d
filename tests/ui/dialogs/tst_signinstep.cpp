#include "dialogs/signinstep.h"
#include "ui/support/timedapplication.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;
using sync::Keep;
using ui::SignInStep;

/// What the person chose is what is kept.
class TestSignInStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsTicked();
};

void TestSignInStep::keepsWhatIsTicked()
{
    SignInStep step;
    step.setServer(openwebui::ServerFacts(), false);
    auto* remember = step.findChild<QCheckBox*>(u"signInRemember"_s);
    auto* secret = step.findChild<QLineEdit*>(u"signInSecret"_s);
    QVERIFY(remember && remember->isChecked() && secret);
    secret->setText(u"admin-test-1"_s);
    QCOMPARE(step.answer().keep, Keep::Credential);
    remember->setChecked(false);
    QCOMPARE(step.answer().keep, Keep::Nothing);
    // Nothing lasts then anyway; the session in memory serves until the program ends.
    step.setServer(openwebui::ServerFacts(), true);
    QVERIFY(!remember->isEnabled());
    QCOMPARE(step.answer().keep, Keep::Session);
}

QTEST_MAIN(TestSignInStep)
#include "tst_signinstep.moc"
