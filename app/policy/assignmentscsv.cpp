#include "policy/assignmentscsv.h"

#include "policy/codes.h"
#include "policy/csvcolumns.h"
#include "policy/csvlookup.h"
#include "policy/editsupport.h"
#include "policy/principalnames.h"

#include <QCoreApplication>

namespace keyroster::csv {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentsCsv)
};

QHash<QString, QString> knownHeads()
{
    return {{u"who"_s, u"who"_s},
            {u"principal"_s, u"who"_s},
            {u"email"_s, u"email"_s},
            {u"mail"_s, u"email"_s},
            {u"user"_s, u"email"_s},
            {u"group"_s, u"group"_s},
            {u"connection"_s, u"connection"_s},
            {u"key"_s, u"key"_s},
            {u"keylabel"_s, u"key"_s},
            {u"label"_s, u"key"_s},
            {u"strategy"_s, u"strategy"_s},
            {u"spill"_s, u"spill"_s},
            {u"rank"_s, u"rank"_s}};
}

using Place = std::pair<ConnectionId, Principal>;

/// The lines about one principal on one connection: one assignment.
struct Together
{
    Assignment wanted;
    QList<qsizetype> lines; ///< places in Preview::lines
    qsizetype badLine = 0;  ///< line of the file; 0: all are right
};

class Importer
{
public:
    Importer(const Policy& policy, const Directory& directory, edits::AssignMode mode)
        : m_policy(policy)
        , m_directory(directory)
        , m_mode(mode)
        , m_people(directory)
        , m_names(policy)
        , m_columns(knownHeads())
    {
        for (qsizetype i = policy.assignments.size() - 1; i >= 0; --i)
            m_before.insert(
                {policy.assignments.at(i).connection, policy.assignments.at(i).principal}, i);
    }

    Result<AssignmentsImport> run(const Records& table)
    {
        if (table.records.isEmpty())
            return fail(ErrorKind::BadInput, Text::tr("There is nothing in this file."));
        const bool hasHead = m_columns.readHead(table.records.first());
        if (!hasHead)
            m_columns.assume({u"who"_s, u"connection"_s, u"key"_s});
        if (const QString missing = missingColumn(); !missing.isEmpty())
            return fail(ErrorKind::BadInput,
                        Text::tr("The first line names no column %1. It should be: email, "
                                 "connection, key.")
                            .arg(missing));
        Preview& preview = m_result.preview;
        preview.columns = QStringList{Text::tr("Who"), Text::tr("Connection"), Text::tr("Key")};
        for (const QString& head : m_columns.unused())
            preview.notes.append(Text::tr("The column %1 is not used.").arg(head));
        for (qsizetype i = hasHead ? 1 : 0; i < table.records.size(); ++i)
            read(table.records.at(i));
        for (const Together& together : std::as_const(m_together))
            settle(together);
        const auto touched = m_result.edit.changes.size();
        if (touched > 0)
            m_result.edit.text =
                Text::tr("Import %n assignment(s) from CSV", nullptr, int(touched));
        return m_result;
    }

private:
    [[nodiscard]] QString missingColumn() const
    {
        if (!m_columns.has(u"who"_s) && !m_columns.has(u"email"_s) && !m_columns.has(u"group"_s))
            return u"email"_s;
        return m_columns.has(u"key"_s) ? QString() : u"key"_s;
    }

    [[nodiscard]] QString whoOf(const Record& record) const
    {
        QStringList filled;
        for (const auto& name : {u"who"_s, u"email"_s, u"group"_s}) {
            const QString text = m_columns.text(record, name);
            if (!text.isEmpty())
                filled.append(text);
        }
        return filled.join(u" + "_s);
    }

    [[nodiscard]] Result<Principal> principalOf(const Record& record) const
    {
        const QString who = m_columns.text(record, u"who"_s);
        const QString email = m_columns.text(record, u"email"_s);
        const QString group = m_columns.text(record, u"group"_s);
        const int filled = int(!who.isEmpty()) + int(!email.isEmpty()) + int(!group.isEmpty());
        if (filled != 1)
            return fail(ErrorKind::BadInput,
                        filled == 0 ? Text::tr("It is not said who. Write an e-mail, a group, or * "
                                               "for everyone.")
                                    : Text::tr("A line is about a user or a group, not both."));
        if (!who.isEmpty() || email == "*"_L1 || group == "*"_L1)
            return m_people.principal(who.isEmpty() ? u"*"_s : who);
        if (!group.isEmpty()) {
            const auto found = m_people.group(group);
            return found ? Result<Principal>(Principal::group(*found)) : passOn(found);
        }
        const auto found = m_people.user(email);
        return found ? Result<Principal>(Principal::user(*found)) : passOn(found);
    }

