#include "dialogs/connectiondialog.h"

#include "policy/edits.h"
#include "policy/validate.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int longestWait = 3600;

/// What came in needs its place once it is laid out: else the fields give it from theirs.
void growLater(QDialog* dialog)
{
    QTimer::singleShot(0, dialog, [dialog] {
        const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
        if (needed > dialog->height())
            dialog->resize(dialog->width(), needed);
    });
}

} // namespace

ConnectionDialog::ConnectionDialog(sync::Engine* engine, ConnectionId connection,
                                   Operations* operations, const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Connection"), parent)
    , m_engine(engine)
    , m_connection(std::move(connection))
{
    setObjectName(QStringLiteral("connectionDialog"));
    if (const Connection* current = engine->workspace()->draft().connection(m_connection))
        load(*current);
    QPushButton* save = addPrimary(tr("OK"), QStringLiteral("connectionSave"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(save, &QPushButton::clicked, this, &ConnectionDialog::save);
    resize(600, 0);
}

void ConnectionDialog::load(const Connection& connection)
{
    setTitle(connection.name);
    m_name = new QLineEdit(connection.name);
    m_name->setObjectName(QStringLiteral("editConnectionName"));
    m_address = new QLineEdit(connection.baseUrl);
    m_address->setObjectName(QStringLiteral("editConnectionAddress"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressProblem = hintLabel({});
    m_addressProblem->setObjectName(QStringLiteral("editConnectionAddressProblem"));
    m_addressProblem->setWordWrap(false); // a form reserves lines for what might wrap
    m_addressProblem->hide();
    m_timeout = new QSpinBox;
    m_timeout->setObjectName(QStringLiteral("editConnectionTimeout"));
    m_timeout->setRange(1, std::max(longestWait, connection.timeoutSeconds));
    m_timeout->setSuffix(tr(" seconds", "after a number"));
    m_timeout->setValue(connection.timeoutSeconds);
    m_headers = new QPlainTextEdit;
    m_headers->setObjectName(QStringLiteral("editConnectionHeaders"));
    m_headers->setPlaceholderText(tr("One per line, as in: X-Team: research"));
    m_headers->setFixedHeight(64);
    m_headers->setTabChangesFocus(true);
    QStringList lines;
    for (const auto& [name, value] : connection.headers)
        lines.append(name + QStringLiteral(": ") + value);
    m_headers->setPlainText(lines.join(QLatin1Char('\n')));
    m_byok = new QCheckBox(tr("People's &own keys come first"));
    m_byok->setObjectName(QStringLiteral("editConnectionByok"));
    m_byok->setChecked(connection.byok == Byok::DirectConnection);

    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Address"), m_address);
    fields->addRow(QString(), m_addressProblem);
    if (connection.dialect == Dialect::Azure) {
        m_apiVersion = new QLineEdit(connection.apiVersion);
        m_apiVersion->setObjectName(QStringLiteral("editConnectionApiVersion"));
        fields->addRow(tr("API &version"), m_apiVersion);
    }
    fields->addRow(tr("&Wait for an answer"), m_timeout);
    fields->addRow(tr("&Headers"), m_headers);
    body()->addLayout(fields);
    body()->addWidget(hintLabel(
        tr("Headers are sent with every request and can be read on the server: no secrets.")));
    body()->addWidget(m_byok);
    body()->addWidget(hintLabel(
        tr("Who has a direct connection to this address in the settings of Open WebUI uses that "
           "key before any key of this policy. It is read at the moment of the chat and stored "
           "nowhere.")));
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionDialog::checkAddress);
}

void ConnectionDialog::checkAddress()
{
    const QString problem = baseUrlProblem(m_address->text().trimmed());
    m_addressProblem->setText(problem);
    m_addressProblem->setVisible(!problem.isEmpty());
    growLater(this);
    m_address->setAccessibleDescription(problem);
    m_address->setProperty("wrong", !problem.isEmpty());
    m_address->style()->unpolish(m_address);
    m_address->style()->polish(m_address);
}

Result<Connection> ConnectionDialog::changed() const
{
    Connection connection = *m_engine->workspace()->draft().connection(m_connection);
    connection.name = m_name->text().trimmed();
    connection.baseUrl = m_address->text().trimmed();
    while (connection.baseUrl.endsWith(QLatin1Char('/')))
        connection.baseUrl.chop(1);
    if (m_apiVersion)
        connection.apiVersion = m_apiVersion->text().trimmed();
    connection.timeoutSeconds = m_timeout->value();
    connection.byok = m_byok->isChecked() ? Byok::DirectConnection : Byok::Off;
    connection.headers.clear();
    const QStringList lines = m_headers->toPlainText().split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        // By its number: what stands there may be a secret that was pasted into the wrong field.
        if (colon <= 0)
            return fail(ErrorKind::BadInput,
                        tr("Line %1 of the headers is none: a name, a colon and a value are "
                           "expected.")
                            .arg(i + 1));
        connection.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return connection;
}

void ConnectionDialog::save()
{
    workspace::Workspace* workspace = m_engine->workspace();
    if (!workspace->draft().connection(m_connection)) {
        message()->showMessage(Tone::Warning, tr("This connection was removed meanwhile."));
        return;
    }
    growLater(this); // a refusal is said above the fields
    const Result<Connection> wanted = changed();
    if (!wanted) {
        showError(wanted.error());
        return;
    }
    const Result<Edit> edit = edits::changeConnection(workspace->draft(), *wanted);
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
