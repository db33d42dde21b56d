#include "workspace/workspace.h"

#include "base/background.h"
#include "base/log.h"
#include "policy/policycodec.h"
#include "policy/snapshotcodec.h"
#include "workspace/backups.h"
#include "workspace/database.h"
#include "workspace/documents.h"
#include "workspace/journal.h"
#include "workspace/migrations.h"
#include "workspace/openfile.h"
#include "workspace/planstore.h"
#include "workspace/revisionstore.h"

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

/// The draft of before, until everybody has followed: ending 100,000 assignments takes as long as
/// painting the window.
using DraftBefore = EndsInBackground<Policy>;

} // namespace

using KeySecretId = std::pair<KeyId, QString>;

struct Workspace::Private
{
    OpenFile open;
    ServerProfile profile;
    std::optional<Snapshot> snapshot;
    Policy base;
    Journal journal;
    std::optional<ChangeTracker> changes; ///< none: not asked for since draft or base were replaced
    std::optional<bool> edited;           ///< none: not asked for since the last change
    SecretIndex secretIndex;
    QHash<KeySecretId, SecretId> keySecrets;
    QHash<QString, QByteArray> settings;

    Database& db() const { return *open.database; }

    /// Nothing when writing is allowed, else why not.
    Result<void> writable() const { return open.readOnly ? fail(*open.readOnly) : Result<void>(); }

    Result<void> begin();
    Result<void> load();
    Result<void> loadLists();
    Result<Journal> write(const Commit& commit);
    Result<void> step(Workspace& workspace, const Result<Journal::Move>& move);
    void followEdit(const Edit& edit);
};

/// A new file gets an empty policy: draft and base are equal, there is nothing to sync.
Result<void> Workspace::Private::begin()
{
    const auto draft = readDocument(db(), u"draft"_s);
    if (!draft)
        return passOn(draft);
    if (!draft->isEmpty() || open.readOnly)
        return {};
    return db().transaction([this]() -> Result<void> {
        const Policy policy = newPolicy();
        if (auto made = Journal::restart(db(), policy); !made)
            return passOn(made);
        if (auto done = writeDocument(db(), u"base"_s, serializePolicy(policy)); !done)
            return done;
        return writeDocument(db(), u"profile"_s, serializeProfile({}));
    });
}

Result<void> Workspace::Private::load()
{
    const auto profileJson = readDocument(db(), u"profile"_s);
    const auto baseJson = readDocument(db(), u"base"_s);
    const auto snapshotJson = readDocument(db(), u"snapshot"_s);
    for (const auto& document : {profileJson, baseJson, snapshotJson}) {
        if (!document)
            return passOn(document);
    }
    auto readProfile = parseProfile(*profileJson);
    auto readBase = parsePolicy(*baseJson);
    auto readJournal = Journal::load(db());
    if (!readProfile || !readBase || !readJournal)
        return fail(!readProfile ? readProfile.error()
                    : !readBase  ? readBase.error()
                                 : readJournal.error());
    profile = *std::move(readProfile);
    base = *std::move(readBase);
    journal = *std::move(readJournal);
    if (!snapshotJson->isEmpty()) {
        // What the server said can be asked again; the edits cannot, so this one does not stop
        // anybody.
        if (auto parsed = parseSnapshot(*snapshotJson))
            snapshot = *std::move(parsed);
        else
            qCWarning(lcWorkspace) << "the stored snapshot does not fit:" << parsed.error().detail;
    }
    journal.shareDraft(base);
    if (snapshot && snapshot->policy)
        shareMemory(*snapshot->policy, base);
    return loadLists();
}

Result<void> Workspace::Private::loadLists()
{
    auto index = readSecretIndex(db());
    const auto pairs = db().rows(u"SELECT key, fingerprint, secret FROM key_secret"_s);
    const auto stored = db().rows(u"SELECT name, value FROM setting"_s);
    if (!index || !pairs || !stored)
        return fail(!index ? index.error() : !pairs ? pairs.error() : stored.error());
    secretIndex = *std::move(index);
    for (const QVariantList& row : *pairs)
        keySecrets.insert({KeyId(row.at(0).toString()), row.at(1).toString()},
                          SecretId(row.at(2).toString()));
    for (const QVariantList& row : *stored)
        settings.insert(row.at(0).toString(), row.at(1).toByteArray());
    return {};
}

