"""The bench of lists, in a tiny form: what it fills can be asked, and what it prints is what it measured."""

import json
from typing import Any

import pytest

from bench import lists
from bench.filling import ITEMS, MEMBERS, fill
from bench.lists import Where
from meetings.actions.items import ActionState
from storage.store import open_store


async def told_of(kind: str, few: str, many: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What is printed of a network's items, and of those of two."""
    await lists.compared(kind, [Where(few), Where(many)], (ITEMS, 2 * ITEMS), samples=2)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def check(told: list[dict[str, Any]], kind: str) -> None:
    figures = [line for line in told if "items" in line]
    assert [(line["case"], line["items"]) for line in figures] == [
        (case, items) for case in ("list", "status", "claim") for items in (ITEMS, 2 * ITEMS)
    ]
    assert all(line["database"] == kind and 0 < line["p50_ms"] <= line["p99_ms"] for line in figures)
    ratios = [line["times_as_long"] for line in told if "items" not in line]
    assert [ratio.keys() for ratio in ratios] == [{"p50_ms", "p99_ms"}] * 3


async def test_each_case_is_told_for_few_and_for_many_items_and_compared(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(lists, "RECEIVERS", 2)
    few, many = (f"sqlite:///{tmp_path / name}" for name in ("few", "many"))
    check(await told_of("sqlite", few, many, capsys), "sqlite")


@pytest.mark.postgres
async def test_postgresql_is_told_of_alike(empty_postgres_url, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(lists, "RECEIVERS", 2)
    check(await told_of("postgresql", f"sqlite:///{tmp_path / 'few'}", empty_postgres_url, capsys), "postgresql")


async def test_a_filled_network_is_like_a_real_one(tmp_path):
    url = f"sqlite:///{tmp_path / 'filled'}"
    await fill(url, 3)
    async with open_store(url) as store, store.reading(2) as unit:
        everything = await unit.actions.all()
        roster = await unit.members.roster(lists.NOW.date())
        opened = await unit.actions.open()
    assert [item.number for item in everything] == list(range(1, ITEMS + 1))
    assert sum(item.state is ActionState.OPEN for item in opened) == 30
    assert all(len(item.preparers) == 2 for item in opened)
    assert (len(roster), sum(member.leads for member in roster)) == (MEMBERS, 2)
