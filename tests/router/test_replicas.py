"""Several real processes: two replicas of Open WebUI with Redis, and what an update of the router keeps."""

from __future__ import annotations

import concurrent.futures
import signal
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from openwebui import OpenWebUi, version_numbers
from provider import Provider
from redisserver import RedisServer
from world import MODEL, World

ALIVE_S = 1.6  # more than one exchange
SURVIVES = {"stopped": (0, 9), "hangs": (0, 12)}  # the releases that serve a chat while their Redis does not answer


@pytest.fixture(scope="module")
def redis(tmp_path_factory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def replicas(version, router_source, provider, redis, tmp_path_factory) -> Iterator[tuple[World, OpenWebUi]]:
    """Open WebUI keeps its list of models in the Redis of its websockets and fails every chat without it, native ones too: that is
    another one here, and `redis` may go."""
    data = tmp_path_factory.mktemp("replicas")
    sockets = RedisServer(tmp_path_factory.mktemp("sockets"))
    settings = {"REDIS_URL": redis.url, "WEBSOCKET_MANAGER": "redis", "WEBSOCKET_REDIS_URL": sockets.url}
    started: list[OpenWebUi] = []
    try:
        first = OpenWebUi(version, data, **settings)
        started.append(first)
        world = World(first, provider, router_source)
        second = OpenWebUi(version, data, **settings)
        started.append(second)
        second.tokens, second.ids = first.tokens, first.ids
        second.models("admin")
        yield world, second
    finally:
        for server in started:
            server.stop()
        sockets.stop()


def keep_a_limit(world: World, second: OpenWebUi) -> None:
    world.reset()
    world.set(world.policy(pool_1={"limits": {"rpm": 12}}, pool_2={"enabled": False}))
    servers = (world.server, second)
    for server in servers:  # both are there and know of each other
        server.control("status")
    time.sleep(ALIVE_S)
    status = [server.control("status")["keyroster"] for server in servers]
    assert all(s["store"] == "redis" and s["store_ok"] and s["peers"] >= 1 for s in status), status
    assert status[0]["pid"] != status[1]["pid"]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda i: servers[i % 2].chat("dan", MODEL).status_code, range(40)))
    assert replies.count(200) == 12 and len(world.provider.served()) == 12
    assert set(replies) == {200, 429}


def test_replicas_keep_a_limit_together(replicas: tuple[World, OpenWebUi]) -> None:
    keep_a_limit(*replicas)


def test_a_cooldown_reaches_the_other_replica(replicas: tuple[World, OpenWebUi]) -> None:
    world, second = replicas
    world.reset()
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "300"}, "json": {"error": {"message": "limit"}}}]
    assert world.ask("dan") == "paid by pool-2"
    time.sleep(2 * ALIVE_S)
    assert second.chat("dan", MODEL).json()["choices"][0]["message"]["content"] == "paid by pool-2"
    assert second.control("status")["keyroster"]["keys"]["pool-1"]["state"] == "cooling"


def test_usage_counts_both_replicas(replicas: tuple[World, OpenWebUi]) -> None:
    world, second = replicas
    world.reset()

    def requests() -> float:
        rows = second.control("usage", group_by=["key"])["keyroster"]["rows"]
        return sum(row["requests"] for row in rows if row["key"] == "pool-1")

    before = requests()
    for server in (world.server, second):
        assert server.chat("dan", MODEL).status_code == 200
    time.sleep(ALIVE_S)
    assert requests() - before == 2


class Chats:
    """Chats of dan that never pause, on both servers in turn, until they are ended."""

    def __init__(self, servers: tuple[OpenWebUi, ...]) -> None:
        self.servers, self.ending = servers, threading.Event()
        self.answers: list[tuple[float, int, str]] = []  # when, server, answer
        self.threads = [threading.Thread(target=self.run, args=(i,)) for i in range(4)]
        for thread in self.threads:
            thread.start()

    def run(self, number: int) -> None:
        server = self.servers[number % 2]
        while not self.ending.is_set():
            self.answers.append((time.monotonic(), number % 2, server.chat("dan", MODEL).text))
            time.sleep(0.05)

    def end(self) -> list[tuple[float, int, str]]:
        self.ending.set()
        for thread in self.threads:
            thread.join()
        return self.answers


def until(servers: tuple[OpenWebUi, ...], wanted: Callable[[dict[str, Any]], bool]) -> None:
    """Waits until every server's status is as wanted."""
    deadline = time.monotonic() + 15
    while not all([wanted(status := server.control("status")["keyroster"]) for server in servers]):
        assert time.monotonic() < deadline, status
        time.sleep(0.2)


