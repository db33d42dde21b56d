#include "delegates/healthtone.h"
#include "models/wording.h"
#include "pages/boardactions.h"
#include "pages/inspectorpages.h"
#include "pages/inspectorparts.h"
#include "policy/edits.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

void addFacts(QVBoxLayout* layout, const InspectorTools& tools, const ApiKey& key, QWidget* parent)
{
    const Policy& policy = tools.state->draft();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    layout->addWidget(parts::sectionTitle(Say::tr("Details"), parent));
    if (const Account* account = policy.account(key.account))
        layout->addWidget(parts::fact(Say::tr("Account"), account->name, parent));
    layout->addWidget(parts::fact(Say::tr("Weight"), QLocale().toString(key.weight), parent));
    if (key.validFrom.isValid())
        layout->addWidget(
            parts::fact(Say::tr("Valid from"), momentText(key.validFrom, now), parent));
    if (key.validUntil.isValid())
        layout->addWidget(
            parts::fact(Say::tr("Valid until"), momentText(key.validUntil, now), parent));
    if (!key.models.allow.isEmpty())
        layout->addWidget(
            parts::fact(Say::tr("Only for"), key.models.allow.join(QStringLiteral(", ")), parent));
    if (!key.models.deny.isEmpty())
        layout->addWidget(
            parts::fact(Say::tr("Not for"), key.models.deny.join(QStringLiteral(", ")), parent));
    QStringList limits = limitTexts(key.limits);
    if (limits.isEmpty())
        limits.append(Say::tr("none set"));
    layout->addWidget(parts::fact(Say::tr("Limits"), limits.join(QLatin1Char('\n')), parent));
    if (tools.state->workspace()->secretOf(key.id, key.fingerprint).isEmpty())
        layout->addWidget(parts::statement(
            tools.theme, QStringLiteral("lock"), Tone::Muted,
            Say::tr("The secret is not on this computer: it can be assigned, not shown or tested."),
            parent));
}

void addHolders(QVBoxLayout* layout, const InspectorTools& tools, const KeyRow& row,
                QWidget* parent)
{
    BoardState* state = tools.state;
    const QString title =
        row.users + row.groups == 0
            ? Say::tr("Who is on it")
            : Say::tr("Who is on it: %1").arg(principalsLine(row.users, row.groups));
    layout->addWidget(parts::sectionTitle(title, parent));
    if (row.chips.isEmpty() && !row.inPool)
        layout->addWidget(hintLabel(
            Say::tr("Nobody yet. Drag people here, or select them and press Ctrl+Return."),
            parent));
    if (row.inPool) {
        parts::Entry entry;
        entry.icon = QStringLiteral("everyone");
        entry.text = Say::tr("The pool for everyone");
        entry.removeText = Say::tr("Take %1 out of the pool").arg(row.label);
        entry.open = [open = tools.openKey] { open(KeyId()); };
        entry.remove = [state, id = row.id] {
            state->apply(edits::unassign(state->draft(), state->directory(),
                                         {Principal::everyone()}, state->connection(), id));
        };
        layout->addWidget(parts::entry(tools.theme, entry, QStringLiteral("takeOff.pool"), parent));
    }
    for (const KeyChip& chip : row.chips) {
        parts::Entry entry;
        entry.icon = chip.principal.type == PrincipalType::Group ? QStringLiteral("group")
                                                                 : QStringLiteral("user");
        entry.text = chip.name;
        entry.change = chip.change;
        entry.open = [open = tools.openPerson, who = chip.principal] { open(who); };
        if (chip.change != RowChange::Removed) {
            entry.removeText = Say::tr("Take %1 off %2").arg(chip.name, row.label);
            entry.remove = [state, id = row.id, who = chip.principal] {
                state->apply(edits::unassign(state->draft(), state->directory(), {who},
                                             state->connection(), id));
            };
        }
        layout->addWidget(parts::entry(tools.theme, entry,
                                       QStringLiteral("takeOff.") + chip.principal.id, parent));
    }
    if (row.moreChips() > 0) {
        auto* more = new QPushButton(
            Say::tr("and %Ln more: show all...", nullptr, int(row.moreChips())), parent);
        more->setObjectName(QStringLiteral("inspectorAllPeople"));
        more->setToolTip(Say::tr("All people whom this key serves, on their page"));
        QObject::connect(more, &QPushButton::clicked, parent,
                         [open = tools.openPeople, id = row.id] { open(id); });
        layout->addWidget(more);
    }
}

} // namespace

