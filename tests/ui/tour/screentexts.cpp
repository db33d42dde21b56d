#include "ui/tour/screentexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>

namespace keyroster::test {

namespace {

void ofWidget(const QWidget* widget, const std::function<void(QString, const char*)>& add)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        add(label->text(), "label");
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        add(button->text(), "button");
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        add(box->title(), "group");
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        add(line->placeholderText(), "hint");
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        add(text->placeholderText(), "hint");
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i), "tab");
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            add(combo->itemText(i), "choice");
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        const auto* model = header->model();
        for (int i = 0; model && i < header->count(); ++i) {
            if (!header->isSectionHidden(i))
                add(model->headerData(i, header->orientation()).toString(), "header");
        }
    }
    add(widget->toolTip(), "tip");
    add(widget->accessibleName(), "name");
    add(widget->accessibleDescription(), "description");
    if (widget->isWindow())
        add(widget->windowTitle(), "title");
    const QList<QAction*> actions = widget->actions();
    const auto* menu = qobject_cast<const QMenu*>(widget);
    for (const QAction* action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        add(action->text(), "action");
        if (menu && menu->toolTipsVisible())
            add(action->toolTip(), "tip");
    }
}

/// What the rows that are seen say.
void ofCells(const QAbstractItemView* view, const QModelIndex& parent,
             const std::function<void(QString)>& add)
{
    const QAbstractItemModel* model = view->model();
    const QRect seen = view->viewport()->rect();
    for (int row = 0; model && row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (view->visualRect(index).intersects(seen))
                add(index.data().toString());
        }
        ofCells(view, model->index(row, 0, parent), add);
    }
}

/// The menus are windows of their own, and some are filled when they open.
void ofMenus(const QWidget* root, QList<ScreenText>& texts)
{
    const QList<QMenu*> menus = root->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        QMetaObject::invokeMethod(menu, "aboutToShow", Qt::DirectConnection);
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isVisible() && !action->isSeparator() && !action->text().isEmpty())
                texts.append({menu, action->text(), QStringLiteral("entry")});
        }
    }
}

} // namespace

QList<ScreenText> screenTexts(const QWidget* root)
{
    QList<ScreenText> texts;
    QList<const QWidget*> widgets{root};
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->isVisibleTo(root) && widget->window() == root->window())
            widgets.append(widget);
    }
    for (const QWidget* widget : std::as_const(widgets)) {
        // Qt's own parts of its widgets have texts of Qt's own translation.
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        ofWidget(widget, [&](const QString& text, const char* what) {
            if (!text.trimmed().isEmpty())
                texts.append({widget, text, QString::fromLatin1(what)});
        });
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && !view->inherits("QHeaderView"))
            ofCells(view, view->rootIndex(), [&](const QString& text) {
                if (!text.trimmed().isEmpty())
                    texts.append({view, text, QStringLiteral("cell")});
            });
    }
    ofMenus(root, texts);
    return texts;
}

QString describe(const QWidget* widget)
{
    QString path;
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        if (at == widget || !at->objectName().isEmpty()) {
            if (!path.isEmpty())
                path += QLatin1String(" in ");
            path +=
                QLatin1String(at->metaObject()->className()) + QLatin1Char(' ') + at->objectName();
        }
        if (at->isWindow())
            break;
    }
    return path;
}

} // namespace keyroster::test
