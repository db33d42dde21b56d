#include "sync/turn.h"

#include <QCoroSignal>

namespace keyroster::sync {

Task<void> Turn::take()
{
    while (m_taken)
        co_await qCoro(this, &Turn::passed);
    m_taken = true;
    co_return Result<void>();
}

void Turn::pass()
{
    m_taken = false;
    Q_EMIT passed();
}

} // namespace keyroster::sync
