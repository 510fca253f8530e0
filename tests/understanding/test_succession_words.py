"""People who come and go, in words: another holder, a last day, the hand-over; nothing near it is taken for that."""

from bot.understand import context_of
from dialogs.understanding import understand
from tests.understanding.saying import HERE, messages, roster
from tests.understanding.scoring import score

MESSAGES = messages(HERE / "succession_words" / "messages.jsonl")
NEW = frozenset(("change_holder", "member_leaves", "handover_pack"))


def test_what_is_said_of_people_who_come_and_go_is_understood() -> None:
    wanted = [m for m in MESSAGES if m["intent"] in NEW]
    scores = score((m, understand(str(m["text"]), context_of(m, roster(str(m["roster"]))))) for m in wanted)
    assert scores.share(scores.intents) >= 0.98, scores.wrong
    assert scores.share(scores.frames) >= 0.95, scores.wrong
    assert scores.unsafe == []


def test_nothing_that_only_sounds_like_it_is_taken_for_it() -> None:
    taken = [
        (m["id"], m["text"], found.name)
        for m in MESSAGES
        if m["intent"] not in NEW
        for found in [understand(str(m["text"]), context_of(m, roster(str(m["roster"]))))]
        if found.name in NEW
    ]
    assert taken == []
