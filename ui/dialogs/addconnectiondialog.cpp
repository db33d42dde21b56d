#include "dialogs/addconnectiondialog.h"

#include "dialogs/audiencepicker.h"
#include "dialogs/keyverdict.h"
#include "policy/edits.h"
#include "policy/validate.h"
#include "providers/presets.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

AddConnectionDialog::AddConnectionDialog(sync::Engine* engine, Operations* operations,
                                         const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Add a connection"), parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("addConnectionDialog"));
    setIntro(tr("A connection is one provider address with its keys and models."));
    body()->addWidget(makeProviderPart());
    body()->addWidget(makeModelsPart(), 1);
    body()->addWidget(headingLabel(tr("Who may use these models")));
    const std::optional<Snapshot>& snapshot = engine->workspace()->snapshot();
    m_audience = new AudiencePicker(snapshot ? snapshot->directory : Directory());
    body()->addWidget(m_audience);
    m_add = addPrimary(tr("Add the connection"), QStringLiteral("addConnectionButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_add, &QPushButton::clicked, this, &AddConnectionDialog::add);
    resize(620, 760);
    presetChosen(0);
}

QWidget* AddConnectionDialog::makeProviderPart()
{
    auto* part = new QWidget;
    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("connectionPreset"));
    for (const providers::Preset& preset : providers::presets())
        m_preset->addItem(preset.name, preset.id);
    m_preset->addItem(tr("Another address"), QString());
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("connectionAddress"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_dialect = new QComboBox;
    m_dialect->setObjectName(QStringLiteral("connectionDialect"));
    m_dialect->addItem(tr("OpenAI and compatible"), int(Dialect::OpenAi));
    m_dialect->addItem(tr("Azure OpenAI"), int(Dialect::Azure));
    m_apiVersion = new QLineEdit(QStringLiteral("2024-10-21"));
    m_apiVersion->setObjectName(QStringLiteral("connectionApiVersion"));
    m_apiVersionLabel = new QLabel(tr("API &version"));
    m_apiVersionLabel->setBuddy(m_apiVersion);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::Gap);
    form->addRow(tr("&Provider"), m_preset);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Kind"), m_dialect);
    form->addRow(m_apiVersionLabel, m_apiVersion);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::presetChosen);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &AddConnectionDialog::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &AddConnectionDialog::refresh);
    return part;
}

QWidget* AddConnectionDialog::makeModelsPart()
{
    auto* part = new QWidget;
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("connectionKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("A key, to ask the provider for its models"));
    m_key->setPlaceholderText(tr("A key of this provider"));
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_fetch = new QPushButton(tr("Ask for the models"));
    m_fetch->setObjectName(QStringLiteral("fetchModels"));
    m_fetch->setIcon(icon(theme(), QStringLiteral("refresh")));
    m_fetch->setAutoDefault(false);
    m_keepKey = new QCheckBox(tr("Make this the &first key of the connection"));
    m_keepKey->setObjectName(QStringLiteral("keepFirstKey"));
    m_keepKey->setChecked(true);
    m_keysPage = hintLabel({});
    m_keysPage->setTextFormat(Qt::RichText);
    m_keysPage->setProperty("link", true);
    m_keysPage->setOpenExternalLinks(true);
    m_keysPage->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_models = new QPlainTextEdit;
    m_models->setObjectName(QStringLiteral("connectionModels"));
    m_models->setAccessibleName(tr("Models, one id per line"));
    m_models->setPlaceholderText(
        tr("One model id per line. Ask the provider above, or type them."));
    m_models->setFont(fixedFont());
    m_models->setMinimumHeight(90);
    m_models->setTabChangesFocus(true);
    m_modelsCount = hintLabel({});
    auto* row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_fetch);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(headingLabel(tr("Models that people may see")));
    layout->addLayout(row);
    layout->addWidget(m_keysPage);
    layout->addWidget(m_keepKey);
    layout->addWidget(m_models, 1);
    layout->addWidget(m_modelsCount);
    connect(m_fetch, &QPushButton::clicked, this, &AddConnectionDialog::fetchModels);
    connect(m_key, &QLineEdit::textChanged, this, &AddConnectionDialog::refresh);
    connect(m_models, &QPlainTextEdit::textChanged, this, &AddConnectionDialog::refresh);
    return part;
}

void AddConnectionDialog::presetChosen(int index)
{
    const QList<providers::Preset>& presets = providers::presets();
    const bool known = index >= 0 && index < presets.size();
    m_name->setText(known ? presets.at(index).name : QString());
    m_address->setText(known ? presets.at(index).baseUrl : QString());
    m_dialect->setCurrentIndex(known && presets.at(index).dialect == Dialect::Azure ? 1 : 0);
    m_dialect->setEnabled(!known);
    const QString page = known ? presets.at(index).keysPage : QString();
    m_keysPage->setVisible(!page.isEmpty());
    if (!page.isEmpty())
        m_keysPage->setText(
            tr("Keys of %1 are made at %2.")
                .arg(presets.at(index).name.toHtmlEscaped(),
                     QStringLiteral("<a href=\"%1\">%1</a>").arg(page.toHtmlEscaped())));
    refresh();
}

