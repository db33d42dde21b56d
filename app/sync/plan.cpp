#include "sync/plan.h"

#include "policy/jsonscan.h"
#include "policy/policycodec.h"
#include "policy/policywriter.h"
#include "policy/syncnote.h"
#include "sync/planning.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

struct KindName
{
    StepKind kind;
    const char* name;
};

constexpr KindName kindNames[] = {{StepKind::InstallRouter, "install_router"},
                                  {StepKind::UpdateRouter, "update_router"},
                                  {StepKind::CreateSlot, "create_slot"},
                                  {StepKind::WriteSlot, "write_slot"},
                                  {StepKind::FlipSlot, "flip_slot"},
                                  {StepKind::ActivateRouter, "activate_router"},
                                  {StepKind::PublishModel, "publish_model"},
                                  {StepKind::PublishPreset, "publish_preset"},
                                  {StepKind::ChangeAccess, "change_access"},
                                  {StepKind::WithdrawModel, "withdraw_model"},
                                  {StepKind::RestoreEntry, "restore_entry"},
                                  {StepKind::SwitchOffNative, "switch_off_native"},
                                  {StepKind::SwitchOnNative, "switch_on_native"}};

constexpr const char* riskNames[] = {"none", "low", "high"};

std::optional<StepKind> kindFromName(const QString& name)
{
    for (const KindName& entry : kindNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QJsonObject stepToJson(const Step& step)
{
    QJsonArray depends;
    for (const int number : step.dependsOn)
        depends.append(number);
    return {{QStringLiteral("number"), step.number},
            {QStringLiteral("kind"), stepKindName(step.kind)},
            {QStringLiteral("object"), step.object},
            {QStringLiteral("before"), step.before},
            {QStringLiteral("after"), step.after},
            {QStringLiteral("what"), step.what},
            {QStringLiteral("why"), step.why},
            {QStringLiteral("risk"), QString::fromLatin1(riskNames[int(step.risk)])},
            {QStringLiteral("reversible"), step.reversible},
            {QStringLiteral("depends_on"), depends}};
}

std::optional<Step> stepFromJson(const QJsonObject& object)
{
    const auto kind = kindFromName(object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    Step step;
    step.number = object.value(QStringLiteral("number")).toInt();
    step.kind = *kind;
    step.object = object.value(QStringLiteral("object")).toString();
    step.before = object.value(QStringLiteral("before"));
    step.after = object.value(QStringLiteral("after"));
    step.what = object.value(QStringLiteral("what")).toString();
    step.why = object.value(QStringLiteral("why")).toString();
    const QString risk = object.value(QStringLiteral("risk")).toString();
    step.risk = risk == QLatin1StringView("high") ? Risk::High
              : risk == QLatin1StringView("low")  ? Risk::Low
                                                  : Risk::None;
    step.reversible = object.value(QStringLiteral("reversible")).toBool();
    const QJsonArray depends = object.value(QStringLiteral("depends_on")).toArray();
    for (const QJsonValue& number : depends)
        step.dependsOn.append(number.toInt());
    return step;
}

/// All that the hash covers, but for the target.
QJsonObject contentToJson(const Plan& plan)
{
    QJsonArray steps;
    for (const Step& step : plan.steps)
        steps.append(stepToJson(step));
    QJsonArray guards;
    for (const Guard& guard : plan.guards)
        guards.append(QJsonObject{{QStringLiteral("code"), guard.code},
                                  {QStringLiteral("message"), guard.message}});
    return {{QStringLiteral("server_url"), plan.serverUrl},
            {QStringLiteral("from_revision"), plan.fromRevision},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("guards"), guards},
            {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)}};
}

/// The policy with a digest in place of its assignments.
QJsonObject digestedToJson(Policy policy, const QString& digest)
{
    policy.assignments.clear();
    QJsonObject object = policyToJson(policy);
    object.insert(QStringLiteral("assignments"), digest);
    return object;
}

QString hashOf(const QJsonObject& content)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The policy of a plan: from its text where that could be taken out of it.
Result<Policy> readTarget(QByteArrayView text, const QJsonObject& content)
{
    if (text.isEmpty())
        return policyFromJson(content.value(QStringLiteral("target")).toObject());
    return parsePolicy(QByteArray::fromRawData(text.data(), text.size()));
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::Damaged, Texts::tr("The stored plan is damaged; make a new plan."),
                detail);
}

} // namespace

