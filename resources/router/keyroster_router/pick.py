"""Which of the candidates pays: strategies over (key, weight, load, quota left). Pure; the caller holds no lock."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from collections.abc import Callable
from zlib import crc32

from .policy import Key

PIN_LOAD_FACTOR, PIN_LOAD_EXTRA = 1.5, 1.0  # leave the pin above 1.5 x mean + 1 requests in flight
PIN_QUOTA_LEFT = 0.05  # or when less than this share of its quota is left
MASK = (1 << 64) - 1
ALIASES = {"sticky_balanced": "sticky", "least_busy": "least_in_flight", "most_quota": "most_remaining"}


@dataclass(slots=True)
class Choice:
    key: Key
    account: str
    in_flight: float
    account_in_flight: float
    left: Callable[[], float]  # share of quota left; asked only where a strategy needs it


def strategy_named(name: str) -> str:
    name = name.replace("-", "_")
    return ALIASES.get(name, name)


def mixed(seed: int, value: int) -> float:
    """A hash of two integers as a number in (0, 1): the finalizer of splitmix64 (Steele, Lea, Flood 2014)."""
    x = (seed * 0x9E3779B97F4A7C15 + value * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15) & MASK
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
    x ^= x >> 31
    return ((x >> 11) + 0.5) / (1 << 53)


def seed_of(text: str) -> int:
    """Stable over processes (Python's own hash of text is not)."""
    data = text.encode()
    return crc32(data) << 32 | crc32(data, 0x9E3779B9)


def rendezvous(names_weights: list[tuple[str, float]], chat: str) -> list[str]:
    """Names, best first, by weighted rendezvous hashing (logarithmic method, Schindelhauer and Schomaker 2005)."""
    seed = seed_of(chat)
    scored = [(-max(weight, 1e-9) / math.log(mixed(seed, seed_of(name))), name) for name, weight in names_weights]
    scored.sort(reverse=True)
    return [name for _, name in scored]


def choose(strategy: str, choices: list[Choice], chat: str | None, turn: Callable[[], int]) -> Choice:
    """One of `choices` (never empty, in the order of the assignment)."""
    if len(choices) == 1:
        return choices[0]
    strategy = strategy_named(strategy)
    if strategy == "fill_first":
        return choices[0]
    if strategy == "round_robin":
        return choices[turn() % len(choices)]
    if strategy == "weighted":
        return random.choices(choices, [max(choice.key.weight, 1e-9) for choice in choices])[0]
    if strategy == "least_in_flight":
        return min(choices, key=load)
    if strategy == "most_remaining":
        return max(choices, key=lambda choice: (choice.left(), -load(choice)))
    return sticky(choices, chat)


def load(choice: Choice) -> float:
    return (choice.in_flight + 1) / max(choice.key.weight, 1e-9)


def two_choices(choices: list[Choice]) -> Choice:
    """The less loaded of two at random: close to the best balance at the price of two looks (Mitzenmacher 2001)."""
    return choices[0] if len(choices) == 1 else min(random.sample(choices, 2), key=load)


def sticky(choices: list[Choice], chat: str | None) -> Choice:
    accounts: dict[str, list[Choice]] = {}
    for choice in choices:
        accounts.setdefault(choice.account, []).append(choice)
    if len(accounts) == 1:
        return two_choices(choices)
    if not chat:
        return max(choices, key=lambda choice: (round(choice.left(), 2), -load(choice), random.random()))
    weights = [(name, sum(choice.key.weight for choice in group)) for name, group in accounts.items()]
    order = rendezvous(weights, chat)
    mean = sum(group[0].account_in_flight for group in accounts.values()) / len(accounts)
    for name in order:
        group = accounts[name]
        if group[0].account_in_flight > PIN_LOAD_FACTOR * mean + PIN_LOAD_EXTRA:
            continue
        if group[0].left() < PIN_QUOTA_LEFT:
            continue
        return two_choices(group)
    return two_choices(accounts[order[0]])
