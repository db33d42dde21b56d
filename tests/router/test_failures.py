"""The failure table, on replies as providers give them, and the waiting times in all their spellings."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import HERE

from keyroster_router.base import parse_time
from keyroster_router.durations import seconds_in_text, seconds_until
from keyroster_router.failures import classify, is_error
from keyroster_router.forward import masked

REPLIES = json.loads((HERE / "replies.json").read_text())["replies"]
NOW = parse_time("2026-01-15T12:00:00Z")


@pytest.mark.parametrize("reply", REPLIES, ids=[f"{reply['provider']}: {reply['name']}" for reply in REPLIES])
def test_reply(reply: dict[str, Any]) -> None:
    failure = classify(reply["status"], reply["headers"], reply["body"], NOW)
    expect = reply["expect"]
    assert failure.kind == expect["kind"]
    if "hint" in expect:
        assert (None if failure.hint is None else round(failure.hint, 2)) == expect["hint"]
    for name in ("organization", "explained", "status"):
        if name in expect:
            assert getattr(failure, name) == expect[name], name


# Rows of the failure table. Azure bills afterwards; a day's quota is documented by five.
EVERYWHERE = {"rate", "invalid", "no_access", "too_large", "caller", "down"}
DOCUMENTED = {
    "OpenAI": {"day", "credit"},
    "Groq": {"day", "credit"},
    "Gemini": {"day", "credit"},
    "Anthropic": {"credit"},
    "Azure": set(),
    "Mistral": {"credit"},
    "OpenRouter": {"day", "credit"},
    "Cerebras": {"day", "credit"},
    "xAI": {"credit"},
}


@pytest.mark.parametrize("provider", DOCUMENTED)
def test_every_row_that_a_provider_documents_has_a_reply(provider: str) -> None:
    replies = [reply for reply in REPLIES if reply["provider"] == provider]
    assert {reply["expect"]["kind"] for reply in replies} == EVERYWHERE | DOCUMENTED[provider]
    assert all(reply["page"] for reply in replies)


def test_errors_where_an_answer_was_expected() -> None:
    choice = {"index": 0, "delta": {"content": "a"}, "finish_reason": None}
    assert not is_error({"choices": [choice]}) and not is_error({"choices": [choice], "error": None})
    assert not is_error({"choices": [choice], "error": {"message": "content was filtered"}})
    assert is_error({"error": {"message": "x"}}) and is_error({"error": "x", "choices": None})
    assert is_error({"error": {"code": 429}, "choices": [{"delta": {"content": ""}, "finish_reason": "error"}]})


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("2m59.56s", 179.56),
        ("6ms", 0.006),
        ("1h0m0s", 3600),
        ("156h14m36s", 562476),
        ("1d2h", 93600),
        ("12", 12),
        (12.5, 12.5),
        ("0", 0),
        ("33011.382867", 33011.382867),
        (str(int(NOW) + 90), 90),
        (str((int(NOW) + 90) * 1000), 90),
        ("2026-01-15T12:01:30Z", 90),
        ("2026-01-15T13:01:30+01:00", 90),
        ("Thu, 15 Jan 2026 12:01:30 GMT", 90),
        ("2026-01-15T11:00:00Z", 0),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        (None, None),
        ({}, None),
    ],
)
def test_durations(value: Any, seconds: float | None) -> None:
    found = seconds_until(value, NOW)
    assert found is None if seconds is None else found == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Please try again in 9m38.016s. Need more", 578.016),
        ("Please try again in 20s", 20),
        ("try again in 6ms.", 0.006),
        ("Please retry after 59 seconds.", 59),
        ("please wait; retry in 2 minutes", 120),
        ("quota will reset after 156h14m36s", 562476),
        ("Try again in 1 hour 5 minutes", 3900),
        ("Please retry in 34.074824224s.", 34.074824224),
        ("try again later", None),
        ("limit 20s reached", None),
    ],
)
def test_durations_in_texts(text: str, seconds: float | None) -> None:
    found = seconds_in_text(text)
    assert found is None if seconds is None else found == pytest.approx(seconds)


def test_keys_are_masked() -> None:
    secret = "abc-private-key-without-prefix"
    text = f"Incorrect API key: {secret}, or sk-proj-****abcd, gsk_AbCdEfGh1234, AIzaSyA1234567890; see keyroster"
    assert masked(text, secret) == "Incorrect API key: ***, or ***, ***, ***; see keyroster"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Limit of `m` in organization `org_01hq1x` on tokens", "Limit of `m` in organization `***` on tokens"),
        ("for your organization (3f1d2222-0000-4000-8000-000000000000) of 50", "for your organization (***) of 50"),
        ("Team: 1b2c3d4e-00, API key ID: 9f8e7d6c-00, Model: grok-4", "Team: ***, API key ID: ***, Model: grok-4"),
        ("Project `proj_x1` has no access", "Project `***` has no access"),
        ("request 1b2c3d4e-0000-4000 of this organization", "request 1b2c3d4e-0000-4000 of this organization"),
    ],
)
def test_whose_account_it_is_is_masked(text: str, shown: str) -> None:
    assert masked(text, None) == shown
