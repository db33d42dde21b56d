#include "policy/lintsupport.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace keyroster::lintparts {

namespace {

QString modelName(const PublishedModel& model)
{
    return model.name.isEmpty() ? model.id : model.name;
}

/// Two assignments that answer differently for somebody who has both.
bool differ(const Assignment& a, const Assignment& b)
{
    const bool strategies = a.strategy && b.strategy && *a.strategy != *b.strategy;
    return strategies || a.effectiveSpill() != b.effectiveSpill();
}

bool hasLiveKey(const Assignment& assignment, const Context& context)
{
    return std::any_of(assignment.keys.cbegin(), assignment.keys.cend(), [&](const KeyId& key) {
        return isLive(key, assignment.connection, context);
    });
}

/// `rank`: all group assignments of the same rank.
void addConflict(QList<Finding>& findings, const Assignment& a, const Assignment& b,
                 const QList<const Assignment*>& rank, const Context& context)
{
    // Together the keys of one make up for dead keys of the other; apart the first must serve
    // alone.
    const bool swapped = !hasLiveKey(a, context) && hasLiveKey(b, context);
    const Assignment& first = swapped ? b : a;
    const Assignment& second = swapped ? a : b;
    const QString connection = nameOf(a.connection, context);
    Finding finding;
    finding.code = QStringLiteral("ranks_conflict");
    finding.connection = a.connection;
    finding.principals = {first.principal, second.principal};
    finding.title = Text::tr("The groups %1 and %2 have the same rank and members in common, but "
                             "different rules on %3.")
                        .arg(context.directory.nameOf(a.principal),
                             context.directory.nameOf(b.principal), connection);
    finding.hint =
        Text::tr("Give one of them another rank, so that it is clear whose rule counts.");
    const bool safe = std::all_of(rank.cbegin(), rank.cend(), [&](const Assignment* each) {
        return each->principal == second.principal || hasLiveKey(*each, context);
    });
    if (safe)
        finding.fixText =
            Text::tr("Let %1 come first").arg(context.directory.nameOf(first.principal));
    findings.append(finding);
}

bool hasCostLimit(const Connection& connection, const Context& context)
{
    const auto ofAllowance = [&](const Allowance& allowance) {
        return allowance.cost
            && (allowance.connection.isEmpty() || allowance.connection == connection.id);
    };
    const auto ofOther = [&](const auto& entity) {
        return entity.limits.costMonth && entity.connection == connection.id;
    };
    const Policy& policy = context.policy;
    return std::any_of(policy.allowances.cbegin(), policy.allowances.cend(), ofAllowance)
        || std::any_of(policy.keys.cbegin(), policy.keys.cend(), ofOther)
        || std::any_of(policy.accounts.cbegin(), policy.accounts.cend(), ofOther);
}

} // namespace

void modelsUnpublished(QList<Finding>& findings, const Connection& connection,
                       const Context& context)
{
    Q_UNUSED(context)
    Finding finding;
    finding.code = QStringLiteral("model_unpublished");
    finding.connection = connection.id;
    if (connection.models.isEmpty()) {
        finding.title = Text::tr("%1 offers no model, so nobody can use it.").arg(connection.name);
        finding.hint = Text::tr("Choose its models and who sees them.");
        findings.append(finding);
        return;
    }
    QString first;
    for (const PublishedModel& model : connection.models) {
        if (model.hidden || !model.grants.isEmpty())
            continue;
        if (finding.models.isEmpty())
            first = modelName(model);
        finding.models.append(model.id);
    }
    if (finding.models.isEmpty())
        return;
    finding.title =
        finding.models.size() == 1
            ? Text::tr("The model %1 of %2 is seen by admins only.").arg(first, connection.name)
            : Text::tr("%1 models of %2 are seen by admins only.")
                  .arg(QLocale().toString(finding.models.size()), connection.name);
    finding.hint =
        Text::tr("The fix shows them to everyone; choose groups instead to be more careful.");
    finding.fixText = Text::tr("Show to everyone");
    findings.append(finding);
}

/// Limits in money that cannot count what has no price.
void costWithoutPrice(QList<Finding>& findings, const Connection& connection,
                      const Context& context)
{
    if (!hasCostLimit(connection, context))
        return;
    Finding finding;
    QString first;
    for (const PublishedModel& model : connection.models) {
        if (model.hidden || model.price)
            continue;
        if (finding.models.isEmpty())
            first = modelName(model);
        finding.models.append(model.id);
    }
    if (finding.models.isEmpty())
        return;
    finding.code = QStringLiteral("cost_without_price");
    finding.severity = Severity::Notice;
    finding.connection = connection.id;
    finding.title =
        finding.models.size() == 1
            ? Text::tr("Limits in money on %1 may not count the model %2: it has no price.")
                  .arg(connection.name, first)
            : Text::tr("Limits in money on %1 may not count %2 models: they have no price.")
                  .arg(connection.name, QLocale().toString(finding.models.size()));
    finding.hint = Text::tr("Without a price only the cost that the provider itself reports "
                            "counts. Give the models prices.");
    findings.append(finding);
}

void ranksConflict(QList<Finding>& findings, const Connection& connection, const Context& context)
{
    std::map<int, QList<const Assignment*>> byRank;
    for (const Assignment& assignment : context.policy.assignments) {
        if (assignment.connection == connection.id
            && assignment.principal.type == PrincipalType::Group && !assignment.keys.isEmpty())
            byRank[assignment.rank].append(&assignment);
    }
    for (const auto& ofRank : byRank) {
        const QList<const Assignment*>& group = ofRank.second;
        const bool same = std::all_of(group.cbegin(), group.cend(), [&](const Assignment* one) {
            return one->strategy == group.first()->strategy
                && one->effectiveSpill() == group.first()->effectiveSpill();
        });
        if (same)
            continue;                                  // the usual case, without looking at members
        QHash<UserId, QList<const Assignment*>> rules; // of each person, those that differ
        for (const Assignment* assignment : group) {
            const Assignment* contradicted = nullptr;
            const QSet<UserId> members =
                context.directory.effectiveMembers(GroupId(assignment->principal.id));
            for (const UserId& member : members) {
                QList<const Assignment*>& held = rules[member];
                bool isNew = true;
                for (const Assignment* other : std::as_const(held)) {
                    // Of all that are contradicted the first in the document, so that the finding
                    // stays the same whatever order a set has.
                    if (differ(*other, *assignment) && (!contradicted || other < contradicted))
                        contradicted = other;
                    isNew = isNew
                         && (other->strategy != assignment->strategy
                             || other->effectiveSpill() != assignment->effectiveSpill());
                }
                if (isNew)
                    held.append(assignment);
            }
            if (contradicted)
                addConflict(findings, *contradicted, *assignment, group, context);
        }
    }
}

} // namespace keyroster::lintparts
