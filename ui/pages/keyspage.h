#pragma once

#include "models/keytableproxymodel.h"
#include "pages/page.h"
#include "sync/engine.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace keyroster::ui {

class ColumnChooser;
class EmptyState;
class KeyRun;
class KeysPageActions;
class KeysPageSecret;
class MessageBar;
class Operations;
class Theme;

/// All keys of all connections in one table: what state each is in and until when, what it used,
/// how long it lasts, and everything that can be done with keys. It opens its own dialogs. Edits go
/// to the draft, one undo step each. Engine, operations and theme outlive it. GUI thread.
class KeysPage : public Page
{
    Q_OBJECT
public:
    KeysPage(sync::Engine* engine, Operations* operations, Theme* theme, QWidget* parent = nullptr);
    ~KeysPage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    void activate() override;
    void showItem(const QString& id) override; ///< a key

    [[nodiscard]] KeyTableModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* table() const { return m_table; }
    [[nodiscard]] KeysPageActions* actions() const { return m_actions; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] QList<KeyId> selectedKeys()
        const; ///< in the order of the table, removed ones too
    void selectKeys(const QList<KeyId>& keys);
    void setFilter(const KeyTableFilter& filter);

Q_SIGNALS:
    /// There is no connection that keys could belong to.
    void addConnectionRequested();
    void accountsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeTable();
    void connectActions();
    void followWorkspace();
    void refill();
    void fillConnections(const QList<ConnectionRow>& connections);
    void applyFilter();
    void showCounts();
    void showEmptyState();
    void updateActions();
    void showMenu(const QPoint& position);
    void present(QDialog* dialog);
    [[nodiscard]] QList<KeyId> chosenKeys(bool inDraft) const;
    /// The selected ones that the draft still has, and the others.
    [[nodiscard]] QList<KeyId> liveKeys() const { return chosenKeys(true); }
    [[nodiscard]] QList<KeyId> removedKeys() const { return chosenKeys(false); }
    [[nodiscard]] ConnectionId likelyConnection() const;
    [[nodiscard]] QString whyNoSecret(const QList<KeyId>& keys) const;
    void apply(const Result<Edit>& edit);

    // keyspagecommands.cpp
    void addKeys();
    void importKeys();
    void editKeys();
    void replaceSecret();
    void withSecret(bool copy);
    void switchKeys();
    void clearPause();
    void removeKeys();
    void testKeys(const QList<KeyId>& keys);
    void askRouter();
    void exportKeys();

    sync::Engine* m_engine;
    Operations* m_operations;
    Theme* m_theme;
    KeyTableModel* m_model;
    KeyTableProxyModel* m_proxy;
    KeysPageActions* m_actions;
    KeyRun* m_tests;
    KeyRun* m_pauses;
    MessageBar* m_message;
    KeysPageSecret* m_secret;
    QLineEdit* m_find = nullptr;
    QComboBox* m_connection = nullptr;
    QComboBox* m_state = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_testAll = nullptr;
    QTreeView* m_table = nullptr;
    ColumnChooser* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_noKeys = nullptr;
    EmptyState* m_noConnection = nullptr;
    EmptyState* m_nothingFits = nullptr;
    QAction* m_showAll = nullptr;
    QLabel* m_counts = nullptr;
    QTimer m_typing;
    QList<QPointer<QDialog>> m_dialogs;
    KeyTableFilter m_wanted; ///< a restored filter whose connection is not here yet keeps waiting
    bool m_stale = true;     ///< the workspace changed while nobody looked
};

} // namespace keyroster::ui
