#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace keyroster::ui {

/// Buttons in two columns where they fit, else in one: translated texts are often longer, and
/// nothing may be cut.
class ButtonGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonGrid(QWidget* parent = nullptr);

    /// Takes ownership.
    void add(QPushButton* button);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widest() const;
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<QPushButton*> m_buttons;
    int m_columns = 0;
};

} // namespace keyroster::ui
