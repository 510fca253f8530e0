"""How near what was understood is to the labels: the right intent, every labelled slot, and nothing unasked."""

# ruff: noqa: SIM905, PLR0911 -- lists of words; one way out for each kind of slot

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogs.understanding.intent import Intent

CHANGING = frozenset(
    """
    add_agenda_item withdraw_agenda_item postpone_agenda_item add_action complete_action change_due_date
    reassign_action schedule_meeting start_minutes add_note add_decision attendance import_minutes
    """.split()
)
AGENDA = frozenset("add_agenda_item list_agenda withdraw_agenda_item postpone_agenda_item".split())
PEOPLE = frozenset("owner initiator presenter person secretary".split())
WORDS = frozenset("title text substitute place".split())

Message = Mapping[str, object]


@dataclass
class Scores:
    """Counts over a file; `wrong` tells which messages and what of them."""

    messages: int = 0
    intents: int = 0
    frames: int = 0
    unsafe: list[str] = field(default_factory=list)
    asked: int = 0
    wrong: list[str] = field(default_factory=list)

    def share(self, count: int) -> float:
        return count / self.messages if self.messages else 1.0


def score(pairs: Iterable[tuple[Message, Intent]]) -> Scores:
    """All messages with what was understood of them."""
    scores = Scores()
    for message, said in pairs:
        _one(scores, message, said)
    return scores


def _one(scores: Scores, message: Message, said: Intent) -> None:
    scores.messages += 1
    allowed = message.get("accept_intents") or [message["intent"]]
    right = said.name in allowed
    if said.ask and message.get("may_ask"):
        scores.intents += 1
        scores.frames += 1
        return
    scores.asked += said.ask
    scores.intents += right and not (said.ask and message["intent"] == "none")
    bad = _bad_slots(message, said) if said.name == message["intent"] else []
    if right and not bad and not said.ask:
        scores.frames += 1
    else:
        scores.wrong.append(f"{message['id']} {bad or said.name}: {message['text']!r}")
    if said.name in CHANGING and not said.ask and not right:
        scores.unsafe.append(f"{message['id']} {said.name}: {message['text']!r}")


def _bad_slots(message: Message, said: Intent) -> list[str]:
    slots = message["slots"]
    assert isinstance(slots, Mapping)
    return [name for name, label in slots.items() if not same(name, label, said.slots.get(name), message)]


def same(name: str, label: object, given: object, message: Message) -> bool:
    accepted = message.get("accept", {}).get(name, [])
    if given in accepted:
        return True
    if name == "meeting":
        return _same_meeting(label, given, message)
    if name == "items":
        both = isinstance(given, list) and len(given) == len(label)
        return both and all(
            same(k, v, g.get(k), message) for w, g in zip(label, given, strict=True) for k, v in w.items()
        )
    if name in WORDS:
        return given is not None and _same_words(str(label), str(given), str(message["text"]))
    if name == "item_ref":
        return given is not None and _same_items(label, given)
    if name in PEOPLE:
        return given is not None and _set(label) == _set(given)
    if name == "dates":
        return given is not None and sorted(label) == sorted(given)
    return label == given or (name == "scope" and given is None and label == "open")


def _same_meeting(label: object, given: object, message: Message) -> bool:
    if given is None and label is not None:
        by_default = message["intent"] in AGENDA and label in ("next", message["next_meeting"])
        return by_default or label == message.get("current_meeting")
    day = {"next": message["next_meeting"]}
    return day.get(label, label) == day.get(given, given)


def _same_words(label: str, given: str, typed: str) -> bool:
    wanted = (_beginnings(label) & _beginnings(typed)) or _beginnings(label)
    if not wanted:
        return label.lower() in given.lower()
    return wanted <= _beginnings(given) and len(given) <= 2.5 * max(len(label), 12)


def _same_items(label: object, given: object) -> bool:
    labels = label if isinstance(label, list) else [label]
    values = given if isinstance(given, list) else [given]
    if all(isinstance(x, int) for x in labels):
        return sorted(labels) == sorted(v for v in values if isinstance(v, int))
    return bool(_beginnings(str(labels)) & _beginnings(str(values))) or str(labels[0]).lower() in str(values[0]).lower()


def _set(value: object) -> set[object]:
    return set(value) if isinstance(value, list) else {value}


def _beginnings(text: str) -> set[str]:
    return {w.lower()[:5] for w in re.findall(r"\w+", text) if len(w) > 3}
