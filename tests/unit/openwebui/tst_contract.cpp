#include "contracts.h"

#include <QTest>

/// Against the fake of three versions; with KEYROSTER_REAL_SERVER set, against that server instead.
int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    using namespace keyroster::test;
    std::vector<std::unique_ptr<ContractServer>> servers;
    if (auto real = realContractServer()) {
        servers.push_back(std::move(real));
    } else {
        for (const char* version : {"0.6.43", "0.9.6", "0.12.4"})
            servers.push_back(fakeContractServer(QString::fromLatin1(version)));
    }
    int failed = 0;
    for (const auto& server : servers) {
        qInfo("--- %s", qPrintable(server->name()));
        SignInContract signIn(server.get());
        PeopleContract people(server.get());
        FunctionsContract functions(server.get());
        EntriesContract entries(server.get());
        NativesContract natives(server.get());
        for (QObject* const part :
             std::initializer_list<QObject*>{&signIn, &people, &functions, &entries, &natives})
            failed += QTest::qExec(part, argc, argv);
    }
    return failed;
}
