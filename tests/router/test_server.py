"""What is read from Open WebUI, with its real modules."""

from __future__ import annotations

import asyncio
import json
import time
from types import SimpleNamespace
from typing import Any

import pytest
from make import document

from keyroster_router import server, switch
from keyroster_router.base import settled
from keyroster_router.policy import Connection
from keyroster_router.sealing import b64url, raw_public, router_key, seal
from keyroster_router.server import PolicySource, direct_secret, groups_of, public_key_text, user_headers
from keyroster_router.state import new_state
from keyroster_router.switch import named_policy, watch_row

SECRET = "openwebui-test-secret-key-0123456789abcdef"
USER = {"id": "u1", "name": "Ada ü", "email": "ada@example.org", "role": "user"}


def test_the_public_key_comes_from_the_server_s_secret() -> None:
    assert public_key_text() == b64url(raw_public(router_key(SECRET)))


def test_who_asks_is_told_to_nobody_by_default() -> None:
    assert user_headers(USER, "chat") == {}


def test_groups_are_kept_for_fifteen_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def look_up(user: str) -> tuple[str, ...]:
        asked.append(user)
        return ("g",)

    monkeypatch.setattr(server, "look_up_groups", look_up)
    clock = [100.0]
    monkeypatch.setattr(server, "time", SimpleNamespace(monotonic=lambda: clock[0], time=time.time))
    state = new_state()
    for moment, count in ((100.0, 1), (114.9, 1), (115.1, 2)):
        clock[0] = moment
        assert asyncio.run(groups_of(state, "u")) == ("g",)
        assert len(asked) == count


def test_a_direct_connection_is_found_by_its_address() -> None:
    connection = Connection("c", "s", "n", "https://api.example/v1", "openai", "", {}, 60, "direct_connection", {})

    def found(settings: Any, to: Connection = connection) -> str | None:
        return direct_secret({**USER, "settings": settings}, to)

    direct = {"OPENAI_API_BASE_URLS": ["https://x/v1", "https://api.example/v1/"], "OPENAI_API_KEYS": ["one", "two"]}
    assert found({"ui": {"directConnections": direct}}) == "two"
    assert found({"ui": {"directConnections": {**direct, "OPENAI_API_CONFIGS": {"1": {"enable": False}}}}}) is None
    for odd in (None, {}, {"ui": None}, {"ui": {"directConnections": {"OPENAI_API_BASE_URLS": 5, "OPENAI_API_KEYS": {}}}}):
        assert found(odd) is None
    off = Connection("c", "s", "n", "https://api.example/v1", "openai", "", {}, 60, "off", {})
    assert found({"ui": {"directConnections": direct}}, off) is None


class Slots:
    """Two policy functions; counts how often they are read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts, self.reads = {"a": "", "b": ""}, 0
        monkeypatch.setattr(server, "read_slot", self.read)

    async def read(self, slot: str) -> str:
        self.reads += 1
        await asyncio.sleep(0.01)
        return self.texts[slot]

    def put(self, slot: str, revision: int) -> None:
        key = {"id": "k", "sealed": seal(b"sk-x", "k", raw_public(router_key(SECRET)))}
        self.texts[slot] = json.dumps({**document([key]), "revision": revision})


def test_a_policy_is_loaded_once_per_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    slots, source = Slots(monkeypatch), PolicySource(new_state())
    slots.put("a", 1)
    slots.put("b", 2)

    async def work() -> None:
        found = await asyncio.gather(*(source.get("a", 1) for _ in range(20)))
        assert slots.reads == 1 and all(index is found[0] for index in found) and found[0].keys["k"].secret == "sk-x"
        assert (await source.get("b", 2)).revision == 2
        for _ in range(10):  # requests that still saw the old valves
            assert (await source.get("a", 1)).revision == 1
            assert (await source.get("b", 2)).revision == 2
        assert slots.reads == 2

    asyncio.run(work())


UNREADABLE = ["", "{", "[]", '{"format": 2, "revision": 2}', '{"revision": 7}', '{"connections": [{"id": 1}], "revision": "x"}']


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_policy_that_cannot_be_read_leaves_the_old_one(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    state = new_state()
    slots, source = Slots(monkeypatch), PolicySource(state)
    slots.put("a", 1)
    slots.texts["b"] = text

    async def work() -> None:
        assert (await source.get("a", 1)).revision == 1
        for _ in range(5):
            assert (await source.get("b", 2)).revision == 1
        assert slots.reads == 2  # not at every request
        assert "could not be loaded" in state.errors[-1][1]
        source.failed_at = 0.0
        slots.put("b", 2)
        assert (await source.get("b", 2)).revision == 2

    asyncio.run(work())


def test_without_a_policy_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    Slots(monkeypatch)
    assert asyncio.run(PolicySource(new_state()).get("", 0)) is None


class Row:
    """The router's row in a real database of Open WebUI, and how often the valves were read by a query of our own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from open_webui.internal.db import Base, engine
        from open_webui.models.functions import FunctionForm, FunctionMeta, Functions

        tables = [table for name, table in Base.metadata.tables.items() if name.startswith("function")]
        Base.metadata.drop_all(engine, tables)
        Base.metadata.create_all(engine, tables)
        self.functions, self.reads = Functions, 0
        read = switch.read_valves

        async def counted() -> Any:
            self.reads += 1
            return await read()

        monkeypatch.setattr(switch, "read_valves", counted)
        self.form = FunctionForm(id="keyroster", name="k", content="x = 1", meta=FunctionMeta())

    async def make(self) -> None:
        await settled(self.functions.delete_function_by_id("keyroster"))
        await settled(self.functions.insert_new_function("u", "pipe", self.form))

    async def put(self, slot: str, revision: int) -> None:
        """By another request, as an admin does."""
        await asyncio.create_task(self.put_now({"slot": slot, "revision": revision}))

    async def put_now(self, valves: dict[str, Any]) -> None:
        await settled(self.functions.update_function_valves_by_id("keyroster", valves))

    async def load(self, name: str = "keyroster") -> None:
        """What Open WebUI does for every chat."""
        await settled(self.functions.get_function_by_id(name))


