#include "pages/inspectorparts.h"

#include "delegates/cardpainter.h"
#include "models/wording.h"
#include "pages/buttongrid.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui::parts {

namespace {

constexpr int headerIcon = 40;
constexpr int smallIcon = 16;

QLabel* pictureLabel(const QPixmap& pixmap, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setPixmap(pixmap);
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    return label;
}

QPixmap avatarPixmap(const Theme* theme, const Principal& principal, const QString& name,
                     const QWidget* widget)
{
    const qreal scale = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(headerIcon, headerIcon) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, headerIcon, headerIcon);
    option.font = widget->font();
    paint::avatar({&painter, theme, &option}, option.rect, principal, name);
    return pixmap;
}

QWidget* header(QLabel* picture, const QString& name, const QString& detail, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(headingLabel(name, widget));
    if (!detail.isEmpty())
        texts->addWidget(selectable(hintLabel(detail, widget)));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap + 2);
    picture->setParent(widget);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return widget;
}

} // namespace

QWidget* page(QVBoxLayout*& layout, QWidget* place)
{
    auto* widget = new QWidget(place);
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(Theme::Gap, Theme::BigGap, Theme::BigGap, Theme::BigGap);
    layout->setSpacing(Theme::Gap);
    return widget;
}

QWidget* personHeader(const Theme* theme, const Principal& principal, const QString& name,
                      const QString& detail, QWidget* parent)
{
    return header(pictureLabel(avatarPixmap(theme, principal, name, parent), parent), name, detail,
                  parent);
}

QWidget* iconHeader(const Theme* theme, const QString& icon, Tone tone, const QString& name,
                    const QString& detail, QWidget* parent)
{
    const QPixmap picture =
        iconPixmap(theme, icon, tone, headerIcon - Theme::Gap, parent->devicePixelRatioF());
    return header(pictureLabel(picture, parent), name, detail, parent);
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    QLabel* label = hintLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, Theme::Gap, 0, 0);
    return label;
}

QWidget* statement(const Theme* theme, const QString& icon, Tone tone, const QString& text,
                   QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    auto* picture =
        pictureLabel(iconPixmap(theme, icon, tone, smallIcon, parent->devicePixelRatioF()), widget);
    picture->setContentsMargins(0, 1, 0, 0);
    QLabel* words = textLabel(text, widget);
    QPalette colors = words->palette();
    colors.setColor(QPalette::WindowText, theme->color(tone == Tone::Muted ? Tone::Text : tone));
    words->setPalette(colors);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return widget;
}

QWidget* fact(const QString& name, const QString& value, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(hintLabel(name, widget), 2, Qt::AlignTop);
    layout->addWidget(textLabel(value, widget), 3);
    return widget;
}

QWidget* buttons(const QList<QAction*>& actions, QWidget* parent)
{
    auto* grid = new ButtonGrid(parent);
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text());
        button->setObjectName(QStringLiteral("inspector.") + action->objectName());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
        QObject::connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setText(action->text());
        });
        grid->add(button);
    }
    return grid;
}

QWidget* entry(const Theme* theme, const Entry& entry, const QString& objectName, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    const bool changed = entry.change != RowChange::None;
    const QString picture = changed ? paint::changeIcon(entry.change) : entry.icon;
    const Tone tone = changed ? paint::changeTone(entry.change) : Tone::Muted;
    QLabel* mark = pictureLabel(
        iconPixmap(theme, picture, tone, smallIcon, parent->devicePixelRatioF()), widget);
    mark->setAlignment(Qt::AlignCenter);
    layout->addWidget(mark);
    QLabel* words = textLabel(entry.text, widget);
    if (entry.open) {
        // A link by keyboard as well; the text is plain, so it is escaped.
        words->setTextFormat(Qt::RichText);
        words->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>")
                           .arg(entry.text.toHtmlEscaped()));
        words->setProperty("link", true);
        words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        words->setAccessibleName(entry.text);
        QObject::connect(words, &QLabel::linkActivated, widget, [open = entry.open] { open(); });
    }
    layout->addWidget(words, 1);
    QString detail = entry.detail;
    if (changed)
        detail = changeWord(entry.change);
    if (!detail.isEmpty()) {
        QLabel* more = hintLabel(detail, widget);
        more->setWordWrap(false);
        layout->addWidget(more);
    }
    if (entry.remove) {
        auto* button = new QToolButton(widget);
        button->setObjectName(objectName);
        button->setIcon(icon(theme, QStringLiteral("close")));
        button->setIconSize(QSize(smallIcon - 2, smallIcon - 2));
        button->setToolTip(entry.removeText);
        button->setAccessibleName(entry.removeText);
        QObject::connect(button, &QToolButton::clicked, widget,
                         [remove = entry.remove] { remove(); });
        layout->addWidget(button);
    }
    return widget;
}

} // namespace keyroster::ui::parts
