#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace keyroster::ui {

struct PastedKeys;

/// Adds keys to one connection (the given one at first, another can be chosen): typed one at a time
/// or pasted as a list. What was typed goes into a list at once, which shows the last four
/// characters only; a key that the connection has already is marked there with its name and left
/// out. "Add" tests each key against its provider first, a few at the same time; when some do not
/// work, the admin decides, and may test those again. One undo step.
class AddKeysDialog : public FormDialog
{
    Q_OBJECT
public:
    AddKeysDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                  ConnectionId connection, QWidget* parent = nullptr);

    /// Takes a text as if it had been pasted ("Paste keys" in the menu).
    void takeText(const QString& text);

Q_SIGNALS:
    void keysAdded(const QList<keyroster::KeyId>& keys);

protected:
    void workChanged() override;

private:
    struct Row
    {
        QString label;
        SecretBytes secret;
        std::optional<providers::KeyTest> test;
        QString twin; ///< label of the same key on the connection; empty: it is new
        [[nodiscard]] bool works() const;
    };
    struct Tests; ///< outlives the dialog: what is under way stands on it
    void addConnectionChoice();
    void setConnection(const ConnectionId& connection);
    QWidget* makeOnePage();
    QWidget* makeManyPage();
    QWidget* makeList();
    bool takeOne();     ///< what was typed; false: it is no key, and the dialog says so
    bool takeWaiting(); ///< what is in a field still; false: it holds no key
    [[nodiscard]] bool isWaiting() const;
    void updateAdd();
    void take(const PastedKeys& pasted);
    bool takeLines(const QString& text); ///< false: some lines are no keys; they stay in the field
    void removeSelected();
    void focusField();
    void refresh();
    void showRow(int index);
    void addClicked();
    void findTwin(Row& row) const;
    [[nodiscard]] qsizetype newRows() const;
    void test();
    void testAgain();
    void tested(int index, const Result<providers::KeyTest>& test);
    void allTested();
    void add(bool onlyWorking);

    sync::Engine* m_engine;
    ConnectionId m_connection;
    QString m_keyPattern;
    QList<Row> m_rows;
    QTabWidget* m_tabs = nullptr;
    QLineEdit* m_label = nullptr;
    QLineEdit* m_secret = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_count = nullptr;
    QCheckBox* m_testFirst = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_onlyWorking = nullptr;
    QPushButton* m_again = nullptr;
    std::shared_ptr<Tests> m_tests; ///< of the last round
    bool m_decided = false;         ///< the tests are known and some failed: the next click adds
};

} // namespace keyroster::ui
