"""One request against a provider that misbehaves: attempts, waits, what is learned, what is released."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from make import document, index_of
from provider import STREAM, Provider, chunk

from keyroster_router import serve
from keyroster_router.base import RouterError
from keyroster_router.book import Book
from keyroster_router.forward import proxy_for
from keyroster_router.serve import Ask, ProviderError, Server
from keyroster_router.state import new_state
from keyroster_router.stream import EventStream

LIMIT = {"status": 429, "json": {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}}
DOWN = {"status": 503, "json": {"error": {"message": "overloaded", "type": "server_error"}}}


def limited(seconds: float) -> dict[str, Any]:
    return {**LIMIT, "headers": {"Retry-After": str(seconds)}}


class Desk:
    """The router's own parts, without Open WebUI, and a real provider."""

    def __init__(self, provider: Provider, keys: list[dict[str, Any]], **more: Any) -> None:
        self.provider = provider
        provider.reset()
        provider.keys = {f"sk-{key['id']}": key["id"] for key in keys}
        more.setdefault("assignment", {"strategy": "fill_first"})
        self.state = new_state()
        self.book = Book(self.state)
        self.server = Server(self.book)
        self.index = index_of(document(keys, provider.url, **more))
        self.lines: list[tuple[str, bool]] = []

    async def status(self, text: str, done: bool) -> None:
        self.lines.append((text, done))

    async def ask(self, stream: bool = False, chat: str | None = None, **body: Any) -> Any:
        content = {"model": "x", "messages": [{"role": "user", "content": "Hello"}], "stream": stream, **body}
        connection = self.index.connections["c1"]
        request = Ask(self.index, connection, "m", "u", (), chat, content, self.status)
        return await self.server.serve(request)

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        async def whole() -> Any:
            try:
                return await work
            finally:
                if self.state.session is not None:
                    await self.state.session.close()
                    self.state.session = None

        return asyncio.run(whole())

    def text(self, **more: Any) -> str:
        return self.run(self.ask(**more))["choices"][0]["message"]["content"]

    def stream(self, **more: Any) -> bytes:
        async def whole() -> bytes:
            return b"".join([line async for line in await self.ask(stream=True, **more)])

        return self.run(whole())


AB = [{"id": "a"}, {"id": "b"}]


def test_nothing_is_held_after_a_request(provider: Provider) -> None:
    desk = Desk(provider, AB)
    assert desk.text() == "paid by a"
    desk.stream()
    assert desk.state.in_flight == {}
    assert [row[0] for row in desk.state.usage.values()] == [2]


def test_three_attempts_that_may_cost_and_no_more(provider: Provider) -> None:
    desk = Desk(provider, [{"id": name} for name in "abcdef"])
    for name in "abcdef":
        provider.script[name] = [{"status": 403, "json": {"error": {"message": "not for you, who used 499 of 500"}}}] * 5
    with pytest.raises(RouterError) as error:
        desk.text()
    assert (error.value.status, error.value.code) == (403, "attempts") and "Demo" in error.value.message
    assert "499" not in error.value.message  # an account's own numbers are nobody else's business
    assert provider.served() == ["a", "b", "c"]


def test_refused_keys_are_free_up_to_six(provider: Provider) -> None:
    desk = Desk(provider, [{"id": f"k{i}"} for i in range(8)])
    for i in range(5):
        del provider.keys[f"sk-k{i}"]
    assert desk.text() == "paid by k5"
    desk = Desk(provider, [{"id": f"k{i}"} for i in range(8)])
    for i in range(8):
        del provider.keys[f"sk-k{i}"]
    with pytest.raises(RouterError) as error:
        desk.text()
    assert error.value.status == 503 and len(provider.served()) == 6


