#include "dialogs/guardcard.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace keyroster::ui {

GuardCard::GuardCard(const QList<sync::Guard>& guards, QString serverName, const Theme* theme,
                     QWidget* parent)
    : QFrame(parent)
    , m_serverName(std::move(serverName))
    , m_typed(new QLineEdit)
{
    setObjectName(QStringLiteral("guardCard"));
    setProperty("card", true);
    auto* sign = new QLabel;
    sign->setPixmap(icon(theme, QStringLiteral("warning"), Tone::Danger).pixmap(24, 24));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::SmallGap);
    texts->addWidget(headingLabel(tr("This plan is unusual. Is it meant?")));
    for (const sync::Guard& guard : guards)
        texts->addWidget(textLabel(guard.message));
    auto* label =
        new QLabel(tr("Type the &name of the server to allow it: %1").arg(escaped(m_serverName)));
    label->setObjectName(QStringLiteral("guardLabel"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_typed);
    texts->addWidget(label);
    m_typed->setObjectName(QStringLiteral("guardName"));
    texts->addWidget(m_typed);
    setFocusProxy(m_typed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &GuardCard::changed);
}

bool GuardCard::isConfirmed() const
{
    return typedName() == m_serverName;
}

QString GuardCard::typedName() const
{
    return m_typed->text().trimmed();
}

} // namespace keyroster::ui
