"""Ports for servers of the tests, so that two runs at once do not meet."""

from __future__ import annotations

import random
import socket

# Below the range from which Linux takes ports for outgoing connections (32768 and up).
FIRST, LAST = 18100, 29999


def free_port() -> int:
    """A loopback port that nobody listens on now. Random, so that two runs rarely try the same one."""
    for port in random.sample(range(FIRST, LAST), 200):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError(f"no free port between {FIRST} and {LAST}")
