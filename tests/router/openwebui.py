"""A real Open WebUI for the tests: started once, the router installed through its REST API."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

from ports import free_port

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "installer/openwebui"


def version_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


class OpenWebUi:
    def __init__(self, version: str, datadir: Path, *options: str, **settings: str) -> None:
        """`settings`: environment variables of the server."""
        self.version, self.datadir = version, datadir
        self.port = free_port()
        command = [sys.executable, str(STARTER), "start", version, str(self.port), str(datadir), *options]
        # As an admin may want it: the provider is told who asks, and people have API keys. Nothing leaves the machine.
        wanted = {"ENABLE_FORWARD_USER_INFO_HEADERS": "true", "ENABLE_API_KEYS": "true", "OPENAI_API_BASE_URL": "http://127.0.0.1:9/v1"}
        env = os.environ | wanted | settings
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, env=env)
        assert done.returncode == 0, done.stderr
        self.url = done.stdout.strip()
        self.http = httpx.Client(base_url=self.url, timeout=60, trust_env=False)
        self.tokens: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        self.revision = 0

    def processor_seconds(self) -> float:
        """Processor time of the server's process so far, with all its threads (of the first process only, if there are workers)."""
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "openwebui-test"
        pid = json.loads((cache / f"port-{self.port}.json").read_text())[0]
        return time.clock_gettime((~pid << 3) | 2)  # the clock id that clock_getcpuclockid(3) makes of a pid

    def stop(self) -> None:
        self.http.close()
        subprocess.run([sys.executable, str(STARTER), "stop", str(self.port)], check=True, timeout=60)

    def call(self, method: str, path: str, body: Any = None, who: str = "admin") -> Any:
        headers = {"Authorization": f"Bearer {self.tokens[who]}"} if who in self.tokens else {}
        reply = self.http.request(method, path, json=body, headers=headers)
        assert reply.status_code == 200, f"{method} {path}: {reply.status_code} {reply.text[:500]}"
        return reply.json()

    def first_admin(self) -> None:
        person = {"name": "admin", "email": "admin@example.org", "password": "Secret-123456"}
        made = self.call("POST", "/api/v1/auths/signup", person, "nobody")
        self.tokens["admin"], self.ids["admin"] = made["token"], made["id"]

    def add_user(self, name: str, role: str = "user") -> str:
        person = {"name": name, "email": f"{name}@example.org", "password": "Secret-123456", "role": role}
        made = self.call("POST", "/api/v1/auths/add", person)
        self.tokens[name], self.ids[name] = made["token"], made["id"]
        return made["id"]

    def add_group(self, name: str, members: list[str], parent: str | None = None) -> str:
        group = {"name": name, "description": "", "permissions": {}}
        if parent:
            group["parent_group_id"] = self.groups[parent]
        made = self.call("POST", "/api/v1/groups/create", group)
        self.groups[name] = made["id"]
        if members:
            self.call("POST", f"/api/v1/groups/id/{made['id']}/users/add", {"user_ids": [self.ids[m] for m in members]})
        return made["id"]

    def function(self, name: str, content: str) -> None:
        row = {"id": name, "name": name, "content": content, "meta": {"description": "test"}}
        self.call("POST", "/api/v1/functions/create", row)

    def install_router(self, source: str) -> None:
        slot = (ROOT / "resources/router/policy_slot.py").read_text()
        self.function("keyroster", source)
        self.function("keyroster_policy_a", slot)
        self.function("keyroster_policy_b", slot)
        self.call("POST", "/api/v1/functions/id/keyroster/toggle")

    def api_key(self, who: str) -> str:
        """A key of Open WebUI's API for a person, which the default permissions then allow to everyone."""
        permissions = self.call("GET", "/api/v1/users/default/permissions")
        permissions["features"]["api_keys"] = True
        self.call("POST", "/api/v1/users/default/permissions", permissions)
        return self.call("POST", "/api/v1/auths/api_key", None, who)["api_key"]

    def public_key(self) -> str:
        spec = self.call("GET", "/api/v1/functions/id/keyroster/valves/spec")
        return spec["properties"]["public_key"]["default"]

    def set_policy(self, policy: dict[str, Any]) -> None:
        """Writes the unused slot, then switches: what the app does."""
        self.revision += 1
        slot = "a" if self.revision % 2 else "b"
        document = json.dumps({**policy, "revision": self.revision})
        self.call("POST", f"/api/v1/functions/id/keyroster_policy_{slot}/valves/update", {"policy": document})
        self.call("POST", "/api/v1/functions/id/keyroster/valves/update", {"slot": slot, "revision": self.revision})

    def publish(self, model: str) -> None:
        """Makes a model visible to everyone."""
        entry = {"id": model, "name": model, "base_model_id": None, "meta": {}, "params": {}, "is_active": True, "access_control": None}
        grants = [{"principal_type": "user", "principal_id": "*", "permission": "read"}]
        self.call("POST", "/api/v1/models/create", {**entry, "access_grants": grants})
        if version_numbers(self.version) >= (0, 8, 12):
            self.call("POST", "/api/v1/models/model/access/update", {"id": model, "name": model, "access_grants": grants})

    def chat(self, who: str, model: str, text: str = "Hello", **more: Any) -> httpx.Response:
        body = {"model": model, "messages": [{"role": "user", "content": text}], "stream": False, **more}
        headers = {"Authorization": f"Bearer {self.tokens[who]}"}
        return self.http.post("/api/chat/completions", json=body, headers=headers)

    def stream(self, who: str, model: str, **more: Any) -> bytes:
        body = {"model": model, "messages": [{"role": "user", "content": "Hello"}], "stream": True, **more}
        headers = {"Authorization": f"Bearer {self.tokens[who]}"}
        with self.http.stream("POST", "/api/chat/completions", json=body, headers=headers) as reply:
            return b"".join(reply.iter_bytes())

    def control(self, op: str, who: str = "admin", at: str = "keyroster.control", **more: Any) -> Any:
        body = {"model": at, "messages": [], "stream": False, "keyroster": {"op": op, **more}}
        headers = {"Authorization": f"Bearer {self.tokens[who]}"}
        return self.http.post("/api/chat/completions", json=body, headers=headers).json()

    def models(self, who: str) -> list[str]:
        return [model["id"] for model in self.call("GET", "/api/models", who=who)["data"]]
