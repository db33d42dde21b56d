#include "ui/tour/tour.h"

#include "ui/support/guitest.h"
#include "window/pagehost.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QToolButton>

namespace keyroster::test {

using namespace Qt::StringLiterals;

Tour::Tour(WindowBench& bench, Company& company)
    : m_bench(bench)
    , m_company(company)
    , m_operations(std::make_unique<ui::Operations>())
{}

Tour::~Tour() = default;

bool Tour::go(const Visit& visit)
{
    m_visit = visit;
    using Part = bool (Tour::*)();
    const Part parts[] = {&Tour::pages,          &Tour::editing,          &Tour::exchange,
                          &Tour::windowDialogs,  &Tour::connecting,       &Tour::boardSelections,
                          &Tour::peopleAssigned, &Tour::usageNotes,       &Tour::filledImports,
                          &Tour::unlocking,      &Tour::connectQuestions, &Tour::connectProblems,
                          &Tour::signInProblems, &Tour::boardMenus,       &Tour::tableMenus,
                          &Tour::nothingFits,    &Tour::revealedSecret,   &Tour::keyTests,
                          &Tour::unwritable,     &Tour::unreachable,      &Tour::signedOut,
                          &Tour::planRuns,       &Tour::planEnds,         &Tour::cutOff,
                          &Tour::syncing,        &Tour::renewing,         &Tour::leaving,
                          &Tour::newServer,      &Tour::newConnection};
    for (const Part part : parts) {
        if (!(this->*part)())
            return failed(m_names.isEmpty() ? u"the first stop"_s : m_names.constLast(),
                          "was the last stop");
    }
    return QTest::qCompare(m_names, tourStopNames(), "the stops", "tourStopNames()", __FILE__,
                           __LINE__);
}

bool Tour::failed(const QString& what, const char* how)
{
    qWarning().noquote() << what << how; // the pictures are no test
    return QTest::qVerify(false, qPrintable(what), how, __FILE__, __LINE__);
}

namespace {

/// The button that empties a line comes in slowly.
bool comesIn(const QWidget* shown)
{
    const QList<QToolButton*> all = shown->findChildren<QToolButton*>();
    return std::any_of(all.cbegin(), all.cend(), [](const QToolButton* button) {
        const QVariant opacity = button->property("opacity");
        return opacity.isValid() && opacity.toReal() > 0 && opacity.toReal() < 1;
    });
}

} // namespace

void Tour::visit(const QString& name, QWidget* shown)
{
    QTest::qWait(60); // layouts and what is counted later
    (void)QTest::qWaitFor([shown] { return !comesIn(shown); }, patienceMs);
    m_names.append(name);
    m_visited.insert(QString::fromLatin1(shown->metaObject()->className()).section(u"::"_s, -1));
    m_visit(name, shown);
}

bool Tour::dialog(const QString& name, QDialog* shown)
{
    const std::unique_ptr<QDialog> owned(shown);
    shown->open();
    if (!QTest::qWaitForWindowExposed(shown))
        return failed(name, "did not open");
    visit(QStringLiteral("dialog-") + name, shown);
    shown->reject();
    return true;
}

bool Tour::trigger(const QString& action)
{
    auto* found = m_bench.window()->findChild<QAction*>(action);
    if (!found || !found->isEnabled())
        return failed(action, found ? "is switched off" : "no such action");
    found->trigger();
    return true;
}

bool Tour::triggered(const QString& name, const QString& action, const QString& dialogName)
{
    if (!trigger(action))
        return false;
    const QPointer<QDialog> opened = waitForDialog(dialogName);
    if (!opened)
        return failed(dialogName, "did not open");
    visit(QStringLiteral("dialog-") + name, opened);
    if (opened)
        opened->reject();
    return dialogGone(dialogName);
}

bool Tour::idle()
{
    return QTest::qWaitFor([this] { return !m_bench.operations()->isBusy(); }, 20000);
}

bool Tour::showPage(const QString& name)
{
    ui::PageHost* host = m_bench.window()->pages();
    host->showPage(name);
    return (idle() && host->currentPage()) || failed(name, "did not come");
}

bool Tour::pageWith(const QString& name, const QString& widget)
{
    if (!findWidget(m_bench.window(), widget))
        return failed(widget, "did not come");
    visit(name, m_bench.window());
    return true;
}

QStringList Tour::dialogsNotVisited() const
{
    static const QStringList bases{u"FormDialog"_s, u"ListDialog"_s, u"CsvDialog"_s};
    static const QRegularExpression declared(
        u"\\bclass (\\w+)\\s*(?:final)?\\s*: public \\w*Dialog\\b"_s);
    QStringList missing;
    int found = 0;
    QDirIterator headers(QStringLiteral(KEYROSTER_UI), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        const QString text =
            header.open(QIODevice::ReadOnly) ? QString::fromUtf8(header.readAll()) : QString();
        QRegularExpressionMatchIterator matches = declared.globalMatch(text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            ++found;
            if (!bases.contains(name) && !m_visited.contains(name))
                missing.append(name);
        }
    }
    return found < 20 ? QStringList{u"no headers in %1"_s.arg(QStringLiteral(KEYROSTER_UI))}
                      : missing;
}

} // namespace keyroster::test
