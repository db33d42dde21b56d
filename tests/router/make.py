"""Small policies and states for the tests that need no server."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from keyroster_router.book import Book
from keyroster_router.policy import Key, PolicyIndex
from keyroster_router.state import new_state

NOW = 1_768_478_400.0  # 2026-01-15T12:00:00Z, at the start of a clock minute


def document(keys: list[dict[str, Any]], url: str = "http://127.0.0.1:1/v1", **more: Any) -> dict[str, Any]:
    connection = {"id": "c1", "slug": "demo", "name": "Demo", "base_url": url, "models": [{"id": "m"}, {"id": "n"}]}
    everyone = {"connection": "c1", "principal": {"type": "everyone"}, "keys": [key["id"] for key in keys], **more.pop("assignment", {})}
    filled = [{"connection": "c1", "label": key["id"], "fingerprint": "f", "sealed": f"sk-{key['id']}", **key} for key in keys]
    base = {"format": 1, "revision": 1, "policy_id": "p", "connections": [connection | more.pop("connection", {})]}
    return {**base, "keys": filled, "assignments": [everyone], **more}


def index_of(document: dict[str, Any]) -> PolicyIndex:
    """`sealed` is the secret itself here."""
    return PolicyIndex(document, lambda sealed, key: sealed)


class Desk:
    """A book over a fresh state, with the policy it is asked about."""

    def __init__(self, keys: list[dict[str, Any]], **more: Any) -> None:
        self.state: SimpleNamespace = new_state()
        self.book = Book(self.state)
        self.index = index_of(document(keys, **more))
        self.connection = self.index.connections["c1"]

    def key(self, name: str) -> Key:
        return self.index.keys[name]

    def why(self, name: str, now: float, model: str = "m", tokens: float = 0) -> str | None:
        return self.book.why(self.index, self.key(name), model, tokens, now)

    def until(self, name: str, now: float, model: str = "m", tokens: float = 0) -> float:
        return self.book.until(self.index, self.key(name), model, tokens, now)

    def take(self, name: str, now: float, tokens: float = 0, model: str = "m") -> Any:
        return self.book.take(self.index, self.key(name), model, tokens, now)

    def settle(self, name: str, lease: Any, now: float, tokens: int | None = None, counted: bool = True) -> None:
        request = SimpleNamespace(index=self.index, connection=self.connection, model="m", user="u", held=[])
        usage = None if tokens is None else {"prompt_tokens": tokens, "completion_tokens": 0}
        self.book.settle(request, self.key(name), lease, usage, now, counted)
