#include "dialogs/plantree.h"

#include "models/modelroles.h"
#include "widgets/icons.h"

#include <QHeaderView>

namespace keyroster::ui {

namespace {

enum Part { RouterPart, PolicyPart, ModelsPart, ConnectionsPart };
enum Column { WhatColumn, StateColumn };
constexpr int RiskRole = Qt::UserRole + 100;
constexpr int ToneRole = RiskRole + 1;

// More than anybody reads in a tree; the rest is counted.
constexpr qsizetype mostChanges = 500;

Part partOf(sync::StepKind kind)
{
    switch (kind) {
    case sync::StepKind::InstallRouter:
    case sync::StepKind::UpdateRouter:
    case sync::StepKind::ActivateRouter: return RouterPart;
    case sync::StepKind::CreateSlot:
    case sync::StepKind::WriteSlot:
    case sync::StepKind::FlipSlot: return PolicyPart;
    case sync::StepKind::SwitchOffNative:
    case sync::StepKind::SwitchOnNative: return ConnectionsPart;
    default: return ModelsPart;
    }
}

QString iconOf(sync::StepKind kind)
{
    switch (kind) {
    case sync::StepKind::InstallRouter:
    case sync::StepKind::UpdateRouter: return QStringLiteral("router");
    case sync::StepKind::ActivateRouter:
    case sync::StepKind::SwitchOffNative:
    case sync::StepKind::SwitchOnNative: return QStringLiteral("power");
    case sync::StepKind::CreateSlot:
    case sync::StepKind::WriteSlot: return QStringLiteral("key");
    case sync::StepKind::FlipSlot: return QStringLiteral("switch");
    case sync::StepKind::ChangeAccess: return QStringLiteral("group");
    case sync::StepKind::WithdrawModel: return QStringLiteral("remove");
    case sync::StepKind::RestoreEntry: return QStringLiteral("undo");
    case sync::StepKind::PublishModel:
    case sync::StepKind::PublishPreset: break;
    }
    return QStringLiteral("model");
}

} // namespace

QString outcomeText(workspace::StepOutcome outcome)
{
    switch (outcome) {
    case workspace::StepOutcome::Intended: return PlanTree::tr("Running…");
    case workspace::StepOutcome::Done: return PlanTree::tr("Done");
    case workspace::StepOutcome::Failed: return PlanTree::tr("Failed");
    case workspace::StepOutcome::Skipped: return PlanTree::tr("Skipped");
    case workspace::StepOutcome::Unknown: return PlanTree::tr("Not known");
    }
    return {};
}

PlanTree::PlanTree(const Theme* theme, QWidget* parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("planTree"));
    setAccessibleName(tr("Changes on the server"));
    setColumnCount(2);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(18);
    setIconSize(QSize(18, 18));
    setUniformRowHeights(true);
    setStyleSheet(QStringLiteral("QTreeView::item { padding: 4px 2px; }"));
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT currentStepChanged(currentStep()); });
    connect(theme, &Theme::changed, this, [this] {
        for (QTreeWidgetItemIterator it(this); *it; ++it) {
            if (const QVariant tone = (*it)->data(StateColumn, ToneRole); tone.isValid())
                setTone(*it, Tone(tone.toInt()));
        }
    });
}

void PlanTree::setTone(QTreeWidgetItem* item, Tone tone)
{
    item->setData(StateColumn, ToneRole, int(tone));
    item->setForeground(StateColumn, m_theme->color(tone));
}

void PlanTree::setPlan(const sync::Plan& plan, const QStringList& changes)
{
    clear();
    m_groups.clear();
    m_steps.clear();
    for (const sync::Step& step : plan.steps)
        addStep(step);
    for (const sync::Step& step : plan.steps) {
        if (step.kind == sync::StepKind::WriteSlot)
            addChanges(m_steps.value(step.number), changes);
    }
    for (QTreeWidgetItem* group : std::as_const(m_groups)) {
        group->setText(StateColumn, tr("%n step(s)", nullptr, group->childCount()));
        setTone(group, Tone::Muted);
    }
    expandAll();
}

QString PlanTree::partTitle(int part)
{
    switch (part) {
    case RouterPart: return tr("The router on the server");
    case PolicyPart: return tr("The policy: which key pays for whom");
    case ModelsPart: return tr("Models that people see");
    default: return tr("The server's own connections");
    }
}

QList<int> PlanTree::parts() const
{
    QList<int> result;
    for (int i = 0; i < topLevelItemCount(); ++i)
        result.append(m_groups.key(topLevelItem(i)));
    return result;
}

