"""The router inside a real Open WebUI: who is served by which key, streams, switches of keys, the control channel."""

from __future__ import annotations

import json

from provider import STREAM
from world import MODEL, World


def test_everyone_is_served_by_the_right_key(world: World) -> None:
    assert world.ask("ada") == "paid by own"
    assert world.ask("bob") == "paid by team-1"
    assert world.ask("dan") == "paid by pool-1"


def test_members_of_a_nested_group_have_the_group_s_keys(world: World) -> None:
    assert world.ask("cid") == ("paid by team-1" if world.nested else "paid by pool-1")


def test_a_reply_keeps_all_its_fields(world: World) -> None:
    reply = world.server.chat("dan", MODEL).json()
    assert reply["extra"] == {"a": 1}
    assert reply["usage"]["completion_tokens"] == 7


def test_the_provider_gets_the_request_as_it_was(world: World) -> None:
    tools = [{"type": "function", "function": {"name": "add", "parameters": {"type": "object", "properties": {}}}}]
    image = [{"type": "text", "text": "what?"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]
    more = {
        "messages": [{"role": "user", "content": image}],
        "tools": tools,
        "tool_choice": "auto",
        "response_format": {"type": "json_object"},
        "seed": 7,
        "stop": ["X"],
        "reasoning_effort": "low",
        "temperature": 0.5,
    }
    body = {"model": MODEL, "stream": False, **more}
    headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
    assert world.server.http.post("/api/chat/completions", json=body, headers=headers).status_code == 200
    seen = world.provider.seen[-1]
    assert seen["body"] == {"model": "m-large", "stream": False, **more}


def test_the_provider_is_told_who_asks_where_the_admin_wants_it(world: World) -> None:
    world.ask("dan", chat_id="local:chat-of-dan")
    headers = world.provider.seen[-1]["headers"]
    assert headers["x-openwebui-user-email"] == "dan@example.org" and headers["x-openwebui-chat-id"] == "local:chat-of-dan"
    assert headers["authorization"] == f"Bearer {world.secret('pool-1')}"


def test_a_stream_passes_byte_for_byte(world: World) -> None:
    assert world.server.stream("dan", MODEL) == b"".join(STREAM) + b"data: [DONE]\n\n"
    asked = world.provider.seen[-1]["body"]["stream_options"]
    assert asked == {"include_usage": True}


def test_the_usage_chunk_reaches_the_client_that_asked(world: World) -> None:
    got = world.server.stream("dan", MODEL, stream_options={"include_usage": True})
    assert b'"completion_tokens": 7' in got
    assert got.startswith(b"".join(STREAM))


def test_429_moves_to_the_next_key_of_the_tier(world: World) -> None:
    error = {"message": "Rate limit reached", "code": "rate_limit_exceeded"}
    limited = {"status": 429, "headers": {"Retry-After": "30"}, "json": {"error": error}}
    world.provider.script["team-1"] = [limited]
    assert world.ask("bob") == "paid by team-2"
    assert world.ask("bob") == "paid by team-2"
    assert world.provider.served() == ["team-1", "team-2", "team-2"]
    state = world.key_state("team-1")
    assert state["state"] == "cooling" and state["until"]
    assert world.key_state("team-2")["state"] == "ok"


def test_429_before_the_first_chunk_of_a_stream_is_not_seen_by_the_client(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "30"}, "json": {"error": {"message": "slow down"}}}]
    assert world.server.stream("dan", MODEL) == b"".join(STREAM) + b"data: [DONE]\n\n"
    assert world.provider.served() == ["pool-1", "pool-2"]


def test_an_error_in_the_first_chunk_counts_as_a_refusal(world: World) -> None:
    event = b'data: {"error": {"message": "Rate limit reached, try again in 20s", "code": "rate_limit_exceeded"}}\n\n'
    world.provider.script["pool-1"] = [{"stream": [event]}]
    assert world.server.stream("dan", MODEL).startswith(STREAM[0])
    assert world.provider.served() == ["pool-1", "pool-2"]
    assert world.key_state("pool-1")["state"] == "cooling"


def test_a_refused_key_is_replaced_in_its_tier_and_never_spills(world: World) -> None:
    del world.provider.keys[world.secret("team-1")]
    assert world.ask("bob") == "paid by team-2"
    assert world.key_state("team-1")["state"] == "suspended"
    del world.provider.keys[world.secret("team-2")]
    message = world.ask("bob")
    assert "refused by the provider" in message
    assert "paid" not in message and "pool" not in message and "sk-" not in message
    assert world.provider.served()[-1] is None


def test_an_own_key_that_is_used_up_does_not_spill(world: World) -> None:
    quota = {"status": 429, "json": {"error": {"message": "You exceeded your current quota", "code": "insufficient_quota"}}}
    world.provider.script["own"] = [quota]
    message = world.ask("ada")
    assert "Your key “label-own” (…cdef)" in message and "reached a limit" in message
    assert world.key_state("own")["state"] == "out_of_credit"
    assert world.provider.served() == ["own"]


def test_a_group_spills_to_everyone_when_its_keys_are_used_up(world: World) -> None:
    for key in ("team-1", "team-2"):
        world.provider.script[key] = [{"status": 429, "headers": {"Retry-After": "40"}, "json": {"error": {"message": "limit"}}}]
    assert world.ask("bob") == "paid by pool-1"


