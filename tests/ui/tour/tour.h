#pragma once

#include "ui/tour/company.h"
#include "ui/tour/tourstops.h"

#include <QPointer>
#include <QSet>
#include <functional>

class QAbstractItemView;
class QDialog;
class QMenu;
class QModelIndex;

namespace keyroster::test {

/// Shows everything that the window can show, one thing after the other; tourstops.h has the list.
/// What a test asks of one stop it asks of all.
class Tour
{
public:
    /// `shown`: the window (for a page), the dialog, the pop-up or the menu; it is visible and
    /// settled. `name`: of the stop.
    using Visit = std::function<void(const QString& name, QWidget* shown)>;

    Tour(WindowBench& bench, Company& company);
    ~Tour();
    /// False (and a failed test) when something did not open, or the stops were not those of the
    /// list.
    [[nodiscard]] bool go(const Visit& visit);
    /// The classes of dialogs in ui/ that nothing was shown of. A new dialog needs a stop.
    [[nodiscard]] QStringList dialogsNotVisited() const;

private:
    // tourpages.cpp
    bool pages();
    bool usageFails();
    bool boardSelections();
    bool peopleAssigned();
    bool usageNotes();
    bool revealedSecret();
    // tourdialogs.cpp
    bool editing();
    bool exchange();
    [[nodiscard]] QDialog* openPolicy();
    bool windowDialogs();
    bool filledImports();
    bool testedKeys();
    bool unlocking();
    // tourconnect.cpp
    bool connecting();
    bool connectQuestions();
    bool connectProblems();
    bool signInProblems();
    static bool backOut(const QPointer<QWidget>& connecting);
    [[nodiscard]] bool connectTo(const QString& address, QPointer<QWidget>& steps);
    bool connectShows(const QString& name, const QString& widget, const QPointer<QWidget>& steps);
    [[nodiscard]] static bool signInTo(const QPointer<QWidget>& steps, const QString& password);
    // tourmenus.cpp
    bool boardMenus();
    bool tableMenus();
    bool menu(const QString& name, QMenu* shown);
    bool menuOf(const QString& name, QAbstractItemView* view, const QString& menuName);
    // tourempty.cpp
    bool nothingFits();
    bool leaving();
    bool newServer();
    bool newConnection();
    [[nodiscard]] bool checked() const;
    // tourtroubles.cpp
    bool keyTests();
    bool unwritable();
    bool unreachable();
    bool signedOut();
    // toursync.cpp
    bool planRuns();
    bool planStopped(const QPointer<QWidget>& plan);
    bool planPartly(const QPointer<QWidget>& plan);
    bool planEnds();
    bool cutOff();
    bool syncing();
    bool renewing();

    /// Opens and closes a dialog, which this takes over.
    bool dialog(const QString& name, QDialog* shown);
    bool triggered(const QString& name, const QString& action, const QString& dialogName);
    [[nodiscard]] bool trigger(const QString& action);
    [[nodiscard]] bool showPage(const QString& name);
    [[nodiscard]] bool idle();
    /// The page, as soon as it shows this widget.
    bool pageWith(const QString& name, const QString& widget);
    void visit(const QString& name, QWidget* shown);
    /// false, and why.
    static bool failed(const QString& what, const char* how);

    WindowBench& m_bench;
    Company& m_company;
    Visit m_visit;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<FakeOpenWebUi> m_new; ///< the server at the end, which the window keeps
    QStringList m_names;                  ///< of the stops so far
    QSet<QString> m_visited;              ///< class names without the namespace
};

} // namespace keyroster::test
