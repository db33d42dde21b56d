#include "policy/policycodec.h"
#include "secrets/sealing.h"
#include "sync/bundle.h"
#include "sync/bundlecodec.h"
#include "unit/sync/exchangebench.h"

#include <QFile>
#include <QJsonDocument>

using namespace keyroster;
using namespace keyroster::test;
using sync::BundleMode;

namespace {

const SecretBytes passphrase("demo passphrase 17");
const KeyId k1(u"k1"_s);
const KeyId k2(u"k2"_s);
const SecretBytes secret1("demo-canary-one-0001");
const SecretBytes secret2("demo-canary-two-0002");

/// The same server's policy as another computer knows it before any key was made.
Policy beginningOf(const Policy& policy)
{
    Policy beginning = policy;
    beginning.connections.clear();
    beginning.accounts.clear();
    beginning.keys.clear();
    beginning.assignments.clear();
    beginning.allowances.clear();
    return beginning;
}

Result<sync::Bundle> collected(Computer& computer)
{
    return await(sync::collectBundle(computer.store(), computer.workspace(), CancelToken()));
}

Result<sync::Bundle> readBack(const QString& file, const SecretBytes& with = passphrase)
{
    return await(sync::readBundle(file, with, CancelToken()));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldSurvives();
    void theFileSaysNothing();
    void onAnotherComputerItIsOneUndoStep();
    void keysThatAreEqualGetTheirSecretsHere();
    void missingSecretsAreNamed();
    void addKeepsAndReplaceRemoves();
    void unreadableFiles_data();
    void unreadableFiles();
    void newerContentIsSaid();
    void anEarlierBundleIsRead();
    void onAnotherServerItIsCopied();
    void noPassphraseNoBundle();

private:
    std::unique_ptr<Computer> m_first; ///< keys k1 and k2 have secrets, k3 has none
    QString m_file;
};

void TestBundle::initTestCase()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(Principal::user(UserId(u"u1"_s)), {u"k1"_s}),
                          testing::assignmentOf(Principal::everyone(), {u"k2"_s, u"k3"_s})};
    m_first = std::make_unique<Computer>(policy);
    m_first->enter({{k1, secret1}, {k2, secret2}});
    m_file = m_first->path(u"all.krbundle"_s);
    const auto bundle = collected(*m_first);
    VERIFY_OK(bundle);
    VERIFY_OK(await(sync::writeBundle(m_file, *bundle, passphrase, CancelToken())));
}

void TestBundle::everyFieldSurvives()
{
    Computer computer(testing::fullPolicy());
    computer.enter({{k1, secret1}});
    const auto bundle = collected(computer);
    VERIFY_OK(bundle);
    const auto back = sync::decodeBundle(sync::encodeBundle(*bundle));
    VERIFY_OK(back);
    Policy expected = computer.draft();
    for (ApiKey& key : expected.keys)
        key.sealed.clear();
    QCOMPARE(serializePolicy(back->policy), serializePolicy(expected));
    QVERIFY(back->policy == expected);
    QVERIFY(back->secrets.value(k1) == secret1);
    QCOMPARE(back->secrets.size(), 1);
    QCOMPARE(back->about.serverName, u"Made up"_s);
    QCOMPARE(back->about.serverUrl, u"http://127.0.0.1:1"_s);
    QCOMPARE(back->about.author, u"admin@example.test"_s);
    QVERIFY(back->about.madeAt.isValid());
    QCOMPARE(back->directory.nameOf(Principal::group(GroupId(u"g1"_s))), u"Group 1"_s);
    QCOMPARE(back->directory.user(UserId(u"u1"_s))->email, u"u1@example.com"_s);
    QVERIFY(!back->directory.user(UserId(u"u4"_s))); // named nowhere
    // And through an import on a computer that knows nothing of it.
    Computer second(beginningOf(computer.draft()));
    const auto preview = sync::previewBundle(*back, *second.workspace(), BundleMode::Add);
    VERIFY_OK(preview);
    VERIFY_OK(second.commit(preview->edit, preview->secrets));
    QCOMPARE(serializePolicy(second.draft()), serializePolicy(expected));
}

