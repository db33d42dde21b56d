#include "policy/csvkeys.h"
#include "policy/validate.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;
using csv::Accept;
using csv::Action;

namespace {

/// "fp-" and the first letters: enough to be told apart.
csv::SecretsHere here(const QStringList& keysHere = {})
{
    csv::SecretsHere made;
    made.fingerprint = [](const SecretBytes& secret) -> QString {
        return u"fp-"_s + QString::fromUtf8(secret.view().first(qMin<qsizetype>(8, secret.size())));
    };
    made.has = [keysHere](const ApiKey& key) { return keysHere.contains(key.id.text()); };
    return made;
}

csv::KeysImport preview(const QByteArray& bytes, const Policy& policy,
                        const QStringList& keysHere = {})
{
    const auto made = csv::previewKeys(SecretBytes(bytes), policy, here(keysHere));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

QString firstText(const csv::KeysImport& made)
{
    return made.preview.lines.first().text;
}

const ApiKey* labelled(const Policy& policy, const QString& label)
{
    for (const ApiKey& key : policy.keys) {
        if (key.label == label)
            return &key;
    }
    return nullptr;
}

} // namespace

class TestCsvKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumn();
    void emptyCellsLeaveFieldsAsTheyAre();
    void secretsThatThisComputerLacksAreStored();
    void badLines_data();
    void badLines();
    void aBadLineGivesNothingToTheNext();
    void noTextRepeatsASecret();
    void exportHoldsNoSecretAndReadsBack();
    void accountsAreMadeOnce();
};

void TestCsvKeys::everyColumn()
{
    const Policy policy = testing::smallPolicy();
    const auto made = preview(
        "connection;label;secret;account;weight;enabled;valid_from;valid_until;rpm;tpm;rpd;tpd;"
        "cost_month;max_in_flight;models_allow;models_deny\n"
        "demo;new-1;aaaa-demo-secret;Org A;2.5;no;2026-01-01;2026-12-31;1;2;3;4;12.5;6;gpt-* "
        "o3;gpt-4\n",
        policy);
    QVERIFY2(!made.preview.hasErrors(), qPrintable(csv::errorText(made.preview)));
    // A day is another one elsewhere, so the preview says whose day it is.
    QCOMPARE(made.preview.notes.size(), 1);
    QVERIFY2(made.preview.notes.first().contains(u"UTC"_s), qPrintable(made.preview.notes.first()));
    QVERIFY(preview("label,connection,secret\nnew-2,demo,bbbb-demo-secret\n", policy)
                .preview.notes.isEmpty());
    const Policy after = applyEdit(policy, made.edit).value();
    QVERIFY(validate(after).isEmpty());
    const ApiKey* key = labelled(after, u"new-1"_s);
    QVERIFY(key);
    QCOMPARE(after.account(key->account)->name, u"Org A"_s);
    QCOMPARE(key->weight, 2.5);
    QVERIFY(!key->enabled);
    QCOMPARE(key->validFrom, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(key->validUntil, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    const Limits& limits = key->limits;
    QCOMPARE(
        (QList<qint64>{*limits.rpm, *limits.tpm, *limits.rpd, *limits.tpd, *limits.maxInFlight}),
        (QList<qint64>{1, 2, 3, 4, 6}));
    QCOMPARE(limits.costMonth, std::optional(12.5));
    QCOMPARE(key->models.allow, (QStringList{u"gpt-*"_s, u"o3"_s}));
    QCOMPARE(key->models.deny, QStringList(u"gpt-4"_s));
    QCOMPARE(key->fingerprint, u"fp-aaaa-dem"_s);
    QCOMPARE(key->last4, u"cret"_s);
    QCOMPARE(made.secrets.size(), 1);
    QCOMPARE(made.secrets.first().key, key->id);
    QVERIFY(made.secrets.first().secret == SecretBytes("aaaa-demo-secret"));
}

void TestCsvKeys::emptyCellsLeaveFieldsAsTheyAre()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].limits.rpm = 5;
    policy.keys[0].weight = 3;
    policy.keys[0].sealed = u"1.a.b"_s;
    const auto made = preview("label,weight,rpm,rpd\nKey-1,,7,\nkey-2,,,\n", policy, {u"k1"_s});
    QCOMPARE(made.preview.lines.at(0).action, Action::Change);
    QCOMPARE(made.preview.lines.at(1).action, Action::Same);
    QVERIFY(made.secrets.isEmpty());
    const Policy after = applyEdit(policy, made.edit).value();
    QCOMPARE(after.keys.first().weight, 3.0);
    QCOMPARE(after.keys.first().limits.rpm, std::optional<qint64>(7));
    QCOMPARE(after.keys.first().sealed, u"1.a.b"_s);
    const auto replaced = preview("label,secret\nkey-1,bbbb-demo\n", policy, {u"k1"_s});
    QVERIFY(applyEdit(policy, replaced.edit).value().keys.first().sealed.isEmpty());
    QCOMPARE(replaced.secrets.size(), 1);
}

