#include "widgets/messagebar.h"

#include "widgets/advice.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace keyroster::ui {

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Danger: return QStringLiteral("error");
    case Tone::Warning: return QStringLiteral("warning");
    case Tone::Ok: return QStringLiteral("ok");
    default: return QStringLiteral("info");
    }
}

} // namespace

MessageBar::MessageBar(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(selectable(textLabel({}, this)))
    , m_details(selectable(hintLabel({}, this)))
    , m_more(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setFont(fixedFont());
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_other->setObjectName(QStringLiteral("messageOther"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setIcon(icon(theme, QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());

    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::SmallGap);
    texts->addWidget(m_text);
    texts->addWidget(m_details);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(Theme::Gap);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_other, 0, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignVCenter);

    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_more, &QToolButton::toggled, this, [this, row](bool details) {
        m_details->setVisible(details);
        // Beside one text in the middle, beside many lines at their beginning.
        const Qt::Alignment where = details ? Qt::AlignTop : Qt::AlignVCenter;
        for (int i = 0; i < row->count(); ++i) {
            if (row->itemAt(i)->widget())
                row->itemAt(i)->setAlignment(where);
        }
        row->invalidate();
    });
    connect(m_action, &QPushButton::clicked, this, [this] { runAndClose(m_run); });
    connect(m_other, &QPushButton::clicked, this, [this] { runAndClose(m_runOther); });
    connect(theme, &Theme::changed, this, &MessageBar::refresh);
    clear();
}

void MessageBar::showError(const Error& error)
{
    QString text = error.message.isEmpty() ? tr("Something went wrong.") : error.message;
    const QString next = nextStep(error);
    if (!next.isEmpty())
        text += QLatin1Char(' ') + next;
    const bool mild = error.kind == ErrorKind::BadInput || error.kind == ErrorKind::RateLimited;
    showMessage(mild ? Tone::Warning : Tone::Danger, text, technicalDetails(error));
}

void MessageBar::showMessage(Tone tone, const QString& text, const QString& details)
{
    m_tone = tone;
    m_text->setText(text);
    m_details->setText(details);
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_details->hide();
    m_action->hide();
    m_other->hide();
    m_run = {};
    m_runOther = {};
    refresh();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    setAccessibleName(text);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offer(const QString& buttonText, std::function<void()> action)
{
    m_action->setText(buttonText);
    m_action->show();
    m_run = std::move(action);
}

void MessageBar::offerAlso(const QString& buttonText, std::function<void()> action)
{
    m_other->setText(buttonText);
    m_other->show();
    m_runOther = std::move(action);
}

void MessageBar::runAndClose(std::function<void()> run)
{
    clear();
    if (run)
        run();
}

void MessageBar::clear()
{
    m_text->clear();
    m_details->clear();
    m_run = {};
    m_runOther = {};
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::refresh()
{
    m_icon->setPixmap(iconPixmap(m_theme, iconName(m_tone), m_tone, 20, devicePixelRatioF()));
    // The colour is a stripe at the side; the icon's shape says the same without colour.
    setStyleSheet(QStringLiteral("keyroster--ui--MessageBar { background: %1; border: 1px solid "
                                 "%2; border-left: 4px solid "
                                 "%3; "
                                 "border-radius: 6px; }")
                      .arg(m_theme->color(Tone::Raised).name(),
                           m_theme->color(Tone::Outline).name(), m_theme->color(m_tone).name()));
}

} // namespace keyroster::ui
