#pragma once

#include "base/secretbytes.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <qt6keychain/keychain.h>

namespace keyroster::secrets {

/// What one QtKeychain job said, or that it did not say anything in time.
struct KeychainAnswer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;     ///< of the system; may be in its language
    SecretBytes data; ///< what was read
    bool inTime = false;
};

/// Runs one QtKeychain job with a soft time-out. A job that runs is never deleted (QtKeychain
/// crashes then): after a time-out it goes on, and finishedLate() tells when it ends after all.
/// Deletes itself when the job has ended.
class KeychainCall : public QObject
{
    Q_OBJECT
public:
    /// Takes the job over. `plain` is the buffer that a write job shares; it is wiped when the job
    /// is gone.
    KeychainCall(QKeychain::Job* job, QByteArray plain);

    /// Once only. The answer comes within `timeoutMs`.
    QCoro::Task<KeychainAnswer> run(int timeoutMs);

Q_SIGNALS:
    void answered();
    void finishedLate(QKeychain::Error error);

private:
    void jobFinished();

    QKeychain::Job* m_job;
    QByteArray m_plain;
    KeychainAnswer m_answer;
    bool m_finished = false;
    bool m_late = false;
};

} // namespace keyroster::secrets
