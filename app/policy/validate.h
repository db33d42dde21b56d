#pragma once

#include "policy/policy.h"

namespace keyroster {

/// One thing that is wrong with a policy, in words for people. `where` names the object ("key
/// team-1", "connection Groq").
struct Problem
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString code;  ///< untranslated, stable: "duplicate_slug"
    QString where; ///< translated
    QString message;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Everything wrong with the document by itself: missing, doubled or dangling ids, slugs and
/// addresses that do not fit, weights <= 0, dates out of order, keys of another connection,
/// duplicate assignments, negative limits, warn_at outside 0..1. A policy with an Error is never
/// sent to a server.
QList<Problem> validate(const Policy& policy);

/// Checks for the fields of one form while a person types; empty: fine, else what is wrong and what
/// to do.
QString slugProblem(const QString& slug);
QString baseUrlProblem(const QString& url);
/// Might a header of this name carry a credential ("X-Api-Token")? Such values are neither stored
/// nor adopted; errs on the side of yes.
bool headerMayHoldSecret(const QString& name);
/// A slug from a name: "My Groq (EU)" -> "my-groq-eu"; never empty, unique among `taken`.
QString slugFor(const QString& name, const QStringList& taken);

} // namespace keyroster
