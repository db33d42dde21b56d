"""Who used what: per day, key, user and model, in UTC days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, UTC
from typing import Any

from .base import number
from .policy import Price

KEPT_DAYS = 400
FIELDS = ("day", "key", "user", "model")


@dataclass(slots=True, frozen=True)
class Tokens:
    """As the provider reported them; `cached` is a part of `input`."""

    input: float = 0.0
    output: float = 0.0
    cached: float = 0.0

    @property
    def total(self) -> float:
        return self.input + self.output


def tokens_of(usage: dict[str, Any] | None) -> Tokens:
    if usage is None:
        return Tokens()
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else usage.get("cached_tokens")
    return Tokens(
        number(usage.get("prompt_tokens") or usage.get("input_tokens")) or 0.0,
        number(usage.get("completion_tokens") or usage.get("output_tokens")) or 0.0,
        number(cached) or 0.0,
    )


def cost_of(usage: dict[str, Any] | None, price: Price | None) -> float:
    """USD. What the provider itself reports (OpenRouter's `cost`) counts before the price list."""
    if usage is None:
        return 0.0
    reported = number(usage.get("cost"))
    if reported is not None:
        return reported
    if price is None:
        return 0.0
    tokens = tokens_of(usage)
    cached = min(tokens.cached, tokens.input)
    cached_price = price.input if price.cached_input is None else price.cached_input
    return ((tokens.input - cached) * price.input + cached * cached_price + tokens.output * price.output) / 1e6


def utc_day(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")


UsageId = tuple[str, str, str, str]


def add_usage(rows: dict[UsageId, list[float]], row_id: UsageId, amounts: Iterable[float]) -> None:
    row = rows.setdefault(row_id, [0, 0.0, 0.0, 0.0, 0.0])
    for position, amount in enumerate(amounts):
        row[position] += amount


def grouped(rows: Iterable[list[Any]], fields: list[str]) -> list[dict[str, Any]]:
    """Sums of rows [day, key, user, model, requests, input, output, cached, cost] by the named fields."""
    positions = [FIELDS.index(name) for name in fields]
    sums: dict[tuple[str, ...], list[float]] = {}
    for row in rows:
        total = sums.setdefault(tuple(row[position] for position in positions), [0.0] * 5)
        for i, amount in enumerate(row[4:]):
            total[i] += amount
    names = ("requests", "input_tokens", "output_tokens", "cached_tokens")
    return [
        {**dict(zip(fields, group)), **{n: round(v) for n, v in zip(names, total)}, "cost": round(total[4], 6)}
        for group, total in sorted(sums.items())
    ]
