"""Strategies: balance, how few chats move, and when a pin is left."""

from __future__ import annotations

import ast
import inspect
import random
from collections import Counter
from typing import Any

import pytest
from make import document, index_of

from keyroster_router import pick as picking
from keyroster_router import resolve
from keyroster_router.book import Book
from keyroster_router.pick import Choice, choose, rendezvous
from keyroster_router.serve import Server

WAITING = {"asyncio", "threading", "aiohttp", "sqlite3", "redis", "socket", "subprocess", "time"}
CHATS = [f"chat-{i}|m" for i in range(20_000)]


def choices(weights: dict[str, float], **more: dict[str, Any]) -> list[Choice]:
    """`more`: name -> fields of the choice that differ."""
    index = index_of(document([{"id": name, "weight": weight} for name, weight in weights.items()]))
    found = []
    for name in weights:
        fields = {"account": name, "in_flight": 0, "account_in_flight": 0, "left": 1.0, **more.get(name, {})}
        left = fields.pop("left")
        found.append(Choice(key=index.keys[name], left=lambda left=left: left, **fields))
    return found


def pick(strategy: str, given: list[Choice], chat: str | None = None, turn: int = 0) -> str:
    return choose(strategy, given, chat, lambda: turn).key.id


def test_sticky_is_sticky_and_balanced() -> None:
    given = choices({"a": 1, "b": 1, "c": 1, "d": 1})
    first = {chat: pick("sticky", given, chat) for chat in CHATS}
    assert all(pick("sticky", given, chat) == first[chat] for chat in CHATS[:2000])
    for count in Counter(first.values()).values():
        assert count == pytest.approx(5000, rel=0.06)


def test_weights_are_kept() -> None:
    given = choices({"a": 1, "b": 2, "c": 5})
    counts = Counter(pick("sticky", given, chat) for chat in CHATS)
    assert [counts[name] / len(CHATS) for name in "abc"] == pytest.approx([1 / 8, 2 / 8, 5 / 8], abs=0.012)


def test_few_chats_move_when_a_key_comes_or_goes() -> None:
    four, five = choices(dict.fromkeys("abcd", 1.0)), choices(dict.fromkeys("abcde", 1.0))
    before = {chat: pick("sticky", four, chat) for chat in CHATS}
    after = {chat: pick("sticky", five, chat) for chat in CHATS}
    moved = [chat for chat in CHATS if before[chat] != after[chat]]
    assert all(after[chat] == "e" for chat in moved)
    assert len(moved) / len(CHATS) == pytest.approx(1 / 5, abs=0.012)


def test_a_changed_weight_moves_only_its_share() -> None:
    before = {chat: pick("sticky", choices({"a": 1, "b": 1}), chat) for chat in CHATS[:4000]}
    after = {chat: pick("sticky", choices({"a": 2, "b": 1}), chat) for chat in CHATS[:4000]}
    moved = sum(before[chat] != after[chat] for chat in before)
    assert moved / 4000 == pytest.approx(2 / 3 - 1 / 2, abs=0.03)


def test_the_order_is_the_same_in_every_process() -> None:
    assert rendezvous([("a", 1.0), ("b", 1.0), ("c", 1.0)], "chat-1|m") == ["b", "a", "c"]
    assert rendezvous([("a", 1.0), ("b", 1.0), ("c", 1.0)], "chat-2|m") == ["b", "a", "c"]


def test_the_pin_is_left_when_it_is_busy_or_nearly_empty() -> None:
    quiet = choices({"a": 1, "b": 1})
    chat = next(chat for chat in CHATS if pick("sticky", quiet, chat) == "a")
    # the mean is half of a's load here: 1.5 x mean + 1 is passed at 5, not at 4
    assert pick("sticky", choices({"a": 1, "b": 1}, a={"account_in_flight": 4}), chat) == "a"
    assert pick("sticky", choices({"a": 1, "b": 1}, a={"account_in_flight": 5}), chat) == "b"
    assert pick("sticky", choices({"a": 1, "b": 1}, a={"left": 0.06}), chat) == "a"
    assert pick("sticky", choices({"a": 1, "b": 1}, a={"left": 0.04}), chat) == "b"
    everything_low = choices({"a": 1, "b": 1}, a={"left": 0.01}, b={"left": 0.01})
    assert pick("sticky", everything_low, chat) == "a"


def test_without_a_chat_the_most_room_wins() -> None:
    given = choices({"a": 1, "b": 1, "c": 1}, a={"left": 0.5}, b={"left": 0.9}, c={"left": 0.2})
    assert pick("sticky", given) == "b"
    even = choices({"a": 1, "b": 1})
    counts = Counter(pick("sticky", even) for _ in range(2000))
    assert min(counts["a"], counts["b"]) > 850


def test_inside_an_account_the_less_loaded_of_two() -> None:
    random.seed(3)
    loads = dict.fromkeys("abcdefgh", 0)
    for _ in range(4000):
        fields = {name: {"account": "acme", "in_flight": load} for name, load in loads.items()}
        loads[pick("sticky", choices(dict.fromkeys(loads, 1.0), **fields), "chat")] += 1
    assert max(loads.values()) - min(loads.values()) <= 8  # at random it would be about 90


def test_round_robin() -> None:
    given = choices({"a": 1, "b": 1, "c": 1})
    assert [pick("round_robin", given, "x", turn) for turn in range(5)] == ["a", "b", "c", "a", "b"]
    assert pick("round-robin", given, "x", 2) == "c"


def test_weighted() -> None:
    random.seed(5)
    given = choices({"a": 1, "b": 3})
    assert Counter(pick("weighted", given) for _ in range(8000))["b"] / 8000 == pytest.approx(0.75, abs=0.02)


def test_least_in_flight_counts_weights() -> None:
    assert pick("least_in_flight", choices({"a": 1, "b": 1}, a={"in_flight": 2}, b={"in_flight": 1})) == "b"
    assert pick("least_in_flight", choices({"a": 4, "b": 1}, a={"in_flight": 2}, b={"in_flight": 0})) == "a"


def test_fill_first_and_most_remaining() -> None:
    given = choices({"a": 1, "b": 1}, a={"left": 0.2, "in_flight": 9}, b={"left": 0.8})
    assert pick("fill_first", given) == "a"
    assert pick("most_remaining", given) == "b"


def test_an_unknown_strategy_is_the_default() -> None:
    given = choices({"a": 1, "b": 1, "c": 1})
    assert all(pick("nonsense", given, chat) == pick("sticky", given, chat) for chat in CHATS[:50])


def test_weight_zero_is_used_only_when_alone() -> None:
    counts = Counter(pick("sticky", choices({"a": 1, "b": 0}), chat) for chat in CHATS[:3000])
    assert counts == {"a": 3000}
    assert pick("sticky", choices({"b": 0}), "x") == "b"


def test_choosing_waits_for_nothing() -> None:
    """No I/O and no lock on this path: plain functions, and modules that could not wait if they wanted to."""
    for function in (choose, Book.choice, Book.turn, Server.resolution, Server.pick, Server.last_guess):
        assert not inspect.iscoroutinefunction(function), function
    for module in (picking, resolve):
        names = set()
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
            assert not isinstance(node, ast.Await | ast.AsyncWith | ast.AsyncFor)
            assert not (isinstance(node, ast.Name) and node.id == "open")
        assert not names & WAITING, (module.__name__, names & WAITING)
