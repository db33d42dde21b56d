#include "dialogs/assigncsvdialog.h"
#include "models/wording.h"
#include "pages/peoplepage.h"
#include "pages/peoplepageassign.h"
#include "policy/assignmentscsv.h"
#include "policy/edits.h"
#include "widgets/columnchooser.h"
#include "widgets/filechooser.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;

} // namespace

QAction* PeoplePage::makeAction(const char* name, const char* picture, const QString& text,
                                const QKeySequence& shortcut, const QString& toolTip)
{
    auto* action = new QAction(icon(m_theme, QString::fromLatin1(picture)), text, this);
    action->setObjectName(QStringLiteral("people.") + QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, shown));
    m_all.append(action);
    return action;
}

void PeoplePage::makeActions()
{
    const auto keys = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    m_assign = makeAction("assign", "key", tr("Assign to a key..."), keys("Ctrl+Return"),
                          tr("Put the selected people on a key"));
    m_unassign = makeAction(
        "unassign", "remove", tr("Take off their own keys"), QKeySequence(Qt::Key_Delete),
        tr("The selected people lose their own keys; groups and the pool stay"));
    m_why = makeAction("why", "info", tr("Why this key? On the board"), keys("Ctrl+I"),
                       tr("Show the person on the board, where the question can be asked for a "
                          "model"));
    m_allowances = makeAction("allowances", "chart", tr("Allowances..."), keys("Ctrl+L"),
                              tr("How much people, groups or everyone may use in a day, week or "
                                 "month"));
    m_import =
        makeAction("import", "import", tr("Assign people from a file..."), keys("Ctrl+Shift+I"),
                   tr("E-mail, connection and key from a CSV file, looked at before anything "
                      "happens"));
    m_export = makeAction("export", "export", tr("Export the assignments..."), {},
                          tr("Who is on which key, as a CSV file that can be read back"));
    m_noKeyAction = makeAction("withoutKey", "warning", tr("Show people without a key"),
                               keys("Ctrl+Shift+W"), tr("On any connection"));
    m_findAction = makeAction("find", "search", tr("Find people"), QKeySequence(QKeySequence::Find),
                              tr("Into the filter"));
    connect(m_assign, &QAction::triggered, this, &PeoplePage::assign);
    connect(m_unassign, &QAction::triggered, this, &PeoplePage::unassign);
    connect(m_why, &QAction::triggered, this, [this] {
        const QList<UserId> people = selectedPeople();
        if (!people.isEmpty())
            Q_EMIT pageRequested(QStringLiteral("board"), people.constFirst().text());
    });
    connect(m_allowances, &QAction::triggered, this, [this] {
        const QList<UserId> people = selectedPeople();
        Q_EMIT allowancesRequested(people.size() == 1
                                       ? std::optional(Principal::user(people.constFirst()))
                                       : std::nullopt);
    });
    connect(m_import, &QAction::triggered, this, &PeoplePage::importCsv);
    connect(m_export, &QAction::triggered, this, &PeoplePage::exportCsv);
    connect(m_noKeyAction, &QAction::triggered, this, [this] {
        PeopleFilter filter;
        filter.keys = PeopleFilter::Keys::NoKey;
        setFilter(filter);
    });
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void PeoplePage::updateActions()
{
    const workspace::Workspace* workspace = m_engine->workspace();
    const bool writable = !workspace->isReadOnly();
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    const bool keys = !workspace->draft().keys.isEmpty();
    m_assign->setEnabled(writable && chosen > 0 && keys);
    m_unassign->setEnabled(writable && chosen > 0);
    m_why->setEnabled(chosen == 1);
    m_allowances->setEnabled(writable);
    m_import->setEnabled(writable && keys && m_model->userCount() > 0);
    m_export->setEnabled(!workspace->draft().assignments.isEmpty());
}

void PeoplePage::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peopleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_assign, m_unassign, m_why, m_allowances});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PeoplePage::present(QDialog* dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog>& closed) { return closed.isNull(); });
    m_dialogs.append(dialog);
    dialog->open();
}