void TestCsvKeys::secretsThatThisComputerLacksAreStored()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].fingerprint = u"fp-aaaa-dem"_s;
    const QByteArray bytes("label,secret\nkey-1,aaaa-demo-secret\n");
    const auto missing = preview(bytes, policy);
    QVERIFY(missing.edit.isEmpty());
    QCOMPARE(missing.secrets.size(), 1);
    QCOMPARE(missing.preview.lines.first().action, Action::Change);
    const auto present = preview(bytes, policy, {u"k1"_s});
    QVERIFY(present.edit.isEmpty() && present.secrets.isEmpty());
    QCOMPARE(present.preview.lines.first().action, Action::Same);
}

void TestCsvKeys::badLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* line, const char* words) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(words);
    };
    row("new,,,,,,", "A new key needs its secret in the column \"secret\".");
    row(",aaaa,,,,,", "The label is missing.");
    row("new,aaaa,x,,,,", "The weight must be a number, such as 1 or 0.5.");
    row("new,aaaa,0,,,,", "");
    row("new,aaaa,,maybe,,,", "Write yes or no for \"enabled\".");
    row("new,aaaa,,,31.12.2026,,", "A date must look like 2026-12-31.");
    row("new,aaaa,,,,1.5,", "rpm must be a whole number without separators, such as 1000.");
    row("new,aaaa,,,,-1,", "rpm must be a whole number without separators, such as 1000.");
    row("new,aaaa,,,,,a lot", "cost_month must be an amount in USD, such as 12.50.");
    row("new,tttt-demo,,,,,", "This secret is there already: it is the key key-3.");
    row("new,aaaa,,,,,1,surplus",
        "There are more cells than columns. Put a text with commas in quotation marks.");
}

void TestCsvKeys::badLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    Policy policy = testing::smallPolicy();
    policy.keys[2].fingerprint = u"fp-tttt-dem"_s;
    const auto made =
        preview("label,secret,weight,enabled,valid_until,rpm,cost_month\n" + line + '\n', policy);
    QCOMPARE(made.preview.lines.first().action, Action::Error);
    QVERIFY(!firstText(made).isEmpty());
    if (!words.isEmpty())
        QCOMPARE(firstText(made), words);
    QVERIFY(made.edit.isEmpty() && made.secrets.isEmpty());
}

void TestCsvKeys::aBadLineGivesNothingToTheNext()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].fingerprint = u"fp-aaaa-dem"_s;
    const auto made =
        preview("label,secret,weight,account\nnew,bbbb-demo-secret,-1,Org\nkey-1,,2,\n", policy);
    QCOMPARE(made.preview.lines.at(0).action, Action::Error);
    QCOMPARE(made.preview.lines.at(1).action, Action::Change);
    QVERIFY(made.secrets.isEmpty());
    const Policy after = applyEdit(policy, made.edit).value();
    QCOMPARE(after.keys.first().fingerprint, u"fp-aaaa-dem"_s);
    QVERIFY(after.accounts.isEmpty());
}

void TestCsvKeys::noTextRepeatsASecret()
{
    const Policy policy = testing::smallPolicy();
    const QByteArray canary("demo-canary-4711");
    const QByteArray files[] = {"label,secret\nnew," + canary + "\nnew," + canary + "\n",
                                "label,weight,secret\nnew," + canary + ",x\n",
                                "label,secret\n"
                                "new,\""
                                    + canary + "\" x\n",
                                canary + ',' + canary + '\n', "label\nnew," + canary + '\n'};
    for (const QByteArray& bytes : files) {
        const auto made = csv::previewKeys(SecretBytes(bytes), policy, here());
        QString said =
            made ? csv::errorText(made->preview) : made.error().message + made.error().detail;
        if (made) {
            QVERIFY(made->preview.hasErrors());
            for (const csv::PreviewLine& line : made->preview.lines)
                said += line.cells.join(u' ') + line.text;
        }
        QVERIFY2(!said.isEmpty() && !said.contains(u"canary"_s), qPrintable(said));
    }
}

void TestCsvKeys::exportHoldsNoSecretAndReadsBack()
{
    const Policy policy = testing::fullPolicy();
    const QByteArray bytes = csv::keysToCsv(policy);
    QVERIFY(!bytes.contains(policy.keys.first().sealed.toUtf8()));
    QVERIFY(!bytes.contains(policy.keys.first().fingerprint.toUtf8()));
    const auto made = preview(bytes, policy, {u"k1"_s});
    QVERIFY2(!made.preview.hasErrors(), qPrintable(csv::errorText(made.preview)));
    QVERIFY(made.edit.isEmpty());
    QVERIFY(made.preview.notes.isEmpty());
}

void TestCsvKeys::accountsAreMadeOnce()
{
    const Policy policy = testing::smallPolicy();
    const auto made = preview("label,secret,account\na,aaaa-1,Org\nb,bbbb-1,org\n", policy);
    const Policy after = applyEdit(policy, made.edit).value();
    QCOMPARE(after.accounts.size(), 1);
    QCOMPARE(labelled(after, u"a"_s)->account, labelled(after, u"b"_s)->account);
    QCOMPARE(firstText(made), u"A new key. The account Org is new."_s);
    QCOMPARE(made.edit.text, u"Import 2 key(s) from CSV"_s);
}

QTEST_GUILESS_MAIN(TestCsvKeys)
#include "tst_csvkeys.moc"
