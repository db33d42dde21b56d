#pragma once

#include "ui/tour/company.h"

#include <QPointer>
#include <QSet>
#include <functional>

class QDialog;

namespace keyroster::test {

/// Shows everything that the window can show, one thing after the other: every page, every dialog,
/// the command palette, the sheet of shortcuts. What a test asks of one of them it asks of all.
class Tour
{
public:
    /// `shown`: the window (for a page) or the dialog; it is visible and settled. `name`: as in
    /// "page-keys", "dialog-plan".
    using Visit = std::function<void(const QString& name, QWidget* shown)>;

    Tour(WindowBench& bench, Company& company);
    /// False (and a failed test) when something did not open.
    [[nodiscard]] bool go(const Visit& visit);
    /// The classes of dialogs in ui/ that nothing was shown of. A new dialog needs a stop.
    [[nodiscard]] QStringList dialogsNotVisited() const;

private:
    bool pages();
    bool editing();
    bool exchange();
    [[nodiscard]] QDialog* openPolicy();
    bool syncing();
    bool windowDialogs();
    bool connecting();
    static bool backOut(const QPointer<QWidget>& connecting);
    bool renewing();
    // tourflows.cpp
    [[nodiscard]] bool showPage(const QString& name);
    [[nodiscard]] bool connectTo(const QString& address, QPointer<QWidget>& steps);
    bool boardSelections();
    bool peopleAssigned();
    bool usageNotes();
    bool filledImports();
    bool unlocking();
    bool connectQuestions();
    bool planEnds();
    bool leaving();
    bool dialog(const QString& name, QDialog* shown);
    bool triggered(const QString& name, const QString& action, const QString& dialogName);
    void visit(const QString& name, QWidget* shown);

    WindowBench& m_bench;
    Company& m_company;
    Visit m_visit;
    std::unique_ptr<ui::Operations> m_operations;
    QSet<QString> m_visited; ///< class names without the namespace
};

} // namespace keyroster::test
