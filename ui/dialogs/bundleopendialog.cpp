#include "dialogs/bundleopendialog.h"

#include "dialogs/copypreviewview.h"
#include "policy/changewords.h"
#include "sync/policyfile.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr qint64 largestPolicy = 64LL * 1024 * 1024; // 100,000 assignments are a third of it

} // namespace

BundleOpenDialog::BundleOpenDialog(sync::Engine* engine, QString file, Operations* operations,
                                   const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Open a bundle"), parent)
    , m_engine(engine)
    , m_file(std::move(file))
    , m_isPolicy(m_file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("bundleOpenDialog"));
    setIntro(tr("%1 is encrypted. After the passphrase you see what it would change; nothing "
                "happens before you say so.")
                 .arg(QFileInfo(m_file).fileName()));
    m_stack->addWidget(makePassphrase());
    m_stack->addWidget(makePreview());
    body()->addWidget(m_stack, 1);
    m_next = addPrimary(tr("Open"), QStringLiteral("bundleNext"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_next, &QPushButton::clicked, this, &BundleOpenDialog::next);
    resize(640, 520);
    refresh();
    if (!m_isPolicy)
        return;
    setTitle(tr("Open a policy"));
    setIntro(tr("%1 has no secrets. You see what it would change; nothing happens before you say "
                "so.")
                 .arg(QFileInfo(m_file).fileName()));
    readPolicy();
}

void BundleOpenDialog::readPolicy()
{
    m_stack->setCurrentIndex(1);
    m_about->hide();
    m_replace->setText(tr("&Replace: the draft becomes what the file says"));
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        message()->showMessage(Tone::Danger, tr("This file cannot be opened."), file.errorString());
        return;
    }
    if (file.size() > largestPolicy) {
        message()->showMessage(Tone::Danger, tr("This file is too large to be a policy."));
        return;
    }
    const Result<std::optional<sync::Bundle>> read = sync::readPolicyDocument(file.readAll());
    if (!read) {
        showError(read.error());
        return;
    }
    if (!*read) {
        message()->showMessage(
            Tone::Danger, tr("This is not a policy that Keyroster has saved."),
            tr("Files in the short form, with names instead of ids, are for keyrosterctl import."));
        return;
    }
    m_bundle = **read;
    preview();
}

QWidget* BundleOpenDialog::makePassphrase()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("bundlePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                      | Qt::ImhNoAutoUppercase);
    form->addRow(tr("&Passphrase"), m_passphrase);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BundleOpenDialog::refresh);
    return page;
}

QWidget* BundleOpenDialog::makePreview()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_about = hintLabel({});
    m_about->setObjectName(QStringLiteral("bundleAbout"));
    m_add = new QRadioButton(tr("&Add: what it has comes in or is changed, nothing is removed"));
    m_add->setObjectName(QStringLiteral("bundleAdd"));
    m_add->setChecked(true);
    m_replace = new QRadioButton(tr("&Replace: the draft becomes what the bundle says"));
    m_replace->setObjectName(QStringLiteral("bundleReplace"));
    m_counts = textLabel({});
    m_counts->setObjectName(QStringLiteral("bundleCounts"));
    m_view = new CopyPreviewView(theme());
    m_lines = new QListWidget;
    m_lines->setObjectName(QStringLiteral("bundleLines"));
    m_lines->setAccessibleName(tr("What would change"));
    m_lines->setWordWrap(true);
    for (QWidget* widget : QList<QWidget*>{m_about, m_add, m_replace, m_counts})
        column->addWidget(widget);
    column->addWidget(m_view, 1);
    column->addWidget(m_lines, 1);
    connect(m_add, &QRadioButton::toggled, this, &BundleOpenDialog::preview);
    return page;
}

void BundleOpenDialog::refresh()
{
    if (!m_next)
        return;
    const bool reading = m_stack->currentIndex() == 0;
    m_next->setText(reading ? tr("Open") : tr("Take it into the draft"));
    m_next->setEnabled(!isBusy()
                       && (reading ? !m_passphrase->text().isEmpty() : m_preview.has_value()));
}

void BundleOpenDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

void BundleOpenDialog::next()
{
    if (m_stack->currentIndex() == 0)
        read();
    else
        import();
}

void BundleOpenDialog::read()
{
    const CancelToken cancel;
    SecretBytes passphrase = SecretBytes::fromText(m_passphrase->text());
    run(tr("Opening the bundle..."), sync::readBundle(m_file, std::move(passphrase), cancel),
        cancel, [this](sync::Bundle&& bundle) {
            m_passphrase->clear();
            m_bundle = std::move(bundle);
            m_about->setText(tr("Made %1 by %2 for %3.")
                                 .arg(QLocale().toString(m_bundle->about.madeAt.toLocalTime(),
                                                         QLocale::ShortFormat),
                                      m_bundle->about.author,
                                      m_bundle->about.serverName.isEmpty()
                                          ? m_bundle->about.serverUrl
                                          : m_bundle->about.serverName));
            m_stack->setCurrentIndex(1);
            preview();
        });
}

void BundleOpenDialog::preview()
{
    if (!m_bundle)
        return;
    const sync::BundleMode mode =
        m_add->isChecked() ? sync::BundleMode::Add : sync::BundleMode::Replace;
    Result<sync::BundlePreview> made = sync::previewBundle(*m_bundle, *m_engine->workspace(), mode);
    m_preview.reset();
    if (!made) {
        showError(made.error());
        refresh();
        return;
    }
    message()->clear();
    m_preview = std::move(*made);
    m_replace->setEnabled(m_preview->samePolicy);
    m_counts->setText(
        m_isPolicy
            ? tr("%1 added, %2 changed, %3 removed.")
                  .arg(QLocale().toString(m_preview->added), QLocale().toString(m_preview->changed),
                       QLocale().toString(m_preview->removed))
            : tr("%1 added, %2 changed, %3 removed; %4 secrets come to this computer.")
                  .arg(QLocale().toString(m_preview->added), QLocale().toString(m_preview->changed),
                       QLocale().toString(m_preview->removed),
                       QLocale().toString(m_preview->secrets.size())));
    showWhat();
    if (!m_preview->keysWithoutSecret.isEmpty())
        message()->showMessage(
            Tone::Warning, tr("Without a secret, to be entered here: %1")
                               .arg(QLocale().createSeparatedList(m_preview->keysWithoutSecret)));
    refresh();
}

void BundleOpenDialog::showWhat()
{
    m_view->setVisible(!m_preview->samePolicy);
    if (!m_preview->samePolicy)
        m_view->setPreview(m_preview->copy);
    m_lines->clear();
    m_lines->setVisible(m_preview->samePolicy);
    const workspace::Workspace& workspace = *m_engine->workspace();
    const Result<Policy> after = applyEdit(workspace.draft(), m_preview->edit);
    if (!m_preview->samePolicy || !after)
        return;
    const Directory directory =
        workspace.snapshot() ? workspace.snapshot()->directory : Directory();
    const QStringList lines = changeLines(workspace.draft(), *after, directory);
    m_lines->addItems(lines.isEmpty() ? QStringList{tr("Everything is in the draft already.")}
                                      : lines);
}

void BundleOpenDialog::import()
{
    if (m_preview->secrets.isEmpty()) {
        if (const Result<void> done = m_engine->workspace()->apply(m_preview->edit); !done) {
            showError(done.error());
            return;
        }
        Q_EMIT imported();
        accept();
        return;
    }
    const CancelToken cancel;
    run(tr("Storing the secrets..."),
        m_engine->commitWithSecrets(m_preview->edit, sync::keyedSecrets(m_preview->secrets),
                                    cancel),
        cancel, [this] {
            Q_EMIT imported();
            accept();
        });
}

} // namespace keyroster::ui
