#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QTest>

namespace keyroster::test {

using namespace Qt::StringLiterals;

/// Runs the event loop until the task has ended; for tests, where a nested loop is right.
template <typename T> T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What QVERIFY2 shows about a failed Result.
template <typename T> QByteArray why(const Result<T>& result)
{
    if (result)
        return "fine";
    const Error& error = result.error();
    return QString(errorKindName(error.kind) + u": "_s + error.message + u" ["_s + error.detail
                   + u"]"_s)
        .toUtf8();
}

} // namespace keyroster::test

/// QVERIFY for a Result, with its error in the output.
#define VERIFY_OK(expression)                                                       \
    do {                                                                            \
        const auto& verified = (expression);                                        \
        QVERIFY2(verified.has_value(), keyroster::test::why(verified).constData()); \
    } while (false)
