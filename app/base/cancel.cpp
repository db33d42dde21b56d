#include "base/cancel.h"

namespace keyroster {

CancelToken::CancelToken()
    : m_state(std::make_shared<CancelSignal>())
{}

void CancelToken::cancel() const
{
    if (m_state->m_done)
        return;
    m_state->m_done = true;
    Q_EMIT m_state->cancelled();
}

bool CancelToken::isCancelled() const
{
    return m_state->m_done;
}

CancelSignal* CancelToken::signal() const
{
    return m_state.get();
}

} // namespace keyroster
