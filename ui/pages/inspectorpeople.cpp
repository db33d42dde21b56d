#include "models/keystate.h"
#include "models/usagenotesmodel.h"
#include "models/wording.h"
#include "pages/boardactions.h"
#include "pages/inspectorpages.h"
#include "pages/inspectorparts.h"
#include "policy/edits.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QComboBox* modelChooser(const InspectorTools& tools, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("inspectorModel"));
    box->setAccessibleName(Say::tr("Model that the explanation is about"));
    box->addItem(Say::tr("Any model"), QString());
    if (const Connection* connection = tools.state->draft().connection(tools.state->connection())) {
        for (const PublishedModel& model : connection->models)
            box->addItem(model.name.isEmpty() ? model.id : model.name, model.id);
    }
    box->setCurrentIndex(std::max(0, box->findData(tools.model)));
    QObject::connect(box, &QComboBox::activated, box,
                     [box, choose = tools.chooseModel] { choose(box->currentData().toString()); });
    return box;
}

QString tierName(const Tier& tier, const Directory& directory)
{
    if (tier.source == TierSource::Own)
        return Say::tr("Own key");
    if (tier.source == TierSource::Everyone)
        return Say::tr("Pool for everyone");
    QStringList names;
    for (const GroupId& group : tier.groups)
        names.append(directory.nameOf(Principal::group(group)));
    return Say::tr("Through %1").arg(QLocale().createSeparatedList(names));
}

/// One tier: its number, where it comes from, its keys in order with why some are left out; the
/// serving one is marked.
void addTier(QVBoxLayout* layout, const InspectorTools& tools, const Resolution& resolution,
             int number, QWidget* parent)
{
    const Tier& tier = resolution.tiers.at(number);
    const bool serves = number == resolution.tier;
    const QString name = Say::tr("%1. %2").arg(QLocale().toString(number + 1),
                                               tierName(tier, tools.state->directory()));
    layout->addWidget(parts::statement(
        tools.theme, serves ? QStringLiteral("check") : QStringLiteral("chevron-right"),
        serves ? Tone::Ok : Tone::Muted, serves ? Say::tr("%1 \u2013 pays now").arg(name) : name,
        parent));
    auto* keys = new QVBoxLayout;
    keys->setContentsMargins(Theme::BigGap + Theme::Gap, 0, 0, 0);
    keys->setSpacing(2);
    for (const KeyId& key : tier.candidates) {
        parts::Entry entry;
        entry.icon = QStringLiteral("key");
        entry.text = keyText(tools.state->draft(), key);
        entry.open = [open = tools.openKey, key] { open(key); };
        keys->addWidget(parts::entry(tools.theme, entry, {}, parent));
        // The router goes by what it met itself; the card of the key says this, too.
        const KeyTested* tested = tools.state->keys()->testedOf(key);
        const QString problem =
            tested ? testProblem(tested->test, QDateTime::currentDateTimeUtc()) : QString();
        if (!problem.isEmpty())
            keys->addWidget(parts::statement(tools.theme, QStringLiteral("warning"), Tone::Warning,
                                             Say::tr("Last test: %1").arg(problem), parent));
    }
    for (const ExcludedKey& out : tier.excluded) {
        const QString text =
            Say::tr("%1 %2", "key and why it is left out: team-1 is switched off")
                .arg(keyText(tools.state->draft(), out.key), exclusionText(out.why));
        keys->addWidget(
            parts::statement(tools.theme, QStringLiteral("skip"), Tone::Warning, text, parent));
    }
    layout->addLayout(keys);
}

void addOtherConnections(QVBoxLayout* layout, const InspectorTools& tools, const UserId& user,
                         QWidget* parent)
{
    const BoardState* state = tools.state;
    if (state->draft().connections.size() < 2)
        return;
    layout->addWidget(parts::sectionTitle(Say::tr("On other connections"), parent));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Connection& connection : state->draft().connections) {
        if (connection.id == state->connection())
            continue;
        const EffectiveKeys keys(state->draft(), state->directory(), connection.id);
        const QString line = keys.lineFor(Principal::user(user), state->directory(),
                                          state->directoryModel()->conditions(), now);
        layout->addWidget(parts::fact(connection.name, line, parent));
    }
}

