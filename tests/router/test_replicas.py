"""Several real processes: two replicas of Open WebUI with Redis, and what an update of the router keeps."""

from __future__ import annotations

import concurrent.futures
import time
from collections.abc import Iterator

import pytest
from openwebui import OpenWebUi
from provider import Provider
from redisserver import RedisServer
from world import MODEL, World

ALIVE_S = 1.6  # more than one exchange


@pytest.fixture(scope="module")
def replicas(version, router_source, provider, tmp_path_factory) -> Iterator[tuple[World, OpenWebUi]]:
    data = tmp_path_factory.mktemp("replicas")
    redis = RedisServer(tmp_path_factory.mktemp("redis"))
    started: list[OpenWebUi] = []
    try:
        first = OpenWebUi(version, data, "--redis", redis.url)
        started.append(first)
        world = World(first, provider, router_source)
        second = OpenWebUi(version, data, "--redis", redis.url)
        started.append(second)
        second.tokens, second.ids = first.tokens, first.ids
        second.models("admin")
        yield world, second
    finally:
        for server in started:
            server.stop()
        redis.stop()


def test_replicas_keep_a_limit_together(replicas: tuple[World, OpenWebUi]) -> None:
    world, second = replicas
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


def test_two_workers_without_redis(version, router_source, provider: Provider, tmp_path_factory) -> None:
    server = OpenWebUi(version, tmp_path_factory.mktemp("workers"), "--workers", "2")
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
