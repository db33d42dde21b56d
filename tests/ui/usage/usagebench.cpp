#include "ui/usage/usagebench.h"

#include "policy/edits.h"

namespace keyroster::test {

namespace {

FakeOpenWebUi& furnished(FakeOpenWebUi& server)
{
    furnish(server);
    return server;
}

} // namespace

UsageBench::UsageBench(ui::Theme* theme)
    : bench(furnished(server))
    , m_theme(theme)
{
    if (!bench.pull())
        qFatal("no pull");
}

/// Nothing may be under way when the program ends.
UsageBench::~UsageBench()
{
    m_page.reset();
    operations.cancelAll();
    if (!QTest::qWaitFor([this] { return !operations.isBusy(); }, patienceMs))
        qFatal("still busy");
}

void UsageBench::installRouter(const QStringList& named)
{
    const ConnectionId connection = bench.adopt();
    QList<sync::NewKey> keys;
    for (const QString& label : named) {
        sync::NewKey key;
        key.label = label;
        key.secret = SecretBytes((QStringLiteral("sk-test-secret-") + label).toUtf8());
        keys.append(key);
    }
    if (!keys.isEmpty() && !await(bench.engine().addKeys(connection, keys, CancelToken())))
        qFatal("no keys");
    if (bench.sync().end != sync::ApplyReport::End::Done || !bench.pull())
        qFatal("no sync");
}

KeyId UsageBench::key(const QString& label) const
{
    const auto& keys =
        m_page ? m_page->data()->policy().keys : const_cast<Bench&>(bench).workspace().base().keys;
    for (const ApiKey& key : keys) {
        if (key.label == label)
            return key.id;
    }
    return KeyId(label);
}

UserId UsageBench::user(const QString& name) const
{
    const auto& users = const_cast<Bench&>(bench).workspace().snapshot()->directory.users();
    for (const User& user : users) {
        if (user.name == name)
            return user.id;
    }
    return UserId(name);
}

void UsageBench::count(int daysAgo, const QString& label, const QString& name, qint64 requests,
                       double cost)
{
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(-daysAgo);
    QJsonObject row;
    row.insert(QStringLiteral("day"), day.toString(Qt::ISODate));
    row.insert(QStringLiteral("key"), key(label).text());
    row.insert(QStringLiteral("user"), user(name).text());
    row.insert(QStringLiteral("model"), QStringLiteral("large"));
    row.insert(QStringLiteral("requests"), requests);
    row.insert(QStringLiteral("input_tokens"), requests * 800);
    row.insert(QStringLiteral("output_tokens"), requests * 300);
    row.insert(QStringLiteral("cached_tokens"), requests * 100);
    row.insert(QStringLiteral("cost"), cost);
    server.state().usage.append(row);
}

void UsageBench::open()
{
    m_page = std::make_unique<ui::UsagePage>(&bench.engine(), &operations, m_theme);
    m_page->resize(1160, 780);
    m_page->show();
    if (!QTest::qWaitForWindowExposed(m_page.get()))
        qFatal("the page does not show");
    m_page->activateWindow();
    m_page->activate();
}

bool UsageBench::isShown(const char* state) const
{
    const auto* found = m_page->findChild<QWidget*>(QString::fromLatin1(state));
    return found && found->isVisible();
}

} // namespace keyroster::test
