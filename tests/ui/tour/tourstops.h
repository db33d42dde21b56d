#pragma once

#include <QStringList>

namespace keyroster::test {

/// Where the tour stops, in its order. `name` is that of the pictures: "page-" is the window,
/// "dialog-", "popup-" and "menu-" what opened in front of it.
struct TourStop
{
    const char* name;
    const char* shows;
};

/// The tour fails when it stops elsewhere, in another order, or at one of these twice.
[[nodiscard]] QList<TourStop> tourStops();
[[nodiscard]] QStringList tourStopNames();

} // namespace keyroster::test
