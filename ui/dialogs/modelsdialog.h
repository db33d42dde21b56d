#pragma once

#include "dialogs/listdialog.h"
#include "sync/engine.h"

class QCheckBox;
class QLineEdit;

namespace keyroster::ui {

class AmountField;
class AudiencePicker;

/// The models of one connection: which ones people see, under which name, who sees them, and what
/// they cost. What is changed in the form counts for all selected models. Each is marked as the
/// server has it; one that the server still has stays in the list when it is removed, until the
/// sync. One undo step.
class ModelsDialog : public ListDialog
{
    Q_OBJECT
public:
    ModelsDialog(sync::Engine* engine, ConnectionId connection, Operations* operations,
                 const Theme* theme, QWidget* parent = nullptr);

    /// Selects these models of the list, by the provider's ids; none: it stays as it is.
    void chooseModels(const QStringList& ids);

protected:
    void rowChosen(int row) override;
    void add() override; ///< what is typed in the field
    void remove() override;
    void keep() override;
    void save() override;
    void workChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        PublishedModel model;
        bool removed = false; ///< the server still has it
    };
    void makeSide();
    void makeForm();
    void makePrices();
    void showTexts();
    void askProvider();
    void take(const QStringList& ids);
    void refreshAsk();
    [[nodiscard]] QList<PublishedModel> wanted() const; ///< the rows that are not removed
    [[nodiscard]] RowChange markOf(const Row& row) const;
    /// Changes all selected models that are not removed, unless the form is being filled.
    void change(const std::function<void(PublishedModel&)>& how);
    void changePrice();
    [[nodiscard]] AmountField* unclearPrice() const; ///< nullptr: all can be read
    [[nodiscard]] QString textOf(const PublishedModel& model) const;
    [[nodiscard]] KeyId keyToAskWith() const; ///< empty: no secret of this connection is here

    sync::Engine* m_engine;
    ConnectionId m_connection;
    QHash<QString, PublishedModel> m_then; ///< what the server has
    QList<Row> m_rows;
    bool m_showing = false;
    QLineEdit* m_newId = nullptr;
    QPushButton* m_ask = nullptr;
    QLabel* m_id = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_publishedAs = nullptr;
    QCheckBox* m_hidden = nullptr;
    AudiencePicker* m_audience = nullptr;
    AmountField* m_input = nullptr;
    AmountField* m_output = nullptr;
    AmountField* m_cached = nullptr;
};

} // namespace keyroster::ui
