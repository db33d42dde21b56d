"""What the router needs of Open WebUI itself: its secret, its groups, and the functions that hold the policy."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from .base import FUNCTION_ID, settled
from .policy import Connection, PolicyError, PolicyIndex
from .sealing import SealError, b64url, open_sealed, raw_public, router_key
from .state import note_error

GROUPS_KEPT_S = 15.0
GROUPS_KEPT = 20_000
RELOAD_PAUSE_S = 2.0  # after a policy that could not be read


def webui_secret_key() -> str:
    """Empty outside a server."""
    try:
        from open_webui.env import WEBUI_SECRET_KEY
    except ImportError:
        return ""
    return str(WEBUI_SECRET_KEY or "")


def data_directory() -> Path | None:
    try:
        from open_webui.env import DATA_DIR
    except ImportError:
        return None
    return Path(DATA_DIR)


def public_key_text() -> str:
    """What the Valves publish; empty when the server has no secret."""
    secret = webui_secret_key()
    return b64url(raw_public(router_key(secret))) if secret else ""


async def look_up_groups(user_id: str) -> tuple[str, ...]:
    """The user's groups; where groups nest (0.12) with the ones above them, whose grants hold for the members below."""
    from open_webui.models.groups import Groups

    find = Groups.get_groups_by_member_id
    nested = "include_inherited" in inspect.signature(find).parameters
    groups = await settled(find(user_id, include_inherited=True) if nested else find(user_id))
    return tuple(str(group.id) for group in groups or ())


async def groups_of(state: SimpleNamespace, user_id: str) -> tuple[str, ...]:
    """The same, kept for at most 15 s."""
    now = time.monotonic()
    kept = state.groups.get(user_id)
    if kept is not None and kept[0] > now:
        return kept[1]
    groups = await look_up_groups(user_id)
    if len(state.groups) >= GROUPS_KEPT:
        state.groups.clear()
    state.groups[user_id] = (now + GROUPS_KEPT_S, groups)
    return groups


async def read_slot(slot: str) -> str:
    """The policy document in a slot, as text; empty when there is none."""
    from open_webui.models.functions import Functions

    valves = await settled(Functions.get_function_valves_by_id(f"{FUNCTION_ID}_policy_{slot}"))
    return str((valves or {}).get("policy") or "")


def build_index(text: str, secret: str) -> PolicyIndex:
    """Parses the document and opens its keys: the one expensive step, once per revision and in a thread."""
    try:
        document = json.loads(text)
    except ValueError as error:
        raise PolicyError("the policy is not JSON") from error
    if not isinstance(document, dict):
        raise PolicyError("the policy is not a JSON object")
    private = router_key(secret) if secret else None

    def opener(sealed: str, key_id: str) -> str | None:
        if private is None:
            return None
        try:
            return open_sealed(sealed, key_id, private).decode()
        except (SealError, UnicodeDecodeError):
            return None

    return PolicyIndex(document, opener)


def user_headers(user: dict[str, Any], chat: str | None) -> dict[str, str]:
    """Who asks, for providers that the admin tells it: as native connections do when ENABLE_FORWARD_USER_INFO_HEADERS is on."""
    try:
        from open_webui import env
    except ImportError:
        return {}
    if not getattr(env, "ENABLE_FORWARD_USER_INFO_HEADERS", False) or not user.get("id"):
        return {}
    from open_webui.utils.headers import include_user_info_headers

    headers: dict[str, str] = dict(include_user_info_headers({}, SimpleNamespace(**user)))
    if chat:
        headers[getattr(env, "FORWARD_SESSION_INFO_HEADER_CHAT_ID", "X-OpenWebUI-Chat-Id")] = chat
    return headers


def direct_secret(user: dict[str, Any], connection: Connection) -> str | None:
    """The key of the user's own direct connection to the same address, from their settings; None when there is none, or when
    the policy does not allow it."""
    if connection.byok != "direct_connection":
        return None
    settings: Any = user.get("settings")
    if hasattr(settings, "model_dump"):
        settings = settings.model_dump()
    for name in ("ui", "directConnections"):
        settings = settings.get(name) if isinstance(settings, dict) else None
    if not isinstance(settings, dict):
        return None
    urls, keys = settings.get("OPENAI_API_BASE_URLS"), settings.get("OPENAI_API_KEYS")
    configs = settings.get("OPENAI_API_CONFIGS")
    if not isinstance(urls, list) or not isinstance(keys, list):
        return None
    for position, (url, key) in enumerate(zip(urls, keys)):
        config = configs.get(str(position)) if isinstance(configs, dict) else None
        enabled = not isinstance(config, dict) or config.get("enable") is not False
        if enabled and isinstance(url, str) and url.rstrip("/") == connection.base_url and isinstance(key, str) and key:
            return key
    return None


class PolicySource:
    """Holds the policy of the valves' slot and revision, and the one before it, so that a request that still saw the
    old valves does not cause a second load. A revision is loaded once, whoever waits for it."""

    def __init__(self, state: SimpleNamespace) -> None:
        self.state = state
        self.held: dict[tuple[str, int], PolicyIndex] = {}
        self.last: tuple[str, int] | None = None
        self.failed_at = 0.0
        self.lock: asyncio.Lock | None = None

    def current(self) -> PolicyIndex | None:
        return self.held.get(self.last) if self.last else None

    async def get(self, slot: str, revision: int) -> PolicyIndex | None:
        wanted = (slot, revision)
        found = self.held.get(wanted)
        if found is not None:
            self.last = wanted
            return found
        if slot not in ("a", "b"):
            return None
        if self.lock is None:
            self.lock = asyncio.Lock()
        async with self.lock:
            if wanted not in self.held and time.monotonic() - self.failed_at >= RELOAD_PAUSE_S:
                await self.load(wanted)
        return self.held.get(wanted) or self.current()

    async def load(self, wanted: tuple[str, int]) -> None:
        slot, revision = wanted
        try:
            text = await read_slot(slot)
            index = await asyncio.to_thread(build_index, text, webui_secret_key())
            if index.revision != revision:
                raise PolicyError(f"slot {slot} holds revision {index.revision}, not {revision}")
        except Exception as error:  # whatever it is, the policy that is held keeps serving
            self.failed_at = time.monotonic()
            words = str(error) if isinstance(error, PolicyError) else type(error).__name__
            note_error(self.state, time.time(), f"The policy could not be loaded: {words}")
            return
        kept = self.current()
        self.held = {self.last: kept, wanted: index} if self.last and kept else {wanted: index}
        self.last = wanted
