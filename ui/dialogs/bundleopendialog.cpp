#include "dialogs/bundleopendialog.h"

#include "dialogs/copypreviewview.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

BundleOpenDialog::BundleOpenDialog(sync::Engine* engine, QString file, Operations* operations,
                                   const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Open a bundle"), parent)
    , m_engine(engine)
    , m_file(std::move(file))
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
    for (QWidget* widget : QList<QWidget*>{m_about, m_add, m_replace, m_counts})
        column->addWidget(widget);
    column->addWidget(m_view, 1);
    column->addStretch();
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
    m_counts->setText(tr("%1 added, %2 changed, %3 removed; %4 secrets come to this computer.")
                          .arg(QLocale().toString(m_preview->added),
                               QLocale().toString(m_preview->changed),
                               QLocale().toString(m_preview->removed),
                               QLocale().toString(m_preview->secrets.size())));
    m_view->setVisible(!m_preview->samePolicy);
    if (!m_preview->samePolicy)
        m_view->setPreview(m_preview->copy);
    if (!m_preview->keysWithoutSecret.isEmpty())
        message()->showMessage(
            Tone::Warning, tr("Without a secret, to be entered here: %1")
                               .arg(QLocale().createSeparatedList(m_preview->keysWithoutSecret)));
    refresh();
}

void BundleOpenDialog::import()
{
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