QString stepKindName(StepKind kind)
{
    for (const KindName& entry : kindNames) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

QString routerFunctionId()
{
    return QStringLiteral("keyroster");
}

QString slotFunctionId(const QString& slot)
{
    return QStringLiteral("keyroster_policy_%1").arg(slot);
}

Trusted trustedOf(const Snapshot& snapshot)
{
    return {snapshot.server.url, snapshot.server.deploymentId, snapshot.directory.users().size(),
            snapshot.directory.groups().size()};
}

QString contentHash(const Policy& policy)
{
    return planning::contentHash(policy, assignmentsDigest(policy.assignments));
}

QString planning::contentHash(const Policy& policy, const QString& assignmentsDigest)
{
    Policy content = policy;
    content.revision = 0;
    content.parent = 0;
    content.author.clear();
    content.savedAt = {};
    setSyncNote(content, {});
    for (ApiKey& key : content.keys)
        key.sealed.clear();
    return hashOf(digestedToJson(content, assignmentsDigest));
}

QString planHash(const Plan& plan)
{
    return planning::planHash(plan, assignmentsDigest(plan.target.assignments));
}

QString planning::planHash(const Plan& plan, const QString& assignmentsDigest)
{
    QJsonObject content = contentToJson(plan);
    content.insert(QStringLiteral("target"), digestedToJson(plan.target, assignmentsDigest));
    return hashOf(content);
}

QByteArray serializePlan(const Plan& plan)
{
    const QJsonObject document{
        {QStringLiteral("id"), plan.id.text()},
        {QStringLiteral("hash"), plan.hash},
        {QStringLiteral("made_at"), plan.madeAt.toUTC().toString(Qt::ISODateWithMs)}};
    const QByteArray content =
        jsonWith(contentToJson(plan), QStringLiteral("target"), serializePolicy(plan.target));
    return jsonWith(document, QStringLiteral("content"), content);
}

Result<Plan> parsePlan(const QByteArray& json)
{
    // The policy apart, which is most of the text: see parsePolicy().
    QByteArray rest = json;
    QByteArrayView policyText;
    if (const auto content = takeField(json, "content")) {
        if (const auto target = takeField(content->value, "target")) {
            policyText = target->value;
            rest = jsonWith(QJsonDocument::fromJson(content->rest).object(),
                            QStringLiteral("content"), target->rest);
        }
    }
    QJsonParseError problem;
    const QJsonObject document = QJsonDocument::fromJson(rest, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return damaged(problem.errorString());
    const QJsonObject content = document.value(QStringLiteral("content")).toObject();
    Plan plan;
    plan.id = PlanId(document.value(QStringLiteral("id")).toString());
    plan.hash = document.value(QStringLiteral("hash")).toString();
    plan.madeAt = QDateTime::fromString(document.value(QStringLiteral("made_at")).toString(),
                                        Qt::ISODateWithMs);
    if (plan.id.isEmpty())
        return damaged(QStringLiteral("plan id"));

    const auto target = readTarget(policyText, content);
    if (!target && target.error().kind == ErrorKind::BadInput)
        return damaged(QStringLiteral("plan policy: ") + target.error().detail);
    if (!target)
        return passOn(target);
    plan.target = *target;
    plan.serverUrl = content.value(QStringLiteral("server_url")).toString();
    plan.fromRevision = content.value(QStringLiteral("from_revision")).toInteger();
    const QJsonArray steps = content.value(QStringLiteral("steps")).toArray();
    for (const QJsonValue& value : steps) {
        const auto step = stepFromJson(value.toObject());
        if (!step)
            return damaged(QStringLiteral("plan step kind"));
        plan.steps.append(*step);
    }
    const QJsonArray guards = content.value(QStringLiteral("guards")).toArray();
    for (const QJsonValue& value : guards) {
        const QJsonObject guard = value.toObject();
        plan.guards.append({guard.value(QStringLiteral("code")).toString(),
                            guard.value(QStringLiteral("message")).toString()});
    }
    const QJsonArray notes = content.value(QStringLiteral("notes")).toArray();
    for (const QJsonValue& note : notes)
        plan.notes.append(note.toString());
    // What was read is what would run, so that is what is hashed, not the bytes.
    if (plan.hash != planHash(plan))
        return damaged(QStringLiteral("plan hash"));
    return plan;
}

} // namespace keyroster::sync
