#include "dialogs/weightbox.h"

#include "dialogs/amountfield.h"

namespace keyroster::ui {

namespace {

constexpr double least = 1e-6;
constexpr double most = 1e6;
constexpr int places = 6;

} // namespace

WeightBox::WeightBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(places);
    setRange(least, most);
    setValue(1);
}

QString WeightBox::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

double WeightBox::valueFromText(const QString& text) const
{
    return amountOf(text, locale()).value_or(value());
}

QValidator::State WeightBox::validate(QString& text, int& position) const
{
    Q_UNUSED(position)
    const bool isBegun = text.trimmed().isEmpty() || text == locale().decimalPoint()
                      || text == QLatin1String(".") || text == QLatin1String(",");
    const std::optional<double> value = amountOf(text, locale());
    if (!value)
        return isBegun ? QValidator::Intermediate : QValidator::Invalid;
    if (*value > maximum())
        return QValidator::Invalid;
    return *value < minimum() ? QValidator::Intermediate : QValidator::Acceptable; // "0.00"
}

} // namespace keyroster::ui
