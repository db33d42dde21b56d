"""The shared state: several processes of the router on one SQLite directory or one Redis."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from make import document, index_of
from redis.asyncio import Redis
from redisserver import RedisServer

from keyroster_router import store as store_module
from keyroster_router.book import Book
from keyroster_router.failures import RATE, Failure
from keyroster_router.state import new_state
from keyroster_router.store import Store
from keyroster_router.store_redis import RedisBackend
from keyroster_router.store_sqlite import SqliteBackend
from keyroster_router.usage import utc_day

KEYS = [{"id": "a", "limits": {"rpm": 20}}, {"id": "b", "limits": {"max_in_flight": 3}}, {"id": "c"}]


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


class Process:
    """What one worker has: a state, a book and a store."""

    def __init__(self, backend: Any) -> None:
        self.state = new_state()
        self.book = Book(self.state)
        self.store = self.state.store = Store(self.state, backend)
        self.index = index_of(document(KEYS))

    async def begin(self) -> None:
        await self.store.ensure()

    async def request(self, name: str) -> Any:
        """A lease when there is room by all that is known; None otherwise."""
        key, now = self.index.keys[name], time.time()
        if self.book.why(self.index, key, "m", 0, now) is not None:
            return None
        reserved = await self.book.reserved(self.index, key, 0, now)
        return None if reserved is False else self.book.take(self.index, key, "m", 0, now, bool(reserved))

    def end(self, name: str, lease: Any) -> None:
        connection = self.index.connections["c1"]
        request = SimpleNamespace(index=self.index, connection=connection, model="m", user="u", held=[])
        self.book.settle(request, self.index.keys[name], lease, {"prompt_tokens": 3, "completion_tokens": 4}, time.time(), True)

    def fail(self, name: str) -> None:
        connection = self.index.connections["c1"]
        failure = Failure(RATE, 429, "", "", hint=60.0, organization="org_shared")
        self.book.failed(self.index, self.index.keys[name], connection, "m", failure, {}, time.time())

    def why(self, name: str) -> str | None:
        return self.book.why(self.index, self.index.keys[name], "m", 0, time.time())


Make = Callable[[], Process]


@pytest.fixture(params=["sqlite", "redis"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Callable[[Make], Awaitable[None]]], None]:
    """Runs a coroutine that gets a maker of processes over one backend."""
    kind = request.param
    server = request.getfixturevalue("redis_server") if kind == "redis" else None

    def run(work: Callable[[Make], Awaitable[None]]) -> None:
        async def whole() -> None:
            made: list[Process] = []
            clients: list[Redis] = []

            def make() -> Process:
                if kind == "sqlite":
                    made.append(Process(SqliteBackend(tmp_path)))
                else:
                    clients.append(Redis.from_url(server.url, decode_responses=True))
                    made.append(Process(RedisBackend(clients[-1])))
                return made[-1]

            if server is not None:
                cleaner = Redis.from_url(server.url)
                await cleaner.flushall()
                await cleaner.aclose()
            try:
                await work(make)
            finally:
                for process in made:
                    process.store.task.cancel()
                for client in clients:
                    await client.aclose()

        asyncio.run(whole())

    return run


def test_a_limit_is_never_exceeded_by_two_processes(world: Any) -> None:
    async def work(make: Make) -> None:
        one, two = make(), make()
        await one.begin()
        await two.begin()
        leases = await asyncio.gather(*(process.request("a") for _ in range(30) for process in (one, two)))
        granted = [lease for lease in leases if lease is not None]
        assert len(granted) == 20

    world(work)


def test_requests_in_flight_are_limited_together(world: Any) -> None:
    async def work(make: Make) -> None:
        one, two = make(), make()
        await one.begin()
        await two.begin()
        first = [await one.request("b"), await one.request("b")]
        third = await two.request("b")
        assert all(first) and third is not None
        assert await two.request("b") is None and await one.request("b") is None
        one.end("b", first[0])
        for process in (one, two):  # both do so once a second
            await process.store.sync()
        assert await two.request("b") is not None

    world(work)


def test_cooldowns_and_organizations_reach_the_others_and_end_there_too(world: Any) -> None:
    async def work(make: Make) -> None:
        one, two = make(), make()
        await one.begin()
        await two.begin()
        one.fail("c")
        assert one.why("c") == "cooling" and two.why("c") is None
        await one.store.sync()
        await two.store.sync()
        assert two.why("c") == "cooling" and two.state.learned == {"c:f": "org_shared"}
        two.book.health.reset(two.index.keys["c"])
        assert two.why("c") is None
        await two.store.sync()
        await one.store.sync()
        assert one.why("c") is None
        await two.store.sync()
        assert two.why("c") is None

    world(work)


def test_a_new_process_knows_what_the_others_know(world: Any) -> None:
    async def work(make: Make) -> None:
        one = make()
        await one.begin()
        one.fail("c")
        for _ in range(5):
            one.end("a", await one.request("a"))
        await one.store.sync()
        two = make()
        await two.begin()
        assert two.why("c") == "cooling"
        requests, tokens = two.book.quota.minute("key:a:f", time.time())
        assert (round(requests), round(tokens)) == (5, 35)
        day = two.book.quota.day("key:a:f", two.book.zone(two.index, two.index.keys["a"]), time.time())
        assert day == (5, 35)

    world(work)


def test_counters_are_the_same_everywhere_and_nothing_is_counted_twice(world: Any) -> None:
    async def work(make: Make) -> None:
        processes = [make() for _ in range(3)]
        for process in processes:
            await process.begin()
        for _ in range(4):
            for process in processes:
                process.end("c", await process.request("c"))
            await processes[0].store.sync()
        for _ in range(2):
            for process in processes:
                await process.store.sync()
        for process in processes:
            zone = process.book.zone(process.index, process.index.keys["c"])
            assert process.book.quota.day("key:c:f", zone, time.time()) == (12, 84)

    world(work)


def test_a_reply_that_was_overtaken_does_not_undo_the_newer_one() -> None:
    process = Process(None)
    row = ["n:key:a:f|d|2026-01-15", "", 5.0, 50.0, 0.0, time.time() + 100]
    process.store.apply({"rows": [row], "seq": 7})
    process.store.apply({"rows": [[*row[:2], 3.0, 30.0, *row[4:]]], "seq": 6})
    assert process.state.counters["key:a:f|d|2026-01-15"][:2] == [5.0, 50.0] and process.store.seq == 7


def test_a_cooldown_set_during_an_exchange_is_not_lost() -> None:
    process = Process(None)
    process.store.known["x:A|key:c:f|m"] = "[1]"  # what the others have; here it has just been replaced
    process.fail("c")
    for scope in list(process.state.cooldowns):
        process.store.apply({"rows": [[f"x:{scope}", "", 0.0, 0.0, 0.0, time.time() + 100]], "seq": 3})
    assert process.why("c") == "cooling"
    assert any(name.startswith("x:") for name in process.store.changed())


def test_usage_is_summed_over_the_processes(world: Any) -> None:
    async def work(make: Make) -> None:
        one, two = make(), make()
        for process in (one, two):
            await process.begin()
            for _ in range(3):
                process.end("c", await process.request("c"))
            await process.store.sync()
        one.end("c", await one.request("c"))
        rows = await two.store.usage_rows("2000-01-01", "2999-12-31")
        assert [row[1:] for row in rows] == [["c", "u", "m", 6, 18, 24, 0, 0]]
        rows = await one.store.usage_rows("2000-01-01", "2999-12-31")
        assert sum(row[4] for row in rows) == 7
        assert await two.store.usage_rows("2000-01-01", "2000-01-02") == []

    world(work)


def test_alone_nothing_is_reserved(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(make: Make) -> None:
        monkeypatch.setattr(store_module, "CAREFUL_S", 0.0)
        one = make()
        await one.begin()
        assert not one.store.exact()
        two = make()
        await two.begin()
        await one.store.sync()
        assert one.store.exact() and two.store.exact()

    world(work)


def test_a_process_that_starts_without_redis_serves_and_joins_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "PAUSE_S", 0.1)
    server = RedisServer(tmp_path)
    server.stop()

    async def work() -> None:
        client = Redis.from_url(server.url, decode_responses=True)
        one = Process(RedisBackend(client))
        await one.begin()
        one.end("a", await one.request("a"))
        assert not one.store.ok
        server.start()
        await asyncio.sleep(0.2)
        assert sum(row[4] for row in await one.store.usage_rows("2000-01-01", "2999-12-31")) == 1 and one.store.ok
        assert 399 * 86400 < await client.ttl(f"{{keyroster}}:usage:{utc_day(time.time())}") <= 400 * 86400
        one.store.task.cancel()
        await client.aclose()

    try:
        asyncio.run(work())
    finally:
        server.stop()


def test_loss_and_return_of_redis(redis_server: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "PAUSE_S", 0.2)
    server = RedisServer(tmp_path)

    async def work() -> None:
        client = Redis.from_url(server.url, decode_responses=True)
        one = Process(RedisBackend(client))
        await one.begin()
        one.end("c", await one.request("c"))
        await one.store.sync()
        server.stop()
        one.end("a", await one.request("a"))
        lease = await one.request("a")
        assert lease is not None and not one.store.ok and "does not answer" in one.state.errors[-1][1]
        one.end("a", lease)
        server.start()
        await asyncio.sleep(0.3)
        await one.store.sync()
        assert one.store.ok
        fresh = Redis.from_url(server.url, decode_responses=True)
        two = Process(RedisBackend(fresh))
        await two.begin()
        assert round(two.book.quota.minute("key:a:f", time.time())[0]) == 2
        assert sum(row[4] for row in await two.store.usage_rows("2000-01-01", "2999-12-31")) == 2  # "c" went with the old server
        for process in (one, two):
            process.store.task.cancel()
        await client.aclose()
        await fresh.aclose()

    try:
        asyncio.run(work())
    finally:
        server.stop()


@pytest.fixture
def emptied(tmp_path: Path, redis_server: RedisServer, request: pytest.FixtureRequest) -> Any:
    """A maker of backends over one store, and what empties it as a lost one is."""
    if request.param == "sqlite":
        made: list[SqliteBackend] = []

        async def empty() -> None:
            for backend in made:  # each worker has the file open
                backend.live.close()
                backend.live = None
            (tmp_path / "keyroster-live.sqlite3").unlink()

        def make() -> SqliteBackend:
            made.append(SqliteBackend(tmp_path))
            return made[-1]
    else:

        async def empty() -> None:
            client = Redis.from_url(redis_server.url)
            await client.flushall()
            await client.aclose()

        def make() -> RedisBackend:
            return RedisBackend(Redis.from_url(redis_server.url, decode_responses=True))

        asyncio.run(empty())
    return make, empty


@pytest.mark.parametrize("emptied", ["sqlite", "redis"], indirect=True)
def test_an_emptied_store_gets_what_the_processes_know(emptied: Any) -> None:
    make, empty = emptied

    async def work() -> None:
        one, two = Process(make()), Process(make())
        for process in (one, two):
            await process.begin()
        for _ in range(30):  # so that the old store has counted further than the new one will
            await one.store.sync()
        for _ in range(6):
            one.end("a", await one.request("a"))
        one.fail("c")
        for process in (one, two, one):
            await process.store.sync()
        await empty()
        one.end("a", await one.request("a"))
        two.end("a", await two.request("a"))
        for process in (one, two, one, two):
            await process.store.sync()
        three = Process(make())
        await three.begin()
        for process in (one, two, three):
            assert process.store.ok and round(process.book.quota.minute("key:a:f", time.time())[0]) == 8
            assert process.book.quota.day("key:a:f", process.book.zone(process.index, process.index.keys["a"]), time.time()) == (8, 56)
            assert process.why("c") == "cooling" and process.state.learned == {"c:f": "org_shared"}
        leases = await asyncio.gather(*(process.request("a") for _ in range(10) for process in (one, two, three)))
        assert sum(lease is not None for lease in leases) == 12  # of 20
        two.fail("b")
        await two.store.sync()
        await one.store.sync()
        assert one.why("b") == "cooling"
        for process in (one, two, three):
            process.store.task.cancel()

    asyncio.run(work())


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "keyroster-live.sqlite3").write_bytes(b"no database" * 500)
    (tmp_path / "keyroster-usage.sqlite3").write_bytes(b"no database" * 500)

    async def work() -> None:
        one = Process(SqliteBackend(tmp_path))
        await one.begin()
        one.end("c", await one.request("c"))
        await one.store.sync()
        assert one.store.ok and len(await one.store.usage_rows("2000-01-01", "2999-12-31")) == 1
        one.store.task.cancel()

    asyncio.run(work())
    assert (tmp_path / "keyroster-live.damaged").exists()


def test_a_directory_that_cannot_be_written_does_not_stop_anyone(tmp_path: Path) -> None:
    async def work() -> None:
        one = Process(SqliteBackend(tmp_path / "nowhere"))
        await one.begin()
        lease = await one.request("a")
        assert lease is not None and not one.store.ok
        one.end("a", lease)
        assert len(await one.store.usage_rows("2000-01-01", "2999-12-31")) == 1
        one.store.task.cancel()

    asyncio.run(work())


def test_old_usage_and_old_rows_go(tmp_path: Path) -> None:
    backend = SqliteBackend(tmp_path)
    backend.add_usage_now([["2001-01-01", "k", "u", "m", 1, 1, 1, 0, 0.0]])
    assert backend.usage_rows_now("2000-01-01", "2999-12-31") == []
    empty = {"me": "x", "store": "", "since": 0, "base": [], "in_flight": {}, "add": [], "put": [], "checks": [], "then": []}
    backend.exchange_now({**empty, "add": [["old", 1.0, 0.0, 0.0, time.time() - 5], ["new", 1.0, 0.0, 0.0, time.time() + 50]]})
    backend.pruned = 0.0
    assert [row[0] for row in backend.exchange_now(empty)["rows"]] == ["n:new"]


def test_no_secret_is_stored(tmp_path: Path) -> None:
    async def work() -> None:
        one = Process(SqliteBackend(tmp_path))
        await one.begin()
        one.fail("c")
        one.end("a", await one.request("a"))
        await one.store.sync()
        one.store.task.cancel()

    asyncio.run(work())
    assert len(list(tmp_path.iterdir())) >= 2
    assert all(b"sk-" not in path.read_bytes() for path in tmp_path.iterdir())
