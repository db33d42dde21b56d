#include "widgets/stylesheet.h"

#include "widgets/theme.h"

namespace keyroster::ui {

namespace {

constexpr auto sheet = R"(
QToolTip { color: @text; background: @raised; border: 1px solid @outline; padding: 4px 6px; }
QMainWindow::separator { background: @outline; width: 1px; height: 1px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { border-left: 1px solid @outline; margin: 0 3px; }
QSplitter::handle:vertical { border-top: 1px solid @outline; margin: 3px 0; }

QPushButton { outline: none; background: @raised; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @hover; border-color: @line; }
QPushButton:pressed { background: @outline; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @faint; background: @window; border-color: @outline; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:default:hover { background: @accenthover; }
QPushButton:default:focus { border: 3px double @accent; background-clip: padding; padding: 3px 12px; }
QPushButton:default:disabled { background: @outline; color: @faint; border-color: @outline; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: @accent; padding: 5px 8px; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; padding: 4px 7px; }
QPushButton[flat="true"]:disabled { color: @faint; }
QPushButton[danger="true"] { color: @danger; }

QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[menu="true"] { padding-right: 20px; }
QToolButton[menu="true"]::menu-indicator { image: url(:/keyroster/icons/@scheme/chevron-down.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QToolButton[nav="true"] { padding: 7px 10px; text-align: left; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QDateEdit, QComboBox {
  background: @base; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 20px;
  selection-background-color: @selected; selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus,
QDateEdit:focus, QComboBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateTimeEdit:disabled,
QComboBox:disabled { background: @window; color: @faint; border-color: @outline; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid @danger; }
QLineEdit[wrong="true"]:focus { border: 3px double @danger; padding: 2px 6px; }
QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down { border: none; width: 24px; background: transparent; }
QComboBox::down-arrow { image: url(:/keyroster/icons/@scheme/chevron-down.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateTimeEdit::up-button,
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateTimeEdit::down-button { width: 18px; border: none; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(:/keyroster/icons/@scheme/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow { image: url(:/keyroster/icons/@scheme/chevron-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @outline; selection-background-color: @selected; selection-color: @text; outline: none; }

QCheckBox, QRadioButton { outline: none; spacing: 8px; padding: 1px 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator, QListView::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 4px; background: @base; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/keyroster/icons/@scheme/check.svg); }
QCheckBox::indicator:disabled { background: @window; border-color: @outline; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 9px; background: @base; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QRadioButton::indicator:disabled { border-color: @outline; background: @window; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }

QAbstractItemView { background: @base; border: 1px solid @outline; border-radius: 6px;
  selection-background-color: @selected; selection-color: @text; alternate-background-color: @window; }
QAbstractItemView:focus { border: 1px solid @accent; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @outline; padding: 5px 8px; }
QHeaderView[tree="true"]::section { padding: 5px 3px; }
QAbstractScrollArea#plain { border: 1px solid transparent; background: transparent; }
QAbstractScrollArea#plain:focus { border: 1px solid @accent; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-width: 28px; min-height: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @window; border-bottom: 1px solid @outline; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @outline; padding: 4px; }
QMenu::item { padding: 4px 25px 4px 11px; border: 1px solid transparent; border-radius: 4px; color: @text; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selected; border-color: @accent; color: @text; }
QMenu::item:disabled { color: @faint; background: transparent; border-color: transparent; }
QMenu::separator { height: 1px; background: @outline; margin: 4px 6px; }

QProgressBar { background: @outline; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QStatusBar { background: @window; border-top: 1px solid @outline; }
QStatusBar::item { border: none; }

QGroupBox { border: 1px solid @outline; border-radius: 6px; margin-top: 10px; padding: 10px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @muted; }
QTabWidget::pane { border: none; border-top: 1px solid @outline; }
QTabBar::tab { padding: 6px 13px; border: 1px solid transparent; border-bottom: 2px solid transparent; color: @muted; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover:!selected { color: @text; border-bottom: 2px solid @outline; }
QTabBar::tab:focus { border: 1px solid @accent; border-bottom: 2px solid @accent; }

QFrame[card="true"] { background: @raised; border: 1px solid @outline; border-radius: 8px; }
QLabel[link="true"] { border: 1px solid transparent; border-radius: 4px; padding: 0 2px; }
QLabel[link="true"]:focus { border: 1px solid @accent; }
QLabel[role="hint"] { color: @muted; }
QLabel[role="error"] { color: @danger; }
)";

struct Word
{
    const char* name;
    QColor color;
};

} // namespace

QString styleSheet(const Theme& theme)
{
    const bool dark = theme.isDark();
    const QColor accent = theme.color(Tone::Accent);
    // Longer names first: "@accent" is the beginning of "@accenthover".
    const Word words[] = {
        {"@accenthover", dark ? accent.lighter(112) : accent.darker(112)},
        {"@onaccent", theme.color(Tone::OnAccent)},
        {"@accent", accent},
        {"@selected", dark ? QColor(0x263c69) : QColor(0xd9e5fc)},
        {"@outline", theme.color(Tone::Outline)},
        {"@raised", theme.color(Tone::Raised)},
        {"@danger", theme.color(Tone::Danger)},
        {"@window", dark ? QColor(0x16191f) : QColor(0xf5f6f8)},
        {"@muted", theme.color(Tone::Muted)},
        {"@faint", dark ? QColor(0x737d8c) : QColor(0x8a93a0)},
        {"@hover", dark ? QColor(0x2b313c) : QColor(0xe9ecf1)},
        {"@text", theme.color(Tone::Text)},
        {"@base", dark ? QColor(0x1d2129) : QColor(0xffffff)},
        {"@line", dark ? QColor(0x56606f) : QColor(0xb4bcc8)},
    };
    QString result = QString::fromLatin1(sheet);
    for (const Word& word : words)
        result.replace(QLatin1String(word.name), word.color.name());
    return result.replace(QLatin1String("@scheme"),
                          dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace keyroster::ui
