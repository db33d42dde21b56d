"""Cooldowns: how long, for whom, and what ends them."""

from __future__ import annotations

import pytest
from make import NOW, Desk

from keyroster_router.failures import CREDIT, DAY, DOWN, INVALID, NO_ACCESS, RATE, Failure

TWO = [{"id": "a"}, {"id": "b"}]


def fail(desk: Desk, name: str, kind: str, now: float, model: str = "m", **more: object) -> None:
    failure = Failure(kind, 429, "", "", **more)
    desk.book.failed(desk.index, desk.key(name), desk.connection, model, failure, {}, now)


def succeed(desk: Desk, name: str, began: float, now: float, model: str = "m") -> None:
    desk.book.succeeded(desk.index, desk.key(name), model, {}, began, now)


def test_a_hint_is_kept_with_at_most_a_tenth_more() -> None:
    ends = []
    for _ in range(200):
        desk = Desk(TWO)
        fail(desk, "a", RATE, NOW, hint=100.0)
        ends.append(desk.until("a", NOW) - NOW)
    assert min(ends) >= 100 and max(ends) <= 110 and max(ends) - min(ends) > 5
    assert desk.why("a", NOW + 99) == "cooling" and desk.why("a", NOW + 111) is None
    assert desk.why("a", NOW, model="n") is None and desk.why("b", NOW) is None


def test_without_a_hint_the_steps_grow_and_a_success_starts_them_anew() -> None:
    desk, now = Desk(TWO), NOW
    for step in (30, 60, 120, 300, 300):
        fail(desk, "a", RATE, now)
        assert desk.until("a", now) - now == step
        now += step
        assert desk.why("a", now) is None
    succeed(desk, "a", now, now + 1)
    fail(desk, "a", RATE, now + 2)
    assert desk.until("a", now + 2) - (now + 2) == 30


def test_several_refusals_at_once_are_one_step() -> None:
    desk = Desk(TWO)
    for i in range(10):
        fail(desk, "a", RATE, NOW + i * 0.1)
    assert desk.until("a", NOW + 1) - NOW <= 31


def test_until_never_shrinks() -> None:
    desk = Desk(TWO)
    fail(desk, "a", RATE, NOW, hint=200.0)
    fail(desk, "a", RATE, NOW + 1, hint=5.0)
    assert desk.why("a", NOW + 199) == "cooling"


def test_a_guess_does_not_replace_what_the_provider_said() -> None:
    desk = Desk(TWO)
    fail(desk, "a", RATE, NOW, hint=5.0)
    fail(desk, "a", RATE, NOW + 1)
    assert desk.why("a", NOW + 7) is None


def test_a_success_that_began_before_the_cooldown_does_not_end_it() -> None:
    desk = Desk(TWO)
    fail(desk, "a", RATE, NOW, hint=50.0)
    succeed(desk, "a", NOW - 1, NOW + 1)
    assert desk.why("a", NOW + 2) == "cooling"
    succeed(desk, "a", NOW + 2, NOW + 3)
    assert desk.why("a", NOW + 4) is None


def test_the_day_s_quota_lasts_until_the_provider_s_midnight() -> None:
    desk = Desk(TWO)
    fail(desk, "a", DAY, NOW)
    assert desk.why("a", NOW) == "exhausted"
    assert desk.until("a", NOW) == NOW + 12 * 3600  # UTC
    gemini = Desk(TWO, url="https://generativelanguage.googleapis.com/v1beta/openai")
    fail(gemini, "a", DAY, NOW)
    assert gemini.until("a", NOW) == NOW + 20 * 3600  # midnight in Los Angeles is 8:00 UTC


def test_credit_holds_the_whole_account_and_is_tried_after_an_hour_then_every_six() -> None:
    keys = [{"id": "a", "account": "acc"}, {"id": "b", "account": "acc"}, {"id": "c"}]
    desk = Desk(keys, accounts=[{"id": "acc", "connection": "c1", "name": "Acme"}])
    fail(desk, "a", CREDIT, NOW)
    assert desk.why("b", NOW, model="n") == "exhausted" and desk.why("c", NOW) is None
    assert desk.until("a", NOW) - NOW == 3600
    later = NOW + 3601
    assert desk.why("a", later) is None
    desk.take("a", later)
    assert desk.why("b", later + 1) == "exhausted"  # one try only
    fail(desk, "a", CREDIT, later + 2)
    assert desk.until("b", later + 2) - (later + 2) == 6 * 3600


def test_credit_that_comes_back_frees_the_account() -> None:
    desk = Desk(TWO)
    fail(desk, "a", CREDIT, NOW)
    later = NOW + 3601
    desk.take("a", later)
    succeed(desk, "a", later, later + 1)
    assert desk.why("a", later + 2) is None


def test_a_refused_key_is_checked_once_more_and_then_out_for_good() -> None:
    desk = Desk(TWO)
    fail(desk, "a", INVALID, NOW)
    fail(desk, "a", INVALID, NOW + 1)  # a request that was under way
    assert desk.why("a", NOW + 59) == "invalid" and desk.why("a", NOW + 61) is None
    desk.take("a", NOW + 61)
    assert desk.why("a", NOW + 62) == "invalid"  # one try only
    fail(desk, "a", INVALID, NOW + 63)
    assert desk.why("a", NOW + 1e8) == "invalid"
    again = Desk([{"id": "a", "fingerprint": "another secret"}, {"id": "b"}])
    again.state.cooldowns.update(desk.state.cooldowns)
    assert again.why("a", NOW + 64) is None


