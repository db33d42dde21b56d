"""Names and small helpers that every part of the router uses."""

from __future__ import annotations

import inspect
from datetime import datetime, UTC
from typing import Any

ROUTER_VERSION = "0.1.0"
# Layout of the process state (state.py). Code that changes the layout raises it; equal layouts are taken over.
STATE_FORMAT = 2
# Newest policy document that this router reads.
POLICY_FORMAT = 1
FUNCTION_ID = "keyroster"
FOREVER = float("inf")


class RouterError(Exception):
    """A message for the person who chats (or the admin), with the HTTP status that fits it. `wait`: seconds until a new try
    may succeed, where that is known."""

    def __init__(self, message: str, status: int = 503, code: str = "keyroster", wait: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.wait = wait

    def body(self) -> dict[str, Any]:
        return {"error": {"message": self.message, "type": "keyroster", "code": self.code, "status": self.status}}


async def settled(value: Any) -> Any:
    """The value itself, or what it awaits to: Open WebUI's own methods became async between 0.8.12 and 0.9.6."""
    return await value if inspect.isawaitable(value) else value


def number(value: Any) -> float | None:
    """A finite number above or equal to zero, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        result = float(value)
    except ValueError:
        return None
    return result if 0 <= result < FOREVER else None


def items_of(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON list; empty for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def parse_time(text: Any) -> float | None:
    """Seconds since the epoch of an RFC 3339 time; without a zone it is UTC; None when it is no time."""
    if not isinstance(text, str) or not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def format_time(seconds: float | None) -> str | None:
    """RFC 3339 in UTC, to the second; None for never and for unknown."""
    if seconds is None or seconds == FOREVER:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def words_for(seconds: float) -> str:
    """A waiting time as people say it."""
    seconds = max(1, round(seconds))
    if seconds < 120:
        return f"{seconds} seconds" if seconds != 1 else "1 second"
    minutes = round(seconds / 60)
    if minutes < 120:
        return f"{minutes} minutes"
    hours = round(minutes / 60)
    return f"{hours} hours" if hours < 48 else f"{round(hours / 24)} days"
