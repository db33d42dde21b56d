#pragma once

#include "sync/plan.h"

#include <optional>

/// A server as pure values, for tests that need many thousands of them.
namespace keyroster::test {

/// What a pull would read, with both policy slots beside it.
class ModelServer
{
public:
    explicit ModelServer(Snapshot snapshot);

    /// As a pull reads it now: the policy is that of the slot in use.
    [[nodiscard]] Snapshot seen() const;
    /// For what people do in Open WebUI's own pages.
    Snapshot& state() { return m_state; }

    /// Does what one step says, nothing else.
    void carryOut(const sync::Step& step, const sync::Plan& plan);

private:
    void writeEntry(const QString& id, const QJsonObject& view);
    FunctionState& function(const QString& id);

    Snapshot m_state;
    std::optional<Policy> m_slotA, m_slotB;
};

} // namespace keyroster::test
