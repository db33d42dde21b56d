"""The people, keys and policy that the tests on a real server use."""

from __future__ import annotations

import copy
from typing import Any

from keyroster_router.sealing import seal, unb64url
from openwebui import OpenWebUi, version_numbers
from provider import Provider

MODEL = "keyroster.demo/m-large"
SMALL = "keyroster.demo/m-small"


class World:
    """Ada has a key of her own, Bob and Cid are in the team, Cid's group lies below it where groups nest, Dan has nothing."""

    def __init__(self, server: OpenWebUi, provider: Provider, source: str) -> None:
        self.server, self.provider, self.source = server, provider, source
        server.first_admin()
        for name in ("ada", "bob", "cid", "dan"):
            server.add_user(name)
        server.add_group("team", ["bob"])
        self.nested = version_numbers(server.version) >= (0, 12)
        server.add_group("juniors", ["cid"], parent="team" if self.nested else None)
        server.install_router(source)
        self.router_key = unb64url(server.public_key())
        self.salt = 0
        self.set(self.policy())
        for model in (MODEL, SMALL):
            server.models("admin")
            server.publish(model)
        server.models("admin")

    def reset(self) -> None:
        """New secrets for every test: the router forgets what it held against the old ones."""
        self.provider.reset()
        self.salt += 1
        self.provider.keys = {self.secret(key): key for key in ("own", "team-1", "team-2", "pool-1", "pool-2")}
        self.set(self.policy())
        self.server.control("reset", connection="c1")

    def secret(self, key: str) -> str:
        return f"sk-fake-{key}-{self.salt:04d}-abcdef"

    def key(self, key: str, **more: Any) -> dict[str, Any]:
        sealed = seal(self.secret(key).encode(), key, self.router_key)
        fields = {"id": key, "connection": "c1", "label": f"label-{key}", "last4": "cdef", "fingerprint": f"fp-{key}-{self.salt}"}
        return {**fields, "sealed": sealed, **more}

    def policy(self, **keys: dict[str, Any]) -> dict[str, Any]:
        """`keys`: fields of single keys (with _ for -) that differ."""
        ids = ("own", "team-1", "team-2", "pool-1", "pool-2")
        group, user = self.server.groups["team"], self.server.ids["ada"]
        models = [{"id": "m-large", "price": {"input": 2.0, "output": 10.0, "cached_input": 1.0}}, {"id": "m-small", "name": "Small one"}]
        connection = {"id": "c1", "slug": "demo", "name": "Demo", "base_url": self.provider.url, "timeout_s": 20, "models": models}
        return {
            "format": 1,
            "policy_id": "p1",
            "connections": [connection],
            "keys": [self.key(key, **keys.get(key.replace("-", "_"), {})) for key in ids],
            "assignments": [
                {"connection": "c1", "principal": {"type": "user", "id": user}, "keys": ["own"]},
                {"connection": "c1", "principal": {"type": "group", "id": group}, "keys": ["team-1", "team-2"], "strategy": "fill_first"},
                {"connection": "c1", "principal": {"type": "everyone"}, "keys": ["pool-1", "pool-2"], "strategy": "fill_first"},
            ],
        }

    def set(self, policy: dict[str, Any]) -> None:
        self.current = copy.deepcopy(policy)
        self.server.set_policy(policy)

    def ask(self, who: str, **more: Any) -> str:
        """The answer's text, or the error's."""
        reply = self.server.chat(who, MODEL, **more).json()
        if "choices" in reply:
            return reply["choices"][0]["message"]["content"]
        return str(reply["error"]["message"])

    def key_state(self, key: str) -> dict[str, Any]:
        return self.server.control("status")["keyroster"]["keys"][key]
