#include "dialogs/plandialog.h"

#include "dialogs/guardcard.h"
#include "dialogs/plantools.h"
#include "dialogs/plantree.h"
#include "dialogs/planwording.h"
#include "dialogs/stepdetails.h"
#include "policy/changewords.h"
#include "widgets/filechooser.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

namespace keyroster::ui {

PlanDialog::PlanDialog(sync::Engine* engine, sync::Plan plan, Operations* operations,
                       const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Review the plan"), parent)
    , m_engine(engine)
    , m_tools(new PlanTools(theme))
    , m_tree(new PlanTree(theme))
    , m_details(new StepDetails)
{
    setObjectName(QStringLiteral("planDialog"));
    makeList();
    makeButtons();
    setPlan(std::move(plan));
    resize(860, 680);
}

void PlanDialog::makeList()
{
    m_notes = new QWidget;
    m_notesColumn = new QVBoxLayout(m_notes);
    m_notesColumn->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setHandleWidth(Theme::Gap);
    m_details->hide();
    m_guardPlace = new QVBoxLayout;
    m_message = new QLineEdit;
    m_message->setObjectName(QStringLiteral("planMessage"));
    m_message->setPlaceholderText(tr("Note for the history, for example why (optional)"));
    m_message->setAccessibleName(m_message->placeholderText());
    m_message->setMaxLength(500);
    body()->addWidget(m_notes);
    body()->addWidget(m_tools);
    body()->addWidget(splitter, 1);
    body()->addLayout(m_guardPlace);
    body()->addWidget(m_message);
    connect(m_tree, &PlanTree::currentStepChanged, this, &PlanDialog::showStep);
    connect(m_tools, &PlanTools::filterChanged, this, [this] {
        m_tree->setFilter(m_tools->text(), m_tools->part(), m_tools->onlyRisky());
        m_tools->setFound(m_tree->visibleSteps());
    });
    connect(m_tools, &PlanTools::detailsToggled, m_details, &QWidget::setVisible);
    connect(m_tools, &PlanTools::copyRequested, this, &PlanDialog::copy);
    connect(m_tools, &PlanTools::saveRequested, this, &PlanDialog::save);
}

void PlanDialog::makeButtons()
{
    m_sync = addPrimary(tr("Sync"), QStringLiteral("planSync"));
    m_sync->setIcon(icon(theme(), QStringLiteral("sync"), Tone::OnAccent));
    m_retry = buttons()->addButton(tr("Retry what failed"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("planRetry"));
    m_retry->hide();
    m_close = buttons()->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("planClose"));
    connect(m_sync, &QPushButton::clicked, this, &PlanDialog::sync);
    connect(m_retry, &QPushButton::clicked, this, &PlanDialog::retry);
}

QString PlanDialog::serverName() const
{
    const workspace::ServerProfile& profile = m_engine->workspace()->profile();
    return profile.name.isEmpty() ? profile.url : profile.name;
}

void PlanDialog::setPlan(sync::Plan plan)
{
    m_plan = std::move(plan);
    m_results.clear();
    m_ended = 0;
    m_again = PlanEnd::Again::No;
    m_stage = Stage::Review;
    setTitle(tr("Review the plan"));
    const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot();
    m_changes = changeLines(m_engine->workspace()->base(), m_plan.target,
                            snapshot ? snapshot->directory : Directory());
    m_tree->setPlan(m_plan, m_changes);
    m_tools->setPlan(
        m_tree->parts(), m_plan.steps.size(), m_changes.size(),
        std::any_of(m_plan.steps.cbegin(), m_plan.steps.cend(),
                    [](const sync::Step& step) { return step.risk != sync::Risk::None; }));
    setPrimary(m_sync);
    showNotes();
    showGuards();
    showIntro();
    showStep(m_tree->currentStep());
    refresh();
    // Else a button that only shows more has the focus, and Enter.
    if (m_plan.isEmpty())
        m_close->setFocus();
    else if (m_guard)
        m_guard->setFocus();
    else
        m_sync->setFocus();
}

void PlanDialog::showIntro()
{
    if (m_plan.isEmpty())
        setIntro(tr("There is nothing to do: %1 has what you see here.").arg(serverName()));
    else
        setIntro(tr("These %n change(s) are made on %1, and nothing else. Chats go on all the "
                    "while.",
                    nullptr, int(m_plan.steps.size()))
                     .arg(serverName()));
}

void PlanDialog::showNotes()
{
    qDeleteAll(m_notes->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString& note : std::as_const(m_plan.notes)) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* sign = new QLabel;
        sign->setPixmap(icon(theme(), QStringLiteral("info"), Tone::Accent).pixmap(18, 18));
        row->addWidget(sign, 0, Qt::AlignTop);
        QLabel* text = textLabel(note);
        text->setObjectName(QStringLiteral("planNote"));
        row->addWidget(text, 1);
        m_notesColumn->addWidget(line);
    }
}

void PlanDialog::showGuards()
{
    delete m_guard;
    m_guard = nullptr;
    if (m_plan.guards.isEmpty())
        return;
    m_guard = new GuardCard(m_plan.guards, m_engine->confirmationName(), theme());
    m_guardPlace->addWidget(m_guard);
    connect(m_guard, &GuardCard::changed, this, &PlanDialog::refresh);
}

void PlanDialog::showStep(int number)
{
    const auto found =
        std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
                     [number](const sync::Step& step) { return step.number == number; });
    if (found == m_plan.steps.cend()) {
        m_details->setStep(nullptr);
        return;
    }
    const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot();
    // Of the policy people want to know what it says; its fields are a fingerprint and a number.
    const bool policy =
        found->kind == sync::StepKind::WriteSlot || found->kind == sync::StepKind::FlipSlot;
    m_details->setStep(&*found,
                       policy && !m_changes.isEmpty()
                           ? m_changes
                           : fieldLines(*found, snapshot ? snapshot->directory : Directory()),
                       resultOf(number));
}

