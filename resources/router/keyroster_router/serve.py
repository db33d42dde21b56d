"""One chat request from pick to reply: attempts, failures, waits, and the reply passed through."""

from __future__ import annotations

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from typing import Any
from collections.abc import Awaitable, Callable

import aiohttp

from .allowances import Counted
from .base import FOREVER, RouterError
from .book import Book
from .failures import CALLER, DOWN, INVALID, TOO_LARGE, Failure, classify, is_error, parse_body, unreachable
from .forward import FIRST_BYTE_S, ask, body_for, chat_url, lower_names, masked, masked_json, wants_usage
from .messages import attempts_used_up, refusal
from .pick import choose
from .policy import Connection, Key, PolicyIndex, read_key
from .quota import Lease, estimate_tokens
from .resolve import Resolution, resolve_tiers, tiers_for
from .stream import EventStream, data_of, usage_of

COSTLY_ATTEMPTS = 3  # attempts that may cost something
FREE_ATTEMPTS = 6  # refused keys cost nothing
WAIT_AT_MOST_S = 8.0
RETRY_PAUSE_S = (0.5, 1.0)
OWN_CONNECTION = "byok"  # the key id under which usage of direct connections is kept
OWN_PAUSE_S = 60.0
AGAIN_AT_MOST = 5
AGAIN = "again"  # nobody's fault: the request is sent once more in another form

Status = Callable[[str, bool], Awaitable[None]]


@dataclass(slots=True)
class Ask:
    """One request: who asks for what, and what came of it so far."""

    index: PolicyIndex
    connection: Connection
    model: str
    user: str
    groups: tuple[str, ...]
    chat: str | None
    body: dict[str, Any]
    status: Status
    held: list[Counted] = field(default_factory=list)  # allowances
    task: bool = False  # a title, tags or the like: counted, never refused
    own_secret: str | None = field(default=None, repr=False)  # of the user's direct connection to the same provider
    headers: dict[str, str] = field(default_factory=dict)  # who asks, where the admin lets providers know
    started: float = 0.0
    estimate: float = 0.0
    costly: int = 0
    free: int = 0
    waited: float = 0.0
    again: int = 0
    retried_down: bool = False
    guessed_tried: bool = False
    stay_on: str | None = None
    left_out: set[str] = field(default_factory=set)
    failures: list[Failure] = field(default_factory=list)


@dataclass(slots=True)
class Good:
    """A reply to give to the client: a dict, or a stream."""

    value: Any


class ProviderError(Exception):
    """The provider's own error, to be passed on as it is."""

    def __init__(self, status: int, content: Any) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.content = content


