"""The control channel on a real server, and what people who are no admins learn from it: nothing."""

from __future__ import annotations

from world import MODEL, World


def test_status(world: World) -> None:
    world.ask("dan")
    reply = world.server.control("status")
    assert reply["object"] == "keyroster.control"
    status = reply["keyroster"]
    assert status["op"] == "status" and status["ok"] is True
    assert status["revision"] == world.server.revision and status["policy_id"] == "p1"
    assert status["slot"] in ("a", "b") and status["version"] and status["pid"] > 0
    key = status["keys"]["pool-1"]
    assert key["state"] == "ok" and key["requests_day"] == 1 and key["tokens_day"] == 18 and key["in_flight"] == 0
    assert key["fingerprint"] == f"fp-pool-1-{world.salt}"
    assert "sk-" not in str(reply)


def test_control_works_on_any_model_of_the_router(world: World) -> None:
    assert world.server.control("status", at=MODEL)["keyroster"]["ok"] is True


def test_explain(world: World) -> None:
    answer = world.server.control("explain", user=world.server.ids["bob"], connection="c1", model="m-large")["keyroster"]
    assert answer["ok"] and answer["outcome"] == "ok" and answer["tier"] == 0 and answer["keys"] == ["team-1", "team-2"]
    assert [tier["source"] for tier in answer["tiers"]] == ["group", "everyone"]
    assert answer["tiers"][0]["groups"] == [world.server.groups["team"]]
    assert answer["pick"] == "team-1" and answer["words"]
    assert world.provider.seen == []


def test_explain_of_what_does_not_exist(world: World) -> None:
    user = world.server.ids["bob"]
    assert world.server.control("explain", user=user, connection="c9", model="m")["keyroster"]["outcome"] == "unknown_connection"
    assert world.server.control("explain", user=user, connection="c1", model="m")["keyroster"]["outcome"] == "unknown_model"


def test_probe(world: World) -> None:
    answer = world.server.control("probe", key="pool-1")["keyroster"]
    assert answer["reached"] and answer["status"] == 200 and answer["class"] == "ok" and answer["models"] == ["m-large", "m-small"]
    assert world.provider.seen[-1]["key"] == "pool-1"
    del world.provider.keys[world.secret("pool-2")]
    answer = world.server.control("probe", key="pool-2")["keyroster"]
    assert answer["status"] == 401 and answer["class"] == "invalid" and world.secret("pool-2") not in str(answer)
    assert world.server.control("probe", key="nope")["keyroster"]["error"]["code"] == "unknown_key"


def test_reset_ends_a_cooldown(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "300"}, "json": {"error": {"message": "limit"}}}]
    assert world.ask("dan") == "paid by pool-2"
    assert world.server.control("reset", key="pool-1")["keyroster"]["cleared"] == 1
    assert world.ask("dan") == "paid by pool-1"


def test_usage(world: World) -> None:
    before = {row["key"]: row for row in world.server.control("usage", group_by=["key"])["keyroster"]["rows"]}
    world.ask("dan")
    world.server.stream("dan", MODEL)
    after = {row["key"]: row for row in world.server.control("usage", group_by=["key"])["keyroster"]["rows"]}
    old = before.get("pool-1", {"requests": 0, "input_tokens": 0, "output_tokens": 0, "cached_tokens": 0, "cost": 0.0})
    assert after["pool-1"]["requests"] - old["requests"] == 2
    assert after["pool-1"]["input_tokens"] - old["input_tokens"] == 22
    assert after["pool-1"]["output_tokens"] - old["output_tokens"] == 14
    # two of (7 x 2 + 4 x 1 + 7 x 10) USD per million
    assert round(after["pool-1"]["cost"] - old["cost"], 6) == round(2 * 88 / 1e6, 6)


def test_only_admins_are_answered(world: World) -> None:
    for op in ("status", "explain", "probe", "usage", "reset", "nonsense"):
        reply = world.server.control(op, who="dan", at=MODEL)
        assert reply["keyroster"]["ok"] is False and reply["keyroster"]["error"]["code"] == "forbidden"
        assert "label" not in str(reply) and "tiers" not in str(reply)
        streamed = world.server.stream("dan", MODEL, keyroster={"op": op, "user": world.server.ids["ada"], "key": "own"}).decode()
        assert "forbidden" in streamed and "label" not in streamed and "tiers" not in streamed
    assert world.provider.seen == []


def test_forged_roles_and_odd_bodies_change_nothing(world: World) -> None:
    headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
    forged = ({"op": "status", "role": "admin"}, "status", ["status"], None, {"op": {"a": 1}}, True)
    for content in forged:
        for user in ({"role": "admin"}, "admin"):
            body = {"model": MODEL, "messages": [], "keyroster": content, "user": user, "__user__": {"role": "admin"}, "stream": False}
            reply = world.server.http.post("/api/chat/completions", json=body, headers=headers)
            assert reply.json()["keyroster"]["error"]["code"] == "forbidden"
    reply = world.server.chat("dan", "keyroster.control")
    assert reply.status_code == 400 and "Model not found" in reply.text
    assert world.provider.seen == []


def test_a_person_who_waits_for_approval_gets_nothing(world: World) -> None:
    name = f"eve-{world.salt}"
    world.server.add_user(name, "pending")
    headers = {"Authorization": f"Bearer {world.server.tokens[name]}"}
    for content in ({"op": "status"}, {"op": "explain"}):
        body = {"model": MODEL, "messages": [], "keyroster": content, "stream": False}
        reply = world.server.http.post("/api/chat/completions", json=body, headers=headers)
        assert reply.status_code == 401 and "keyroster" not in reply.text


def test_an_api_key_of_a_person_opens_nothing_more(world: World) -> None:
    headers = {"Authorization": f"Bearer {world.server.api_key('dan')}"}
    body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}], "stream": False}
    assert "paid by pool-1" in world.server.http.post("/api/chat/completions", json=body, headers=headers).text
    reply = world.server.http.post("/api/chat/completions", json={**body, "keyroster": {"op": "status"}}, headers=headers)
    assert reply.json()["keyroster"]["error"]["code"] == "forbidden"


def test_nothing_of_the_policy_is_readable_for_people(world: World) -> None:
    headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
    paths = ["functions/", "functions/export", "functions/list", "models/list", "models/base", "models/export", "models"]
    for name in ("keyroster", "keyroster_policy_a", "keyroster_policy_b"):
        paths += [f"functions/id/{name}{rest}" for rest in ("", "/valves", "/valves/spec", "/valves/user", "/valves/user/spec", "/history")]
    for path in paths:
        text = world.server.http.get(f"/api/v1/{path}", headers=headers).text
        assert not any(word in text for word in ("label-", "sealed", "fp-", "assignments", "sk-")), path


def test_an_admin_s_mistakes_are_named(world: World) -> None:
    assert world.server.control("nonsense")["keyroster"]["error"]["code"] == "bad_request"
    assert world.server.control("usage", group_by=["secret"])["keyroster"]["error"]["code"] == "bad_request"