void TestBundle::theFileSaysNothing()
{
    const QByteArray bytes = bytesOf(m_file);
    QVERIFY(bytes.startsWith("KRBUNDL"));
    for (const char* needle : {"canary", "demo", "key-1", "u1@example.com", "policy_id", "about"})
        QVERIFY2(!bytes.contains(needle), needle);
    QCOMPARE(QFile::permissions(m_file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestBundle::onAnotherComputerItIsOneUndoStep()
{
    Computer second(beginningOf(m_first->draft()));
    const Policy before = second.draft();
    const auto bundle = readBack(m_file);
    VERIFY_OK(bundle);
    const auto preview = sync::previewBundle(*bundle, *second.workspace(), BundleMode::Add);
    VERIFY_OK(preview);
    QVERIFY(preview->samePolicy);
    QCOMPARE(preview->added, 1 + 3 + 2);
    QCOMPARE(preview->secrets.size(), 2);
    QCOMPARE(preview->keysWithoutSecret, QStringList(u"Demo / key-3"_s));
    VERIFY_OK(second.commit(preview->edit, preview->secrets));
    QVERIFY(sameContent(second.draft(), m_first->draft()));
    QVERIFY(*second.secretOf(k1) == secret1);
    QVERIFY(*second.secretOf(k2) == secret2);
    QVERIFY(!second.secretOf(KeyId(u"k3"_s)));
    const auto again = sync::previewBundle(*bundle, *second.workspace(), BundleMode::Add);
    QVERIFY(again->edit.isEmpty() && again->secrets.isEmpty());
    VERIFY_OK(second.workspace()->undo());
    QVERIFY(second.draft() == before);
    QVERIFY(!second.workspace()->canUndo());
}

void TestBundle::keysThatAreEqualGetTheirSecretsHere()
{
    Computer second(m_first->draft()); // pulled: knows the keys, has no secret
    const auto bundle = readBack(m_file);
    const auto preview = sync::previewBundle(*bundle, *second.workspace(), BundleMode::Add);
    VERIFY_OK(preview);
    QVERIFY(preview->edit.isEmpty());
    QCOMPARE(preview->secrets.size(), 2);
    VERIFY_OK(second.commit(preview->edit, preview->secrets));
    QVERIFY(*second.secretOf(k2) == secret2);
    QVERIFY(!second.workspace()->canUndo());
}

void TestBundle::missingSecretsAreNamed()
{
    const QList<ApiKey> missing = sync::keysWithoutSecret(*m_first->workspace(), m_first->draft());
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().label, u"key-3"_s);
}

void TestBundle::addKeepsAndReplaceRemoves()
{
    Policy policy = m_first->draft();
    policy.keys[0].label = u"renamed"_s;
    policy.assignments.append(testing::assignmentOf(Principal::group(GroupId(u"g1"_s)), {u"k1"_s}));
    Computer second(policy);
    const auto bundle = readBack(m_file);
    const auto add = sync::previewBundle(*bundle, *second.workspace(), BundleMode::Add);
    VERIFY_OK(add);
    QCOMPARE(add->changed, 1);
    QCOMPARE(add->removed, 0);
    const auto replace = sync::previewBundle(*bundle, *second.workspace(), BundleMode::Replace);
    VERIFY_OK(replace);
    QCOMPARE(replace->removed, 1);
    VERIFY_OK(second.commit(replace->edit, replace->secrets));
    QVERIFY(sameContent(second.draft(), m_first->draft()));
}

void TestBundle::unreadableFiles_data()
{
    QTest::addColumn<int>("at"); // byte that is changed; -1: none; negative: cut by so many
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("kind");
    const QByteArray right = passphrase.view().toByteArray();
    QTest::newRow("another passphrase")
        << -1 << QByteArray("demo passphrase 18") << int(ErrorKind::SignInFailed);
    QTest::newRow("another kind of file") << 0 << right << int(ErrorKind::BadInput);
    QTest::newRow("version") << 7 << right << int(ErrorKind::NewerFormat);
    QTest::newRow("limits") << 11 << right << int(ErrorKind::Damaged);
    QTest::newRow("salt") << 20 << right << int(ErrorKind::Damaged);
    QTest::newRow("nonce") << 70 << right << int(ErrorKind::Damaged);
    QTest::newRow("box") << 200 << right << int(ErrorKind::Damaged);
    QTest::newRow("cut") << -100 << right << int(ErrorKind::Damaged);
}

void TestBundle::unreadableFiles()
{
    QFETCH(int, at);
    QFETCH(QByteArray, given);
    QFETCH(int, kind);
    QByteArray bytes = bytesOf(m_file);
    if (at >= 0)
        bytes[at] = char(bytes.at(at) ^ 0x55);
    else if (at < -1)
        bytes.chop(-at);
    const QString file = m_first->path(u"bad.krbundle"_s);
    overwrite(file, bytes);
    const auto bundle = readBack(file, SecretBytes(given));
    QVERIFY(!bundle);
    QCOMPARE(int(bundle.error().kind), kind);
    QVERIFY(!bundle.error().message.isEmpty());
    QVERIFY(!bundle.error().message.contains(u"passphrase 1"_s));
}

void TestBundle::newerContentIsSaid()
{
    const auto bundle = collected(*m_first);
    for (const char* document : {"about", "policy"}) {
        secrets::SecretMap content = sync::encodeBundle(*bundle);
        const QString name = QString::fromLatin1(document);
        QJsonObject object =
            QJsonDocument::fromJson(content.value(name).view().toByteArray()).object();
        object.insert(u"format"_s, 2);
        content.insert(name, SecretBytes(QJsonDocument(object).toJson()));
        QCOMPARE(sync::decodeBundle(content).error().kind, ErrorKind::NewerFormat);
        content.remove(name);
        QCOMPARE(sync::decodeBundle(content).error().kind, ErrorKind::Damaged);
    }
}

void TestBundle::anEarlierBundleIsRead()
{
    const auto bundle =
        readBack(QStringLiteral(KEYROSTER_TEST_DATA "/bundle-v1.krbundle"), storedPassphrase());
    VERIFY_OK(bundle);
    QCOMPARE(bundle->about.madeAt, QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC));
    Policy expected = storedPolicy();
    expected.keys[0].sealed.clear();
    expected.keys[0].last4 = storedSecret().last4();
    expected.keys[0].fingerprint = secrets::fingerprint(expected.fingerprintSalt, storedSecret());
    QCOMPARE(serializePolicy(bundle->policy), serializePolicy(expected));
    QVERIFY(bundle->secrets.value(k1) == storedSecret());
}

void TestBundle::onAnotherServerItIsCopied()
{
    Computer other(newPolicy());
    const auto bundle = readBack(m_file);
    QCOMPARE(sync::previewBundle(*bundle, *other.workspace(), BundleMode::Replace).error().kind,
             ErrorKind::BadInput);
    const auto preview = sync::previewBundle(*bundle, *other.workspace(), BundleMode::Add);
    VERIFY_OK(preview);
    QVERIFY(!preview->samePolicy);
    QCOMPARE(preview->copy.connections.size(), 1);
    VERIFY_OK(other.commit(preview->edit, preview->secrets));
    QCOMPARE(other.draft().keys.size(), 3);
    QVERIFY(!other.draft().key(k1)); // ids are new
    QVERIFY(*other.secretOf(other.draft().keys.first().id) == secret1);
    QVERIFY(other.draft().keys.first().fingerprint != m_first->draft().keys.first().fingerprint);
    QCOMPARE(other.draft().assignments.size(), 2);
}

void TestBundle::noPassphraseNoBundle()
{
    const auto bundle = collected(*m_first);
    const QString file = m_first->path(u"empty.krbundle"_s);
    const auto written = await(sync::writeBundle(file, *bundle, SecretBytes(), CancelToken()));
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(file));
    const auto nowhere =
        await(sync::writeBundle(u"/nonexistent/x.krbundle"_s, *bundle, passphrase, CancelToken()));
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
    QCOMPARE(readBack(u"/nonexistent/x.krbundle"_s).error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
