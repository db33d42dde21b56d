#include "dialogs/limitsform.h"

#include "dialogs/amountfield.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace keyroster::ui {

LimitsForm::LimitsForm(QWidget* parent)
    : QWidget(parent)
{
    const auto field = [](const char* name, const QString& accessible, AmountField::Kind kind) {
        return new AmountField(kind, QString::fromLatin1(name), accessible, tr("no limit"));
    };
    constexpr auto whole = AmountField::Kind::Whole;
    m_rpm = field("limitRpm", tr("Requests per minute"), whole);
    m_tpm = field("limitTpm", tr("Tokens per minute"), whole);
    m_rpd = field("limitRpd", tr("Requests per day"), whole);
    m_tpd = field("limitTpd", tr("Tokens per day"), whole);
    m_cost = field("limitCost", tr("US dollars per month"), AmountField::Kind::Money);
    m_inFlight = field("limitInFlight", tr("Requests at the same time"), whole);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(Theme::SmallGap);
    int place = 0;
    const QList<AmountField*> edits = fields();
    for (AmountField* edit : edits) {
        const int row = place / 3 * 2;
        auto* label = new QLabel(edit->accessibleName());
        label->setBuddy(edit);
        grid->addWidget(label, row, place % 3);
        grid->addWidget(edit, row + 1, place % 3);
        ++place;
    }
}

QList<AmountField*> LimitsForm::fields() const
{
    return {m_rpm, m_rpd, m_inFlight, m_tpm, m_tpd, m_cost};
}

bool LimitsForm::isClear() const
{
    return firstUnclear(fields()) == nullptr;
}

QString LimitsForm::check()
{
    AmountField* unclear = firstUnclear(fields());
    if (!unclear)
        return {};
    unclear->setFocus();
    return unclear->problem();
}

void LimitsForm::setLimits(const Limits& limits)
{
    m_given = limits;
    m_rpm->setWhole(limits.rpm);
    m_tpm->setWhole(limits.tpm);
    m_rpd->setWhole(limits.rpd);
    m_tpd->setWhole(limits.tpd);
    m_inFlight->setWhole(limits.maxInFlight);
    m_cost->setMoney(limits.costMonth);
}

Limits LimitsForm::limits() const
{
    Limits result = m_given;
    result.rpm = m_rpm->whole();
    result.tpm = m_tpm->whole();
    result.rpd = m_rpd->whole();
    result.tpd = m_tpd->whole();
    result.maxInFlight = m_inFlight->whole();
    result.costMonth = m_cost->money();
    return result;
}

} // namespace keyroster::ui
