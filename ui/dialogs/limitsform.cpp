#include "dialogs/limitsform.h"

#include "widgets/theme.h"

#include <QDoubleValidator>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>

namespace keyroster::ui {

namespace {

QString shown(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

std::optional<qint64> number(const QLineEdit* field)
{
    bool ok = false;
    const qint64 value = field->text().trimmed().toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

} // namespace

LimitsForm::LimitsForm(QWidget* parent)
    : QWidget(parent)
    , m_rpm(field(QStringLiteral("limitRpm"), tr("Requests per minute"), false))
    , m_tpm(field(QStringLiteral("limitTpm"), tr("Tokens per minute"), false))
    , m_rpd(field(QStringLiteral("limitRpd"), tr("Requests per day"), false))
    , m_tpd(field(QStringLiteral("limitTpd"), tr("Tokens per day"), false))
    , m_cost(field(QStringLiteral("limitCost"), tr("US dollars per month"), true))
    , m_inFlight(field(QStringLiteral("limitInFlight"), tr("Requests at the same time"), false))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(Theme::SmallGap);
    int place = 0;
    for (QLineEdit* edit : {m_rpm, m_rpd, m_inFlight, m_tpm, m_tpd, m_cost}) {
        const int row = place / 3 * 2;
        auto* label = new QLabel(edit->accessibleName());
        label->setBuddy(edit);
        grid->addWidget(label, row, place % 3);
        grid->addWidget(edit, row + 1, place % 3);
        ++place;
    }
}

QLineEdit* LimitsForm::field(const QString& name, const QString& accessible, bool money)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setPlaceholderText(tr("no limit"));
    if (money)
        edit->setValidator(new QDoubleValidator(0, 1e9, 2, edit));
    else
        edit->setValidator(new QRegularExpressionValidator(
            QRegularExpression(QStringLiteral("[1-9][0-9]{0,14}")), edit));
    return edit;
}

void LimitsForm::setLimits(const Limits& limits)
{
    m_given = limits;
    m_rpm->setText(shown(limits.rpm));
    m_tpm->setText(shown(limits.tpm));
    m_rpd->setText(shown(limits.rpd));
    m_tpd->setText(shown(limits.tpd));
    m_inFlight->setText(shown(limits.maxInFlight));
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    m_cost->setText(limits.costMonth ? locale.toString(*limits.costMonth, 'f', 2) : QString());
}

Limits LimitsForm::limits() const
{
    Limits result = m_given;
    result.rpm = number(m_rpm);
    result.tpm = number(m_tpm);
    result.rpd = number(m_rpd);
    result.tpd = number(m_tpd);
    result.maxInFlight = number(m_inFlight);
    bool ok = false;
    const double cost = QLocale().toDouble(m_cost->text().trimmed(), &ok);
    result.costMonth = ok ? std::optional<double>(cost) : std::nullopt;
    return result;
}

} // namespace keyroster::ui
