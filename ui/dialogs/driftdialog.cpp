#include "dialogs/driftdialog.h"

#include "dialogs/choicetree.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace keyroster::ui {

namespace {

QString sinceText(const sync::DriftObject& object)
{
    const QDateTime when = object.changedAt.isValid() ? object.changedAt : object.firstSeen;
    if (!when.isValid())
        return object.what;
    const QString text = QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    return object.changedAt.isValid() ? DriftDialog::tr("%1 Changed %2.").arg(object.what, text)
                                      : DriftDialog::tr("%1 First seen %2.").arg(object.what, text);
}

} // namespace

DriftDialog::DriftDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                         QWidget* parent)
    : FormDialog(operations, theme, tr("The server was changed"), parent)
    , m_engine(engine)
    , m_tree(new ChoiceTree(theme, {tr("What"), {}, tr("Put back"), tr("Take over")}, false))
    , m_left(hintLabel({}))
{
    setObjectName(QStringLiteral("driftDialog"));
    setIntro(tr("Somebody changed these on the server itself since the last sync. Choose for each: "
                "put it back as it was, or take over what is there now. What you leave open stays "
                "as it is for now; the next sync puts it back."));
    m_tree->setAccessibleName(tr("What was changed on the server"));
    m_left->setObjectName(QStringLiteral("driftLeft"));
    addTools();
    body()->addWidget(m_tree, 1);
    m_go = addPrimary(tr("Continue"), QStringLiteral("driftGo"));
    QPushButton* close = buttons()->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("driftLater"));
    connect(m_go, &QPushButton::clicked, this, &DriftDialog::go);
    connect(m_tree, &ChoiceTree::changed, this, &DriftDialog::refresh);
    fill();
    resize(860, 540);
    m_tree->setFocus();
}

void DriftDialog::addTools()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    const auto add = [this, row](const QString& text, const QString& name, ChoiceTree::Side side) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, side] { m_tree->chooseAll(side); });
        row->addWidget(button);
    };
    add(tr("Put all back"), QStringLiteral("driftAllBack"), ChoiceTree::Left);
    add(tr("Take all over"), QStringLiteral("driftAllTake"), ChoiceTree::Right);
    body()->addLayout(row);
}

void DriftDialog::fill()
{
    const sync::Drift& drift = m_engine->drift();
    m_tree->begin();
    for (const sync::DriftObject& object : drift.objects) {
        QTreeWidgetItem* item =
            m_tree->addRow({object.object,
                            object.name,
                            {},
                            tr("As it was"),
                            tr("As it is now"),
                            true,
                            object.canTake,
                            object.canTake ? sinceText(object)
                                           : sinceText(object) + QLatin1Char(' ') + object.whyNot});
        m_tree->addRow({{}, sinceText(object), {}, {}, {}, true, true, {}}, item)
            ->setFirstColumnSpanned(true);
        if (!object.canTake && !object.whyNot.isEmpty())
            m_tree->addRow({{}, object.whyNot, {}, {}, {}, true, true, {}}, item)
                ->setFirstColumnSpanned(true);
        for (const sync::DriftField& field : object.fields)
            m_tree->addRow({{}, field.name, {}, field.left, field.now, true, true, {}}, item);
    }
    m_tree->end();
    if (!drift.problem.isEmpty())
        message()->showMessage(Tone::Warning, drift.problem);
    refresh();
}

void DriftDialog::refresh()
{
    const int left = m_tree->undecided();
    m_left->setText(left == 0 ? tr("Everything is decided.")
                              : tr("%Ln left open. Arrow keys move, M puts back, T takes over.",
                                   nullptr, left));
    if (m_go)
        m_go->setEnabled(!m_tree->chosen(ChoiceTree::Left).isEmpty()
                         || !m_tree->chosen(ChoiceTree::Right).isEmpty());
}

void DriftDialog::go()
{
    const QStringList back = m_tree->chosen(ChoiceTree::Left);
    if (back.isEmpty()) {
        if (take())
            accept();
        return;
    }
    // The plan first: it is made from what the server shows now, whatever the draft takes over.
    const CancelToken cancel;
    run(tr("Making the plan..."), m_engine->planPutBack(back, cancel), cancel,
        [this](const sync::Plan& plan) {
            if (!take())
                return;
            accept();
            Q_EMIT planMade(plan);
        });
}

bool DriftDialog::take()
{
    const QStringList objects = m_tree->chosen(ChoiceTree::Right);
    if (objects.isEmpty())
        return true;
    const Result<void> took = m_engine->takeTheirs(objects);
    if (!took) {
        showError(took.error());
        return false;
    }
    Q_EMIT taken();
    return true;
}

} // namespace keyroster::ui
