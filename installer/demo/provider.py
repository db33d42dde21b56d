#!/usr/bin/env python3
"""The demo's provider: speaks the OpenAI dialect on loopback, knows its keys, and shows which key was used by whom.

  provider.py --port PORT --keys KEYS.json [--delay SECONDS]     (needs aiohttp: Open WebUI's own venv has it)

KEYS.json: {"models": ["demo-large"],
            "keys": [{"label", "key", "organisation", "limits": {}}],
            "organisations": {"NAME": {"limits": {}}}}
limits: rpm      requests per sliding minute; refused with 429, Retry-After and x-ratelimit-* headers
        rpd      requests until a reset that is hours away; refused in the same way
        credit   requests that the account's money pays for; refused with 429 insufficient_quota and no hint
A limit of an organisation counts the requests of all its keys.

Who was served: Open WebUI does not tell a provider who is asking, so people of the demo say it themselves. The person
is what follows "I am " in the last user message, up to the end of the sentence ("I am Ada Lovelace. Hello!"); without it, the
request's `user` field; without that, nobody.

  GET /                  the page for people            GET /log    {"keys": [...], "log": [...]}, never a key itself
  GET /v1/models, POST /v1/chat/completions             with "Authorization: Bearer KEY"
  POST /control          JSON, for tests:
      {"op": "reset"}                                             forgets the log, what was used, and all modes
      {"op": "limits", "key": LABEL, "limits": {}}                or "organisation": NAME
      {"op": "mode", "key": LABEL|null, "mode": MODE, "times": N} null = every key; times absent = until changed;
                                                                  modes: ok, and those in MODES
      {"op": "key", "label", "key", "organisation", "limits"}     adds a key or gives a label a new secret
      {"op": "revoke", "key": LABEL}
"""
import argparse
import asyncio
import datetime
import json
import re
import time
from pathlib import Path

from aiohttp import web

DAY = 6 * 3600  # seconds until a day limit resets: long enough never to happen during a demo
MODES = ("500", "503", "stall", "cut", "429", "insufficient_quota", "bad_json", "401", "403")
KEPT = 2000  # entries of the log; older ones are forgotten


def error(status, message, kind, code, headers=None):
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return web.json_response(body, status=status, headers=headers)


def span(seconds):
    """A duration as OpenAI and Groq write it: 2m59.56s, 6ms."""
    if seconds < 1:
        return f"{max(1, round(seconds * 1000))}ms"
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return (f"{int(hours)}h" if hours else "") + (f"{int(minutes)}m" if hours or minutes else "") + f"{rest:.2f}s"


class Meter:
    """What one key or one organisation may use, and has used."""

    def __init__(self, limits):
        self.limits, self.started = dict(limits or {}), time.monotonic()
        self.reset()

    def reset(self):
        self.total, self.recent, self.started = 0, [], time.monotonic()

    def count(self):
        self.total += 1
        self.recent.append(time.monotonic())

    def windows(self):
        """(name, limit, used, seconds until it frees) for each limit that is declared, nearest to its end first."""
        now = time.monotonic()
        self.recent = [t for t in self.recent if now - t < 60]
        found = []
        if "rpm" in self.limits:
            free = 60 - (now - self.recent[0]) if self.recent else 60
            found.append(("rpm", self.limits["rpm"], len(self.recent), free))
        if "rpd" in self.limits:
            found.append(("rpd", self.limits["rpd"], self.total, DAY - (now - self.started) % DAY))
        return sorted(found, key=lambda w: w[1] - w[2])

    def broke(self):
        return "credit" in self.limits and self.total >= self.limits["credit"]


class Key:
    def __init__(self, label, key, organisation=None, limits=None):
        self.label, self.key, self.organisation = label, key, organisation or label
        self.meter, self.revoked = Meter(limits), False