const sync::StepResult* PlanDialog::resultOf(int number) const
{
    const auto found =
        std::find_if(m_results.cbegin(), m_results.cend(),
                     [number](const sync::StepResult& each) { return each.number == number; });
    return found == m_results.cend() ? nullptr : &*found;
}

void PlanDialog::refresh()
{
    const bool review = m_stage == Stage::Review;
    m_sync->setVisible(m_stage != Stage::Over && !m_plan.isEmpty());
    m_sync->setEnabled(review && !isBusy() && (!m_guard || m_guard->isConfirmed()));
    m_retry->setVisible(m_stage == Stage::Over && m_again != PlanEnd::Again::No);
    m_retry->setText(m_again == PlanEnd::Again::Review ? tr("Refresh and review")
                                                       : tr("Retry what failed"));
    m_retry->setEnabled(!isBusy());
    m_notes->setVisible(m_stage != Stage::Over && !m_plan.notes.isEmpty());
    m_message->setVisible(review && !m_plan.isEmpty());
    if (m_guard)
        m_guard->setVisible(review);
    m_close->setText(isBusy()                 ? tr("Stop")
                     : m_stage == Stage::Over ? tr("Close")
                     : m_plan.isEmpty()       ? tr("Close")
                                              : tr("Not now"));
}

void PlanDialog::sync()
{
    const QString note = m_message->text().trimmed();
    if (!note.isEmpty()) {
        const Result<void> noted = m_engine->workspace()->setPlanMessage(m_plan.id, note);
        if (!noted) {
            showError(noted.error());
            return;
        }
    }
    m_stage = Stage::Running;
    m_results.clear();
    m_running.start();
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
    showProgress(m_ended, int(m_plan.steps.size()));
}

void PlanDialog::stepChanged(const sync::StepResult& result)
{
    keepResult(result);
    if (result.outcome == workspace::StepOutcome::Intended)
        return;
    showProgress(++m_ended, int(m_plan.steps.size()));
}

void PlanDialog::keepResult(const sync::StepResult& result)
{
    m_tree->setResult(result);
    m_results.removeIf(
        [&result](const sync::StepResult& known) { return known.number == result.number; });
    m_results.append(result);
    if (m_tree->currentStep() == result.number)
        showStep(result.number);
}