@pytest.mark.parametrize("loss", SURVIVES)
def test_redis_goes_and_comes_back_while_chats_run(replicas: tuple[World, OpenWebUi], redis: RedisServer, loss: str) -> None:
    world, second = replicas
    if version_numbers(second.version) < SURVIVES[loss]:
        pytest.skip("this release reads its own settings from Redis for every chat, native ones too")
    world.reset()
    servers, tokens = (world.server, second), dict(world.server.tokens)
    # Older releases ask Redis whether a session was revoked, and fail without it; an API key has no session.
    world.server.tokens |= {who: world.server.api_key(who) for who in ("admin", "dan")}
    try:
        world.set(world.policy(pool_1={"limits": {"rpm": 12}}))
        until(servers, lambda status: status["store"] == "redis" and status["store_ok"] and status["peers"] >= 1)
        chats = Chats(servers)
        until(servers, lambda _: world.provider.served().count("pool-1") == 12)
        time.sleep(ALIVE_S)
        redis.stop() if loss == "stopped" else redis.process.send_signal(signal.SIGSTOP)
        until(servers, lambda status: status["store"] == "redis" and not status["store_ok"])
        lost = time.monotonic()
        assert all("does not answer" in server.control("status")["keyroster"]["errors"][-1]["message"] for server in servers)
        time.sleep(1.5)
        back = time.monotonic()
        redis.start() if loss == "stopped" else redis.process.send_signal(signal.SIGCONT)
        until(servers, lambda status: status["store_ok"] and status["peers"] >= 1)
        time.sleep(0.5)
        answers = chats.end()
        assert all("paid by pool-" in answer for _, _, answer in answers), next(a for *_, a in answers if "paid by" not in a)
        meanwhile = [server for at, server, _ in answers if lost < at < back]
        assert set(meanwhile) == {0, 1} and len(meanwhile) >= 10
        assert world.provider.served().count("pool-1") == 12  # what was counted before holds without Redis, and in the new one
        time.sleep(ALIVE_S)
        rows = second.control("usage", group_by=["user"])["keyroster"]["rows"]
        assert sum(row["requests"] for row in rows if row["user"] == world.server.ids["dan"]) >= len(meanwhile)
        keep_a_limit(world, second)
    finally:
        redis.process.send_signal(signal.SIGCONT)  # or nothing could end it
        world.server.tokens |= tokens


def test_two_workers_without_redis(version, router_source, provider: Provider, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("workers")
    # On a new database both workers write Open WebUI's own settings, and at times one ends: "UNIQUE constraint failed: config.key".
    OpenWebUi(version, folder).stop()
    server = OpenWebUi(version, folder, "--workers", "2")
    try:
        world = World(server, provider, router_source)
        world.reset()
        world.set(world.policy(pool_1={"limits": {"rpm": 12}}, pool_2={"enabled": False}))
        seen: set[int] = set()
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:  # every request opens a connection, so both workers answer some
            server.http.close()
            server.http = type(server.http)(base_url=server.url, timeout=60, trust_env=False)
            status = server.control("status")["keyroster"]
            seen.add(status["pid"])
            if len(seen) == 2 and status["peers"] >= 1:
                break
        assert len(seen) == 2 and status["store"] == "sqlite" and status["store_ok"]

        def one(_: int) -> int:
            with type(server.http)(base_url=server.url, timeout=60, trust_env=False) as http:
                body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}], "stream": False}
                headers = {"Authorization": f"Bearer {server.tokens['dan']}"}
                return http.post("/api/chat/completions", json=body, headers=headers).status_code

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            replies = list(pool.map(one, range(40)))
        assert replies.count(200) == 12 and len(world.provider.served()) == 12, replies
        for paying in ("pool-2", "pool-1", "pool-2"):  # a switch holds for the next chat in both
            world.provider.reset()
            world.set(world.policy(**{"pool_1" if paying == "pool-2" else "pool_2": {"enabled": False}}))
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                assert list(pool.map(one, range(24))) == [200] * 24
            assert world.provider.served() == [paying] * 24
    finally:
        server.stop()


def test_an_update_of_the_router_keeps_cooldowns_and_usage(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "300"}, "json": {"error": {"message": "limit"}}}]
    assert world.ask("dan") == "paid by pool-2"
    row = {"id": "keyroster", "name": "keyroster", "content": world.source + "\n# newer\n", "meta": {"description": "test"}}
    world.server.call("POST", "/api/v1/functions/id/keyroster/update", row)
    assert world.ask("dan") == "paid by pool-2"
    assert world.key_state("pool-1")["state"] == "cooling" and world.key_state("pool-2")["requests_day"] == 2
