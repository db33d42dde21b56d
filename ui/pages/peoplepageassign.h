#pragma once

#include "models/dropdecision.h"
#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace keyroster::ui {

/// Puts people on a key of a connection, or on its pool, by the same rule as a drag: says for the
/// chosen key what would happen, or why not. One undo step.
class PeoplePageAssign : public FormDialog
{
    Q_OBJECT
public:
    PeoplePageAssign(sync::Engine* engine, const QList<Principal>& people,
                     const ConnectionId& connection, Operations* operations, const Theme* theme,
                     QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showDecision();
    void assign();
    [[nodiscard]] ConnectionId connection() const;
    [[nodiscard]] DropDecision decision() const;

    sync::Engine* m_engine;
    QList<Principal> m_people;
    QComboBox* m_connection;
    QLineEdit* m_find;
    QListWidget* m_keys;
    QCheckBox* m_further;
    QLabel* m_words;
    QPushButton* m_go = nullptr;
};

} // namespace keyroster::ui
