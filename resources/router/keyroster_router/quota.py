"""Counting requests, tokens and cost against the limits that the admin declared and the provider announces."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo, UTC
from types import SimpleNamespace
from typing import Any
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from .base import FOREVER, number
from .durations import seconds_until
from .policy import Account, Limits

MARGIN_REQUESTS = 0.98  # of a declared limit; what is left covers requests that we do not see, such as probes
MARGIN_TOKENS = 0.95  # tokens are estimates until the reply
# The sliding minute is counted in slots, the oldest of them in full, and a little longer than a minute: the provider counts
# when a request arrives, not when it leaves. Two weighted buckets let a burst at the end of one through again in the next.
SLOT_S, WINDOW_S = 2.0, 60.25
MAX_TOKENS_COUNTED = 1024  # of max_tokens in an estimate; most answers are shorter
IMAGE_TOKENS = 800
DAY_LONG_S = 600.0  # an announced reset farther away than this is no minute limit
# Providers whose day ends elsewhere than at midnight UTC: https://ai.google.dev/gemini-api/docs/rate-limits
PROVIDER_DAYS = {"generativelanguage.googleapis.com": "America/Los_Angeles"}
NOTHING = (0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class Lease:
    """What a running request holds: one request in flight and an estimate of tokens, corrected by settle()."""

    scopes: tuple[str, ...]
    tokens: float
    taken: float
    open: bool = True


@dataclass(slots=True)
class Full:
    """No room: `why` in the words of the shared rule, and when there may be."""

    why: str
    until: float
    reason: str


def zone_named(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone, or no zone data on this server
        return timezone(timedelta(hours=-8)) if name == "America/Los_Angeles" else UTC


def zone_of(account: Account | None, base_url: str) -> tzinfo:
    """Where the account's day ends: `reset` of the account, "provider" meaning as the provider documents it."""
    reset = account.reset if account else "provider"
    if reset == "utc":
        return UTC
    if reset != "provider":
        return zone_named(reset)
    host = base_url.partition("://")[2].partition("/")[0].partition(":")[0]
    return zone_named(PROVIDER_DAYS[host]) if host in PROVIDER_DAYS else UTC


def local_day(now: float, zone: tzinfo) -> str:
    return datetime.fromtimestamp(now, zone).strftime("%Y-%m-%d")


def next_day(now: float, zone: tzinfo) -> float:
    here = datetime.fromtimestamp(now, zone)
    return (here.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)).timestamp()


