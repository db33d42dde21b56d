#include "dialogs/plantree.h"

#include "models/modelroles.h"
#include "widgets/icons.h"

#include <QHeaderView>

namespace keyroster::ui {

namespace {

enum Part { RouterPart, PolicyPart, ModelsPart, ConnectionsPart };
enum Column { WhatColumn, StateColumn, RiskColumn };
constexpr int RiskRole = Qt::UserRole + 100;
constexpr int ToneRole = RiskRole + 1;
constexpr int ReasonRole = RiskRole + 2;

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
    case workspace::StepOutcome::Intended: return PlanTree::tr("Running...");
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
    setColumnCount(3);
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
    header()->setSectionResizeMode(RiskColumn, QHeaderView::ResizeToContents);
    header()->moveSection(RiskColumn, StateColumn);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT currentStepChanged(currentStep()); });
    connect(theme, &Theme::changed, this, [this] {
        for (QTreeWidgetItemIterator it(this); *it; ++it) {
            for (const int column : {StateColumn, RiskColumn}) {
                if (const QVariant tone = (*it)->data(column, ToneRole); tone.isValid())
                    setTone(*it, column, Tone(tone.toInt()));
            }
        }
    });
}

void PlanTree::setTone(QTreeWidgetItem* item, int column, Tone tone)
{
    item->setData(column, ToneRole, int(tone));
    item->setForeground(column, m_theme->color(tone));
}

void PlanTree::setPlan(const sync::Plan& plan, const QStringList& changes)
{
    clear();
    m_groups.clear();
    m_steps.clear();
    for (const sync::Step& step : plan.steps)
        addStep(step);
    m_changes = changes;
    m_found.clear();
    m_writers.clear();
    for (const sync::Step& step : plan.steps) {
        if (step.kind == sync::StepKind::WriteSlot)
            m_writers.insert(m_steps.value(step.number),
                             fillChanges(m_steps.value(step.number), QString()));
    }
    for (QTreeWidgetItem* group : std::as_const(m_groups)) {
        group->setText(StateColumn, tr("%n step(s)", nullptr, group->childCount()));
        setTone(group, StateColumn, Tone::Muted);
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
        item->setText(RiskColumn, tr("Look closely"));
        item->setIcon(RiskColumn, icon(m_theme, QStringLiteral("warning"), Tone::Danger));
        setTone(item, RiskColumn, Tone::Danger);
    } else if (step.risk == sync::Risk::Low) {
        item->setText(RiskColumn, tr("Small risk"));
        item->setIcon(RiskColumn, icon(m_theme, QStringLiteral("warning"), Tone::Warning));
        setTone(item, RiskColumn, Tone::Warning);
    }
    m_steps.insert(step.number, item);
}

bool PlanTree::fillChanges(QTreeWidgetItem* step, const QString& text)
{
    const bool open = step->isExpanded();
    for (int i = step->childCount() - 1; i >= 0; --i) {
        if (!step->child(i)->data(WhatColumn, ReasonRole).toBool())
            delete step->takeChild(i);
    }
    const auto add = [step](const QString& words) {
        auto* item = new QTreeWidgetItem(step, {words});
        item->setData(WhatColumn, IdRole, step->data(WhatColumn, IdRole));
        item->setToolTip(WhatColumn, words);
    };
    qsizetype found = 0;
    for (const QString& change : std::as_const(m_changes)) {
        if (change.contains(text, Qt::CaseInsensitive) && ++found <= mostChanges)
            add(change);
    }
    if (found > mostChanges)
        add(tr("and %Ln more", nullptr, int(found - mostChanges)));
    step->setExpanded(open || !text.isEmpty());
    return found > 0;
}

void PlanTree::findChanges(const QString& text)
{
    if (text == m_found)
        return; // another part was chosen: there may be thousands
    m_found = text;
    for (auto writer = m_writers.begin(); writer != m_writers.end(); ++writer) {
        const bool own = writer.key()->text(WhatColumn).contains(text, Qt::CaseInsensitive);
        writer.value() = fillChanges(writer.key(), own ? QString() : text);
    }
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
    setTone(item, StateColumn, tone);
    item->setToolTip(StateColumn, result.message);
    const bool bad = result.outcome == workspace::StepOutcome::Failed
                  || result.outcome == workspace::StepOutcome::Unknown;
    showReason(item, bad ? result.message : QString(), tone);
    scrollToItem(item);
}

void PlanTree::showReason(QTreeWidgetItem* step, const QString& reason, Tone tone)
{
    if (step->childCount() > 0 && step->child(0)->data(WhatColumn, ReasonRole).toBool())
        delete step->takeChild(0);
    if (reason.isEmpty())
        return;
    auto* line = new QTreeWidgetItem({reason});
    line->setData(WhatColumn, IdRole, step->data(WhatColumn, IdRole));
    line->setData(WhatColumn, ReasonRole, true);
    line->setIcon(WhatColumn, icon(m_theme, QStringLiteral("info"), tone));
    line->setToolTip(WhatColumn, reason);
    step->insertChild(0, line);
    line->setFirstColumnSpanned(true);
    step->setExpanded(true);
}

void PlanTree::selectStep(int number)
{
    if (QTreeWidgetItem* item = m_steps.value(number)) {
        setCurrentItem(item);
        scrollToItem(item->childCount() > 0 ? item->child(0) : item);
    }
}

void PlanTree::setFilter(const QString& text, int part, bool onlyRisky)
{
    findChanges(text);
    for (QTreeWidgetItem* step : std::as_const(m_steps)) {
        const bool any =
            step->text(WhatColumn).contains(text, Qt::CaseInsensitive) || m_writers.value(step);
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
