"""What people read when no key can serve them. A key is named only to the person whose own it is."""

from __future__ import annotations

from .base import FOREVER, RouterError, format_time, words_for
from .policy import Connection, PolicyIndex
from .resolve import Resolution

STATUS = {"exhausted": 429, "no_assignment": 403, "refused": 403, "invalid": 503, "unknown_model": 404, "unknown_connection": 404}


def own_key_words(index: PolicyIndex, resolution: Resolution) -> str:
    """`your key "team" (...1234)`, when the only keys in question are the asker's own."""
    entered = [tier for tier in resolution.tiers if tier.entered]
    if len(entered) == 1 and entered[0].plan.source == "own" and len(entered[0].plan.keys) == 1:
        key = index.keys.get(entered[0].plan.keys[0])
        if key is not None:
            return f"Your key “{key.label}” (…{key.last4})"
    if all(tier.plan.source == "own" for tier in entered):
        return "Your keys"
    return "The keys that you may use"


def attempts_used_up(connection: Connection, status: int) -> RouterError:
    """Several keys were refused in one request, and more are left for the next. 401 would mean that the person has to sign in."""
    text = f"The keys that were tried for {connection.name} cannot serve this request. Please try again."
    return RouterError(text, 503 if status == 401 else status, "attempts")


def refusal(index: PolicyIndex, connection: Connection, model: str, resolution: Resolution, until: float, now: float) -> RouterError:
    """The one final message: why, and when the next key is free."""
    outcome = resolution.outcome
    name = connection.name
    wait: float | None = None
    who = own_key_words(index, resolution)
    single = who.startswith("Your key “")
    if outcome == "no_assignment":
        text = f"No key for {name} is assigned to you. Please ask your administrator."
    elif outcome == "invalid":
        have, need = ("has", "It needs") if single else ("have", "They need")
        text = f"{who} for {name} {have} been refused by the provider. {need} to be replaced: please tell your administrator."
    elif outcome == "exhausted":
        have = "has" if single else "have"
        text = f"{who} for {name} {have} reached a limit."
        if now < until < FOREVER:
            wait = until - now
            text += f" The next one is free in {words_for(until - now)} ({format_time(until)})."
    elif outcome == "refused":
        text = f"None of the keys that you may use for {name} serves {model}. Please ask your administrator."
    else:
        text = f"{model} is not offered on {name} any more."
    return RouterError(text, STATUS.get(outcome, 503), outcome, wait)
