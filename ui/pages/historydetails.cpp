#include "pages/historydetails.h"

#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

struct Look
{
    QString icon;
    Tone tone;
    QString word;
};

Look lookOf(workspace::StepOutcome outcome)
{
    switch (outcome) {
    case workspace::StepOutcome::Done:
        return {QStringLiteral("ok"), Tone::Ok, HistoryDetails::tr("Done")};
    case workspace::StepOutcome::Failed:
        return {QStringLiteral("error"), Tone::Danger, HistoryDetails::tr("Failed")};
    case workspace::StepOutcome::Skipped:
        return {QStringLiteral("skip"), Tone::Muted, HistoryDetails::tr("Skipped")};
    case workspace::StepOutcome::Intended:
    case workspace::StepOutcome::Unknown: break;
    }
    return {QStringLiteral("unknown"), Tone::Warning, HistoryDetails::tr("Not known")};
}

} // namespace

HistoryDetails::HistoryDetails(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(headingLabel({}))
    , m_facts(hintLabel({}, this))
    , m_note(selectable(textLabel({}, this)))
    , m_tree(new QTreeWidget)
{
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_facts->setObjectName(QStringLiteral("historyFacts"));
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_tree->setObjectName(QStringLiteral("historySteps"));
    m_tree->setAccessibleName(tr("What it changed, and what became of each step"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Gap);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addWidget(m_tree, 1);
    setEntry(nullptr, nullptr);
}

void HistoryDetails::setEntry(const workspace::Workspace* workspace,
                              const sync::HistoryEntry* entry)
{
    m_tree->clear();
    m_tree->setVisible(entry != nullptr);
    m_facts->setVisible(entry != nullptr);
    m_note->hide();
    if (!entry) {
        m_title->setText(tr("Choose a line to see what it changed."));
        return;
    }
    const QString when = QLocale().toString(entry->at.toLocalTime(), QLocale::ShortFormat);
    m_title->setText(entry->revision > 0 ? tr("Revision %1").arg(entry->revision)
                                         : tr("A sync that made no revision"));
    const QString by = entry->author.isEmpty() ? when : tr("%1, by %2").arg(when, entry->author);
    m_facts->setText(entry->summary.isEmpty() ? by : tr("%1. %2").arg(by, entry->summary));
    m_note->setText(entry->message);
    m_note->setVisible(!entry->message.isEmpty());
    const Result<sync::HistoryDetails> details = sync::historyDetails(*workspace, *entry);
    if (!details) {
        addLine(addGroup(tr("It cannot be shown")), details.error().message,
                QStringLiteral("warning"), Tone::Warning);
    } else {
        addChanges(*details, *entry);
        addSteps(details->steps);
    }
    m_tree->expandAll();
}

void HistoryDetails::addChanges(const sync::HistoryDetails& details,
                                const sync::HistoryEntry& entry)
{
    QTreeWidgetItem* group = addGroup(tr("What it changed"));
    for (const QString& change : details.changes)
        addLine(group, change, QStringLiteral("plan"), Tone::Muted);
    if (details.changes.isEmpty() && !details.comparable)
        addLine(group,
                tr("The revision before is not kept on this computer, so there is nothing to "
                   "compare with."),
                QStringLiteral("info"), Tone::Muted);
    else if (details.changes.isEmpty())
        addLine(group,
                entry.revision > 0 ? tr("Nothing about who uses which key.")
                                   : tr("No new revision of the policy."),
                QStringLiteral("info"), Tone::Muted);
    for (const QString& note : details.notes)
        addLine(group, note, QStringLiteral("info"), Tone::Accent);
}

void HistoryDetails::addSteps(const QList<sync::HistoryStep>& steps)
{
    if (steps.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Steps on the server"));
    for (const sync::HistoryStep& step : steps) {
        const Look look = lookOf(step.outcome.outcome);
        addLine(group, step.step.what, look.icon, look.tone, look.word);
        if (!step.outcome.message.isEmpty() && step.outcome.outcome != workspace::StepOutcome::Done)
            addLine(group->child(group->childCount() - 1), step.outcome.message, {}, Tone::Muted);
    }
}

QTreeWidgetItem* HistoryDetails::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_tree, {title});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void HistoryDetails::addLine(QTreeWidgetItem* group, const QString& text, const QString& iconName,
                             Tone tone, const QString& detail)
{
    auto* item = new QTreeWidgetItem(group, {text, detail});
    item->setToolTip(0, text);
    if (!iconName.isEmpty())
        item->setIcon(0, icon(m_theme, iconName, tone));
    if (detail.isEmpty())
        item->setFirstColumnSpanned(true);
}

QString HistoryDetails::asText() const
{
    QStringList lines{m_title->text(), m_facts->text()};
    if (!m_note->text().isEmpty())
        lines << m_note->text();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_tree->topLevelItem(i);
        lines << QString() << group->text(0);
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem* line = group->child(j);
            lines << (line->text(1).isEmpty()
                          ? QStringLiteral("- %1").arg(line->text(0))
                          : QStringLiteral("- %1: %2").arg(line->text(0), line->text(1)));
            for (int k = 0; k < line->childCount(); ++k)
                lines << QStringLiteral("  %1").arg(line->child(k)->text(0));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace keyroster::ui
