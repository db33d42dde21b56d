#include "base/log.h"
#include "secrets/keychaincall.h"
#include "secrets/pagedstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeTimeoutMs = 4500; // all three steps of a probe; its promise is 5 s
constexpr int callTimeoutMs = 20000; // a person may have to type the keychain's password
constexpr int shortTimeoutMs =
    1000; // while an earlier call hangs, QtKeychain's queue does not move

/// False when there is surely no bus to ask: the answer would come late and with the wrong words.
bool mayHaveKeychain()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
#else
    return true;
#endif
}

/// QtKeychain has no code for "nobody there" on D-Bus (no D-Bus gives OtherError); these names are
/// not translated.
bool saysNobodyThere(const QString& text)
{
    return text.contains("ServiceUnknown"_L1) || text.contains("Spawn."_L1)
        || text.contains("autolaunch"_L1) || text.contains("NoServer"_L1)
        || text.contains("not provided by any"_L1);
}

StoreState stateAfter(QKeychain::Error error, const QString& text)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound: return StoreState::Available;
    case QKeychain::AccessDeniedByUser: return StoreState::Denied;
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        return StoreState::Locked; // what QtKeychain makes of libsecret's "is locked"
#else
        return StoreState::Denied;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return StoreState::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return saysNobodyThere(text) ? StoreState::Absent : StoreState::Broken;
}

ErrorKind kindOf(StoreState state)
{
    switch (state) {
    case StoreState::Locked: return ErrorKind::KeychainLocked;
    case StoreState::Denied: return ErrorKind::KeychainDenied;
    case StoreState::Absent: return ErrorKind::KeychainAbsent;
    case StoreState::Hanging: return ErrorKind::KeychainLocked; // it waits for its password
    default: return ErrorKind::KeychainBroken;
    }
}

QString wordsFor(StoreState state)
{
    switch (state) {
    case StoreState::Unknown:
    case StoreState::Available: return {};
    case StoreState::Locked:
        return QCoreApplication::translate(
            "Secrets", "The keychain of this computer is locked. Unlock it, then try again.");
    case StoreState::Denied:
        return QCoreApplication::translate("Secrets",
                                           "The keychain of this computer refused access. Allow "
                                           "Keyroster to use it, then try again.");
    case StoreState::Absent:
        return QCoreApplication::translate("Secrets",
                                           "This computer has no keychain. Keep keys under a "
                                           "passphrase, or for this session only.");
    case StoreState::Broken:
        return QCoreApplication::translate(
            "Secrets", "The keychain of this computer does not work. Repair it, or keep keys under "
                       "a passphrase or for this session only.");
    case StoreState::Hanging:
        return QCoreApplication::translate("Secrets",
                                           "The keychain of this computer does not answer. Look "
                                           "for a window that asks for its password.");
    }
    return {};
}

