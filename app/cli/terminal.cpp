#include "cli/terminal.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace keyroster::cli {

#ifdef Q_OS_WIN

bool isTerminal(std::FILE* stream)
{
    return _isatty(_fileno(stream)) != 0;
}

struct SilentTerminal::Saved
{
    HANDLE console;
    DWORD mode;
};

SilentTerminal::SilentTerminal(int descriptor, const QString& prompt)
{
    const HANDLE console = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    DWORD mode = 0;
    if (!GetConsoleMode(console, &mode))
        return;
    m_saved = std::make_unique<Saved>(Saved{console, mode});
    SetConsoleMode(console, mode & ~DWORD(ENABLE_ECHO_INPUT));
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
}

SilentTerminal::~SilentTerminal()
{
    if (m_saved)
        SetConsoleMode(m_saved->console, m_saved->mode);
}

#else

bool isTerminal(std::FILE* stream)
{
    return isatty(fileno(stream)) != 0;
}

struct SilentTerminal::Saved
{
    int descriptor;
    termios mode;
};

SilentTerminal::SilentTerminal(int descriptor, const QString& prompt)
{
    termios mode{};
    if (!isatty(descriptor) || tcgetattr(descriptor, &mode) != 0)
        return;
    m_saved = std::make_unique<Saved>(Saved{descriptor, mode});
    mode.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(descriptor, TCSAFLUSH, &mode);
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
}

SilentTerminal::~SilentTerminal()
{
    if (!m_saved)
        return;
    tcsetattr(m_saved->descriptor, TCSAFLUSH, &m_saved->mode);
    std::fputs("\n", stderr);
}

#endif

} // namespace keyroster::cli
