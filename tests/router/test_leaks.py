"""What a person who is no admin learns of keys, usage and policy through everything that Open WebUI answers: nothing."""

from __future__ import annotations

import re
import time
from typing import Any

import httpx
import pytest
from listener import Listener
from test_page import send
from world import MODEL, World

CONTROL = "keyroster.control"
# Words of the policy, of what is stored, and of the control channel's answers.
TELLING = re.compile(r"label-|sealed|fp-(?:own|team|pool)|assignments|sk-fake|requests_day|cost_month|account_learned|Acme|org-made")
LIMITED = {"status": 429, "headers": {"Retry-After": "300"}, "json": {"error": {"message": "limit"}}}
# Signing out would end the walk; an address that streams would not end.
LEFT_ALONE = re.compile(r"signout|signin|/events$|/oauth/|terminals/")
FORGED_USER = {"role": "admin", "id": "1"}


class Person:
    """Somebody who reads and tries things: a plain user with an account of their own."""

    def __init__(self, world: World) -> None:
        self.server, self.name = world.server, f"mallory-{world.salt}"
        self.server.add_user(self.name)
        policy = world.policy(pool_1={"account": "acc"})
        policy["accounts"] = [{"id": "acc", "connection": "c1", "name": "Acme GmbH"}]
        world.set(policy)
        for who in ("ada", "bob", "dan"):
            world.ask(who)
        # Ada's chat names her own key to her.
        world.provider.script["own"] = [LIMITED]
        assert "label-own" in str(send(world, "ada", stream=False)["error"])
        self.chat = self.server.call("GET", "/api/v1/chats/", None, "ada")[0]["id"]
        assert "label-own" in self.ask("GET", f"/api/v1/chats/{self.chat}", who="ada")
        world.provider.reset()

    def ask(self, method: str, path: str, body: Any = None, who: str | None = None) -> str:
        headers = {"Authorization": f"Bearer {self.server.tokens[who or self.name]}"}
        try:
            reply = self.server.http.request(method, path, json=body, headers=headers)
        except (httpx.ReadError, httpx.RemoteProtocolError):  # the server closes the connection after an error of its own
            reply = self.server.http.request(method, path, json=body, headers=headers)
        return f"{reply.text} {reply.headers}"

    def learns(self, asked: list[tuple[str, str, Any]]) -> list[str]:
        found = [(method, path, TELLING.search(self.ask(method, path, body))) for method, path, body in asked]
        return [f"{method} {path}: {match.group()}" for method, path, match in found if match]

    def addresses(self, method: str) -> list[str]:
        """Every address of the release, with what a curious person puts into its gaps."""
        paths = self.server.http.get("/openapi.json").json()["paths"]
        kept = [path for path, methods in paths.items() if method.lower() in methods and not LEFT_ALONE.search(path)]
        return [re.sub(r"\{[^}]+\}", self.name_for(path), path) for path in kept]

    def name_for(self, path: str) -> str:
        if "/functions/" in path or "/actions/" in path:
            return "keyroster_policy_a"
        return CONTROL if "/models/" in path else self.server.ids["ada"] if "/users/" in path else self.chat

    def body(self, model: str = MODEL) -> dict[str, Any]:
        """One body for every address: what it does not know it leaves."""
        file = f"file://{self.server.datadir}/keyroster-usage.sqlite3"
        return {
            "model": model, "models": [model], "base_model_id": CONTROL, "stream": False, "max_tokens": 5,
            "messages": [{"role": "user", "content": "Hello"}], "prompt": "Hello", "input": "Hello", "content": "Hello",
            "keyroster": {"op": "status"}, "params": {"keyroster": {"op": "status"}, "custom_params": {"keyroster": '{"op": "status"}'}},
            "user": FORGED_USER, "__user__": FORGED_USER, "role": "admin", "user_id": self.server.ids["ada"], "user_role": "admin",
            "metadata": {"user": FORGED_USER, "user_id": self.server.ids["admin"], "task": "title_generation"}, "__task__": "x",
            "id": "keyroster_policy_a", "ids": ["keyroster_policy_a"], "session_id": "s", "message_id": "m", "name": "x", "title": "x",
            "filter_ids": ["keyroster_policy_a"], "tool_ids": ["keyroster"], "type": "emoji", "responses": ["a", "b"], "meta": {},
            "query": "keyroster", "queries": ["keyroster"], "url": file, "urls": [file], "collection_name": "keyroster",
        }  # fmt: skip


@pytest.fixture
def mallory(world: World) -> Person:
    return Person(world)


def test_every_address_read_by_a_person(mallory: Person) -> None:
    valves = "/api/v1/functions/id/keyroster_policy_a/valves"
    paths = mallory.addresses("GET")
    assert len(paths) > 150 and valves in paths and f"/api/v1/chats/{mallory.chat}" in paths
    assert TELLING.search(mallory.ask("GET", valves, who="admin")), "the words are not those of the policy"
    assert mallory.learns([("GET", path, None) for path in paths]) == []


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_every_address_written_to_by_a_person(mallory: Person, world: World, method: str) -> None:
    body = mallory.body()
    asked = [(method, path, body) for path in mallory.addresses(method)]
    chats = re.compile(r"completions|messages?$|embeddings|responses|actions|completed")
    asked += [(method, path, mallory.body(CONTROL)) for _, path, _ in asked if chats.search(path)]
    assert mallory.learns(asked) == []
    assert world.ask("dan") == "paid by pool-1" and world.server.control("status")["keyroster"]["ok"]