/// Inside the transaction; changes nothing in memory.
Result<Journal> Workspace::Private::write(const Commit& commit)
{
    Result<Journal> next = journal;
    if (commit.draft)
        next = Journal::restart(db(), *commit.draft);
    if (next && commit.edit && !commit.edit->isEmpty())
        next = next->add(db(), *commit.edit);
    if (!next)
        return next;
    Result<void> done;
    if (commit.base)
        done = writeDocument(db(), u"base"_s, serializePolicy(*commit.base));
    if (done && commit.secretIndex)
        done = writeSecretIndex(db(), secretIndex, *commit.secretIndex);
    for (const KeySecret& item : commit.keySecrets) {
        if (done)
            done =
                db().run(u"INSERT INTO key_secret (key, fingerprint, secret) VALUES (?, ?, ?) "
                         "ON CONFLICT (key, fingerprint) DO UPDATE SET secret = excluded.secret"_s,
                         {item.key.text(), item.fingerprint, item.secret.text()});
    }
    if (done && commit.profile)
        done = writeDocument(db(), u"profile"_s, serializeProfile(*commit.profile));
    if (done && commit.snapshot)
        done = writeDocument(db(), u"snapshot"_s, serializeSnapshot(*commit.snapshot));
    if (!done)
        return passOn(done);
    return next;
}

/// Undo, redo or a move in the journal: writes where it stands now, and says what was applied.
Result<void> Workspace::Private::step(Workspace& workspace, const Result<Journal::Move>& move)
{
    if (auto allowed = writable(); !allowed)
        return passOn(allowed);
    if (!move)
        return passOn(move);
    const DraftBefore before(journal.draft());
    Journal next;
    auto done = db().transaction([&]() -> Result<void> {
        auto taken = journal.take(db(), *move);
        if (!taken)
            return passOn(taken);
        next = *std::move(taken);
        return {};
    });
    if (!done)
        return passOn(done);
    journal = std::move(next);
    followEdit(move->applied);
    Q_EMIT workspace.draftChanged(move->applied);
    return {};
}

void Workspace::Private::followEdit(const Edit& edit)
{
    edited.reset();
    if (changes)
        changes->follow(edit);
}

Workspace::Workspace(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, Mode mode)
{
    auto opened = openFile(file, mode, bundledMigrations());
    if (!opened)
        return passOn(opened);
    auto p = std::make_unique<Private>();
    p->open = *std::move(opened);
    Result<void> loaded = p->begin();
    if (loaded)
        loaded = p->load();
    // A file that opened read-only and then cannot be read: the first reason is the one that helps.
    if (!loaded && p->open.readOnly && mode == Mode::ReadWrite)
        return fail(*p->open.readOnly);
    if (!loaded)
        return passOn(loaded);
    return std::unique_ptr<Workspace>(new Workspace(std::move(p)));
}

QString Workspace::file() const
{
    return d->db().file();
}

bool Workspace::isReadOnly() const
{
    return d->open.readOnly.has_value();
}

QString Workspace::readOnlyReason() const
{
    return d->open.readOnly ? d->open.readOnly->message : QString();
}

const ServerProfile& Workspace::profile() const
{
    return d->profile;
}

const std::optional<Snapshot>& Workspace::snapshot() const
{
    return d->snapshot;
}

const Policy& Workspace::draft() const
{
    return d->journal.draft();
}

const Policy& Workspace::base() const
{
    return d->base;
}

const ChangeTracker& Workspace::changes() const
{
    if (!d->changes)
        d->changes.emplace(base(), draft());
    return *d->changes;
}

bool Workspace::isEdited() const
{
    // A key that is only sealed anew differs, but says the same; so does a policy of equal entities
    // in another order not. Both are seen by looking.
    if (!d->edited)
        d->edited = changes().anyBesides(EntityKind::Key) || !sameContent(draft(), base());
    return *d->edited;
}

const SecretIndex& Workspace::secretIndex() const
{
    return d->secretIndex;
}

SecretId Workspace::secretOf(const KeyId& key, const QString& fingerprint) const
{
    return d->keySecrets.value({key, fingerprint});
}

Result<void> Workspace::commit(const Commit& commit)
{
    if (auto allowed = d->writable(); !allowed)
        return allowed;
    const DraftBefore before(draft());
    Journal next;
    auto done = d->db().transaction([&]() -> Result<void> {
        auto written = d->write(commit);
        if (!written)
            return passOn(written);
        next = *std::move(written);
        return {};
    });
    if (!done)
        return done;
    d->journal = std::move(next);
    if (commit.base)
        d->base = *commit.base;
    if (commit.edit)
        d->followEdit(*commit.edit);
    if (commit.base || commit.draft) {
        d->changes.reset();
        d->edited.reset();
    }
    if (commit.secretIndex)
        d->secretIndex = *commit.secretIndex;
    for (const KeySecret& item : commit.keySecrets)
        d->keySecrets.insert({item.key, item.fingerprint}, item.secret);
    if (commit.profile)
        d->profile = *commit.profile;
    if (commit.snapshot)
        d->snapshot = *commit.snapshot;
    // Signals last, when everything that a slot may ask for is in place. `commit` may belong to a
    // caller that a slot ends.
    const bool profileToo = commit.profile.has_value(), snapshotToo = commit.snapshot.has_value();
    const bool baseToo = commit.base.has_value(), draftToo = commit.draft.has_value();
    const Edit edit = draftToo ? Edit() : commit.edit.value_or(Edit());
    if (profileToo)
        Q_EMIT profileChanged();
    if (snapshotToo)
        Q_EMIT snapshotChanged();
    if (baseToo)
        Q_EMIT baseChanged();
    if (draftToo || !edit.isEmpty())
        Q_EMIT draftChanged(edit);
    return {};
}

