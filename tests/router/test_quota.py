"""Limits: the sliding minute, days and months of the provider, leases, and what providers announce."""

from __future__ import annotations

import random
import time
from collections import deque
from typing import Any

import pytest
from make import NOW, Desk

from keyroster_router.control import Control
from keyroster_router.quota import allowed, estimate_tokens


def spend(desk: Desk, name: str, count: int, now: float, tokens: int = 0) -> None:
    for _ in range(count):
        lease = desk.take(name, now, tokens)
        desk.settle(name, lease, now, tokens)


def test_a_minute_slides() -> None:
    desk = Desk([{"id": "a", "limits": {"rpm": 10}}])
    spend(desk, "a", 10, NOW + 59)
    assert desk.why("a", NOW + 59.5) == "over_limit"
    for later in (61, 90, 118.9):  # a fixed clock minute would let ten more through, two weighted buckets some of them
        assert desk.why("a", NOW + later) == "over_limit"
    assert desk.until("a", NOW + 61) == pytest.approx(NOW + 120.25, abs=0.1)
    assert desk.why("a", NOW + 120.3) is None


def test_what_is_said_about_the_end_holds() -> None:
    random.seed(7)
    for _ in range(200):
        desk = Desk([{"id": "a", "limits": {"rpm": random.randint(1, 50)}}])
        now = NOW + random.random() * 60
        while desk.why("a", now) is None:
            spend(desk, "a", 1, now)
            now += random.random() * 2
        end = desk.until("a", now)
        assert desk.why("a", end + 0.01) is None and desk.why("a", max(now, end - 0.5)) == "over_limit"


@pytest.mark.parametrize("bursts", [0.0, 60.0])
def test_no_minute_ever_holds_more_than_the_limit(bursts: float) -> None:
    """Demand of three times the limit, at random moments, with pauses and bursts."""
    random.seed(1)
    desk, times, sent, worst = Desk([{"id": "a", "limits": {"rpm": 100}}]), deque(), 0, 0
    now = NOW + 40
    while now < NOW + 1840:
        now += random.expovariate(5) if random.random() < 0.999 else random.random() * bursts
        if desk.why("a", now) is not None:
            continue
        spend(desk, "a", 1, now)
        sent += 1
        times.append(now)
        while times[0] <= now - 60:
            times.popleft()
        worst = max(worst, len(times))
    assert worst <= 100
    assert sent >= (0.94 if not bursts else 0.8) * 100 * 30


def test_small_limits_stay_usable() -> None:
    assert [allowed(limit, 0.98) for limit in (1, 2, 10, 50, 100, None)] == [1, 2, 10, 49, 98, float("inf")]
    desk = Desk([{"id": "a", "limits": {"rpm": 1}}])
    assert desk.why("a", NOW) is None
    spend(desk, "a", 1, NOW)
    assert desk.why("a", NOW + 1) == "over_limit"


def test_tokens_are_leased_and_corrected() -> None:
    desk = Desk([{"id": "a", "limits": {"tpm": 1000}}])
    lease = desk.take("a", NOW, 900)
    assert desk.why("a", NOW, tokens=100) == "over_limit"
    desk.settle("a", lease, NOW + 1, 100)
    assert desk.why("a", NOW + 1, tokens=100) is None
    assert desk.book.quota.minute("key:a:f", NOW + 1) == (1, 100)


def test_an_estimate_above_the_limit_does_not_lock_the_key() -> None:
    desk = Desk([{"id": "a", "limits": {"tpm": 500}}])
    assert desk.why("a", NOW, tokens=5000) is None
    spend(desk, "a", 1, NOW, 300)
    assert desk.why("a", NOW, tokens=5000) == "over_limit"


def test_a_refused_request_gives_back_what_it_held() -> None:
    desk = Desk([{"id": "a", "limits": {"rpm": 1, "rpd": 1, "max_in_flight": 1}}])
    lease = desk.take("a", NOW, 10)
    assert desk.why("a", NOW) is not None
    desk.settle("a", lease, NOW, None, counted=False)
    desk.settle("a", lease, NOW, None, counted=False)  # twice is once
    assert desk.why("a", NOW) is None and desk.state.in_flight == {} and desk.state.usage == {}