def next_month(now: float, zone: tzinfo) -> float:
    here = datetime.fromtimestamp(now, zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (here + timedelta(days=32)).replace(day=1).timestamp()


def estimate_tokens(body: dict[str, Any]) -> float:
    """Characters / 4 of everything that is text, a flat figure per image, and what the answer may take."""
    characters = images = 0
    for message in body.get("messages") or ():
        content = message.get("content") if isinstance(message, dict) else None
        if isinstance(content, str):
            characters += len(content)
        elif isinstance(content, list):
            for part in content:
                if isinstance(part, dict):
                    text = part.get("text")
                    characters += len(text) if isinstance(text, str) else 0
                    images += part.get("type") in ("image_url", "input_image", "image")
    wanted = number(body.get("max_completion_tokens") or body.get("max_tokens"))
    return characters / 4 + images * IMAGE_TOKENS + min(wanted or MAX_TOKENS_COUNTED, MAX_TOKENS_COUNTED)


@dataclass(slots=True, frozen=True)
class Check:
    """A limit as a shared store can check it: weighted sums of counters, each at most its limit; -1 is no limit."""

    scope: str
    names: tuple[tuple[str, float], ...]
    requests: float = -1.0
    tokens: float = -1.0
    cost: float = -1.0
    in_flight: float = -1.0  # of the other processes

    def as_list(self) -> list[Any]:
        return [self.scope, [list(name) for name in self.names], self.requests, self.tokens, self.cost, self.in_flight]


def add_counter(rows: dict[str, list[float]], name: str, requests: float, tokens: float, cost: float, expires: float) -> None:
    row = rows.get(name)
    if row is None:
        rows[name] = [requests, tokens, cost, expires]
        return
    row[0] += requests
    row[1] += tokens
    row[2] += cost
    row[3] = max(row[3], expires)


class Quota:
    """Counters are rows (requests, tokens, USD, when they may be forgotten) by name: SCOPE|m|SLOT, SCOPE|d|DAY, SCOPE|c|MONTH.
    What is added waits in `pending` for the other processes (store.py)."""

    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state
        self.day_cache: dict[Any, tuple[float, str, str]] = {}

    def dates(self, zone: tzinfo, now: float) -> tuple[str, str]:
        """Day and month there, computed once a second at most: this is on the pick path."""
        cached = self.day_cache.get(zone)
        if cached is None or not 0 <= now - cached[0] < 1 or cached[0] // 60 != now // 60:
            day = local_day(now, zone)
            cached = self.day_cache[zone] = (now, day, day[:7])
        return cached[1], cached[2]

    def row(self, name: str) -> Any:
        return self.state.counters.get(name) or NOTHING

    def slots(self, now: float) -> range:
        """The slots that hold requests of the last minute, the oldest first."""
        return range(int((now - WINDOW_S) // SLOT_S), int(now // SLOT_S) + 1)

    def minute(self, scope: str, now: float) -> tuple[float, float]:
        """Requests and tokens of the sliding minute."""
        counters, requests, tokens = self.state.counters, 0.0, 0.0
        for slot in self.slots(now):
            row = counters.get(f"{scope}|m|{slot}")
            if row is not None:
                requests += row[0]
                tokens += row[1]
        return max(0.0, requests), max(0.0, tokens)

    def wait(self, scope: str, column: int, room: float, now: float) -> float:
        """Seconds until the sliding minute falls to `room`: when the slots that are too many have left it."""
        amounts = [(slot, self.row(f"{scope}|m|{slot}")[column]) for slot in self.slots(now)]
        total = sum(amount for _, amount in amounts)
        for slot, amount in amounts:
            total -= amount
            if amount and total <= room + 0.001:
                return max(0.05, (slot + 1) * SLOT_S + WINDOW_S - now)
        return SLOT_S

    def rows_for(self, scope: str, zone: tzinfo, now: float, requests: float, tokens: float, cost: float) -> list[list[Any]]:
        slot = int(now // SLOT_S)
        day, month = self.dates(zone, now)
        rows: list[list[Any]] = [[f"{scope}|d|{day}", requests, tokens, cost, now + 2 * 86400]]
        if requests or tokens:
            rows.append([f"{scope}|m|{slot}", requests, tokens, 0.0, slot * SLOT_S + 180])
        if cost:
            rows.append([f"{scope}|c|{month}", 0.0, 0.0, cost, now + 40 * 86400])
        return rows

    def add(self, scope: str, zone: tzinfo, now: float, requests: float, tokens: float, cost: float) -> None:
        for name, r, t, c, expires in self.rows_for(scope, zone, now, requests, tokens, cost):
            add_counter(self.state.counters, name, r, t, c, expires)
            add_counter(self.state.pending, name, r, t, c, expires)

    def day(self, scope: str, zone: tzinfo, now: float) -> tuple[float, float]:
        row = self.row(f"{scope}|d|{self.dates(zone, now)[0]}")
        return max(0.0, row[0]), max(0.0, row[1])

    def month_cost(self, scope: str, zone: tzinfo, now: float) -> float:
        return self.row(f"{scope}|c|{self.dates(zone, now)[1]}")[2]

    def running(self, scope: str) -> float:
        """Requests in flight, those of the other processes too (as of the last second)."""
        return self.state.in_flight.get(scope, 0) + self.state.others_in_flight.get(scope, 0)

    def full(self, scope: str, limits: Limits, zone: tzinfo, tokens: float, now: float) -> Full | None:
        """Whether one more request with that many tokens is over a declared limit; day limits weigh more than minute limits."""
        if limits.rpd is not None or limits.tpd is not None:
            requests, used = self.day(scope, zone, now)
            if over(requests + 1, limits.rpd) or over_tokens(used, tokens, limits.tpd):
                return Full("exhausted", next_day(now, zone), "The day's limit is used up.")
        if limits.cost_month is not None and self.month_cost(scope, zone, now) >= limits.cost_month:
            return Full("exhausted", next_month(now, zone), "The month's budget is spent.")
        if limits.max_in_flight is not None and self.running(scope) + 1 > limits.max_in_flight:
            return Full("over_limit", now + 1, "As many requests as allowed are running.")
        if limits.rpm is None and limits.tpm is None:
            return None
        requests, used = self.minute(scope, now)
        if over(requests + 1, limits.rpm):
            wait = self.wait(scope, 0, allowed(limits.rpm, MARGIN_REQUESTS) - 1, now)
            return Full("over_limit", now + wait, "The minute's requests are used up.")
        if over_tokens(used, tokens, limits.tpm):
            wait = self.wait(scope, 1, most_tokens(tokens, limits.tpm), now)
            return Full("over_limit", now + wait, "The minute's tokens are used up.")
        return None

    def checks(self, scope: str, limits: Limits, zone: tzinfo, tokens: float, now: float) -> list[Check]:
        """The same as full(), for all processes together."""
        found = []
        day, month = self.dates(zone, now)
        if limits.rpm is not None or limits.tpm is not None:
            names = tuple((f"{scope}|m|{slot}", 1.0) for slot in self.slots(now))
            found.append(Check(scope, names, most_requests(limits.rpm), most_tokens(tokens, limits.tpm)))
        if limits.rpd is not None or limits.tpd is not None:
            found.append(Check(scope, ((f"{scope}|d|{day}", 1.0),), most_requests(limits.rpd), most_tokens(tokens, limits.tpd)))
        if limits.cost_month is not None:
            found.append(Check(scope, ((f"{scope}|c|{month}", 1.0),), cost=limits.cost_month))
        if limits.max_in_flight is not None:
            found.append(Check(scope, (), in_flight=max(0.0, limits.max_in_flight - 1 - self.state.in_flight.get(scope, 0))))
        return found

    def announced_full(self, account: str, model: str, tokens: float, now: float) -> Full | None:
        """What the provider's own headers say; requests that run now are not in them yet."""
        record = self.state.announced.get(f"{account}|{model}")
        if record is None:
            return None
        running = self.state.in_flight.get(account, 0)
        # Half of an estimate: it counts a long answer, and a request that fits is better tried than held back.
        for left, reset, need in ((record[0], record[1], 1 + running), (record[2], record[3], max(1.0, tokens / 2))):
            if left is not None and reset > now and left < need:
                why = "exhausted" if reset - now > DAY_LONG_S else "over_limit"
                return Full(why, reset, "The provider announced that nothing is left.")
        return None

    def observe(self, account: str, model: str, headers: Mapping[str, str], now: float) -> None:
        """Reads remaining and reset of every limit that a reply announces, the tightest of requests and of tokens."""
        found: list[Any] = [None, 0.0, None, 0.0, now]
        for name, value in headers.items():
            if "ratelimit" not in name or "remaining" not in name:
                continue
            left, wait = number(value), seconds_until(headers.get(name.replace("remaining", "reset")), now)
            if left is None or wait is None:
                continue
            slot = 2 if "token" in name else 0
            if found[slot] is None or left < found[slot]:
                found[slot], found[slot + 1] = left, now + wait
        if found[0] is not None or found[2] is not None:
            self.state.announced[f"{account}|{model}"] = found

    def left_share(self, scope: str, limits: Limits, zone: tzinfo, now: float) -> float:
        """The smallest share of a declared limit that is left, 0 to 1; 1 without limits."""
        if not limits.any():
            return 1.0
        requests, tokens = self.minute(scope, now)
        day_requests, day_tokens = self.day(scope, zone, now)
        used = (
            (requests, limits.rpm),
            (tokens, limits.tpm),
            (day_requests, limits.rpd),
            (day_tokens, limits.tpd),
            (self.month_cost(scope, zone, now), limits.cost_month),
        )
        return min([1.0] + [max(0.0, 1 - amount / limit) if limit else 0.0 for amount, limit in used if limit is not None])

    def take(self, scopes: tuple[tuple[str, tzinfo], ...], tokens: float, now: float, counted: bool = False) -> Lease:
        """`counted`: the shared store has these counters already."""
        for scope, zone in scopes:
            if not counted:
                self.add(scope, zone, now, 1, tokens, 0)
            self.state.in_flight[scope] = self.state.in_flight.get(scope, 0) + 1
        return Lease(tuple(scope for scope, _ in scopes), tokens, now)

    def settle(self, lease: Lease, zone: tzinfo, now: float, used: float | None, cost: float, counted: bool) -> None:
        """Ends a lease once. `used`: tokens the provider reported; None keeps the estimate. `counted` False: it was refused.
        Corrections go to the minute of the dispatch, so that nothing is left over in either."""
        if not lease.open:
            return
        lease.open = False
        for scope in lease.scopes:
            left = self.state.in_flight.get(scope, 0) - 1
            if left > 0:
                self.state.in_flight[scope] = left
            else:
                self.state.in_flight.pop(scope, None)
            difference = (used - lease.tokens) if used is not None else 0.0
            if not counted:
                self.add(scope, zone, lease.taken, -1, -lease.tokens, 0)
            elif difference or cost:
                self.add(scope, zone, lease.taken, 0, difference, cost)

    def prune(self, now: float) -> None:
        for name in [name for name, row in self.state.counters.items() if row[3] < now]:
            del self.state.counters[name]


def allowed(limit: float | None, margin: float) -> float:
    """What of a limit we use; a small limit is not made useless by rounding."""
    return FOREVER if limit is None else float(math.ceil(limit * margin))


def over(wanted: float, limit: float | None) -> bool:
    return limit is not None and wanted > allowed(limit, MARGIN_REQUESTS) + 0.001


def over_tokens(used: float, tokens: float, limit: float | None) -> bool:
    """A request whose estimate alone is above the limit is let through when nothing else runs: an estimate is not a fact."""
    return limit is not None and used > most_tokens(tokens, limit)


def most_requests(limit: float | None) -> float:
    """What may have been counted before one more; -1 is no limit."""
    return -1.0 if limit is None else allowed(limit, MARGIN_REQUESTS) - 1 + 0.001


def most_tokens(wanted: float, limit: float | None) -> float:
    """The same for `wanted` more tokens."""
    if limit is None:
        return -1.0
    most = allowed(limit, MARGIN_TOKENS)
    return most - min(wanted, most) + 0.001
