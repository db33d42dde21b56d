#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace keyroster::ui {

class Theme;

/// What a list shows when it is empty: an icon, one sentence of what belongs here, and the action
/// that puts it there.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme* theme, const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);

    /// A button for an action; the first one is the main one.
    void addAction(QAction* action, const QString& buttonText, const QString& objectName);
    void setTexts(const QString& title, const QString& text);
    void setTextWidth(int width); ///< for a narrow place; else about 60 characters

private:
    void showIcon();

    const Theme* m_theme;
    QString m_iconName;
    int m_textWidth;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
};

} // namespace keyroster::ui
