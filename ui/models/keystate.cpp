#include "models/keystate.h"

#include "models/wording.h"
#include "sync/routerwords.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(KeyState)
};

struct StateWords
{
    const char* code;
    KeyHealth health;
    const char* plain;
    const char* until; ///< with %1
};

constexpr StateWords stateWords[] = {
    {"ok", KeyHealth::Good, QT_TRANSLATE_NOOP("KeyState", "Works"), nullptr},
    {"cooling", KeyHealth::Waiting, QT_TRANSLATE_NOOP("KeyState", "Pausing after a limit"),
     QT_TRANSLATE_NOOP("KeyState", "Pausing until %1")},
    {"exhausted", KeyHealth::Waiting, QT_TRANSLATE_NOOP("KeyState", "Used up for now"),
     QT_TRANSLATE_NOOP("KeyState", "Used up until %1")},
    {"out_of_credit", KeyHealth::Bad, QT_TRANSLATE_NOOP("KeyState", "Out of credit"), nullptr},
    {"invalid", KeyHealth::Bad, QT_TRANSLATE_NOOP("KeyState", "The provider refuses this key"),
     nullptr},
    {"suspended", KeyHealth::Bad, QT_TRANSLATE_NOOP("KeyState", "Suspended by the provider"),
     nullptr},
    {"no_access", KeyHealth::Bad, QT_TRANSLATE_NOOP("KeyState", "No access to this model"),
     nullptr},
    {"unreadable", KeyHealth::Bad,
     QT_TRANSLATE_NOOP("KeyState", "The server cannot open it: sync again"), nullptr},
    {"disabled", KeyHealth::Off, QT_TRANSLATE_NOOP("KeyState", "Switched off"), nullptr},
    {"expired", KeyHealth::Off, QT_TRANSLATE_NOOP("KeyState", "Expired"),
     QT_TRANSLATE_NOOP("KeyState", "Expired on %1")},
    {"not_yet_valid", KeyHealth::Off, QT_TRANSLATE_NOOP("KeyState", "Not valid yet"),
     QT_TRANSLATE_NOOP("KeyState", "Valid from %1")},
    {"untested", KeyHealth::Unknown, QT_TRANSLATE_NOOP("KeyState", "Not tested yet"), nullptr},
    {"unclear", KeyHealth::Unknown, QT_TRANSLATE_NOOP("KeyState", "The test was not conclusive"),
     nullptr},
};

const StateWords* wordsFor(const QString& code)
{
    for (const StateWords& words : stateWords) {
        if (code == QLatin1String(words.code))
            return &words;
    }
    return nullptr;
}

QString codeOf(providers::KeyTest::Verdict verdict)
{
    using Verdict = providers::KeyTest::Verdict;
    switch (verdict) {
    case Verdict::Works: return QStringLiteral("ok");
    case Verdict::Invalid: return QStringLiteral("invalid");
    case Verdict::NoAccess: return QStringLiteral("no_access");
    case Verdict::RateLimited: return QStringLiteral("cooling");
    case Verdict::OutOfCredit: return QStringLiteral("out_of_credit");
    case Verdict::ProviderDown:
    case Verdict::Unreachable:
    case Verdict::Unclear: break;
    }
    return QStringLiteral("unclear");
}

void setState(KeyRow& row, const QString& code, const QDateTime& until, const QDateTime& now)
{
    const StateWords* words = wordsFor(code);
    row.stateCode = code;
    row.health = words ? words->health : KeyHealth::Unknown;
    row.stateText = keyStateText(code, until, now);
}

/// A test that found the key at its limit says nothing once the limit is over.
void fillTested(KeyRow& row, const providers::KeyTest& test, bool pauseIsOver, const QDateTime& now)
{
    if (pauseIsOver)
        return setState(row, QStringLiteral("unclear"), {}, now);
    setState(row, codeOf(test.verdict), test.until, now);
    if (row.stateCode == QLatin1String("unclear") && !test.message.isEmpty())
        row.stateText = test.message;
    if (test.message != row.stateText)
        row.reason = test.message;
}

} // namespace

QString keyStateText(const QString& code, const QDateTime& until, const QDateTime& now)
{
    const StateWords* words = wordsFor(code);
    if (!words)
        return code;
    if (!until.isValid())
        return Say::tr(words->plain);
    const QString moment = momentText(until, now);
    return words->until ? Say::tr(words->until).arg(moment)
                        : Say::tr("%1, until %2", "a state of a key, and when it ends")
                              .arg(Say::tr(words->plain), moment);
}

QString testProblem(const providers::KeyTest& test, const QDateTime& now)
{
    const QString code = codeOf(test.verdict);
    const StateWords* words = wordsFor(code);
    const bool isProblem =
        words && (words->health == KeyHealth::Waiting || words->health == KeyHealth::Bad);
    return isProblem && !isOver(test.until, now) ? keyStateText(code, test.until, now) : QString();
}

const sync::KeyTested* testOf(const QHash<KeyId, sync::KeyTested>& tests, const KeyId& key)
{
    const auto tested = tests.constFind(key);
    return tested == tests.cend() ? nullptr : &*tested;
}

void fillKeyState(KeyRow& row, const ApiKey& key, const KeyReports& reports,
                  const sync::KeyTested* tested, const QDateTime& now)
{
    const KeyUse use = reports.useOf(key);
    row.useText = use.text;
    row.useShare = use.share;
    row.reason.clear();
    if (!key.enabled)
        return setState(row, QStringLiteral("disabled"), {}, now);
    if (key.validUntil.isValid() && now >= key.validUntil)
        return setState(row, QStringLiteral("expired"), key.validUntil, now);
    if (key.validFrom.isValid() && now < key.validFrom)
        return setState(row, QStringLiteral("not_yet_valid"), key.validFrom, now);
    if (tested && !tested->isAbout(key))
        tested = nullptr;
    const bool pauseIsOver = tested && isOver(tested->test.until, now);
    const sync::KeyStatus* status = reports.of(key);
    if (status && (status->state != QLatin1String("ok") || !tested || pauseIsOver)) {
        row.reason = sync::routerWords(status->reason);
        return setState(row, status->state, status->until, now);
    }
    if (!tested)
        return setState(row, QStringLiteral("untested"), {}, now);
    fillTested(row, tested->test, pauseIsOver, now);
    if (row.stateCode == QLatin1String("ok"))
        row.stateText = Say::tr("Works, tested %1").arg(momentText(tested->at, now));
}

} // namespace keyroster::ui
