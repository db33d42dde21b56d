"""The Pipe Function that Open WebUI loads."""

from __future__ import annotations

import time
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import StreamingResponse

from .allowances import Counted
from .base import FUNCTION_ID, RouterError
from .book import Book
from .control import Control
from .policy import Connection, PolicyIndex
from .serve import Ask, ProviderError, Server
from .server import PolicySource, data_directory, direct_secret, groups_of, public_key_text, user_headers
from .state import process_state
from .store import Store
from .store_redis import RedisBackend
from .store_sqlite import PRUNE_EVERY_S, SqliteBackend
from .stream import ErrorReply, EventStream, error_events
from .switch import named_policy

CONTROL_MODEL = "control"


class Pipe:
    """Has no attribute `valves`: see switch.py."""

    class Valves(BaseModel):
        """Set by Keyroster, not by hand. Small on purpose: it is looked at on every request."""

        slot: str = Field(default="", description="Which of the two policy functions holds the policy: a or b. Set by Keyroster.")
        revision: int = Field(default=0, description="The policy's revision; a change makes the router load it. Set by Keyroster.")
        public_key: str = Field(default=public_key_text(), description="Keys are sealed for this public key. Not to be changed.")

    def __init__(self) -> None:
        state = process_state()
        self.state = state
        self.source = PolicySource(state)
        self.book = Book(state)
        self.server = Server(self.book)
        self.control = Control(state, self.book)
        self.pruned = 0.0

    async def shared(self, request: Any) -> None:
        """The shared state: Open WebUI's Redis when it has one, else files of its data directory. Made at the first request."""
        store = self.state.store
        if store is None or store.made_by is not self:
            redis = getattr(request.app.state, "redis", None) if request is not None else None
            directory = data_directory()
            backend = RedisBackend(redis) if redis is not None else SqliteBackend(directory) if directory else None
            store = self.state.store = Store(self.state, backend, self)
        await store.ensure()
        now = time.time()
        if now - self.pruned > PRUNE_EVERY_S:
            self.pruned = now
            self.book.health.prune(now)
            self.book.quota.prune(now)

    async def pipes(self) -> list[dict[str, str]]:
        """Every model of every connection, and one more for the control channel (no entry grants it, so only admins see it)."""
        index = await self.source.get(*await named_policy(self.state))
        models = [{"id": CONTROL_MODEL, "name": "Keyroster (control)"}]
        for connection in index.connections.values() if index else ():
            models += [{"id": f"{connection.slug}/{model.id}", "name": model.name} for model in connection.models.values()]
        return models

    async def pipe(
        self,
        body: dict[str, Any],
        __user__: dict[str, Any] | None = None,
        __metadata__: dict[str, Any] | None = None,
        __event_emitter__: Any = None,
        __task__: str | None = None,
        __chat_id__: str | None = None,
        __request__: Any = None,
    ) -> Any:
        user, metadata = __user__ or {}, __metadata__ or {}
        slot, revision = await named_policy(self.state)
        await self.shared(__request__)
        index = await self.source.get(slot, revision)
        if "keyroster" in body:
            return await self.control.answer(body["keyroster"], str(user.get("role") or ""), index, slot)
        in_page = bool(metadata.get("session_id") and metadata.get("chat_id"))
        try:
            connection, model = self.target(index, str(body.get("model") or ""))
            assert index is not None
            who = str(user.get("id") or "")
            groups = await groups_of(self.state, who)
            held = self.book.allowances.that_hold(index, who, groups, connection.id, time.time())
            chat = __chat_id__ or metadata.get("chat_id") or None
            request = Ask(
                index=index,
                connection=connection,
                model=model,
                user=who,
                groups=groups,
                chat=chat,
                body=body,
                status=status_line(__event_emitter__ if __task__ is None else None),
                held=held,
                task=__task__ is not None,
                own_secret=direct_secret(user, connection),
                headers=user_headers(user, chat),
            )
            value = await self.server.serve(request)
            if held and in_page and __event_emitter__ is not None and not request.task:  # a client of the API has nobody to tell
                await self.warn(held, who, __event_emitter__)
        except RouterError as error:
            return failed(error.body(), error.status, bool(body.get("stream")), in_page, error.wait)
        except ProviderError as error:
            return failed(error.content, error.status, bool(body.get("stream")), in_page)
        return StreamingResponse(value, media_type="text/event-stream") if isinstance(value, EventStream) else value

    async def warn(self, held: list[Counted], user: str, emitter: Any) -> None:
        text = self.book.allowances.warning(held, user, time.time())
        if text is not None:
            await emitter({"type": "notification", "data": {"type": "warning", "content": text}})

    def target(self, index: PolicyIndex | None, full_id: str) -> tuple[Connection, str]:
        """The connection and the provider's model id of `keyroster.<slug>/<model>`."""
        sub_id = full_id.partition(".")[2] if full_id.startswith(f"{FUNCTION_ID}.") else full_id
        slug, _, model = sub_id.partition("/")
        if index is None:
            raise RouterError("Keyroster has no policy on this server yet. Please ask your administrator.", 503, "no_policy")
        connection = index.by_slug.get(slug)
        if connection is None or model not in connection.models:
            raise RouterError(f"The model {sub_id} is not offered any more.", 404, "unknown_model")
        return connection, model


def failed(content: dict[str, Any], status: int, streaming: bool, in_page: bool, wait: float | None = None) -> Any:
    """An error in the shape that shows it: an event in a stream, a dict in Open WebUI's page, a status in the API."""
    if streaming:
        return error_events(content)
    return content if in_page else ErrorReply(content, status, wait)


def status_line(emitter: Any) -> Any:
    """Shows a line under the message while it waits; does nothing outside the page."""

    async def show(text: str, done: bool) -> None:
        if emitter is not None:
            await emitter({"type": "status", "data": {"description": text, "done": done, "hidden": done}})

    return show
