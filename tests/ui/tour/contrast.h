#pragma once

#include <QImage>
#include <QWidget>

namespace keyroster::test {

/// WCAG 2.2: how much two colours differ, 1 to 21.
double contrast(QRgb one, QRgb other);

/// The strongest contrast in a part of a picture to its ground, which is the colour of most pixels;
/// 0: one colour only.
double contrastIn(const QImage& picture, const QRect& part);

/// How many pixels in and around the widget, which has the focus, become others by 3 : 1 or more
/// when it loses it (WCAG 2.2, 2.4.13). It has the focus again afterwards, as if Tab had come.
int focusPixels(QWidget* widget);

} // namespace keyroster::test
