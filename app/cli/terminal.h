#pragma once

#include <QString>
#include <cstdio>
#include <memory>

namespace keyroster::cli {

/// Whether somebody looks at what is written there, and not a file or another program.
bool isTerminal(std::FILE* stream);

/// Hides what is typed on a terminal while it lives and shows `prompt` on standard error; does
/// nothing elsewhere. With interrupt.h the only file of this room that differs per system.
class SilentTerminal
{
public:
    SilentTerminal(int descriptor, const QString& prompt);
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    struct Saved;
    std::unique_ptr<Saved> m_saved;
};

} // namespace keyroster::cli
