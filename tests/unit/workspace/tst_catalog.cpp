#include "fixture.h"
#include "support/await.h"
#include "workspace/catalog.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderIsMadeForTheOwner();
    void listsWhatIsThere();
    void listingChangesNothing();
    void newFilesGetTheServersName_data();
    void newFilesGetTheServersName();
    void namesAreUnique();
};

void TestCatalog::folderIsMadeForTheOwner()
{
    const QTemporaryDir root;
    qputenv("KEYROSTER_DATA_DIR", QFile::encodeName(root.filePath(u"deep/data"_s)));
    const auto folder = workspaceFolder();
    const auto again = workspaceFolder();
    qunsetenv("KEYROSTER_DATA_DIR");
    VERIFY_OK(folder);
    VERIFY_OK(again);
    QCOMPARE(*folder, root.filePath(u"deep/data/workspaces"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                      | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(*folder).permissions() & others));
}

void TestCatalog::listsWhatIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(listWorkspaces(folder.path()).isEmpty());
    QVERIFY(listWorkspaces(folder.filePath(u"none"_s)).isEmpty());
    Commit commit;
    commit.profile = someProfile();
    const auto open = openOrFail(folder.filePath(u"b.sqlite"_s)); // may be open meanwhile
    VERIFY_OK(open->commit(commit));
    openOrFail(folder.filePath(u"a-new.sqlite"_s));
    for (const QString& name : {u"c-damaged.sqlite"_s, u"notes.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'z'));
    }
    const auto entries = listWorkspaces(folder.path());
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).name, u"a-new"_s); // without a name: the file's
    QVERIFY(entries.at(0).problem.isEmpty());
    QCOMPARE(entries.at(1).name, u"Example chat"_s);
    QCOMPARE(entries.at(1).url, u"https://chat.example.org"_s);
    QVERIFY(entries.at(1).problem.isEmpty());
    QVERIFY(entries.at(2).problem.contains(u"damaged"_s));
}

void TestCatalog::listingChangesNothing()
{
    const QTemporaryDir folder;
    openOrFail(folder.filePath(u"a.sqlite"_s));
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    const QDateTime changed = QFileInfo(folder.filePath(u"a.sqlite"_s)).lastModified();
    QCOMPARE(listWorkspaces(folder.path()).size(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    QCOMPARE(QFileInfo(folder.filePath(u"a.sqlite"_s)).lastModified(), changed);
}

void TestCatalog::newFilesGetTheServersName_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("host") << u"https://Chat.Example.org"_s << u"chat.example.org.sqlite"_s;
    QTest::newRow("port and path") << u"http://127.0.0.1:8080/x"_s << u"127.0.0.1-8080.sqlite"_s;
    QTest::newRow("as typed") << u"chat.example.org:3000"_s << u"chat.example.org-3000.sqlite"_s;
    QTest::newRow("ipv6") << u"http://[::1]:8080"_s << u"1-8080.sqlite"_s;
    QTest::newRow("umlaut") << u"https://b\u00fccher.example"_s << u"xn-bcher-kva.example.sqlite"_s;
    QTest::newRow("nothing") << QString() << u"server.sqlite"_s;
    QTest::newRow("nasty") << u"https://../../etc"_s << u"https.sqlite"_s;
}

void TestCatalog::newFilesGetTheServersName()
{
    QFETCH(const QString, url);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QCOMPARE(newWorkspaceFile(folder.path(), url), folder.filePath(name));
}

void TestCatalog::namesAreUnique()
{
    const QTemporaryDir folder;
    const QString url = u"https://chat.example.org"_s;
    QSet<QString> seen;
    for (int i = 0; i < 4; ++i) {
        const QString file = newWorkspaceFile(folder.path(), url);
        QVERIFY(!seen.contains(file));
        seen.insert(file);
        openOrFail(file);
    }
    QVERIFY(seen.contains(folder.filePath(u"chat.example.org-4.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
