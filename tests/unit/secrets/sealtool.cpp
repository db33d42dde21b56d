#include "secrets/sealing.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

/// For tests in other languages: `sealtool PUBLIC_KEY KEY_ID < secret` prints the sealed text; the
/// secret is standard input up to its end, byte for byte. Exit code 1 with the reason on standard
/// error.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: sealtool PUBLIC_KEY KEY_ID < secret\n", stderr);
        return 1;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray plain = input.readAll();
    const keyroster::SecretBytes secret{QByteArrayView(plain)};
    keyroster::SecretBytes::wipe(plain);
    const auto sealed =
        keyroster::secrets::seal(secret, keyroster::KeyId(arguments.at(2)), arguments.at(1));
    if (!sealed) {
        std::fprintf(stderr, "%s\n", qPrintable(sealed.error().message));
        return 1;
    }
    std::printf("%s\n", qPrintable(*sealed));
    return 0;
}
