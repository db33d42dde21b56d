#pragma once

#include "base/result.h"
#include "policy/codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace keyroster {

/// The first thing that does not fit while a document is read; later ones are dropped.
class ReadProblem
{
public:
    void set(const QString& path, const QString& what);
    [[nodiscard]] bool isSet() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return m_error.value_or(Error()); }

private:
    std::optional<Error> m_error;
};

/// Reads the fields of one JSON object and remembers which ones it read, so that the rest can be
/// kept. Null counts as absent. A field of another type sets the problem, with its path
/// ("keys[3].weight"), and gives the default. `object` and `problem` must outlive this.
class JsonFields
{
public:
    JsonFields(const QJsonObject& object, QString path, ReadProblem& problem);

    /// `path` of a field, for problems found by the caller.
    [[nodiscard]] QString pathOf(const QString& name) const;
    void refuse(const QString& name, const QString& what);

    QString text(const QString& name, const QString& otherwise = {});
    QString requiredText(const QString& name); ///< present and not empty
    bool flag(const QString& name, bool otherwise);
    std::optional<double> number(const QString& name);
    std::optional<qint64> integer(const QString& name); ///< whole and within +-2^53
    QDateTime moment(const QString& name); ///< RFC 3339 with an offset; invalid when absent
    QStringList texts(const QString& name);
    std::optional<QJsonObject> object(const QString& name);
    QList<QJsonObject> objects(const QString& name);

    template <typename Enum> std::optional<Enum> choice(const QString& name)
    {
        const QString word = text(name);
        if (word.isEmpty())
            return {};
        const auto value = fromCode<Enum>(word);
        if (!value)
            refuseWord(name, word, allCodes<Enum>());
        return value;
    }

    /// The fields that nobody asked for.
    [[nodiscard]] QJsonObject rest() const;

private:
    QJsonValue take(const QString& name);
    void refuseWord(const QString& name, const QString& word, const QStringList& known);

    const QJsonObject& m_object;
    QString m_path;
    ReadProblem& m_problem;
    QSet<QString> m_read;
};

/// RFC 3339 in UTC, with milliseconds only where there are any.
QString momentText(const QDateTime& moment);

} // namespace keyroster
