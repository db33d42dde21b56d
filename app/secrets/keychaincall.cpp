#include "secrets/keychaincall.h"

#include <QCoroSignal>
#include <chrono>

namespace keyroster::secrets {

KeychainCall::KeychainCall(QKeychain::Job* job, QByteArray plain)
    : m_job(job)
    , m_plain(std::move(plain))
{
    m_job->setAutoDelete(false);
    m_job->setParent(nullptr);
    connect(m_job, &QKeychain::Job::finished, this, &KeychainCall::jobFinished);
}

QCoro::Task<KeychainAnswer> KeychainCall::run(int timeoutMs)
{
    m_job->start();
    if (!m_finished) {
        const std::chrono::milliseconds patience(timeoutMs);
        co_await qCoro(this, &KeychainCall::answered, patience);
    }
    if (m_finished) {
        const KeychainAnswer answer = m_answer;
        deleteLater();
        co_return answer;
    }
    m_late = true; // jobFinished() deletes this one, if ever
    co_return KeychainAnswer();
}

void KeychainCall::jobFinished()
{
    m_finished = true;
    m_answer.inTime = !m_late;
    m_answer.error = m_job->error();
    m_answer.text = m_job->errorString();
    QByteArray read;
    if (auto* reader = qobject_cast<QKeychain::ReadPasswordJob*>(m_job)) {
        read = reader->binaryData();
        m_answer.data = SecretBytes(QByteArrayView(read));
    }
    // The job shares the plain buffers; when it is gone they are only here and can be overwritten.
    connect(m_job, &QObject::destroyed, m_job, [read, plain = m_plain]() mutable {
        SecretBytes::wipe(read);
        SecretBytes::wipe(plain);
    });
    m_plain.clear();
    m_job->deleteLater();
    if (m_late) {
        Q_EMIT finishedLate(m_answer.error);
        deleteLater();
    } else {
        Q_EMIT answered();
    }
}

} // namespace keyroster::secrets
