"""Which policy serves: the slot and the revision that the router's valves name at this moment.

A switch must hold for the next chat in every worker, so the valves are looked at for every chat. Open WebUI would read them in
a query of their own whenever the loaded object has an attribute `valves`, and that query is a twentieth of a chat. The row that
it reads just before, for the code, holds them as well; it only drops them. So Pipe has no such attribute, and what the row
brought is noted in the request's own context when SQLAlchemy loads it. Where nothing was noted, the valves are read.
"""

from __future__ import annotations

import time
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any

from .base import FUNCTION_ID, settled

NOTED_FOR_S = 5.0  # from the row to the pipe it takes milliseconds; what is older belongs to something else


def watch_row(state: SimpleNamespace) -> None:
    """Notes the valves of the router's row whenever Open WebUI loads it. Once per process: the listener outlives this code."""
    try:
        from open_webui.models.functions import Function
        from sqlalchemy import event
    except ImportError:
        return
    noted: ContextVar[tuple[float, Any] | None] = ContextVar("keyroster_valves", default=None)

    def loaded(row: Any, _context: Any) -> None:
        columns = row.__dict__  # no attribute access: it could make SQLAlchemy query
        if columns.get("id") == FUNCTION_ID and "valves" in columns:
            noted.set((time.monotonic(), columns["valves"]))

    event.listen(Function, "load", loaded)
    state.noted_valves = noted


def take_noted(state: SimpleNamespace) -> Any:
    """The valves that the row of this request brought: a dict, or None. Taken once, so that they never serve a second chat."""
    note = state.noted_valves.get() if state.noted_valves is not None else None
    if note is None:
        return None
    state.noted_valves.set(None)
    at, valves = note
    if time.monotonic() - at > NOTED_FOR_S:
        return None
    return {} if valves is None else valves


async def read_valves() -> Any:
    """The same by a query of our own; Open WebUI decrypts what it stores encrypted."""
    from open_webui.models.functions import Functions

    return await settled(Functions.get_function_valves_by_id(FUNCTION_ID))


async def named_policy(state: SimpleNamespace) -> tuple[str, int]:
    """(slot, revision); ("", 0) before the first policy."""
    if state.noted_valves is None:
        watch_row(state)
    valves = take_noted(state)
    if not isinstance(valves, dict):
        valves = await read_valves()
    if not isinstance(valves, dict):
        return "", 0
    slot, revision = valves.get("slot"), valves.get("revision")
    return slot if isinstance(slot, str) else "", revision if isinstance(revision, int) else 0
