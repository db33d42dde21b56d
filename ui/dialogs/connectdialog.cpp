#include "dialogs/connectdialog.h"

#include "dialogs/addressstep.h"
#include "dialogs/adoptlist.h"
#include "dialogs/foundstep.h"
#include "dialogs/signinstep.h"
#include "dialogs/stepheader.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

ConnectDialog::ConnectDialog(EngineSource source, Operations* operations, const Theme* theme,
                             QWidget* parent)
    : FormDialog(operations, theme, tr("Connect to Open WebUI"), parent)
    , m_source(std::move(source))
    , m_header(
          new StepHeader(theme, {tr("Address"), tr("Sign in"), tr("What is there"), tr("Adopt")}))
    , m_stack(new QStackedWidget)
    , m_address(new AddressStep(theme))
    , m_signIn(new SignInStep)
    , m_found(new FoundStep(theme))
    , m_adopt(new AdoptList(theme))
{
    setObjectName(QStringLiteral("connectDialog"));
    body()->addWidget(m_header);
    body()->addWidget(m_stack, 1);
    for (QWidget* step : QList<QWidget*>{m_address, m_signIn, m_found, m_adopt})
        m_stack->addWidget(step);
    m_back = buttons()->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("connectBack"));
    m_back->setAutoDefault(false);
    m_next = addPrimary(tr("Continue"), QStringLiteral("connectNext"));
    m_cancel = buttons()->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("connectCancel"));
    connect(m_next, &QPushButton::clicked, this, &ConnectDialog::next);
    connect(m_back, &QPushButton::clicked, this, &ConnectDialog::back);
    connect(m_address, &AddressStep::changed, this, &ConnectDialog::updateButtons);
    connect(m_address, &AddressStep::certificateTrusted, this, &ConnectDialog::look);
    connect(m_address, &AddressStep::plainHttpAllowed, this, &ConnectDialog::look);
    connect(m_signIn, &SignInStep::changed, this, &ConnectDialog::updateButtons);
    connect(m_adopt, &AdoptList::changed, this, &ConnectDialog::updateButtons);
    resize(620, 540);
    show(Address);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setKnown(KnownWorkspace known)
{
    m_known = std::move(known);
}

