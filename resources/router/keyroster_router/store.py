"""One state for all workers and replicas: counters, cooldowns, requests in flight, usage.

Requests work on the process state (state.py); this exchanges it with the others once a second, off the pick path. Only a key
with a hard limit is reserved at once, and only while another process lives. A backend has one operation, exchange():
add to counters, put records, check limits, and return what changed since the last time, in one transaction. A store that was
emptied or replaced since says so first, and gets what the processes still know.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
import uuid
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, Protocol

from .quota import NOTHING, Check, add_counter
from .state import note_error
from .usage import add_usage

EVERY_S = 1.0
PATIENCE_S = 1.0  # for one exchange; then the process state has to do
PAUSE_S = 3.0  # after a failure
PEER_ALIVE_S = 10.0
ROWS_KEPT = 100_000
BASE_ROWS = 20_000  # of what a new store is told: it has to be done within PATIENCE_S
CAREFUL_S = 3.0  # after the start, when the others are not known yet
COUNTER, COOLDOWN, LEARNED = "n:", "x:", "l:"


class NewStore(Exception):
    """A store that was emptied or replaced since the last exchange; it has done nothing yet."""

    def __init__(self, store_id: str) -> None:
        super().__init__(store_id)
        self.store_id = store_id


def as_rows(changed: dict[str, tuple[str, float]]) -> list[list[Any]]:
    return [[name, data, expires] for name, (data, expires) in changed.items()]


class Backend(Protocol):
    kind: str

    async def exchange(self, request: dict[str, Any]) -> dict[str, Any]: ...

    async def add_usage(self, rows: list[list[Any]]) -> None: ...

    async def usage_rows(self, start: str, end: str) -> list[list[Any]]: ...


class Store:
    """Lives in state.store. New code of the router puts its own there, and the loop of the old one ends."""

    def __init__(self, state: SimpleNamespace, backend: Backend | None, made_by: Any = None) -> None:
        self.state = state
        self.made_by = made_by  # the Pipe: another one means new code
        self.backend = backend
        self.kind = backend.kind if backend else "process"
        self.me = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self.store_id = ""
        self.seq = 0
        self.peers = 0
        self.ok = True
        self.retry_at = 0.0
        self.started = time.monotonic()
        self.row_seq: dict[str, int] = {}  # which reply a counter is from: replies may overtake one another
        self.known: dict[str, str] = {}  # what the others have of cooldowns and organizations, as JSON
        self.task: asyncio.Task[None] | None = None
        self.busy: asyncio.Lock | None = None

    async def ensure(self) -> None:
        """Starts the exchange; the first request of a process waits for what the others know."""
        if self.backend is None or self.task is not None:
            return
        self.busy = asyncio.Lock()
        self.task = asyncio.get_running_loop().create_task(self.loop())
        await self.sync()

    async def loop(self) -> None:
        while self.state.store is self:
            await asyncio.sleep(EVERY_S)
            await self.sync()

    def failed(self, error: BaseException) -> None:
        self.ok = False
        self.retry_at = time.monotonic() + PAUSE_S
        text = f"The shared state ({self.kind}) does not answer ({type(error).__name__}): each process counts for itself."
        note_error(self.state, time.time(), text)

    async def sync(self) -> None:
        """One exchange and the flush of usage. Never raises; what could not be given away is kept for the next time."""
        if self.backend is None or self.busy is None or time.monotonic() < self.retry_at:
            return
        async with self.busy:
            await self.exchange((), [], self.changed())
            if self.ok and self.state.usage:
                await self.flush_usage()

    async def flush_usage(self) -> None:
        assert self.backend is not None
        rows, self.state.usage = self.state.usage, {}
        try:
            await asyncio.wait_for(self.backend.add_usage([[*row_id, *amounts] for row_id, amounts in rows.items()]), PATIENCE_S)
        except Exception as error:
            for row_id, amounts in rows.items():
                add_usage(self.state.usage, row_id, amounts)
            self.failed(error)

    async def usage_rows(self, start: str, end: str) -> list[list[Any]]:
        """Everything that is known: what is stored, and what waits here."""
        stored: list[list[Any]] = []
        if self.backend is not None:
            await self.sync()
            try:
                stored = await asyncio.wait_for(self.backend.usage_rows(start, end), 10 * PATIENCE_S)
            except Exception as error:
                self.failed(error)
        waiting = [[*row_id, *amounts] for row_id, amounts in self.state.usage.items() if start <= row_id[0] <= end]
        return stored + waiting

    def exact(self) -> bool:
        """Whether a limit has to be reserved with the others first."""
        if self.backend is None or self.task is None or (not self.ok and time.monotonic() < self.retry_at):
            return False
        return self.peers > 0 or time.monotonic() - self.started < CAREFUL_S

    async def reserve(self, checks: Sequence[Check], rows: list[list[Any]]) -> bool | None:
        """Adds `rows` if all checks hold for all processes together: True. False: one does not. None: the store fails."""
        return await self.exchange(checks, rows, {})

    async def exchange(self, checks: Sequence[Check], rows: list[list[Any]], changed: dict[str, tuple[str, float]]) -> bool | None:
        state, backend = self.state, self.backend
        assert backend is not None
        pending, state.pending = state.pending, {}
        request = {
            "me": self.me,
            "store": self.store_id,
            "since": self.seq,
            "base": [],
            "in_flight": dict(state.in_flight),
            "add": [[name, *amounts] for name, amounts in pending.items()],
            "put": as_rows(changed),
            "checks": [check.as_list() for check in checks],
            "then": list(rows),
        }
        try:
            try:
                reply = await asyncio.wait_for(backend.exchange(request), PATIENCE_S)
            except NewStore as new:
                self.seq, self.row_seq, self.known = 0, {}, {}
                changed = self.changed()
                request |= {"store": new.store_id, "since": 0, "base": self.base(pending), "put": as_rows(changed)}
                reply = await asyncio.wait_for(backend.exchange(request), PATIENCE_S)
        except Exception as error:  # serve from what this process knows, and try again later
            for name, amounts in pending.items():
                add_counter(state.pending, name, *amounts)
            self.failed(error)
            return None
        self.known.update({name: data for name, (data, _) in changed.items()})
        self.ok, self.store_id = True, reply["store"]
        self.apply(reply)
        return bool(reply.get("granted", True))

    def base(self, given: dict[str, list[float]]) -> list[list[Any]]:
        """The counters as all processes know them, without what is `given` to the store now or waits for it; the longest first."""
        state, now = self.state, time.time()
        found = []
        for name, row in state.counters.items():
            mine = [given.get(name, NOTHING), state.pending.get(name, NOTHING)]
            amounts = [row[i] - sum(part[i] for part in mine) for i in range(3)]
            if row[3] > now and any(amount > 0 for amount in amounts):
                found.append([name, *amounts, row[3]])
        return sorted(found, key=lambda row: -row[4])[:BASE_ROWS]

    def changed(self) -> dict[str, tuple[str, float]]:
        """Records that differ from what the others have: name -> (JSON, when it may be forgotten); "" for a deleted one."""
        state, now = self.state, time.time()
        found: dict[str, tuple[str, float]] = {}
        current = {f"{COOLDOWN}{scope}": json.dumps(record) for scope, record in state.cooldowns.items()}
        current |= {f"{LEARNED}{key}": json.dumps(name) for key, name in state.learned.items()}
        for name, data in current.items():
            if self.known.get(name, "") != data:
                found[name] = (data, now + 400 * 86400.0)
        for name, data in self.known.items():
            if data and name not in current:
                found[name] = ("", now + 86400.0)
        return found

    def apply(self, reply: dict[str, Any]) -> None:
        state, seq = self.state, int(reply.get("seq") or 0)
        if len(self.row_seq) > ROWS_KEPT:
            self.row_seq.clear()
        for name, data, requests, tokens, cost, expires in reply.get("rows") or []:
            kind, rest = name[:2], name[2:]
            if kind == COUNTER:
                if seq < self.row_seq.get(rest, 0):
                    continue
                self.row_seq[rest] = seq
                waiting = state.pending.get(rest, NOTHING)
                state.counters[rest] = [requests + waiting[0], tokens + waiting[1], cost + waiting[2], expires]
                continue
            target = state.cooldowns if kind == COOLDOWN else state.learned
            here = json.dumps(target[rest]) if rest in target else ""
            changed_here = here != self.known.get(name, "")
            self.known[name] = data
            if changed_here:  # since the request went out: ours is newer, and goes out with the next one
                continue
            if data:
                target[rest] = json.loads(data)
            else:
                target.pop(rest, None)
        self.seq = max(self.seq, seq)
        self.peers = int(reply.get("peers") or 0)
        state.others_in_flight = dict(reply.get("others") or {})
