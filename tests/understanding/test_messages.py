"""The labelled messages: how much is understood, and that nothing is done which nobody asked for."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from bot.understand import context_of, read_roster
from dialogs.understanding import understand
from dialogs.understanding.intent import Intent
from tests.understanding.saying import HERE, meant, messages, roster
from tests.understanding.scoring import Scores, score

BESIDE = HERE.parents[2] / "shared" / "understanding"
"""A sample kept beside the project; a clone has none."""


def scored(path: Path, rosters: Mapping[str, object] | None = None) -> Scores:
    labelled = messages(path)
    people = rosters or {}
    return score(
        (m, understand(str(m["text"]), context_of(m, people.get(str(m["roster"])) or roster(str(m["roster"])))))
        for m in labelled
    )


@cache
def understood(name: str) -> tuple[tuple[dict[str, object], Intent], ...]:
    """Our own messages and what is made of them, worked out once for all that is asked of it."""
    labelled = messages(HERE / "messages" / f"{name}.jsonl")
    return tuple((m, meant(m)) for m in labelled)


@pytest.mark.parametrize(("name", "intents", "frames"), [("dev", 0.97, 0.93), ("more", 0.97, 0.94)])
def test_our_own_messages_are_understood(name: str, intents: float, frames: float):
    scores = score(understood(name))
    assert scores.share(scores.intents) >= intents, scores.wrong
    assert scores.share(scores.frames) >= frames, scores.wrong
    assert scores.share(scores.asked) <= 0.05, scores.wrong


@pytest.mark.parametrize("name", ["dev", "more"])
def test_almost_nothing_is_done_that_nobody_asked_for(name: str):
    scores = score(understood(name))
    assert len(scores.unsafe) <= 1, scores.unsafe


@pytest.mark.skipif(not BESIDE.exists(), reason="the sample lies beside the project where it is worked on")
def test_the_sample_beside_the_project_is_understood():
    scores = scored(
        BESIDE / "messages.jsonl", {"fh": read_roster(BESIDE / "roster_fh.json")} if BESIDE.exists() else {}
    )
    assert scores.share(scores.intents) >= 0.98, scores.wrong
    assert scores.share(scores.frames) >= 0.93, scores.wrong
    assert scores.share(scores.asked) <= 0.05, scores.wrong
    assert scores.unsafe == []


@pytest.mark.slow
def test_messages_set_aside_before_any_rule_was_written_for_them_are_mostly_understood():
    """The floor under what strangers' messages come to; nothing was tuned or taught on them, and nothing may be."""
    parts = [scored(path) for path in sorted((HERE / "held_out").glob("*.jsonl"))]
    count = sum(part.messages for part in parts)
    assert sum(part.intents for part in parts) / count >= 0.86
    assert sum(part.frames for part in parts) / count >= 0.76
    assert sum(part.asked for part in parts) / count <= 0.05
    assert sum(len(part.unsafe) for part in parts) / count <= 0.02


@pytest.mark.parametrize("name", ["dev", "more"])
def test_every_decision_says_why(name: str):
    silent = [(m["id"], i) for m, i in understood(name) if i.name != "none" and len(i.why) < 2]
    assert silent == []
