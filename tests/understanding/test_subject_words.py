"""What is said of each subject that rules alone decide: understood when it is unmistakable, and nothing near it is."""

from dataclasses import dataclass

import pytest

from dialogs.understanding.deciding import knows
from dialogs.understanding.unmistakable import INTENTS
from tests.every import every
from tests.understanding.saying import HERE, meant, messages
from tests.understanding.scoring import Message, score


@dataclass(frozen=True, slots=True)
class Subject:
    """A file of labelled messages, the intents it is there for, and how much of it has to be right."""

    file: str
    own: frozenset[str]
    intents: float = 0.98
    frames: float = 0.95
    beside: frozenset[str] = frozenset()
    """Intents that are said of the same subject, and older."""
    asked: bool = False
    """Whether some of it has to be asked back."""

    def messages(self) -> list[Message]:
        return list(messages(HERE / f"{self.file}.jsonl"))

    def near(self, message: Message) -> bool:
        """Whether it only sounds like it."""
        return bool(message.get("near", message["intent"] not in self.own | self.beside))


EXPORT, CHAIR = frozenset({"export_list"}), frozenset({"remind_now", "prepare_meeting"})
LIFE = frozenset({"close_action", "reopen_action", "drop_action", "action_history"})
SUBJECTS = [
    Subject("agenda_words/messages", INTENTS, intents=0.99, frames=0.99),
    Subject("agenda_words/held_out", INTENTS, intents=0.97),
    Subject("ask_words/messages", frozenset({"ask_list"}), intents=1, frames=1),
    Subject("chair_words/messages", CHAIR, asked=True),
    Subject("list_words/messages", EXPORT, frames=0.96),
    Subject("list_words/held_out", EXPORT, frames=0.96),
    Subject("matter_words/messages", LIFE, beside=frozenset({"complete_action"}), asked=True),
    Subject(
        "succession_words/messages", frozenset({"change_holder", "member_leaves", "handover_pack"}), asked=True
    ),
]  # fmt: skip


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.file)
def test_what_is_said_of_it_is_understood(subject: Subject) -> None:
    scores = score((m, meant(m)) for m in subject.messages() if not subject.near(m))
    assert scores.messages
    assert scores.share(scores.intents) >= subject.intents, scores.wrong
    assert scores.share(scores.frames) >= subject.frames, scores.wrong
    assert scores.unsafe == []
    assert subject.asked or not scores.asked, scores.wrong


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.file)
def test_nothing_that_only_sounds_like_it_is_taken_for_it(subject: Subject) -> None:
    found = [(m["text"], meant(m).name) for m in subject.messages() if m["intent"] not in subject.own]
    assert found
    assert [(text, name) for text, name in found if name in subject.own] == []


@every("intent", sorted(frozenset().union(*(subject.own for subject in SUBJECTS))))
def test_the_weights_know_nothing_of_it(intent: str) -> None:
    assert not knows(intent)