def test_in_flight() -> None:
    desk = Desk([{"id": "a", "limits": {"max_in_flight": 2}}])
    leases = [desk.take("a", NOW) for _ in range(2)]
    assert desk.why("a", NOW) == "over_limit"
    desk.settle("a", leases[0], NOW, 5)
    assert desk.why("a", NOW) is None


def test_a_day_ends_where_the_account_s_does() -> None:
    for reset, hours in (("utc", 12), ("provider", 12), ("America/Los_Angeles", 20), ("Asia/Tokyo", 3), ("no such zone", 12)):
        account = {"id": "acc", "connection": "c1", "reset": reset, "limits": {"rpd": 3}}
        desk = Desk([{"id": "a", "account": "acc"}], accounts=[account])
        spend(desk, "a", 3, NOW)
        assert desk.why("a", NOW + 1) == "exhausted"
        assert desk.until("a", NOW + 1) == NOW + hours * 3600, reset
        assert desk.why("a", NOW + hours * 3600 + 1) is None


def test_tokens_of_a_day() -> None:
    desk = Desk([{"id": "a", "limits": {"tpd": 1000}}])
    spend(desk, "a", 2, NOW, 470)
    assert desk.why("a", NOW + 3600, tokens=50) == "exhausted"
    assert desk.why("a", NOW + 3600, tokens=5) is None


def test_two_keys_of_one_account_share_its_quota() -> None:
    account = {"id": "acc", "connection": "c1", "limits": {"rpm": 4}}
    desk = Desk([{"id": "a", "account": "acc"}, {"id": "b", "account": "acc"}, {"id": "c"}], accounts=[account])
    spend(desk, "a", 2, NOW)
    spend(desk, "b", 2, NOW)
    assert desk.why("a", NOW) == "over_limit" and desk.why("b", NOW) == "over_limit" and desk.why("c", NOW) is None


@pytest.mark.parametrize(
    ("limits", "reason"), [({"tpm": 1000}, "over_limit"), ({"tpd": 1000}, "exhausted"), ({"cost_month": 0.01}, "exhausted")]
)
def test_an_account_s_tokens_and_money_are_those_of_all_its_keys(limits: dict[str, Any], reason: str) -> None:
    account = {"id": "acc", "connection": "c1", "limits": limits}
    model = {"id": "m", "price": {"input": 10.0, "output": 20.0}}
    keys = [{"id": "a", "account": "acc"}, {"id": "b", "account": "acc"}, {"id": "c"}]
    desk = Desk(keys, accounts=[account], connection={"models": [model]})
    spend(desk, "a", 1, NOW, 480)
    assert desk.why("a", NOW, tokens=20) is None and desk.why("b", NOW, tokens=20) is None
    spend(desk, "b", 1, NOW, 530)
    assert desk.why("a", NOW, tokens=20) == reason and desk.why("b", NOW, tokens=20) == reason
    assert desk.why("c", NOW, tokens=20) is None


def test_requests_in_flight_of_an_account() -> None:
    account = {"id": "acc", "connection": "c1", "limits": {"max_in_flight": 2}}
    desk = Desk([{"id": "a", "account": "acc"}, {"id": "b", "account": "acc"}, {"id": "c"}], accounts=[account])
    leases = {key: desk.take(key, NOW) for key in ("a", "b")}
    assert desk.why("a", NOW) == "over_limit" and desk.why("b", NOW) == "over_limit" and desk.why("c", NOW) is None
    desk.settle("a", leases["a"], NOW, 5)
    assert desk.why("b", NOW) is None


def test_a_month_s_money() -> None:
    model = {"id": "m", "price": {"input": 10.0, "output": 20.0}}
    desk = Desk([{"id": "a", "limits": {"cost_month": 0.01}}], connection={"models": [model]})
    spend(desk, "a", 1, NOW, 500)
    assert desk.why("a", NOW) is None
    spend(desk, "a", 1, NOW, 500)
    assert desk.why("a", NOW) == "exhausted"
    assert desk.until("a", NOW) == 1_769_904_000.0  # 2026-02-01T00:00:00Z


