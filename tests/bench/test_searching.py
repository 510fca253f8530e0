"""The bench of searching, in a tiny form: it finds and prints what it measured."""

import json

import pytest

from bench import searching


async def test_it_prints_a_line_for_each_way_of_searching(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, small in (("YEARS", 1), ("POINTS", 2), ("RUNS", 1), ("MATTERS", 2), ("SUGGESTED", 2)):
        monkeypatch.setattr(searching, name, small)
    await searching.main()
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["case"] for line in told] == [*searching.CASES, *searching.FINDS]
    assert all(line["ms"] >= 0 and line["meetings"] == searching.A_YEAR for line in told)
