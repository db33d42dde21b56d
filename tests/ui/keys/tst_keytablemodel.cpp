#include "models/keytableproxymodel.h"
#include "models/tableroles.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestKeyTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllKeysOfAllConnections();
    void statesComeFromTheRouterWithReasonAndEnd();
    void useIsBarAndNumbers();
    void forecastSaysWhenAKeyRunsOut();
    void keysThatDoNotServeHaveNoForecast();
    void useIsNotInvented();
    void secretsElsewhereAreSaidInWords();
    void stagedEditsShowAsIconAndWord();
    void aRemovedConnectionIsMarkedWithItsKeys();
    void refreshKeepsSelectionAndNeverResets();
    void filters_data();
    void filters();
    void sortsBySense();
    void noRoleHoldsASecret();
    void thousandKeysAreQuick();

private:
    [[nodiscard]] QVariant cell(const char* key, int column, int role = Qt::DisplayRole) const;
    void showPolicy(const Policy& draft, const Policy& base);

    std::unique_ptr<KeyTableModel> m_model;
    std::unique_ptr<KeyTableProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_proxyTester;
};

void TestKeyTableModel::init()
{
    m_model = std::make_unique<KeyTableModel>();
    m_proxy = std::make_unique<KeyTableProxyModel>(m_model.get());
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), mode);
    m_model->setSecretQuestion([](const ApiKey& key) { return key.id != sample::key("k-lab"); });
    showPolicy(sample::policy(), sample::policy());
}

void TestKeyTableModel::showPolicy(const Policy& draft, const Policy& base)
{
    m_model->setPolicy(draft, base, makeConnectionRows(draft, base, ChangeTracker(base, draft)));
}

void TestKeyTableModel::cleanup()
{
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

QVariant TestKeyTableModel::cell(const char* key, int column, int role) const
{
    const QModelIndex row = m_model->indexOf(sample::key(key));
    return row.siblingAtColumn(column).data(role);
}

void TestKeyTableModel::showsAllKeysOfAllConnections()
{
    QCOMPARE(m_model->rowCount(), 8);
    QCOMPARE(m_model->columnCount(), int(KeyTableModel::ColumnCount));
    QCOMPARE(cell("k-groq", KeyTableModel::ConnectionName).toString(), u"Groq"_s);
    QCOMPARE(cell("k-team", KeyTableModel::Label).toString(), u"team-1"_s);
    QVERIFY(cell("k-team", KeyTableModel::Ending).toString().contains(u"x7Qp"_s));
    QCOMPARE(cell("k-team", KeyTableModel::People).toString(), u"1 user and 1 group"_s);
    QVERIFY(cell("k-pool1", KeyTableModel::People).toString().contains(u"pool"_s));
    QCOMPARE(cell("k-spare", KeyTableModel::People).toString(), u"nobody"_s);
    QVERIFY(cell("k-team", KeyTableModel::LimitsColumn).toString().contains(u"1,000"_s)
            || cell("k-team", KeyTableModel::LimitsColumn).toString().contains(u"1000"_s));
    QSet<QString> ids;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        ids.insert(m_model->headerData(column, Qt::Horizontal, ColumnIdRole).toString());
    }
    QCOMPARE(ids.size(), m_model->columnCount());
}

void TestKeyTableModel::statesComeFromTheRouterWithReasonAndEnd()
{
    QCOMPARE(cell("k-team", KeyTableModel::State, StateRole).toString(), u"untested"_s);
    sync::RouterStatus status = sample::status();
    for (sync::KeyStatus& key : status.keys) {
        if (key.key == sample::key("k-lab"))
            key.reason = u"The provider says: no such key"_s;
    }
    m_model->setStatus(status);
    QCOMPARE(cell("k-lab", KeyTableModel::State, StateRole).toString(), u"invalid"_s);
    QCOMPARE(cell("k-lab", KeyTableModel::State, CellIconRole).toString(), u"error"_s);
    QCOMPARE(cell("k-lab", KeyTableModel::Reason).toString(), u"The provider says: no such key"_s);
    QVERIFY(cell("k-pool1", KeyTableModel::State).toString().startsWith(u"Used up until"_s));
    QCOMPARE(cell("k-old", KeyTableModel::State, CellIconRole).toString(), u"power"_s);
    // What a row says aloud has the state in it.
    QVERIFY(cell("k-lab", KeyTableModel::Label, Qt::AccessibleTextRole)
                .toString()
                .contains(cell("k-lab", KeyTableModel::State).toString()));
}

