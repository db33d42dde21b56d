"""
title: Keyroster policy
author: Keyroster
description: Holds the policy of the Keyroster router. Changed by the Keyroster app, never by hand; it stays inactive.
version: 1
"""

from pydantic import BaseModel, Field


class Action:
    class Valves(BaseModel):
        policy: str = Field(default="", description="The policy document (JSON). Set by Keyroster.")

    def __init__(self) -> None:
        self.valves = self.Valves()

    async def action(self, body: dict) -> None:
        """Does nothing: this function only keeps a document."""