    void read(const Record& record)
    {
        PreviewLine line;
        line.line = record.line;
        line.cells << whoOf(record) << m_columns.text(record, u"connection"_s)
                   << m_columns.text(record, u"key"_s);
        const auto principal = principalOf(record);
        const auto connection = m_names.connection(line.cells.at(1));
        QString problem = principal ? QString() : principal.error().message;
        if (problem.isEmpty() && !connection)
            problem = connection.error().message;
        if (!problem.isEmpty()) {
            line.text = problem;
            m_result.preview.lines.append(line);
            return;
        }
        Together& together = togetherOf({*connection, *principal});
        together.lines.append(m_result.preview.lines.size());
        problem = take(together, record, line);
        if (!problem.isEmpty()) {
            line.action = Action::Error;
            line.text = problem;
            together.badLine = together.badLine > 0 ? together.badLine : record.line;
        }
        m_result.preview.lines.append(line);
    }

    Together& togetherOf(const Place& place)
    {
        const auto known = m_places.constFind(place);
        if (known != m_places.cend())
            return m_together[*known];
        m_places.insert(place, m_together.size());
        Together made;
        made.wanted.connection = place.first;
        made.wanted.principal = place.second;
        const qsizetype before = m_before.value(place, -1);
        if (before >= 0)
            made.wanted = m_policy.assignments.at(before);
        if (m_mode == edits::AssignMode::Replace)
            made.wanted.keys.clear();
        m_together.append(made);
        return m_together.last();
    }

    /// What is wrong with the line; empty when it is part of `together` now.
    QString take(Together& together, const Record& record, PreviewLine& line)
    {
        if (m_columns.isTooLong(record))
            return Text::tr("There are more cells than columns. Put a text with commas in "
                            "quotation marks.");
        const auto key = m_names.key(together.wanted.connection, line.cells.at(2));
        if (!key)
            return key.error().message;
        const Place place{together.wanted.connection, together.wanted.principal};
        const auto said = m_said.constFind({place, *key});
        if (said != m_said.cend()) {
            line.action = Action::Same;
            line.text = Text::tr("Line %1 says this already.").arg(*said);
        } else {
            m_said.insert({place, *key}, record.line);
            if (!together.wanted.keys.contains(*key))
                together.wanted.keys.append(*key);
        }
        const QString first = takeWord(record, u"strategy"_s, together.wanted.strategy, place);
        const QString second = takeWord(record, u"spill"_s, together.wanted.spill, place);
        const QString third = takeRank(record, together.wanted.rank, place);
        return !first.isEmpty() ? first : !second.isEmpty() ? second : third;
    }

    /// Two lines about the same person must not say different things.
    QString differs(const Place& place, const QString& name, const QString& word)
    {
        QString& known = m_words[{place, name}];
        if (!known.isEmpty() && known != word)
            return Text::tr("An earlier line of the same person says %1 for %2.").arg(known, name);
        known = word;
        return {};
    }

    template <typename Enum>
    QString takeWord(const Record& record, const QString& name, std::optional<Enum>& target,
                     const Place& place)
    {
        const QString word = m_columns.text(record, name).toLower();
        if (word.isEmpty())
            return {};
        const auto value = fromCode<Enum>(word);
        if (!value)
            return Text::tr("%1 is no %2. Write one of: %3.")
                .arg(word, name, allCodes<Enum>().join(u", "_s));
        target = value;
        return differs(place, name, word);
    }

    QString takeRank(const Record& record, int& target, const Place& place)
    {
        const QString text = m_columns.text(record, u"rank"_s);
        if (text.isEmpty())
            return {};
        bool fits = false;
        const int value = text.toInt(&fits);
        if (!fits || std::abs(value) > 1000000)
            return Text::tr("The rank must be a whole number, such as 0.");
        target = value;
        return differs(place, u"rank"_s, QString::number(value));
    }

    [[nodiscard]] QString labels(const QList<KeyId>& keys) const
    {
        QStringList all;
        for (const KeyId& key : keys)
            all.append(m_names.labelOf(key));
        return all.join(u", "_s);
    }