void TestKeyTableModel::useIsBarAndNumbers()
{
    m_model->setStatus(sample::status());
    QCOMPARE(cell("k-team", KeyTableModel::Use, CellShareRole).toDouble(), 0.86);
    QVERIFY(cell("k-team", KeyTableModel::Use).toString().contains(u"860"_s));
    QVERIFY(!cell("k-ada", KeyTableModel::Use, CellShareRole).isValid()); // it has no limit
    QVERIFY(cell("k-ada", KeyTableModel::Use).toString().contains(u"41"_s));
}

void TestKeyTableModel::forecastSaysWhenAKeyRunsOut()
{
    m_model->setStatus(sample::status());
    // 860 of 1,000 runs out today unless almost all of the day is over, so the test sets the use.
    sync::RouterStatus status = sample::status();
    for (sync::KeyStatus& key : status.keys) {
        if (key.key == sample::key("k-team"))
            key.requestsDay = 1000;
    }
    m_model->setStatus(status);
    QVERIFY(cell("k-team", KeyTableModel::ForecastColumn).toString().startsWith(u"Used up"_s));
    QCOMPARE(cell("k-team", KeyTableModel::ForecastColumn, CellIconRole).toString(), u"clock"_s);
    for (sync::KeyStatus& key : status.keys) {
        if (key.key == sample::key("k-team"))
            key.requestsDay = 1;
    }
    m_model->setStatus(status);
    QCOMPARE(cell("k-team", KeyTableModel::ForecastColumn).toString(), u"Lasts until the reset"_s);
    QVERIFY(cell("k-ada", KeyTableModel::ForecastColumn).toString().isEmpty());
    // All but two of the day's requests at noon, where the account has its noon now.
    const int eastward = 12 - QDateTime::currentDateTimeUtc().time().hour();
    Account account;
    account.id = AccountId(u"a-noon"_s);
    account.name = u"Noon"_s;
    account.reset = u"Etc/GMT%1%2"_s.arg(eastward >= 0 ? u"-"_s : u"+"_s).arg(std::abs(eastward));
    Policy policy = sample::policy();
    policy.accounts.append(account);
    for (ApiKey& key : policy.keys) {
        if (key.id == sample::key("k-team")) {
            key.account = account.id;
            policy.accounts.last().connection = key.connection;
        }
    }
    showPolicy(policy, policy);
    for (sync::KeyStatus& key : status.keys) {
        if (key.key == sample::key("k-team"))
            key.requestsDay = 998;
    }
    m_model->setStatus(status);
    const QString soon = cell("k-team", KeyTableModel::ForecastColumn).toString();
    static const QRegularExpression words(
        u"^Runs out about \\d+:\\d\\d.*, back at \\d+:\\d\\d.*$"_s);
    QVERIFY2(words.match(soon).hasMatch(), qPrintable(soon));
}

void TestKeyTableModel::keysThatDoNotServeHaveNoForecast()
{
    sync::RouterStatus status = sample::status();
    sync::KeyStatus& team = status.keys.first();
    QCOMPARE(team.key, sample::key("k-team"));
    team.requestsDay = 1;
    m_model->setStatus(status);
    QCOMPARE(cell("k-team", KeyTableModel::ForecastColumn).toString(), u"Lasts until the reset"_s);
    for (const QString& state : {u"out_of_credit"_s, u"invalid"_s, u"cooling"_s}) {
        team.state = state;
        m_model->setStatus(status);
        QCOMPARE(cell("k-team", KeyTableModel::ForecastColumn).toString(), QString());
        QVERIFY(
            !cell("k-team", KeyTableModel::ForecastColumn, CellIconRole).isValid()
            || cell("k-team", KeyTableModel::ForecastColumn, CellIconRole).toString().isEmpty());
    }
    team.until = QDateTime::currentDateTimeUtc().addSecs(-1); // the pause is over
    m_model->setStatus(status);
    QCOMPARE(cell("k-team", KeyTableModel::ForecastColumn).toString(), u"Lasts until the reset"_s);
}

void TestKeyTableModel::useIsNotInvented()
{
    QCOMPARE(cell("k-team", KeyTableModel::Use).toString(), QString());
    QVERIFY(!cell("k-team", KeyTableModel::Use, CellShareRole).isValid());
    QVERIFY(!cell("k-team", KeyTableModel::Label, Qt::AccessibleTextRole)
                 .toString()
                 .contains(u"today"_s));
}

