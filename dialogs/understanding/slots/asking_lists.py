"""Slots of what is asked of the list: which part of it, with which body, or who prepares what."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from dialogs.understanding.bodies import body_in
from dialogs.understanding.evidence.asking_lists import KINDS, MATTER, WHO
from dialogs.understanding.intent import Context, Roster
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.references import matching
from dialogs.understanding.slots.draft import Draft

_KINDS = [(kind, compiled(pattern)) for kind, pattern in KINDS]
_WHO = [compiled(pattern) for pattern in WHO]
_MATTER = [compiled(pattern) for pattern in MATTER]
_BEGINS = re.compile(r"\W*(?:(?:och|men|så|undrar|jag undrar|hej)\W+)*(?:vem|vilka|who)\b", re.IGNORECASE)
_ANYBODY = later(r"^ ?(?:andra|andra nätverk|andra organ|andra håll|utsidan|others|other networks) ?$")


def part(draft: Draft) -> None:
    """Which part: `kind`, `whose` when it is the speaker's, `body` in the words said; and an organisation."""
    string, parsed = draft.parsed.shape.string, draft.parsed
    for kind, pattern in _KINDS:
        m = pattern.regex.search(string)
        if m is None:
            continue
        name, _, whose = kind.partition("-")
        draft.set("kind", name, "the words for it")
        if whose:
            draft.set("whose", whose, "the speaker's")
        body = m.groupdict().get("b")
        if body and not _ANYBODY.search(body):
            first, last = parsed.unit_of_place(m.start("b")), parsed.unit_of_place(m.end("b") - 1) + 1
            draft.set("body", body_in(parsed, first, last), "the other body")
        break
    for unit in parsed.units:
        if isinstance(unit.hit, NameHit) and unit.hit.kind == "organisation" and unit.hit.organisation:
            draft.set("municipality", unit.hit.organisation, "named")
            return


def who(draft: Draft) -> None:
    """The matter: by number, else by its words."""
    said = words_of(draft.parsed)
    for unit in draft.parsed.units:
        if isinstance(unit.hit, NumberHit) and unit.hit.numbers:
            draft.set("item_ref", unit.hit.numbers[0], "number")
            return
    if said:
        draft.set("item_ref", said, "the words after what is asked")


def words_of(parsed: Parsed) -> str | None:
    """The words by which it is asked who prepares something, or how it goes with it."""
    for pattern in (*_WHO, *_MATTER):
        m = pattern.regex.search(parsed.shape.string)
        if m is not None:
            first, last = parsed.unit_of_place(m.start("w")), parsed.unit_of_place(m.end("w") - 1) + 1
            return parsed.original(first, last).strip(" ,.:;?!") or None
    return None


def asks_who(text: str) -> str | None:
    """The same of a text by itself: what somebody is asked to have, whatever is on the list."""
    if not _BEGINS.match(text):
        return None
    return words_of(parse(text, Context(now=datetime(2000, 1, 1, tzinfo=UTC), roster=Roster(()))))


def is_there(parsed: Parsed, context: Context) -> bool:
    """Whether what somebody is said to prepare is on the list; else it is asked of something the bot knows not of."""
    if any(isinstance(unit.hit, NumberHit) for unit in parsed.units):
        return True
    said = words_of(parsed)
    return said is not None and bool(matching(said, [i for i in context.items if i.kind == "action"]))


def alone(parsed: Parsed, context: Context) -> bool:
    """Whether the message is the question and nothing else."""
    del context
    return len(parsed.sentences) == 1


FILL: dict[str, Callable[[Draft], None]] = {"ask_list": part, "who_prepares": who, "ask_matter": who}
REQUIRED: dict[str, tuple[str, ...]] = {"who_prepares": ("item_ref",), "ask_matter": ("item_ref",)}