/// What needs a look is in sight, else whatever was last.
void PlanDialog::showEnd(const PlanEnd& end)
{
    m_stage = Stage::Over;
    m_again = end.again;
    setTitle(end.title);
    setIntro(end.intro);
    const auto bad =
        std::find_if(m_results.cbegin(), m_results.cend(), [](const sync::StepResult& result) {
            return result.outcome == workspace::StepOutcome::Failed
                || result.outcome == workspace::StepOutcome::Unknown;
        });
    if (bad != m_results.cend())
        m_tree->selectStep(bad->number);
    refresh();
    setPrimary(m_again == PlanEnd::Again::No ? m_close : m_retry);
}

void PlanDialog::applied(const sync::ApplyReport& report)
{
    for (const sync::StepResult& result : report.steps)
        keepResult(result);
    m_results = report.steps;
    m_end = report.end;
    const PlanEnd end = planEnd(m_plan, report);
    message()->showMessage(end.tone, end.text, end.details);
    showEnd(end);
    if (report.end == sync::ApplyReport::End::Done)
        verify();
    else
        Q_EMIT ran(m_end, m_running.elapsed());
}

void PlanDialog::applyFailed(const Error& error)
{
    if (!m_results.isEmpty()) { // the plan ran: it must not run a second time
        m_end = sync::ApplyReport::End::Partly;
        showError(error);
        showEnd(planEndUnrecorded());
        Q_EMIT ran(m_end, m_running.elapsed());
        return;
    }
    showError(error);
    if (error.kind == ErrorKind::Stale) { // nor would it run if it were tried again
        showEnd(planEndOutdated());
        return;
    }
    m_stage = Stage::Review;
    setTitle(tr("Review the plan"));
    refresh();
}

void PlanDialog::retry()
{
    const CancelToken cancel;
    run(
        tr("Reading what is missing..."), m_engine->planRest(cancel), cancel,
        [this](const sync::Plan& rest) {
            setPlan(rest);
            if (rest.isEmpty())
                message()->showMessage(Tone::Ok, tr("Nothing is missing any more."));
            else
                message()->showMessage(Tone::Accent,
                                       tr("%Ln change(s) are left; what is done is not made again.",
                                          nullptr, int(rest.steps.size())));
        },
        [this](const Error& error) {
            showError(error);
            if (error.kind != ErrorKind::Conflict)
                return;
            m_again = PlanEnd::Again::No; // the window asks which side counts
            setPrimary(m_close);
            refresh();
        });
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
            Q_EMIT ran(m_end, m_running.elapsed());
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
    Q_EMIT ran(m_end, m_running.elapsed());
}

QString PlanDialog::asText() const
{
    return planAsText(m_plan, serverName(), m_changes, m_results);
}

void PlanDialog::copy()
{
    QApplication::clipboard()->setText(asText());
    message()->showMessage(Tone::Ok, tr("The plan was copied as text."));
}

void PlanDialog::save()
{
    fileChooser(this,
                {QStringLiteral("savePlanDialog"), tr("Save the plan"),
                 tr("Plans of Keyroster (*.json)"), QStringLiteral("keyroster-plan.json")},
                [this](const QString& file) { saveTo(file); })
        ->open();
}

void PlanDialog::saveTo(const QString& file)
{
    const CancelToken cancel;
    run(tr("Sealing new keys for the router..."), m_engine->planForFile(cancel), cancel,
        [this, file](const sync::Plan& plan) {
            const bool written = writeAndTell(
                message(), file, sync::serializePlan(plan),
                tr("Saved to %1. It holds no secret; a colleague opens it with \"Open a "
                   "saved plan\".")
                    .arg(file));
            // What was saved is what is shown and run here from now on.
            if (written)
                setPlan(plan);
        });
}

void PlanDialog::workCancelled()
{
    if (m_stage == Stage::Over && m_end == sync::ApplyReport::End::Done) { // while reading back
        message()->showMessage(Tone::Warning,
                               tr("The changes were made; reading the server back was stopped."));
        Q_EMIT ran(m_end, m_running.elapsed());
        return;
    }
    if (m_stage != Stage::Running)
        return; // only looking was stopped
    m_stage = Stage::Review;
    setTitle(tr("Review the plan"));
    message()->showMessage(Tone::Warning, tr("Stopped before anything was changed."));
    refresh();
}

void PlanDialog::workChanged()
{
    // Unlike other dialogs the list stays usable while it runs.
    m_tools->setEnabled(true);
    refresh();
}

} // namespace keyroster::ui