def test_a_provider_that_is_down_gets_one_more_try_on_the_same_account(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [DOWN]
    began = time.monotonic()
    assert desk.text() == "paid by a"
    assert time.monotonic() - began > 0.4
    assert provider.served() == ["a", "a"] and desk.state.cooldowns == {}
    provider.script["a"] = [DOWN, DOWN]
    with pytest.raises(ProviderError) as error:
        desk.text()
    assert error.value.status == 503 and error.value.content == DOWN["json"]
    assert "b" not in provider.served()


def test_a_cut_connection_is_the_provider_s_fault(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = ["reset"]
    assert desk.text() == "paid by a"
    assert desk.state.cooldowns == {}


def test_an_unreachable_provider_is_said_to_be_one(provider: Provider) -> None:
    desk = Desk(provider, AB, connection={"base_url": "http://127.0.0.1:9/v1"})
    with pytest.raises(ProviderError) as error:
        desk.text()
    assert error.value.status == 503 and "did not answer" in error.value.content["error"]["message"]
    assert desk.state.in_flight == {} and desk.state.usage == {}


def test_after_five_failures_the_breaker_answers_at_once(provider: Provider) -> None:
    desk = Desk(provider, AB, connection={"base_url": "http://127.0.0.1:9/v1"})
    for _ in range(2):
        with pytest.raises(ProviderError):
            desk.text()
    with pytest.raises(ProviderError):  # the fifth failure opens it: no second try
        desk.text()
    began = time.monotonic()
    with pytest.raises(RouterError) as error:
        desk.text()
    assert time.monotonic() - began < serve.RETRY_PAUSE_S[0]
    assert error.value.code == "provider_down" and "not answering" in error.value.message


def test_no_answer_in_time(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "RETRY_PAUSE_S", (0.0, 0.0))
    desk = Desk(provider, AB, connection={"timeout_s": 0.3})
    provider.script["a"] = ["hang", "hang"]
    with pytest.raises(ProviderError) as error:
        desk.text()
    assert "did not answer" in error.value.content["error"]["message"] and desk.state.in_flight == {}
    monkeypatch.setattr(serve, "FIRST_BYTE_S", 0.3)
    desk = Desk(provider, AB)
    provider.script["a"] = ["hang"]
    assert desk.stream().startswith(STREAM[0])


def test_a_short_hint_is_waited_for_on_the_same_key(provider: Provider) -> None:
    desk = Desk(provider, [{"id": "a"}])
    provider.script["a"] = [limited(0.6)]
    began = time.monotonic()
    assert desk.text() == "paid by a"
    assert time.monotonic() - began > 0.55
    assert provider.served() == ["a", "a"] and desk.lines == []


def test_with_another_key_free_nobody_waits(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [limited(2)]
    began = time.monotonic()
    assert desk.text() == "paid by b"
    assert time.monotonic() - began < 1.8


def test_a_longer_wait_is_shown_as_a_countdown(provider: Provider) -> None:
    desk = Desk(provider, [{"id": "a"}])
    provider.script["a"] = [limited(2)]
    assert desk.text() == "paid by a"
    texts = [text for text, _ in desk.lines]
    assert "Continuing in 2 s" in texts[0] and "Continuing in 1 s" in texts[1]
    assert desk.lines[-1][1] is True


def test_a_wait_of_more_than_eight_seconds_is_refused_at_once(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script.update(a=[limited(200)], b=[limited(60)])
    began = time.monotonic()
    with pytest.raises(RouterError) as error:
        desk.text()
    assert time.monotonic() - began < 8 and desk.lines == []
    assert error.value.status == 429 and "free in 6" in error.value.message and "seconds" in error.value.message
    assert "sk-" not in error.value.message


def test_a_last_key_is_tried_through_a_guess_once(provider: Provider) -> None:
    desk = Desk(provider, [{"id": "a"}])
    provider.script["a"] = [LIMIT]
    assert desk.text() == "paid by a"  # its cooldown is only our guess: tried once more at once
    provider.script["a"] = [LIMIT] * 9
    with pytest.raises(RouterError):
        desk.text()
    assert provider.served() == ["a"] * 4


def test_a_guess_about_one_of_several_keys_is_respected(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script.update(a=[LIMIT], b=[LIMIT])
    with pytest.raises(RouterError):
        desk.text()
    assert provider.served() == ["a", "b"]


def test_declared_limits_are_never_exceeded_by_parallel_requests(provider: Provider) -> None:
    desk = Desk(provider, [{"id": "a", "limits": {"rpm": 3}}, {"id": "b", "limits": {"max_in_flight": 2}}])
    provider.script["*"] = [{"delay": 0.3}] * 20

    async def many() -> list[Any]:
        return await asyncio.gather(*(desk.ask() for _ in range(5)))

    desk.run(many())
    assert sorted(provider.served()) == ["a", "a", "a", "b", "b"]


def test_a_stream_is_never_begun_twice(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = ["cut"]
    got = desk.stream()
    assert got.startswith(b"".join(STREAM[:3])) and b'"error"' in got and b"broke off" in got
    assert provider.served() == ["a"] and desk.state.in_flight == {}


def test_an_empty_stream_is_a_failure(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [{"stream": []}]
    assert desk.stream().startswith(STREAM[0])
    assert provider.served() == ["a", "a"]


def test_an_error_beside_an_empty_choice_is_an_error(provider: Provider) -> None:
    desk = Desk(provider, AB)
    error = {"error": {"code": 429, "message": "Rate limit exceeded"}, "choices": [{"index": 0, "delta": {}, "finish_reason": "error"}]}
    provider.script["a"] = [{"stream": [b"data: " + json.dumps(error).encode() + b"\n\n"]}]
    assert desk.stream().startswith(STREAM[0])
    assert provider.served() == ["a", "b"]


def test_a_stream_that_only_says_done_is_passed_on(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [{"stream": [b"data: [DONE]\n\n"]}]
    assert desk.stream() == b"data: [DONE]\n\n"


@pytest.mark.parametrize("size", [1, 7, 90_000])
def test_streams_are_cut_at_line_ends_whatever_the_network_does(provider: Provider, size: int) -> None:
    desk = Desk(provider, AB)
    long_line = chunk("c" * (300_000 if size > 1000 else 50))
    lines = [b": hello\r\n\r\n", chunk("a"), chunk("b").replace(b"\n\n", b"\r\n\r\n"), b"event: x\n", long_line, b"data: [DONE]\n\n"]
    whole = b"".join(lines) + b"data: no line end"
    provider.script["a"] = [{"stream": [whole[i : i + size] for i in range(0, len(whole), size)]}]

    async def pieces() -> list[bytes]:
        return [piece async for piece in await desk.ask(stream=True)]

    got = desk.run(pieces())
    assert b"".join(got) == whole
    assert all(piece.count(b"data:") <= 1 for piece in got)


def test_streams_survive_random_cuts(provider: Provider) -> None:
    random.seed(11)
    desk = Desk(provider, AB)
    whole = b"".join(chunk(f"w{i} ") for i in range(300)) + chunk(finish="stop") + b"data: [DONE]\n\n"

    async def many() -> None:
        for _ in range(60):
            cuts = sorted(random.sample(range(1, len(whole)), random.choice([0, 1, 3, 20])))
            provider.script["a"] = [{"stream": [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)])]}]
            assert b"".join([piece async for piece in await desk.ask(stream=True)]) == whole

    desk.run(many())


def test_usage_of_a_stream_is_counted_and_hidden(provider: Provider) -> None:
    desk = Desk(provider, AB)
    assert b"usage" not in desk.stream()
    [row] = desk.state.usage.values()
    assert row[:4] == [1, 11, 7, 4]
    assert b"usage" in desk.stream(stream_options={"include_usage": True})


def test_usage_in_a_chunk_with_content_is_not_hidden(provider: Provider) -> None:
    desk = Desk(provider, AB)
    usage = {"prompt_tokens": 5, "completion_tokens": 6}
    groq = chunk("", x_groq={"id": "r", "usage": usage}, finish="stop")
    provider.script["a"] = [{"stream": [chunk("a", usage=None), groq, b"data: [DONE]\n\n"]}]
    assert desk.stream() == chunk("a", usage=None) + groq + b"data: [DONE]\n\n"
    [row] = desk.state.usage.values()
    assert row[1:3] == [5, 6]


def test_a_provider_that_does_not_know_stream_options_is_asked_without(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [{"status": 422, "json": {"error": {"message": "stream_options: extra fields not permitted"}}}]
    assert desk.stream().startswith(STREAM[0])
    assert desk.stream().startswith(STREAM[0])
    assert ["stream_options" in entry["body"] for entry in provider.seen] == [True, False, False]
    assert all(slot[2] == 0 for slots in desk.state.outcomes.values() for slot in slots)


def test_a_client_that_leaves_stops_the_provider_and_frees_the_key(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [{"stream": [chunk("x")] * 500, "pause": 0.02}]

    async def leave() -> None:
        stream: EventStream = await desk.ask(stream=True)
        async for _ in stream:
            break
        assert desk.state.in_flight
        del stream
        for _ in range(40):
            await asyncio.sleep(0.05)
            if provider.running == 0:
                return

    desk.run(leave())
    assert provider.running == 0 and desk.state.in_flight == {}


def test_cancelling_before_the_answer_frees_the_key(provider: Provider) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = ["hang"]

    async def cancel() -> None:
        task = asyncio.create_task(desk.ask())
        await asyncio.sleep(0.2)
        assert desk.state.in_flight
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.2)

    desk.run(cancel())
    assert desk.state.in_flight == {} and provider.cancelled == 1
    assert desk.book.quota.minute("key:a:f", time.time())[0] == 0


def test_too_large_requests_cool_nothing(provider: Provider) -> None:
    desk = Desk(provider, AB)
    error = {"error": {"message": "Request too large", "code": "rate_limit_exceeded"}}
    provider.script["a"] = [{"status": 413, "json": error}]
    with pytest.raises(ProviderError) as got:
        desk.text()
    assert (got.value.status, got.value.content) == (413, error)
    assert desk.state.cooldowns == {} and provider.served() == ["a"]


def test_errors_are_passed_on_without_the_key(provider: Provider) -> None:
    desk = Desk(provider, AB)
    error = {"error": {"message": "sk-a is odd", "details": ["sk-a", {"k": "sk-proj-1234567890"}], "code": 7}}
    provider.script["a"] = [{"status": 400, "json": error}]
    with pytest.raises(ProviderError) as got:
        desk.text()
    assert got.value.content == {"error": {"message": "*** is odd", "details": ["***", {"k": "***"}], "code": 7}}


@pytest.mark.parametrize("body", ["<html>hello</html>", "[1]", '"text"', ""])
def test_a_good_status_with_nonsense_is_a_failure(provider: Provider, body: str) -> None:
    desk = Desk(provider, AB)
    provider.script["a"] = [{"status": 200, "text": body}]
    assert desk.text() == "paid by a"
    assert provider.served() == ["a", "a"]


def test_a_redirect_is_not_followed(provider: Provider) -> None:
    desk = Desk(provider, AB)
    other = {"status": 307, "headers": {"Location": provider.url + "/elsewhere"}, "text": ""}
    provider.script["a"] = [other, other]
    with pytest.raises(ProviderError):
        desk.text()
    assert all(entry["path"].endswith("/chat/completions") for entry in provider.seen)


def test_the_server_s_proxy_is_used(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", provider.url.removesuffix("/v1"))
    proxy_for.cache_clear()
    desk = Desk(provider, [{"id": "a"}], connection={"base_url": "http://provider.invalid/v1"})
    assert desk.text() == "paid by a"
    assert provider.seen[-1]["headers"]["host"] == "provider.invalid"
    monkeypatch.setenv("no_proxy", "provider.invalid")
    proxy_for.cache_clear()
    desk = Desk(provider, [{"id": "a"}], connection={"base_url": "http://provider.invalid/v1"})
    with pytest.raises(ProviderError) as error:
        desk.run(desk.ask())
    assert error.value.status >= 500 and provider.served() == []
    proxy_for.cache_clear()


def test_netrc_of_the_server_changes_nothing(provider: Provider, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password something\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    assert Desk(provider, [{"id": "a"}]).text() == "paid by a"


def test_cookies_of_one_key_do_not_travel_with_another(provider: Provider) -> None:
    desk = Desk(provider, [{"id": "a"}, {"id": "b"}], assignment={"strategy": "round_robin"})
    cookie = {"headers": {"Set-Cookie": "session=of-a; Path=/"}}
    provider.script = {"a": [cookie, cookie], "b": [cookie]}

    async def work() -> None:
        for _ in range(4):
            await desk.ask()

    desk.run(work())
    assert len(provider.served()) == 4 and not any("cookie" in entry["headers"] for entry in provider.seen)


def test_round_robin_takes_turns(provider: Provider) -> None:
    desk = Desk(provider, [{"id": name} for name in "abc"], assignment={"strategy": "round_robin"})

    async def many() -> list[str]:
        return [(await desk.ask())["choices"][0]["message"]["content"][-1] for _ in range(6)]

    assert "".join(desk.run(many())) == "abcabc"


def test_a_chat_stays_on_its_account(provider: Provider) -> None:
    desk = Desk(provider, [{"id": name} for name in "abcd"], assignment={"strategy": "sticky"})

    async def many() -> None:
        for chat in range(6):
            for _ in range(4):
                await desk.ask(chat=f"chat-{chat}")

    desk.run(many())
    served = provider.served()
    assert all(len(set(served[i : i + 4])) == 1 for i in range(0, 24, 4)) and len(set(served)) > 1


def test_azure(provider: Provider) -> None:
    base = provider.url.removesuffix("/v1")
    azure = {"base_url": base, "dialect": "azure", "api_version": "2024-10-21", "headers": {"x-extra": "1"}}
    desk = Desk(provider, AB, connection=azure)
    assert desk.text() == "paid by a"
    seen = provider.seen[-1]
    assert (seen["path"], seen["query"]) == ("/openai/deployments/m/chat/completions", "api-version=2024-10-21")
    assert seen["headers"]["api-key"] == "sk-a" and "authorization" not in seen["headers"] and seen["headers"]["x-extra"] == "1"
    desk = Desk(provider, AB, connection={**azure, "base_url": f"{base}/openai/v1"})
    assert desk.text() == "paid by a"
    assert (provider.seen[-1]["path"], provider.seen[-1]["query"]) == ("/openai/v1/chat/completions", "")


def test_the_body_is_changed_only_where_native_connections_change_it(provider: Provider) -> None:
    models = [{"id": "m"}, {"id": "o3-mini"}]
    desk = Desk(provider, AB, connection={"models": models})
    desk.text(max_completion_tokens=5, foo={"bar": [1, "ü"]}, stream_options={"include_usage": True})
    body = provider.seen[-1]["body"]
    messages = [{"role": "user", "content": "Hello"}]
    assert body == {"model": "m", "messages": messages, "stream": False, "max_tokens": 5, "foo": {"bar": [1, "ü"]}}

    async def reasoning() -> None:
        content = {"model": "x", "messages": [], "stream": False, "max_tokens": 7}
        await desk.server.serve(Ask(desk.index, desk.index.connections["c1"], "o3-mini", "u", (), None, content, desk.status))

    desk.run(reasoning())
    assert provider.seen[-1]["body"]["max_completion_tokens"] == 7 and "max_tokens" not in provider.seen[-1]["body"]


def test_nothing_of_a_secret_is_in_the_state(provider: Provider) -> None:
    desk = Desk(provider, AB)
    del provider.keys["sk-a"]
    provider.script["b"] = [limited(0.2)]
    desk.text()
    kept = {name: value for name, value in vars(desk.state).items() if name != "session"}
    assert "sk-" not in repr(kept) and "sk-" not in repr(desk.index.keys)
