"""A user's own direct connection to the same provider comes first where the policy allows it."""

from __future__ import annotations

from typing import Any

from world import World


def with_byok(world: World, mode: str = "direct_connection") -> None:
    policy = world.policy()
    policy["connections"][0]["byok"] = mode
    world.set(policy)


def connect(world: World, who: str, url: str, key: str, **config: Any) -> None:
    direct = {"OPENAI_API_BASE_URLS": [url], "OPENAI_API_KEYS": [key], "OPENAI_API_CONFIGS": {"0": {"enable": True, **config}}}
    world.server.call("POST", "/api/v1/users/user/settings/update", {"ui": {"directConnections": direct}}, who)


def fresh_key(world: World, label: str = "dan's own") -> str:
    key = f"sk-fake-private-of-dan-{world.salt}"
    world.provider.keys[key] = label
    return key


def test_it_is_used_first_and_only_for_its_owner(world: World) -> None:
    with_byok(world)
    connect(world, "dan", world.provider.url + "/", fresh_key(world))
    assert world.ask("dan") == "paid by dan's own"
    assert world.ask("bob") == "paid by team-1"
    rows = world.server.control("usage", group_by=["key", "user"])["keyroster"]["rows"]
    assert any(row["key"] == "byok" and row["user"] == world.server.ids["dan"] for row in rows)


def test_not_where_the_policy_forbids_it(world: World) -> None:
    with_byok(world, "off")
    connect(world, "dan", world.provider.url, fresh_key(world))
    assert world.ask("dan") == "paid by pool-1"


def test_not_for_another_address_and_not_when_switched_off(world: World) -> None:
    with_byok(world)
    key = fresh_key(world)
    connect(world, "dan", "http://127.0.0.1:9/v1", key)
    assert world.ask("dan") == "paid by pool-1"
    connect(world, "dan", world.provider.url, key, enable=False)
    assert world.ask("dan") == "paid by pool-1"


def test_when_it_is_refused_the_assigned_keys_serve(world: World) -> None:
    with_byok(world)
    connect(world, "bob", world.provider.url, "sk-fake-key-of-bob")
    assert world.ask("bob") == "paid by team-1"
    assert world.ask("bob") == "paid by team-1"
    assert world.provider.served() == [None, "team-1", "team-1"]  # it is left alone for a while
    status = world.server.control("status")["keyroster"]
    assert "sk-fake" not in str(status) and all(key["state"] == "ok" for key in status["keys"].values())


def test_nothing_of_it_is_stored(world: World) -> None:
    with_byok(world)
    key = fresh_key(world)
    connect(world, "ada", world.provider.url, key)
    assert world.ask("ada") == "paid by dan's own"
    world.server.control("usage")
    files = [path for path in world.server.datadir.glob("keyroster-*")]
    assert files and all(key.encode() not in path.read_bytes() for path in files)
    assert key not in str(world.server.control("status"))
    connect(world, "ada", "http://127.0.0.1:9/v1", "none")
