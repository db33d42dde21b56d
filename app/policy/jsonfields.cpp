#include "policy/jsonfields.h"

#include <QCoreApplication>
#include <cmath>

namespace keyroster {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};
// JSON numbers are doubles for everybody else: beyond this they are not exact.
constexpr double largestExact = 9007199254740992.0;
} // namespace

void ReadProblem::set(const QString& path, const QString& what)
{
    if (!m_error)
        m_error = Error(ErrorKind::BadInput, Text::tr("%1: %2").arg(path, what), path);
}

JsonFields::JsonFields(const QJsonObject& object, QString path, ReadProblem& problem)
    : m_object(object)
    , m_path(std::move(path))
    , m_problem(problem)
{}

QString JsonFields::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : QString(m_path + QLatin1Char('.') + name);
}

void JsonFields::refuse(const QString& name, const QString& what)
{
    m_problem.set(pathOf(name), what);
}

QJsonValue JsonFields::take(const QString& name)
{
    m_read.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonFields::text(const QString& name, const QString& otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        refuse(name, Text::tr("a text is expected here"));
    return value.toString(otherwise);
}

QString JsonFields::requiredText(const QString& name)
{
    const QString found = text(name);
    if (found.isEmpty())
        refuse(name, Text::tr("this field is needed and is missing or empty"));
    return found;
}

bool JsonFields::flag(const QString& name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        refuse(name, Text::tr("true or false is expected here"));
    return value.toBool(otherwise);
}

std::optional<double> JsonFields::number(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        refuse(name, Text::tr("a number is expected here"));
        return {};
    }
    return value.toDouble();
}

std::optional<qint64> JsonFields::integer(const QString& name)
{
    const auto value = number(name);
    if (!value)
        return {};
    if (std::trunc(*value) != *value || std::abs(*value) > largestExact) {
        refuse(name, Text::tr("a whole number is expected here"));
        return {};
    }
    return static_cast<qint64>(*value);
}

QDateTime JsonFields::moment(const QString& name)
{
    const QString written = text(name);
    if (written.isEmpty())
        return {};
    const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime) {
        refuse(name, Text::tr("a date and time like 2026-01-31T12:00:00Z is expected here"));
        return {};
    }
    return read.toUTC();
}

QStringList JsonFields::texts(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    QStringList found;
    bool fits = value.isArray();
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        fits = fits && item.isString();
        found.append(item.toString());
    }
    if (!fits)
        refuse(name, Text::tr("a list of texts is expected here"));
    return found;
}

std::optional<QJsonObject> JsonFields::object(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        refuse(name, Text::tr("an object { ... } is expected here"));
    return value.toObject();
}

QList<QJsonObject> JsonFields::objects(const QString& name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        refuse(name, Text::tr("a list [ ... ] is expected here"));
    QList<QJsonObject> found;
    const QJsonArray items = value.toArray();
    found.reserve(items.size());
    for (const auto& item : items) {
        if (!item.isObject())
            refuse(QStringLiteral("%1[%2]").arg(name).arg(found.size()),
                   Text::tr("an object { ... } is expected here"));
        found.append(item.toObject());
    }
    return found;
}

void JsonFields::refuseWord(const QString& name, const QString& word, const QStringList& known)
{
    refuse(name, Text::tr("\"%1\" is not known here; it can be %2")
                     .arg(word.left(40), known.join(QStringLiteral(", "))));
}

QJsonObject JsonFields::rest() const
{
    QJsonObject kept;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_read.contains(field.key()))
            kept.insert(field.key(), field.value());
    }
    return kept;
}

QString momentText(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace keyroster
