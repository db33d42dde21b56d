#pragma once

#include "sync/copyserver.h"
#include "widgets/theme.h"

#include <QTreeWidget>

namespace keyroster::ui {

/// What a copy between servers does: connections, whom it found by e-mail or name and whom not,
/// keys without a secret, and what is left out.
class CopyPreviewView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CopyPreviewView(const Theme* theme, QWidget* parent = nullptr);

    void setPreview(const sync::CopyPreview& preview);

private:
    QTreeWidgetItem* addGroup(const QString& title);
    void addLine(QTreeWidgetItem* group, const QString& name, const QString& text,
                 const QString& iconName, Tone tone);

    const Theme* m_theme;
};

} // namespace keyroster::ui
