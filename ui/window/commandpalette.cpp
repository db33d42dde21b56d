#include "window/commandpalette.h"

#include "widgets/announce.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"
#include "window/fuzzy.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int indexRole = Qt::UserRole + 1;

} // namespace

QString plainText(const QAction* action)
{
    QString text = withoutMnemonic(action->text());
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

CommandPalette::CommandPalette(const QList<QAction*>& actions, const Theme* theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_input(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(hintLabel(tr("No command fits this.")))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu()
            && !action->text().isEmpty())
            m_actions.append(action);
    }
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setPlaceholderText(tr("What do you want to do?"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->addAction(icon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_none->setObjectName(QStringLiteral("paletteNone"));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setContentsMargins(Theme::Gap, Theme::Gap, Theme::Gap, Theme::Gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::sayCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    // Of the palette, which follows the theme.
    setStyleSheet(QStringLiteral(
        "#commandPalette { background: palette(button); border: 1px solid palette(mid); } "
        "#paletteList { border: none; background: palette(button); }"));
    const int width = std::min(560, parent->width() - 40);
    resize(width, std::min(420, parent->height() - 80));
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 48)));
    filter({});
}

void CommandPalette::filter(const QString& text)
{
    QList<std::pair<int, int>> scored; // score, index
    for (int i = 0; i < m_actions.size(); ++i) {
        if (const int score = fuzzyScore(text, plainText(m_actions.at(i))); score > 0)
            scored.append({score, i});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    const QSignalBlocker quiet(m_list); // else each refill says first that nothing fits
    m_list->clear();
    for (const auto& [score, index] : std::as_const(scored)) {
        const QAction* action = m_actions.at(index);
        auto* item = new QListWidgetItem(action->icon(), {}, m_list);
        item->setData(indexRole, index);
        item->setData(Qt::AccessibleTextRole, plainText(action));
        item->setSizeHint(QSize(0, 32));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(8, 0, 8, 0);
        auto* picture = new QLabel;
        picture->setPixmap(action->icon().pixmap(18, 18));
        picture->setFixedWidth(22);
        layout->addWidget(picture);
        auto* words = new QLabel(plainText(action));
        words->setTextFormat(Qt::PlainText);
        layout->addWidget(words, 1);
        auto* shortcut = hintLabel(keys);
        shortcut->setWordWrap(false);
        layout->addWidget(shortcut);
        row->setAttribute(Qt::WA_TransparentForMouseEvents);
        item->setIcon({});
        m_list->setItemWidget(item, row);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!scored.isEmpty());
    m_none->setVisible(scored.isEmpty());
    sayCurrent();
    // As high as what it lists, up to a limit: an empty box below the last command looks
    // unfinished.
    const int most = std::max(200, parentWidget()->height() - 120);
    resize(width(), std::min(most, 64 + 32 * std::clamp(m_list->count(), 1, 12)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentRow();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int count = m_list->count();
        if (count > 0)
            m_list->setCurrentRow((row + (key == Qt::Key_Down ? 1 : count - 1)) % count);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// The focus stays in the line above the list, so a screen reader does not see the row.
void CommandPalette::sayCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    announce(m_input, item ? item->data(Qt::AccessibleTextRole).toString() : m_none->text());
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    // Later, so that what the action opens does not open on top of a closing window.
    QTimer::singleShot(0, m_actions.at(item->data(indexRole).toInt()), &QAction::trigger);
    accept();
}

} // namespace keyroster::ui
