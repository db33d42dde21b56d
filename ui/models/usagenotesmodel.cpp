#include "models/usagenotesmodel.h"

#include "models/modelroles.h"
#include "models/usagemodel.h"
#include "models/wording.h"

#include <QLocale>

namespace keyroster::ui {

namespace {

QString windowText(Window window)
{
    switch (window) {
    case Window::Day: return UsageNotesModel::tr("per day");
    case Window::Week: return UsageNotesModel::tr("per week");
    case Window::Month: return UsageNotesModel::tr("per month");
    }
    return {};
}

QString amountText(double amount, sync::AllowanceUnit unit)
{
    const QString number = QLocale().toString(qRound64(amount));
    switch (unit) {
    case sync::AllowanceUnit::Requests: return UsageNotesModel::tr("%1 requests").arg(number);
    case sync::AllowanceUnit::Tokens: return UsageNotesModel::tr("%1 tokens").arg(number);
    case sync::AllowanceUnit::Cost: return costText(amount);
    }
    return {};
}

QString whoseText(const sync::AllowanceUse& use, const Directory& directory)
{
    if (!use.user.isEmpty())
        return directory.nameOf(Principal::user(use.user));
    if (use.allowance.principal.type == PrincipalType::Everyone)
        return UsageNotesModel::tr("Everyone together");
    return UsageNotesModel::tr("%1 together").arg(directory.nameOf(use.allowance.principal));
}

QString usedText(const sync::AllowanceUse& use)
{
    const QString amount = amountText(use.used, use.unit);
    const QString percent = QLocale().toString(qRound(use.share() * 100)) + QLocale().percent();
    if (use.isOver())
        return UsageNotesModel::tr("Used up: %1 (%2)").arg(amount, percent);
    return UsageNotesModel::tr("%1 (%2)", "18 requests (90 %)").arg(amount, percent);
}

} // namespace

QString allowanceText(const sync::AllowanceUse& use, const Policy& policy,
                      const Directory& directory)
{
    const QString limit =
        UsageNotesModel::tr("%1 %2", "20 requests per day")
            .arg(amountText(use.limit, use.unit), windowText(use.allowance.window));
    const Connection* connection = policy.connection(use.allowance.connection);
    const QString whole = connection
                            ? UsageNotesModel::tr("%1 on %2", "20 requests per day on OpenAI")
                                  .arg(limit, connection->name)
                            : limit;
    if (use.allowance.principal.type == PrincipalType::User)
        return whole;
    const QString whose = use.allowance.principal.type == PrincipalType::Everyone
                            ? UsageNotesModel::tr("everyone")
                            : directory.nameOf(use.allowance.principal);
    return UsageNotesModel::tr("%1, for %2", "20 requests per day, for everyone").arg(whole, whose);
}

int UsageNotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant UsageNotesModel::data(const QModelIndex& index, int role) const
{
    const UsageNote* note = rowAt(index);
    if (!note)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return note->cells.value(index.column());
    case SortRole: return index.row(); // made in the right order
    case IdRole: return note->target;
    case CellIconRole: return index.column() == 0 ? QVariant(note->icon) : QVariant();
    case CellToneRole: return int(note->tone);
    case CellShareRole:
        return index.column() == 1 && note->share >= 0 ? QVariant(std::min(note->share, 1.0))
                                                       : QVariant();
    default: return {};
    }
}

QVariant UsageNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

QList<UsageNote> allowanceNotes(const QList<sync::AllowanceUse>& uses, const Policy& policy,
                                const Directory& directory, const QDateTime& now)
{
    QList<UsageNote> notes;
    for (const sync::AllowanceUse& use : uses) {
        UsageNote note;
        note.id = allowanceEntityId(use.allowance) + QLatin1Char('|') + use.user.text();
        note.target = use.user.text();
        note.icon = use.isOver() ? QStringLiteral("error") : QStringLiteral("warning");
        note.tone = use.isOver() ? CellTone::Bad : CellTone::Waiting;
        note.share = use.share();
        note.cells = {whoseText(use, directory), usedText(use),
                      allowanceText(use, policy, directory), momentText(use.ends, now)};
        notes.append(note);
    }
    return notes;
}

QList<UsageNote> forecastNotes(const QHash<KeyId, Forecast>& forecasts, const Policy& policy,
                               const QDateTime& now)
{
    QList<std::pair<Forecast, const ApiKey*>> sorted;
    for (const ApiKey& key : policy.keys) {
        if (forecasts.contains(key.id))
            sorted.append({forecasts.value(key.id), &key});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first.runsOut < b.first.runsOut;
    });
    QList<UsageNote> notes;
    for (const auto& [found, key] : sorted) {
        const bool gone = found.runsOut <= now;
        UsageNote note;
        note.id = note.target = key->id.text();
        note.icon = gone ? QStringLiteral("error") : QStringLiteral("clock");
        note.tone = gone ? CellTone::Bad : CellTone::Waiting;
        const QString limit = found.byTokens ? UsageNotesModel::tr("its tokens per day")
                                             : UsageNotesModel::tr("its requests per day");
        const QString shared = found.byTokens
                                 ? UsageNotesModel::tr("the account's tokens per day")
                                 : UsageNotesModel::tr("the account's requests per day");
        note.cells = {key->label,
                      gone ? UsageNotesModel::tr("Used up now") : momentText(found.runsOut, now),
                      found.byAccount ? shared : limit, momentText(found.resets, now)};
        notes.append(note);
    }
    return notes;
}

} // namespace keyroster::ui
