#include "dialogs/conflictdialog.h"

#include "dialogs/choicetree.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace keyroster::ui {

ConflictDialog::ConflictDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                               QWidget* parent)
    : FormDialog(operations, theme, tr("Both of you changed the same"), parent)
    , m_engine(engine)
    , m_tree(new ChoiceTree(theme, {tr("What"), tr("Before"), tr("Yours"), tr("Theirs")}, true))
    , m_left(hintLabel({}))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setIntro(tr("Another admin synced while you were editing. Choose what shall hold for each of "
                "these; everything else of both is kept. The server changes only when you sync."));
    m_tree->setAccessibleName(tr("What both changed"));
    m_left->setObjectName(QStringLiteral("conflictsLeft"));
    addTools();
    body()->addWidget(m_tree, 1);
    m_merge = addPrimary(tr("Use these choices"), QStringLiteral("conflictMerge"));
    QPushButton* later = buttons()->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("conflictLater"));
    connect(m_merge, &QPushButton::clicked, this, &ConflictDialog::resolve);
    connect(m_tree, &ChoiceTree::changed, this, &ConflictDialog::refresh);
    fill();
    resize(900, 560);
    m_tree->setFocus();
}

void ConflictDialog::addTools()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    const auto add = [this, row](const QString& text, const QString& name, ChoiceTree::Side side,
                                 bool all) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, side, all] {
            if (all)
                m_tree->chooseAll(side);
            else
                m_tree->chooseSelected(side);
        });
        row->addWidget(button);
    };
    add(tr("Mine for the selected (M)"), QStringLiteral("conflictMine"), ChoiceTree::Left, false);
    add(tr("Theirs for the selected (T)"), QStringLiteral("conflictTheirs"), ChoiceTree::Right,
        false);
    add(tr("All mine"), QStringLiteral("conflictAllMine"), ChoiceTree::Left, true);
    add(tr("All theirs"), QStringLiteral("conflictAllTheirs"), ChoiceTree::Right, true);
    body()->addLayout(row);
}

void ConflictDialog::fill()
{
    m_conflicts = m_engine->conflicts();
    m_tree->begin();
    QHash<QString, QTreeWidgetItem*> groups;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const sync::Conflict& conflict = m_conflicts.at(i);
        const QString entity = QStringLiteral("%1/%2").arg(int(conflict.kind)).arg(conflict.id);
        ChoiceTree::Row row{entity + QLatin1Char('/') + conflict.field,
                            conflict.field.isEmpty() ? conflict.name : conflict.fieldName,
                            conflict.baseText,
                            conflict.mineText,
                            conflict.theirsText,
                            conflict.canKeepMine,
                            true,
                            conflict.why};
        if (conflict.field.isEmpty()) {
            m_tree->addRow(row);
            continue;
        }
        if (!groups.contains(entity))
            groups.insert(entity, m_tree->addRow({{}, conflict.name, {}, {}, {}, true, true, {}}));
        m_tree->addRow(row, groups.value(entity));
    }
    m_tree->end();
    refresh();
}

void ConflictDialog::refresh()
{
    const int left = m_tree->undecided();
    m_left->setText(
        left == 0 ? tr("Everything is decided.")
                  : tr("%Ln to decide. Arrow keys move, M is yours, T is theirs.", nullptr, left));
    if (m_merge)
        m_merge->setEnabled(left == 0 && !isBusy());
}

void ConflictDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

QList<sync::Choice> ConflictDialog::choices() const
{
    QList<sync::Choice> result;
    for (const sync::Conflict& conflict : m_conflicts) {
        const QString id =
            QStringLiteral("%1/%2/%3")
                .arg(QString::number(int(conflict.kind)), conflict.id, conflict.field);
        result.append(
            {conflict.kind, conflict.id, conflict.field,
             m_tree->side(id) == ChoiceTree::Left ? sync::Side::Mine : sync::Side::Theirs});
    }
    return result;
}

void ConflictDialog::resolve()
{
    const CancelToken cancel;
    run(
        tr("Reading the server and merging..."), m_engine->resolveConflicts(choices(), cancel),
        cancel,
        [this] {
            Q_EMIT resolved();
            accept();
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Conflict || m_engine->conflicts().isEmpty()) {
                showError(error);
                return;
            }
            fill();
            message()->showMessage(Tone::Warning,
                                   tr("The other admin changed more meanwhile. Your choices are "
                                      "kept where they still fit; decide the rest."));
        });
}

} // namespace keyroster::ui
