"""What failures taught about keys, accounts and connections: cooldowns with a reason and an end."""

from __future__ import annotations

import random
from dataclasses import dataclass
from types import SimpleNamespace

from .base import FOREVER
from .failures import CREDIT, DAY, DOWN, INVALID, NO_ACCESS, RATE, Failure
from .policy import Connection, Key

GUESSED_STEPS_S = (30.0, 60.0, 120.0, 300.0)  # 429 without a hint
JITTER = 0.1  # so that the workers and replicas do not come back in the same instant
CREDIT_STEPS_S = (3600.0, 6 * 3600.0)
CONFIRM_INVALID_S = 60.0
NO_ACCESS_S = 24 * 3600.0
TRIAL_S = 60.0  # nobody else tries while one request finds out
BREAKER_WINDOW_S, BREAKER_SLOT_S, BREAKER_MINIMUM, BREAKER_SHARE, BREAKER_OPEN_S = 60.0, 5.0, 5, 0.5, 15.0
COMMON_WINDOW_S, COMMON_ACCOUNTS, COMMON_COOL_S = 10.0, 3, 30.0

# kind of a cooldown -> the reason in the words of the shared rule
WHY = {
    "suspended": "invalid",
    "invalid": "invalid",
    "no_access": "no_access",
    "exhausted": "exhausted",
    "out_of_credit": "exhausted",
    "cooling": "cooling",
    "connection": "cooling",
}
ORDER = ("invalid", "no_access", "exhausted", "cooling")


@dataclass(slots=True)
class Verdict:
    """Why a key is out now. `guessed`: the provider named no end, so a last remaining key may be tried all the same."""

    why: str
    kind: str
    until: float
    guessed: bool
    reason: str