class KeychainBackend final : public PageBackend,
                              public std::enable_shared_from_this<KeychainBackend>
{
public:
    explicit KeychainBackend(QString service)
        : m_service(std::move(service))
    {}

    Task<void> write(QList<SealedPage> pages) override
    {
        for (const SealedPage& page : std::as_const(pages)) {
            const auto answer = co_await writeItem(pageKey(page.id), page.content, callTimeoutMs);
            if (answer.error != QKeychain::NoError || !answer.inTime)
                co_return failed(answer);
        }
        co_return Result<void>();
    }

    Task<SecretBytes> read(PageId page) override
    {
        const auto answer = co_await readItem(pageKey(page), callTimeoutMs);
        if (answer.inTime && answer.error == QKeychain::EntryNotFound) {
            // A locked gnome-keyring whose prompt is not answered says the same; only one that
            // works may say it.
            if (co_await probe() != StoreState::Available)
                co_return fail(kindOf(state()), wordsFor(state()),
                               u"not found, and the probe fails"_s);
            co_return fail(ErrorKind::NotFound, QString(), u"no such item"_s);
        }
        if (answer.error != QKeychain::NoError || !answer.inTime)
            co_return failed(answer);
        co_return answer.data;
    }

    Task<void> remove(QList<PageId> pages) override
    {
        for (const PageId& page : std::as_const(pages)) {
            const auto answer = co_await deleteItem(pageKey(page), callTimeoutMs);
            const bool gone =
                answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound;
            if (!gone || !answer.inTime)
                co_return failed(answer);
        }
        co_return Result<void>();
    }

    QCoro::Task<StoreState> probe() override
    {
        const QString key = u"keyroster/%1/canary/%2"_s.arg(m_service, m_canary);
        const SecretBytes canary(QByteArrayView("canary"));
        QElapsedTimer clock;
        clock.start();
        KeychainAnswer answer = co_await writeItem(key, canary, probeTimeoutMs);
        bool same = true;
        if (works(answer)) {
            const int left = leftOf(clock);
            answer = co_await readItem(key, left);
            same = !works(answer) || answer.data == canary;
            if (answer.error == QKeychain::EntryNotFound)
                same = false; // it was just written
        }
        if (works(answer)) {
            const int left = leftOf(clock);
            answer = co_await deleteItem(key, left);
        }
        if (!same)
            setState(StoreState::Broken);
        else
            note(answer);
        if (state() != StoreState::Available)
            qCInfo(lcSecrets) << "keychain probe:" << int(state()) << answer.text;
        co_return state();
    }

    [[nodiscard]] QString notice() const override { return wordsFor(state()); }

private:
    static bool works(const KeychainAnswer& answer)
    {
        return answer.inTime && answer.error == QKeychain::NoError;
    }
    static int leftOf(const QElapsedTimer& clock)
    {
        return std::max(100, probeTimeoutMs - int(clock.elapsed()));
    }

    [[nodiscard]] QString pageKey(const PageId& page) const
    {
        // Windows ignores the service, so the item's key alone must say whose it is.
        return u"keyroster/%1/page/%2"_s.arg(m_service, page.text());
    }

    void note(const KeychainAnswer& answer)
    {
        setState(answer.inTime ? stateAfter(answer.error, answer.text) : StoreState::Hanging);
    }

    tl::unexpected<Error> failed(const KeychainAnswer& answer)
    {
        note(answer);
        // "Not found" of a keychain that has nobody behind it counts as absent.
        const StoreState shown = state() == StoreState::Available ? StoreState::Absent : state();
        return fail(kindOf(shown), wordsFor(shown),
                    u"QtKeychain %1: %2"_s.arg(answer.error).arg(answer.text));
    }

    QCoro::Task<KeychainAnswer> writeItem(QString key, SecretBytes content, int timeoutMs)
    {
        auto* job = new QKeychain::WritePasswordJob(m_service);
        const QByteArray plain = content.view().toByteArray();
        job->setBinaryData(plain);
        auto answer = run(job, key, plain, timeoutMs);
        co_return co_await answer;
    }

    QCoro::Task<KeychainAnswer> readItem(QString key, int timeoutMs)
    {
        const QByteArray nothing;
        auto answer = run(new QKeychain::ReadPasswordJob(m_service), key, nothing, timeoutMs);
        co_return co_await answer;
    }

    QCoro::Task<KeychainAnswer> deleteItem(QString key, int timeoutMs)
    {
        const QByteArray nothing;
        auto answer = run(new QKeychain::DeletePasswordJob(m_service), key, nothing, timeoutMs);
        co_return co_await answer;
    }

    QCoro::Task<KeychainAnswer> run(QKeychain::Job* job, QString key, QByteArray plain,
                                    int timeoutMs)
    {
        job->setKey(key);
        if (!mayHaveKeychain()) {
            delete job; // never started
            KeychainAnswer none;
            none.error = QKeychain::NoBackendAvailable;
            none.inTime = true;
            co_return none;
        }
        auto* call = new KeychainCall(job, std::move(plain));
        const std::weak_ptr<KeychainBackend> weak = weak_from_this();
        QObject::connect(call, &KeychainCall::finishedLate, call, [weak](QKeychain::Error error) {
            if (const auto self = weak.lock())
                self->endedLate(error);
        });
        const int patience = m_hanging > 0 ? std::min(timeoutMs, shortTimeoutMs) : timeoutMs;
        const auto answer = co_await call->run(patience);
        if (!answer.inTime)
            ++m_hanging;
        else
            note(answer);
        co_return answer;
    }

    /// The person answered the keychain's question after all.
    void endedLate(QKeychain::Error error)
    {
        --m_hanging;
        if (m_hanging > 0)
            return;
        setState(stateAfter(error, {}));
        if (state() == StoreState::Available)
            probeAgain(shared_from_this());
    }

    /// Makes sure that it works now, and takes away the canary that came too late.
    static QCoro::Task<> probeAgain(std::shared_ptr<KeychainBackend> self)
    {
        co_await self->probe();
    }

    QString m_service;
    QString m_canary = newIdText(); ///< programs that probe at the same time do not meet
    int m_hanging = 0;              ///< calls that ran out of time and have not ended yet
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore(const QString& service)
{
    return std::make_unique<PagedStore>(std::make_shared<KeychainBackend>(service));
}

} // namespace keyroster::secrets
