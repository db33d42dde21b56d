#include "policy/edits.h"
#include "policy/policycodec.h"
#include "secrets/sealing.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

using namespace keyroster;
using namespace keyroster::test;

/// Keys with their secrets, and several admins on one server.
class TestAdmins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreOneUndoStepWithTheirSecrets();
    void theSameKeyTwiceIsRefused();
    void replacedSecretIsSealedAnew();
    void importIsOneUndoStep();
    void newServerSecretSealsAnew();
    void secondAdminWorksWithoutSecrets();
    void secondAdminCannotSealAnew();
    void bothChangesAreKept();
    void sameFieldIsAConflict();
    void foreignFunctionIsNeverTouched();

private:
    static QList<KeyId> addKeys(Bench& admin, const QStringList& secrets);
    static Policy onServer(FakeOpenWebUi& server);
    static void assign(Bench& admin, const QString& user);
};

QList<KeyId> TestAdmins::addKeys(Bench& admin, const QStringList& secrets)
{
    QList<sync::NewKey> keys;
    for (const QString& secret : secrets) {
        sync::NewKey key;
        key.secret = SecretBytes::fromText(secret);
        keys.append(key);
    }
    const auto added =
        await(admin.engine().addKeys(admin.draft().connections.first().id, keys, CancelToken()));
    if (!added)
        qFatal("addKeys: %s", qPrintable(added.error().message));
    return *added;
}

Policy TestAdmins::onServer(FakeOpenWebUi& server)
{
    return *policyFromJson(server.servedPolicy());
}

void TestAdmins::assign(Bench& admin, const QString& user)
{
    const ApiKey key = admin.draft().keys.first();
    const auto edit = edits::assign(admin.draft(), admin.workspace().snapshot()->directory,
                                    {Principal::user(UserId(user))}, key.connection, {key.id},
                                    edits::AssignMode::Replace);
    if (!edit || !admin.workspace().apply(*edit))
        qFatal("assign failed");
}

void TestAdmins::keysAreOneUndoStepWithTheirSecrets()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const QList<KeyId> ids =
        addKeys(admin, {u"secret-number-one-0001"_s, u"secret-number-two-0002"_s});
    QCOMPARE(ids.size(), 2);
    QCOMPARE(admin.draft().keys.size(), 3);
    const ApiKey* key = admin.draft().key(ids.last());
    QVERIFY(key && !key->label.isEmpty());
    QCOMPARE(key->last4, u"0002"_s);
    const auto secret = await(admin.engine().secretOf(ids.last(), CancelToken()));
    VERIFY_OK(secret);
    QVERIFY(*secret == SecretBytes("secret-number-two-0002"));
    VERIFY_OK(admin.workspace().undo());
    QCOMPARE(admin.draft().keys.size(), 1);
    VERIFY_OK(admin.workspace().redo());
    VERIFY_OK(await(admin.engine().secretOf(ids.first(), CancelToken())));
}

void TestAdmins::theSameKeyTwiceIsRefused()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    sync::NewKey key;
    key.secret = SecretBytes("native-key-for-tests-0001");
    const auto added =
        await(admin.engine().addKeys(admin.draft().connections.first().id, {key}, CancelToken()));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::BadInput);
    QCOMPARE(admin.draft().keys.size(), 1);
}

void TestAdmins::replacedSecretIsSealedAnew()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    const ApiKey before = onServer(server).keys.first();
    VERIFY_OK(await(admin.engine().replaceSecret(before.id, SecretBytes("another-secret-0009"),
                                                 CancelToken())));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    const ApiKey after = onServer(server).keys.first();
    QCOMPARE(after.last4, u"0009"_s);
    QVERIFY(after.fingerprint != before.fingerprint);
    QVERIFY(after.sealed != before.sealed && !after.sealed.isEmpty());
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestAdmins::importIsOneUndoStep()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    ApiKey key;
    key.id = KeyId(u"imported"_s);
    key.connection = admin.draft().connections.first().id;
    key.label = u"imported"_s;
    Edit edit;
    edit.text = u"Import"_s;
    edit.changes.append({EntityKind::Key, key.id.text(), std::nullopt, keyToJson(key), -1});
    sync::KeyedSecret secret;
    secret.key = key.id;
    secret.secret = SecretBytes("imported-secret-0007");
    VERIFY_OK(await(admin.engine().commitWithSecrets(edit, {secret}, CancelToken())));
    QCOMPARE(admin.draft().key(key.id)->last4, u"0007"_s);
    VERIFY_OK(await(admin.engine().secretOf(key.id, CancelToken())));
    QCOMPARE(admin.workspace().undoText(), u"Import"_s);
    VERIFY_OK(admin.workspace().undo());
    QVERIFY(!admin.draft().key(key.id));
}

