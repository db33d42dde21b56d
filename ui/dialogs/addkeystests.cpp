#include "base/fewatonce.h"
#include "dialogs/addkeysdialog.h"
#include "dialogs/keyverdict.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

// What happens to the list of keys: they are tested, and added.
namespace keyroster::ui {

struct AddKeysDialog::Tests
{
    QPointer<sync::Engine> engine;
    QPointer<AddKeysDialog> dialog;
    ConnectionId connection;
    QList<std::pair<int, SecretBytes>> waiting;
    CancelToken cancel;
    int done = 0, all = 0;
    QStringList failures; ///< why a key could not be asked about

    static QCoro::Task<> one(std::shared_ptr<Tests> tests, int row, SecretBytes secret)
    {
        auto task = tests->engine->testSecret(tests->connection, secret, tests->cancel);
        const auto test = co_await task;
        if (tests->dialog)
            tests->dialog->tested(row, test);
    }
};

void AddKeysDialog::addClicked()
{
    if (isWaiting() && !takeWaiting())
        return;
    if (!m_testFirst->isChecked() || m_decided) {
        add(false);
        return;
    }
    test();
}

void AddKeysDialog::test()
{
    m_tests = std::make_shared<Tests>();
    m_tests->engine = m_engine;
    m_tests->dialog = this;
    m_tests->connection = m_connection;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).twin.isEmpty() && !m_rows.at(i).test)
            m_tests->waiting.append({i, m_rows.at(i).secret});
    }
    m_tests->all = int(m_tests->waiting.size());
    const NextWork next = [tests = m_tests]() -> std::optional<QCoro::Task<>> {
        if (tests->waiting.isEmpty() || !tests->engine || tests->cancel.isCancelled())
            return std::nullopt;
        const auto [row, secret] = tests->waiting.takeFirst();
        return Tests::one(tests, row, secret);
    };
    run(tr("Testing the keys..."), fewAtOnce(keyTestsAtOnce, next), m_tests->cancel, [this] {
        if (m_tests->cancel.isCancelled())
            refresh();
        else
            allTested();
    });
}

/// What a provider said that was down or busy is no last word.
void AddKeysDialog::testAgain()
{
    for (Row& row : m_rows) {
        if (!row.works())
            row.test.reset();
    }
    m_decided = false;
    refresh();
    test();
}

void AddKeysDialog::tested(int index, const Result<providers::KeyTest>& test)
{
    ++m_tests->done;
    m_count->setText(tr("Tested %1 of %2 keys...").arg(m_tests->done).arg(m_tests->all));
    if (test) {
        m_rows[index].test = *test;
        showRow(index);
        m_list->scrollToItem(m_list->topLevelItem(index));
    } else if (test.error().kind != ErrorKind::Cancelled
               && !m_tests->failures.contains(test.error().message)) {
        m_tests->failures.append(test.error().message);
    }
}

void AddKeysDialog::allTested()
{
    const bool allWork = std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row& row) {
        return !row.twin.isEmpty() || row.works();
    });
    if (allWork) {
        add(false);
        return;
    }
    m_decided = true;
    refresh();
    // Else it is on "Add all anyway", where "Test and add" was.
    (m_onlyWorking->isHidden() ? m_again : m_onlyWorking)->setFocus();
    message()->showMessage(
        Tone::Warning,
        tr("Not all keys work. You can add only the working ones, add all anyway and mend "
           "them later, or take keys off the list (Delete)."),
        m_tests->failures.join(QLatin1Char('\n')));
}

void AddKeysDialog::add(bool onlyWorking)
{
    QList<sync::NewKey> keys;
    QList<std::optional<providers::KeyTest>> tests;
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.twin.isEmpty() || (onlyWorking && !row.works()))
            continue;
        sync::NewKey key;
        key.label = row.label;
        key.secret = row.secret;
        keys.append(std::move(key));
        tests.append(row.test);
    }
    const CancelToken cancel;
    run(tr("Storing the keys in the keychain..."), m_engine->addKeys(m_connection, keys, cancel),
        cancel, [this, tests](const QList<KeyId>& added) {
            Q_EMIT keysAdded(added);
            for (qsizetype i = 0; i < std::min(added.size(), tests.size()); ++i) {
                if (tests.at(i))
                    m_engine->noteTest(added.at(i), *tests.at(i));
            }
            accept();
        });
}

} // namespace keyroster::ui
