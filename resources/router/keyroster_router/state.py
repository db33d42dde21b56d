"""What the router remembers between requests, in plain containers.

Open WebUI makes a new module object when the router's code is updated. The containers live beside it, in one entry of
sys.modules, and hold no objects of this module, so new code of the same STATE_FORMAT takes them over as they are, with
the requests that still run in the old code. Everything here is used on the event loop only and never across an await.
"""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

from .base import STATE_FORMAT

HOLDER = "keyroster_process_state"


def new_state() -> SimpleNamespace:
    return SimpleNamespace(
        cooldowns={},  # scope -> [kind, reason, since, until, guessed, strikes]; see health.py
        outcomes={},  # connection|model -> [[slot of 5 s, good, bad], ...] of the last minute, for the breaker
        limited={},  # connection -> [[time, account], ...] of the last unexplained 429s
        counters={},  # name -> [requests, tokens, USD, when it may be forgotten]; see quota.py
        pending={},  # the part of the counters that the other processes do not have yet
        others_in_flight={},  # scope -> requests that run in other processes
        announced={},  # account|model -> [requests left, their reset, tokens left, their reset, seen at]
        in_flight={},  # scope -> requests running now
        turns={},  # round-robin counters
        learned={},  # key state id -> organization that the provider named
        usage={},  # (day, key, user, model) -> [requests, input, output, cached, USD], not stored yet; see usage.py
        warned={},  # allowance and user -> when they were last told
        paused={},  # user|connection -> until when their own direct connection is left alone
        quirks={},  # connection -> set of things its provider does not take
        groups={},  # user -> (good until, group ids)
        errors=[],  # [time, text] of the last problems, for `status`
        session=None,  # the aiohttp session, see forward.py
        store=None,  # the shared store, see store.py
        noted_valves=None,  # the context variable that holds them, see switch.py
    )


def process_state() -> SimpleNamespace:
    """The state of this process, made on first use."""
    holder: Any = sys.modules.get(HOLDER)
    if holder is None or getattr(holder, "format", None) != STATE_FORMAT:
        holder = ModuleType(HOLDER)
        holder.format = STATE_FORMAT
        holder.state = new_state()
        sys.modules[HOLDER] = holder
    return holder.state


def note_error(state: SimpleNamespace, now: float, text: str) -> None:
    """Keeps the last ten distinct problems for the admin."""
    state.errors[:] = [entry for entry in state.errors if entry[1] != text][-9:]
    state.errors.append([now, text])
