#include "policy/checks.h"

#include "policy/validate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace keyroster::checks {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyChecks)
};

void checkLimits(QList<Finding>& findings, const Limits& limits)
{
    const std::optional<qint64> counts[] = {limits.rpm, limits.tpm, limits.rpd, limits.tpd,
                                            limits.maxInFlight};
    bool fits = limits.costMonth.value_or(0) >= 0;
    for (const auto& count : counts)
        fits = fits && count.value_or(0) >= 0;
    if (!fits)
        findings.append({QStringLiteral("bad_limit"),
                         Text::tr("A limit is below zero. Leave it empty for \"no limit\".")});
}

void checkHeaders(QList<Finding>& findings, const Connection& connection)
{
    // RFC 9110, "token"; a value must not end the line.
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x08\\x0a-\\x1f\\x7f]"));
    // Documents are not secret; what pays is a key and has its own place.
    QStringList seen;
    for (const auto& [name, value] : connection.headers) {
        const QString lower = name.toLower();
        if (!token.match(name).hasMatch() || value.contains(control))
            findings.append({QStringLiteral("bad_header"),
                             Text::tr("\"%1\" cannot be sent as a header.").arg(name)});
        else if (headerMayHoldSecret(name))
            findings.append(
                {QStringLiteral("secret_header"),
                 Text::tr("The header %1 may carry a secret, and headers are stored in clear. Add "
                          "the secret as a key instead.")
                     .arg(name)});
        else if (seen.contains(lower))
            findings.append({QStringLiteral("bad_header"),
                             Text::tr("The header %1 is given twice.").arg(name)});
        seen.append(lower);
    }
}

void checkModels(QList<Finding>& findings, const Connection& connection)
{
    QStringList seen;
    for (const PublishedModel& model : connection.models) {
        if (model.id.isEmpty())
            findings.append({QStringLiteral("missing_id"), Text::tr("A model has no id.")});
        else if (seen.contains(model.id))
            findings.append({QStringLiteral("duplicate_model"),
                             Text::tr("The model %1 is there twice.").arg(model.id)});
        seen.append(model.id);
        if (model.price
            && (model.price->input < 0 || model.price->output < 0
                || model.price->cachedInput.value_or(0) < 0))
            findings.append({QStringLiteral("bad_price"),
                             Text::tr("A price of the model %1 is below zero.").arg(model.id)});
    }
}

} // namespace

QList<Finding> ofConnection(const Connection& connection)
{
    QList<Finding> findings;
    if (connection.id.isEmpty())
        findings.append({QStringLiteral("missing_id"), Text::tr("The connection has no id.")});
    if (connection.name.trimmed().isEmpty())
        findings.append({QStringLiteral("missing_name"), Text::tr("The connection has no name.")});
    if (const QString problem = slugProblem(connection.slug); !problem.isEmpty())
        findings.append({QStringLiteral("bad_slug"), problem});
    if (const QString problem = baseUrlProblem(connection.baseUrl); !problem.isEmpty())
        findings.append({QStringLiteral("bad_base_url"), problem});
    if (connection.timeoutSeconds < 1)
        findings.append({QStringLiteral("bad_timeout"),
                         Text::tr("The time to wait for an answer must be at least one second.")});
    checkHeaders(findings, connection);
    checkModels(findings, connection);
    return findings;
}

QList<Finding> ofAccount(const Account& account)
{
    QList<Finding> findings;
    if (account.id.isEmpty())
        findings.append({QStringLiteral("missing_id"), Text::tr("The account has no id.")});
    const bool isWord =
        account.reset == QLatin1StringView("provider") || account.reset == QLatin1StringView("utc");
    if (!isWord && !QTimeZone::isTimeZoneIdAvailable(account.reset.toLatin1()))
        findings.append({QStringLiteral("bad_reset"),
                         Text::tr("\"%1\" is no time zone. Use a name such as America/Los_Angeles, "
                                  "or \"utc\", or \"provider\".")
                             .arg(account.reset)});
    checkLimits(findings, account.limits);
    return findings;
}

QList<Finding> ofKey(const ApiKey& key)
{
    QList<Finding> findings;
    if (key.id.isEmpty())
        findings.append({QStringLiteral("missing_id"), Text::tr("The key has no id.")});
    if (key.label.trimmed().isEmpty())
        findings.append({QStringLiteral("missing_label"), Text::tr("The key has no name.")});
    if (!(key.weight > 0) || key.weight > 1e6)
        findings.append({QStringLiteral("bad_weight"),
                         Text::tr("The weight must be above 0 and at most 1,000,000. To stop using "
                                  "the key, switch it off.")});
    if (key.validFrom.isValid() && key.validUntil.isValid() && key.validFrom >= key.validUntil)
        findings.append(
            {QStringLiteral("dates_out_of_order"), Text::tr("The key ends before it begins.")});
    checkLimits(findings, key.limits);
    return findings;
}

QList<Finding> ofAllowance(const Allowance& allowance)
{
    QList<Finding> findings;
    if (!allowance.requests && !allowance.tokens && !allowance.cost)
        findings.append({QStringLiteral("empty_allowance"),
                         Text::tr("The allowance caps nothing: give requests, tokens or cost.")});
    if (allowance.requests.value_or(0) < 0 || allowance.tokens.value_or(0) < 0
        || allowance.cost.value_or(0) < 0)
        findings.append({QStringLiteral("bad_limit"), Text::tr("An allowance is below zero.")});
    if (!(allowance.warnAt >= 0 && allowance.warnAt <= 1))
        findings.append({QStringLiteral("bad_warn_at"),
                         Text::tr("The warning must be at a share between 0 and 1.")});
    return findings;
}

} // namespace keyroster::checks
