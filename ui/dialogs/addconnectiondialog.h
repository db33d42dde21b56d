#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace keyroster::ui {

class AudiencePicker;

/// Adds a connection to the draft: a known provider or any address, the models (asked from the
/// provider with a key, or typed) and who may use them. The key that was used to ask becomes the
/// first key of the connection, if wanted.
class AddConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    AddConnectionDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                        QWidget* parent = nullptr);

Q_SIGNALS:
    void connectionAdded(const keyroster::ConnectionId& connection);

protected:
    void workChanged() override;

private:
    QWidget* makeProviderPart();
    QWidget* makeModelsPart();
    void presetChosen(int index);
    void refresh();
    void fetchModels();
    void fetched(const providers::KeyTest& test);
    void add();
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QStringList models() const;

    sync::Engine* m_engine;
    QComboBox* m_preset = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QComboBox* m_dialect = nullptr;
    QLineEdit* m_apiVersion = nullptr;
    QLabel* m_apiVersionLabel = nullptr;
    QLabel* m_keysPage = nullptr;
    QLineEdit* m_key = nullptr;
    QPushButton* m_fetch = nullptr;
    QCheckBox* m_keepKey = nullptr;
    QPlainTextEdit* m_models = nullptr;
    QLabel* m_modelsCount = nullptr;
    AudiencePicker* m_audience = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace keyroster::ui
