"""The real `openai` client through Open WebUI's API, and chats in Open WebUI's page."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import httpx
import openai
import pytest
from provider import chunk
from world import MODEL, World

PARAMETERS = {"type": "object", "properties": {"a": {"type": "integer"}}}
TOOLS = [{"type": "function", "function": {"name": "add", "parameters": PARAMETERS}}]
CALL = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}


@pytest.fixture
def client(world: World) -> openai.OpenAI:
    plain = httpx.Client(trust_env=False)
    return openai.OpenAI(base_url=f"{world.server.url}/api", api_key=world.server.tokens["dan"], http_client=plain, max_retries=0)


def test_models(client: openai.OpenAI) -> None:
    assert MODEL in [model.id for model in client.models.list()]


def test_chat(client: openai.OpenAI) -> None:
    reply = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Hello"}])
    assert reply.choices[0].message.content == "paid by pool-1"
    assert reply.usage is not None and reply.usage.total_tokens == 18


def test_stream(client: openai.OpenAI) -> None:
    stream = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Hello"}], stream=True)
    assert "".join(part.choices[0].delta.content or "" for part in stream) == "Hello ünï"


def test_tools(client: openai.OpenAI, world: World) -> None:
    message = {"role": "assistant", "content": None, "tool_calls": [CALL]}
    whole = {"id": "c1", "object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls"}]}
    world.provider.script["pool-1"] = [{"json": whole}]
    ask: Any = {"model": MODEL, "messages": [{"role": "user", "content": "1 + 1"}], "tools": TOOLS}
    reply = client.chat.completions.create(**ask)
    assert reply.choices[0].message.tool_calls[0].function.arguments == '{"a": 1}'
    choice = {"index": 0, "delta": {"tool_calls": [CALL]}, "finish_reason": None}
    part = json.dumps({"id": "c1", "object": "chat.completion.chunk", "choices": [choice]}).encode()
    world.provider.script["pool-1"] = [{"stream": [chunk(""), b"data: " + part + b"\n\n", b"data: [DONE]\n\n"]}]
    calls = [p.choices[0].delta.tool_calls for p in client.chat.completions.create(**ask, stream=True)]
    assert [call[0].function.name for call in calls if call] == ["add"]
    assert world.provider.seen[-1]["body"]["tools"] == TOOLS


def test_errors_are_the_client_s_own_exceptions(client: openai.OpenAI, world: World) -> None:
    world.provider.script["pool-1"] = [{"status": 400, "json": {"error": {"message": "bad", "code": "odd"}}}]
    with pytest.raises(openai.BadRequestError):
        client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Hello"}])
    for key in ("pool-1", "pool-2"):
        world.provider.script[key] = [{"status": 429, "headers": {"Retry-After": "90"}, "json": {"error": {"message": "limit"}}}]
    with pytest.raises(openai.RateLimitError, match="free in"):
        client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Hello"}])


def test_a_client_that_leaves_stops_the_provider(world: World) -> None:
    world.provider.script["*"] = [{"stream": [chunk("x")] * 400, "pause": 0.03}]  # whichever key is taken
    body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}], "stream": True}
    headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
    url = f"{world.server.url}/api/chat/completions"
    with httpx.Client(trust_env=False) as http, http.stream("POST", url, json=body, headers=headers) as got:
        next(got.iter_bytes())
        assert world.provider.running == 1
    deadline = time.monotonic() + 5
    while world.provider.running and time.monotonic() < deadline:
        time.sleep(0.05)
    assert world.provider.running == 0
    assert world.key_state("pool-1")["in_flight"] == world.key_state("pool-2")["in_flight"] == 0


def test_nothing_else_waits_while_a_provider_is_slow(world: World) -> None:
    world.provider.script["*"] = [{"delay": 4}]  # for dan, whichever key he gets
    slow = threading.Thread(target=world.ask, args=("dan",))
    slow.start()
    time.sleep(0.3)
    began = time.monotonic()
    assert world.ask("bob") == "paid by team-1"
    assert time.monotonic() - began < 3
    slow.join()
