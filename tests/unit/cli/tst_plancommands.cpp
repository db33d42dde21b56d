#include "support/fakeopenwebui.h"
#include "unit/sync/bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keyroster;
using namespace keyroster::test;

namespace {

const QByteArray canary = "canary-secret-of-a-new-key-0042";

struct Ended
{
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// One admin's computer: the program with its own folder and vault.
class Computer
{
public:
    explicit Computer(FakeOpenWebUi& server)
        : m_server(server)
    {
        const Ended connected = run({u"connect"_s, m_server.url().toString(), u"--email"_s,
                                     u"admin@example.test"_s, u"--name"_s, u"Demo"_s},
                                    "admin-test-1\n");
        if (connected.code != 0 || run({u"pull"_s}).code != 0)
            qFatal("connect: %s", connected.err.constData());
    }

    Ended run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(KEYROSTERCTL), QStringList{u"--data-dir"_s, m_folder.path(),
                                                                u"--vault-passphrase-fd"_s, u"0"_s}
                                                        + arguments);
        process.write("vault passphrase\n" + input);
        process.closeWriteChannel();
        // The server is in this process and has to answer meanwhile.
        QSignalSpy finished(&process, &QProcess::finished);
        if (process.state() != QProcess::NotRunning && !finished.wait(120000))
            qFatal("keyrosterctl did not end");
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ended json(QStringList arguments) const { return run(arguments << u"--json"_s); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QJsonObject policy() const { return json({u"export"_s}).json().value(u"policy"_s).toObject(); }
    /// A new key, with its secret.
    Ended importKey() const
    {
        QFile file(path(u"import.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("import.json");
        const QString connection = policy()[u"connections"_s][0][u"name"_s].toString();
        const QJsonObject key{
            {u"connection"_s, connection}, {u"label"_s, u"second"_s}, {u"secret"_s, u"second"_s}};
        file.write(QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key}}}).toJson());
        file.close();
        return run({u"import"_s, file.fileName()}, "second=" + canary + '\n');
    }

private:
    FakeOpenWebUi& m_server;
    QTemporaryDir m_folder;
};

} // namespace

/// Plans as files, the history and the ways back, as an admin at a terminal uses them.
class TestPlanCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanGoesToAColleagueAndBack();
    void whatWasShownIsWhatRuns();
    void aSyncThatStoppedIsTold();
    void historyAndRevert();
    void whatWasAdoptedIsGivenBack();
    void backupsAndRestore();
};

void TestPlanCommands::aPlanGoesToAColleagueAndBack()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    // The first sync is made where the set-up was made.
    const QString file = ada.path(u"plan.json"_s);
    const Ended first = ada.run({u"plan"_s, u"--save"_s, file});
    QCOMPARE(first.code, 1);
    QVERIFY2(first.err.contains("router"), first.err.constData());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(ada.run({u"apply"_s}).code, 0);

    const Computer bob(server);
    QCOMPARE(ada.importKey().code, 0);
    const Ended saved = ada.run({u"plan"_s, u"--save"_s, file, u"--details"_s});
    QCOMPARE(saved.code, 2);
    for (const char* word : {"before:", "after:", "risk:", "can be taken back:", "only after:"})
        QVERIFY2(saved.out.contains(word), word);
    QVERIFY2(saved.out.contains("Add key second"), saved.out.constData());
    QFile plan(file);
    QVERIFY(plan.open(QIODevice::ReadOnly));
    const QByteArray content = plan.readAll();
    QVERIFY(content.contains("second"));
    QVERIFY(!content.contains(canary) && !content.contains(canary.toBase64())
            && !content.contains(canary.toHex()));

    QFile edited(bob.path(u"edited.json"_s));
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write(QByteArray(content).replace("\"second\"", "\"third\""));
    edited.close();
    const Ended refused = bob.json({u"apply"_s, edited.fileName()});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json()[u"error"_s][u"kind"_s].toString(), u"Damaged"_s);
    QCOMPARE(bob.run({u"apply"_s, u"/nowhere/plan.json"_s}).code, 1);

    const Ended applied = bob.run({u"apply"_s, file, u"--message"_s, u"as agreed"_s});
    QVERIFY2(applied.code == 0, applied.err.constData());
    QCOMPARE(server.servedPolicy()[u"keys"_s].toArray().size(), 2);
    QCOMPARE(ada.run({u"pull"_s}).code, 0);
    QCOMPARE(ada.run({u"plan"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s, file}).code, 4); // it ran, on another computer
    const Ended known = ada.json({u"history"_s});
    QCOMPARE(known.json()[u"history"_s][0][u"message"_s].toString(), u"as agreed"_s);
    const QJsonArray entries = bob.json({u"history"_s}).json()[u"history"_s].toArray();
    QCOMPARE(entries.first()[u"message"_s].toString(), u"as agreed"_s);
}