class Health:
    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state

    def account_of(self, key: Key) -> str:
        """The quota that the key draws on: its declared account, else the organisation learned, else its own."""
        if key.account:
            return f"account:{key.account}"
        organization = self.state.learned.get(key.state_id)
        return f"organization:{key.connection}:{organization}" if organization else f"key:{key.state_id}"

    def scopes(self, key: Key, model: str) -> tuple[str, ...]:
        account, connection = self.account_of(key), key.connection
        return (
            f"K|{key.state_id}",
            f"M|{key.state_id}|{model}",
            f"A|{account}|*",
            f"A|{account}|{model}",
            f"A|key:{key.state_id}|{model}",
            f"C|{connection}|*",
            f"C|{connection}|{model}",
        )

    def verdict(self, key: Key, model: str, now: float) -> Verdict | None:
        """The weightiest reason in the order of the shared rule; among equal ones the latest end."""
        cooldowns = self.state.cooldowns
        if not cooldowns:
            return None
        worst: Verdict | None = None
        for scope in self.scopes(key, model):
            record = cooldowns.get(scope)
            if record is None or record[3] <= now:
                continue
            found = Verdict(WHY[record[0]], record[0], record[3], record[4], record[6])
            if worst is None or (ORDER.index(found.why), -found.until) < (ORDER.index(worst.why), -worst.until):
                worst = found
        return worst

    def set(self, scope: str, kind: str, now: float, until: float, guessed: bool, reason: str) -> None:
        """Never shortens what is set, and a guess never replaces what the provider said."""
        old = self.state.cooldowns.get(scope)
        strikes = 1
        if old is not None:
            strikes = old[5] + (1 if old[3] <= now else 0)
            if old[3] > now and (old[3] > until or (guessed and not old[4])):
                kind, until, guessed, reason = old[0], old[3], old[4], old[6]
        self.state.cooldowns[scope] = [kind, scope, now, until, guessed, strikes, reason]

    def strikes(self, scope: str) -> int:
        record = self.state.cooldowns.get(scope)
        return record[5] if record else 0

    def failed(self, key: Key, connection: Connection, model: str, failure: Failure, now: float, day_end: float, known: bool) -> None:
        """`day_end`: when this account's day ends; `known`: its own counters explain a 429."""
        if failure.organization and not key.account:
            self.state.learned[key.state_id] = failure.organization
        account = self.account_of(key)
        if failure.kind == RATE:
            self.limited(account, connection, model, failure, now, known)
        elif failure.kind == DAY:
            until = now + failure.hint if failure.hint is not None else day_end
            self.set(f"A|{account}|{model}", "exhausted", now, until, False, "The day's quota is used up.")
        elif failure.kind == CREDIT:
            step = CREDIT_STEPS_S[min(self.strikes(f"A|{account}|*"), len(CREDIT_STEPS_S) - 1)]
            self.set(f"A|{account}|*", "out_of_credit", now, now + step, False, "The account is out of credit.")
        elif failure.kind == INVALID:
            self.refused(key, now)
        elif failure.kind == NO_ACCESS:
            reason = f"The provider gives this key no access to {model}."
            self.set(f"M|{key.state_id}|{model}", "no_access", now, now + NO_ACCESS_S, False, reason)
        elif failure.kind == DOWN:
            self.outcome(connection.id, model, now, False)

    def limited(self, account: str, connection: Connection, model: str, failure: Failure, now: float, known: bool) -> None:
        scope = f"A|{account}|{model}"
        if failure.hint is not None:
            until, guessed = now + max(failure.hint, 0.1) * (1 + random.random() * JITTER), False
        else:
            old = self.state.cooldowns.get(scope)
            if old is not None and old[3] > now:  # a request that was under way: nothing new
                return
            step = GUESSED_STEPS_S[min(self.strikes(scope), len(GUESSED_STEPS_S) - 1)]
            until, guessed = now + step, True
        self.set(scope, "cooling", now, until, guessed, "The provider's rate limit was reached.")
        if failure.explained or known:
            return
        recent = self.state.limited.setdefault(connection.id, [])
        recent[:] = [entry for entry in recent if now - entry[0] < COMMON_WINDOW_S and entry[1] != account]
        recent.append([now, account])
        if len(recent) >= COMMON_ACCOUNTS:
            for _, blamed in recent:
                self.state.cooldowns.pop(f"A|{blamed}|{model}", None)
            recent.clear()
            end = until if not guessed else now + COMMON_COOL_S
            reason = "Several accounts were refused at the same time: the provider limits this server as a whole."
            self.set(f"C|{connection.id}|*", "connection", now, end, guessed, reason)

    def refused(self, key: Key, now: float) -> None:
        """401: suspended at once; refused again after the pause, it stays invalid until its secret changes."""
        scope = f"K|{key.state_id}"
        old = self.state.cooldowns.get(scope)
        if old is not None and (old[0] == "invalid" or now < old[2] + CONFIRM_INVALID_S):
            return
        if old is None:
            reason = "The provider refused the key; it is checked once more."
            self.state.cooldowns[scope] = ["suspended", scope, now, now + CONFIRM_INVALID_S, False, 1, reason]
        else:
            reason = "The provider refuses the key."
            self.state.cooldowns[scope] = ["invalid", scope, now, FOREVER, False, 2, reason]

    def begin(self, key: Key, model: str, now: float) -> None:
        """A request goes out: a key whose suspension or empty account has just ended is tried by one request only."""
        for scope in (f"K|{key.state_id}", f"A|{self.account_of(key)}|*"):
            record = self.state.cooldowns.get(scope)
            if record is not None and record[0] in ("suspended", "out_of_credit") and record[3] <= now:
                record[3] = now + TRIAL_S

    def succeeded(self, key: Key, model: str, started: float, now: float) -> None:
        """A request that began after a cooldown was set, and was answered, disproves it."""
        if self.state.cooldowns:
            for scope in self.scopes(key, model):
                record = self.state.cooldowns.get(scope)
                if record is not None and record[2] <= started:
                    del self.state.cooldowns[scope]
        self.state.limited.pop(key.connection, None)  # the provider does serve this server
        self.outcome(key.connection, model, now, True)

    def outcome(self, connection: str, model: str, now: float, good: bool) -> None:
        """The breaker of a connection and model: more than half of at least five in a minute failed."""
        recent = self.state.outcomes.setdefault(f"{connection}|{model}", [])
        slot = now // BREAKER_SLOT_S
        if not recent or recent[-1][0] != slot:
            recent[:] = [entry for entry in recent if slot - entry[0] < BREAKER_WINDOW_S / BREAKER_SLOT_S]
            recent.append([slot, 0, 0])
        recent[-1][1 if good else 2] += 1
        if good:
            return
        bad = sum(entry[2] for entry in recent)
        count = bad + sum(entry[1] for entry in recent)
        if count >= BREAKER_MINIMUM and bad > BREAKER_SHARE * count:
            recent.clear()
            reason = "The provider is not answering."
            self.set(f"C|{connection}|{model}", "connection", now, now + BREAKER_OPEN_S, False, reason)

    def broken(self, connection: str, model: str, now: float) -> Verdict | None:
        """The cooldown of the connection itself, if any."""
        for scope in (f"C|{connection}|{model}", f"C|{connection}|*"):
            record = self.state.cooldowns.get(scope)
            if record is not None and record[3] > now:
                return Verdict("cooling", "connection", record[3], record[4], record[6])
        return None

    def prune(self, now: float) -> None:
        """Drops what ended more than a day ago (strikes count that long)."""
        for scope in [scope for scope, record in self.state.cooldowns.items() if record[3] < now - 24 * 3600]:
            del self.state.cooldowns[scope]

    def reset(self, key: Key) -> int:
        """Forgets what is held against a key and its account, for the control channel."""
        account = self.account_of(key)
        starts = (f"K|{key.state_id}", f"M|{key.state_id}|", f"A|{account}|", f"A|key:{key.state_id}|")
        found = [scope for scope in self.state.cooldowns if scope.startswith(starts)]
        for scope in found:
            del self.state.cooldowns[scope]
        return len(found)
