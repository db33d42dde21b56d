#include "dialogs/copypreviewview.h"

#include "widgets/icons.h"

#include <QHeaderView>

namespace keyroster::ui {

namespace {

struct Sign
{
    QString icon;
    Tone tone;
};

Sign signOf(sync::CopyMatch match)
{
    switch (match) {
    case sync::CopyMatch::Matched: return {QStringLiteral("ok"), Tone::Ok};
    case sync::CopyMatch::Ambiguous: return {QStringLiteral("unknown"), Tone::Warning};
    case sync::CopyMatch::Missing: break;
    }
    return {QStringLiteral("skip"), Tone::Warning};
}

} // namespace

CopyPreviewView::CopyPreviewView(const Theme* theme, QWidget* parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("copyPreview"));
    setAccessibleName(tr("What would be copied"));
    setColumnCount(2);
    setHeaderHidden(true);
    setWordWrap(true);
    setIndentation(16);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void CopyPreviewView::setPreview(const sync::CopyPreview& preview)
{
    clear();
    if (!preview.connections.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("Connections"));
        for (const sync::CopiedConnection& connection : preview.connections)
            addLine(group, connection.name, connection.text, QStringLiteral("connection"),
                    Tone::Muted);
    }
    if (!preview.principals.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("People and groups"));
        for (const sync::CopiedPrincipal& principal : preview.principals) {
            const Sign sign = signOf(principal.match);
            addLine(group, principal.name, principal.text, sign.icon, sign.tone);
        }
    }
    if (!preview.keysWithoutSecret.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("Keys whose secret has to be entered here"));
        for (const QString& key : preview.keysWithoutSecret)
            addLine(group, key, {}, QStringLiteral("warning"), Tone::Warning);
    }
    if (!preview.notes.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("Good to know"));
        for (const QString& note : preview.notes)
            addLine(group, note, {}, QStringLiteral("info"), Tone::Accent);
    }
    expandAll();
}

QTreeWidgetItem* CopyPreviewView::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void CopyPreviewView::addLine(QTreeWidgetItem* group, const QString& name, const QString& text,
                              const QString& iconName, Tone tone)
{
    auto* item = new QTreeWidgetItem(group, {name, text});
    item->setIcon(0, icon(m_theme, iconName, tone));
    item->setToolTip(0, name);
    item->setToolTip(1, text);
    item->setFirstColumnSpanned(text.isEmpty());
}

} // namespace keyroster::ui
