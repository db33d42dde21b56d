#include "policy/syncnote.h"

namespace keyroster {

namespace {
const QString field = QStringLiteral("message");
}

QString syncNote(const Policy& policy)
{
    return policy.extra.value(field).toString();
}

void setSyncNote(Policy& policy, const QString& note)
{
    if (note.isEmpty())
        policy.extra.remove(field);
    else
        policy.extra.insert(field, note.left(longestSyncNote));
}

QJsonObject extraWithoutNote(const Policy& policy)
{
    QJsonObject extra = policy.extra;
    extra.remove(field);
    return extra;
}

} // namespace keyroster
