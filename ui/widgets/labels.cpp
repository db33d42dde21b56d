#include "widgets/labels.h"

#include <QApplication>
#include <QFontDatabase>

namespace keyroster::ui {

namespace {

QLabel* label(const QString& text, qreal factor, QFont::Weight weight, QWidget* parent)
{
    auto* result = new QLabel(text, parent);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    result->setFont(font);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    return result;
}

} // namespace

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    return label(text, 1.45, QFont::DemiBold, parent);
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    return label(text, 1.1, QFont::DemiBold, parent);
}

QLabel* textLabel(const QString& text, QWidget* parent)
{
    return label(text, 1, QFont::Normal, parent);
}

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    QLabel* result = label(text, 0.95, QFont::Normal, parent);
    result->setProperty("role", QStringLiteral("hint"));
    return result;
}

QLabel* selectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace keyroster::ui
