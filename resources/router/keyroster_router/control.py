"""The control channel: what the admin's app asks the router. Only for the role admin."""

from __future__ import annotations

import asyncio
import os
import time
from types import SimpleNamespace
from typing import Any

import aiohttp

from .base import ROUTER_VERSION, format_time
from .book import Book
from .failures import INVALID, classify, parse_body
from .forward import PROBE_S, ask, lower_names, masked, models_url
from .pick import choose
from .policy import Key, PolicyIndex
from .resolve import Resolution, resolve
from .server import groups_of
from .usage import FIELDS, grouped

WORST_FIRST = ("invalid", "suspended", "out_of_credit", "exhausted", "no_access", "cooling")
OPS = ("status", "explain", "probe", "usage", "reset")


class ControlError(Exception):
    """An answer with ok: false. `code` is for programs, the text for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def envelope(op: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"object": "keyroster.control", "keyroster": {"op": op, "ok": True, **content}}


def refusal_envelope(op: str, code: str, message: str) -> dict[str, Any]:
    return {"object": "keyroster.control", "keyroster": {"op": op, "ok": False, "error": {"code": code, "message": message}}}


class Control:
    def __init__(self, state: SimpleNamespace, book: Book) -> None:
        self.state = state
        self.book = book

    async def answer(self, ask_for: Any, role: str, index: PolicyIndex | None, slot: str) -> dict[str, Any]:
        op = str(ask_for.get("op") or "") if isinstance(ask_for, dict) else ""
        shown = op if op in OPS else ""
        if role != "admin":
            return refusal_envelope(shown, "forbidden", "Only an administrator may ask this.")
        if not shown:
            return refusal_envelope(shown, "bad_request", f"op must be one of {', '.join(OPS)}.")
        try:
            if op == "status":
                return envelope(op, self.status(index, slot))
            if index is None:
                raise ControlError("no_policy", "No policy is loaded.")
            if op == "explain":
                return envelope(op, await self.explain(index, ask_for))
            if op == "probe":
                return envelope(op, await self.probe(index, ask_for))
            if op == "usage":
                return envelope(op, await self.usage(ask_for))
            return envelope(op, self.reset(index, ask_for))
        except ControlError as error:
            return refusal_envelope(op, error.code, str(error))

    # status ---------------------------------------------------------------------------------------------------------

    def status(self, index: PolicyIndex | None, slot: str) -> dict[str, Any]:
        now = time.time()
        held = self.cooldowns_by_owner(now)
        keys = {key.id: self.key_status(index, key, held, now) for key in index.keys.values()} if index else {}
        store = self.state.store
        return {
            "version": ROUTER_VERSION,
            "revision": index.revision if index else None,
            "slot": slot,
            "policy_id": index.policy_id if index else None,
            "pid": os.getpid(),
            "now": format_time(now),
            "store": store.kind if store is not None else "process",
            "store_ok": store.ok if store is not None else True,
            "peers": store.peers if store is not None else 0,
            "connections": self.connection_status(index, now) if index else {},
            "keys": keys,
            "errors": [{"at": format_time(at), "message": text} for at, text in self.state.errors],
        }

    def cooldowns_by_owner(self, now: float) -> dict[str, list[tuple[str, list[Any]]]]:
        """owner (key state id or account) -> [(model, record)], so that a thousand keys cost one pass."""
        held: dict[str, list[tuple[str, list[Any]]]] = {}
        for scope, record in self.state.cooldowns.items():
            if record[3] <= now:
                continue
            kind, _, rest = scope.partition("|")
            owner, _, model = rest.partition("|")
            held.setdefault(f"{kind}|{owner}", []).append((model or "*", record))
        for scope in self.state.announced:  # what the provider's headers say keeps a key from being chosen just the same
            account, _, model = scope.partition("|")
            if full := self.book.quota.announced_full(account, model, 0, now):
                state = "exhausted" if full.why == "exhausted" else "cooling"
                held.setdefault(f"A|{account}", []).append((model, [state, "", now, full.until, False, 0, full.reason]))
        return held

    def key_status(self, index: PolicyIndex, key: Key, held: dict[str, list[tuple[str, list[Any]]]], now: float) -> dict[str, Any]:
        account = self.book.health.account_of(key)
        own = f"key:{key.state_id}"
        owners = (f"K|{key.state_id}", f"M|{key.state_id}", f"A|{account}", *((f"A|{own}",) if account != own else ()))
        found = [entry for owner in owners for entry in held.get(owner, ())]
        found.sort(key=lambda entry: (WORST_FIRST.index(entry[1][0]), -entry[1][3]))
        zone = self.book.zone(index, key) if key.connection in index.connections else None
        state, reason, until = "ok", "", None
        if key.secret is None:
            state, reason = "unreadable", "This server cannot open the key: its secret changed. Sync once more."
        elif not key.enabled:
            state, reason = "disabled", "Switched off."
        elif fixed := key.fixed_reason("", now) if not key.allow else None:
            state, reason = ("disabled", "Outside its dates.") if fixed in ("expired", "not_yet_valid") else ("ok", "")
        if state == "ok" and found:
            state, reason, until = found[0][1][0], found[0][1][6], found[0][1][3]
        elif state == "ok" and zone is not None and (full := self.book.full(index, key, "", 0, now)):
            state, reason, until = ("exhausted" if full.why == "exhausted" else "cooling"), full.reason, full.until
        requests, tokens = self.book.quota.minute(own, now)
        day = self.book.quota.day(own, zone, now) if zone is not None else (0.0, 0.0)
        return {
            "fingerprint": key.fingerprint,
            "state": state,
            "reason": reason,
            "until": format_time(until),
            "models": {model: {"state": r[0], "reason": r[6], "until": format_time(r[3])} for model, r in found if model != "*"},
            "in_flight": round(self.book.quota.running(own)),
            "requests_minute": round(requests, 1),
            "tokens_minute": round(tokens),
            "requests_day": round(day[0]),
            "tokens_day": round(day[1]),
            "cost_month": round(self.book.quota.month_cost(own, zone, now), 6) if zone is not None else 0.0,
            "account_learned": self.state.learned.get(key.state_id),
        }

    def connection_status(self, index: PolicyIndex, now: float) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for connection in index.connections.values():
            worst = None
            for model in ("*", *connection.models):
                broken = self.book.health.broken(connection.id, model, now)
                if broken is not None and (worst is None or broken.until > worst.until):
                    worst = broken
            result[connection.id] = {
                "state": "cooling" if worst else "ok",
                "reason": worst.reason if worst else "",
                "until": format_time(worst.until) if worst else None,
            }
        return result

    # explain --------------------------------------------------------------------------------------------------------

    async def explain(self, index: PolicyIndex, ask_for: dict[str, Any]) -> dict[str, Any]:
        user, connection, model = (str(ask_for.get(name) or "") for name in ("user", "connection", "model"))
        now = time.time()
        groups = await groups_of(self.state, user)
        found = resolve(index, user, groups, connection, model, now, lambda key, m: self.book.why(index, key, m, 0, now))
        pick = self.pick(index, found, now, str(ask_for.get("chat") or "") or None, model)
        held = self.book.allowances.that_hold(index, user, groups, connection, now)
        return {
            **found.as_dict(),
            "pick": pick,
            "groups": list(groups),
            "allowances": self.book.allowances.status(held),
            "words": self.words(index, found, pick),
        }

    def pick(self, index: PolicyIndex, found: Resolution, now: float, chat: str | None, model: str) -> str | None:
        if found.outcome != "ok" or found.tier is None:
            return None
        plan = found.tiers[found.tier].plan
        choices = [self.book.choice(index, index.keys[key], now) for key in found.keys]
        turn = self.state.turns.get("|".join(plan.keys), -1) + 1  # looked at, not taken
        return choose(plan.strategy, choices, f"{chat}|{model}" if chat else None, lambda: turn).key.id

    def words(self, index: PolicyIndex, found: Resolution, pick: str | None) -> list[str]:
        """The same for people, one sentence per line, in English: the app says it in the admin's language."""
        names = {"own": "an own assignment", "everyone": "the pool for everyone"}
        lines = []
        for tier in found.tiers:
            source = names.get(tier.plan.source, f"the group assignments of rank {tier.plan.rank}")
            usable, out = len(tier.candidates), len(tier.excluded)
            entered = "" if tier.entered else " (not reached)"
            lines.append(f"From {source}: {usable} usable, {out} not{entered}.")
        key = index.keys.get(pick or "")
        lines.append(f"The next request uses “{key.label}”." if key else f"No key serves: {found.outcome.replace('_', ' ')}.")
        return lines

    # probe, usage, reset --------------------------------------------------------------------------------------------

    async def probe(self, index: PolicyIndex, ask_for: dict[str, Any]) -> dict[str, Any]:
        """One real call to the provider's model list. An answer ends a suspension; it says nothing about credit or limits."""
        key = index.keys.get(str(ask_for.get("key") or ""))
        connection = index.connections.get(key.connection) if key else None
        if key is None or connection is None:
            raise ControlError("unknown_key", "There is no such key.")
        if key.secret is None:
            raise ControlError("unreadable", "This server cannot open the key.")
        began = time.monotonic()
        try:
            async with asyncio.timeout(PROBE_S):
                reply = await ask(self.state, connection, key.secret, models_url(connection), None, PROBE_S, PROBE_S)
                raw = await reply.read()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            return {"key": key.id, "reached": False, "status": None, "class": "down", "message": type(error).__name__, "models": []}
        took = round((time.monotonic() - began) * 1000)
        value = parse_body(raw)
        self.book.learn(key, lower_names(reply.headers))
        answer = {"key": key.id, "reached": True, "status": reply.status, "ms": took, "class": "ok", "message": "", "models": []}
        if reply.status >= 400:
            failure = classify(reply.status, lower_names(reply.headers), value, time.time())
            if failure.kind == INVALID:
                self.book.health.refused(key, time.time())
            return {**answer, "class": failure.kind, "message": masked(failure.message, key.secret)}
        self.state.cooldowns.pop(f"K|{key.state_id}", None)
        listed = value.get("data") if isinstance(value, dict) else None
        models = [str(item["id"]) for item in listed or () if isinstance(item, dict) and item.get("id")]
        return {**answer, "models": models, "account_learned": self.state.learned.get(key.state_id)}

    async def usage(self, ask_for: dict[str, Any]) -> dict[str, Any]:
        fields = ask_for.get("group_by") or list(FIELDS)
        if not isinstance(fields, list) or any(name not in FIELDS for name in fields):
            raise ControlError("bad_request", f"group_by takes {', '.join(FIELDS)}.")
        start, end = str(ask_for.get("from") or ""), str(ask_for.get("to") or "9999-12-31")
        return {"rows": grouped(await self.usage_rows(start[:10], end[:10]), fields)}

    async def usage_rows(self, start: str, end: str) -> list[list[Any]]:
        if self.state.store is not None:
            return await self.state.store.usage_rows(start, end)
        return [[*row_id, *amounts] for row_id, amounts in self.state.usage.items() if start <= row_id[0] <= end]

    def reset(self, index: PolicyIndex, ask_for: dict[str, Any]) -> dict[str, Any]:
        """Clears what is held against one key, or against all keys and the connection itself."""
        if key_id := ask_for.get("key"):
            key = index.keys.get(str(key_id))
            if key is None:
                raise ControlError("unknown_key", "There is no such key.")
            return {"cleared": self.book.health.reset(key)}
        wanted = ask_for.get("connection")
        if str(wanted) not in index.connections:
            raise ControlError("bad_request", "Name a key or a connection.")
        cleared = sum(self.book.health.reset(key) for key in index.keys.values() if key.connection == wanted)
        for scope in [scope for scope in self.state.cooldowns if scope.startswith(f"C|{wanted}|")]:
            del self.state.cooldowns[scope]
            cleared += 1
        self.state.limited.pop(wanted, None)
        return {"cleared": cleared}
