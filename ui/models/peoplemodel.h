#pragma once

#include "models/effectivekeys.h"
#include "models/listmodel.h"
#include "models/modelroles.h"
#include "policy/directory.h"

namespace keyroster::ui {

/// Which people the table shows.
struct PeopleFilter
{
    enum class Keys { Any, NoKey, OwnKey, ThroughGroup, Pool, Changed };
    QString text;            ///< every word must be in name, e-mail or a group's name
    GroupId group;           ///< only its members, with those of its subgroups; empty: all
    ConnectionId connection; ///< that `keys` is about; empty: any connection
    Keys keys = Keys::Any;
    KeyId key; ///< only people whom this key serves; empty: all
    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// A shown person: the place in the directory's users.
struct PersonRow
{
    int place = -1;
    UserId id; ///< finds the row again after a pull
    [[nodiscard]] int key() const { return place; }
    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// All users with the key that pays for each of them, a column for each connection. Filters and
/// sorts itself; what a cell says is worked out when it is asked for, so 100,000 users cost nothing
/// until they are seen. GUI thread.
class PeopleModel : public ListModel<PersonRow>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Groups, Role, Changes, FirstConnection };
    enum DataRole {
        ReachRole = Qt::UserRole + 300, ///< int of Reach, in a connection's column
    };
    using ListModel::ListModel;

    void setDirectory(const Directory& directory); ///< after a pull
    void setPolicy(const Policy& draft, const Policy& base);
    /// After an edit, instead of setPolicy(): where it changes assignments only, it costs as much
    /// as it changes, unless keys decide who is shown or in which order. `draft` is what the edit
    /// made of the draft given before.
    void followEdit(const Policy& draft, const Policy& base, const Edit& edit);
    void setConditions(const KeyConditions& conditions);
    void setFilter(const PeopleFilter& filter);
    [[nodiscard]] const PeopleFilter& filter() const { return m_filter; }

    [[nodiscard]] const Directory& directory() const { return m_directory; }
    [[nodiscard]] const QList<ConnectionId>& connections() const { return m_connections; }
    [[nodiscard]] qsizetype userCount() const { return m_directory.users().size(); }
    /// nullptr where there is no row; until the next pull.
    [[nodiscard]] const User* userAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const UserId& user) const; ///< invalid: filtered out
    /// "Why this key?": sentences, first line first.
    [[nodiscard]] QStringList explain(const UserId& user, const ConnectionId& connection) const;
    /// "team-1, own key".
    [[nodiscard]] QString lineOf(const UserId& user, const ConnectionId& connection) const;
    /// How many users have no key on a connection.
    [[nodiscard]] qsizetype withoutKey(const ConnectionId& connection) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged(); ///< once after each change of rows

private:
    struct Person
    {
        QString sortText; ///< folded name
        QString findText; ///< folded name, e-mail, groups
    };
    void refresh();
    void findAgain();
    void setConnections(const QList<ConnectionId>& next);
    void cellsChanged();
    [[nodiscard]] bool keysDecide() const; ///< who is shown, or in which order
    [[nodiscard]] bool accepts(int place) const;
    [[nodiscard]] bool acceptsKeys(const User& user) const;
    [[nodiscard]] bool isServed(const User& user) const;
    void sortRows(QList<PersonRow>& rows) const;
    [[nodiscard]] QVariant connectionData(const User& user, int connection, int role) const;
    [[nodiscard]] QString groupsText(const UserId& user) const;
    [[nodiscard]] RowChange changeOf(const UserId& user) const;
    [[nodiscard]] QString spoken(const User& user) const;

    Directory m_directory;
    QList<Person> m_people; ///< as directory().users()
    QList<int> m_byName;    ///< places in the order of names
    Policy m_draft;
    QList<ConnectionId> m_connections;
    QStringList m_connectionNames;
    QList<EffectiveKeys> m_keys, m_baseKeys; ///< as m_connections
    QList<Assignment> m_baseAssignments;     ///< that m_baseKeys was made of
    KeyConditions m_conditions;
    PeopleFilter m_filter;
    QStringList m_words;
    QSet<UserId> m_members;    ///< of m_filter.group
    QSet<UserId> m_keyMembers; ///< of the groups on m_filter.key
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace keyroster::ui
