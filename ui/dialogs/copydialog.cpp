#include "dialogs/copydialog.h"

#include "dialogs/copypreviewview.h"
#include "sync/keyedsecrets.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace keyroster::ui {

CopyDialog::CopyDialog(sync::Engine* engine, const QString& file, Operations* operations,
                       const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Copy from another server"), parent)
    , m_engine(engine)
    , m_view(new CopyPreviewView(theme))
{
    setObjectName(QStringLiteral("copyDialog"));
    addOptions();
    body()->addWidget(m_view, 1);
    m_copy = addPrimary(tr("Copy into the draft"), QStringLiteral("copyButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_copy, &QPushButton::clicked, this, &CopyDialog::copy);
    resize(720, 600);
    refresh();
    open(file);
}

CopyDialog::~CopyDialog() = default;

void CopyDialog::addOptions()
{
    m_assignments = new QCheckBox(tr("Who is on &which key"));
    m_assignments->setObjectName(QStringLiteral("copyAssignments"));
    m_assignments->setChecked(true);
    m_allowances = new QCheckBox(tr("&Allowances"));
    m_allowances->setObjectName(QStringLiteral("copyAllowances"));
    m_allowances->setChecked(true);
    auto* row = new QHBoxLayout;
    QLabel* always = textLabel(tr("Connections and keys, and:"));
    always->setWordWrap(false);
    row->addWidget(always);
    row->addWidget(m_assignments);
    row->addWidget(m_allowances);
    row->addStretch();
    m_fit = new QWidget;
    auto* question = new QVBoxLayout(m_fit);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(textLabel(tr("Where this server has a connection with the same address:")));
    auto* fit = new QHBoxLayout;
    fit->setSpacing(Theme::BigGap);
    question->addLayout(fit);
    m_merge = new QRadioButton(tr("&Into it"));
    m_merge->setObjectName(QStringLiteral("copyMerge"));
    m_merge->setChecked(true);
    m_beside = new QRadioButton(tr("As one &more"));
    m_beside->setObjectName(QStringLiteral("copyBeside"));
    fit->addWidget(m_merge);
    fit->addWidget(m_beside);
    fit->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_fit);
    m_fit->hide();
    connect(m_assignments, &QCheckBox::toggled, this, &CopyDialog::preview);
    connect(m_allowances, &QCheckBox::toggled, this, &CopyDialog::preview);
    connect(m_merge, &QRadioButton::toggled, this, &CopyDialog::preview);
}

void CopyDialog::open(const QString& file)
{
    Result<std::unique_ptr<workspace::Workspace>> other =
        workspace::Workspace::open(file, workspace::Workspace::Mode::ReadOnly);
    if (!other) {
        showError(other.error());
        return;
    }
    m_other = std::move(*other);
    const workspace::ServerProfile& profile = m_other->profile();
    m_source.name = profile.name.isEmpty() ? profile.url : profile.name;
    m_source.policy = m_other->draft();
    if (m_other->snapshot())
        m_source.directory = m_other->snapshot()->directory;
    setIntro(
        tr("This comes from the draft of %1. People are found by their e-mail, groups by their "
           "name. Nothing changes on either server until you sync.")
            .arg(m_source.name));
    // After the dialog is shown: reading secrets may ask the person to unlock the keychain.
    QTimer::singleShot(0, this, &CopyDialog::readSecrets);
}

void CopyDialog::readSecrets()
{
    const CancelToken cancel;
    run(
        tr("Reading the keys' secrets..."),
        sync::readSecrets(m_engine->secretStore(), m_other.get(), {}, cancel), cancel,
        [this](QHash<KeyId, SecretBytes>&& secrets) {
            m_source.secrets = std::move(secrets);
            preview();
        },
        [this](const Error& error) {
            preview();
            showError(error);
        });
}

void CopyDialog::preview()
{
    m_preview.reset();
    if (!m_other)
        return;
    sync::CopyOptions options;
    options.assignments = m_assignments->isChecked();
    options.allowances = m_allowances->isChecked();
    options.fit = m_merge->isChecked() ? sync::CopyFit::Merge : sync::CopyFit::Beside;
    workspace::Workspace& target = *m_engine->workspace();
    if (target.snapshot())
        options.takenModelIds = sync::serverModelIds(*target.snapshot(), target.draft());
    Result<sync::CopyPreview> made = sync::previewCopy(
        m_source, target.draft(), target.snapshot() ? target.snapshot()->directory : Directory(),
        options, sync::secretsHere(target));
    if (!made) {
        showError(made.error());
        refresh();
        return;
    }
    message()->clear();
    m_preview = std::move(*made);
    m_view->setPreview(*m_preview);
    m_fit->setVisible(std::any_of(
        m_preview->connections.cbegin(), m_preview->connections.cend(),
        [](const sync::CopiedConnection& connection) { return connection.sameAddress; }));
    if (m_preview->edit.isEmpty() && m_preview->secrets.isEmpty())
        message()->showMessage(Tone::Ok, tr("Everything of that server is here already."));
    refresh();
}

void CopyDialog::refresh()
{
    if (m_copy)
        m_copy->setEnabled(!isBusy() && m_preview
                           && !(m_preview->edit.isEmpty() && m_preview->secrets.isEmpty()));
}

void CopyDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

void CopyDialog::copy()
{
    const CancelToken cancel;
    run(tr("Storing the secrets..."),
        m_engine->commitWithSecrets(m_preview->edit, sync::keyedSecrets(m_preview->secrets),
                                    cancel),
        cancel, [this] {
            Q_EMIT copied(m_source.name);
            accept();
        });
}

} // namespace keyroster::ui
