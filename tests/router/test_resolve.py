"""The rule of tests/data/README.md: every case of the table that the app's own tests run too."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import ROOT

from keyroster_router.base import parse_time
from keyroster_router.policy import Key, PolicyError, PolicyIndex
from keyroster_router.resolve import resolve, resolve_tiers, tiers_for

CASES = json.loads((ROOT / "tests/data/resolve.json").read_text())["cases"]


def groups_of(case: dict[str, Any]) -> set[str]:
    """The asker's groups with all their ancestors, as the server lists them."""
    parents = {group["id"]: group.get("parent") for group in case.get("groups", [])}
    found: set[str] = set()
    for group in case.get("groups", []):
        name = group["id"] if case["ask"]["user"] in group["members"] else None
        while name and name not in found:
            found.add(name)
            name = parents.get(name)
    return found


def state_of(case: dict[str, Any]) -> Any:
    def state(key: Key, model: str) -> str | None:
        held = case.get("state", {}).get(key.id)
        return held["why"] if held and held.get("model") in (None, model) else None

    return state


def test_the_table_is_there() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    index = PolicyIndex(case["policy"], lambda sealed, key: None)
    ask, now = case["ask"], parse_time(case["now"])
    found = resolve(index, ask["user"], groups_of(case), ask["connection"], ask["model"], now, state_of(case))
    assert found.as_dict() == case["expect"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_pick_looks_at_fewer_tiers_and_decides_the_same(case: dict[str, Any]) -> None:
    index = PolicyIndex(case["policy"], lambda sealed, key: None)
    ask, now, expect = case["ask"], parse_time(case["now"]), case["expect"]
    if expect["outcome"] in ("unknown_connection", "unknown_model"):
        return
    plans = tiers_for(index, ask["connection"], ask["user"], groups_of(case))
    found = resolve_tiers(index, plans, ask["connection"], ask["model"], now, state_of(case), complete=False)
    assert (found.outcome, found.keys, found.tier) == (expect["outcome"], expect["keys"], expect["tier"])
    assert [tier.entered for tier in found.tiers] == [tier["entered"] for tier in expect["tiers"]]


def test_a_newer_format_is_refused() -> None:
    with pytest.raises(PolicyError, match="newer"):
        PolicyIndex({"format": 2}, lambda sealed, key: None)
