#pragma once

#include "widgets/messagebar.h"

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

class SyncFlow;

/// The bar for what cannot wait until somebody looks: a sync that was cut off, changes by another
/// admin that meet one's own, changes on the server itself. One at a time, the first of these; it
/// follows the engine, and what the admin closed stays closed until it changes. Engine and flow
/// outlive it or are taken out first.
class Attention : public MessageBar
{
    Q_OBJECT
public:
    explicit Attention(const Theme* theme, QWidget* parent = nullptr);

    /// nullptr: no server is open.
    void setServer(sync::Engine* engine, SyncFlow* flow);

private:
    void refresh();
    bool showInterrupted();
    bool showConflicts();
    bool showDrift();
    bool isNew(const QString& what);
    /// A button that goes one of the flow's ways.
    void way(void (MessageBar::*add)(const QString&, std::function<void()>), const QString& text,
             void (SyncFlow::*go)());

    sync::Engine* m_engine = nullptr;
    SyncFlow* m_flow = nullptr;
    QString m_shown;  ///< what the bar is about
    QString m_closed; ///< what was closed by the admin
};

} // namespace keyroster::ui
