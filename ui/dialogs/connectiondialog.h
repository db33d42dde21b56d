#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace keyroster::ui {

/// A connection of the draft: name, address, headers, how long to wait, and whether people's own
/// keys come first. Its models are ModelsDialog's. One undo step.
class ConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    ConnectionDialog(sync::Engine* engine, ConnectionId connection, Operations* operations,
                     const Theme* theme, QWidget* parent = nullptr);

private:
    void load(const Connection& connection);
    void checkAddress();
    /// BadInput: a line of the headers that is none.
    [[nodiscard]] Result<Connection> changed() const;
    void save();

    sync::Engine* m_engine;
    ConnectionId m_connection;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_addressProblem = nullptr;
    QLineEdit* m_apiVersion = nullptr;
    QSpinBox* m_timeout = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QCheckBox* m_byok = nullptr;
};

} // namespace keyroster::ui
