"""What people may use, whichever key pays."""

from __future__ import annotations

import time
from typing import Any

import pytest
from make import NOW, document, index_of
from world import MODEL, World

from keyroster_router.allowances import Allowances, Counted, window_of
from keyroster_router.base import RouterError, format_time
from keyroster_router.policy import PolicyIndex
from keyroster_router.state import new_state

USER, GROUP, EVERYONE = {"type": "user", "id": "u"}, {"type": "group", "id": "g"}, {"type": "everyone"}


def policy(*allowances: dict[str, Any]) -> PolicyIndex:
    return index_of(document([{"id": "a"}], allowances=list(allowances)))


def limits(index: PolicyIndex, groups: tuple[str, ...] = (), user: str = "u", connection: str = "c1") -> list[tuple[str, float | None]]:
    held = Allowances(new_state()).that_hold(index, user, groups, connection, NOW)
    return sorted((counted.allowance.window, counted.allowance.requests) for counted in held)


def test_windows() -> None:
    def of(window: str) -> tuple[str, str | None]:
        name, end = window_of(window, NOW)  # a Thursday
        return name, format_time(end)

    assert of("day") == ("2026-01-15", "2026-01-16T00:00:00Z")
    assert of("week") == ("2026-W03", "2026-01-19T00:00:00Z")
    assert of("month") == ("2026-01", "2026-02-01T00:00:00Z")


def test_own_before_group_before_everyone() -> None:
    everyone = {"principal": EVERYONE, "window": "day", "requests": 1}
    group = {"principal": GROUP, "window": "day", "requests": 5}
    own = {"principal": USER, "window": "day", "requests": 2}
    assert limits(policy(everyone, group, own), ("g",)) == [("day", 2)]
    assert limits(policy(everyone, group), ("g",)) == [("day", 5)]
    assert limits(policy(everyone, group)) == [("day", 1)]
    assert limits(policy(group, own), user="v") == []


def test_the_most_generous_group_wins() -> None:
    small = {"principal": GROUP, "window": "day", "requests": 5}
    large = {"principal": {"type": "group", "id": "h"}, "window": "day", "requests": 50}
    without = {"principal": {"type": "group", "id": "i"}, "window": "day", "tokens": 9}
    assert limits(policy(small, large), ("g", "h")) == [("day", 50)]
    assert limits(policy(small, large, without), ("g", "h", "i")) == [("day", None)]


def test_windows_and_connections_hold_side_by_side() -> None:
    day = {"principal": USER, "window": "day", "requests": 5}
    month = {"principal": EVERYONE, "window": "month", "requests": 50}
    here = {"principal": USER, "window": "day", "requests": 3, "connection": "c1"}
    elsewhere = {"principal": USER, "window": "day", "requests": 4, "connection": "c2"}
    assert limits(policy(day, month, here, elsewhere)) == [("day", 3), ("day", 5), ("month", 50)]


def held(index: PolicyIndex, allowances: Allowances, user: str, groups: tuple[str, ...] = ("g",)) -> list[Counted]:
    return allowances.that_hold(index, user, groups, "c1", NOW)


def test_each_and_together() -> None:
    for per, refused in (("each", False), ("together", True)):
        index, allowances = policy({"principal": GROUP, "window": "day", "per": per, "requests": 2}), Allowances(new_state())
        for _ in range(2):
            allowances.add(held(index, allowances, "ada"), 1, 10, 0)
        with pytest.raises(RouterError) as error:
            allowances.check(held(index, allowances, "ada"), NOW)
        assert "used up" in error.value.message and "2026-01-16T00:00:00Z" in error.value.message and error.value.status == 429
        assert ("share with others" in error.value.message) == refused
        assert ("2 of 2 requests" in error.value.message) != refused  # the sum less one's own is what the others used
        if refused:
            with pytest.raises(RouterError):
                allowances.check(held(index, allowances, "bob"), NOW)
        else:
            allowances.check(held(index, allowances, "bob"), NOW)


