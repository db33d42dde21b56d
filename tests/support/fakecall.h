#pragma once

#include "support/fakeopenwebui.h"

#include <QJsonDocument>

namespace keyroster::test {

/// One request on its way through the fake. Lives while it is handled.
struct FakeOpenWebUi::Call
{
    const FakeRequest& request;
    const FakeUser* user = nullptr;
    bool byKey = false;

    /// Does it match, e.g. "POST /api/v1/groups/id/{}/update"? `arg` gets what stands for {}.
    [[nodiscard]] bool is(const char* pattern, QString* arg = nullptr) const
    {
        const QStringList want =
            QString::fromLatin1(pattern).section(QLatin1Char(' '), 1).split(QLatin1Char('/'));
        const QStringList have = request.path.split(QLatin1Char('/'));
        if (QByteArray(pattern).split(' ').first() != request.method || want.size() != have.size())
            return false;
        for (qsizetype i = 0; i < want.size(); ++i) {
            if (want.at(i) == QStringLiteral("{}")) {
                if (arg)
                    *arg = have.at(i);
            } else if (want.at(i) != have.at(i)) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] QJsonObject body() const
    {
        return QJsonDocument::fromJson(request.body).object();
    }
    [[nodiscard]] bool isAdmin() const { return user && user->role == QStringLiteral("admin"); }
};

inline FakeReply reply(const QJsonObject& object)
{
    return {200, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

inline FakeReply reply(const QJsonArray& array)
{
    return {200, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

/// `true`, `null`
inline FakeReply literal(const char* text)
{
    return {200, text};
}

inline FakeReply detail(int status, const char* text)
{
    const QJsonObject body{{QStringLiteral("detail"), QString::fromUtf8(text)}};
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

inline FakeReply notFound401()
{
    return detail(401, "We could not find what you're looking for :/");
}

} // namespace keyroster::test
