#pragma once

#include "pages/boardstate.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace keyroster::ui {

class BoardActions;
class ChangeBadge;
class DropListView;
class KeyCardDelegate;
class Theme;

/// Centre of the board: the connections as tabs, the keys of the chosen one as cards, and the pool
/// for everyone below. A connection that the draft removed stays, marked, with a button that keeps
/// it.
class KeyPanel : public QWidget
{
    Q_OBJECT
public:
    KeyPanel(BoardState* state, const Theme* theme, BoardActions* actions,
             QWidget* parent = nullptr);

    [[nodiscard]] DropListView* keysView() const { return m_keys; }
    [[nodiscard]] DropListView* poolView() const { return m_pool; }
    [[nodiscard]] QList<KeyId> selectedKeys() const;
    [[nodiscard]] bool isPoolSelected() const;
    void selectKey(const KeyId& key); ///< empty: the pool
    /// What goes on with the keys ("tested 3 of 12"); empty: nothing.
    void setProgress(const QString& text);

Q_SIGNALS:
    void selectionChanged();
    void openRequested();
    void keyMenuRequested(const QPoint& globalPosition);
    void poolMenuRequested(const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    DropListView* makeView(KeysModel* model, const QString& name, const QString& accessibleName);
    QWidget* makeHeader(BoardActions* actions);
    QToolButton* makeMore(BoardActions* actions, QWidget* parent);
    void connectViews();
    void refresh();
    void refreshHeader(const ConnectionRow& row);
    void fitTitle();
    void refreshTabs();
    void markTab(int tab, const ConnectionRow& row);
    void fitPool();
    void showStates();

    BoardState* m_state;
    const Theme* m_theme;
    QTabBar* m_tabs;
    QLabel* m_name;
    ChangeBadge* m_change; ///< of the chosen connection
    QBoxLayout* m_title;   ///< these two, beside each other where there is room
    QLabel* m_address;
    QLabel* m_states; ///< as of when the states are
    QString m_progress;
    QPushButton* m_addKeys;
    QPushButton* m_testAll;
    QPushButton* m_keep; ///< only of a removed connection
    KeyCardDelegate* m_keyCards;
    KeyCardDelegate* m_poolCard;
    DropListView* m_keys;
    DropListView* m_pool;
    QStackedWidget* m_stack; ///< keys; no keys; no connection
    QWidget* m_header;
};

} // namespace keyroster::ui
