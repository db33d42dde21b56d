#include "dialogs/amountfield.h"

#include <QDoubleValidator>
#include <QLocale>
#include <QRegularExpressionValidator>

namespace keyroster::ui {

namespace {

constexpr double mostMoney = 1e9;
constexpr int decimals = 6; // prices per million tokens go down to fractions of a cent

} // namespace

AmountField::AmountField(Kind kind, const QString& name, const QString& accessible,
                         const QString& none, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setPlaceholderText(none);
    if (kind == Kind::Money) {
        auto* validator = new QDoubleValidator(0, mostMoney, decimals, this);
        validator->setNotation(QDoubleValidator::StandardNotation);
        setValidator(validator);
    } else {
        setValidator(new QRegularExpressionValidator(
            QRegularExpression(QStringLiteral("[1-9][0-9]{0,14}")), this));
    }
}

void AmountField::setWhole(std::optional<qint64> value)
{
    setText(value ? QString::number(*value) : QString());
}

void AmountField::setMoney(std::optional<double> value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setText(value ? locale.toString(*value, 'f', QLocale::FloatingPointShortest) : QString());
}

std::optional<qint64> AmountField::whole() const
{
    bool ok = false;
    const qint64 value = text().trimmed().toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

std::optional<double> AmountField::money() const
{
    bool ok = false;
    const double value = QLocale().toDouble(text().trimmed(), &ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

} // namespace keyroster::ui