class Server:
    def __init__(self, book: Book) -> None:
        self.book = book

    def resolution(self, request: Ask, now: float, complete: bool = False) -> Resolution:
        plans = tiers_for(request.index, request.connection.id, request.user, request.groups)

        def state(key: Key, model: str) -> str | None:
            if key.id in request.left_out:
                return "cooling"
            return self.book.why(request.index, key, model, request.estimate, now)

        return resolve_tiers(request.index, plans, request.connection.id, request.model, now, state, complete)

    def pick(self, request: Ask, now: float) -> tuple[Key | None, Resolution]:
        """No I/O here, and no lock."""
        found = self.resolution(request, now)
        if found.outcome != "ok" or found.tier is None:
            return self.last_guess(request, found, now), found
        plan = found.tiers[found.tier].plan
        keys = [request.index.keys[key] for key in found.keys]
        choices = [self.book.choice(request.index, key, now) for key in keys]
        if request.stay_on is not None:
            choices = [choice for choice in choices if choice.account == request.stay_on] or choices
        chat = f"{request.chat}|{request.model}" if request.chat else None
        return choose(plan.strategy, choices, chat, lambda: self.book.turn(plan)).key, found

    def last_guess(self, request: Ask, found: Resolution, now: float) -> Key | None:
        """A single key that is left is tried through a cooldown whose end is only our guess, once per request."""
        if found.outcome != "exhausted" or request.guessed_tried:
            return None
        busy = [key for tier in found.tiers if tier.entered for key, why in tier.excluded if why in ("cooling", "exhausted", "over_limit")]
        if len(set(busy)) != 1 or busy[0] in request.left_out:
            return None
        key = request.index.keys[busy[0]]
        verdict = self.book.health.verdict(key, request.model, now)
        if verdict is None or not verdict.guessed:
            return None
        request.guessed_tried = True
        return key

    async def serve(self, request: Ask) -> Any:
        """The reply for Open WebUI, or RouterError or ProviderError."""
        request.started = time.time()
        request.estimate = estimate_tokens(request.body)
        if not request.task:
            self.book.allowances.check(request.held, request.started)
        if request.own_secret is not None:
            result = await self.own_connection(request, request.own_secret)
            if isinstance(result, Good):
                return result.value
        while True:
            now = time.time()
            key, found = self.pick(request, now)
            if key is None:
                await self.wait_or_refuse(request, found, now)
                continue
            result = await self.attempt(request, key)
            if isinstance(result, Good):
                return result.value
            await self.next_step(request, key, result)

    async def own_connection(self, request: Ask, secret: str) -> Good | Failure | None:
        """The user's own direct connection comes before all tiers. Nothing of its key is stored; after a refusal it is left
        alone for a while, and the tiers serve."""
        name = f"{request.user}|{request.connection.id}"
        if self.book.state.paused.get(name, 0.0) > time.time():
            return None
        key = own_key(request.connection, request.user, secret)
        result = await self.attempt(request, key)
        if isinstance(result, Failure):
            if result.kind in (CALLER, TOO_LARGE):
                raise self.passed_on(result)
            if len(self.book.state.paused) > 20_000:
                self.book.state.paused.clear()
            self.book.state.paused[name] = time.time() + min(result.hint or OWN_PAUSE_S, OWN_PAUSE_S)
        return result

    async def next_step(self, request: Ask, key: Key, failure: Failure) -> None:
        """Returns when another attempt may follow; otherwise raises what the client gets."""
        request.failures.append(failure)
        if failure.kind == AGAIN:
            request.again += 1
            if request.again > AGAIN_AT_MOST:
                request.left_out.add(key.id)
            return
        if failure.kind in (CALLER, TOO_LARGE):
            raise self.passed_on(failure)
        if failure.kind == INVALID:
            request.free += 1
            if request.free >= FREE_ATTEMPTS:
                raise self.give_up(request, time.time())
            return
        request.costly += 1
        if failure.kind == DOWN:
            broken = self.book.health.broken(request.connection.id, request.model, time.time())
            if request.retried_down or request.costly >= COSTLY_ATTEMPTS or broken is not None:
                raise self.passed_on(failure)
            request.retried_down = True
            request.stay_on = self.book.health.account_of(key)
            await asyncio.sleep(random.uniform(*RETRY_PAUSE_S))
            return
        request.stay_on = None
        if request.costly >= COSTLY_ATTEMPTS:
            raise self.give_up(request, time.time())

    def give_up(self, request: Ask, now: float) -> Exception:
        found = self.resolution(request, now)
        if found.outcome == "ok":  # keys are left, but not attempts; what the provider said tells how others use these
            return attempts_used_up(request.connection, request.failures[-1].status)
        return self.refused(request, found, now)

    def passed_on(self, failure: Failure) -> Exception:
        content = failure.content if failure.content is not None else {"error": {"message": failure.message, "type": "keyroster"}}
        return ProviderError(failure.status, content)

    def refused(self, request: Ask, found: Resolution, now: float) -> RouterError:
        if found.outcome == "exhausted" and (broken := self.book.health.broken(request.connection.id, request.model, now)):
            return RouterError(f"{request.connection.name}: {broken.reason} Please try again in a moment.", 503, "provider_down")
        return refusal(request.index, request.connection, request.model, found, self.free_at(request, found, now), now)

    def free_at(self, request: Ask, found: Resolution, now: float) -> float:
        """When the first key of the tiers that were entered may be used again."""
        ends = [
            self.book.until(request.index, request.index.keys[key], request.model, request.estimate, now)
            for tier in found.tiers
            if tier.entered
            for key, why in tier.excluded
            if why in ("cooling", "exhausted", "over_limit") and key in request.index.keys
        ]
        return min(ends, default=FOREVER)

    async def wait_or_refuse(self, request: Ask, found: Resolution, now: float) -> None:
        """A short wait with a countdown when everything only cools down; else the final message."""
        wait = self.free_at(request, found, now) - now if found.outcome == "exhausted" else FOREVER
        if request.waited + wait > WAIT_AT_MOST_S:
            raise self.refused(request, found, now)
        wait = max(wait, 0.05)
        request.waited += wait
        end = now + wait
        while (left := end - time.time()) > 0:
            if wait > 1:
                await request.status(f"All keys are busy. Continuing in {max(1, round(left))} s …", False)
            await asyncio.sleep(min(1.0, left))
        if wait > 1:
            await request.status("Continuing.", True)

    async def attempt(self, request: Ask, key: Key) -> Good | Failure:
        """One call with one key, up to the first event of a stream or the whole of another reply."""
        connection, streaming = request.connection, bool(request.body.get("stream"))
        if key.secret is None:  # never a candidate; see Book.why
            return Failure(INVALID, 401, "The key cannot be opened.", "unreadable")
        quirks = self.book.quirks(connection)
        ask_usage = streaming and "no_stream_options" not in quirks
        hide_usage = ask_usage and not wants_usage(request.body)
        payload = body_for(connection, request.model, request.body, ask_usage)
        began = time.time()
        reserved = await self.book.reserved(request.index, key, request.estimate, began)
        if reserved is False:  # another process was faster; the counters know it now, and the next pick does
            return Failure(AGAIN, 429, "", "")
        lease = self.book.take(request.index, key, request.model, request.estimate, began, bool(reserved))
        settled = False
        try:
            limit = FIRST_BYTE_S if streaming else connection.timeout_s
            url = chat_url(connection, request.model)
            reply = await ask(self.book.state, connection, key.secret, url, payload, connection.timeout_s, limit, request.headers)
            headers = lower_names(reply.headers)
            if reply.status >= 400:
                failure = classify(reply.status, headers, parse_body(await reply.read()), time.time())
                if hide_usage and failure.kind == CALLER and "stream_options" in failure.message:
                    quirks.add("no_stream_options")
                    return Failure(AGAIN, failure.status, failure.message, failure.code)
                return self.note(request, key, failure, headers)
            if streaming and "text/event-stream" in headers.get("content-type", ""):
                result = await self.open_stream(request, key, reply, lease, headers, hide_usage, began)
                settled = isinstance(result, Good)
                return result
            raw = await reply.read()
            result = self.whole(request, key, reply.status, headers, raw, lease, began)
            settled = isinstance(result, Good)
            return result
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            return self.note(request, key, unreachable(f"The provider did not answer ({type(error).__name__})."), {})
        finally:
            if not settled:
                self.book.settle(request, key, lease, None, time.time(), counted=False)

    def note(self, request: Ask, key: Key, failure: Failure, headers: dict[str, str]) -> Failure:
        """Masks the key, and lets the books learn from the failure."""
        failure.message = masked(failure.message, key.secret)
        failure.content = masked_json(failure.content, key.secret)
        if key.id == OWN_CONNECTION:
            return failure
        self.book.failed(request.index, key, request.connection, request.model, failure, headers, time.time())
        return failure

    def whole(
        self, request: Ask, key: Key, status: int, headers: dict[str, str], raw: bytes, lease: Lease, began: float
    ) -> Good | Failure:
        """A reply that is not a stream. Some providers put an error into a 200."""
        try:
            value = json.loads(raw)
        except ValueError:
            return self.note(request, key, unreachable("The provider's answer is not JSON."), headers)
        if not isinstance(value, dict) or is_error(value):
            return self.note(request, key, classify(status, headers, value, time.time()), headers)
        self.book.succeeded(request.index, key, request.model, headers, began, time.time())
        self.book.settle(request, key, lease, usage_of(value), time.time(), counted=True)
        return Good(value)

    async def open_stream(
        self,
        request: Ask,
        key: Key,
        reply: aiohttp.ClientResponse,
        lease: Lease,
        headers: dict[str, str],
        hide_usage: bool,
        began: float,
    ) -> Good | Failure:
        """The stream is given on once its first event is there and is no error; after that nothing is tried again."""
        book = self.book
        given = False

        def done(usage: dict[str, Any] | None, error: str | None) -> None:
            if not given:
                return
            now = time.time()
            if error not in (None, "cancelled", "dropped"):
                book.health.outcome(request.connection.id, request.model, now, False)
            book.settle(request, key, lease, usage, now, counted=True)

        stream = EventStream(reply, hide_usage, done)
        try:
            async with asyncio.timeout(request.connection.timeout_s):
                first = await stream.first_event()
        except BaseException:
            stream.finish("dropped")
            raise
        if isinstance(first, dict) and is_error(first):
            stream.finish("dropped")
            return self.note(request, key, classify(reply.status, headers, first, time.time()), headers)
        if first is None and stream.ended and not any(data_of(line) for line in stream.ready):
            stream.finish("dropped")
            return self.note(request, key, unreachable("The provider's answer is empty."), headers)
        given = True
        book.succeeded(request.index, key, request.model, headers, began, time.time())
        return Good(stream)


def own_key(connection: Connection, user: str, secret: str) -> Key:
    """The key of a user's direct connection, as the rest of the router sees it: an account of its own, without limits."""
    item = {"id": OWN_CONNECTION, "connection": connection.id, "account": f"byok:{user}"}
    key = read_key(item)
    key.secret, key.state_id = secret, f"byok:{user}"
    return key
