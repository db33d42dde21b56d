#pragma once

#include "policy/directory.h"

#include <QWidget>

class QListWidget;
class QRadioButton;

namespace keyroster::ui {

/// Who may use the models of a connection: everyone, some groups, or admins only for now.
class AudiencePicker : public QWidget
{
    Q_OBJECT
public:
    explicit AudiencePicker(const Directory& directory, QWidget* parent = nullptr);
    /// Grants for PublishedModel: everyone(), groups, or none (admins only).
    [[nodiscard]] QList<Principal> grants() const;
    /// Shows these. Users among them cannot be chosen here and are kept by grants(), as long as
    /// nobody is given to everyone or to admins only.
    void setGrants(const QList<Principal>& grants);

Q_SIGNALS:
    void changed(); ///< by a person

private:
    QList<Principal> m_users;
    QRadioButton* m_everyone;
    QRadioButton* m_someGroups;
    QRadioButton* m_admins;
    QListWidget* m_groups;
};

} // namespace keyroster::ui