QWidget* keyPage(const InspectorTools& tools, const KeyRow& row)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    const Tone tone = healthTone(row.health);
    layout->addWidget(parts::iconHeader(tools.theme, QStringLiteral("key"), tone, row.label,
                                        maskedText(row.last4), page));
    layout->addWidget(
        parts::statement(tools.theme, healthIcon(row.health), tone, row.stateText, page));
    if (!row.reason.isEmpty()) {
        QLabel* reason = selectable(textLabel(row.reason, page));
        reason->setObjectName(QStringLiteral("inspectorReason"));
        layout->addWidget(reason);
    }
    if (!row.useText.isEmpty())
        layout->addWidget(hintLabel(row.useText, page));
    // The router's word comes first; what the test said afterwards is news all the same.
    const KeyTested* tested = tools.state->keys()->testedOf(row.id);
    const QString testSaid = tested ? tested->test.message : QString();
    if (!testSaid.isEmpty() && testSaid != row.stateText && testSaid != row.reason)
        layout->addWidget(hintLabel(testSaid, page));
    if (const ApiKey* key = tools.state->draft().key(row.id)) {
        layout->addWidget(parts::buttons(
            {tools.actions->testKey, tools.actions->keyDetails, tools.actions->switchKey,
             row.inPool ? tools.actions->takeOutOfPool : tools.actions->addToPool},
            page));
        addHolders(layout, tools, row, page);
        addFacts(layout, tools, *key, page);
        layout->addWidget(parts::buttons({tools.actions->deleteKeys}, page));
    } else if (tools.state->whyRemoved().isEmpty()) {
        layout->addWidget(parts::buttons({tools.actions->keepKeys}, page));
    }
    layout->addStretch();
    return page;
}

QWidget* poolPage(const InspectorTools& tools)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    BoardState* state = tools.state;
    layout->addWidget(parts::iconHeader(
        tools.theme, QStringLiteral("everyone"), Tone::Accent, Say::tr("Pool for everyone"),
        Say::tr("Pays for all who have no key of their own and no group's key"), page));
    const QList<KeyRow>& rows = state->pool()->rows();
    const QList<KeyChip> chips = rows.isEmpty() ? QList<KeyChip>() : rows.constFirst().chips;
    layout->addWidget(parts::sectionTitle(Say::tr("Keys in the pool"), page));
    const QString removed = state->whyRemoved();
    if (!removed.isEmpty())
        layout->addWidget(
            parts::statement(tools.theme, QStringLiteral("remove"), Tone::Removed, removed, page));
    else if (chips.isEmpty())
        layout->addWidget(parts::statement(
            tools.theme, QStringLiteral("warning"), Tone::Warning,
            Say::tr("None. Drag a key onto the pool, or select it and press Ctrl+P."), page));
    for (const KeyChip& chip : chips) {
        parts::Entry entry;
        entry.icon = QStringLiteral("key");
        entry.text = chip.name;
        entry.change = chip.change;
        entry.open = [open = tools.openKey, key = chip.key] { open(key); };
        if (chip.change != RowChange::Removed) {
            entry.removeText = Say::tr("Take %1 out of the pool").arg(chip.name);
            entry.remove = [state, key = chip.key] {
                state->apply(edits::unassign(state->draft(), state->directory(),
                                             {Principal::everyone()}, state->connection(), key));
            };
        }
        layout->addWidget(
            parts::entry(tools.theme, entry, QStringLiteral("takeOut.") + chip.key.text(), page));
    }
    if (!removed.isEmpty()) {
        layout->addStretch();
        return page;
    }
    layout->addWidget(parts::buttons({tools.actions->order}, page));
    qsizetype served = 0, without = 0;
    for (const DirectoryRow& row : state->directoryModel()->rows()) {
        if (row.principal.type == PrincipalType::User)
            (row.reach == Reach::Pool ? served : without) +=
                row.reach == Reach::Pool || row.reach == Reach::NoKey ? 1 : 0;
    }
    layout->addWidget(parts::sectionTitle(Say::tr("Who it serves"), page));
    layout->addWidget(textLabel(usersText(served), page));
    if (without > 0)
        layout->addWidget(parts::statement(tools.theme, QStringLiteral("warning"), Tone::Warning,
                                           Say::tr("%1 without a key").arg(usersText(without)),
                                           page));
    layout->addStretch();
    return page;
}

} // namespace keyroster::ui