@pytest.mark.parametrize(("unit", "limit", "words"), [("tokens", 100, "100 of 100 tokens"), ("cost", 2.5, "$2.50 of $2.50")])
def test_tokens_and_cost(unit: str, limit: float, words: str) -> None:
    index, allowances = policy({"principal": USER, "window": "month", unit: limit}), Allowances(new_state())
    allowances.add(held(index, allowances, "u"), 1, 99 if unit == "tokens" else 0, 2.49 if unit == "cost" else 0)
    allowances.check(held(index, allowances, "u"), NOW)
    allowances.add(held(index, allowances, "u"), 1, 1 if unit == "tokens" else 0, 0.01 if unit == "cost" else 0)
    with pytest.raises(RouterError, match="used up") as error:
        allowances.check(held(index, allowances, "u"), NOW)
    assert words in error.value.message


def test_a_new_window_starts_at_nothing() -> None:
    index, allowances = policy({"principal": USER, "window": "day", "requests": 1}), Allowances(new_state())
    allowances.add(held(index, allowances, "u"), 1, 0, 0)
    tomorrow = allowances.that_hold(index, "u", (), "c1", NOW + 13 * 3600)
    allowances.check(tomorrow, NOW + 13 * 3600)


def test_warnings_at_the_share_and_once_an_hour() -> None:
    index, allowances = policy({"principal": USER, "window": "day", "requests": 10}), Allowances(new_state())
    for _ in range(7):
        allowances.add(held(index, allowances, "u"), 1, 0, 0)
    assert allowances.warning(held(index, allowances, "u"), "u", NOW) is None
    allowances.add(held(index, allowances, "u"), 1, 0, 0)
    assert allowances.warning(held(index, allowances, "u"), "u", NOW) == "80 % of your allowance for this day is used (8 of 10 requests)."
    assert allowances.warning(held(index, allowances, "u"), "u", NOW + 60) is None
    assert allowances.warning(held(index, allowances, "u"), "u", NOW + 3700) is not None


def test_the_warning_of_a_shared_allowance_names_no_amounts() -> None:
    index, allowances = policy({"principal": GROUP, "window": "week", "per": "together", "requests": 10}), Allowances(new_state())
    for _ in range(9):
        allowances.add(held(index, allowances, "ada"), 1, 0, 0)
    assert allowances.warning(held(index, allowances, "bob"), "bob", NOW) == "90 % of the allowance that you share for this week is used."


def test_an_allowance_of_nothing_refuses_everything() -> None:
    index, allowances = policy({"principal": USER, "window": "day", "requests": 0}), Allowances(new_state())
    with pytest.raises(RouterError):
        allowances.check(held(index, allowances, "u"), NOW)


def test_on_a_server(world: World) -> None:
    policy = world.policy()
    dan = {"type": "user", "id": world.server.ids["dan"]}
    policy["allowances"] = [{"principal": dan, "window": "day", "requests": 2, "id": f"salt-{time.time()}"}]
    world.set(policy)
    assert world.ask("dan") == "paid by pool-1"
    world.server.stream("dan", MODEL)
    reply = world.server.chat("dan", MODEL)
    assert reply.status_code == 429 and "Your allowance for this day is used up (2 of 2 requests)" in reply.text
    assert b"used up" in world.server.stream("dan", MODEL)
    assert len(world.provider.served()) == 2
    assert world.ask("bob") == "paid by team-1"
    answer = world.server.control("explain", user=world.server.ids["dan"], connection="c1", model="m-large")["keyroster"]
    assert answer["allowances"][0]["used"] == {"requests": 2, "tokens": 36, "cost": 0.000176}
    # a title is counted, not refused
    body = {"model": MODEL, "messages": [{"role": "user", "content": "Hello"}]}
    headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
    title = world.server.http.post("/api/v1/tasks/title/completions", json=body, headers=headers)
    assert title.status_code == 200 and "paid by pool-1" in title.text
    answer = world.server.control("explain", user=world.server.ids["dan"], connection="c1", model="m-large")["keyroster"]
    assert answer["allowances"][0]["used"]["requests"] == 3