def test_errors_of_the_caller_are_passed_on_with_their_status(world: World) -> None:
    error = {"error": {"message": "bad temperature", "type": "invalid_request_error", "param": "temperature", "code": None}}
    world.provider.script["pool-1"] = [{"status": 400, "json": error}]
    reply = world.server.chat("dan", MODEL)
    assert (reply.status_code, reply.json()) == (400, error)
    assert world.provider.served() == ["pool-1"]
    assert world.key_state("pool-1")["state"] == "ok"


def test_an_error_in_a_streamed_request_reaches_the_client(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 400, "json": {"error": {"message": "bad temperature"}}}]
    got = world.server.stream("dan", MODEL)
    assert json.loads(got.split(b"\n")[0][5:])["error"]["message"] == "bad temperature"
    assert got.endswith(b"data: [DONE]\n\n")


def test_a_refusal_says_when_to_come_back(world: World) -> None:
    for key, wait in (("pool-1", "200"), ("pool-2", "100")):
        world.provider.script[key] = [{"status": 429, "headers": {"Retry-After": wait}, "json": {"error": {"message": "limit"}}}]
    reply = world.server.chat("dan", MODEL)
    assert reply.status_code == 429 and 95 < int(reply.headers["Retry-After"]) <= 110
    assert reply.json()["error"]["code"] == "exhausted"


def test_nobody_learns_of_a_key_that_is_not_their_own(world: World) -> None:
    keys = ("team-1", "team-2", "pool-1", "pool-2")
    error = "for key {key}, the key of the account of others"
    for status, code in ((429, "rate_limit_exceeded"), (429, "insufficient_quota"), (401, "invalid_api_key"), (403, "x"), (400, "x")):
        for who in ("bob", "dan"):
            for stream in (False, True):
                world.reset()
                texts = {key: {"message": error.format(key=world.secret(key)), "code": code} for key in keys}
                world.provider.script = {key: [{"status": status, "json": {"error": texts[key]}} for _ in range(20)] for key in keys}
                text = world.server.stream(who, MODEL).decode() if stream else world.server.chat(who, MODEL).text
                assert "error" in text and world.provider.served()
                assert not any(word in text for word in ("label-", "cdef", "sk-fake", "fp-", *keys)), text


def test_before_the_first_policy_only_the_control_channel_answers(world: World) -> None:
    world.server.call("POST", "/api/v1/functions/id/keyroster/valves/update", {"slot": "", "revision": 0})
    status = world.server.control("status")["keyroster"]
    assert status["ok"] and status["revision"] is None and status["keys"] == {}
    assert world.server.control("explain", user="u", connection="c1", model="m-large")["keyroster"]["error"]["code"] == "no_policy"
    assert world.server.models("admin").count("keyroster.control") == 1
    assert MODEL not in [model["id"] for model in world.server.call("GET", "/api/models")["data"] if "pipe" in model]
    world.set(world.policy())
    world.server.models("admin")
    assert world.ask("dan") == "paid by pool-1"


def test_keys_of_one_organization_are_reported_and_share_its_limits(world: World) -> None:
    named = {"openai-organization": f"org-{world.salt}"}
    for key in ("pool-1", "pool-2"):
        world.provider.script[key] = [{"headers": named}]
        world.set(world.policy(**{"pool_2" if key == "pool-1" else "pool_1": {"enabled": False}}))
        assert world.ask("dan") == f"paid by {key}"
        assert world.key_state(key)["account_learned"] == f"org-{world.salt}"
    world.set(world.policy())
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "90"}, "json": {"error": {"message": "limit"}}}]
    assert "reached a limit" in world.ask("dan")
    assert world.key_state("pool-2")["state"] == "cooling" and world.provider.served()[-1] == "pool-1"


def test_without_an_assignment_nothing_is_sent(world: World) -> None:
    policy = world.policy()
    del policy["assignments"][2]
    world.set(policy)
    reply = world.server.chat("dan", MODEL)
    assert reply.status_code == 403
    assert "No key for Demo is assigned to you" in reply.json()["error"]["message"]
    assert world.provider.seen == []


def test_a_policy_switch_takes_effect_at_once(world: World) -> None:
    assert world.ask("dan") == "paid by pool-1"
    policy = world.policy()
    policy["assignments"][2]["keys"] = ["pool-2"]
    world.set(policy)
    assert world.ask("dan") == "paid by pool-2"


def test_a_key_sealed_for_another_server_is_unreadable_and_the_others_serve(world: World) -> None:
    policy = world.policy()
    policy["keys"][3]["sealed"] = policy["keys"][4]["sealed"]
    world.set(policy)
    assert world.ask("dan") == "paid by pool-2"
    assert world.key_state("pool-1")["state"] == "unreadable"


def test_models_are_listed_and_the_control_model_is_for_admins(world: World) -> None:
    admin = world.server.models("admin")
    assert {"keyroster.demo/m-large", "keyroster.demo/m-small", "keyroster.control"} <= set(admin)
    user = world.server.models("dan")
    assert "keyroster.demo/m-large" in user and "keyroster.control" not in user