void TestKeyTableModel::secretsElsewhereAreSaidInWords()
{
    QCOMPARE(cell("k-lab", KeyTableModel::Secret).toString(), u"Not on this computer"_s);
    QCOMPARE(cell("k-lab", KeyTableModel::Secret, CellIconRole).toString(), u"lock"_s);
    QCOMPARE(cell("k-ada", KeyTableModel::Secret).toString(), u"On this computer"_s);
}

void TestKeyTableModel::stagedEditsShowAsIconAndWord()
{
    Policy draft = sample::policy();
    const Policy base = draft;
    draft.keys[0].weight = 2;
    ApiKey added = draft.keys.at(1);
    added.id = sample::key("k-new");
    added.label = u"new-1"_s;
    draft.keys.append(added);
    draft = *applyEdit(draft, *edits::removeKeys(draft, {sample::key("k-old")}));
    showPolicy(draft, base);
    QCOMPARE(m_model->rowCount(), 9);
    QCOMPARE(cell("k-team", KeyTableModel::Changes).toString(), u"Changed"_s);
    QCOMPARE(cell("k-new", KeyTableModel::Changes).toString(), u"New"_s);
    QCOMPARE(cell("k-old", KeyTableModel::Changes).toString(), u"Removed"_s);
    QVERIFY(cell("k-old", KeyTableModel::Label, CellStruckRole).toBool());
    for (const char* key : {"k-team", "k-new", "k-old"})
        QVERIFY(!cell(key, KeyTableModel::Changes, CellIconRole).toString().isEmpty());
    QVERIFY(cell("k-ada", KeyTableModel::Changes).toString().isEmpty());
    // A key that was only sealed anew is no change of anybody.
    draft = base;
    draft.keys[1].sealed = u"1.a.b"_s;
    showPolicy(draft, base);
    QVERIFY(cell("k-ada", KeyTableModel::Changes).toString().isEmpty());
}

void TestKeyTableModel::aRemovedConnectionIsMarkedWithItsKeys()
{
    const Policy base = sample::policy();
    const Policy draft = *applyEdit(base, *edits::removeConnection(base, sample::groq));
    showPolicy(draft, base);
    QCOMPARE(m_model->rowCount(), 8);
    QCOMPARE(cell("k-groq", KeyTableModel::Changes).toString(), u"Removed"_s);
    QCOMPARE(cell("k-groq", KeyTableModel::ConnectionName).toString(), u"Groq"_s);
    QVERIFY(cell("k-groq", KeyTableModel::ConnectionName, CellStruckRole).toBool());
    QCOMPARE(cell("k-groq", KeyTableModel::ConnectionName, CellIconRole),
             cell("k-groq", KeyTableModel::Changes, CellIconRole));
    QCOMPARE(cell("k-groq", KeyTableModel::ConnectionName, Qt::ToolTipRole).toString(),
             u"Groq, Removed"_s);
    QVERIFY(cell("k-groq", KeyTableModel::Label, Qt::AccessibleTextRole)
                .toString()
                .contains(u"Groq, Removed"_s));

    Policy other = base;
    other.connections[1].models.first().hidden = true;
    showPolicy(other, base);
    QCOMPARE(cell("k-groq", KeyTableModel::ConnectionName, Qt::AccessibleTextRole).toString(),
             u"Groq, Changed"_s);
    QVERIFY(!cell("k-groq", KeyTableModel::ConnectionName, CellStruckRole).toBool());
    QVERIFY(cell("k-groq", KeyTableModel::Changes).toString().isEmpty());
    QVERIFY(cell("k-team", KeyTableModel::ConnectionName, CellIconRole).toString().isEmpty());
    QCOMPARE(cell("k-team", KeyTableModel::ConnectionName, Qt::AccessibleTextRole).toString(),
             u"OpenAI"_s);
}

