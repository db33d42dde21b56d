#include "policy/newerrors.h"

#include "policy/validate.h"

#include <QCoreApplication>

namespace keyroster {

std::optional<Error> newError(const Policy& before, const Policy& after)
{
    const QList<Problem> known = validate(before);
    const QList<Problem> problems = validate(after);
    for (const Problem& problem : problems) {
        if (problem.severity == Problem::Severity::Error && !known.contains(problem))
            return Error(ErrorKind::BadInput,
                         QCoreApplication::translate("NewErrors", "%1: %2")
                             .arg(problem.where, problem.message),
                         problem.code);
    }
    return {};
}

} // namespace keyroster
