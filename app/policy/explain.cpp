#include "policy/resolve.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// The names that the sentences need.
class Narrator
{
public:
    Narrator(const Resolution& resolution, const Policy& policy, const Directory& directory,
             const ResolveQuery& query)
        : m_resolution(resolution)
        , m_policy(policy)
        , m_directory(directory)
        , m_query(query)
    {}

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines{headline()};
        const qsizetype last =
            m_resolution.tier >= 0 ? m_resolution.tier : m_resolution.tiers.size() - 1;
        for (qsizetype i = 0; i <= last; ++i) {
            if (m_resolution.tiers.at(i).entered)
                lines.append(entered(m_resolution.tiers.at(i)));
        }
        const QString next = whatComesNext();
        if (!next.isEmpty())
            lines.append(next);
        return lines;
    }

private:
    [[nodiscard]] QString keyName(const KeyId& id) const
    {
        const ApiKey* key = m_policy.key(id);
        return !key || key->label.isEmpty() ? id.text() : key->label;
    }

    [[nodiscard]] QString names(const QList<KeyId>& keys) const
    {
        QStringList texts;
        for (const KeyId& key : keys)
            texts.append(keyName(key));
        return QLocale().createSeparatedList(texts);
    }

    [[nodiscard]] QString userName() const
    {
        return m_directory.nameOf(Principal::user(m_query.user));
    }

    [[nodiscard]] QString connectionName() const
    {
        const Connection* connection = m_policy.connection(m_query.connection);
        return connection ? connection->name : m_query.connection.text();
    }

    /// "the assignment of Ada", "the pool for everyone", ...
    [[nodiscard]] QString origin(const Tier& tier) const
    {
        switch (tier.source) {
        case TierSource::Own: return Text::tr("the assignment of %1").arg(userName());
        case TierSource::Group: {
            QStringList groups;
            for (const GroupId& group : tier.groups)
                groups.append(m_directory.nameOf(Principal::group(group)));
            return groups.size() == 1
                     ? Text::tr("the assignment of the group %1").arg(groups.first())
                     : Text::tr("the assignments of the groups %1")
                           .arg(QLocale().createSeparatedList(groups));
        }
        case TierSource::Everyone: return Text::tr("the pool for everyone");
        }
        return {};
    }

    [[nodiscard]] QString served(const Tier& tier) const
    {
        if (tier.candidates.size() == 1)
            return Text::tr("%1 uses key %2, from %3.")
                .arg(userName(), keyName(tier.candidates.first()), origin(tier));
        const QString all = names(tier.candidates);
        switch (tier.strategy) {
        case Strategy::FillFirst:
            return Text::tr("%1 uses key %2, the first of %3 that is free; then %4.")
                .arg(userName(), keyName(tier.candidates.first()), origin(tier),
                     names(tier.candidates.mid(1)));
        case Strategy::RoundRobin:
            return Text::tr("%1 uses the keys %2 in turn, from %3.")
                .arg(userName(), all, origin(tier));
        case Strategy::Weighted:
            return Text::tr("%1 uses one of the keys %2, by their weights, from %3.")
                .arg(userName(), all, origin(tier));
        case Strategy::LeastInFlight:
            return Text::tr("%1 uses the least busy of the keys %2, from %3.")
                .arg(userName(), all, origin(tier));
        case Strategy::MostRemaining:
            return Text::tr("%1 uses the key with most quota left of %2, from %3.")
                .arg(userName(), all, origin(tier));
        case Strategy::Sticky: break;
        }
        return Text::tr("%1 uses one of the keys %2, from %3; each chat stays with one of them.")
            .arg(userName(), all, origin(tier));
    }

    [[nodiscard]] QString headline() const
    {
        switch (m_resolution.outcome) {
        case Outcome::Ok: return served(m_resolution.tiers.at(m_resolution.tier));
        case Outcome::NoAssignment:
            return Text::tr("%1 has no key on %2: nothing is assigned to them, to a group of "
                            "theirs, or to everyone.")
                .arg(userName(), connectionName());
        case Outcome::Exhausted:
            return Text::tr(
                       "%1 cannot chat now: every key that may pay is used up or cooling down.")
                .arg(userName());
        case Outcome::Refused:
            return Text::tr("%1 cannot chat: no key that may pay is switched on, valid today and "
                            "meant for this model.")
                .arg(userName());
        case Outcome::Invalid:
            return Text::tr("%1 cannot chat: the keys that should pay do not work. Replace them.")
                .arg(userName());
        case Outcome::UnknownModel:
            return Text::tr("%1 does not offer a model %2.").arg(connectionName(), m_query.model);
        case Outcome::UnknownConnection:
            return Text::tr("There is no connection %1.").arg(m_query.connection.text());
        }
        return {};
    }

    [[nodiscard]] QStringList entered(const Tier& tier) const
    {
        QStringList lines;
        for (const ExcludedKey& key : tier.excluded)
            lines.append(Text::tr("Key %1 of %2 %3.")
                             .arg(keyName(key.key), origin(tier), exclusionText(key.why)));
        return lines;
    }

    [[nodiscard]] QString whatComesNext() const
    {
        const auto& tiers = m_resolution.tiers;
        qsizetype last = -1;
        for (qsizetype i = 0; i < tiers.size(); ++i) {
            if (tiers.at(i).entered)
                last = i;
        }
        if (last < 0)
            return {};
        if (last + 1 == tiers.size())
            return m_resolution.outcome == Outcome::Ok
                     ? Text::tr("When none of these is left, nothing else stands in: chats wait or "
                                "are refused.")
                     : Text::tr("Nothing else stands in.");
        const Tier& next = tiers.at(last + 1);
        if (tiers.at(last).spill == Spill::Never)
            return Text::tr("%1 does not stand in, because %2 never lets other keys pay.")
                .arg(sentenceStart(origin(next)), origin(tiers.at(last)));
        if (m_resolution.outcome != Outcome::Ok)
            return Text::tr("%1 does not stand in, because a key that does not work is an error to "
                            "be mended.")
                .arg(sentenceStart(origin(next)));
        return Text::tr("When these are used up, %1 comes next.").arg(origin(next));
    }

    [[nodiscard]] static QString sentenceStart(QString text)
    {
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    }

    const Resolution& m_resolution;
    const Policy& m_policy;
    const Directory& m_directory;
    const ResolveQuery& m_query;
};

} // namespace

QStringList explain(const Resolution& resolution, const Policy& policy, const Directory& directory,
                    const ResolveQuery& query)
{
    return Narrator(resolution, policy, directory, query).lines();
}

} // namespace keyroster
