#include "dialogs/addressstep.h"

#include "dialogs/fingerprint.h"
#include "sync/serveraddress.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace keyroster::ui {

namespace {

struct Card
{
    QFrame* frame;
    QVBoxLayout* texts;
    QPushButton* button;
};

Card makeCard(const Theme* theme, const QString& title, const QString& text,
              const QString& buttonText)
{
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* sign = new QLabel;
    sign->setPixmap(icon(theme, QStringLiteral("warning"), Tone::Warning).pixmap(24, 24));
    auto* texts = new QVBoxLayout;
    texts->addWidget(headingLabel(title));
    texts->addWidget(textLabel(text));
    auto* button = new QPushButton(buttonText);
    button->setAutoDefault(false);
    texts->addWidget(button, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    frame->hide();
    return {frame, texts, button};
}

} // namespace

AddressStep::AddressStep(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_reason(selectable(textLabel({})))
    , m_fingerprint(new QLabel)
{
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setPlaceholderText(QStringLiteral("chat.example.com"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    auto* label = new QLabel(tr("&Address of the server, as in the web browser"));
    label->setBuddy(m_address);

    const Card http = makeCard(theme, tr("This connection is not encrypted"),
                               tr("With http:// anybody on the way can read your password and the "
                                  "keys of your connections. Use "
                                  "https:// where the server has it."),
                               tr("Use it without encryption"));
    m_plainHttp = http.frame;
    m_plainHttp->setObjectName(QStringLiteral("plainHttpCard"));
    http.button->setObjectName(QStringLiteral("allowPlainHttp"));

    const Card certificate =
        makeCard(theme, tr("This computer does not trust the server's certificate"),
                 tr("For a certificate that your operator made, \"self-signed\" is normal; one "
                    "that has expired or belongs to another name should be renewed first. Compare "
                    "this fingerprint (SHA-256) with the one that the server's operator has. If it "
                    "differs, somebody may be listening."),
                 tr("Trust this certificate"));
    m_certificate = certificate.frame;
    m_certificate->setObjectName(QStringLiteral("certificateCard"));
    certificate.button->setObjectName(QStringLiteral("trustCertificate"));
    m_fingerprint->setObjectName(QStringLiteral("certificateFingerprint"));
    m_fingerprint->setFont(fixedFont());
    selectable(m_fingerprint);
    m_reason->setObjectName(QStringLiteral("certificateReason"));
    certificate.texts->insertWidget(1, m_reason);
    certificate.texts->insertWidget(3, m_fingerprint);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::BigGap, 0, 0);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(hintLabel(tr("Without http:// or https:// the encrypted address is tried; "
                                   "for this computer itself, http://.")));
    layout->addWidget(m_plainHttp);
    layout->addWidget(m_certificate);
    layout->addStretch();

    connect(m_address, &QLineEdit::textChanged, this, &AddressStep::addressEdited);
    connect(http.button, &QPushButton::clicked, this, [this] {
        m_allowedFor = address();
        m_plainHttp->hide();
        Q_EMIT plainHttpAllowed();
    });
    connect(certificate.button, &QPushButton::clicked, this, [this] {
        m_trusted = m_offered;
        m_certificate->hide();
        Q_EMIT certificateTrusted();
    });
}

QString AddressStep::address() const
{
    return m_address->text().trimmed();
}

bool AddressStep::isComplete() const
{
    return !address().isEmpty();
}

bool AddressStep::needsPlainHttpAnswer() const
{
    return sync::isPlainHttpElsewhere(address()) && !isPlainHttpAllowed();
}

bool AddressStep::isPlainHttpAllowed() const
{
    return !m_allowedFor.isEmpty() && m_allowedFor == address();
}

QString AddressStep::trustedCertificate() const
{
    return m_trusted;
}

void AddressStep::askPlainHttp()
{
    m_plainHttp->show();
}

void AddressStep::askCertificate(const QString& sha256, const QString& reason)
{
    m_reason->setText(reason);
    m_offered = sha256;
    m_fingerprint->setText(groupedFingerprint(sha256));
    m_certificate->show();
}

void AddressStep::forgetQuestions()
{
    m_plainHttp->hide();
    m_certificate->hide();
}

void AddressStep::takeFocus()
{
    m_address->setFocus();
}

void AddressStep::addressEdited()
{
    m_trusted.clear();
    m_allowedFor.clear();
    forgetQuestions();
    Q_EMIT changed();
}

} // namespace keyroster::ui
