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

MARGIN = 0.95  # of a declared limit: the provider counts at other moments than we do
MAX_TOKENS_COUNTED = 1024  # of max_tokens in an estimate; most answers are shorter
IMAGE_TOKENS = 800
DAY_LONG_S = 600.0  # an announced reset farther away than this is no minute limit
# Providers whose day ends elsewhere than at midnight UTC: https://ai.google.dev/gemini-api/docs/rate-limits
PROVIDER_DAYS = {"generativelanguage.googleapis.com": "America/Los_Angeles"}


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


class Quota:
    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state
        self.day_cache: dict[Any, tuple[float, str, str]] = {}

    def dates(self, zone: tzinfo, now: float) -> tuple[str, str]:
        """Day and month there, computed once a second at most: this is on the pick path."""
        cached = self.day_cache.get(zone)
        if cached is None or not 0 <= now - cached[0] < 1:
            day = local_day(now, zone)
            cached = self.day_cache[zone] = (now, day, day[:7])
        return cached[1], cached[2]

    def minute(self, scope: str, now: float) -> tuple[float, float, list[float] | None]:
        """Requests and tokens of the sliding minute: this clock minute plus what is left of the one before."""
        bucket = self.state.minutes.get(scope)
        if bucket is None:
            return 0.0, 0.0, None
        current, elapsed = divmod(now, 60)
        gone = current - bucket[0]
        if gone >= 2:
            return 0.0, 0.0, None
        rest = 1 - elapsed / 60
        if gone >= 1:
            return bucket[1] * rest, bucket[2] * rest, bucket
        return bucket[1] + bucket[3] * rest, bucket[2] + bucket[4] * rest, bucket

    def add(self, scope: str, zone: tzinfo, now: float, requests: float, tokens: float, cost: float) -> None:
        current = now // 60
        bucket = self.state.minutes.get(scope)
        if bucket is None or current - bucket[0] >= 2:
            bucket = self.state.minutes[scope] = [current, 0.0, 0.0, 0.0, 0.0]
        elif current > bucket[0]:
            bucket[:] = [current, 0.0, 0.0, bucket[1], bucket[2]]
        bucket[1] = max(0.0, bucket[1] + requests)
        bucket[2] = max(0.0, bucket[2] + tokens)
        day, month = self.dates(zone, now)
        daily = self.state.days.get(scope)
        if daily is None or daily[0] != day:
            daily = self.state.days[scope] = [day, 0.0, 0.0]
        daily[1] = max(0.0, daily[1] + requests)
        daily[2] = max(0.0, daily[2] + tokens)
        if cost:
            spent = self.state.months.get(scope)
            if spent is None or spent[0] != month:
                spent = self.state.months[scope] = [month, 0.0]
            spent[1] += cost

    def day(self, scope: str, zone: tzinfo, now: float) -> tuple[float, float]:
        daily = self.state.days.get(scope)
        return (daily[1], daily[2]) if daily is not None and daily[0] == self.dates(zone, now)[0] else (0.0, 0.0)

    def month_cost(self, scope: str, zone: tzinfo, now: float) -> float:
        spent = self.state.months.get(scope)
        return spent[1] if spent is not None and spent[0] == self.dates(zone, now)[1] else 0.0

    def full(self, scope: str, limits: Limits, zone: tzinfo, tokens: float, now: float) -> Full | None:
        """Whether one more request with that many tokens is over a declared limit; day limits weigh more than minute limits."""
        other = self.state.shared.get(scope) or (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        if limits.rpd is not None or limits.tpd is not None:
            requests, used = self.day(scope, zone, now)
            if over(requests + other[2] + 1, limits.rpd) or over_tokens(used + other[3], tokens, limits.tpd):
                return Full("exhausted", next_day(now, zone), "The day's limit is used up.")
        if limits.cost_month is not None and self.month_cost(scope, zone, now) + other[5] >= limits.cost_month:
            return Full("exhausted", next_month(now, zone), "The month's budget is spent.")
        if limits.max_in_flight is not None:
            if self.state.in_flight.get(scope, 0) + other[4] + 1 > limits.max_in_flight:
                return Full("over_limit", now + 1, "As many requests as allowed are running.")
        if limits.rpm is None and limits.tpm is None:
            return None
        requests, used, bucket = self.minute(scope, now)
        if over(requests + other[0] + 1, limits.rpm):
            wait = wait_for(bucket, 1, allowed(limits.rpm) - 1 - other[0], now)
            return Full("over_limit", now + wait, "The minute's requests are used up.")
        if over_tokens(used + other[1], tokens, limits.tpm):
            room = allowed(limits.tpm) - min(tokens, allowed(limits.tpm)) - other[1]
            return Full("over_limit", now + wait_for(bucket, 2, room, now), "The minute's tokens are used up.")
        return None

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
        other = self.state.shared.get(scope) or (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        requests, tokens, _ = self.minute(scope, now)
        day_requests, day_tokens = self.day(scope, zone, now)
        used = (
            (requests + other[0], limits.rpm),
            (tokens + other[1], limits.tpm),
            (day_requests + other[2], limits.rpd),
            (day_tokens + other[3], limits.tpd),
            (self.month_cost(scope, zone, now) + other[5], limits.cost_month),
        )
        return min([1.0] + [max(0.0, 1 - amount / limit) if limit else 0.0 for amount, limit in used if limit is not None])

    def take(self, scopes: tuple[tuple[str, tzinfo], ...], tokens: float, now: float) -> Lease:
        for scope, zone in scopes:
            self.add(scope, zone, now, 1, tokens, 0)
            self.state.in_flight[scope] = self.state.in_flight.get(scope, 0) + 1
        return Lease(tuple(scope for scope, _ in scopes), tokens, now)

    def settle(self, lease: Lease, zones: dict[str, tzinfo], now: float, used: float | None, cost: float, counted: bool) -> None:
        """Ends a lease once. `used`: tokens the provider reported; None keeps the estimate. `counted` False: it was refused."""
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
                self.add(scope, zones[scope], now, -1, -lease.tokens, 0)
            elif difference or cost:
                self.add(scope, zones[scope], now, 0, difference, cost)


def allowed(limit: float | None) -> float:
    """What of a limit we use: 95 %, but a small limit is not made useless by rounding."""
    return FOREVER if limit is None else float(math.ceil(limit * MARGIN))


def over(wanted: float, limit: float | None) -> bool:
    # A thousandth of a request is the sliding window's rounding, not a request.
    return limit is not None and wanted > allowed(limit) + 0.001


def over_tokens(used: float, tokens: float, limit: float | None) -> bool:
    """A request whose estimate alone is above the limit is let through when nothing else runs: an estimate is not a fact."""
    return limit is not None and used + min(tokens, allowed(limit)) > allowed(limit) + 0.001


def wait_for(bucket: list[float] | None, column: int, room: float, now: float) -> float:
    """Seconds until the sliding minute falls to `room`."""
    current, elapsed = divmod(now, 60)
    if bucket is None:
        return 1.0
    here, before = (bucket[column], bucket[column + 2]) if bucket[0] == current else (0.0, bucket[column])
    if here <= room and before > 0:
        return max(0.1, 60 * (1 - (room - here) / before) - elapsed)
    if here <= 0:
        return 1.0
    return 60 - elapsed + max(0.0, 60 * (1 - max(room, 0.0) / here))
