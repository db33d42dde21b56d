"""The way to the provider and back: requests, replies and streams, passed through as they are."""

from __future__ import annotations

import asyncio
import json
import re
from functools import lru_cache
from typing import Any
from types import SimpleNamespace
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

from .policy import Connection

CONNECT_S = 10.0
FIRST_BYTE_S = 60.0
PROBE_S = 15.0
POOL_SIZE = 200  # connections per process; Open WebUI's own default is unlimited, a provider's rarely is
# Fields of Open WebUI itself: they mean nothing to a provider, and some refuse what they do not know.
OWN_FIELDS = ("keyroster", "metadata", "params", "features", "variables", "files", "tool_ids", "tool_servers", "session_id",
              "chat_id", "id", "background_tasks", "model_item", "filter_ids", "parent_id", "parent_message", "user_message")
REASONING_MODEL = re.compile(r"^(?:o\d|gpt-5)(?:[-.]|$)")
SECRET_TEXT = re.compile(r"\b(?:(?:sk|gsk|xai|csk|key)[-_]|AIza)[A-Za-z0-9*][\w*.-]{6,}")
ACCOUNT_TEXT = re.compile(
    r"\b((?:organization|team|project|api key id):?\s+[(`'\"]?)(?:org[-_]|proj_|[0-9a-f]{8}-)[\w-]+", re.IGNORECASE
)


def masked(text: str, secret: str | None) -> str:
    """An error text without the key and whose account it is; some providers quote both."""
    if secret:
        text = text.replace(secret, "***")
    return ACCOUNT_TEXT.sub(r"\1***", SECRET_TEXT.sub("***", text))


def masked_json(value: Any, secret: str | None) -> Any:
    if isinstance(value, str):
        return masked(value, secret)
    if isinstance(value, list):
        return [masked_json(item, secret) for item in value]
    if isinstance(value, dict):
        return {name: masked_json(item, secret) for name, item in value.items()}
    return value


async def client(state: SimpleNamespace) -> aiohttp.ClientSession:
    """One keep-alive pool per process, with Open WebUI's own TLS and proxy settings."""
    session = state.session
    if session is None or session.closed:
        try:
            from open_webui.env import AIOHTTP_CLIENT_SESSION_SSL as verify
        except ImportError:
            verify = True
        connector = aiohttp.TCPConnector(limit=POOL_SIZE, ssl=verify, keepalive_timeout=60)
        session = state.session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
    return session


@lru_cache(maxsize=256)
def proxy_for(url: str) -> str | None:
    """The proxy of the server's environment, looked up once. aiohttp's trust_env asks anew for every request, in two threads,
    and fails where ~/.netrc has an entry for the provider."""
    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    proxy = getproxies().get(parts.scheme)
    return proxy if proxy and proxy.startswith("http://") else None


def is_azure_path(connection: Connection) -> bool:
    """Azure's newer address (ends with /openai/v1) takes the model in the body, as OpenAI does."""
    return connection.dialect == "azure" and not connection.base_url.endswith("/openai/v1")


def chat_url(connection: Connection, model: str) -> str:
    if not is_azure_path(connection):
        return f"{connection.base_url}/chat/completions"
    deployment = f"{connection.base_url}/openai/deployments/{quote(model, safe='')}"
    return f"{deployment}/chat/completions?api-version={quote(connection.api_version, safe='')}"


def models_url(connection: Connection) -> str:
    if not is_azure_path(connection):
        return f"{connection.base_url}/models"
    return f"{connection.base_url}/openai/models?api-version={quote(connection.api_version, safe='')}"


def headers_for(connection: Connection, secret: str) -> dict[str, str]:
    headers = {"Content-Type": "application/json", **connection.headers}
    if connection.dialect == "azure":
        headers["api-key"] = secret
    else:
        headers["Authorization"] = f"Bearer {secret}"
    return headers


def body_for(connection: Connection, model: str, body: dict[str, Any], ask_usage: bool) -> bytes:
    """The client's body with the provider's model id; the same small corrections that native connections get."""
    sent = {name: value for name, value in body.items() if name not in OWN_FIELDS}
    sent["model"] = model
    if REASONING_MODEL.match(model.rpartition("/")[2]):
        if "max_tokens" in sent:
            sent.setdefault("max_completion_tokens", sent["max_tokens"])
            del sent["max_tokens"]
    elif "max_completion_tokens" in sent and "api.openai.com" not in connection.base_url:
        sent["max_tokens"] = sent.pop("max_completion_tokens")
    if not sent.get("stream"):
        sent.pop("stream_options", None)
    elif ask_usage:
        options = sent.get("stream_options")
        sent["stream_options"] = {**(options if isinstance(options, dict) else {}), "include_usage": True}
    return json.dumps(sent, separators=(",", ":")).encode()


def wants_usage(body: dict[str, Any]) -> bool:
    options = body.get("stream_options")
    return isinstance(options, dict) and bool(options.get("include_usage"))


def lower_names(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


async def ask(
    state: SimpleNamespace,
    connection: Connection,
    secret: str,
    url: str,
    payload: bytes | None,
    quiet_s: float,
    limit_s: float,
    more_headers: dict[str, str] | None = None,
) -> aiohttp.ClientResponse:
    """Sends one request; the reply's body is not read. `quiet_s`: how long the provider may say nothing, then and later;
    `limit_s`: how long until the reply's headers. Redirects are not followed: they would carry the key elsewhere."""
    session = await client(state)
    limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S, sock_read=quiet_s)
    async with asyncio.timeout(limit_s):
        return await session.request(
            "GET" if payload is None else "POST",
            url,
            data=payload,
            headers={**(more_headers or {}), **headers_for(connection, secret)},
            timeout=limits,
            allow_redirects=False,
            proxy=proxy_for(connection.base_url),
        )