def announce(desk: Desk, now: float, **headers: str) -> None:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    desk.book.succeeded(desk.index, desk.key("a"), "m", names, now, now)


def test_announced_limits_count() -> None:
    desk = Desk([{"id": "a"}])
    announce(desk, NOW, x_ratelimit_remaining_requests="1", x_ratelimit_reset_requests="6.5s")
    assert desk.why("a", NOW) is None
    lease = desk.take("a", NOW)
    assert desk.why("a", NOW) == "over_limit"  # the one that is left runs already
    assert desk.why("a", NOW, model="n") is None
    desk.settle("a", lease, NOW, 1)
    announce(desk, NOW + 1, x_ratelimit_remaining_requests="0", x_ratelimit_reset_requests="5.5s")
    assert desk.why("a", NOW + 2) == "over_limit" and desk.until("a", NOW + 2) == NOW + 6.5
    assert desk.why("a", NOW + 6.6) is None


def test_an_announced_day_is_exhaustion() -> None:
    desk = Desk([{"id": "a"}])  # Groq: requests are per day, tokens per minute
    announce(
        desk, NOW, x_ratelimit_remaining_requests="0", x_ratelimit_reset_requests="2h3m",
        x_ratelimit_remaining_tokens="5000", x_ratelimit_reset_tokens="7.66s",
    )  # fmt: skip
    assert desk.why("a", NOW) == "exhausted" and desk.until("a", NOW) == NOW + 7380


@pytest.mark.parametrize(
    "headers",
    [
        {"x_ratelimit_remaining_requests_day": "9", "x_ratelimit_reset_requests_day": "33011",
         "x_ratelimit_remaining_tokens_minute": "0", "x_ratelimit_reset_tokens_minute": "11.38"},
        {"anthropic_ratelimit_requests_remaining": "0", "anthropic_ratelimit_requests_reset": "2026-01-15T12:00:11Z"},
        {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1768478411000"},
        {"x_ratelimit_remaining_tokens": "0", "x_ratelimit_reset_tokens": "11s"},
    ],
)  # fmt: skip
def test_spellings_of_announcements(headers: dict[str, str]) -> None:
    desk = Desk([{"id": "a"}])
    announce(desk, NOW, **headers)
    assert desk.why("a", NOW) == "over_limit" and desk.until("a", NOW) == pytest.approx(NOW + 11, abs=0.5)


def test_announcements_without_an_end_are_not_trusted() -> None:
    desk = Desk([{"id": "a"}])
    announce(desk, NOW, x_ratelimit_remaining_requests="0")
    assert desk.why("a", NOW) is None


def test_estimates() -> None:
    assert estimate_tokens({"messages": [{"role": "user", "content": "x" * 400}]}) == 100 + 1024
    assert estimate_tokens({"messages": [{"content": "x" * 400}], "max_tokens": 50}) == 150
    assert estimate_tokens({"messages": [{"content": "x" * 400}], "max_completion_tokens": 90000}) == 1124
    parts = [{"type": "text", "text": "x" * 40}, {"type": "image_url", "image_url": {"url": "data:" + "A" * 10_000}}]
    assert estimate_tokens({"messages": [{"content": parts}], "max_tokens": 10}) == 10 + 800 + 10
    assert estimate_tokens({"messages": [None, {"content": None}, {}], "max_tokens": "many"}) == 1024


def test_status_says_what_the_headers_announced() -> None:
    """What keeps a key from being chosen has to be its state for the admin, too."""
    desk = Desk([{"id": "k1"}, {"id": "k2"}])
    now = time.time()
    headers = {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "5h"}
    desk.book.quota.observe(desk.book.health.account_of(desk.key("k1")), "m", headers, now)
    keys = Control(desk.state, desk.book).status(desk.index, "a")["keys"]
    assert desk.why("k1", now) == "exhausted" and keys["k1"]["state"] == "exhausted"
    assert keys["k1"]["models"]["m"]["state"] == "exhausted" and keys["k1"]["until"] is not None
    assert keys["k2"]["state"] == "ok" and desk.why("k1", now, "n") is None