void TestAdmins::newServerSecretSealsAnew()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    server.state().routerPublicKey = otherRouterKey();
    QCOMPARE(admin.leftToDo(),
             QStringList({u"write_slot keyroster_policy_b"_s, u"flip_slot keyroster"_s}));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(secrets::sealedTo(onServer(server).keys.first().sealed),
             secrets::publicKeyId(otherRouterKey()));
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestAdmins::secondAdminWorksWithoutSecrets()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(second.pull());
    QCOMPARE(second.draft(), onServer(server));
    QCOMPARE(
        await(second.engine().secretOf(second.draft().keys.first().id, CancelToken())).error().kind,
        ErrorKind::NotFound);
    const QString sealed = second.draft().keys.first().sealed;
    assign(second, u"user-bob"_s);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).revision, 2);
    QCOMPARE(onServer(server).keys.first().sealed, sealed);
    VERIFY_OK(first.pull()); // follows, having no edits
    QCOMPARE(first.draft().assignments.size(), 2);
    QCOMPARE(stepsOf(first.plan()), QStringList());
}

void TestAdmins::secondAdminCannotSealAnew()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    server.state().routerPublicKey = otherRouterKey();
    VERIFY_OK(second.pull());
    const auto plan = await(second.engine().plan(CancelToken()));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    QVERIFY(plan.error().message.contains(second.draft().keys.first().label));
    // Entering the same secret here is a cure that needs no edit.
    VERIFY_OK(await(second.engine().replaceSecret(
        second.draft().keys.first().id, SecretBytes("native-key-for-tests-0001"), CancelToken())));
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
}

void TestAdmins::bothChangesAreKept()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(second.pull());
    assign(second, u"user-bob"_s);
    first.weigh(3);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(first.pull());
    QCOMPARE(first.draft().keys.first().weight, 3.0);
    QCOMPARE(first.draft().assignments.size(), 2);
    QVERIFY(first.workspace().canUndo());
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).revision, 3);
    QCOMPARE(onServer(server).parent, 2);
}

void TestAdmins::sameFieldIsAConflict()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(second.pull());
    second.weigh(2);
    first.weigh(3);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    const auto pulled = first.pull();
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().kind, ErrorKind::Conflict);
    QCOMPARE(first.draft().keys.first().weight, 3.0);
    QCOMPARE(first.engine().state(), sync::SyncState::ServerChanged);
    QCOMPARE(await(first.engine().plan(CancelToken())).error().kind, ErrorKind::Conflict);
    QCOMPARE(onServer(server).keys.first().weight, 2.0);
}

void TestAdmins::foreignFunctionIsNeverTouched()
{
    FakeOpenWebUi server;
    furnish(server);
    FakeFunction foreign;
    foreign.id = u"keyroster"_s;
    foreign.name = u"Somebody's own"_s;
    foreign.content = u"class Pipe:\n    pass\n"_s;
    foreign.type = u"pipe"_s;
    foreign.active = true;
    server.state().functions.insert(foreign.id, foreign);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(await(admin.engine().plan(CancelToken())).error().kind, ErrorKind::Conflict);
    QCOMPARE(server.state().functions.value(u"keyroster"_s).content, foreign.content);
}

QTEST_GUILESS_MAIN(TestAdmins)
#include "tst_admins.moc"
