#pragma once

#include "base/result.h"
#include "policy/changetracker.h"
#include "policy/directory.h"
#include "policy/edit.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace keyroster::workspace {

/// How to reach and sign in to the server of a workspace. The credential itself is in the secret
/// store.
struct ServerProfile
{
    enum class SignIn { Password, ApiKey, Token };
    QString url;  ///< normalized, no slash at the end
    QString name; ///< what the admin calls it; default: host
    SignIn signIn = SignIn::Password;
    QString email;       ///< for Password
    SecretId credential; ///< password, API key or token as given; empty: not kept
    SecretId session;    ///< the session token; empty: none
    bool allowPlainHttp = false;
    QString pinnedCertificate; ///< SHA-256, hex; empty: system certificates decide
    friend bool operator==(const ServerProfile&, const ServerProfile&) = default;
};

/// secret id -> keychain page that holds it.
using SecretIndex = QHash<SecretId, PageId>;

/// Which local secret belongs to a key's fingerprint. Kept also for values that an undo could bring
/// back.
struct KeySecret
{
    KeyId key;
    QString fingerprint;
    SecretId secret;
};

/// All that one transaction changes; everything in it happens or nothing. With both `draft` and
/// `edit`, the edit comes after.
struct Commit
{
    std::optional<Edit> edit;               ///< applied to the draft and journalled
    std::optional<SecretIndex> secretIndex; ///< the whole new index
    QList<KeySecret> keySecrets;            ///< added or replaced
    std::optional<ServerProfile> profile;
    std::optional<Snapshot> snapshot;
    /// The draft becomes this policy and the undo journal is emptied (after a sync, a merge, or a
    /// first pull).
    std::optional<Policy> draft;
    std::optional<Policy> base; ///< see Workspace::base()
};

enum class StepOutcome { Intended, Done, Failed, Skipped, Unknown };

struct StepRecord
{
    int number = 0;
    StepOutcome outcome = StepOutcome::Intended;
    QString message; ///< translated; why it failed or was skipped
    QDateTime at;    ///< UTC
};

/// A stored plan with what became of it. `json` is the plan as sync wrote it and is never changed.
struct PlanRecord
{
    PlanId id;
    QString hash;
    QDateTime madeAt;
    QString author;
    QByteArray json; ///< empty in planHeads()
    /// "planned", "running", "done", "partly", "stale", "cancelled", "discarded", and
    /// "interrupted": the program ended while it ran, and what became of its steps was read from
    /// the server later.
    QString state;
    QList<StepRecord> steps;
    QString message;     ///< the admin's note
    QString summary;     ///< translated sentence: how it ended; empty until then
    QDateTime endedAt;   ///< UTC; invalid until then
    qint64 revision = 0; ///< that it leads to
    int stepCount = 0;   ///< of the plan; `steps` are those that were begun or left out
};

/// A policy that the server had, without its content.
struct RevisionRecord
{
    enum class Source { SyncedHere, Read };
    qint64 number = 0;
    QString author, message;
    QDateTime at; ///< UTC; when it was saved
    Source source = Source::Read;
    PlanId plan; ///< that wrote it, where it was synced from this workspace
};

/// An edit of the draft in the undo journal.
struct EditStep
{
    qint64 number = 0;   ///< grows by one with each
    QString text;        ///< translated when the edit was made
    QDateTime at;        ///< UTC
    QString who;         ///< OS user
    bool undone = false; ///< redo would make it again
};

struct Activity
{
    QDateTime at;
    QString who;  ///< OS user
    QString what; ///< translated sentence when written
    QString detail;
};