Result<void> Workspace::apply(const Edit& edit)
{
    Commit only;
    only.edit = edit;
    return commit(only);
}

bool Workspace::canUndo() const
{
    return !isReadOnly() && d->journal.canUndo();
}

bool Workspace::canRedo() const
{
    return !isReadOnly() && d->journal.canRedo();
}

QString Workspace::undoText() const
{
    return d->journal.undoText();
}

QString Workspace::redoText() const
{
    return d->journal.redoText();
}

Result<void> Workspace::undo()
{
    return d->step(*this, d->journal.undoMove(d->db()));
}

Result<void> Workspace::redo()
{
    return d->step(*this, d->journal.redoMove(d->db()));
}

Result<QList<EditStep>> Workspace::editSteps() const
{
    return d->journal.steps(d->db());
}

Result<void> Workspace::goToEdit(qint64 number)
{
    return d->step(*this, d->journal.moveTo(d->db(), number));
}

Result<void> Workspace::storePlan(const PlanRecord& plan)
{
    auto done = d->writable();
    if (done)
        done = insertPlan(d->db(), plan);
    if (done)
        Q_EMIT plansChanged();
    return done;
}

Result<void> Workspace::setPlanState(const PlanId& plan, const QString& state)
{
    auto done = d->writable();
    if (done)
        done = updatePlanState(d->db(), plan, state);
    if (done)
        Q_EMIT plansChanged();
    return done;
}

Result<void> Workspace::endPlan(const PlanId& plan, const QString& state, const QString& summary)
{
    auto done = d->writable();
    if (done)
        done = updatePlanEnd(d->db(), plan, state, summary);
    if (done)
        Q_EMIT plansChanged();
    return done;
}

Result<void> Workspace::setPlanMessage(const PlanId& plan, const QString& message)
{
    auto done = d->writable();
    if (done)
        done = updatePlanMessage(d->db(), plan, message);
    if (done)
        Q_EMIT plansChanged();
    return done;
}

Result<void> Workspace::recordStep(const PlanId& plan, const StepRecord& step)
{
    auto done = d->writable();
    if (done)
        done = insertStep(d->db(), plan, step);
    if (done)
        Q_EMIT plansChanged();
    return done;
}

Result<QList<PlanRecord>> Workspace::plans(int newest) const
{
    return readPlans(d->db(), newest);
}

Result<PlanRecord> Workspace::plan(const PlanId& id) const
{
    return readPlan(d->db(), id);
}

Result<QList<PlanRecord>> Workspace::planHeads(int newest) const
{
    return readPlanHeads(d->db(), newest);
}

Result<void> Workspace::keepRevision(const RevisionRecord& record, const Policy& policy)
{
    auto done = d->writable();
    if (done)
        done = insertRevision(d->db(), record, policy);
    if (done)
        Q_EMIT revisionsChanged();
    return done;
}

Result<QList<RevisionRecord>> Workspace::revisions() const
{
    return readRevisions(d->db());
}

Result<Policy> Workspace::revision(qint64 number) const
{
    return readRevision(d->db(), number);
}

Result<void> Workspace::setBase(const Policy& policy)
{
    Commit only;
    only.base = policy;
    return commit(only);
}

Result<void> Workspace::log(const QString& what, const QString& detail)
{
    if (auto allowed = d->writable(); !allowed)
        return allowed;
    return insertActivity(d->db(), what, detail);
}

Result<QList<Activity>> Workspace::activity(int newest) const
{
    return readActivity(d->db(), newest);
}

QByteArray Workspace::setting(const QString& name) const
{
    return d->settings.value(name);
}

Result<void> Workspace::setSetting(const QString& name, const QByteArray& value)
{
    if (auto allowed = d->writable(); !allowed)
        return allowed;
    auto done = d->db().run(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                            {name, value});
    if (done)
        d->settings.insert(name, value);
    return done;
}

Result<QString> Workspace::backup(const QString& reason)
{
    return makeBackup(d->db(), reason);
}

} // namespace keyroster::workspace
