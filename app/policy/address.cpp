#include "policy/address.h"

namespace keyroster {

QString comparableUrl(const QString& url)
{
    QString text = url.trimmed();
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

} // namespace keyroster
