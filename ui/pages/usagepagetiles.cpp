#include "pages/usagepagetiles.h"

#include "models/usagemodel.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>

namespace keyroster::ui {

UsageTiles::UsageTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::BigGap);
    m_requests = addTile("usageRequests", tr("Requests"));
    m_input = addTile("usageInput", tr("Tokens in"));
    m_output = addTile("usageOutput", tr("Tokens out"));
    m_cost = addTile("usageCost", tr("Cost (USD)"));
    m_note = hintLabel(QString(), this);
    m_note->setObjectName(QStringLiteral("usageNote"));
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_note, 1);
}

QLabel* UsageTiles::addTile(const char* name, const QString& caption)
{
    auto* tile = new QVBoxLayout;
    tile->setSpacing(0);
    QLabel* number = titleLabel(QString(), this);
    number->setObjectName(QString::fromLatin1(name));
    number->setWordWrap(false);
    selectable(number);
    QLabel* below = hintLabel(caption, this);
    below->setWordWrap(false);
    tile->addWidget(number);
    tile->addWidget(below);
    static_cast<QHBoxLayout*>(layout())->addLayout(tile);
    return number;
}

void UsageTiles::setTotals(const sync::UsageAmounts& total, bool costKnown, const QString& note)
{
    const QLocale locale;
    m_requests->setText(locale.toString(total.requests));
    m_input->setText(locale.toString(total.inputTokens));
    m_output->setText(locale.toString(total.outputTokens));
    m_cost->setText(costKnown ? costText(total.cost) : tr("not known"));
    m_note->setText(note);
}

} // namespace keyroster::ui
