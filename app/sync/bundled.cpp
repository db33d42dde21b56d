#include "sync/engine.h"

#include <QFile>
#include <QRegularExpression>

// A static library's resources have to be named once, outside of any namespace, or the linker drops
// them.
static void takeResources()
{
    Q_INIT_RESOURCE(keyroster_router);
}

namespace keyroster::sync {

namespace {

QString textOf(const QString& resource)
{
    takeResources();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString bundledRouter()
{
    static const QString text = textOf(QStringLiteral(":/keyroster/router.py"));
    return text;
}

QString bundledSlot()
{
    static const QString text = textOf(QStringLiteral(":/keyroster/slot.py"));
    return text;
}

QString bundledRouterVersion()
{
    // The header that Open WebUI reads too: "version: 1.2.3".
    static const QRegularExpression line(QStringLiteral("^version:\\s*(\\S+)\\s*$"),
                                         QRegularExpression::MultilineOption);
    static const QString version = line.match(bundledRouter()).captured(1);
    return version;
}

} // namespace keyroster::sync
