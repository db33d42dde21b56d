#include "dialogs/plandialog.h"

#include "dialogs/guardcard.h"
#include "dialogs/plantree.h"
#include "dialogs/stepdetails.h"
#include "models/changelines.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

/// No step began, so the server is as it was.
bool isUntouched(const sync::ApplyReport& report)
{
    return std::all_of(report.steps.cbegin(), report.steps.cend(),
                       [](const sync::StepResult& result) {
                           return result.outcome == workspace::StepOutcome::Skipped;
                       });
}

} // namespace

PlanDialog::PlanDialog(sync::Engine* engine, sync::Plan plan, Operations* operations,
                       const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Review the plan"), parent)
    , m_engine(engine)
    , m_plan(std::move(plan))
    , m_tree(new PlanTree(theme))
    , m_details(new StepDetails)
{
    setObjectName(QStringLiteral("planDialog"));
    const workspace::ServerProfile& profile = engine->workspace()->profile();
    const QString server = profile.name.isEmpty() ? profile.url : profile.name;
    addNotes();
    addTools();
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setHandleWidth(Theme::Gap);
    m_details->hide();
    body()->addWidget(splitter, 1);
    if (!m_plan.guards.isEmpty()) {
        m_guard = new GuardCard(m_plan.guards, engine->confirmationName(), theme);
        body()->addWidget(m_guard);
        connect(m_guard, &GuardCard::changed, this, &PlanDialog::refresh);
    }
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_progress->setAccessibleName(tr("Steps that have ended"));
    m_progress->setRange(0, int(std::max<qsizetype>(1, m_plan.steps.size())));
    m_progress->setTextVisible(false);
    m_progress->hide();
    body()->addWidget(m_progress);

    m_sync = addPrimary(tr("Sync"), QStringLiteral("planSync"));
    m_sync->setIcon(icon(theme, QStringLiteral("sync"), Tone::OnAccent));
    m_close = buttons()->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("planClose"));
    connect(m_sync, &QPushButton::clicked, this, &PlanDialog::sync);
    connect(m_tree, &PlanTree::currentStepChanged, this,
            [this](int number) { m_details->setStep(step(number)); });
    const std::optional<Snapshot>& snapshot = engine->workspace()->snapshot();
    m_tree->setPlan(m_plan, changeLines(engine->workspace()->base(), m_plan.target,
                                        snapshot ? snapshot->directory : Directory()));
    if (m_plan.isEmpty())
        setIntro(tr("There is nothing to do: %1 has what you see here.").arg(server));
    else
        setIntro(tr("These %n change(s) are made on %1, and nothing else. Chats go "
                    "on all the while.",
                    nullptr, int(m_plan.steps.size()))
                     .arg(server));
    resize(820, 640);
    refresh();
    // Else a button that only shows more has the focus, and Enter.
    if (m_plan.isEmpty())
        m_close->setFocus();
    else if (!m_guard)
        m_sync->setFocus();
}

void PlanDialog::addNotes()
{
    m_notes = new QWidget;
    auto* column = new QVBoxLayout(m_notes);
    column->setContentsMargins(0, 0, 0, 0);
    m_notes->setVisible(!m_plan.notes.isEmpty());
    body()->addWidget(m_notes);
    for (const QString& note : std::as_const(m_plan.notes)) {
        auto* row = new QHBoxLayout;
        auto* sign = new QLabel;
        sign->setPixmap(icon(theme(), QStringLiteral("info"), Tone::Accent).pixmap(18, 18));
        row->addWidget(sign, 0, Qt::AlignTop);
        QLabel* text = textLabel(note);
        text->setObjectName(QStringLiteral("planNote"));
        row->addWidget(text, 1);
        column->addLayout(row);
    }
}

void PlanDialog::addTools()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("planFilter"));
    m_filter->setPlaceholderText(tr("Find in the plan"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(theme(), QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setVisible(m_plan.steps.size() > 6);
    m_more = new QPushButton(tr("Show exactly what changes"));
    m_more->setObjectName(QStringLiteral("planDetails"));
    m_more->setCheckable(true);
    m_more->setFlat(true);
    m_more->setProperty("flat", true);
    m_more->setAutoDefault(false);
    m_more->setVisible(!m_plan.isEmpty());
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_more);
    body()->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &PlanTree::setFilter);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

const sync::Step* PlanDialog::step(int number) const
{
    const auto found =
        std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
                     [number](const sync::Step& step) { return step.number == number; });
    return found == m_plan.steps.cend() ? nullptr : &*found;
}

void PlanDialog::refresh()
{
    if (!m_sync)
        return;
    m_sync->setVisible(m_stage != Stage::Over && !m_plan.isEmpty());
    m_sync->setEnabled(m_stage == Stage::Review && !isBusy()
                       && (!m_guard || m_guard->isConfirmed()));
    m_progress->setVisible(m_stage == Stage::Running);
    m_notes->setVisible(m_stage != Stage::Over && !m_plan.notes.isEmpty());
    if (m_guard)
        m_guard->setVisible(m_stage == Stage::Review);
    m_close->setText(isBusy()                 ? tr("Stop")
                     : m_stage == Stage::Over ? tr("Close")
                     : m_plan.isEmpty()       ? tr("Close")
                                              : tr("Not now"));
}

