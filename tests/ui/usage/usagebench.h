#pragma once

#include "pages/usagepage.h"
#include "ui/support/guitest.h"
#include "unit/sync/bench.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

namespace keyroster::test {

/// The page beside a fake server with a router that has counted, or will.
class UsageBench
{
public:
    explicit UsageBench(ui::Theme* theme);
    ~UsageBench();

    /// Adopts, syncs: now there is a router with a key. `named`: further keys by these labels.
    void installRouter(const QStringList& named = {});
    /// Something counted some days ago, for the key with this label and a user by name.
    void count(int daysAgo, const QString& key, const QString& user, qint64 requests,
               double cost = 0);
    /// Shows the page as the window does.
    void open();
    void close() { m_page.reset(); }

    [[nodiscard]] ui::UsagePage* page() const { return m_page.get(); }
    [[nodiscard]] bool isShown(const char* state) const; ///< by object name
    [[nodiscard]] KeyId key(const QString& label) const;
    [[nodiscard]] UserId user(const QString& name) const;

    FakeOpenWebUi server;
    Bench bench;
    ui::Operations operations;

private:
    ui::Theme* m_theme;
    std::unique_ptr<ui::UsagePage> m_page;
};

} // namespace keyroster::test
