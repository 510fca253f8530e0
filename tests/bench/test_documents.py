"""The bench of documents, in a tiny form: it makes all three and prints what it measured."""

import json

import pytest

from bench import documents


async def test_it_prints_a_line_for_the_first_draft_and_one_for_those_after_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(documents, "POINTS", 2)
    monkeypatch.setattr(documents, "RUNS", 1)
    await documents.main()
    first, later = map(json.loads, capsys.readouterr().out.splitlines())
    assert [first["case"], later["case"]] == ["first-draft", "draft"]
    for figures in (first, later):
        assert figures["points"] == 2
        assert figures["ms"] > 0
        assert figures["longest_stall_ms"] >= 0
