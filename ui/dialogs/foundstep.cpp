#include "dialogs/foundstep.h"

#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>

namespace keyroster::ui {

FoundStep::FoundStep(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("foundStep"));
    m_grid->setContentsMargins(0, Theme::BigGap, 0, 0);
    m_grid->setSpacing(12);
}

void FoundStep::setSnapshot(const Snapshot& snapshot)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString name =
        snapshot.server.name.isEmpty() ? snapshot.server.url : snapshot.server.name;
    auto* server = headingLabel(name);
    server->setObjectName(QStringLiteral("foundName"));
    m_grid->addWidget(server, 0, 0, 1, 4);
    auto* version =
        hintLabel(tr("Open WebUI %1 at %2").arg(snapshot.server.version, snapshot.server.url));
    version->setObjectName(QStringLiteral("foundVersion"));
    m_grid->addWidget(version, 1, 0, 1, 4);
    addFigure(0, QStringLiteral("user"), snapshot.directory.users().size(), tr("users"),
              tr("user"));
    addFigure(1, QStringLiteral("group"), snapshot.directory.groups().size(), tr("groups"),
              tr("group"));
    addFigure(2, QStringLiteral("model"), snapshot.models.size(), tr("models"), tr("model"));
    addFigure(3, QStringLiteral("connection"), snapshot.natives.size(), tr("connections"),
              tr("connection"));
    QString state = tr("Keyroster was not used on this server before.");
    if (snapshot.policy)
        state = tr("Keyroster is in use here: revision %1, with %2 keys.")
                    .arg(snapshot.policy->revision)
                    .arg(snapshot.policy->keys.size());
    m_grid->addWidget(textLabel(state), 3, 0, 1, 4);
    if (!snapshot.server.functionsEnabled)
        m_grid->addWidget(functionsOff(), 4, 0, 1, 4);
    m_grid->setRowStretch(5, 1);
}

QWidget* FoundStep::functionsOff() const
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("functionsOffCard"));
    card->setProperty("card", true);
    auto* sign = new QLabel;
    sign->setPixmap(icon(m_theme, QStringLiteral("warning"), Tone::Warning).pixmap(24, 24));
    auto* texts = new QVBoxLayout;
    texts->addWidget(headingLabel(tr("Functions are switched off on this server")));
    texts->addWidget(textLabel(
        tr("You can prepare everything now, but a sync needs them: the router is one. Ask who runs "
           "the server to set ENABLE_FUNCTIONS to true, then refresh.")));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return card;
}

void FoundStep::addFigure(int column, const QString& iconName, qsizetype count, const QString& many,
                          const QString& one)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* sign = new QLabel;
    sign->setPixmap(icon(m_theme, iconName, Tone::Accent).pixmap(22, 22));
    auto* number = titleLabel(QLocale().toString(count));
    number->setObjectName(QStringLiteral("found_%1").arg(iconName));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(sign);
    layout->addWidget(number);
    layout->addWidget(hintLabel(count == 1 ? one : many));
    m_grid->addWidget(card, 2, column);
    m_grid->setColumnStretch(column, 1);
}

} // namespace keyroster::ui