void PlanDialog::sync()
{
    m_stage = Stage::Running;
    setTitle(tr("Syncing"));
    const CancelToken cancel;
    // The engine may report a step after this dialog is gone.
    const auto onStep = [self = QPointer<PlanDialog>(this)](const sync::StepResult& result) {
        if (self)
            self->stepChanged(result);
    };
    const QString typed = m_guard ? m_guard->typedName() : QString();
    run(
        tr("Making the changes..."), m_engine->apply(m_plan.id, typed, onStep, cancel), cancel,
        [this](const sync::ApplyReport& report) { applied(report); },
        [this](const Error& error) { applyFailed(error); });
}

void PlanDialog::stepChanged(const sync::StepResult& result)
{
    m_tree->setResult(result);
    if (result.outcome == workspace::StepOutcome::Intended)
        return;
    m_progress->setValue(++m_ended);
}

void PlanDialog::applied(const sync::ApplyReport& report)
{
    for (const sync::StepResult& result : report.steps)
        m_tree->setResult(result);
    m_end = report.end;
    m_stage = Stage::Over;
    showEnd(report);
    refresh();
    if (report.end == sync::ApplyReport::End::Done)
        verify();
    else
        Q_EMIT ran(m_end);
}

void PlanDialog::applyFailed(const Error& error)
{
    // Nothing ran, or it is not known what did: the plan may be tried again after looking.
    m_stage = Stage::Review;
    setTitle(tr("Review the plan"));
    showError(error);
    refresh();
}

void PlanDialog::showEnd(const sync::ApplyReport& report)
{
    QStringList details = report.moved;
    for (const sync::StepResult& result : report.steps) {
        const sync::Step* about = step(result.number);
        if (about && !result.message.isEmpty() && result.outcome != workspace::StepOutcome::Done)
            details << tr("%1: %2").arg(about->what, result.message);
    }
    switch (report.end) {
    case sync::ApplyReport::End::Done:
        setPrimary(m_close);
        setTitle(tr("Synced"));
        setIntro({});
        message()->showMessage(Tone::Ok, report.summary);
        return;
    case sync::ApplyReport::End::Partly:
        if (isUntouched(report)) {
            setTitle(tr("Not synced"));
            setIntro(tr("Nothing was changed on the server. Your draft is as it was."));
            message()->showMessage(Tone::Danger, report.summary, details.join(QLatin1Char('\n')));
            return;
        }
        setTitle(tr("Partly synced"));
        setIntro(tr("What is done stays done. Refresh and review again: the next plan holds only "
                    "what is missing."));
        message()->showMessage(Tone::Danger, report.summary, details.join(QLatin1Char('\n')));
        return;
    case sync::ApplyReport::End::Stale:
        setTitle(tr("The server changed meanwhile"));
        setIntro(tr("Keyroster stopped before it could overwrite somebody's change. Refresh, then "
                    "review again."));
        message()->showMessage(Tone::Warning, report.summary, details.join(QLatin1Char('\n')));
        return;
    case sync::ApplyReport::End::Cancelled:
        setTitle(tr("Stopped"));
        setIntro(tr("What is done stays done. Review again to go on."));
        message()->showMessage(Tone::Warning, report.summary, details.join(QLatin1Char('\n')));
        return;
    }
}

void PlanDialog::verify()
{
    const QString summary = message()->text();
    const CancelToken cancel;
    run(
        tr("Reading the server back..."), m_engine->verify(cancel), cancel,
        [this, summary](const sync::VerifyReport& report) {
            message()->showMessage(Tone::Ok, summary);
            verified(report);
        },
        [this](const Error& error) {
            message()->showMessage(
                Tone::Warning,
                tr("The changes were made, but the server could not be read back: %1")
                    .arg(error.message));
            Q_EMIT ran(m_end);
        });
}

void PlanDialog::verified(const sync::VerifyReport& report)
{
    if (report.differences.isEmpty()) {
        QString text = message()->text();
        text += QLatin1Char(' ')
              + tr("The server was read back and is as planned; the router uses revision %1.")
                    .arg(report.routerRevision);
        if (report.explained > 0)
            text += QLatin1Char(' ')
                  + tr("It was asked about %n assignment(s) and gave the right keys.", nullptr,
                       report.explained);
        message()->showMessage(Tone::Ok, text);
    } else {
        setTitle(tr("Synced, with differences"));
        message()->showMessage(
            Tone::Warning,
            tr("The changes were made, but the server shows something else in %n place(s).",
               nullptr, int(report.differences.size())),
            report.differences.join(QLatin1Char('\n')));
    }
    Q_EMIT ran(m_end);
}

void PlanDialog::workCancelled()
{
    if (m_stage == Stage::Over) { // while reading back
        message()->showMessage(Tone::Warning,
                               tr("The changes were made; reading the server back was stopped."));
        Q_EMIT ran(m_end);
        return;
    }
    m_stage = Stage::Review;
    setTitle(tr("Review the plan"));
    message()->showMessage(Tone::Warning, tr("Stopped before anything was changed."));
    refresh();
}

void PlanDialog::workChanged()
{
    // Unlike other dialogs the list stays usable while it runs.
    m_filter->setEnabled(true);
    refresh();
}

} // namespace keyroster::ui