void TestKeyTableModel::refreshKeepsSelectionAndNeverResets()
{
    m_proxy->sort(KeyTableModel::Label);
    QItemSelectionModel selection(m_proxy.get());
    selection.select(m_proxy->indexOf(sample::key("k-ada")),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    Policy draft = sample::policy();
    draft.keys.removeAt(0);
    std::swap(draft.keys[0], draft.keys[2]);
    draft.keys[1].label = u"zz"_s;
    showPolicy(draft, sample::policy());
    m_model->setStatus(sample::status());
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    // All columns of a changed row are told to be read again.
    QCOMPARE(changes.constLast().at(1).toModelIndex().column(), m_model->columnCount() - 1);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(m_proxy->rowAt(selection.selectedRows().constFirst())->id, sample::key("k-ada"));
}

void TestKeyTableModel::filters_data()
{
    using State = KeyTableFilter::State;
    QTest::addColumn<KeyTableFilter>("filter");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char* name, const QString& text, const ConnectionId& connection,
                        State state, const QStringList& labels) {
        QTest::addRow("%s", name) << KeyTableFilter{text, connection, state} << labels;
    };
    row("label", u"POOL"_s, {}, State::Any, {u"pool-1"_s, u"pool-2"_s});
    row("ending", u"gq01"_s, {}, State::Any, {u"groq-1"_s});
    row("connection's name", u"groq"_s, {}, State::Any, {u"groq-1"_s});
    row("two words", u"openai pool-1"_s, {}, State::Any, {u"pool-1"_s});
    row("connection", {}, sample::groq, State::Any, {u"groq-1"_s});
    row("trouble", {}, {}, State::Trouble, {u"lab"_s});
    row("waiting", {}, {}, State::Waiting, {u"pool-1"_s});
    row("off", {}, {}, State::Off, {u"summer-2025"_s});
    row("changed", {}, {}, State::Changed, {u"ada-own"_s});
    row("nothing", u"xyzzy"_s, {}, State::Any, {});
}

void TestKeyTableModel::filters()
{
    QFETCH(KeyTableFilter, filter);
    QFETCH(QStringList, labels);
    Policy draft = sample::policy();
    draft.keys[1].weight = 5;
    showPolicy(draft, sample::policy());
    m_model->setStatus(sample::status());
    m_proxy->sort(KeyTableModel::Label);
    m_proxy->setFilter(filter);
    QStringList shown;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        shown.append(m_proxy->rowAt(m_proxy->index(row, 0))->label);
    QCOMPARE(shown, labels);
}

void TestKeyTableModel::sortsBySense()
{
    Policy draft = sample::policy();
    draft.keys[3].validUntil = QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
    draft.keys[5].validUntil = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    showPolicy(draft, draft);
    m_model->setStatus(sample::status());
    const auto first = [this](int column) {
        m_proxy->sort(column);
        return m_proxy->rowAt(m_proxy->index(0, 0))->id;
    };
    QCOMPARE(first(KeyTableModel::ValidUntil), sample::key("k-pool1")); // what ends first
    QCOMPARE(first(KeyTableModel::ForecastColumn), sample::key("k-team"));
    m_proxy->sort(KeyTableModel::Use, Qt::DescendingOrder);
    QCOMPARE(m_proxy->rowAt(m_proxy->index(0, 0))->id, sample::key("k-team"));
    m_proxy->sort(KeyTableModel::People, Qt::DescendingOrder);
    QVERIFY(m_proxy->rowAt(m_proxy->index(0, 0))->inPool);
}

void TestKeyTableModel::noRoleHoldsASecret()
{
    // A sealed form stands for everything that the table does not need to know.
    Policy draft = sample::policy();
    for (ApiKey& key : draft.keys) {
        key.sealed = u"1.canary.canary"_s;
        key.fingerprint = u"canarycanary0000"_s;
    }
    showPolicy(draft, draft);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 400; ++role)
                QVERIFY(!m_model->index(row, column).data(role).toString().contains(u"canary"_s));
        }
    }
}

void TestKeyTableModel::thousandKeysAreQuick()
{
    Policy draft = sample::policy();
    for (int i = 0; i < 1000; ++i) {
        ApiKey key = draft.keys.at(0);
        key.id = KeyId(u"many-%1"_s.arg(i));
        key.label = u"many %1"_s.arg(i);
        draft.keys.append(key);
    }
    for (int i = 0; i < 100000; ++i) {
        Assignment one;
        one.connection = sample::openAi;
        one.principal = Principal::user(UserId(u"x%1"_s.arg(i)));
        one.keys = {KeyId(u"many-%1"_s.arg(i % 1000))};
        draft.assignments.append(one);
    }
    m_proxyTester.reset();
    m_tester.reset();
    QElapsedTimer timer;
    timer.start();
    showPolicy(draft, draft);
    QCOMPARE(m_model->indexOf(KeyId(u"many-7"_s)).siblingAtColumn(KeyTableModel::People).data(),
             QVariant(u"100 users"_s));
    // The bar is 100 ms; this build has sanitizers.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_MAIN(TestKeyTableModel)
#include "tst_keytablemodel.moc"