/// Between the look and the sync somebody edits an entry by hand, and it is read again.
void TestPlanCommands::whatWasShownIsWhatRuns()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s}).code, 0);
    QCOMPARE(ada.importKey().code, 0);
    const Ended shown = ada.json({u"plan"_s});
    QCOMPARE(shown.code, 2);
    const QJsonObject first = shown.json()[u"plan"_s][u"steps"_s][0].toObject();
    for (const QString& field : {u"before"_s, u"after"_s, u"why"_s, u"risk"_s, u"reversible"_s,
                                 u"depends_on"_s, u"what"_s})
        QVERIFY2(first.contains(field), qPrintable(field));

    FakeEntry& entry = server.state().entries.first();
    const QString name = entry.name, id = entry.id;
    entry.name = u"By hand"_s;
    QCOMPARE(ada.run({u"pull"_s}).code, 0);
    const Ended refused = ada.run({u"apply"_s});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains(id.toUtf8()), refused.err.constData());
    QCOMPARE(server.state().entries.value(id).name, u"By hand"_s);
    QCOMPARE(server.servedPolicy()[u"keys"_s].toArray().size(), 1);

    server.state().entries[id].name = name; // it was a mistake, and is taken back
    const Ended ran = ada.json({u"apply"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"plan_id"_s], shown.json()[u"plan"_s][u"id"_s]); // this one, no other
    QCOMPARE(server.servedPolicy()[u"keys"_s].toArray().size(), 2);

    QCOMPARE(ada.run({u"plan"_s}).code, 0);
    QCOMPARE(ada.run({u"release"_s}).code, 0);
    QCOMPARE(ada.run({u"plan"_s}).code, 2);
    QCOMPARE(ada.run({u"undo"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s}).code, 4); // that plan is about another draft
}

/// The network goes after the switch: it is our own rest that is missing, and status says so.
void TestPlanCommands::aSyncThatStoppedIsTold()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 503}, -1);
    QCOMPARE(ada.run({u"apply"_s}).code, 3);
    const Ended status = ada.run({u"status"_s});
    QCOMPARE(status.code, 0);
    QVERIFY2(status.out.contains("interrupted"), status.out.constData());
    QVERIFY2(status.out.contains("revert --interrupted"), status.out.constData());
    QVERIFY2(!status.out.contains("somebody else"), status.out.constData());
    QCOMPARE(ada.run({u"drift"_s}).code, 0);
    server.host().mend();
    QCOMPARE(ada.run({u"apply"_s}).code, 0);
    const Ended after = ada.run({u"status"_s});
    QVERIFY2(!after.out.contains("interrupted"), after.out.constData());
    QCOMPARE(ada.run({u"plan"_s}).code, 0);
}

