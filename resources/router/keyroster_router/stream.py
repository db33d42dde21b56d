"""Relaying a stream: bytes unchanged, cut at line ends (Open WebUI's page reads one line per chunk)."""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from typing import Any
from collections.abc import Callable

import aiohttp
from starlette.responses import StreamingResponse

# A line with the empty lines after it; together they are every byte up to the last line end.
LINE = re.compile(rb"[^\n]*\n(?:\r?\n)*")
NULL_USAGE = re.compile(rb'"usage"\s*:\s*null')


def usage_of(value: Any) -> dict[str, Any] | None:
    """`usage` of a reply or chunk; Groq puts it into x_groq."""
    if not isinstance(value, dict):
        return None
    usage = value.get("usage")
    if not isinstance(usage, dict) and isinstance(value.get("x_groq"), dict):
        usage = value["x_groq"].get("usage")
    return usage if isinstance(usage, dict) else None


def data_of(line: bytes) -> Any:
    """The JSON of a `data:` line; None for other lines, [DONE] and what does not parse."""
    if not line.startswith(b"data:"):
        return None
    try:
        return json.loads(line[5:])
    except ValueError:
        return None


class EventStream:
    """An async iterator over the reply's lines. `done(usage, error)` is called exactly once: at the end, when the client
    leaves, when the provider breaks off, or when the object is dropped unread."""

    def __init__(
        self, reply: aiohttp.ClientResponse, hide_usage: bool, done: Callable[[dict[str, Any] | None, str | None], None]
    ) -> None:
        self.reply = reply
        self.hide_usage = hide_usage
        self.done = done
        self.usage: dict[str, Any] | None = None
        self.ready: deque[bytes] = deque()
        self.rest: list[bytes] = []
        self.ended = False
        self.finished = False

    async def first_event(self) -> Any:
        """Reads up to the first `data:` line and keeps all of it for the client; returns its JSON, or None at [DONE] or
        at an empty stream (then `ended` is set). Errors of the network are the caller's."""
        looked = 0
        while True:
            while looked < len(self.ready):
                line = self.ready[looked]
                looked += 1
                if line.startswith(b"data:"):
                    return data_of(line)
            if self.ended:
                return None
            await self.fill()

    async def fill(self) -> None:
        """One more piece from the network, as complete lines."""
        piece = await self.reply.content.readany()
        if not piece:
            self.ended = True
            if self.rest:
                self.ready.append(b"".join(self.rest))
                self.rest = []
            return
        if b"\n" not in piece:
            self.rest.append(piece)
            return
        if self.rest:
            piece = b"".join(self.rest) + piece
        end = piece.rfind(b"\n") + 1
        self.rest = [piece[end:]] if end < len(piece) else []
        self.ready.extend(LINE.findall(piece, 0, end))

    def passes(self, line: bytes) -> bool:
        """Reads usage where it is; False for the usage chunk that the client did not ask for."""
        if b'"usage"' not in line or NULL_USAGE.search(line):
            return True
        event = data_of(line)
        usage = usage_of(event)
        if usage is None:
            return True
        self.usage = usage
        return not (self.hide_usage and not event.get("choices"))

    def __aiter__(self) -> EventStream:
        return self

    async def __anext__(self) -> bytes:
        try:
            while True:
                while self.ready:
                    line = self.ready.popleft()
                    if self.passes(line):
                        return line
                if self.ended:
                    self.finish(None)
                    raise StopAsyncIteration
                await self.fill()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            self.finish(type(error).__name__)
            self.ended = True
            message = "The provider broke off its answer."
            return b"\n\ndata: " + json.dumps({"error": {"message": message, "type": "keyroster"}}).encode() + b"\n\n"
        except asyncio.CancelledError:
            self.finish("cancelled")
            raise

    def finish(self, error: str | None) -> None:
        if self.finished:
            return
        self.finished = True
        if error is None:
            self.reply.release()
        else:
            self.reply.close()  # stops the provider's work
        self.done(self.usage, error)

    def __del__(self) -> None:
        if not self.finished:
            self.finish("dropped")


class ErrorReply(StreamingResponse):
    """An error with its status for clients of the API (a plain dict would be answered with 200)."""

    def __init__(self, content: dict[str, Any], status: int, wait: float | None = None) -> None:
        self.body = json.dumps(content).encode()  # read by Open WebUI 0.12 for its log
        headers = {"Retry-After": str(max(1, round(wait)))} if wait is not None else None
        super().__init__(iter([self.body]), status_code=status, media_type="application/json", headers=headers)


def error_events(content: dict[str, Any]) -> StreamingResponse:
    """The same for a stream: one error event and the end mark."""
    event = b"data: " + json.dumps(content).encode() + b"\n\n"
    return StreamingResponse(iter([event, b"data: [DONE]\n\n"]), media_type="text/event-stream")
