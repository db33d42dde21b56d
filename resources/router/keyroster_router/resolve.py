"""Which keys may pay for a request: the rule of tests/data/README.md, the same as policy::resolve in the app."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from collections.abc import Callable, Iterable

from .policy import Assignment, Connection, Key, PolicyIndex

# Reasons that are errors for the admin to see: they never open the next tier.
DEAD = frozenset({"invalid", "unreadable", "unknown_key"})
# Reasons that pass with time.
BUSY = frozenset({"exhausted", "cooling", "over_limit"})
# Many distinct users; the static part of their tiers is small, and a full cache is simply emptied.
TIER_CACHE_SIZE = 20_000

# What the state of a key says for a model: one of the reasons, or None when it may be used.
StateOf = Callable[[Key, str], str | None]


@dataclass(slots=True, frozen=True)
class TierPlan:
    """The part of a tier that does not change between two policies."""

    source: str
    rank: int
    groups: tuple[str, ...]
    strategy: str
    spill: str
    keys: tuple[str, ...]


@dataclass(slots=True)
class Tier:
    plan: TierPlan
    entered: bool = False
    candidates: list[str] = field(default_factory=list)
    excluded: list[tuple[str, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "source": self.plan.source,
            "rank": self.plan.rank,
            "groups": list(self.plan.groups),
            "strategy": self.plan.strategy,
            "spill": self.plan.spill,
            "entered": self.entered,
            "candidates": self.candidates,
            "excluded": [{"key": key, "why": why} for key, why in self.excluded],
        }


@dataclass(slots=True)
class Resolution:
    outcome: str
    keys: list[str] = field(default_factory=list)
    tier: int | None = None
    tiers: list[Tier] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "outcome": self.outcome,
            "keys": self.keys,
            "tier": self.tier,
            "tiers": [tier.as_dict() for tier in self.tiers],
        }


def joined(source: str, assignments: list[Assignment]) -> TierPlan:
    """One tier of several assignments, in document order, keys without repeats."""
    assignments = sorted(assignments, key=lambda a: a.order)
    default = "never" if source == "own" else "when_exhausted"
    spills = [a.spill or default for a in assignments]
    return TierPlan(
        source=source,
        rank=assignments[0].rank,
        groups=tuple(dict.fromkeys(a.principal for a in assignments)) if source == "group" else (),
        strategy=next((a.strategy for a in assignments if a.strategy), "sticky"),
        spill="never" if "never" in spills else "when_exhausted",
        keys=tuple(dict.fromkeys(key for a in assignments for key in a.keys)),
    )


def tiers_for(index: PolicyIndex, connection: str, user: str, groups: Iterable[str]) -> list[TierPlan]:
    cache_key = (connection, user, tuple(sorted(set(groups))))
    cached = index.tier_cache.get(cache_key)
    if cached is not None:
        return cached
    tiers: list[TierPlan] = []
    own = index.own.get((connection, user))
    if own:
        tiers.append(joined("own", own))
    by_group = index.groups.get(connection, {})
    by_rank: dict[int, list[Assignment]] = {}
    for group in cache_key[2]:
        for assignment in by_group.get(group, ()):
            by_rank.setdefault(assignment.rank, []).append(assignment)
    tiers.extend(joined("group", by_rank[rank]) for rank in sorted(by_rank))
    everyone = index.everyone.get(connection)
    if everyone:
        tiers.append(joined("everyone", everyone))
    if len(index.tier_cache) >= TIER_CACHE_SIZE:
        index.tier_cache.clear()
    index.tier_cache[cache_key] = tiers
    return tiers


def why_not(index: PolicyIndex, key_id: str, connection: str, model: str, now: float, state: StateOf) -> str | None:
    key = index.keys.get(key_id)
    if key is None or key.connection != connection:
        return "unknown_key"
    return key.fixed_reason(model, now) or state(key, model)


def resolve_tiers(
    index: PolicyIndex,
    plans: list[TierPlan],
    connection: str,
    model: str,
    now: float,
    state: StateOf,
    complete: bool = True,
) -> Resolution:
    """Says which tier serves. `complete`: fills in the tiers that are not entered too, for "Why this key?"."""
    tiers = [Tier(plan) for plan in plans]
    serving: int | None = None
    last = 0
    open_next = True
    for position, tier in enumerate(tiers):
        if not complete and (serving is not None or not open_next):
            break
        for key_id in tier.plan.keys:
            why = why_not(index, key_id, connection, model, now, state)
            if why is None:
                tier.candidates.append(key_id)
            else:
                tier.excluded.append((key_id, why))
        if serving is None and open_next:
            tier.entered, last = True, position
            if tier.candidates:
                serving = position
            else:
                alive = any(why not in DEAD for _, why in tier.excluded)
                open_next = tier.plan.spill == "when_exhausted" and alive
    if serving is not None:
        return Resolution("ok", tiers[serving].candidates, serving, tiers)
    if not tiers:
        return Resolution("no_assignment")
    reasons = [why for _, why in tiers[last].excluded]
    if all(why in DEAD for why in reasons):
        outcome = "invalid"
    else:
        outcome = "exhausted" if any(why in BUSY for why in reasons) else "refused"
    return Resolution(outcome, [], None, tiers)


def resolve(
    index: PolicyIndex, user: str, groups: Iterable[str], connection: str, model: str, now: float, state: StateOf
) -> Resolution:
    """`groups`: the user's groups and all their ancestors."""
    found: Connection | None = index.connections.get(connection)
    if found is None:
        return Resolution("unknown_connection")
    if model not in found.models:
        return Resolution("unknown_model")
    return resolve_tiers(index, tiers_for(index, connection, user, groups), connection, model, now, state)
