#include "contracts.h"
#include "support/await.h"

namespace keyroster::test {

namespace {

const char* const pipe = R"("""
title: Contract pipe
"""


class Pipe:
    def pipes(self):
        return [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}]

    async def pipe(self, body: dict, __user__: dict = None):
        if "keyroster" in body:
            asked = body["keyroster"]["op"]
            return {"object": "keyroster.control", "keyroster": {"op": asked, "ok": True}}
        if body["model"].endswith("two"):
            raise Exception("contract problem")
        message = {"role": "assistant", "content": "Hello from " + body["model"]}
        return {"object": "chat.completion", "choices": [{"index": 0, "message": message}]}
)";

constexpr QLatin1StringView one("contract_pipe.one");
constexpr QLatin1StringView two("contract_pipe.two");

/// (type, id, permission) of each grant, whatever else the server notes about it.
QStringList grantTexts(const QJsonObject& row)
{
    QStringList texts;
    for (const auto& grant : row.value(u"access_grants"_s).toArray())
        texts.append(grant[u"principal_type"_s].toString() + u'/'
                     + grant[u"principal_id"_s].toString() + u'/'
                     + grant[u"permission"_s].toString());
    texts.sort();
    return texts;
}

/// What restoring must bring back.
QJsonObject lasting(QJsonObject row)
{
    row.remove(u"updated_at"_s);
    row.remove(u"version_id"_s); // 0.12 counts every change
    row.insert(u"access_grants"_s, QJsonArray::fromStringList(grantTexts(row)));
    return row;
}

std::optional<ModelEntry> find(const QList<ModelEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const ModelEntry& entry) { return entry.id == id; });
    return found == entries.end() ? std::nullopt : std::optional<ModelEntry>(*found);
}

QJsonObject question(const QString& model)
{
    const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, u"Hello"_s}};
    return {{u"model"_s, model}, {u"messages"_s, QJsonArray{message}}};
}

} // namespace

void EntriesContract::initTestCase()
{
    m_client = m_server->admin();
    m_ada = m_server->addPerson(u"ada"_s);
    m_bob = m_server->addPerson(u"bob"_s);
    m_group = m_server->addGroup(u"Contract readers"_s, {m_bob.id}, {});
    m_server->pipeRaises(two, u"contract problem"_s);
    openwebui::FunctionForm form;
    form.id = u"contract_pipe"_s;
    form.name = u"Contract pipe"_s;
    form.content = QString::fromLatin1(pipe);
    form.description = u"Made by a test."_s;
    auto done = await(m_client->deleteFunction(form.id, CancelToken()));
    VERIFY_OK(done);
    done = await(m_client->createFunction(form, CancelToken()));
    VERIFY_OK(done);
    done = await(m_client->setFunctionActive(form.id, true, CancelToken()));
    VERIFY_OK(done);
    for (const QString& id : {QString(one), QString(two), u"contract-preset"_s}) {
        done = await(m_client->deleteModelEntry(id, CancelToken()));
        VERIFY_OK(done);
    }
}

ModelEntry EntriesContract::entry(const QString& id, const QList<Principal>& grants) const
{
    ModelEntry entry;
    entry.id = id;
    entry.name = u"Contract model"_s;
    entry.grants = grants;
    entry.marker = u"contract"_s;
    return entry;
}

QStringList EntriesContract::offeredTo(const ContractServer::Person& person)
{
    const auto client = m_server->with(person.token);
    const auto models = await(client->models(false, CancelToken()));
    QStringList ids;
    if (models) {
        for (const ServerModel& model : *models)
            ids.append(model.id);
    } else {
        ids.append(QString::fromUtf8(why(models)));
    }
    return ids;
}

void EntriesContract::offersPipeModels()
{
    const auto models = await(m_client->models(true, CancelToken()));
    VERIFY_OK(models);
    const auto found = std::find_if(models->begin(), models->end(),
                                    [](const ServerModel& model) { return model.id == one; });
    QVERIFY(found != models->end());
    QVERIFY(found->isPipe);
    QCOMPARE(found->connectionIndex, -1);
    QVERIFY(!offeredTo(m_ada).contains(one)); // hidden from people until an entry lets them
}

void EntriesContract::trap4CreatesForExactlyThese_data()
{
    QTest::addColumn<bool>("everyone");
    QTest::addColumn<bool>("ada");
    QTest::addColumn<bool>("group");
    QTest::newRow("nobody") << false << false << false;
    QTest::newRow("everyone") << true << false << false;
    QTest::newRow("a user") << false << true << false;
    QTest::newRow("a group") << false << false << true;
    QTest::newRow("a user and a group") << false << true << true;
}

void EntriesContract::trap4CreatesForExactlyThese()
{
    QFETCH(bool, everyone);
    QFETCH(bool, ada);
    QFETCH(bool, group);
    QList<Principal> grants;
    if (everyone)
        grants.append(Principal::everyone());
    if (ada)
        grants.append(Principal::user(UserId(m_ada.id)));
    if (group)
        grants.append(Principal::group(GroupId(m_group)));
    auto done = await(m_client->deleteModelEntry(one, CancelToken()));
    VERIFY_OK(done);
    done = await(m_client->createModelEntry(entry(one, grants), CancelToken()));
    VERIFY_OK(done);
    const auto entries = await(m_client->modelEntries(CancelToken()));
    VERIFY_OK(entries);
    const auto made = find(*entries, one);
    QVERIFY(made);
    QCOMPARE(QSet<Principal>(made->grants.begin(), made->grants.end()),
             QSet<Principal>(grants.begin(), grants.end()));
    QCOMPARE(made->marker, u"contract"_s);
    QCOMPARE(offeredTo(m_ada).contains(one), everyone || ada);
    QCOMPARE(offeredTo(m_bob).contains(one), everyone || group);
}

void EntriesContract::trap4ChangesWhoMayUseIt()
{
    const QList<QList<Principal>> steps{{Principal::everyone()},
                                        {},
                                        {Principal::user(UserId(m_ada.id))},
                                        {Principal::group(GroupId(m_group))}};
    for (const QList<Principal>& grants : steps) {
        const auto done = await(m_client->updateModelEntry(entry(one, grants), CancelToken()));
        VERIFY_OK(done);
        const bool all = grants.contains(Principal::everyone());
        QCOMPARE(offeredTo(m_ada).contains(one),
                 all || grants.contains(Principal::user(UserId(m_ada.id))));
        QCOMPARE(offeredTo(m_bob).contains(one),
                 all || grants.contains(Principal::group(GroupId(m_group))));
    }
}

void EntriesContract::refusesATakenId()
{
    const auto done = await(m_client->createModelEntry(entry(one, {}), CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void EntriesContract::restoresAnEntryFromRaw()
{
    ModelEntry first = entry(u"contract-preset"_s, {Principal::user(UserId(m_ada.id))});
    first.baseModelId = one;
    first.marker.clear();
    const QJsonObject write{{u"principal_type"_s, u"group"_s},
                            {u"principal_id"_s, m_group},
                            {u"permission"_s, u"write"_s}};
    const QJsonObject lists{{u"group_ids"_s, QJsonArray{m_group}}, {u"user_ids"_s, QJsonArray()}};
    first.raw = {{u"meta"_s, QJsonObject{{u"description"_s, u"Made by a test."_s},
                                         {u"tags"_s, QJsonArray{QJsonObject{{u"name"_s, u"t"_s}}}},
                                         {u"own_field"_s, 7}}},
                 {u"params"_s, QJsonObject{{u"temperature"_s, 0.5}, {u"system"_s, u"Be brief."_s}}},
                 {u"access_grants"_s, QJsonArray{write}},
                 {u"access_control"_s, QJsonObject{{u"write"_s, lists}}}};
    auto done = await(m_client->createModelEntry(first, CancelToken()));
    VERIFY_OK(done);
    auto entries = await(m_client->modelEntries(CancelToken()));
    VERIFY_OK(entries);
    const auto before = find(*entries, first.id);
    QVERIFY(before);
    QCOMPARE(before->raw.value(u"params"_s)[u"temperature"_s].toDouble(), 0.5);

    ModelEntry changed = *before;
    changed.name = u"Changed"_s;
    changed.hidden = true;
    changed.active = false;
    changed.marker = u"contract"_s;
    changed.baseModelId = two;
    changed.grants = {Principal::everyone()};
    done = await(m_client->updateModelEntry(changed, CancelToken()));
    VERIFY_OK(done);

    done = await(m_client->updateModelEntry(*before, CancelToken()));
    VERIFY_OK(done);
    entries = await(m_client->modelEntries(CancelToken()));
    VERIFY_OK(entries);
    const auto after = find(*entries, first.id);
    QVERIFY(after);
    QCOMPARE(after->hidden, before->hidden);
    QCOMPARE(lasting(after->raw), lasting(before->raw));
}

void EntriesContract::showsHiddenBaseAndMarker()
{
    ModelEntry preset = entry(u"contract-preset"_s, {});
    preset.baseModelId = one;
    preset.hidden = true;
    auto done = await(m_client->updateModelEntry(preset, CancelToken()));
    VERIFY_OK(done);
    const auto entries = await(m_client->modelEntries(CancelToken()));
    VERIFY_OK(entries);
    const auto now = find(*entries, preset.id);
    QVERIFY(now);
    QCOMPARE(now->baseModelId, QString(one));
    QCOMPARE(now->name, preset.name);
    QCOMPARE(now->marker, u"contract"_s);
    QVERIFY(now->hidden && now->active && now->grants.isEmpty());
    const auto base = find(*entries, one);
    QVERIFY(base);
    QVERIFY(base->baseModelId.isEmpty() && !base->hidden);
}

void EntriesContract::failsToUpdateWhatIsNotThere()
{
    const auto done =
        await(m_client->updateModelEntry(entry(u"contract-none"_s, {}), CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotFound);
    const auto entries = await(m_client->modelEntries(CancelToken()));
    VERIFY_OK(entries);
    QVERIFY(!find(*entries, u"contract-none"_s)); // the access endpoint would have made one
}

void EntriesContract::deletesTwice()
{
    for (int i = 0; i < 2; ++i) {
        const auto gone = await(m_client->deleteModelEntry(u"contract-preset"_s, CancelToken()));
        VERIFY_OK(gone);
    }
}

void EntriesContract::chats()
{
    const auto answer = await(m_client->chat(question(one), CancelToken()));
    VERIFY_OK(answer);
    QCOMPARE(answer->value(u"choices"_s)[0][u"message"_s][u"content"_s].toString(),
             u"Hello from "_s + one);
}

void EntriesContract::tellsThatAModelIsNotOffered()
{
    const auto answer = await(m_client->chat(question(u"contract_pipe.none"_s), CancelToken()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    const auto client = m_server->with(m_ada.token);
    const auto refused = await(client->chat(question(two), CancelToken())); // no entry lets her
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void EntriesContract::passesOnWhatAPipeRaises()
{
    const auto answer = await(m_client->chat(question(two), CancelToken()));
    VERIFY_OK(answer);
    QVERIFY(answer->contains(u"error"_s));
}

void EntriesContract::extraFieldsReachThePipe()
{
    QJsonObject asked = question(one);
    asked.insert(u"keyroster"_s, QJsonObject{{u"op"_s, u"status"_s}});
    const auto answer = await(m_client->chat(asked, CancelToken()));
    VERIFY_OK(answer);
    QCOMPARE(answer->value(u"object"_s).toString(), u"keyroster.control"_s);
    QCOMPARE(answer->value(u"keyroster"_s)[u"op"_s].toString(), u"status"_s);
}

void EntriesContract::cleanupTestCase()
{
    const auto entry = await(m_client->deleteModelEntry(one, CancelToken()));
    const auto function = await(m_client->deleteFunction(u"contract_pipe"_s, CancelToken()));
    m_server->cleanUp();
    VERIFY_OK(entry);
    VERIFY_OK(function);
    m_client.reset();
}

} // namespace keyroster::test