    void settle(const Together& together)
    {
        const Place place{together.wanted.connection, together.wanted.principal};
        const qsizetype at = m_before.value(place, -1);
        const Assignment* before = at >= 0 ? &m_policy.assignments.at(at) : nullptr;
        const bool same = before && *before == together.wanted;
        for (const qsizetype number : together.lines) {
            PreviewLine& line = m_result.preview.lines[number];
            if (together.badLine > 0) {
                if (line.text.isEmpty() || line.action == Action::Same) {
                    line.action = Action::LeftOut;
                    line.text = Text::tr("Left out, because line %1 about the same person does "
                                         "not fit.")
                                    .arg(together.badLine);
                }
                continue;
            }
            if (line.action == Action::Same)
                continue;
            line.action = same ? Action::Same : before ? Action::Change : Action::Add;
            line.text = wordsFor(line.action, together.wanted, before);
        }
        if (together.badLine > 0 || same)
            return;
        m_result.edit.changes.append(before ? replacement(*before, together.wanted)
                                            : addition(together.wanted));
    }

    [[nodiscard]] QString wordsFor(Action action, const Assignment& wanted,
                                   const Assignment* before) const
    {
        const QString who = m_directory.nameOf(wanted.principal);
        if (action == Action::Same)
            return Text::tr("Nothing to do: it is so already.");
        if (action == Action::Add)
            return Text::tr("%1 gets %2.").arg(who, labels(wanted.keys));
        if (before->keys == wanted.keys)
            return Text::tr("%1 keeps %2; how they are used changes.")
                .arg(who, labels(wanted.keys));
        return Text::tr("%1 gets %2 instead of %3.")
            .arg(who, labels(wanted.keys), labels(before->keys));
    }

    const Policy& m_policy;
    const Directory& m_directory;
    edits::AssignMode m_mode;
    PrincipalNames m_people;
    PolicyNames m_names;
    Columns m_columns;
    QHash<Place, qsizetype> m_before;                 ///< place in the policy
    QHash<Place, qsizetype> m_places;                 ///< place in m_together
    QHash<std::pair<Place, KeyId>, qsizetype> m_said; ///< line of the file
    QHash<std::pair<Place, QString>, QString> m_words;
    QList<Together> m_together;
    AssignmentsImport m_result;
};

/// The e-mail, or the id where the e-mail would not lead back to the same user.
QString emailOf(const Principal& principal, const Directory& directory,
                const PrincipalNames& people)
{
    const User* user = directory.user(UserId(principal.id));
    const auto back = people.user(user ? user->email : QString());
    return back && back->text() == principal.id ? user->email : principal.id;
}

QString groupNameOf(const Principal& principal, const Directory& directory,
                    const PrincipalNames& people)
{
    const QString name = directory.nameOf(principal);
    const auto back = people.group(name);
    return back && back->text() == principal.id ? name : principal.id;
}

} // namespace

Result<AssignmentsImport> previewAssignments(QByteArrayView bytes, const Policy& policy,
                                             const Directory& directory, edits::AssignMode mode)
{
    const auto table = parse(bytes);
    if (!table)
        return passOn(table);
    return Importer(policy, directory, mode).run(*table);
}

QByteArray assignmentsToCsv(const Policy& policy, const Directory& directory)
{
    const PolicyNames names(policy);
    const PrincipalNames people(directory);
    QList<QStringList> records;
    records.append(QStringList{u"email"_s, u"group"_s, u"connection"_s, u"key"_s, u"strategy"_s,
                               u"spill"_s, u"rank"_s});
    for (const Assignment& assignment : policy.assignments) {
        const Principal& principal = assignment.principal;
        QString email = principal.type == PrincipalType::Everyone ? u"*"_s : QString();
        if (principal.type == PrincipalType::User)
            email = emailOf(principal, directory, people);
        const QString group = principal.type == PrincipalType::Group
                                ? groupNameOf(principal, directory, people)
                                : QString();
        for (const KeyId& key : assignment.keys) {
            records.append(QStringList());
            records.last() << email << group << names.nameOf(assignment.connection)
                           << names.labelOf(key)
                           << (assignment.strategy ? code(*assignment.strategy) : QString())
                           << (assignment.spill ? code(*assignment.spill) : QString())
                           << (assignment.rank != 0 ? QString::number(assignment.rank) : QString());
        }
    }
    return write(records);
}

} // namespace keyroster::csv
