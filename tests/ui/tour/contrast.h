#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace keyroster::test {

/// WCAG 2.2: how much two colours differ, 1 to 21.
double contrast(QRgb one, QRgb other);

/// The strongest contrast in a part of a picture (Format_RGB32) to its ground, which is the colour
/// of most pixels; 0: one colour only.
double contrastIn(const QImage& picture, const QRect& part);

/// A run of letters (or a small sign) in a picture.
struct Ink
{
    QRect where;
    double contrast; ///< of its strongest pixel to the ground just there
};

/// What is written in a part of a picture, line by line and run by run: a faint line among strong
/// ones, or faint words beside strong ones, count on their own. Frames, separators, bars and large
/// pictures are left out.
QList<Ink> inkIn(const QImage& picture, const QRect& part);

/// How many pixels differ between two pictures of the same by 3 : 1 or more.
int changedPixels(const QImage& with, const QImage& without);

/// How many pixels in and around the widget, which has the focus, become others by 3 : 1 or more
/// when it loses it (WCAG 2.2, 2.4.13). It has the focus again afterwards, as if Tab had come.
int focusPixels(QWidget* widget);

} // namespace keyroster::test
