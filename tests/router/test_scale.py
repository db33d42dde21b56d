"""Bars of the router's own time, and a control channel that can be polled with a thousand keys."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from typing import Any

from make import index_of

from keyroster_router.book import Book
from keyroster_router.control import Control
from keyroster_router.resolve import tiers_for
from keyroster_router.serve import Ask, Server
from keyroster_router.server import build_index
from keyroster_router.state import new_state


def large(assignments: int, keys: int) -> dict[str, Any]:
    connection = {"id": "c1", "slug": "demo", "name": "Demo", "base_url": "http://127.0.0.1:1/v1", "models": [{"id": "m"}]}
    common = {"connection": "c1", "fingerprint": "f", "sealed": "s", "limits": {"rpm": 1000000}}
    made = [{"id": f"k{i}", **common} for i in range(keys)]

    def row(i: int) -> dict[str, Any]:
        user = {"type": "user", "id": f"u{i}"}
        return {"connection": "c1", "principal": user, "keys": [f"k{(i + j) % keys}" for j in range(3)], "spill": "when_exhausted"}

    rows = [row(i) for i in range(assignments)]
    everyone = {"connection": "c1", "principal": {"type": "everyone"}, "keys": ["k0", "k1", "k2"]}
    return {"format": 1, "revision": 1, "policy_id": "p", "connections": [connection], "keys": made, "assignments": [*rows, everyone]}


async def no_status(text: str, done: bool) -> None:
    raise AssertionError("nobody waits here")


def own_times(document: dict[str, Any], rounds: int = 3000) -> list[float]:
    """Milliseconds of this thread from the policy to the lease, for chats of many users (what other programs take of the
    processor meanwhile is not ours)."""
    book = Book(new_state())
    server, index = Server(book), index_of(document)
    users = len(document["assignments"]) - 1
    times = []
    for i in range(rounds):
        body = {"messages": [{"role": "user", "content": "Hello"}]}
        began = time.thread_time()
        request = Ask(index, index.connections["c1"], "m", f"u{i * 7919 % users}", ("g1", "g2"), f"chat-{i}", body, no_status)
        now = time.time()
        key, _ = server.pick(request, now)
        lease = book.take(index, key, "m", 100, now)
        times.append((time.thread_time() - began) * 1000)
        book.quota.settle(lease, book.zone(index, key), now, 18, 0, True)
    return times


def test_own_time_is_small_and_does_not_grow() -> None:
    small, big = own_times(large(10, 3)), own_times(large(100_000, 1000))
    p50, p99 = statistics.median(big), statistics.quantiles(big, n=100)[98]
    print(f"router_own_p50_ms={p50:.3f} router_own_p99_ms={p99:.3f} small_p50_ms={statistics.median(small):.3f}")
    assert p50 <= 0.2 and p99 <= 1.0


def test_a_large_policy_loads_off_the_event_loop_in_seconds() -> None:
    text = json.dumps(large(100_000, 1000))
    began = time.process_time()
    index = build_index(text, "secret")
    assert time.process_time() - began < 10
    assert len(index.keys) == 1000 and len(tiers_for(index, "c1", "u99999", ())) == 2


def test_status_of_a_thousand_keys_is_cheap() -> None:
    state = new_state()
    book = Book(state)
    index = index_of(large(10, 1000))
    now = time.time()
    for i in range(0, 1000, 2):
        state.cooldowns[f"A|key:k{i}:f|m"] = ["cooling", "x", now, now + 100, False, 1, "limit"]
    began = time.process_time()
    answer = asyncio.run(Control(state, book).answer({"op": "status"}, "admin", index, "a"))["keyroster"]
    took = time.process_time() - began
    assert sum(key["state"] == "cooling" for key in answer["keys"].values()) == 500
    assert took < 0.25, took