void TestPlanCommands::historyAndRevert()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    QVERIFY(ada.run({u"history"_s}).out.contains("Nothing was synced yet"));
    QCOMPARE(ada.run({u"revert"_s, u"--last"_s}).code, 1);
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s, u"--message"_s, u"the beginning"_s}).code, 0);
    const Ended nothing = ada.run({u"undo"_s});
    QCOMPARE(nothing.code, 1);
    QCOMPARE(ada.importKey().code, 0);
    QCOMPARE(ada.run({u"apply"_s}).code, 0);

    const QJsonArray entries = ada.json({u"history"_s}).json()[u"history"_s].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)[u"revision"_s].toInt(), 2);
    QCOMPARE(entries.at(1)[u"message"_s].toString(), u"the beginning"_s);
    const QString id = entries.at(0)[u"plan"_s].toString();
    const Ended details = ada.run({u"history"_s, u"--plan"_s, id});
    QCOMPARE(details.code, 0);
    QVERIFY2(details.out.contains("Add key second"), details.out.constData());
    QCOMPARE(ada.run({u"history"_s, u"--plan"_s, u"none"_s}).code, 1);
    QCOMPARE(ada.json({u"revert"_s}).json()[u"revisions"_s].toArray().size(), 2);

    // Words of what else there is to undo.
    const Ended undo = ada.run({u"undo"_s});
    QVERIFY2(undo.err.contains("revert --last"), undo.err.constData());
    const Computer bob(server);
    const Ended undone = bob.run({u"revert"_s, u"--last"_s, u"--apply"_s});
    QVERIFY2(undone.code == 0, undone.err.constData());
    QCOMPARE(server.servedPolicy()[u"keys"_s].toArray().size(), 1);
    QCOMPARE(server.servedPolicy()[u"revision"_s].toInt(), 3);

    QCOMPARE(ada.run({u"pull"_s}).code, 0);
    QCOMPARE(ada.run({u"revert"_s, u"2"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s}).code, 0);
    QCOMPARE(server.servedPolicy()[u"keys"_s].toArray().size(), 2);
    const Ended unknown = ada.json({u"revert"_s, u"77"_s});
    QCOMPARE(unknown.code, 1);
    QCOMPARE(unknown.json()[u"error"_s][u"kind"_s].toString(), u"NotFound"_s);
}

void TestPlanCommands::whatWasAdoptedIsGivenBack()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    const Ended early = ada.run({u"release"_s});
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains("nothing to give back"), early.err.constData());
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    QCOMPARE(ada.run({u"apply"_s}).code, 0);
    QVERIFY(!server.state().natives.first().config.value(u"enable"_s).toBool(true));

    const Ended unknown = ada.run({u"release"_s, u"nothing of that name"_s});
    QCOMPARE(unknown.code, 1);
    const QString name = ada.policy()[u"connections"_s][0][u"name"_s].toString();
    QVERIFY2(unknown.err.contains(name.toUtf8()), unknown.err.constData());
    const Ended released = ada.run({u"release"_s, name});
    QVERIFY2(released.code == 0 && released.out.contains("on again"), released.out.constData());
    QVERIFY(!server.state().natives.first().config.value(u"enable"_s).toBool(true));
    QCOMPARE(ada.run({u"plan"_s}).code, 2);
    const Ended applied = ada.run({u"apply"_s, u"--confirm"_s, u"Demo"_s});
    QVERIFY2(applied.code == 0, applied.err.constData());
    QVERIFY(server.state().natives.first().config.value(u"enable"_s).toBool(true));
    QCOMPARE(ada.run({u"plan"_s}).code, 0);
}

void TestPlanCommands::backupsAndRestore()
{
    FakeOpenWebUi server;
    furnish(server);
    const Computer ada(server);
    QCOMPARE(ada.json({u"backups"_s}).json()[u"backups"_s].toArray().size(), 0);
    QCOMPARE(ada.run({u"adopt"_s}).code, 0);
    const QString backup = ada.json({u"backups"_s, u"--make"_s}).json()[u"file"_s].toString();
    QVERIFY(QFile::exists(backup));
    QCOMPARE(ada.run({u"undo"_s}).code, 0);
    QVERIFY(ada.policy()[u"connections"_s].toArray().isEmpty());
    QCOMPARE(ada.run({u"restore"_s, backup}).code, 0);
    QCOMPARE(ada.policy()[u"connections"_s].toArray().size(), 1);
    // The key's secret and the session are still in the vault: it goes on as if nothing was.
    QCOMPARE(ada.run({u"apply"_s}).code, 0);
    QVERIFY(ada.json({u"backups"_s}).json()[u"backups"_s].toArray().size() >= 3);
    QCOMPARE(ada.run({u"restore"_s, u"/nowhere.sqlite"_s}).code, 1);
}

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_plancommands.moc"
