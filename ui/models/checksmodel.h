#pragma once

#include "models/listmodel.h"
#include "policy/lint.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

/// One finding as the page shows it.
struct CheckRow
{
    Finding finding;
    QString id;         ///< Finding::id()
    QString connection; ///< its name
    QString whom;       ///< whom or what it concerns, in words
    bool ignored = false;
    [[nodiscard]] const QString& key() const { return id; }
    friend bool operator==(const CheckRow&, const CheckRow&) = default;
};

/// The findings of lint() about the draft. Worked out beside the UI thread, a moment after draft,
/// snapshot or the router's report changed; rows are refreshed by difference. What the admin
/// ignores is kept in the workspace. The engine outlives it. GUI thread.
class ChecksModel : public ListModel<CheckRow>
{
    Q_OBJECT
public:
    enum Column {
        SeverityColumn,
        TitleColumn,
        ConnectionColumn,
        WhomColumn,
        FixColumn,
        ColumnCount
    };
    enum Role { IgnoredRole = Qt::UserRole + 300 }; ///< bool

    explicit ChecksModel(sync::Engine* engine, QObject* parent = nullptr);

    /// False until the first answer is there.
    [[nodiscard]] bool isChecked() const { return m_checked; }
    [[nodiscard]] int count(Severity severity) const; ///< without ignored ones
    [[nodiscard]] int ignoredCount() const;
    [[nodiscard]] int badge() const { return m_badge; } ///< problems and warnings

    void setShowsIgnored(bool shows);
    void setIgnored(const QString& id, bool ignored);
    /// Again, because time has passed.
    void recheck() { schedule(); }
    /// Makes the edit beside the UI thread and applies it: fixed() or refused() follows.
    void fix(const Finding& finding);

    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void checked(); ///< rows and counts are up to date
    void badgeChanged(int count);
    void fixed(const QString& what);
    void refused(const QString& reason);

private:
    /// All that lint() looks at, as values of one moment.
    struct Input
    {
        Policy policy;
        Snapshot snapshot;
        KeyConditions conditions;
        LintQuery query;
    };
    [[nodiscard]] Input input() const;
    void schedule();
    void start();
    void take();
    void show();
    [[nodiscard]] QVariant text(const CheckRow& row, int column) const;

    sync::Engine* m_engine;
    QTimer m_delay;
    QDateTime m_nextChange; ///< of what was found, by time alone; invalid: none
    QFutureWatcher<QList<CheckRow>> m_work;
    QList<CheckRow> m_all; ///< with the ignored ones
    QSet<QString> m_ignored;
    bool m_checked = false, m_again = false, m_showsIgnored = false;
    int m_badge = 0;
};

QString severityText(Severity severity); ///< "Problem", "Warning", "Notice"; translated

} // namespace keyroster::ui
