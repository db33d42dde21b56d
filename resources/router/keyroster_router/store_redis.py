"""The shared state of several replicas, in the Redis that Open WebUI itself uses: one script, one round trip."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta, UTC
from typing import Any

from .store import PEER_ALIVE_S, NewStore
from .usage import KEPT_DAYS

PREFIX = "{keyroster}"  # the braces keep all keys on one node of a cluster
USAGE_FIELDS = 5
# Row n:NAME is a hash (r, t, c, e); a record is a hash (d, e). The sorted set `log` says when each last changed.
EXCHANGE = """
local q = cjson.decode(ARGV[1])
local p = KEYS[1]
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
redis.call('SETNX', p .. ':id', q.me .. '-' .. clock[1] .. '-' .. clock[2])
local id = redis.call('GET', p .. ':id')
if q.store ~= '' and q.store ~= id then return cjson.encode({store = id}) end
local log = p .. ':log'
local seq = redis.call('INCR', p .. ':seq')
local function text(n) return string.format('%.17g', n) end
local function add(rows)
  for _, a in ipairs(rows) do
    local k = p .. ':n:' .. a[1]
    redis.call('HINCRBYFLOAT', k, 'r', text(a[2]))
    redis.call('HINCRBYFLOAT', k, 't', text(a[3]))
    redis.call('HINCRBYFLOAT', k, 'c', text(a[4]))
    redis.call('HSET', k, 'e', text(a[5]))
    redis.call('EXPIREAT', k, math.ceil(a[5]))
    redis.call('ZADD', log, seq, 'n:' .. a[1])
  end
end
for _, a in ipairs(q.base) do
  local k = p .. ':n:' .. a[1]
  local v = redis.call('HMGET', k, 'r', 't', 'c')
  for i, f in ipairs({'r', 't', 'c'}) do
    if (tonumber(v[i] or 0) or 0) < a[1 + i] then redis.call('HSET', k, f, text(a[1 + i])) end
  end
  redis.call('HSET', k, 'e', text(a[5]))
  redis.call('EXPIREAT', k, math.ceil(a[5]))
  redis.call('ZADD', log, seq, 'n:' .. a[1])
end
add(q.add)
for _, a in ipairs(q.put) do
  local k = p .. ':' .. a[1]
  redis.call('HSET', k, 'd', a[2], 'e', text(a[3]))
  redis.call('EXPIREAT', k, math.ceil(a[3]))
  redis.call('ZADD', log, seq, a[1])
end
local others, peers = {}, 0
local live = redis.call('HGETALL', p .. ':live')
for i = 1, #live, 2 do
  local v = cjson.decode(live[i + 1])
  if now - v.seen > 60 * tonumber(ARGV[2]) then
    redis.call('HDEL', p .. ':live', live[i])
  elseif live[i] ~= q.me and now - v.seen < tonumber(ARGV[2]) then
    peers = peers + 1
    for scope, n in pairs(v.in_flight) do others[scope] = (others[scope] or 0) + n end
  end
end
local granted = true
for _, c in ipairs(q.checks) do
  local sums = {0, 0, 0}
  for _, n in ipairs(c[2]) do
    local v = redis.call('HMGET', p .. ':n:' .. n[1], 'r', 't', 'c')
    for i = 1, 3 do sums[i] = sums[i] + n[2] * (tonumber(v[i] or 0) or 0) end
  end
  for i = 1, 3 do
    if c[2 + i] >= 0 and sums[i] > c[2 + i] then granted = false end
  end
  if c[6] >= 0 and (others[c[1]] or 0) > c[6] then granted = false end
end
local mine = q.in_flight
if granted then
  add(q['then'])
  for _, c in ipairs(q.checks) do mine[c[1]] = (mine[c[1]] or 0) + 1 end
end
redis.call('HSET', p .. ':live', q.me, cjson.encode({seen = now, in_flight = mine}))
local rows = {}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', log, '(' .. text(q.since), '+inf')) do
  local v = redis.call('HMGET', p .. ':' .. name, 'd', 'r', 't', 'c', 'e')
  if v[5] then
    rows[#rows + 1] = {name, v[1] or '', tonumber(v[2] or 0), tonumber(v[3] or 0), tonumber(v[4] or 0), tonumber(v[5])}
  else
    redis.call('ZREM', log, name)
  end
end
return cjson.encode({store = id, rows = rows, seq = seq, peers = peers, others = others, granted = granted})
"""


class RedisBackend:
    kind = "redis"

    def __init__(self, client: Any) -> None:
        self.client = client

    async def exchange(self, request: dict[str, Any]) -> dict[str, Any]:
        reply = json.loads(await self.client.eval(EXCHANGE, 1, PREFIX, json.dumps(request), PEER_ALIVE_S))
        if "rows" not in reply:
            raise NewStore(reply["store"])
        # An empty Lua table is written as {}, whatever it was meant to be.
        return {**reply, "rows": reply["rows"] or [], "others": reply["others"] or {}}

    async def add_usage(self, rows: list[list[Any]]) -> None:
        pipeline = self.client.pipeline(transaction=True)
        for day, key, user, model, *amounts in rows:
            name = f"{PREFIX}:usage:{day}"
            for position, amount in enumerate(amounts):
                pipeline.hincrbyfloat(name, json.dumps([key, user, model, position]), amount)
            pipeline.expire(name, KEPT_DAYS * 86400)
        await pipeline.execute()

    async def usage_rows(self, start: str, end: str) -> list[list[Any]]:
        found: list[list[Any]] = []
        today = datetime.fromtimestamp(time.time(), UTC)
        for back in range(KEPT_DAYS + 1):
            day = (today - timedelta(days=back)).strftime("%Y-%m-%d")
            if not start <= day <= end:
                continue
            sums: dict[tuple[str, ...], list[float]] = {}
            for field, amount in (await self.client.hgetall(f"{PREFIX}:usage:{day}")).items():
                key, user, model, position = json.loads(field)
                sums.setdefault((key, user, model), [0.0] * USAGE_FIELDS)[position] = float(amount)
            found += [[day, *row_id, *amounts] for row_id, amounts in sums.items()]
        return found
