"""What chairs ask, in words: reminding at once, preparing a meeting, one organisation's status; and what is near it."""

from bot.understand import context_of
from dialogs.understanding import understand
from dialogs.understanding.intent import Intent, OpenItem
from tests.understanding.saying import HERE, messages, roster, said
from tests.understanding.scoring import Message, score

MESSAGES = messages(HERE / "chair_words" / "messages.jsonl")
NEW = frozenset(("remind_now", "prepare_meeting"))


def understood(message: Message) -> Intent:
    return understand(str(message["text"]), context_of(message, roster(str(message["roster"]))))


def test_what_chairs_ask_is_understood() -> None:
    scores = score((m, understood(m)) for m in MESSAGES if not m.get("near"))
    assert scores.share(scores.intents) >= 0.98, scores.wrong
    assert scores.share(scores.frames) >= 0.95, scores.wrong
    assert scores.unsafe == []


def test_nothing_that_only_sounds_like_it_is_taken_for_it() -> None:
    near = [(m, understood(m).name) for m in MESSAGES if m.get("near")]
    assert [(m["text"], name) for m, name in near if name in NEW] == []


def test_words_are_reminded_of_only_when_they_are_a_matter_of_whoever_is_named() -> None:
    items = (OpenItem("action", 7, "Enkäten om testbäddar", 7, owner="Erika Knapplåda"),)
    assert said("påminn Erika om enkäten", items=items).slots["item_ref"] == 7
    assert said("påminn Erika om tårtan", items=items).name == "add_action"
    assert said("påminn Erika om enkäten på fredag", items=items).name == "add_action"


def test_what_was_just_spoken_of_is_meant_when_nothing_is_named() -> None:
    last = (OpenItem("action", 4, "Lokalen", 4, owner="Erika Knapplåda"),)
    assert said("påminn Erika nu", last_items=last).slots["item_ref"] == 4
