"""Caps on what people use, whichever key pays: warned about from a share on, refused at the whole.

A user's own allowances replace those of the groups, these replace everyone's; of several groups' the most generous one counts.
Background tasks (titles, tags, follow-ups) are counted and not refused. Windows are UTC days, ISO weeks and months.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, UTC
from types import SimpleNamespace
from typing import Any

from .base import FOREVER, RouterError, format_time, words_for
from .policy import Allowance, PolicyIndex
from .quota import add_counter

UNITS = ("requests", "tokens", "cost")
LEVELS = {"user": 0, "group": 1, "everyone": 2}
WARN_AGAIN_S = 3600.0


@dataclass(slots=True, frozen=True)
class Counted:
    """An allowance as it holds for one person now: the counter it is kept in, and when that starts anew."""

    allowance: Allowance
    name: str
    ends: float


def window_of(window: str, now: float) -> tuple[str, float]:
    """The name of the running window, and its end."""
    here = datetime.fromtimestamp(now, UTC)
    day = here.replace(hour=0, minute=0, second=0, microsecond=0)
    if window == "day":
        return day.strftime("%Y-%m-%d"), (day + timedelta(days=1)).timestamp()
    if window == "week":
        monday = day - timedelta(days=day.weekday())
        return monday.strftime("%G-W%V"), (monday + timedelta(days=7)).timestamp()
    first = day.replace(day=1)
    return first.strftime("%Y-%m"), (first + timedelta(days=32)).replace(day=1).timestamp()


def shared(allowance: Allowance) -> bool:
    """Whether its members use it up together."""
    return allowance.kind != "user" and allowance.per == "together"


def limits_of(allowance: Allowance) -> tuple[float | None, float | None, float | None]:
    return allowance.requests, allowance.tokens, allowance.cost


def room(allowance: Allowance) -> tuple[float, ...]:
    """For comparing how generous allowances are; no limit is the most."""
    return tuple(FOREVER if limit is None else limit for limit in limits_of(allowance))


class Allowances:
    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state

    def that_hold(self, index: PolicyIndex, user: str, groups: Iterable[str], connection: str, now: float) -> list[Counted]:
        """What limits this person on this connection: at most one allowance per window, connection and way of counting."""
        if not index.allowances:
            return []
        mine = set(groups)
        found: dict[tuple[str, str | None], tuple[int, list[Allowance]]] = {}
        for allowance in index.allowances:
            if allowance.connection not in (None, connection):
                continue
            level = LEVELS.get(allowance.kind, 2)
            if (level == 0 and allowance.principal != user) or (level == 1 and allowance.principal not in mine):
                continue
            where = (allowance.window, allowance.connection)
            nearest, held = found.get(where, (level, []))
            if level < nearest:
                nearest, held = level, []
            if level == nearest:
                found[where] = (nearest, [*held, allowance])
        chosen = []
        for _, held in found.values():
            for together in (False, True):
                same = [allowance for allowance in held if shared(allowance) == together]
                if same:
                    chosen.append(self.counted(max(same, key=room), user, now))
        return chosen

    def counted(self, allowance: Allowance, user: str, now: float) -> Counted:
        who = "*" if shared(allowance) else user
        period, ends = window_of(allowance.window, now)
        return Counted(allowance, f"allow:{allowance.id}:{who}|w|{period}", ends)

    def used(self, counted: Counted) -> tuple[float, float, float]:
        row = self.state.counters.get(counted.name)
        return (row[0], row[1], row[2]) if row else (0.0, 0.0, 0.0)

    def check(self, held: list[Counted], now: float) -> None:
        """Raises the refusal of the allowance that is used up for the longest time."""
        full = [(counted.ends, counted) for counted in held if self.share(counted)[0] >= 1]
        if not full:
            return
        ends, counted = max(full, key=lambda entry: entry[0])
        unit = self.share(counted)[1]
        window = counted.allowance.window
        whose = "The allowance that you share with others" if shared(counted.allowance) else "Your allowance"
        text = f"{whose} for this {window} is used up{self.amount(counted, unit)}."
        text += f" It starts anew in {words_for(ends - now)} ({format_time(ends)})."
        raise RouterError(text, 429, "allowance", ends - now)

    def warning(self, held: list[Counted], user: str, now: float) -> str | None:
        """A line for the chat when little is left; once an hour for each allowance."""
        for counted in held:
            share, unit = self.share(counted)
            if share < counted.allowance.warn_at:
                continue
            name = f"{counted.name}:{user}"
            if self.state.warned.get(name, 0.0) > now - WARN_AGAIN_S:
                continue
            if len(self.state.warned) > 20_000:
                self.state.warned.clear()
            self.state.warned[name] = now
            whose = "the allowance that you share" if shared(counted.allowance) else "your allowance"
            return f"{round(share * 100)} % of {whose} for this {counted.allowance.window} is used{self.amount(counted, unit)}."
        return None

    def share(self, counted: Counted) -> tuple[float, int]:
        """The largest used share, and of what (an index of UNITS)."""
        best, unit = 0.0, 0
        for position, (amount, limit) in enumerate(zip(self.used(counted), limits_of(counted.allowance))):
            if limit is None:
                continue
            share = amount / limit if limit > 0 else 1.0
            if share > best:
                best, unit = share, position
        return best, unit

    def amount(self, counted: Counted, unit: int) -> str:
        """` (8 of 10 requests)`; nothing of a shared one, where the sum tells what the others use."""
        if shared(counted.allowance):
            return ""
        used, limit = self.used(counted)[unit], limits_of(counted.allowance)[unit] or 0.0
        return f" (${used:.2f} of ${limit:.2f})" if unit == 2 else f" ({round(used)} of {round(limit)} {UNITS[unit]})"

    def add(self, held: list[Counted], requests: float, tokens: float, cost: float) -> None:
        for counted in held:
            for rows in (self.state.counters, self.state.pending):
                add_counter(rows, counted.name, requests, tokens, cost, counted.ends + 86400)

    def status(self, held: list[Counted]) -> list[dict[str, Any]]:
        """For explain: what holds for this person and how much of it is used."""
        found = []
        for counted in held:
            used, a = self.used(counted), counted.allowance
            found.append(
                {
                    "principal": {"type": a.kind, "id": a.principal} if a.principal else {"type": a.kind},
                    "connection": a.connection,
                    "window": a.window,
                    "per": a.per,
                    "used": {"requests": round(used[0]), "tokens": round(used[1]), "cost": round(used[2], 6)},
                    "limit": dict(zip(UNITS, limits_of(a))),
                    "until": format_time(counted.ends),
                }
            )
        return found
