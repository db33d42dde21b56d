#pragma once

#include "faults/desk.h"
#include "support/fakeopenwebui.h"

#include <QTemporaryDir>
#include <optional>

namespace keyroster::test {

/// A server that was synced before and has an old router, and what an admin wants of it next: adopt
/// a connection, publish, rename, withdraw and show to others, with the router's update and a lost
/// slot on top. Every sweep breaks this one job.
class SweepWorld
{
public:
    /// `size`: how many models of each kind; 7 makes more than forty steps, 1 is the least.
    explicit SweepWorld(int size, const QString& version = QStringLiteral("0.12.4"));

    FakeOpenWebUi& server() { return m_server; }
    /// The server as it was before the job; nothing is broken.
    void reset();
    /// A desk with the draft, signed in, in this empty folder; its program is ended. The first one
    /// is made with the server, and the others are copies of its files, which is most of a case's
    /// cost; the server is as it was at the end of that.
    Result<void> furnish(const QString& folder);
    /// Runs the job undisturbed and keeps what the server shows then as the measure. Value: steps
    /// that the job took. qFatal when it does not work.
    int measure(const QString& folder);

    /// What is not as after the undisturbed job: empty when the server is as it has to be.
    [[nodiscard]] QStringList wrong();
    /// Objects that the undisturbed job does not leave: made twice, or under another name.
    [[nodiscard]] int surplus();

private:
    Result<void> prepare(Desk& desk);
    Result<void> furnishAnew(const QString& folder);
    Result<void> edit(Desk& desk) const;
    [[nodiscard]] QJsonObject shown();

    int m_size;
    FakeOpenWebUi m_server;
    FakeState m_before;
    QTemporaryDir m_template;
    std::optional<FakeState> m_furnished;
    QJsonObject m_wanted;
};

} // namespace keyroster::test