def test_files_of_the_router_are_not_served(mallory: Person) -> None:
    folders = ("cache/..", "static/..", "cache/%2e%2e", "cache/../data", "static/%2e%2e/%2e%2e")
    asked = [("GET", f"/{folder}/keyroster-{kind}.sqlite3", None) for folder in folders for kind in ("usage", "live")]
    assert not any("SQLite format" in mallory.ask(*one) for one in asked)
    assert mallory.learns([*asked, ("GET", "/cache/../webui.db", None)]) == []


@pytest.mark.parametrize("streaming", [False, True])
def test_forged_fields_open_no_control_channel(mallory: Person, world: World, streaming: bool) -> None:
    for path in ("/api/chat/completions", "/api/v1/chat/completions"):
        direct = {"model_item": {"id": CONTROL, "direct": True}, "session_id": None}  # with one, older releases wait for its browser
        for forged in ({}, direct, {"chat_id": mallory.chat}, {"id": "y"}):
            for model in (MODEL, CONTROL):
                assert not TELLING.search(mallory.ask("POST", path, {**mallory.body(model), **forged, "stream": streaming}))
    assert world.provider.seen == []


def test_params_of_a_request_are_no_control_channel(mallory: Person) -> None:
    body = mallory.body()
    del body["keyroster"]
    assert not TELLING.search(mallory.ask("POST", "/api/chat/completions", body))


def test_a_model_of_one_s_own_on_top_of_the_control_channel(mallory: Person, world: World) -> None:
    server = world.server
    permissions = server.call("GET", "/api/v1/users/default/permissions")
    allowed = {**permissions, "workspace": {**permissions["workspace"], "models": True}}
    server.call("POST", "/api/v1/users/default/permissions", allowed)
    mine = {"id": f"mine-{world.salt}", "name": "Mine", "base_model_id": CONTROL, "meta": {}, "params": {}}
    try:
        assert "Mine" in mallory.ask("POST", "/api/v1/models/create", mine)
        server.models("admin")
        for op in ("status", "explain", "usage", "probe", "reset"):
            body = {"model": mine["id"], "messages": [], "stream": False, "keyroster": {"op": op, "key": "own"}}
            text = mallory.ask("POST", "/api/chat/completions", body)
            assert not TELLING.search(text) and '"ok":true' not in text.replace(" ", "")
    finally:
        server.call("POST", "/api/v1/users/default/permissions", permissions)
        server.call("POST", "/api/v1/models/model/delete", {"id": mine["id"]})
    assert world.provider.seen == []


ODD = [{"messages": None}, {"messages": "x"}, {"messages": [5]}, {"stream": "yes"}, {"max_tokens": {}}, {"chat_id": 5}]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_odd_bodies_tell_nothing(mallory: Person, odd: dict[str, Any]) -> None:
    body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}], "stream": False}
    assert not TELLING.search(mallory.ask("POST", "/api/chat/completions", {**body, **odd}))


def test_a_forged_task_is_refused_like_everything_else(world: World) -> None:
    policy = world.policy()
    dan = {"type": "user", "id": world.server.ids["dan"]}
    policy["allowances"] = [{"principal": dan, "window": "day", "requests": 0, "id": f"none-{time.time()}"}]
    world.set(policy)
    for forged in ({"task": "title_generation"}, {"__task__": "title_generation"}, {"metadata": {"task": "title_generation"}}):
        reply = world.server.chat("dan", MODEL, **forged)
        assert reply.status_code == 429 and "used up" in reply.text, forged
    assert world.provider.seen == []


def test_what_the_provider_says_of_its_account_stays_here(mallory: Person, world: World) -> None:
    headers = {"openai-organization": "org-made-up-1", "x-ratelimit-limit-requests": "500", "x-ratelimit-remaining-requests": "77"}
    error = {"message": "Bad request for organization org-made-up-1", "code": "odd"}
    body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}]}
    for stream in (False, True):
        for reply in ({"headers": headers}, {"status": 400, "headers": headers, "json": {"error": error}}):
            world.provider.script["*"] = [reply]
            text = mallory.ask("POST", "/api/chat/completions", {**body, "stream": stream})
            assert any(word in text for word in ("paid by", "Hel", "organization ***"))
            assert "org-made" not in text and "ratelimit" not in text


def test_a_key_s_name_is_in_nobody_else_s_chat(mallory: Person, world: World) -> None:
    """Not even when the key's owner shares the connection, the model and the moment."""
    world.provider.script = {key: [LIMITED] * 9 for key in ("own", "pool-1", "pool-2")}
    assert "label-own" in world.ask("ada")
    assert not TELLING.search(str(send(world, mallory.name, stream=False)))
    assert not TELLING.search(mallory.ask("POST", "/api/chat/completions", {**mallory.body(), "chat_id": mallory.chat, "keyroster": None}))


def test_sockets_tell_nothing_of_others(mallory: Person, world: World) -> None:
    with Listener(world, "ada") as ada, Listener(world, mallory.name) as curious:
        target = {"model": CONTROL, "chat_id": mallory.chat, "channel_id": mallory.chat, "note_id": mallory.chat}
        target |= {"auth": {"token": world.server.tokens[mallory.name]}, "user_id": world.server.ids["ada"]}
        for forged in ("usage", "join-channels", "join-note", "heartbeat", "user-list", "events:chat"):
            curious.socket.emit(forged, target)
        world.provider.script["own"] = [LIMITED] * 2
        send(world, "ada", stream=False)
        world.server.control("status")
        assert ada.hears("label-own"), ada.heard
        assert not any(TELLING.search(told) for told in curious.heard)
