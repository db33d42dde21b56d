#include "child.h"

#include <QCoreApplication>
#include <QMap>
#include <cstdio>

namespace keyroster::test {

using namespace Qt::StringLiterals;

void startChild(QProcess& process, const QString& role, const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--child"_s, role} + arguments);
}

int runAsChild(int argc, char** argv, const QMap<QString, ChildRole>& roles)
{
    if (argc < 3 || qstrcmp(argv[1], "--child") != 0)
        return -1;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const ChildRole role = roles.value(arguments.at(2));
    return role ? role(arguments.mid(3)) : 64;
}

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace keyroster::test
