"""The shared state of the workers of one host, in two SQLite files of Open WebUI's data directory.

keyroster-live.sqlite3 holds counters and cooldowns; it may be lost, so nothing waits for the disk. keyroster-usage.sqlite3 holds
usage. No WAL: SQLite 3.7.0 to 3.51.2 can corrupt a WAL file that two connections use.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .store import PEER_ALIVE_S, NewStore
from .usage import KEPT_DAYS, utc_day

LIVE_SCHEMA = """
create table if not exists rows (name text primary key, data text not null default '', requests real not null default 0,
  tokens real not null default 0, cost real not null default 0, expires real not null, seq integer not null) without rowid;
create index if not exists rows_by_seq on rows (seq);
create table if not exists clock (id integer primary key, seq integer not null);
insert or ignore into clock values (1, 0);
create table if not exists store (id text not null);
insert into store select hex(randomblob(8)) where not exists (select 1 from store);
create table if not exists live (me text primary key, seen real not null, in_flight text not null) without rowid;
"""
USAGE_SCHEMA = """
create table if not exists usage (day text, key text, user text, model text, requests integer not null, input real not null,
  output real not null, cached real not null, cost real not null, primary key (day, key, user, model)) without rowid;
"""
ADD_ROW = """insert into rows (name, requests, tokens, cost, expires, seq) values (?, ?, ?, ?, ?, ?) on conflict (name) do update set
  requests = requests + excluded.requests, tokens = tokens + excluded.tokens, cost = cost + excluded.cost,
  expires = max(expires, excluded.expires), seq = excluded.seq"""
RAISE_ROW = """insert into rows (name, requests, tokens, cost, expires, seq) values (?, ?, ?, ?, ?, ?) on conflict (name) do update set
  requests = max(requests, excluded.requests), tokens = max(tokens, excluded.tokens), cost = max(cost, excluded.cost),
  expires = max(expires, excluded.expires), seq = excluded.seq"""
ADD_USAGE = """insert into usage values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (day, key, user, model) do update set
  requests = requests + excluded.requests, input = input + excluded.input, output = output + excluded.output,
  cached = cached + excluded.cached, cost = cost + excluded.cost"""
PRUNE_EVERY_S = 60.0


class SqliteBackend:
    kind = "sqlite"

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.thread = ThreadPoolExecutor(1, "keyroster-store")
        self.live: sqlite3.Connection | None = None
        self.usage: sqlite3.Connection | None = None
        self.pruned = 0.0

    async def run(self, work: Any, *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.thread, work, *arguments)

    async def exchange(self, request: dict[str, Any]) -> dict[str, Any]:
        return await self.run(self.exchange_now, request)

    async def add_usage(self, rows: list[list[Any]]) -> None:
        await self.run(self.add_usage_now, rows)

    async def usage_rows(self, start: str, end: str) -> list[list[Any]]:
        return await self.run(self.usage_rows_now, start, end)

    # the rest runs in the one thread --------------------------------------------------------------------------------

    def opened(self, name: str, schema: str, synchronous: str) -> sqlite3.Connection:
        path = self.directory / name
        connection = sqlite3.connect(path, timeout=0.9, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("pragma journal_mode = truncate")
            connection.execute(f"pragma synchronous = {synchronous}")
            connection.executescript(schema)
            connection.execute("select count(*) from sqlite_master").fetchone()
        except sqlite3.OperationalError:  # busy or no room: later
            connection.close()
            raise
        except sqlite3.DatabaseError:  # damaged: kept aside for who wants to look, and begun anew
            connection.close()
            path.replace(path.with_suffix(".damaged"))
            return self.opened(name, schema, synchronous)
        return connection

    def live_database(self) -> sqlite3.Connection:
        if self.live is None:
            self.live = self.opened("keyroster-live.sqlite3", LIVE_SCHEMA, "off")
        return self.live

    def usage_database(self) -> sqlite3.Connection:
        if self.usage is None:
            self.usage = self.opened("keyroster-usage.sqlite3", USAGE_SCHEMA, "normal")
        return self.usage

    def exchange_now(self, request: dict[str, Any]) -> dict[str, Any]:
        database = self.live_database()
        database.execute("begin immediate")
        try:
            reply = self.exchange_in(database, request, time.time())
            database.execute("commit")
        except BaseException as error:
            database.execute("rollback")
            if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
                database.close()
                self.live = None
            raise
        return reply

    def exchange_in(self, database: sqlite3.Connection, request: dict[str, Any], now: float) -> dict[str, Any]:
        (store,) = database.execute("select id from store").fetchone()
        if request["store"] not in ("", store):
            raise NewStore(store)
        database.execute("update clock set seq = seq + 1")
        (seq,) = database.execute("select seq from clock").fetchone()
        for statement, counters in ((RAISE_ROW, request["base"]), (ADD_ROW, request["add"])):
            database.executemany(statement, [(f"n:{name}", r, t, c, expires, seq) for name, r, t, c, expires in counters])
        database.executemany(
            "insert or replace into rows (name, data, expires, seq) values (?, ?, ?, ?)",
            [(name, data, expires, seq) for name, data, expires in request["put"]],
        )
        others: dict[str, int] = {}
        rows = database.execute("select in_flight from live where me != ? and seen > ?", (request["me"], now - PEER_ALIVE_S)).fetchall()
        for (text,) in rows:
            for scope, count in json.loads(text).items():
                others[scope] = others.get(scope, 0) + count
        granted = all(self.holds(database, check, others) for check in request["checks"])
        in_flight = dict(request["in_flight"])
        if granted:
            database.executemany(ADD_ROW, [(f"n:{name}", r, t, c, expires, seq) for name, r, t, c, expires in request["then"]])
            for check in request["checks"]:
                in_flight[check[0]] = in_flight.get(check[0], 0) + 1
        database.execute("insert or replace into live values (?, ?, ?)", (request["me"], now, json.dumps(in_flight)))
        if now - self.pruned > PRUNE_EVERY_S:
            self.pruned = now
            database.execute("delete from rows where expires < ?", (now,))
            database.execute("delete from live where seen < ?", (now - 60 * PEER_ALIVE_S,))
        changed = database.execute(
            "select name, data, requests, tokens, cost, expires from rows where seq > ? and expires >= ?", (request["since"], now)
        )
        found = changed.fetchall()
        return {"store": store, "rows": found, "seq": seq, "peers": len(rows), "others": others, "granted": granted}

    def holds(self, database: sqlite3.Connection, check: list[Any], others: dict[str, int]) -> bool:
        scope, names, most_requests, most_tokens, most_cost, most_in_flight = check
        sums = [0.0, 0.0, 0.0]
        for name, weight in names:
            row = database.execute("select requests, tokens, cost from rows where name = ?", (f"n:{name}",)).fetchone()
            for i, amount in enumerate(row or ()):
                sums[i] += weight * amount
        limits = (most_requests, most_tokens, most_cost)
        if any(0 <= limit < amount for limit, amount in zip(limits, sums)):
            return False
        return not 0 <= most_in_flight < others.get(scope, 0)

    def add_usage_now(self, rows: list[list[Any]]) -> None:
        database = self.usage_database()
        database.execute("begin immediate")
        try:
            database.executemany(ADD_USAGE, rows)
            database.execute("delete from usage where day < ?", (utc_day(time.time() - KEPT_DAYS * 86400),))
            database.execute("commit")
        except BaseException:
            database.execute("rollback")
            raise

    def usage_rows_now(self, start: str, end: str) -> list[list[Any]]:
        found = self.usage_database().execute("select * from usage where day between ? and ?", (start, end))
        return [list(row) for row in found.fetchall()]
