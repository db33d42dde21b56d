#pragma once

#include <QLineEdit>
#include <optional>

namespace keyroster::ui {

/// A field for an optional amount: empty means none. Whole numbers from 1, or money (US dollars,
/// from 0, in the way of writing of the locale; what was set comes back exactly). What does not fit
/// cannot be typed.
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
};

} // namespace keyroster::ui
