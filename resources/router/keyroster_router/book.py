"""The books: health, quota and usage of every key, joined to one policy at the moment of use."""

from __future__ import annotations

from datetime import tzinfo
from types import SimpleNamespace
from typing import Any
from collections.abc import Mapping

from .allowances import Allowances
from .failures import DAY, RATE, Failure
from .health import Health
from .pick import Choice
from .policy import Account, Connection, Key, Limits, PolicyIndex, Price
from .quota import Full, Lease, Quota, next_day, zone_of
from .resolve import TierPlan
from .usage import add_usage, cost_of, tokens_of, utc_day

NO_LIMITS = Limits()
# Organization names that providers put into the headers of their replies.
ORGANIZATION_HEADERS = ("openai-organization", "anthropic-organization-id")


class Book:
    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state
        self.health = Health(state)
        self.quota = Quota(state)
        self.allowances = Allowances(state)

    def account(self, index: PolicyIndex, key: Key) -> Account | None:
        return index.accounts.get(key.account) if key.account else None

    def zone(self, index: PolicyIndex, key: Key) -> tzinfo:
        """Where the key's day ends; computed once per policy and key."""
        zone = index.zone_cache.get(key.id)
        if zone is None:
            zone = index.zone_cache[key.id] = zone_of(self.account(index, key), index.connections[key.connection].base_url)
        return zone

    def scopes(self, index: PolicyIndex, key: Key) -> tuple[tuple[str, Limits], ...]:
        """The key itself and the account whose quota it shares."""
        name = self.health.account_of(key)
        own = (f"key:{key.state_id}", key.limits)
        if name == own[0]:
            return (own,)
        account = self.account(index, key)
        return (own, (name, account.limits if account else NO_LIMITS))

    def full(self, index: PolicyIndex, key: Key, model: str, tokens: float, now: float) -> Full | None:
        zone = self.zone(index, key)
        worst: Full | None = None
        for scope, limits in self.scopes(index, key):
            if limits is NO_LIMITS or not limits.any():
                continue
            found = self.quota.full(scope, limits, zone, tokens, now)
            if found and (worst is None or (found.why, found.until) < (worst.why, worst.until)):
                worst = found
        announced = self.quota.announced_full(self.health.account_of(key), model, tokens, now)
        if announced and (worst is None or announced.until > worst.until):
            worst = announced
        return worst

    def why(self, index: PolicyIndex, key: Key, model: str, tokens: float, now: float) -> str | None:
        """The state of a key in the words of the shared rule."""
        if key.secret is None:
            return "unreadable"
        verdict = self.health.verdict(key, model, now)
        if verdict is not None and verdict.why != "cooling":
            return verdict.why
        full = self.full(index, key, model, tokens, now)
        if full is not None and full.why == "exhausted":
            return "exhausted"
        return verdict.why if verdict is not None else (full.why if full is not None else None)

    def until(self, index: PolicyIndex, key: Key, model: str, tokens: float, now: float) -> float:
        """When the key may be used again, as far as is known; now when it may."""
        verdict = self.health.verdict(key, model, now)
        full = self.full(index, key, model, tokens, now)
        return max(now, verdict.until if verdict else now, full.until if full else now)

    def choice(self, index: PolicyIndex, key: Key, now: float) -> Choice:
        scope, account = f"key:{key.state_id}", self.health.account_of(key)

        def left() -> float:
            zone = self.zone(index, key)
            return min(self.quota.left_share(name, limits, zone, now) for name, limits in self.scopes(index, key))

        return Choice(key, account, self.quota.running(scope), self.quota.running(account), left)

    def turn(self, plan: TierPlan) -> int:
        """The next turn of a round robin; each tier has its own."""
        name = "|".join(plan.keys)
        count = self.state.turns[name] = self.state.turns.get(name, -1) + 1
        return count

    def quirks(self, connection: Connection) -> set[str]:
        return self.state.quirks.setdefault(f"{connection.id}|{connection.base_url}", set())

    async def reserved(self, index: PolicyIndex, key: Key, tokens: float, now: float) -> bool | None:
        """Asks the other processes, where a limit is declared and others live. None: not asked, or nobody answers."""
        store = self.state.store
        if store is None or not store.exact():
            return None
        zone = self.zone(index, key)
        scopes = self.scopes(index, key)
        checks = [check for scope, limits in scopes for check in self.quota.checks(scope, limits, zone, tokens, now)]
        if not checks:
            return None
        return await store.reserve(checks, [row for scope, _ in scopes for row in self.quota.rows_for(scope, zone, now, 1, tokens, 0)])

    def take(self, index: PolicyIndex, key: Key, model: str, tokens: float, now: float, counted: bool = False) -> Lease:
        self.health.begin(key, model, now)
        zone = self.zone(index, key)
        return self.quota.take(tuple((scope, zone) for scope, _ in self.scopes(index, key)), tokens, now, counted)

    def settle(
        self, request: Any, key: Key, lease: Lease, usage: dict[str, Any] | None, now: float, counted: bool
    ) -> None:
        """Ends the lease, once, and writes the usage of a request that was served."""
        if not lease.open:
            return
        index: PolicyIndex = request.index
        price: Price | None = request.connection.models[request.model].price
        tokens = tokens_of(usage)
        cost = cost_of(usage, price) if counted else 0.0
        zone = self.zone(index, key)
        total = tokens.total if usage is not None else None
        self.quota.settle(lease, zone, now, total, cost, counted)
        if counted:
            amounts = (1, tokens.input, tokens.output, tokens.cached, cost)
            self.allowances.add(request.held, 1, tokens.total, cost)
            add_usage(self.state.usage, (utc_day(now), key.id, request.user, request.model), amounts)

    def failed(
        self, index: PolicyIndex, key: Key, connection: Connection, model: str, failure: Failure, headers: Mapping[str, str], now: float
    ) -> None:
        self.learn(key, headers)
        account = self.health.account_of(key)
        zone = self.zone(index, key)
        if failure.kind in (RATE, DAY):
            self.quota.observe(account, model, headers, now)
        known = any(self.quota.left_share(scope, limits, zone, now) < 0.5 for scope, limits in self.scopes(index, key))
        self.health.failed(key, connection, model, failure, now, next_day(now, zone), known)

    def succeeded(self, index: PolicyIndex, key: Key, model: str, headers: Mapping[str, str], began: float, now: float) -> None:
        self.learn(key, headers)
        self.health.succeeded(key, model, began, now)
        self.quota.observe(self.health.account_of(key), model, headers, now)

    def learn(self, key: Key, headers: Mapping[str, str]) -> None:
        """Which organization a key belongs to, where the provider says so."""
        if key.account:
            return
        for name in ORGANIZATION_HEADERS:
            value = headers.get(name)
            if value:
                self.state.learned[key.state_id] = value
                return
