#pragma once

#include "widgets/theme.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace keyroster::ui {

/// The pages of the window at its side, one button each; only pages that exist are added. At the
/// foot, what helps everywhere.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(const Theme* theme, QWidget* parent = nullptr);

    /// Adds a page at `index` (counted from 0 in order of adding).
    void addPage(const QString& objectName, const QString& iconName, const QString& text);
    void clearPages();
    void setCurrent(int index);
    /// Puts a button for an action at the foot.
    void addFoot(QAction* action);

Q_SIGNALS:
    void pageChosen(int index);

private:
    const Theme* m_theme;
    QButtonGroup* m_pages;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
};

} // namespace keyroster::ui
