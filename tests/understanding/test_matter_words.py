"""A matter's life in words: closed, dropped, reopened, looked back at; and nothing near it is taken for that."""

from bot.understand import context_of
from dialogs.understanding import understand
from tests.understanding.saying import HERE, messages, roster
from tests.understanding.scoring import score

MESSAGES = messages(HERE / "matter_words" / "messages.jsonl")
NEW = frozenset(("close_action", "reopen_action", "drop_action", "action_history"))


def test_what_is_said_of_a_matters_life_is_understood() -> None:
    wanted = [m for m in MESSAGES if m["intent"] in NEW | {"complete_action"}]
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