/// The local working copy of one server: one SQLite file (design: secrets-and-data, "Data"). GUI
/// thread. One writer per file: open() takes a lock file and fails with Busy (naming the other
/// process) when it is held. Every change is durable when the function returns. Nothing in the file
/// is secret.
class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Opens or creates. Migrates an older file after a backup. A newer or damaged file, and one
    /// that may not be written, open read-only where they can still be read (see isReadOnly,
    /// readOnlyReason). Errors: Busy, Storage, Damaged, NewerFormat, BadInput (a SQLite file of
    /// another program).
    static Result<std::unique_ptr<Workspace>> open(const QString& file,
                                                   Mode mode = Mode::ReadWrite);
    ~Workspace() override;

    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; ///< translated; empty when writable

    [[nodiscard]] const ServerProfile& profile() const;
    [[nodiscard]] const std::optional<Snapshot>& snapshot() const; ///< none before the first pull
    [[nodiscard]] const Policy& draft() const;
    /// The policy that the draft came from: the server's at the last pull or sync. Draft equal to
    /// it = nothing to sync.
    [[nodiscard]] const Policy& base() const;
    /// What the draft has otherwise than base(). The first question costs one pass over both, an
    /// edit after it what the edit changes. Valid until the next change.
    [[nodiscard]] const ChangeTracker& changes() const;
    /// The draft says something else than base(): not sameContent(). At any size cheap while edits
    /// are left; one pass after the last of them was undone.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] const SecretIndex& secretIndex() const;
    [[nodiscard]] SecretId secretOf(
        const KeyId& key, const QString& fingerprint) const; ///< empty: not on this computer

    Result<void> commit(const Commit& commit);
    /// Shorthand for a commit with only an edit. An empty edit is no undo step.
    Result<void> apply(const Edit& edit);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    Result<void> undo();
    Result<void> redo();
    /// All that can be undone or made again, newest first.
    [[nodiscard]] Result<QList<EditStep>> editSteps() const;
    /// As many undos or redos at once, and nothing is written where one does not fit: the draft as
    /// it was after the edit of that number; one less than the oldest: as before all. BadInput for
    /// another number.
    Result<void> goToEdit(qint64 number);

    Result<void> storePlan(const PlanRecord& plan);
    Result<void> setPlanState(const PlanId& plan, const QString& state);
    /// The state with its sentence for the history; the moment is now.
    Result<void> endPlan(const PlanId& plan, const QString& state, const QString& summary);
    /// The admin's note on a plan; one that runs already takes it, too.
    Result<void> setPlanMessage(const PlanId& plan, const QString& message);
    /// Durable before it returns: intent, then outcome. One record per step number: a later one
    /// replaces it.
    Result<void> recordStep(const PlanId& plan, const StepRecord& step);
    [[nodiscard]] Result<QList<PlanRecord>> plans(int newest) const; ///< newest first
    [[nodiscard]] Result<PlanRecord> plan(const PlanId& id) const;   ///< NotFound
    /// As plans(), without `json`: cheap however large the plans are.
    [[nodiscard]] Result<QList<PlanRecord>> planHeads(int newest) const;

    /// Keeps a policy that the server has or had, whole; the newest 50 stay.
    Result<void> keepRevision(const RevisionRecord& record, const Policy& policy);
    [[nodiscard]] Result<QList<RevisionRecord>> revisions() const; ///< highest number first
    [[nodiscard]] Result<Policy> revision(qint64 number) const;    ///< NotFound

    Result<void> setBase(const Policy& policy); ///< after a sync: the server now has this
    Result<void> log(const QString& what, const QString& detail = {});
    [[nodiscard]] Result<QList<Activity>> activity(int newest) const; ///< newest first

    /// Free-form small settings of the window (column widths, filters). Never secrets.
    [[nodiscard]] QByteArray setting(const QString& name) const;
    Result<void> setSetting(const QString& name, const QByteArray& value);

    /// A copy made by VACUUM INTO into the backups folder beside the file; returns its path. Keeps
    /// the newest 10.
    Result<QString> backup(const QString& reason);

Q_SIGNALS:
    /// After the draft changed; `edit` is what was applied (also for undo and redo), empty when the
    /// draft was replaced.
    void draftChanged(const keyroster::Edit& edit);
    void snapshotChanged();
    void baseChanged();
    void profileChanged();
    void plansChanged();
    void revisionsChanged();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace keyroster::workspace
