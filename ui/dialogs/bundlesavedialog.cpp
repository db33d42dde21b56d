#include "dialogs/bundlesavedialog.h"

#include "sync/bundle.h"
#include "widgets/filechooser.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace keyroster::ui {

namespace {

// As for the vault: what a program can try per second decides, and Argon2id makes that few.
constexpr int shortestPassphrase = 10;

Task<void> collectAndWrite(secrets::SecretStore* store, workspace::Workspace* workspace,
                           QString file, SecretBytes passphrase, CancelToken cancel)
{
    Result<sync::Bundle> bundle = co_await sync::collectBundle(store, workspace, cancel);
    if (!bundle)
        co_return passOn(bundle);
    co_return co_await sync::writeBundle(file, std::move(*bundle), std::move(passphrase), cancel);
}

QLineEdit* secretField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

} // namespace

BundleSaveDialog::BundleSaveDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                                   QWidget* parent)
    : FormDialog(operations, theme, tr("Save everything with its secrets"), parent)
    , m_engine(engine)
    , m_passphrase(secretField(QStringLiteral("bundlePassphrase")))
    , m_repeat(secretField(QStringLiteral("bundleRepeat")))
    , m_hint(hintLabel({}))
{
    setObjectName(QStringLiteral("bundleSaveDialog"));
    setIntro(tr("One encrypted file with your draft and the secrets of its keys, for another "
                "computer or for a safe. Without the passphrase nobody can open it, you neither."));
    const workspace::Workspace& workspace = *engine->workspace();
    QStringList missing;
    for (const ApiKey& key : sync::keysWithoutSecret(workspace, workspace.draft()))
        missing << key.label;
    if (!missing.isEmpty()) {
        QLabel* note = textLabel(tr("This computer does not have the secret of %n key(s), so the "
                                    "bundle will not have it either: %1",
                                    nullptr, int(missing.size()))
                                     .arg(QLocale().createSeparatedList(missing)));
        note->setObjectName(QStringLiteral("bundleMissing"));
        body()->addWidget(note);
    }
    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("&Again"), m_repeat);
    body()->addLayout(form);
    body()->addWidget(m_hint);
    m_hint->setObjectName(QStringLiteral("bundleHint"));
    m_save = addPrimary(tr("Save..."), QStringLiteral("bundleSave"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BundleSaveDialog::refresh);
    connect(m_repeat, &QLineEdit::textChanged, this, &BundleSaveDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &BundleSaveDialog::chooseFile);
    resize(560, 340);
    refresh();
}

void BundleSaveDialog::refresh()
{
    const bool isLong = m_passphrase->text().size() >= shortestPassphrase;
    const bool same = m_passphrase->text() == m_repeat->text();
    m_hint->setText(!isLong ? tr("At least %Ln character(s); a few words are easy to remember.",
                                 nullptr, shortestPassphrase)
                    : !same ? tr("The two do not match yet.")
                            : tr("Good. Keep it where the file is not."));
    if (m_save)
        m_save->setEnabled(isLong && same && !isBusy());
}

void BundleSaveDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

void BundleSaveDialog::chooseFile()
{
    fileChooser(this,
                {QStringLiteral("bundleFileDialog"), tr("Save the bundle"),
                 tr("Bundles of Keyroster (*.krbundle)"), QStringLiteral("keyroster.krbundle")},
                [this](const QString& file) { saveTo(file); })
        ->open();
}

void BundleSaveDialog::saveTo(const QString& file)
{
    const CancelToken cancel;
    run(tr("Reading secrets and encrypting..."),
        collectAndWrite(m_engine->secretStore(), m_engine->workspace(), file,
                        SecretBytes::fromText(m_passphrase->text()), cancel),
        cancel, [this, file] {
            m_passphrase->clear();
            m_repeat->clear();
            Q_EMIT saved(file);
            accept();
        });
}

} // namespace keyroster::ui
