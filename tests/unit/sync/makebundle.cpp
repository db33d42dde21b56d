#include "sync/bundle.h"
#include "unit/sync/exchangebench.h"

#include <QCoreApplication>

using namespace keyroster;
using namespace keyroster::test;

/// makebundle FILE: the bundle of exchangebench.h as this version writes it. Run it once per
/// format, and keep the file in tests/data: every later version must read it.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2 || !initSecretMemory())
        return 64;
    Computer computer(storedPolicy());
    computer.enter({{KeyId(u"k1"_s), storedSecret()}});
    auto bundle = await(sync::collectBundle(computer.store(), computer.workspace(), CancelToken()));
    if (!bundle)
        qFatal("collect: %s", why(bundle).constData());
    bundle->about.madeAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const auto written = await(sync::writeBundle(QString::fromLocal8Bit(argv[1]), *bundle,
                                                 storedPassphrase(), CancelToken()));
    if (!written)
        qFatal("write: %s", why(written).constData());
    return 0;
}