QStringList AddConnectionDialog::models() const
{
    QStringList result;
    const QStringList lines = m_models->toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString id = line.trimmed();
        if (!id.isEmpty() && !result.contains(id))
            result << id;
    }
    return result;
}

Connection AddConnectionDialog::connection() const
{
    Connection connection;
    connection.id = ConnectionId(newIdText());
    connection.name = m_name->text().trimmed();
    QStringList taken;
    for (const Connection& other : m_engine->workspace()->draft().connections)
        taken << other.slug;
    connection.slug = slugFor(connection.name, taken);
    connection.baseUrl = m_address->text().trimmed();
    while (connection.baseUrl.endsWith(QLatin1Char('/')))
        connection.baseUrl.chop(1);
    connection.dialect = static_cast<Dialect>(m_dialect->currentData().toInt());
    if (connection.dialect == Dialect::Azure)
        connection.apiVersion = m_apiVersion->text().trimmed();
    const QList<Principal> grants = m_audience ? m_audience->grants() : QList<Principal>();
    const QStringList ids = models();
    for (const QString& id : ids) {
        PublishedModel model;
        model.id = id;
        model.grants = grants;
        connection.models.append(model);
    }
    return connection;
}

void AddConnectionDialog::refresh()
{
    if (!m_add || !m_models)
        return;
    const bool azure = m_dialect->currentData().toInt() == int(Dialect::Azure);
    m_apiVersion->setVisible(azure);
    m_apiVersionLabel->setVisible(azure);
    const QString problem =
        m_address->text().trimmed().isEmpty() ? QString() : baseUrlProblem(connection().baseUrl);
    m_address->setToolTip(problem);
    m_address->setProperty("wrong", !problem.isEmpty());
    m_address->style()->unpolish(m_address);
    m_address->style()->polish(m_address);
    const bool usable = !m_address->text().trimmed().isEmpty() && problem.isEmpty();
    m_keepKey->setVisible(!m_key->text().isEmpty());
    m_fetch->setEnabled(usable && !m_key->text().trimmed().isEmpty() && !isBusy());
    const int count = int(models().size());
    m_modelsCount->setText(
        !problem.isEmpty() ? problem
        : count == 0 ? tr("No model yet. Without models people see nothing of this connection.")
                     : tr("%n model(s)", nullptr, count));
    m_add->setEnabled(usable && !m_name->text().trimmed().isEmpty() && !isBusy());
}

void AddConnectionDialog::fetchModels()
{
    const CancelToken cancel;
    const SecretBytes secret = SecretBytes::fromText(m_key->text().trimmed());
    run(tr("Asking the provider for its models..."),
        m_engine->testSecretOn(connection(), secret, cancel), cancel,
        [this](const providers::KeyTest& test) { fetched(test); });
}

void AddConnectionDialog::fetched(const providers::KeyTest& test)
{
    if (test.verdict != providers::KeyTest::Verdict::Works) {
        const QString text = test.message.isEmpty() ? keyVerdict(test).text : test.message;
        message()->showMessage(Tone::Warning, text);
        return;
    }
    QStringList all = models();
    for (const QString& model : test.models) {
        if (!all.contains(model))
            all << model;
    }
    m_models->setPlainText(all.join(QLatin1Char('\n')));
    message()->showMessage(
        Tone::Ok,
        tr("The key works and sees %n model(s). Take out those that people shall not see.", nullptr,
           int(test.models.size())));
}

void AddConnectionDialog::add()
{
    const Connection made = connection();
    workspace::Workspace* workspace = m_engine->workspace();
    const Result<Edit> edit = edits::addConnection(workspace->draft(), made);
    if (!edit) {
        showError(edit.error());
        return;
    }
    if (const Result<void> applied = workspace->apply(*edit); !applied) {
        showError(applied.error());
        return;
    }
    if (m_key->text().trimmed().isEmpty() || !m_keepKey->isChecked()) {
        Q_EMIT connectionAdded(made.id);
        accept();
        return;
    }
    sync::NewKey key;
    key.secret = SecretBytes::fromText(m_key->text().trimmed());
    m_key->clear();
    const CancelToken cancel;
    run(
        tr("Storing the key in the keychain..."), m_engine->addKeys(made.id, {key}, cancel), cancel,
        [this, id = made.id](const QList<KeyId>&) {
            Q_EMIT connectionAdded(id);
            accept();
        },
        [this, id = made.id](const Error& error) {
            // The connection is in the draft; only its key is missing, which the next dialog can
            // add.
            showError(error);
            Q_EMIT connectionAdded(id);
            m_add->hide();
        });
}

void AddConnectionDialog::workChanged()
{
    FormDialog::workChanged();
    refresh();
}

} // namespace keyroster::ui
