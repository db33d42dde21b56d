#include "cli/descriptors.h"

#include "cli/interrupt.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Descriptors)
};
constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

tl::unexpected<Error> unreadable(int descriptor)
{
    return fail(ErrorKind::BadInput,
                Text::tr("File descriptor %1 cannot be read.").arg(descriptor));
}

/// One line into `line` (reserved, so that it never moves and leaves a copy behind); false where
/// nothing is left.
Result<bool> readLine(int descriptor, QByteArray& line)
{
    line.reserve(longestLine);
    char c = 0;
    bool any = false;
    while (line.size() < longestLine) {
        const ByteRead came = readByte(descriptor, c);
        if (came == ByteRead::Interrupted)
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
        if (came == ByteRead::Failed)
            return unreadable(descriptor);
        if (came == ByteRead::End)
            break;
        any = true;
        if (c == '\n')
            break;
        line.append(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return any;
}

} // namespace

Result<SecretBytes> readSecretLine(int descriptor, const QString& what)
{
    const SilentTerminal silence(descriptor, Text::tr("%1: ").arg(what));
    QByteArray line;
    const auto wiped = qScopeGuard([&line] { SecretBytes::wipe(line); });
    const auto any = readLine(descriptor, line);
    if (!any)
        return passOn(any);
    if (line.isEmpty())
        return fail(
            ErrorKind::BadInput,
            Text::tr("Nothing was given as %1. It is read from file descriptor %2, one line.")
                .arg(what)
                .arg(descriptor));
    return SecretBytes(line);
}

Result<QHash<QString, SecretBytes>> readNamedSecrets(int descriptor)
{
    const SilentTerminal silence(descriptor,
                                 Text::tr("Secrets, one NAME=VALUE per line, then Ctrl+D:\n"));
    QHash<QString, SecretBytes> secrets;
    qsizetype bytes = 0;
    for (int number = 1;; ++number) {
        QByteArray line;
        const auto wiped = qScopeGuard([&line] { SecretBytes::wipe(line); });
        const auto any = readLine(descriptor, line);
        if (!any)
            return passOn(any);
        if (!*any)
            return secrets;
        bytes += line.size();
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype equals = line.indexOf('=');
        const QString name =
            equals < 1 ? QString() : QString::fromUtf8(line.first(equals)).trimmed();
        if (name.isEmpty() || equals + 1 == line.size())
            return fail(
                ErrorKind::BadInput,
                Text::tr("Line %1 of the secrets is not of the form NAME=VALUE.").arg(number));
        if (secrets.contains(name))
            return fail(ErrorKind::BadInput,
                        Text::tr("Line %1 of the secrets gives \"%2\" a second time.")
                            .arg(number)
                            .arg(name));
        if (line.size() >= longestLine || bytes > mostBytes)
            return fail(ErrorKind::BadInput,
                        Text::tr("Line %1 of the secrets is too long.").arg(number));
        secrets.insert(name, SecretBytes(QByteArrayView(line).sliced(equals + 1)));
    }
}

} // namespace keyroster::cli