def test_the_valves_come_with_the_row_that_open_webui_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    row, state = Row(monkeypatch), new_state()

    async def work() -> None:
        await row.make()
        await row.load()
        assert await named_policy(state) == ("", 0)  # watched from here on
        await row.put("a", 1)
        first = row.reads
        await row.load()
        assert await named_policy(state) == ("a", 1) and row.reads == first
        await row.put("b", 2)
        await row.load()
        assert await named_policy(state) == ("b", 2) and row.reads == first

    asyncio.run(work())


def test_valves_are_read_where_no_row_brought_them(monkeypatch: pytest.MonkeyPatch) -> None:
    row, state = Row(monkeypatch), new_state()

    async def work() -> None:
        await row.make()
        await row.put("a", 1)
        assert await named_policy(state) == ("a", 1)
        await row.load()
        assert await named_policy(state) == ("a", 1)
        reads = row.reads
        await row.put("b", 2)
        assert await named_policy(state) == ("b", 2) and row.reads == reads + 1  # a note serves one chat
        await row.load()
        await row.put("a", 3)
        monkeypatch.setattr(switch, "NOTED_FOR_S", -1.0)
        assert await named_policy(state) == ("a", 3) and row.reads == reads + 2  # and not for long
        await row.load("keyroster_policy_a")
        assert await named_policy(state) == ("a", 3) and row.reads == reads + 3  # another function's row
        state.noted_valves.set((time.monotonic(), "encrypted"))
        monkeypatch.setattr(switch, "NOTED_FOR_S", 5.0)
        assert await named_policy(state) == ("a", 3) and row.reads == reads + 4

    asyncio.run(work())


def test_chats_at_once_do_not_see_each_other_s_row(monkeypatch: pytest.MonkeyPatch) -> None:
    row, state = Row(monkeypatch), new_state()

    async def chat(revision: int, turn: asyncio.Event, next_turn: asyncio.Event) -> None:
        await turn.wait()
        await row.put("a", revision)
        await row.load()
        next_turn.set()
        await asyncio.sleep(0.05)
        assert await named_policy(state) == ("a", revision)
        # The reply of a stream is made in a task of its own.
        state.noted_valves.set((time.monotonic(), {"slot": "b", "revision": revision}))
        assert await asyncio.create_task(named_policy(state)) == ("b", revision)

    async def work() -> None:
        await row.make()
        await named_policy(state)
        turns = [asyncio.Event() for _ in range(6)]
        turns[0].set()
        await asyncio.gather(*(chat(i + 1, turns[i], turns[i + 1]) for i in range(5)))

    asyncio.run(work())


@pytest.mark.parametrize("valves", [{}, {"slot": 5, "revision": 1}, {"slot": "a", "revision": "x"}, {"slot": None}])
def test_odd_valves_name_nothing(valves: dict[str, Any]) -> None:
    state = new_state()
    watch_row(state)

    async def work() -> tuple[str, int]:
        state.noted_valves.set((time.monotonic(), valves))
        return await named_policy(state)

    slot, revision = asyncio.run(work())
    assert slot in ("", "a") and isinstance(revision, int) and (slot, revision) in (("", 0), ("", 1), ("a", 0))