def test_a_refusal_that_was_an_error_is_forgotten() -> None:
    desk = Desk(TWO)
    fail(desk, "a", INVALID, NOW)
    desk.take("a", NOW + 61)
    succeed(desk, "a", NOW + 61, NOW + 62)
    fail(desk, "a", INVALID, NOW + 70)
    assert desk.why("a", NOW + 131) is None


def test_no_access_is_for_one_key_and_model_a_day_long() -> None:
    desk = Desk(TWO)
    fail(desk, "a", NO_ACCESS, NOW)
    assert desk.why("a", NOW + 23 * 3600) == "no_access" and desk.why("a", NOW + 25 * 3600) is None
    assert desk.why("a", NOW, model="n") is None and desk.why("b", NOW) is None


def test_the_breaker_opens_for_the_connection_and_blames_no_key() -> None:
    desk = Desk(TWO)
    for i in range(4):
        fail(desk, "a", DOWN, NOW + i)
    assert desk.why("a", NOW + 4) is None
    fail(desk, "b", DOWN, NOW + 4)
    assert desk.why("a", NOW + 5) == "cooling" and desk.why("b", NOW + 5) == "cooling"
    assert desk.why("a", NOW + 5, model="n") is None
    assert desk.until("a", NOW + 5) == NOW + 19
    assert all(scope.startswith("C|") for scope in desk.state.cooldowns)
    assert desk.why("a", NOW + 20) is None


def test_the_breaker_stays_shut_while_more_than_half_succeed() -> None:
    desk = Desk(TWO)
    for i in range(0, 200, 2):
        succeed(desk, "a", NOW + i, NOW + i)
        succeed(desk, "a", NOW + i, NOW + i) if i % 10 == 0 else None
        fail(desk, "a", DOWN, NOW + i + 1)
        assert desk.why("a", NOW + i + 1) is None


def three(**more: object) -> Desk:
    desk = Desk([{"id": name} for name in "abcd"])
    for i, name in enumerate("abc"):
        fail(desk, name, RATE, NOW + i, **more)
    return desk


def test_three_accounts_at_once_are_the_connection_s_trouble() -> None:
    desk = three()
    assert desk.why("d", NOW + 3) == "cooling"
    assert all(scope.startswith("C|") for scope in desk.state.cooldowns)
    assert [desk.why(name, NOW + 33) for name in "abcd"] == [None] * 4


def test_replies_that_name_the_account_s_own_limit_are_no_common_cause() -> None:
    desk = three(explained=True)
    assert desk.why("d", NOW + 3) is None and desk.why("a", NOW + 3) == "cooling"


def test_a_provider_that_answers_in_between_is_no_common_cause() -> None:
    desk = Desk([{"id": name} for name in "abcd"])
    fail(desk, "a", RATE, NOW)
    fail(desk, "b", RATE, NOW + 1)
    succeed(desk, "d", NOW + 1, NOW + 2)
    fail(desk, "c", RATE, NOW + 3)
    assert desk.why("d", NOW + 4) is None and desk.why("a", NOW + 4) == "cooling"


def test_three_within_a_longer_time_are_no_common_cause() -> None:
    desk = Desk([{"id": name} for name in "abcd"])
    for i, name in enumerate("abc"):
        fail(desk, name, RATE, NOW + 6 * i)
    assert desk.why("d", NOW + 13) is None


def test_keys_of_one_organisation_share_what_is_held_against_it() -> None:
    desk = Desk(TWO)
    for name in "ab":
        desk.book.learn(desk.key(name), {"openai-organization": "acme-1"})
    fail(desk, "a", RATE, NOW, hint=60.0)
    assert desk.why("b", NOW + 1) == "cooling"
    assert desk.book.health.account_of(desk.key("a")) == "organization:c1:acme-1"


def test_the_organisation_is_learned_from_the_error_s_text() -> None:
    desk = Desk(TWO)
    for name in "ab":
        fail(desk, name, RATE, NOW, hint=1.0, organization="org_made_up")
    assert desk.state.learned == {"a:f": "org_made_up", "b:f": "org_made_up"}


def test_a_declared_account_is_not_overruled() -> None:
    desk = Desk([{"id": "a", "account": "acc"}], accounts=[{"id": "acc", "connection": "c1"}])
    desk.book.learn(desk.key("a"), {"openai-organization": "acme-1"})
    fail(desk, "a", RATE, NOW, organization="org_made_up")
    assert desk.state.learned == {} and desk.book.health.account_of(desk.key("a")) == "account:acc"


def test_old_records_are_dropped() -> None:
    desk = Desk(TWO)
    fail(desk, "a", RATE, NOW, hint=10.0)
    desk.book.health.prune(NOW + 3600)
    assert desk.state.cooldowns
    desk.book.health.prune(NOW + 25 * 3600)
    assert not desk.state.cooldowns


@pytest.mark.parametrize("kind", ["too_large", "caller"])
def test_the_caller_s_faults_hold_nothing_against_anyone(kind: str) -> None:
    desk = Desk(TWO)
    fail(desk, "a", kind, NOW)
    assert not desk.state.cooldowns and not desk.state.outcomes and not desk.state.limited
