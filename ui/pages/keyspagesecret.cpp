#include "pages/keyspagesecret.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/secretclipboard.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace keyroster::ui {

/// Paints bytes as text, broken over as many lines as it takes (a service account's key is long).
class SecretLabel : public QWidget
{
public:
    explicit SecretLabel(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("secretText"));
        setFont(fixedFont());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSecret(const SecretBytes& secret)
    {
        m_secret = secret;
        setFixedHeight(lines() * fontMetrics().lineSpacing() + 2);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        // Always from left to right: it is no text of a language.
        painter.setLayoutDirection(Qt::LeftToRight);
        const QByteArrayView bytes = m_secret.view();
        const int room = perLine();
        int y = fontMetrics().ascent();
        for (qsizetype from = 0; from < bytes.size(); from += room) {
            const auto part = bytes.sliced(from, std::min<qsizetype>(room, bytes.size() - from));
            const QString text = QString::fromUtf8(part.data(), part.size());
            // Beside its name.
            const bool right = layoutDirection() == Qt::RightToLeft;
            const int x = right ? width() - fontMetrics().horizontalAdvance(text) : 0;
            painter.drawText(QPoint(x, y), text);
            y += fontMetrics().lineSpacing();
        }
    }

    void resizeEvent(QResizeEvent*) override
    {
        setFixedHeight(lines() * fontMetrics().lineSpacing() + 2);
    }

private:
    [[nodiscard]] int perLine() const
    {
        return std::max(8,
                        width() / std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('m'))));
    }
    [[nodiscard]] int lines() const
    {
        constexpr int most = 6;
        return std::clamp(int((m_secret.size() + perLine() - 1) / perLine()), 1, most);
    }

    SecretBytes m_secret;
};

KeysPageSecret::KeysPageSecret(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_clipboard(new SecretClipboard(this))
    , m_row(new QWidget(this))
    , m_copyRow(new QWidget(this))
    , m_name(new QLabel(m_row))
    , m_secret(new SecretLabel(m_row))
    , m_left(hintLabel({}, m_row))
    , m_copyShown(new QPushButton(tr("Copy"), m_row))
    , m_hide(new QPushButton(tr("Hide"), m_row))
    , m_copied(new QLabel(m_copyRow))
    , m_clear(new QPushButton(tr("Clear now"), m_copyRow))
{
    setObjectName(QStringLiteral("secretBar"));
    setProperty("card", true);
    m_name->setObjectName(QStringLiteral("secretName"));
    m_left->setObjectName(QStringLiteral("secretLeft"));
    m_left->setWordWrap(false);
    m_copyShown->setObjectName(QStringLiteral("secretCopy"));
    m_hide->setObjectName(QStringLiteral("secretHide"));
    m_copied->setObjectName(QStringLiteral("secretCopied"));
    for (QLabel* label : {m_name, m_copied})
        label->setTextFormat(Qt::PlainText);
    m_clear->setObjectName(QStringLiteral("secretClear"));
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Gap);
    row->addWidget(m_name);
    row->addWidget(m_secret, 1);
    row->addWidget(m_left);
    row->addWidget(m_copyShown);
    row->addWidget(m_hide);
    auto* copyRow = new QHBoxLayout(m_copyRow);
    copyRow->setContentsMargins(0, 0, 0, 0);
    copyRow->addWidget(m_copied, 1);
    copyRow->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gap + 4, Theme::Gap, Theme::Gap, Theme::Gap);
    layout->setSpacing(Theme::SmallGap);
    layout->addWidget(m_row);
    layout->addWidget(m_copyRow);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &KeysPageSecret::tick);
    connect(m_hide, &QPushButton::clicked, this, &KeysPageSecret::hideSecret);
    connect(m_copyShown, &QPushButton::clicked, this, [this] { copy(m_shownLabel, m_bytes); });
    connect(m_clear, &QPushButton::clicked, m_clipboard, &SecretClipboard::clear);
    connect(m_clipboard, &SecretClipboard::countdown, this, &KeysPageSecret::refresh);
    refresh();
}

KeysPageSecret::~KeysPageSecret()
{
    delete m_clipboard; // clears what is ours and says so while this still is what it was
}

bool KeysPageSecret::isShowing() const
{
    return !m_bytes.isEmpty();
}

void KeysPageSecret::reveal(const QString& label, const SecretBytes& secret)
{
    m_shownLabel = label;
    m_bytes = secret;
    m_secret->setSecret(secret);
    m_seconds = Seconds;
    m_timer.start();
    refresh();
}

void KeysPageSecret::copy(const QString& label, const SecretBytes& secret)
{
    m_copiedLabel = label;
    m_clipboard->copy(secret);
}

void KeysPageSecret::hideSecret()
{
    m_timer.stop();
    m_seconds = 0;
    m_bytes = SecretBytes();
    m_secret->setSecret(m_bytes);
    refresh();
}

void KeysPageSecret::tick()
{
    if (--m_seconds <= 0)
        hideSecret();
    else
        refresh();
}

void KeysPageSecret::refresh()
{
    const int onClipboard = m_clipboard->secondsLeft();
    m_name->setText(m_shownLabel);
    m_left->setText(tr("hidden again in %1 s").arg(m_seconds));
    m_secret->setAccessibleName(tr("Secret of %1, shown on the screen").arg(m_shownLabel));
    m_copied->setText(tr("The secret of %1 is on the clipboard for %2 s more.")
                          .arg(m_copiedLabel)
                          .arg(onClipboard));
    m_row->setVisible(isShowing());
    m_copyRow->setVisible(onClipboard > 0);
    setVisible(isShowing() || onClipboard > 0);
}

void KeysPageSecret::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // Not on the screen of somebody who has left for another window.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isShowing())
        hideSecret();
}

} // namespace keyroster::ui
