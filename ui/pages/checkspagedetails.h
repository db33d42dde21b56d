#pragma once

#include "models/checksmodel.h"

#include <QFrame>

class QAction;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace keyroster::ui {

class Theme;

/// Below the list of checks: the whole sentence of one finding, what to do, whom it concerns, and
/// its buttons. The actions are the page's.
class CheckDetails : public QFrame
{
    Q_OBJECT
public:
    CheckDetails(const Theme* theme, QAction* fix, QAction* show, QAction* ignore,
                 QWidget* parent = nullptr);

    /// nullptr: none is selected.
    void setRow(const CheckRow* row, const Policy& policy, const Directory& directory);

Q_SIGNALS:
    /// Somebody or something in the list "Concerns" was chosen.
    void showRequested(const QString& page, const QString& id);
    /// A model of the finding was chosen.
    void modelRequested(const QString& model);

private:
    void listSubjects(const Finding& finding, const Policy& policy, const Directory& directory);
    void open(QListWidgetItem* item);
    void refreshButtons();

    const Theme* m_theme;
    QAction *m_fixAction, *m_showAction, *m_ignoreAction;
    QLabel *m_icon, *m_severity, *m_title, *m_hint;
    QPushButton *m_fix, *m_show, *m_ignore;
    QListWidget* m_subjects;
};

/// Where a person looks at what a finding is about: page and id for Page::pageRequested().
std::pair<QString, QString> placeOf(const Finding& finding);

} // namespace keyroster::ui
