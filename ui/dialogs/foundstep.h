#pragma once

#include "policy/directory.h"
#include "widgets/theme.h"

#include <QWidget>

class QGridLayout;

namespace keyroster::ui {

/// Step 3 of connecting: what the server has, as figures and the list of its own connections.
class FoundStep : public QWidget
{
    Q_OBJECT
public:
    explicit FoundStep(const Theme* theme, QWidget* parent = nullptr);
    void setSnapshot(const Snapshot& snapshot);

private:
    [[nodiscard]] QWidget* functionsOff() const;
    void addFigure(int column, const QString& iconName, qsizetype count, const QString& many,
                   const QString& one);

    const Theme* m_theme;
    QGridLayout* m_grid;
};

} // namespace keyroster::ui