/// The keys that a principal has by an assignment of its own, each with a button that takes it
/// away.
void addOwnKeys(QVBoxLayout* layout, const InspectorTools& tools, const Principal& principal,
                QWidget* parent)
{
    BoardState* state = tools.state;
    const Assignment* assignment = state->directoryModel()->effectiveKeys().assignmentOf(principal);
    if (!assignment)
        return;
    layout->addWidget(parts::sectionTitle(Say::tr("Assigned here"), parent));
    const QString who = state->directory().nameOf(principal);
    for (const KeyId& key : assignment->keys) {
        parts::Entry entry;
        entry.icon = QStringLiteral("key");
        entry.text = keyText(state->draft(), key);
        entry.removeText = Say::tr("Take %1 off %2").arg(who, entry.text);
        entry.remove = [state, principal, key] {
            state->apply(edits::unassign(state->draft(), state->directory(), {principal},
                                         state->connection(), key));
        };
        entry.open = [open = tools.openKey, key] { open(key); };
        layout->addWidget(
            parts::entry(tools.theme, entry, QStringLiteral("takeOff.") + key.text(), parent));
    }
}

/// Why there is nothing to explain on a connection that the draft removed.
void addRemoved(QVBoxLayout* layout, const InspectorTools& tools, QWidget* parent)
{
    const QString removed = tools.state->whyRemoved();
    if (!removed.isEmpty())
        layout->addWidget(parts::statement(tools.theme, QStringLiteral("remove"), Tone::Removed,
                                           removed, parent));
}

/// What else decides whether a chat is answered, and whose key pays.
void addOtherRules(QVBoxLayout* layout, const InspectorTools& tools, const UserId& user,
                   const Connection& connection, QWidget* parent)
{
    const BoardState* state = tools.state;
    if (connection.byok == Byok::DirectConnection)
        layout->addWidget(hintLabel(Say::tr("A key of their own that a person has entered in Open "
                                            "WebUI for this provider comes before all of these."),
                                    parent));
    QStringList limits;
    const QList<sync::AllowanceUse> all =
        sync::limitsFor(state->draft(), state->directory(), user, QDateTime::currentDateTimeUtc());
    for (const sync::AllowanceUse& limit : all) {
        if (limit.allowance.connection.isEmpty() || limit.allowance.connection == connection.id)
            limits.append(allowanceText(limit, state->draft(), state->directory()));
    }
    if (limits.isEmpty())
        return;
    layout->addWidget(parts::sectionTitle(Say::tr("At most"), parent));
    for (const QString& limit : std::as_const(limits))
        layout->addWidget(
            parts::statement(tools.theme, QStringLiteral("info"), Tone::Muted, limit, parent));
}

} // namespace

QWidget* hintPage(const InspectorTools& tools)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    layout->addWidget(headingLabel(Say::tr("Nothing selected"), page));
    layout->addWidget(
        hintLabel(Say::tr("Select a person to see which key pays for their chats, and why. "
                          "Select a key to see its limits and who is on it."),
                  page));
    layout->addWidget(hintLabel(
        Say::tr("Drag people onto a key to assign them; hold Ctrl to give them a further key. "
                "With the keyboard: select them and press Ctrl+Return."),
        page));
    layout->addStretch();
    return page;
}

QWidget* userPage(const InspectorTools& tools, const UserId& id)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    const BoardState* state = tools.state;
    const Directory& directory = state->directory();
    const User* user = directory.user(id);
    const Principal principal = Principal::user(id);
    layout->addWidget(parts::personHeader(tools.theme, principal, directory.nameOf(principal),
                                          user ? user->email : QString(), page));
    QStringList groups;
    for (const GroupId& group : directory.directGroupsOf(id))
        groups.append(directory.nameOf(Principal::group(group)));
    if (!groups.isEmpty())
        layout->addWidget(parts::statement(tools.theme, QStringLiteral("group"), Tone::Muted,
                                           QLocale().createSeparatedList(groups), page));
    layout->addWidget(parts::buttons(
        {tools.actions->assign, tools.actions->removeFromKey, tools.actions->order}, page));

    const Connection* connection = state->draft().connection(state->connection());
    if (connection) {
        layout->addWidget(parts::sectionTitle(Say::tr("Why this key?"), page));
        layout->addWidget(modelChooser(tools, page));
        const ResolveQuery query{id, connection->id, tools.model, QDateTime::currentDateTimeUtc()};
        const KeyConditions& conditions = state->directoryModel()->conditions();
        const Resolution resolution = state->directoryModel()->effectiveKeys().resolveFor(
            id, tools.model, directory, conditions, query.now);
        const bool fine = resolution.outcome == Outcome::Ok;
        const QStringList sentences = explain(resolution, state->draft(), directory, query);
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            if (i == 0) {
                QWidget* answer = parts::statement(
                    tools.theme, fine ? QStringLiteral("key") : QStringLiteral("warning"),
                    fine ? Tone::Text : Tone::Danger, sentences.at(i), page);
                answer->setObjectName(QStringLiteral("whyAnswer"));
                layout->addWidget(answer);
            } else {
                layout->addWidget(hintLabel(sentences.at(i), page));
            }
        }
        if (!resolution.tiers.isEmpty())
            layout->addWidget(parts::sectionTitle(Say::tr("In this order"), page));
        for (int i = 0; i < int(resolution.tiers.size()); ++i)
            addTier(layout, tools, resolution, i, page);
        addOtherRules(layout, tools, id, *connection, page);
        addOwnKeys(layout, tools, principal, page);
    }
    addRemoved(layout, tools, page);
    addOtherConnections(layout, tools, id, page);
    layout->addStretch();
    return page;
}

