#include "models/usagemodel.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace keyroster::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UsageModel)
};

using sync::UsageBy;
using sync::UsageStep;

/// Names of all lines, looked up once.
class Names
{
public:
    explicit Names(const UsageShowInput& input)
        : m_by(input.by)
        , m_directory(input.directory)
    {
        for (const ApiKey& key : input.policy.keys)
            m_keys.insert(key.id.text(), key.label);
        for (const Connection& connection : input.policy.connections) {
            for (const PublishedModel& model : connection.models)
                m_models.insert(model.id, model.name.isEmpty() ? model.id : model.name);
        }
    }

    [[nodiscard]] QString of(const QString& id) const
    {
        switch (m_by) {
        case UsageBy::Key:
            if (id == sync::ownConnectionKey.text())
                return Text::tr("Their own connection");
            return m_keys.contains(id) ? m_keys.value(id) : Text::tr("Removed key %1").arg(id);
        case UsageBy::Model: return m_models.value(id, id);
        case UsageBy::Group:
            return id.isEmpty() ? Text::tr("In no group")
                                : m_directory.nameOf(Principal::group(GroupId(id)));
        case UsageBy::User:
            return m_directory.user(UserId(id)) ? m_directory.nameOf(Principal::user(UserId(id)))
                                                : Text::tr("Deleted user %1").arg(id);
        }
        return id;
    }

private:
    UsageBy m_by;
    const Directory& m_directory;
    QHash<QString, QString> m_keys, m_models;
};

QString whenText(const QDate& day, UsageStep step, bool isShort)
{
    const QLocale locale;
    switch (step) {
    case UsageStep::Day:
        return isShort ? locale.toString(day, Text::tr("MMM d", "date format of an axis"))
                       : locale.toString(day, QLocale::ShortFormat);
    case UsageStep::Week:
        return isShort ? locale.toString(day, Text::tr("MMM d", "date format of an axis"))
                       : Text::tr("Week of %1").arg(locale.toString(day, QLocale::ShortFormat));
    case UsageStep::Month:
        return locale.toString(day, isShort ? Text::tr("MMM yy", "month format of an axis")
                                            : QStringLiteral("MMMM yyyy"));
    }
    return {};
}

bool anyPrice(const UsageShowInput& input)
{
    const auto& connections = input.policy.connections;
    return input.sums.total.cost > 0
        || std::any_of(connections.cbegin(), connections.cend(), [](const Connection& connection) {
               return std::any_of(
                   connection.models.cbegin(), connection.models.cend(),
                   [](const PublishedModel& model) { return model.price.has_value(); });
           });
}

UsageTableRow rowOf(const sync::UsageAmounts& amounts, const QString& id, const QString& name,
                    bool costKnown)
{
    UsageTableRow row;
    row.id = id;
    row.name = name;
    row.amounts = amounts;
    // Tokens that cost nothing: their model has no price.
    row.costKnown = costKnown && (amounts.cost > 0 || amounts.tokens() == 0);
    return row;
}

struct Named
{
    QString id, name;
    QList<sync::UsageAmounts> perStep;
};

/// The biggest by name and the rest as one.
QList<Named> charted(const QList<sync::UsageLine>& lines, const Names& names, int top)
{
    QList<Named> result;
    // One more is not gathered: "others" of one would hide its name for nothing.
    const qsizetype own = lines.size() <= top + 1 ? lines.size() : top;
    for (const sync::UsageLine& line : lines.mid(0, own))
        result.append({line.id, names.of(line.id), line.perStep});
    if (own == lines.size())
        return result;
    const int left = int(lines.size() - own);
    Named others{othersId, Text::tr("%Ln others", nullptr, left), lines.at(own).perStep};
    for (const sync::UsageLine& line : lines.mid(own + 1)) {
        for (qsizetype i = 0; i < others.perStep.size(); ++i)
            others.perStep[i] += line.perStep.at(i);
    }
    result.append(others);
    return result;
}

void addShares(QList<UsageTableRow>& rows, const sync::UsageAmounts& total,
               sync::UsageMeasure measure)
{
    const double all = sync::amountOf(total, measure);
    for (UsageTableRow& row : rows)
        row.share = all > 0 ? sync::amountOf(row.amounts, measure) / all : 0;
}

} // namespace

UsageShown showUsage(const UsageShowInput& input)
{
    const Names names(input);
    const QString wanted = folded(input.filter);
    QList<sync::UsageLine> lines;
    for (const sync::UsageLine& line : input.sums.lines) {
        if (wanted.isEmpty() || folded(names.of(line.id)).contains(wanted))
            lines.append(line);
    }
    UsageShown shown;
    shown.costKnown = anyPrice(input);
    shown.total = input.sums.total;
    if (!wanted.isEmpty()) {
        shown.total = {};
        for (const sync::UsageLine& line : std::as_const(lines))
            shown.total += line.total;
    }
    shown.left = std::max<qsizetype>(0, lines.size() - input.most);
    for (const sync::UsageLine& line : lines.mid(0, input.most))
        shown.totals.append(rowOf(line.total, line.id, names.of(line.id), shown.costKnown));
    addShares(shown.totals, shown.total, input.measure);

    const QList<Named> bars = charted(lines, names, input.top);
    for (const Named& bar : bars) {
        QList<double> values;
        for (const sync::UsageAmounts& amounts : bar.perStep)
            values.append(sync::amountOf(amounts, input.measure));
        shown.bars.append({bar.name, values});
    }
    for (qsizetype i = 0; i < input.sums.steps.size(); ++i) {
        const QDate step = input.sums.steps.at(i);
        shown.steps.append(whenText(step, input.step, true));
        for (const Named& bar : bars) {
            if (bar.perStep.at(i) == sync::UsageAmounts())
                continue; // no bar, no row
            UsageTableRow row = rowOf(bar.perStep.at(i), bar.id, bar.name, shown.costKnown);
            row.step = step;
            row.when = whenText(step, input.step, false);
            shown.perStep.append(row);
        }
    }
    addShares(shown.perStep, shown.total, input.measure);
    return shown;
}

} // namespace keyroster::ui
