#include "ui/support/cuttexts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <functional>

namespace keyroster::test {

namespace {

constexpr int rounding = 1;

bool fits(const QLabel* label)
{
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + rounding;
    return label->sizeHint().width() <= label->width() + rounding;
}

/// The style's hint of tool buttons forgets their padding, which is 4 on each side.
bool fits(const QToolButton* button)
{
    constexpr int padding = 8;
    if (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())
        return true; // without an icon the text is there
    const bool beside =
        button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !button->icon().isNull();
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return text + padding + (beside ? button->iconSize().width() : 0) <= button->width() + rounding;
}

bool fits(const QComboBox* box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.frame = true;
    option.currentText = box->currentText();
    const int room =
        box->style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
            .width();
    const QIcon icon = box->itemIcon(box->currentIndex());
    const int picture = icon.isNull() ? 0 : box->iconSize().width() + 4;
    return box->fontMetrics().horizontalAdvance(box->currentText()) + picture <= room + rounding;
}

void cutHeads(const QHeaderView* header, const std::function<void(QString)>& add)
{
    for (int i = 0; header->model() && i < header->count(); ++i) {
        if (!header->isSectionHidden(i)
            && header->sectionSizeHint(i) > header->sectionSize(i) + rounding)
            add(header->model()->headerData(i, header->orientation()).toString());
    }
}

void cutTabs(const QTabBar* tabs, const std::function<void(QString)>& add)
{
    constexpr int padding = 2 * 13; // of the style sheet
    for (int i = 0; i < tabs->count(); ++i) {
        const int text = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
        if (tabs->isTabVisible(i) && text + padding > tabs->tabRect(i).width() + rounding)
            add(tabs->tabText(i));
    }
}

void cutIn(const QWidget* widget, const std::function<void(QString)>& add)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (!label->text().isEmpty() && !fits(label))
            add(label->text());
    } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        cutHeads(header, add);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        cutTabs(tabs, add);
    } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        if (!fits(box))
            add(box->currentText());
    } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
        if (group->minimumSizeHint().width() > group->width() + rounding)
            add(group->title());
    } else if (const auto* tool = qobject_cast<const QToolButton*>(widget)) {
        if (!fits(tool))
            add(tool->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + rounding)
            add(button->text());
    }
}

QString kindOf(const QWidget* widget)
{
    const QString name = widget->objectName().isEmpty() && widget->parentWidget()
                           ? widget->parentWidget()->objectName()
                           : widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + name;
}

} // namespace

QStringList cutTexts(const QWidget* root)
{
    QStringList found;
    // A text of a moment ago has its room only after the layouts were told.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible())
            continue;
        cutIn(widget, [&](const QString& text) {
            found.append(QStringLiteral("%1: %2").arg(kindOf(widget), text.left(120)));
        });
    }
    return found;
}

} // namespace keyroster::test
