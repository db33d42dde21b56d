#include "policy/lint.h"

#include "policy/codes.h"
#include "policy/lintsupport.h"

#include <algorithm>

namespace keyroster {

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return QStringLiteral("problem");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Notice: return QStringLiteral("notice");
    }
    return {};
}

QString Finding::id() const
{
    QStringList subjects;
    for (const KeyId& key : keys)
        subjects.append(QStringLiteral("key:") + key.text());
    for (const QString& model : models)
        subjects.append(QStringLiteral("model:") + model);
    if (code != QLatin1StringView("user_without_key")) {
        for (const Principal& principal : principals)
            subjects.append(keyroster::code(principal.type) + QLatin1Char(':') + principal.id);
    }
    subjects.sort();
    return code + QLatin1Char('|') + connection.text() + QLatin1Char('|')
         + subjects.join(QLatin1Char(','));
}

QList<Finding> lint(const Policy& policy, const Snapshot& snapshot, const KeyConditions& conditions,
                    const LintQuery& query)
{
    const lintparts::Context context{policy, PolicyIndex(policy), snapshot.directory, conditions,
                                     query};
    QList<Finding> findings;
    for (const Connection& connection : policy.connections) {
        lintparts::usersWithoutKey(findings, connection, context);
        lintparts::withoutLiveKey(findings, connection, context);
        lintparts::ranksConflict(findings, connection, context);
        lintparts::modelsUnpublished(findings, connection, context);
        lintparts::costWithoutPrice(findings, connection, context);
        lintparts::principalsGone(findings, connection, context);
    }
    lintparts::keysRefused(findings, context);
    lintparts::keysExpiring(findings, context);
    lintparts::sameSecretTwice(findings, context);
    lintparts::accountsLearned(findings, context);
    lintparts::keysOfOneAccount(findings, context);
    lintparts::keysUnused(findings, context);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return findings;
}

} // namespace keyroster
