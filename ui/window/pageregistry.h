#pragma once

#include "sync/engine.h"
#include "window/pagehost.h"

namespace keyroster::ui {

class MainWindow;
class Operations;
class ServerFlow;
class Theme;

/// What pages are made from; all of it outlives them.
struct PageContext
{
    sync::Engine* engine;
    Operations* operations;
    Theme* theme;
    ServerFlow* flow;
    MainWindow* window;
    QWidget* parent; ///< of the pages: one that is moved there later takes on its style twice
};

/// The pages of the window in the order of the side bar, each connected to the flow that opens its
/// dialogs and runs the sync.
QList<PageEntry> pageEntries(const PageContext& context);

} // namespace keyroster::ui
