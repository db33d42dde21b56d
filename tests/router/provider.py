"""A provider in the test process: knows its keys, answers in the OpenAI dialect, and misbehaves as told."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import deque
from typing import Any

from aiohttp import web

USAGE = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18, "prompt_tokens_details": {"cached_tokens": 4}}


def chunk(content: str | None = None, **more: Any) -> bytes:
    delta = {"content": content} if content is not None else {}
    choices = [{"index": 0, "delta": delta, "finish_reason": more.pop("finish", None)}]
    return b"data: " + json.dumps({"id": "c1", "object": "chat.completion.chunk", "choices": choices, **more}).encode() + b"\n\n"


def usage_chunk() -> bytes:
    return b"data: " + json.dumps({"id": "c1", "object": "chat.completion.chunk", "choices": [], "usage": USAGE}).encode() + b"\n\n"


STREAM = [b": a comment\n\n", chunk(""), chunk("Hel"), chunk("lo ünï"), chunk(finish="stop")]


class Provider:
    """`keys`: secret -> label. `script`: label -> replies to give next; when it is empty, all is well.

    A reply is a dict {status, headers, json | text | stream, delay}, or a word: "reset" (the connection is cut before an
    answer), "hang" (no answer), "cut" (a stream that breaks off).
    """

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.script: dict[str, list[Any]] = {}
        self.limits: dict[str, int] = {}  # label -> requests in any 60 seconds
        self.taken: dict[str, deque[float]] = {}
        self.refused = 0
        self.seen: list[dict[str, Any]] = []
        self.running = 0
        self.most_running = 0
        self.cancelled = 0
        self.port = 0
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> Provider:
        self.thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self.loop).result(10)
        return self

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self.runner.cleanup(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)

    async def _start(self) -> None:
        app = web.Application(client_max_size=64 * 2**20)
        app.router.add_route("*", "/{tail:.*}", self.answer)
        self.runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=1)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", 0)
        await site.start()
        self.port = self.runner.addresses[0][1]

    def reset(self) -> None:
        self.script.clear()
        self.seen.clear()
        self.most_running = self.cancelled = 0

    def served(self) -> list[str]:
        """Labels of the keys in the order of the chat requests."""
        return [entry["key"] for entry in self.seen if entry["path"].endswith("/chat/completions")]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        secret = request.headers.get("api-key") or request.headers.get("Authorization", "").removeprefix("Bearer ")
        label = self.keys.get(secret)
        raw = await request.read()
        body = json.loads(raw) if raw else {}
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.seen.append({"key": label, "path": request.path, "query": request.query_string, "body": body, "headers": headers})
        if label is None:
            error = {"message": f"Incorrect API key provided: {secret}.", "type": "invalid_request_error", "code": "invalid_api_key"}
            return web.json_response({"error": error}, status=401)
        if request.method == "GET":
            return web.json_response({"object": "list", "data": [{"id": "m-large"}, {"id": "m-small"}]})
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            return await self.chat(request, label, body)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.running -= 1

    def wait(self, label: str) -> float:
        """Counts a request against a true sliding minute: 0, or the seconds until there is room."""
        now, taken = time.monotonic(), self.taken.setdefault(label, deque())
        while taken and now - taken[0] >= 60:
            taken.popleft()
        if len(taken) >= self.limits[label]:
            return 60 - (now - taken[0])
        taken.append(now)
        return 0.0

    async def chat(self, request: web.Request, label: str, body: dict[str, Any]) -> web.StreamResponse:
        replies = self.script.get(label) or self.script.get("*") or []
        reply = replies.pop(0) if replies else {}
        if label in self.limits and (wait := self.wait(label)) > 0:
            self.refused += 1
            error = {"message": "Rate limit reached", "type": "requests", "code": "rate_limit_exceeded"}
            return web.json_response({"error": error}, status=429, headers={"Retry-After": f"{wait:.3f}"})
        if reply == "reset":
            request.transport.close()
            return web.Response()
        if reply == "hang":
            await asyncio.sleep(600)
        if reply == "cut":
            reply = {"stream": STREAM[:3], "cut": True}
        if "delay" in reply:
            await asyncio.sleep(reply["delay"])
        if "status" in reply and "stream" not in reply:
            if "text" in reply:
                return web.Response(text=reply["text"], status=reply["status"], headers=reply.get("headers"))
            return web.json_response(reply.get("json", {}), status=reply["status"], headers=reply.get("headers"))
        if not body.get("stream") and "stream" not in reply:
            message = {"role": "assistant", "content": f"paid by {label}"}
            choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
            answer = reply.get("json") or {"id": "c1", "object": "chat.completion", "choices": choices, "usage": USAGE, "extra": {"a": 1}}
            return web.json_response(answer, headers=reply.get("headers"))
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", **reply.get("headers", {})})
        await response.prepare(request)
        pieces = list(reply.get("stream", STREAM))
        if "stream" not in reply and (body.get("stream_options") or {}).get("include_usage"):
            pieces.append(usage_chunk())
        for piece in pieces:
            await response.write(piece)
            await asyncio.sleep(reply.get("pause", 0))
        if reply.get("cut"):
            await asyncio.sleep(0.1)  # so that what was written is on its way
            request.transport.abort()
            return response
        if "stream" not in reply:
            await response.write(b"data: [DONE]\n\n")
        await response.write_eof()
        return response
