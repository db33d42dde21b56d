"""Chats as Open WebUI's own page makes them: saved, in the background, with events instead of a reply."""

from __future__ import annotations

import time
import uuid
from typing import Any

from listener import Listener
from openwebui import version_numbers
from provider import chunk
from world import MODEL, World


def send(world: World, who: str, **more: Any) -> dict[str, Any]:
    """Sends one message of a new saved chat and returns the answer's message as it was saved."""
    question, answer = str(uuid.uuid4()), str(uuid.uuid4())
    user = {"id": question, "role": "user", "content": "Hello", "parentId": None, "childrenIds": [answer], "models": [MODEL]}
    reply = {"id": answer, "role": "assistant", "content": "", "parentId": question, "childrenIds": [], "model": MODEL}
    history = {"messages": {question: user, answer: reply}, "currentId": answer}
    chat = {"title": "t", "models": [MODEL], "messages": [user, reply], "history": history}
    chat_id = world.server.call("POST", "/api/v1/chats/new", {"chat": chat}, who)["id"]
    body = {
        "model": MODEL,
        "messages": [{"role": "user", "content": "Hello"}],
        "stream": True,
        "chat_id": chat_id,
        "id": answer,
        "session_id": str(uuid.uuid4()),
        "background_tasks": {},
        "params": {},
        "features": {},
        "variables": {},
        "tool_servers": [],
        "parent_message": user,
        **more,
    }
    world.server.call("POST", "/api/chat/completions", body, who)
    deadline = time.monotonic() + 15
    before: dict[str, Any] = {}
    while time.monotonic() < deadline:
        saved = world.server.call("GET", f"/api/v1/chats/{chat_id}", None, who)["chat"]["history"]["messages"][answer]
        # Older releases leave it to the page to say that it is done: there it is when nothing more comes.
        if saved.get("done") or saved.get("error") or (saved["content"] and saved == before):
            return saved
        before = saved
        time.sleep(0.3)
    raise AssertionError(f"no answer was saved: {saved}")


def shown(world: World) -> tuple[bool, ...]:
    """Kinds of requests whose errors are saved: 0.6.43 only tells the open page of an error in a stream."""
    return (True, False) if version_numbers(world.server.version) >= (0, 9) else (False,)


def test_a_streamed_chat_is_saved_as_it_came(world: World) -> None:
    assert send(world, "dan")["content"] == "Hello ünï"


def test_many_chunks_in_one_packet_are_all_read(world: World) -> None:
    words = [f"w{i} " for i in range(500)]
    world.provider.script["pool-1"] = [{"stream": [b"".join(map(chunk, words)) + chunk(finish="stop") + b"data: [DONE]\n\n"]}]
    assert send(world, "dan")["content"].strip() == "".join(words).strip()


def test_a_switch_of_keys_is_not_seen(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 429, "headers": {"Retry-After": "60"}, "json": {"error": {"message": "limit"}}}]
    assert send(world, "dan")["content"] == "Hello ünï"
    assert world.provider.served() == ["pool-1", "pool-2"]


def test_a_final_message_is_shown(world: World) -> None:
    for key in ("pool-1", "pool-2"):
        world.provider.script[key] = [{"status": 429, "headers": {"Retry-After": "90"}, "json": {"error": {"message": "limit"}}}]
    for stream in shown(world):
        error = str(send(world, "dan", stream=stream)["error"])
        assert "have reached a limit" in error and "free in" in error
        assert "label" not in error and "sk-" not in error


def test_a_provider_s_error_is_shown(world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 400, "json": {"error": {"message": "bad temperature"}}}] * 2
    for stream in shown(world):
        assert "bad temperature" in str(send(world, "dan", stream=stream)["error"])


def test_a_wait_is_counted_down(world: World) -> None:
    for key in ("pool-1", "pool-2"):
        world.provider.script[key] = [{"status": 429, "headers": {"Retry-After": "3"}, "json": {"error": {"message": "limit"}}}]
    with Listener(world, "dan") as page:
        assert send(world, "dan")["content"] == "Hello ünï"
        assert page.hears("All keys are busy. Continuing in 3 s") and page.hears("Continuing in 2 s") and page.hears("Continuing.")


def test_the_warning_of_an_allowance_is_shown(world: World) -> None:
    policy = world.policy()
    dan = {"type": "user", "id": world.server.ids["dan"]}
    policy["allowances"] = [{"principal": dan, "window": "day", "requests": 5, "id": f"warned-{time.time()}"}]
    world.set(policy)
    for _ in range(4):
        assert world.ask("dan") == "paid by pool-1"
    with Listener(world, "dan") as page:
        assert send(world, "dan")["content"] == "Hello ünï"
        assert page.hears("of your allowance for this day is used")
