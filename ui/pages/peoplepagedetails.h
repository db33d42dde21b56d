#pragma once

#include "models/peoplemodel.h"

#include <QScrollArea>

class QAction;
class QVBoxLayout;

namespace keyroster::ui {

class Theme;

/// Beside the table of people: which key pays for the selected person on each connection and why,
/// in sentences. Made anew for each selection; keeps no state. The model outlives it.
class PeoplePageDetails : public QScrollArea
{
    Q_OBJECT
public:
    PeoplePageDetails(const PeopleModel* model, const Theme* theme, QWidget* parent = nullptr);

    /// Buttons below the sentences.
    void setActions(QAction* assign, QAction* why);
    void showPeople(const QList<UserId>& people);

private:
    void addPerson(QVBoxLayout* layout, const User& user);
    void addButtons(QVBoxLayout* layout, bool one);

    const PeopleModel* m_model;
    const Theme* m_theme;
    QAction* m_assign = nullptr;
    QAction* m_why = nullptr;
};

} // namespace keyroster::ui
