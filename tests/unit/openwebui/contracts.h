#pragma once

#include "contractserver.h"

/// The contract tests: one class per part of the API. Every body runs against every server, so the
/// fake cannot drift from what real servers do. "trap N" is the number in the list of traps
/// (tests/support/README.md).
namespace keyroster::test {

class SignInContract : public QObject
{
    Q_OBJECT
public:
    explicit SignInContract(ContractServer* server)
        : m_server(server)
    {}
private Q_SLOTS:
    void tellsItsVersion();
    void signsInWithPassword();
    void refusesAWrongPassword();
    void signsInWithToken();
    void signsInWithApiKey();
    void refusesUnknownTokens();
    void refusesWhoIsNoAdmin();
    void trap1UnknownPathsAreAWebPage();
    void trap2EndedSessionIsNotNotFound();
    void cleanupTestCase();

private:
    ContractServer* m_server;
};

class PeopleContract : public QObject
{
    Q_OBJECT
public:
    explicit PeopleContract(ContractServer* server)
        : m_server(server)
    {}
private Q_SLOTS:
    void listsUsers();
    void trap7ListsGroupsWithMembers();
    void listsNestedGroups();
    void cleanupTestCase();

private:
    ContractServer* m_server;
};

class FunctionsContract : public QObject
{
    Q_OBJECT
public:
    explicit FunctionsContract(ContractServer* server)
        : m_server(server)
    {}
private Q_SLOTS:
    void initTestCase();
    void trap2NoFunctionIsNoError();
    void createsInactive();
    void refusesWhatDoesNotCompile();
    void refusesATakenId();
    void switchesOnAndOff();
    void updates();
    void trap3FailingUpdateKeepsItOn();
    void trap14MarkerSurvives();
    void trap6ValvesAreReplaced();
    void tellsWhenAValveIsDropped();
    void refusesAValveOfAnotherType();
    void tellsTheValvesItHas();
    void takesALargeValve();
    void deletesTwice();
    void cleanupTestCase();

private:
    ContractServer* m_server;
    std::unique_ptr<openwebui::Client> m_client;
};

class EntriesContract : public QObject
{
    Q_OBJECT
public:
    explicit EntriesContract(ContractServer* server)
        : m_server(server)
    {}
private Q_SLOTS:
    void initTestCase();
    void offersPipeModels();
    void trap4CreatesForExactlyThese_data();
    void trap4CreatesForExactlyThese();
    void trap4ChangesWhoMayUseIt();
    void refusesATakenId();
    void restoresAnEntryFromRaw();
    void showsHiddenBaseAndMarker();
    void failsToUpdateWhatIsNotThere();
    void deletesTwice();
    void chats();
    void tellsThatAModelIsNotOffered();
    void passesOnWhatAPipeRaises();
    void extraFieldsReachThePipe();
    void cleanupTestCase();

private:
    ModelEntry entry(const QString& id, const QList<Principal>& grants) const;
    QStringList offeredTo(const ContractServer::Person& person);

    ContractServer* m_server;
    std::unique_ptr<openwebui::Client> m_client;
    ContractServer::Person m_ada, m_bob;
    QString m_group;
};

class NativesContract : public QObject
{
    Q_OBJECT
public:
    explicit NativesContract(ContractServer* server)
        : m_server(server)
    {}
private Q_SLOTS:
    void init();
    void readsThemWithKeys();
    void keepsKeysOutOfRaw();
    void switchesOneOffAndOn();
    void tellsPrefixesApart();
    void tellsThatThereIsNone();
    void refusesToGuessBetweenTwo();
    void cleanupTestCase();

private:
    ContractServer* m_server;
};

} // namespace keyroster::test
