#include "contracts.h"
#include "support/await.h"

#include <QCryptographicHash>

namespace keyroster::test {

namespace {

const char* const slot = R"("""
title: Contract slot
version: 7
"""

from pydantic import BaseModel, Field


class Action:
    class Valves(BaseModel):
        text: str = Field(default="", description="Some text.")
        number: int = 0

    def __init__(self):
        self.valves = self.Valves()

    async def action(self, body: dict) -> None:
        return None
)";

const char* const broken = R"(
def (:
    class Pipe
)";

openwebui::FunctionForm form(const QString& content)
{
    openwebui::FunctionForm form;
    form.id = u"contract_slot"_s;
    form.name = u"Contract slot"_s;
    form.content = content;
    form.description = u"Made by a test."_s;
    form.meta = QJsonObject{{u"keyroster"_s, QJsonObject{{u"policy"_s, u"contract"_s}}}};
    return form;
}

} // namespace

void FunctionsContract::initTestCase()
{
    m_client = m_server->admin();
    const auto gone = await(m_client->deleteFunction(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(gone);
}

void FunctionsContract::trap2NoFunctionIsNoError()
{
    const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(state);
    QVERIFY(!state->exists);
    const auto valves = await(m_client->valves(u"contract_slot"_s, CancelToken()));
    QVERIFY(!valves);
    QCOMPARE(valves.error().kind, ErrorKind::NotFound);
}

void FunctionsContract::createsInactive()
{
    const auto made =
        await(m_client->createFunction(form(QString::fromLatin1(slot)), CancelToken()));
    VERIFY_OK(made);
    const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(state);
    QVERIFY(state->exists);
    QVERIFY(!state->active);
    QCOMPARE(
        state->contentSha256,
        QString::fromLatin1(QCryptographicHash::hash(slot, QCryptographicHash::Sha256).toHex()));
    QVERIFY(!state->raw.contains(u"content"_s));
    QCOMPARE(state->raw.value(u"meta"_s)[u"manifest"_s][u"version"_s].toString(), u"7"_s);
    const auto valves = await(m_client->valves(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(valves);
    QVERIFY(valves->isEmpty());
}

void FunctionsContract::refusesWhatDoesNotCompile()
{
    auto wrong = form(QString::fromLatin1(broken));
    wrong.id = u"contract_broken"_s;
    const auto made = await(m_client->createFunction(wrong, CancelToken()));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Http);
    QCOMPARE(made.error().httpStatus, 400);
    const auto state = await(m_client->function(wrong.id, CancelToken()));
    VERIFY_OK(state);
    QVERIFY(!state->exists);
}

void FunctionsContract::refusesATakenId()
{
    const auto made =
        await(m_client->createFunction(form(QString::fromLatin1(slot)), CancelToken()));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
}

void FunctionsContract::switchesOnAndOff()
{
    for (const bool active : {true, true, false, false, true}) {
        const auto done =
            await(m_client->setFunctionActive(u"contract_slot"_s, active, CancelToken()));
        VERIFY_OK(done);
        const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
        VERIFY_OK(state);
        QCOMPARE(state->active, active);
    }
    const auto none = await(m_client->setFunctionActive(u"contract_none"_s, true, CancelToken()));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void FunctionsContract::updates()
{
    const QString content = QString::fromLatin1(slot) + u"\n# changed: ä\n"_s;
    const auto done = await(m_client->updateFunction(form(content), CancelToken()));
    VERIFY_OK(done);
    const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(state);
    QVERIFY(state->active);
    QCOMPARE(state->contentSha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex()));
}

void FunctionsContract::trap3FailingUpdateKeepsItOn()
{
    const auto before = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(before);
    QVERIFY(before->active);
    const auto done =
        await(m_client->updateFunction(form(QString::fromLatin1(broken)), CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().httpStatus, 400);
    const auto after = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(after);
    QVERIFY(after->active);
    QCOMPARE(after->contentSha256, before->contentSha256);
}

void FunctionsContract::trap14MarkerSurvives()
{
    const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(state);
    QCOMPARE(state->marker, u"contract"_s);
    QCOMPARE(state->raw.value(u"meta"_s)[u"description"_s].toString(), u"Made by a test."_s);
}

void FunctionsContract::trap6ValvesAreReplaced()
{
    const QJsonObject both{{u"text"_s, u"a \"quoted\" ä"_s}, {u"number"_s, 41}};
    auto done = await(m_client->setValves(u"contract_slot"_s, both, CancelToken()));
    VERIFY_OK(done);
    auto valves = await(m_client->valves(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(valves);
    QCOMPARE(*valves, both);
    const QJsonObject one{{u"number"_s, 42}, {u"text"_s, QJsonValue::Null}};
    done = await(m_client->setValves(u"contract_slot"_s, one, CancelToken()));
    VERIFY_OK(done);
    valves = await(m_client->valves(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(valves);
    QCOMPARE(valves->value(u"number"_s).toInt(), 42);
    QVERIFY(!valves->contains(u"text"_s));
}

void FunctionsContract::tellsWhenAValveIsDropped()
{
    const QJsonObject unknown{{u"number"_s, 43}, {u"nobody"_s, u"x"_s}};
    const auto done = await(m_client->setValves(u"contract_slot"_s, unknown, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void FunctionsContract::refusesAValveOfAnotherType()
{
    const QJsonObject wrong{{u"number"_s, u"many"_s}};
    const auto done = await(m_client->setValves(u"contract_slot"_s, wrong, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().httpStatus, 400);
}

void FunctionsContract::tellsTheValvesItHas()
{
    const auto spec = await(m_client->valvesSpec(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(spec);
    const QStringList names = spec->value(u"properties"_s).toObject().keys();
    const QStringList expected{u"number"_s, u"text"_s};
    QCOMPARE(names, expected);
}

void FunctionsContract::takesALargeValve()
{
    const QJsonObject large{{u"text"_s, QString(2'000'000, u'x')}};
    const auto done = await(m_client->setValves(u"contract_slot"_s, large, CancelToken()));
    VERIFY_OK(done);
    const auto valves = await(m_client->valves(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(valves);
    QCOMPARE(*valves, large);
}

void FunctionsContract::deletesTwice()
{
    for (int i = 0; i < 2; ++i) {
        const auto gone = await(m_client->deleteFunction(u"contract_slot"_s, CancelToken()));
        VERIFY_OK(gone);
    }
    const auto state = await(m_client->function(u"contract_slot"_s, CancelToken()));
    VERIFY_OK(state);
    QVERIFY(!state->exists);
}

void FunctionsContract::cleanupTestCase()
{
    m_client.reset();
    m_server->cleanUp();
}

} // namespace keyroster::test
