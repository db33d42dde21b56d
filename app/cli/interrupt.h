#pragma once

namespace keyroster::cli {

/// Why a command has to end before it is done.
enum class Interrupt { None, Signal, TimeIsUp };

/// From now on SIGINT and SIGTERM are only noted; the second one of a kind ends the program at
/// once. The time limit begins now; 0: none. Differs per system, like terminal.h.
void watchInterrupts(int seconds);
Interrupt interruptNow();

enum class ByteRead { Came, End, Interrupted, Failed };
/// Waits for one byte, but not past an interrupt. (Windows: past it, until the line has ended.)
ByteRead readByte(int descriptor, char& byte);

} // namespace keyroster::cli
