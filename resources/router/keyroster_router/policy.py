"""The policy document as indexes that a request can use without searching (built once per revision)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from collections.abc import Callable, Iterable

from .base import FOREVER, POLICY_FORMAT, items_of, number, parse_time


class PolicyError(Exception):
    """The document cannot be used; the text says why and names no secret."""


@dataclass(slots=True, frozen=True)
class Limits:
    """Requests and tokens per minute and day, USD per calendar month, requests at the same time; None = no limit."""

    rpm: float | None = None
    tpm: float | None = None
    rpd: float | None = None
    tpd: float | None = None
    cost_month: float | None = None
    max_in_flight: float | None = None

    def any(self) -> bool:
        return any(getattr(self, name) is not None for name in self.__slots__)


@dataclass(slots=True, frozen=True)
class Price:
    """USD per million tokens."""

    input: float = 0.0
    output: float = 0.0
    cached_input: float | None = None


@dataclass(slots=True, frozen=True)
class Model:
    id: str
    name: str
    price: Price | None


@dataclass(slots=True, frozen=True)
class Connection:
    id: str
    slug: str
    name: str
    base_url: str
    dialect: str
    api_version: str
    headers: dict[str, str]
    timeout_s: float
    byok: str
    models: dict[str, Model]


@dataclass(slots=True, frozen=True)
class Account:
    id: str
    connection: str
    name: str
    reset: str
    limits: Limits


class ModelFilter:
    """Entries are model ids; `*` stands for any run of characters; case matters."""

    __slots__ = ("exact", "pattern")

    def __init__(self, entries: Iterable[Any]) -> None:
        texts = [entry for entry in entries if isinstance(entry, str)]
        self.exact = frozenset(text for text in texts if "*" not in text)
        globs = [".*".join(map(re.escape, text.split("*"))) for text in texts if "*" in text]
        self.pattern = re.compile("|".join(f"(?:{glob})" for glob in globs), re.DOTALL) if globs else None

    def __bool__(self) -> bool:
        return bool(self.exact) or self.pattern is not None

    def matches(self, model: str) -> bool:
        return model in self.exact or (self.pattern is not None and self.pattern.fullmatch(model) is not None)


@dataclass(slots=True)
class Key:
    """`secret` is None for a key that this server cannot open. `state_id` changes with the secret: a new one starts clean."""

    id: str
    connection: str
    account: str | None
    label: str
    last4: str
    fingerprint: str
    weight: float
    enabled: bool
    valid_from: float
    valid_until: float
    allow: ModelFilter
    deny: ModelFilter
    limits: Limits
    secret: str | None = field(default=None, repr=False)
    state_id: str = ""

    def fixed_reason(self, model: str, now: float) -> str | None:
        """Why this key is out whatever its state, in the order of the shared rule; None when it is not."""
        if not self.enabled:
            return "disabled"
        if now < self.valid_from:
            return "not_yet_valid"
        if now >= self.valid_until:
            return "expired"
        if self.allow and not self.allow.matches(model):
            return "model_not_allowed"
        if self.deny and self.deny.matches(model):
            return "model_denied"
        return None


@dataclass(slots=True, frozen=True)
class Assignment:
    keys: tuple[str, ...]
    strategy: str | None
    spill: str | None
    rank: int
    order: int
    principal: str


@dataclass(slots=True, frozen=True)
class Allowance:
    """Caps what people use, whichever key pays. `per` each: every member for itself; together: the group as a whole."""

    id: str
    kind: str
    principal: str
    connection: str | None
    per: str
    window: str
    requests: float | None
    tokens: float | None
    cost: float | None
    warn_at: float


def object_of(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def read_limits(value: Any) -> Limits:
    fields = object_of(value)
    return Limits(**{name: number(fields.get(name)) for name in Limits.__slots__})


def read_price(value: Any) -> Price | None:
    if not isinstance(value, dict):
        return None
    return Price(number(value.get("input")) or 0.0, number(value.get("output")) or 0.0, number(value.get("cached_input")))


def read_models(value: Any) -> dict[str, Model]:
    models: dict[str, Model] = {}
    for item in items_of(value):
        model = item.get("id")
        if isinstance(model, str) and model:
            models[model] = Model(model, item.get("name") or model, read_price(item.get("price")))
    return models


def read_connection(item: dict[str, Any]) -> Connection:
    headers = item.get("headers")
    return Connection(
        id=str(item["id"]),
        slug=str(item.get("slug") or item["id"]),
        name=str(item.get("name") or item.get("slug") or item["id"]),
        base_url=str(item.get("base_url") or "").rstrip("/"),
        dialect=str(item.get("dialect") or "openai"),
        api_version=str(item.get("api_version") or ""),
        headers={str(k): str(v) for k, v in headers.items()} if isinstance(headers, dict) else {},
        # 300 s is what Open WebUI's own AIOHTTP_CLIENT_TIMEOUT defaults to.
        timeout_s=number(item.get("timeout_s")) or 300.0,
        byok=str(item.get("byok") or "off"),
        models=read_models(item.get("models")),
    )


def read_key(item: dict[str, Any]) -> Key:
    models = object_of(item.get("models"))
    weight = number(item.get("weight"))
    fingerprint = str(item.get("fingerprint") or "")
    from_time, until_time = parse_time(item.get("valid_from")), parse_time(item.get("valid_until"))
    return Key(
        id=str(item["id"]),
        connection=str(item.get("connection") or ""),
        account=str(item["account"]) if item.get("account") else None,
        label=str(item.get("label") or ""),
        last4=str(item.get("last4") or ""),
        fingerprint=fingerprint,
        weight=1.0 if weight is None else weight,
        enabled=item.get("enabled") is not False,
        valid_from=-FOREVER if from_time is None else from_time,
        valid_until=FOREVER if until_time is None else until_time,
        allow=ModelFilter(models.get("allow") or ()),
        deny=ModelFilter(models.get("deny") or ()),
        limits=read_limits(item.get("limits")),
        state_id=f"{item['id']}:{fingerprint}",
    )


class PolicyIndex:
    """Everything a request looks up, by id. `opener` turns (sealed text, key id) into the secret, or None."""

    def __init__(self, document: dict[str, Any], opener: Callable[[str, str], str | None]) -> None:
        form = document.get("format", POLICY_FORMAT)
        if not isinstance(form, int) or form > POLICY_FORMAT:
            raise PolicyError(f"policy format {form} is newer than this router reads ({POLICY_FORMAT}): update the router")
        self.policy_id = str(document.get("policy_id") or "")
        self.revision = int(document.get("revision") or 0)
        self.connections = {c.id: c for c in map(read_connection, with_id(document.get("connections")))}
        self.by_slug = {c.slug: c for c in self.connections.values()}
        self.accounts = {
            str(item["id"]): Account(
                str(item["id"]),
                str(item.get("connection") or ""),
                str(item.get("name") or ""),
                str(item.get("reset") or "provider"),
                read_limits(item.get("limits")),
            )
            for item in with_id(document.get("accounts"))
        }
        self.keys: dict[str, Key] = {}
        for item in with_id(document.get("keys")):
            key = read_key(item)
            sealed = item.get("sealed")
            key.secret = opener(sealed, key.id) if isinstance(sealed, str) and sealed else None
            self.keys[key.id] = key
        self.own: dict[tuple[str, str], list[Assignment]] = {}
        self.groups: dict[str, dict[str, list[Assignment]]] = {}
        self.everyone: dict[str, list[Assignment]] = {}
        for order, item in enumerate(items_of(document.get("assignments"))):
            self.add_assignment(item, order)
        self.allowances = [read_allowance(item, i) for i, item in enumerate(items_of(document.get("allowances")))]
        # Tiers of (connection, user, groups), made on first use: see resolve.tiers_for.
        self.tier_cache: dict[tuple[str, str, tuple[str, ...]], list[Any]] = {}
        # Where the day of a key ends: see book.zone.
        self.zone_cache: dict[str, Any] = {}

    def add_assignment(self, item: dict[str, Any], order: int) -> None:
        principal = item.get("principal")
        if not isinstance(principal, dict):
            return
        connection, kind, who = str(item.get("connection") or ""), principal.get("type"), str(principal.get("id") or "")
        keys = item.get("keys")
        rank = item.get("rank")
        assignment = Assignment(
            keys=tuple(str(key) for key in keys) if isinstance(keys, list) else (),
            strategy=item.get("strategy") or None,
            spill=item.get("spill") or None,
            rank=int(rank) if isinstance(rank, (int, float)) else 0,
            order=order,
            principal=who,
        )
        if not assignment.keys:
            return
        if kind == "user":
            self.own.setdefault((connection, who), []).append(assignment)
        elif kind == "group":
            self.groups.setdefault(connection, {}).setdefault(who, []).append(assignment)
        elif kind == "everyone":
            self.everyone.setdefault(connection, []).append(assignment)


def with_id(value: Any) -> list[dict[str, Any]]:
    return [item for item in items_of(value) if item.get("id")]


def read_allowance(item: dict[str, Any], order: int) -> Allowance:
    principal = object_of(item.get("principal"))
    kind, who = str(principal.get("type") or "everyone"), str(principal.get("id") or "")
    window, connection = str(item.get("window") or "month"), item.get("connection") or None
    warn_at = number(item.get("warn_at"))
    return Allowance(
        id=str(item.get("id") or f"{kind}:{who}:{connection or '*'}:{window}:{item.get('per') or 'each'}"),
        kind=kind,
        principal=who,
        connection=str(connection) if connection else None,
        per=str(item.get("per") or "each"),
        window=window,
        requests=number(item.get("requests")),
        tokens=number(item.get("tokens")),
        cost=number(item.get("cost")),
        warn_at=0.8 if warn_at is None else warn_at,
    )