void ConnectDialog::show(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_header->setCurrent(step);
    updateButtons(); // what is switched off takes no focus
    switch (step) {
    case Address:
        setIntro(tr("Keyroster only reads now. Nothing on the server changes until you review a "
                    "plan and click Sync."));
        m_address->takeFocus();
        break;
    case SignIn:
        setIntro(tr("Sign in as an admin of this server."));
        m_signIn->takeFocus();
        break;
    case Found:
        setIntro(tr("This is what the server has. You are signed in; Later leaves adopting for "
                    "another time."));
        m_next->setFocus();
        break;
    case Adopt:
        setIntro(tr("Keyroster can take over connections that the server has, with their keys and "
                    "model names. "
                    "Nothing changes for people until you sync. You can also do this later, from "
                    "the board."));
        m_next->setFocus();
        break;
    }
    // A longer intro must not squeeze the step below it.
    if (isVisible() && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ConnectDialog::updateButtons()
{
    m_back->setVisible(m_step != Address);
    m_back->setEnabled(!isBusy());
    const bool connected = m_step == Found || m_step == Adopt;
    const int chosen = int(m_adopt->chosen().size());
    m_cancel->setText(connected ? tr("Later") : tr("Cancel"));
    m_cancel->setVisible(m_step != Adopt || chosen > 0); // else the next button says the same
    m_next->setEnabled(!isBusy() && (m_step != Address || m_address->isComplete())
                       && (m_step != SignIn || m_signIn->isComplete()));
    switch (m_step) {
    case Address: m_next->setText(tr("Continue")); break;
    case SignIn:
        m_next->setText(m_signIn->isAskingCode() ? tr("Send the code") : tr("Sign in"));
        break;
    case Found: m_next->setText(m_adopt->isEmpty() ? tr("Open the board") : tr("Continue")); break;
    case Adopt:
        m_next->setText(chosen == 0 ? tr("Not now, open the board")
                                    : tr("Adopt %n connection(s)", nullptr, chosen));
        break;
    }
}

void ConnectDialog::workChanged()
{
    FormDialog::workChanged();
    updateButtons();
}

void ConnectDialog::next()
{
    switch (m_step) {
    case Address: look(); break;
    case SignIn: m_signIn->isAskingCode() ? sendCode() : signIn(); break;
    case Found: m_adopt->isEmpty() ? finish() : show(Adopt); break;
    case Adopt: adopt(); break;
    }
}

void ConnectDialog::back()
{
    message()->clear();
    switch (m_step) {
    case Address: break;
    case SignIn:
        if (m_signIn->isAskingCode())
            m_signIn->askCode(false);
        else
            show(Address);
        break;
    case Found: // as somebody else
        m_signIn->askCode(false);
        show(SignIn);
        break;
    case Adopt: show(Found); break;
    }
    updateButtons();
}

/// From the third step on the server is connected: closing leaves it so, and adopting to later.
void ConnectDialog::reject()
{
    if (!isBusy() && (m_step == Found || m_step == Adopt))
        finish();
    else
        FormDialog::reject();
}

bool ConnectDialog::offerKnown(const QString& address)
{
    const QString file = m_known && m_secondFor != address ? m_known(address) : QString();
    if (file.isEmpty())
        return false;
    message()->showMessage(
        Tone::Warning,
        tr("This computer has a working copy of %1 already, with its draft and its history.")
            .arg(address));
    message()->offer(tr("Open it"), [this, file] {
        reject();
        Q_EMIT openRequested(file);
    });
    message()->offerAlso(tr("Make a second one"), [this, address] {
        m_secondFor = address;
        look();
    });
    return true;
}

void ConnectDialog::look()
{
    if (m_address->needsPlainHttpAnswer()) {
        message()->clear();
        m_address->askPlainHttp();
        return;
    }
    const QString address = m_address->address();
    if (offerKnown(address))
        return;
    const Result<sync::Engine*> engine = m_source(address);
    if (!engine) {
        showError(engine.error());
        return;
    }
    m_engine = *engine;
    const CancelToken cancel;
    run(
        tr("Looking at the server..."),
        m_engine->look(address, m_address->isPlainHttpAllowed(), m_address->trustedCertificate(),
                       cancel),
        cancel, [this](const openwebui::ServerFacts& facts) { looked(facts); },
        [this](const Error& error) { lookFailed(error); });
}

void ConnectDialog::looked(const openwebui::ServerFacts& facts)
{
    m_address->forgetQuestions();
    if (facts.onboarding) {
        message()->showMessage(
            Tone::Warning,
            tr("This server has no admin yet. Open it in a web browser, create the first "
               "account there, then come back."));
        m_address->takeFocus();
        return;
    }
    m_signIn->setServer(facts, m_engine->secretStore()->isSessionOnly());
    show(SignIn);
}

void ConnectDialog::lookFailed(const Error& error)
{
    m_address->takeFocus();
    if (error.kind == ErrorKind::Tls && !m_engine->untrustedCertificate().isEmpty())
        m_address->askCertificate(m_engine->untrustedCertificate(), error.message);
    else
        showError(error);
}

void ConnectDialog::signIn()
{
    const CancelToken cancel;
    run(
        tr("Signing in..."), m_engine->signIn(m_signIn->answer(), cancel), cancel,
        [this] { pull(); }, [this](const Error& error) { signInFailed(error); });
}

void ConnectDialog::sendCode()
{
    const CancelToken cancel;
    run(
        tr("Signing in..."),
        m_engine->signInWithCode(m_signIn->code(), m_signIn->isRecoveryCode(), cancel), cancel,
        [this] { pull(); },
        [this](const Error& error) {
            if (error.kind == ErrorKind::SignInRequired)
                m_signIn->askCode(false); // the five minutes of the code are over: begin again
            else if (error.kind == ErrorKind::SignInFailed)
                m_signIn->forgetCode();
            m_signIn->takeFocus();
            showError(error);
            updateButtons();
        });
}

void ConnectDialog::signInFailed(const Error& error)
{
    if (error.kind == ErrorKind::SecondFactor) {
        m_signIn->askCode(true);
        updateButtons();
        return;
    }
    showError(error);
    m_signIn->takeFocus();
}

void ConnectDialog::pull()
{
    const CancelToken cancel;
    run(tr("Reading users, groups, models and connections..."), m_engine->pull(cancel), cancel,
        [this] {
            const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot();
            if (!snapshot)
                return;
            m_found->setSnapshot(*snapshot);
            m_adopt->setNatives(*snapshot, m_engine->workspace()->draft());
            show(Found);
        });
}

void ConnectDialog::adopt()
{
    const QList<AdoptList::Choice> chosen = m_adopt->chosen();
    if (chosen.isEmpty()) {
        finish();
        return;
    }
    const CancelToken cancel;
    run(tr("Taking over %n connection(s)...", nullptr, int(chosen.size())),
        m_engine->adoptNatives(chosen, cancel), cancel,
        [this](const QList<ConnectionId>&) { finish(); });
}

void ConnectDialog::finish()
{
    Q_EMIT connected(m_engine);
    accept();
}

} // namespace keyroster::ui