class Provider:
    def __init__(self, config, delay):
        self.models = config.get("models") or ["demo-large", "demo-small"]
        self.keys = {k["label"]: Key(**k) for k in config["keys"]}
        self.organisations = {n: Meter(o.get("limits")) for n, o in config.get("organisations", {}).items()}
        self.log, self.number, self.modes, self.delay = [], 0, {}, delay
        self.stopping = asyncio.Event()

    # --- who asks, and may they

    def key_of(self, request):
        given = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        found = next((k for k in self.keys.values() if k.key == given and not k.revoked), None)
        if found:
            return found, None
        shown = f"{given[:3]}***{given[-4:]}" if len(given) > 11 else "***"
        return None, error(401, f"Incorrect API key provided: {shown}.", "invalid_request_error", "invalid_api_key")

    def meters(self, key):
        return [m for m in (key.meter, self.organisations.get(key.organisation)) if m]

    def rate_headers(self, key):
        windows = sorted((w for m in self.meters(key) for w in m.windows()), key=lambda w: w[1] - w[2])
        if not windows:
            return {}
        _, limit, used, free = windows[0]
        return {"x-ratelimit-limit-requests": str(limit), "x-ratelimit-remaining-requests": str(max(0, limit - used)),
                "x-ratelimit-reset-requests": span(free)}

    def refusal(self, key, model):
        """The 429 that the key's limits ask for, or None."""
        for meter in self.meters(key):
            if meter.broke():
                return error(429, "You exceeded your current quota, please check your plan and billing details.",
                             "insufficient_quota", "insufficient_quota")
            for name, limit, used, free in meter.windows():
                if used >= limit:
                    words = {"rpm": "requests per minute (RPM)", "rpd": "requests per day (RPD)"}[name]
                    message = (f"Rate limit reached for model `{model}` in organization `{key.organisation}` on {words}: "
                               f"Limit {limit}, Used {used}, Requested 1. Please try again in {span(free)}.")
                    headers = {**self.rate_headers(key), "Retry-After": str(max(1, round(free)))}
                    return error(429, message, "requests", "rate_limit_exceeded", headers)
        return None

    def mode(self, key):
        for name in (key.label, None):
            if name in self.modes:
                mode, times = self.modes[name]
                if times is not None:
                    self.modes[name] = (mode, times - 1)
                    if times <= 1:
                        del self.modes[name]
                return mode
        return "ok"

    async def trouble(self, mode, request):
        if mode == "stall":
            await self.stopping.wait()
        if mode in ("cut", "stall"):
            request.transport.abort()
            return web.Response(status=500)
        if mode == "bad_json":
            return web.Response(text='{"id": "chatcmpl-broken", "choices": [', content_type="application/json")
        return {
            "500": lambda: error(500, "The server had an error while processing your request.", "server_error", None),
            "503": lambda: error(503, "The engine is currently overloaded.", "server_error", "overloaded"),
            "429": lambda: error(429, "Too many requests.", "requests", "rate_limit_exceeded"),
            "insufficient_quota": lambda: error(429, "You exceeded your current quota.", *["insufficient_quota"] * 2),
            "401": lambda: error(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key"),
            "403": lambda: error(403, "This project has no access to this model.", "invalid_request_error", "no_access"),
        }[mode]()

    # --- the OpenAI dialect

    async def list_models(self, request):
        key, refused = self.key_of(request)
        if refused:
            return refused
        rows = [{"id": m, "object": "model", "created": 1700000000, "owned_by": "demo"} for m in self.models]
        return web.json_response({"object": "list", "data": rows}, headers=self.rate_headers(key))

    async def chat(self, request):
        try:
            body = await request.json()
            messages, model = body["messages"], body["model"]
            said = text_of([m for m in messages if m.get("role") == "user"][-1])
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            return error(400, "The body is not a chat request.", "invalid_request_error", None)
        entry = self.note(body, said)
        key, refused = self.key_of(request)
        if refused:
            return self.done(entry, refused)
        entry |= {"key": key.label, "organisation": key.organisation}
        if (mode := self.mode(key)) != "ok":
            entry["why"] = mode
            entry["status"] = {"stall": 0, "cut": 0, "bad_json": 200, "insufficient_quota": 429}.get(mode) \
                if not mode.isdigit() else int(mode)
            return await self.trouble(mode, request)
        if model not in self.models:
            return self.done(entry, error(404, f"The model `{model}` does not exist or you do not have access to it.",
                                          "invalid_request_error", "model_not_found"))
        if refused := self.refusal(key, model):
            return self.done(entry, refused)
        for meter in self.meters(key):
            meter.count()
        entry["status"] = 200
        return await self.answer(request, body, said, entry, self.rate_headers(key))

    def note(self, body, said):
        named = re.search(r"\bI am ([^.!?,\n]{1,60})", said)
        self.number += 1
        entry = {"n": self.number, "time": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds"),
                 "key": None, "organisation": None, "person": named[1].strip() if named else body.get("user"),
                 "model": body["model"], "stream": bool(body.get("stream")), "status": None, "why": None}
        self.log.append(entry)
        del self.log[:-KEPT]
        return entry

    @staticmethod
    def done(entry, response):
        entry["status"] = response.status
        entry["why"] = json.loads(response.text)["error"]["code"]
        return response

    async def answer(self, request, body, said, entry, headers):
        words = len(said.split())
        text = f"Hello {entry['person'] or 'there'}, this is {body['model']}. You sent {words} words."
        asked = max(1, len(said) // 4)
        usage = {"prompt_tokens": asked, "completion_tokens": len(text) // 4, "total_tokens": asked + len(text) // 4}
        head = {"id": f"chatcmpl-{entry['n']}", "created": int(time.time()), "model": body["model"]}
        if not body.get("stream"):
            choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
            return web.json_response({**head, "object": "chat.completion", "choices": [choice], "usage": usage}, headers=headers)
        response = web.StreamResponse(headers={**headers, "Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
        await response.prepare(request)
        head["object"] = "chat.completion.chunk"
        deltas = [{"role": "assistant", "content": ""}, *({"content": part} for part in re.findall(r"\S+\s*", text))]
        for delta, finish in [*((d, None) for d in deltas), ({}, "stop")]:
            choice = {"index": 0, "delta": delta, "finish_reason": finish}
            await response.write(f"data: {json.dumps({**head, 'choices': [choice]})}\n\n".encode())
            await asyncio.sleep(self.delay)
        if (body.get("stream_options") or {}).get("include_usage"):
            await response.write(f"data: {json.dumps({**head, 'choices': [], 'usage': usage})}\n\n".encode())
        await response.write(b"data: [DONE]\n\n")
        return response

    # --- for people and tests

    def state(self):
        rows = []
        for key in self.keys.values():
            windows = [{"limit": n, "of": limit, "used": used, "frees_in": round(free)}
                       for m in self.meters(key) for n, limit, used, free in m.windows()]
            spent = any(m.broke() or any(used >= limit for _, limit, used, _ in m.windows()) for m in self.meters(key))
            rows.append({"label": key.label, "last4": key.key[-4:], "organisation": key.organisation,
                         "used": key.meter.total, "windows": windows, "spent": spent, "revoked": key.revoked})
        return {"keys": rows, "log": self.log}

    async def show_log(self, _):
        return web.json_response(self.state(), headers={"Cache-Control": "no-store"})

    async def page(self, _):
        return web.FileResponse(Path(__file__).with_name("page.html"), headers={
            "Cache-Control": "no-store",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
                                       "script-src 'unsafe-inline'; connect-src 'self'"})

    async def control(self, request):
        if request.content_type != "application/json":  # so that no web page elsewhere can post here
            return web.json_response({"error": "send application/json"}, status=415)
        try:
            self.obey(await request.json())
        except (ValueError, KeyError, TypeError) as problem:
            return web.json_response({"error": f"not understood: {type(problem).__name__} {problem}"}, status=400)
        return web.json_response({"ok": True})

    def obey(self, order):
        op = order["op"]
        if op == "reset":
            self.log, self.modes = [], {}
            for meter in [*self.organisations.values(), *(k.meter for k in self.keys.values())]:
                meter.reset()
        elif op == "limits" and "organisation" in order:
            self.organisations.setdefault(order["organisation"], Meter({})).limits = dict(order["limits"])
        elif op == "limits":
            self.keys[order["key"]].meter.limits = dict(order["limits"])
        elif op == "mode":
            if order["mode"] not in (*MODES, "ok"):
                raise ValueError(f"no such mode; there are ok, {', '.join(MODES)}")
            name = order.get("key")
            if name is not None and name not in self.keys:
                raise KeyError(name)
            self.modes.pop(name, None)
            if order["mode"] != "ok":
                self.modes[name] = (order["mode"], order.get("times"))
        elif op == "key":
            self.keys[order["label"]] = Key(order["label"], order["key"], order.get("organisation"), order.get("limits"))
        elif op == "revoke":
            self.keys[order["key"]].revoked = True
        else:
            raise ValueError("no such op")


def text_of(message):
    content = message.get("content") or ""
    return content if isinstance(content, str) else " ".join(p.get("text", "") for p in content if isinstance(p, dict))


def application(config, delay=0.005):
    provider = Provider(config, delay)
    app = web.Application(client_max_size=32 * 2**20)
    app.add_routes([web.get("/", provider.page), web.get("/log", provider.show_log), web.post("/control", provider.control),
                    web.get("/v1/models", provider.list_models), web.post("/v1/chat/completions", provider.chat)])

    async def let_go(_):
        provider.stopping.set()
    app.on_shutdown.append(let_go)
    return app


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--keys", type=Path, required=True)
    parser.add_argument("--delay", type=float, default=0.005, help="seconds between the parts of a stream")
    args = parser.parse_args()
    app = application(json.loads(args.keys.read_text()), args.delay)
    web.run_app(app, host="127.0.0.1", port=args.port, print=None, access_log=None, shutdown_timeout=1)


if __name__ == "__main__":
    main()
