#pragma once

#include <QStringList>
#include <QWidget>

namespace keyroster::ui {

class Theme;

/// Names of the series of a chart beside their colour and pattern, last series on top as in the
/// stack. Long names are cut with a tip.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const Theme* theme, QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {90, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect lineRect(qsizetype line) const;

    const Theme* m_theme;
    QStringList m_names;
};

} // namespace keyroster::ui
