#pragma once

#include "base/result.h"

#include <QObject>

namespace keyroster::sync {

/// Lets coroutines of the GUI thread do something one after another: `co_await turn.take();` ...
/// `turn.pass();`
class Turn : public QObject
{
    Q_OBJECT
public:
    Task<void> take();
    void pass();

Q_SIGNALS:
    void passed();

private:
    bool m_taken = false;
};

} // namespace keyroster::sync
