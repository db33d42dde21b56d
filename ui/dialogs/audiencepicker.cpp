#include "dialogs/audiencepicker.h"

#include "models/modelroles.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyroster::ui {

AudiencePicker::AudiencePicker(const Directory& directory, QWidget* parent)
    : QWidget(parent)
    , m_everyone(new QRadioButton(tr("&Everyone on the server")))
    , m_someGroups(new QRadioButton(tr("Only &these groups")))
    , m_admins(new QRadioButton(tr("Only ad&mins for now")))
    , m_groups(new QListWidget)
{
    m_everyone->setObjectName(QStringLiteral("audienceEveryone"));
    m_someGroups->setObjectName(QStringLiteral("audienceGroups"));
    m_admins->setObjectName(QStringLiteral("audienceAdmins"));
    m_groups->setObjectName(QStringLiteral("audienceGroupList"));
    m_groups->setAccessibleName(tr("Groups that may use the models"));
    m_groups->setFixedHeight(96);
    m_groups->setStyleSheet(QStringLiteral("QListView::item { padding: 4px; }"));
    m_everyone->setChecked(true);
    for (const Group& group : directory.groups()) {
        auto* item = new QListWidgetItem(group.name, m_groups);
        item->setData(IdRole, group.id.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_groups->hide();
    m_someGroups->setEnabled(m_groups->count() > 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::SmallGap);
    for (QWidget* widget : QList<QWidget*>{m_everyone, m_someGroups, m_groups, m_admins})
        layout->addWidget(widget);
    connect(m_someGroups, &QRadioButton::toggled, m_groups, &QWidget::setVisible);
    for (QRadioButton* choice : {m_everyone, m_someGroups, m_admins})
        connect(choice, &QRadioButton::clicked, this, &AudiencePicker::changed);
    connect(m_groups, &QListWidget::itemChanged, this, &AudiencePicker::changed);
}

void AudiencePicker::setGrants(const QList<Principal>& grants)
{
    const QSignalBlocker quiet(m_groups);
    const bool everyone = grants.contains(Principal::everyone());
    m_users.clear();
    for (const Principal& principal : grants) {
        if (principal.type == PrincipalType::User)
            m_users.append(principal);
    }
    for (int i = 0; i < m_groups->count(); ++i) {
        QListWidgetItem* item = m_groups->item(i);
        const Principal group = Principal::group(GroupId(item->data(IdRole).toString()));
        item->setCheckState(grants.contains(group) ? Qt::Checked : Qt::Unchecked);
    }
    (everyone ? m_everyone : grants.isEmpty() ? m_admins : m_someGroups)->setChecked(true);
}

QList<Principal> AudiencePicker::grants() const
{
    if (m_everyone->isChecked())
        return {Principal::everyone()};
    QList<Principal> result;
    if (m_someGroups->isChecked()) {
        result = m_users;
        for (int i = 0; i < m_groups->count(); ++i) {
            const QListWidgetItem* item = m_groups->item(i);
            if (item->checkState() == Qt::Checked)
                result.append(Principal::group(GroupId(item->data(IdRole).toString())));
        }
    }
    return result;
}

} // namespace keyroster::ui
