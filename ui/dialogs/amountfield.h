#pragma once

#include <QLineEdit>
#include <QLocale>
#include <optional>

namespace keyroster::ui {

/// A number from 0 as people write it: with the decimal sign of the locale or the other one, and
/// nothing between the thousands. None where it is no number, or where the sign could also set
/// thousands apart ("1,250" in English).
std::optional<double> amountOf(const QString& text, const QLocale& locale);

/// A field for an optional amount: empty means none. Whole numbers from 1, or money (US dollars,
/// from 0, in the way of writing of the locale; what was set comes back exactly).
class AmountField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Kind { Whole, Money };
    /// `accessible`: its name for screen readers. `none`: shown while it is empty.
    AmountField(Kind kind, const QString& name, const QString& accessible, const QString& none,
                QWidget* parent = nullptr);

    void setWhole(std::optional<qint64> value);
    void setMoney(std::optional<double> value);
    [[nodiscard]] std::optional<qint64> whole() const;
    [[nodiscard]] std::optional<double> money() const;
    /// Why what is typed cannot be read, and what to do; empty: it can. To be asked before the
    /// value is used: a field that cannot be read gives none, as an empty one does.
    [[nodiscard]] QString problem() const;

private:
    Kind m_kind;
};

/// The first of them that cannot be read; null: all can.
AmountField* firstUnclear(const QList<AmountField*>& fields);

} // namespace keyroster::ui
