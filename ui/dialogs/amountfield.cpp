#include "dialogs/amountfield.h"

#include <QRegularExpressionValidator>
#include <algorithm>

namespace keyroster::ui {

namespace {

constexpr double exampleMoney = 1250.5;

// Prices per million tokens go down to fractions of a cent.
QRegularExpression moneyShape()
{
    const QString own = QRegularExpression::escape(QLocale().decimalPoint());
    return QRegularExpression(QStringLiteral("[0-9]{0,10}(?:(?:\\.|,|%1)[0-9]{0,6})?").arg(own));
}

QLocale ungrouped()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

std::optional<double> amountOf(const QString& text, const QLocale& locale)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]*)(?:([.,])([0-9]*))?$"));
    static const QRegularExpression thousands(QStringLiteral("^[1-9][0-9]{0,2}$"));
    const QString own = locale.decimalPoint();
    QString plain = text.trimmed();
    const bool isOwn = plain.contains(own);
    if (isOwn)
        plain.replace(own, QLatin1String("."));
    const QRegularExpressionMatch match = shape.match(plain);
    const QString whole = match.captured(1);
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return {};
    if (!isOwn && fraction.size() == 3 && thousands.match(whole).hasMatch())
        return {};
    return QString(QLatin1Char('0') + whole + QLatin1Char('.') + fraction + QLatin1Char('0'))
        .toDouble();
}

AmountField::AmountField(Kind kind, const QString& name, const QString& accessible,
                         const QString& none, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setPlaceholderText(none);
    const QRegularExpression shape =
        kind == Kind::Money ? moneyShape() : QRegularExpression(QStringLiteral("[1-9][0-9]{0,14}"));
    setValidator(new QRegularExpressionValidator(shape, this));
}

void AmountField::setWhole(std::optional<qint64> value)
{
    setText(value ? QString::number(*value) : QString());
}

void AmountField::setMoney(std::optional<double> value)
{
    setText(value ? ungrouped().toString(*value, 'f', QLocale::FloatingPointShortest) : QString());
}

std::optional<qint64> AmountField::whole() const
{
    bool ok = false;
    const qint64 value = text().trimmed().toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

std::optional<double> AmountField::money() const
{
    return amountOf(text(), QLocale());
}

QString AmountField::problem() const
{
    const bool readable = m_kind == Kind::Money ? money().has_value() : whole().has_value();
    if (readable || text().trimmed().isEmpty())
        return {};
    if (m_kind == Kind::Whole)
        return tr("%1: type a whole number, such as 1000, or leave the field empty.")
            .arg(accessibleName());
    return tr("%1: it is not clear how much \"%2\" is. Write amounts like %3, without a sign "
              "between the thousands.")
        .arg(accessibleName(), text().trimmed(), ungrouped().toString(exampleMoney, 'f', 2));
}

AmountField* firstUnclear(const QList<AmountField*>& fields)
{
    const auto found = std::ranges::find_if(
        fields, [](const AmountField* field) { return !field->problem().isEmpty(); });
    return found == fields.cend() ? nullptr : *found;
}

} // namespace keyroster::ui
