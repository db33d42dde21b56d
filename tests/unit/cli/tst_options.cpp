#include "cli/exitcode.h"
#include "cli/options.h"
#include "cli/output.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::cli;

namespace {

ParsedLine parsed(const char* line)
{
    return parseCommandLine(QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

Options optionsOf(const char* line)
{
    const ParsedLine result = parsed(line);
    if (!result.options)
        qFatal("%s: %s", line, qPrintable(result.text));
    return *result.options;
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data();
    void commands();
    void globalOptionsStandAnywhere();
    void connecting();
    void bringingIn();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void whatWasTypedIsNeverRepeated_data();
    void whatWasTypedIsNeverRepeated();
    void helpIsForPeople();
    void exitCodes();
    void theOptionThatDoesNotFitIsNamed();
    void tables();
    void whatOthersWroteDoesNotSteerTheTerminal();
};

void TestOptions::commands_data()
{
    QTest::addColumn<QString>("command");
    for (const char* line : {"pull",
                             "adopt",
                             "adopt --list",
                             "release",
                             "release Demo",
                             "merge",
                             "merge --mine k1.weight --mine k2 --theirs k3",
                             "merge --all-mine",
                             "drift",
                             "drift --take gpt-4o --put-back keyroster --confirm Name",
                             "adopt http://127.0.0.1:1/v1 --prefix x",
                             "import file.json",
                             "export",
                             "export --server",
                             "export --csv keys",
                             "usage --by key,model --csv",
                             "import file.json --replace --dry-run",
                             "import-csv people.csv --add --good-lines --dry-run",
                             "import-csv keys.csv --kind keys",
                             "export-bundle all.krbundle --passphrase-fd 3 --allow-missing",
                             "import-bundle all.krbundle --passphrase-fd 3 --replace --dry-run",
                             "copy --from Old --beside --no-assignments --dry-run",
                             "plan",
                             "plan --save p.json",
                             "apply",
                             "apply abc --confirm Demo --message note",
                             "status",
                             "explain ada gpt-x",
                             "explain ada gpt-x --local",
                             "usage",
                             "usage --by day,user --from 2026-01-01 --to 2026-01-31",
                             "revert",
                             "revert 3",
                             "undo",
                             "redo",
                             "servers",
                             "connect URL --email e"})
        QTest::newRow(line) << QString::fromLatin1(line).section(QLatin1Char(' '), 0, 0);
}

void TestOptions::commands()
{
    QFETCH(QString, command);
    QCOMPARE(optionsOf(QTest::currentDataTag()).command, command);
}

void TestOptions::globalOptionsStandAnywhere()
{
    for (const char* line :
         {"--json --server Demo --data-dir /d --keychain-service s --timeout 5 explain ada gpt-x",
          "explain ada gpt-x --json --server Demo --data-dir /d --keychain-service s --timeout "
          "5"}) {
        const Options options = optionsOf(line);
        QVERIFY(options.json);
        QCOMPARE(options.server, QStringLiteral("Demo"));
        QCOMPARE(options.dataDir, QStringLiteral("/d"));
        QCOMPARE(options.keychainService, QStringLiteral("s"));
        QCOMPARE(options.timeoutSeconds, 5);
        QCOMPARE(options.user, QStringLiteral("ada"));
        QCOMPARE(options.model, QStringLiteral("gpt-x"));
    }
    const Options defaults = optionsOf("pull");
    QCOMPARE(defaults.keychainService, QStringLiteral("keyroster"));
    QCOMPARE(defaults.vaultPassphraseFd, -1);
    QVERIFY(!defaults.json && !defaults.sessionOnly);
}

void TestOptions::connecting()
{
    const Options options =
        optionsOf("connect https://chat.example.com --token --name Demo --code-fd 4 --secret-fd 3 "
                  "--pin abc --no-remember --allow-plain-http");
    QCOMPARE(options.url, QStringLiteral("https://chat.example.com"));
    QVERIFY(options.token && !options.apiKey && options.noRemember && options.allowPlainHttp);
    QCOMPARE(options.codeFd, 4);
    QCOMPARE(options.secretFd, 3);
    QCOMPARE(options.pin, QStringLiteral("abc"));
    QCOMPARE(optionsOf("connect u --api-key").secretFd, 0);
}

void TestOptions::bringingIn()
{
    const Options csv = optionsOf("import-csv a.csv --kind keys --good-lines");
    QCOMPARE(csv.file, QStringLiteral("a.csv"));
    QCOMPARE(csv.exchange.kind, QStringLiteral("keys"));
    QVERIFY(csv.exchange.goodLines && !csv.exchange.add && !csv.exchange.dryRun);
    QCOMPARE(optionsOf("import-csv a.csv").exchange.kind, QStringLiteral("assignments"));
    const Options bundle =
        optionsOf("--vault-passphrase-fd 3 import-bundle b --passphrase-fd 4 --replace");
    QCOMPARE(bundle.exchange.passphraseFd, 4);
    QCOMPARE(bundle.vaultPassphraseFd, 3);
    QVERIFY(bundle.exchange.replace);
    const Options copy =
        optionsOf("--server New copy --from Old --connection One --connection Two");
    QCOMPARE(copy.exchange.copyFrom, QStringLiteral("Old"));
    QCOMPARE(copy.server, QStringLiteral("New"));
    QCOMPARE(copy.exchange.connections,
             (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    for (const char* line : {"copy", "export-bundle b", "import-bundle b", "import-csv",
                             "import-csv a --kind people", "export --csv secrets"})
        QVERIFY2(!parsed(line).options, line);
}

void TestOptions::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<int>("unused");
    for (const char* line : {"",
                             "dance",
                             "connect",
                             "connect u",
                             "connect u --email",
                             "connect u --email e --token",
                             "connect u --api-key --token",
                             "import",
                             "explain ada",
                             "explain ada m extra",
                             "usage --by planet",
                             "revert x",
                             "revert 0",
                             "pull --secret-fd 3",
                             "pull --timeout 0",
                             "pull --timeout soon",
                             "pull --workspace f --server s",
                             "pull --session-only --vault-passphrase-fd 3",
                             "connect u --token --secret-fd -4",
                             "merge --all-mine --all-theirs",
                             "merge --mine",
                             "drift small"})
        QTest::newRow(line) << 0;
}

void TestOptions::whatDoesNotFitIsRefused()
{
    const ParsedLine result = parsed(QTest::currentDataTag());
    QVERIFY(!result.options);
    QCOMPARE(result.exitCode, 64);
    QVERIFY(!result.text.isEmpty());
}

void TestOptions::whatWasTypedIsNeverRepeated_data()
{
    QTest::addColumn<int>("unused");
    for (const char* line :
         {"connect u --api-key sk-demo-canary", "connect u --email e sk-demo-canary",
          "connect u --password=sk-demo-canary --email e",
          "connect u --email e --password sk-demo-canary", "sk-demo-canary",
          "pull --timeout sk-demo-canary", "connect u --token --secret-fd sk-demo-canary",
          "import f --secrets-fd sk-demo-canary", "import f --sk-demo-canary"})
        QTest::newRow(line) << 0;
}

void TestOptions::whatWasTypedIsNeverRepeated()
{
    const ParsedLine result = parsed(QTest::currentDataTag());
    QVERIFY(!result.options);
    QVERIFY2(!result.text.contains(QStringLiteral("canary")), qPrintable(result.text));
}

void TestOptions::helpIsForPeople()
{
    const ParsedLine all = parsed("--help");
    QCOMPARE(all.exitCode, 0);
    for (const char* word :
         {"connect",   "pull",         "adopt",         "import",           "export",
          "plan",      "apply",        "status",        "explain",          "undo",
          "redo",      "servers",      "--json",        "Exit codes",       "--save plan.json",
          "--confirm", "merge --mine", "--interrupted", "drift --put-back", "revert 12"})
        QVERIFY2(all.text.contains(QLatin1StringView(word)), word);
    const ParsedLine one = parsed("connect --help");
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.text.contains(QStringLiteral("--code-fd")));
    QVERIFY(one.text.contains(QStringLiteral("keyrosterctl connect")));
    QVERIFY(!one.text.contains(QStringLiteral("drift --put-back")));
    QVERIFY(parsed("dance").text.contains(QStringLiteral("none of this name")));
    QVERIFY(parsed("--version").text.contains(QStringLiteral(KEYROSTER_VERSION)));
}

void TestOptions::exitCodes()
{
    QCOMPARE(exitCodeOf(ErrorKind::Stale), ExitCode::Conflict);
    QCOMPARE(exitCodeOf(ErrorKind::Conflict), ExitCode::Conflict);
    QCOMPARE(exitCodeOf(ErrorKind::Guarded), ExitCode::Guarded);
    QCOMPARE(exitCodeOf(ErrorKind::Busy), ExitCode::Locked);
    QCOMPARE(exitCodeOf(ErrorKind::KeychainLocked), ExitCode::Locked);
    QCOMPARE(exitCodeOf(ErrorKind::SignInRequired), ExitCode::SignIn);
    QCOMPARE(exitCodeOf(ErrorKind::SignInFailed), ExitCode::SignIn);
    QCOMPARE(exitCodeOf(ErrorKind::SecondFactor), ExitCode::SignIn);
    QCOMPARE(exitCodeOf(ErrorKind::Network), ExitCode::Failed);
    QCOMPARE(exitCodeOf(ErrorKind::BadInput), ExitCode::Failed);
}

void TestOptions::theOptionThatDoesNotFitIsNamed()
{
    for (const auto& [line, option] :
         {std::pair("pull --timeout 0", "--timeout"), std::pair("pull --timeout soon", "--timeout"),
          std::pair("usage --by planet", "--by"), std::pair("connect u --email", "--email"),
          std::pair("export --csv secrets", "--csv")})
        QVERIFY2(parsed(line).text.contains(QLatin1StringView(option)),
                 qPrintable(parsed(line).text));
}

void TestOptions::whatOthersWroteDoesNotSteerTheTerminal()
{
    const QString bell = QString(QChar(0x1b)) + QStringLiteral("]0;title") + QChar(0x07);
    const QString turned = QStringLiteral("a") + QChar(0x202e) + QChar(0x9b) + QStringLiteral("b");
    const QString gone(QChar(QChar::ReplacementCharacter));
    QCOMPARE(harmless(bell), gone + QStringLiteral("]0;title") + gone);
    QCOMPARE(harmless(turned), QStringLiteral("a") + gone + gone + QStringLiteral("b"));
    const QString fine = QStringLiteral("Zoë\t日本\n  - 😀\n");
    QCOMPARE(harmless(fine), fine);
}

void TestOptions::tables()
{
    const QString text = table({{QStringLiteral("A"), QStringLiteral("LONG")},
                                {QStringLiteral("wide"), QStringLiteral("x")},
                                {QStringLiteral("only")}});
    QCOMPARE(text, QStringLiteral("A     LONG\nwide  x\nonly\n"));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