QTreeWidgetItem* PlanTree::groupFor(sync::StepKind kind)
{
    const Part part = partOf(kind);
    if (QTreeWidgetItem* known = m_groups.value(part))
        return known;
    auto* group = new QTreeWidgetItem(this, {partTitle(part)});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(WhatColumn, bold);
    group->setFlags(Qt::ItemIsEnabled);
    m_groups.insert(part, group);
    return group;
}

void PlanTree::addStep(const sync::Step& step)
{
    auto* item = new QTreeWidgetItem(groupFor(step.kind), {step.what});
    item->setData(WhatColumn, IdRole, step.number);
    item->setToolTip(WhatColumn,
                     step.why.isEmpty() ? step.what : step.what + QLatin1Char('\n') + step.why);
    item->setIcon(WhatColumn, icon(m_theme, iconOf(step.kind)));
    item->setData(WhatColumn, RiskRole, step.risk != sync::Risk::None);
    if (step.risk == sync::Risk::High) {
        item->setText(StateColumn, tr("Look closely"));
        item->setIcon(StateColumn, icon(m_theme, QStringLiteral("warning"), Tone::Danger));
        setTone(item, Tone::Danger);
    } else if (step.risk == sync::Risk::Low) {
        item->setText(StateColumn, tr("Small risk"));
        item->setIcon(StateColumn, icon(m_theme, QStringLiteral("warning"), Tone::Warning));
        setTone(item, Tone::Warning);
    }
    m_steps.insert(step.number, item);
}

void PlanTree::addChanges(QTreeWidgetItem* step, const QStringList& changes)
{
    const auto add = [step](const QString& text) {
        auto* item = new QTreeWidgetItem(step, {text});
        item->setData(WhatColumn, IdRole, step->data(WhatColumn, IdRole));
        item->setToolTip(WhatColumn, text);
    };
    const qsizetype shown = std::min(changes.size(), mostChanges);
    for (qsizetype i = 0; i < shown; ++i)
        add(changes.at(i));
    const int more = int(changes.size() - shown);
    if (more > 0)
        add(tr("and %Ln more", nullptr, more));
}

void PlanTree::setResult(const sync::StepResult& result)
{
    QTreeWidgetItem* item = m_steps.value(result.number);
    if (!item)
        return;
    QString sign = QStringLiteral("clock");
    Tone tone = Tone::Accent;
    switch (result.outcome) {
    case workspace::StepOutcome::Intended: break;
    case workspace::StepOutcome::Done:
        sign = QStringLiteral("ok");
        tone = Tone::Ok;
        break;
    case workspace::StepOutcome::Failed:
        sign = QStringLiteral("error");
        tone = Tone::Danger;
        break;
    case workspace::StepOutcome::Skipped:
        sign = QStringLiteral("skip");
        tone = Tone::Muted;
        break;
    case workspace::StepOutcome::Unknown:
        sign = QStringLiteral("unknown");
        tone = Tone::Warning;
        break;
    }
    item->setText(StateColumn, outcomeText(result.outcome));
    item->setIcon(StateColumn, icon(m_theme, sign, tone));
    setTone(item, tone);
    if (!result.message.isEmpty())
        item->setToolTip(StateColumn, result.message);
    scrollToItem(item);
}

void PlanTree::setFilter(const QString& text, int part, bool onlyRisky)
{
    const auto has = [&text](const QTreeWidgetItem* item) {
        return text.isEmpty() || item->text(WhatColumn).contains(text, Qt::CaseInsensitive);
    };
    for (QTreeWidgetItem* step : std::as_const(m_steps)) {
        const bool own = has(step);
        bool any = own;
        for (int i = 0; i < step->childCount(); ++i) {
            const bool change = has(step->child(i));
            step->child(i)->setHidden(!own && !change);
            any = any || change;
        }
        const bool other = (part >= 0 && m_groups.value(part) != step->parent())
                        || (onlyRisky && !step->data(WhatColumn, RiskRole).toBool());
        step->setHidden(!any || other);
    }
    for (QTreeWidgetItem* group : std::as_const(m_groups)) {
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i)
            any = any || !group->child(i)->isHidden();
        group->setHidden(!any);
    }
}

int PlanTree::currentStep() const
{
    const QTreeWidgetItem* item = currentItem();
    return item && item->parent() ? item->data(WhatColumn, IdRole).toInt() : 0;
}

int PlanTree::visibleSteps() const
{
    return int(std::count_if(m_steps.cbegin(), m_steps.cend(),
                             [](const QTreeWidgetItem* item) { return !item->isHidden(); }));
}

} // namespace keyroster::ui
