"""A socket as Open WebUI's page has it."""

from __future__ import annotations

import time

import socketio
from world import World


class Listener:
    """Everything that one person's page is told."""

    def __init__(self, world: World, who: str) -> None:
        self.heard: list[str] = []
        self.socket = socketio.Client()
        self.socket.on("*", lambda *told: self.heard.append(str(told)))
        token = world.server.tokens[who]
        self.socket.connect(world.server.url, auth={"token": token}, socketio_path="/ws/socket.io", transports=["websocket"])
        self.socket.emit("user-join", {"auth": {"token": token}})

    def __enter__(self) -> Listener:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.disconnect()

    def hears(self, words: str) -> bool:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            if any(words in told for told in self.heard):
                return True
            time.sleep(0.1)
        return False