void PeoplePage::assign()
{
    QList<Principal> people;
    for (const UserId& user : selectedPeople())
        people.append(Principal::user(user));
    if (!people.isEmpty())
        present(new PeoplePageAssign(m_engine, people, m_wanted.connection, m_operations, m_theme,
                                     this));
}

void PeoplePage::unassign()
{
    const Policy& draft = m_engine->workspace()->draft();
    const QList<UserId> users = selectedPeople();
    QList<Principal> people;
    for (const UserId& user : users)
        people.append(Principal::user(user));
    Edit all;
    for (const Connection& connection : draft.connections) {
        if (!m_wanted.connection.isEmpty() && connection.id != m_wanted.connection)
            continue;
        const Result<Edit> edit =
            edits::unassign(draft, m_model->directory(), people, connection.id, KeyId());
        if (edit) // refused where nobody of them has a key
            all.changes.append(edit->changes);
    }
    if (all.isEmpty()) {
        m_message->showMessage(
            Tone::Warning, people.size() == 1 ? tr("This person has no own key here.")
                                              : tr("None of these people has an own key here."));
        return;
    }
    all.text = tr("Take %1 off their own keys").arg(principalsText(people, m_model->directory()));
    if (const Result<void> done = m_engine->workspace()->apply(all); !done)
        m_message->showError(done.error());
    else
        m_message->clear();
}

void PeoplePage::importCsv()
{
    auto* dialog = new AssignCsvDialog(m_engine, m_operations, m_theme, this);
    connect(dialog, &CsvDialog::imported, this, [this](const QString& what) {
        m_message->showMessage(Tone::Ok, what.isEmpty() ? tr("The file is imported.") : what);
    });
    present(dialog);
}

void PeoplePage::exportCsv()
{
    const auto write = [this](const QString& file) {
        writeAndTell(m_message, file,
                     csv::assignmentsToCsv(m_engine->workspace()->draft(), m_model->directory()),
                     tr("The assignments are in %1.").arg(file));
    };
    present(fileChooser(this,
                        {QStringLiteral("peopleExportDialog"), tr("Export the assignments"),
                         tr("Tables (*.csv)"), QStringLiteral("keyroster-assignments.csv")},
                        write));
}

void PeoplePage::activate()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                   QItemSelectionModel::NoUpdate);
}

void PeoplePage::showItem(const QString& id)
{
    PeopleFilter filter;
    if (m_engine->workspace()->draft().key(KeyId(id))) {
        filter.key = KeyId(id);
        setFilter(filter);
        return;
    }
    if (m_engine->workspace()->draft().connection(ConnectionId(id))) {
        filter.connection = ConnectionId(id);
        filter.keys = PeopleFilter::Keys::NoKey;
        setFilter(filter);
        return;
    }
    const UserId user(id);
    if (!m_model->directory().user(user))
        return;
    if (!m_model->indexOf(user).isValid())
        setFilter(filter);
    select(user);
    m_table->setFocus();
}

QByteArray PeoplePage::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateFormat << m_wanted.group.text() << m_wanted.connection.text()
           << int(m_wanted.keys) << m_columns->saveState() << m_splitter->saveState();
    return bytes;
}

void PeoplePage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    QString group, connection;
    int keys = 0;
    QByteArray columns, splitter;
    stream >> format >> group >> connection >> keys >> columns >> splitter;
    if (stream.status() != QDataStream::Ok || format != stateFormat)
        return;
    PeopleFilter filter;
    filter.group = GroupId(group);
    filter.connection = ConnectionId(connection);
    filter.keys = PeopleFilter::Keys(std::clamp(keys, 0, int(PeopleFilter::Keys::Changed)));
    setFilter(filter);
    m_columns->restoreState(columns);
    m_splitter->restoreState(splitter);
}

} // namespace keyroster::ui
