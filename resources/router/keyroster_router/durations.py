"""Waiting times as providers write them: in headers, error bodies and error texts."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import Any
from collections.abc import Mapping

from .base import items_of, number, parse_time

UNIT_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
DURATION = re.compile(r"(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+")
DURATION_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
# "Please try again in 9m38.016s", "retry after 20 seconds", "reset after 156h14m36s", "Please retry in 34.07s."
IN_TEXT = re.compile(
    r"(?:try again|retry|reset|resets|wait)\s+(?:in|after)\s+"
    r"((?:\d+(?:\.\d+)?\s*(?:ms|milliseconds?|seconds?|secs?|s|minutes?|mins?|m|hours?|h|days?|d)\b\s*)+|(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+)",
    re.IGNORECASE,
)
WORD_PART = re.compile(
    r"(\d+(?:\.\d+)?)\s*(ms|milliseconds?|seconds?|secs?|s|minutes?|mins?|m|hours?|h|days?|d)(?=\s|\d|$|\.|,)", re.IGNORECASE
)
# Numbers above these are moments, not durations: 2001-09-09 in seconds and in milliseconds since the epoch.
EPOCH_S, EPOCH_MS = 1e9, 1e12


def seconds_until(value: Any, now: float, unit: float = 1.0) -> float | None:
    """Seconds from now for a number (of `unit` seconds), an epoch, "2m59.56s", RFC 3339 or an HTTP date; else None."""
    plain = number(value)
    if plain is not None:
        if plain >= EPOCH_MS:
            return max(0.0, plain / 1000 - now)
        return max(0.0, plain - now) if plain >= EPOCH_S else plain * unit
    if not isinstance(value, str):
        return None
    text = value.strip()
    if DURATION.fullmatch(text):
        return sum(float(amount) * UNIT_SECONDS[name] for amount, name in DURATION_PART.findall(text))
    moment = parse_time(text)
    if moment is None:
        try:
            moment = parsedate_to_datetime(text).timestamp()
        except (TypeError, ValueError, IndexError):
            return None
    return max(0.0, moment - now)


def unit_of(word: str) -> float:
    word = word.lower()
    if word in UNIT_SECONDS:
        return UNIT_SECONDS[word]
    if word.startswith("milli"):
        return 0.001
    return UNIT_SECONDS[word[0]]


def seconds_in_text(text: str) -> float | None:
    """The waiting time that an error text names."""
    found = IN_TEXT.search(text)
    if not found:
        return None
    parts = WORD_PART.findall(found.group(1))
    return sum(float(amount) * unit_of(word) for amount, word in parts) if parts else None


def hint_from_headers(headers: Mapping[str, str], now: float) -> float | None:
    """Retry-After and its variants; names are lower case."""
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        if (wait := seconds_until(headers.get(name), now, 0.001)) is not None:
            return wait
    return seconds_until(headers.get("retry-after"), now)


def reset_from_headers(headers: Mapping[str, str], now: float) -> float | None:
    """When the exhausted one of the announced limits comes back; None when none says that nothing remains."""
    waits = []
    for name, value in headers.items():
        if "ratelimit" not in name or "remaining" not in name or number(value) != 0:
            continue
        wait = seconds_until(headers.get(name.replace("remaining", "reset")), now)
        if wait is not None:
            waits.append(wait)
    if waits:
        return max(waits)
    return seconds_until(headers.get("x-ratelimit-reset"), now)


def retry_info(error: Any) -> float | None:
    """Google's RetryInfo: error.details[].retryDelay = "34s"."""
    details = error.get("details") if isinstance(error, dict) else None
    for detail in items_of(details):
        delay = detail.get("retryDelay")
        if isinstance(delay, str) and DURATION.fullmatch(delay):
            return seconds_until(delay, 0.0)
    return None