QWidget* groupPage(const InspectorTools& tools, const GroupId& id)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    const BoardState* state = tools.state;
    const Directory& directory = state->directory();
    const Principal principal = Principal::group(id);
    const QSet<UserId> members = directory.effectiveMembers(id);
    layout->addWidget(parts::personHeader(tools.theme, principal, directory.nameOf(principal),
                                          usersText(members.size()), page));
    layout->addWidget(parts::buttons({tools.actions->assign, tools.actions->removeFromKey,
                                      tools.actions->order, tools.actions->showMembers},
                                     page));
    const Assignment* assignment = state->directoryModel()->effectiveKeys().assignmentOf(principal);
    addRemoved(layout, tools, page);
    if (!assignment) {
        layout->addWidget(parts::statement(
            tools.theme, QStringLiteral("info"), Tone::Muted,
            Say::tr("This group has no key of its own on this connection."), page));
    } else {
        addOwnKeys(layout, tools, principal, page);
        const EffectiveKeys& keys = state->directoryModel()->effectiveKeys();
        const qsizetype own =
            std::count_if(members.cbegin(), members.cend(), [&](const UserId& member) {
                return keys.assignmentOf(Principal::user(member)) != nullptr;
            });
        if (own > 0)
            layout->addWidget(
                hintLabel(Say::tr("%1 of them have a key of their own, which comes first.")
                              .arg(QLocale().toString(own)),
                          page));
    }
    layout->addStretch();
    return page;
}

QWidget* selectionPage(const InspectorTools& tools, const QList<Principal>& principals)
{
    QVBoxLayout* layout = nullptr;
    QWidget* page = parts::page(layout, tools.place);
    const DirectoryModel* people = tools.state->directoryModel();
    qsizetype own = 0, group = 0, pool = 0, none = 0;
    for (const Principal& principal : principals) {
        const int row = principal.type == PrincipalType::User ? people->rowOf(principal) : -1;
        if (row < 0)
            continue;
        switch (people->rows().at(row).reach) {
        case Reach::Own: ++own; break;
        case Reach::Group: ++group; break;
        case Reach::Pool: ++pool; break;
        case Reach::NoKey: ++none; break;
        }
    }
    layout->addWidget(parts::iconHeader(tools.theme, QStringLiteral("group"), Tone::Accent,
                                        principalsText(principals, tools.state->directory()),
                                        Say::tr("selected"), page));
    layout->addWidget(parts::buttons(
        {tools.actions->assign, tools.actions->removeFromKey, tools.actions->moveToPool}, page));
    layout->addWidget(parts::sectionTitle(Say::tr("Which keys they get now"), page));
    const QLocale locale;
    if (own > 0)
        layout->addWidget(parts::fact(Say::tr("a key of their own"), locale.toString(own), page));
    if (group > 0)
        layout->addWidget(parts::fact(Say::tr("through a group"), locale.toString(group), page));
    if (pool > 0)
        layout->addWidget(parts::fact(Say::tr("from the pool"), locale.toString(pool), page));
    if (none > 0)
        layout->addWidget(parts::statement(tools.theme, QStringLiteral("warning"), Tone::Warning,
                                           Say::tr("%1 without a key").arg(usersText(none)), page));
    layout->addStretch();
    return page;
}

} // namespace keyroster::ui
