"""Which command a question is about: "hur gör jag för att flytta ett uppdrag?" is the one that moves an action.

The catalogues' own words for each command are compared with those of the question, in whatever form; a word that few
commands have tells more than one that many have.
"""

import math
import re
from collections.abc import Sequence
from functools import cache

from rapidfuzz import fuzz

from dialogs.helping.subjects import SUBJECTS
from dialogs.routing import Command
from dialogs.texts import LOCALES, catalogue, say
from meetings.network.people import folded

ASKED = re.compile(
    r"^\W*(?:hej\W+|hello\W+|hi\W+)?(?:hur|how|vad|what)\b.*?\b(?:jag|man|du|vi|i|you|we|one|to)\b"
    r"(?:\W*(?:gör|ska|kan|göra|skriver|skriva|write|say|do)\b)?(?:\W*(?:för att|om (?:jag|man|vi) (?:vill|ska)|to)\b)?"
)
"""What a question begins with, before what it is about."""
VERB_FIRST = re.compile(r"^\W*(?:hur)\W+(?P<verb>\w+)\W+(?:jag|man|du|vi|en)\b(?P<rest>.*)")
_EMPTY = (
    "hur gör jag man du vi för att kan ska få får vill en ett den det på i till av som om med mig min mitt mina och "
    "eller så när var är skriver skriva någon annan något inte how do i you we to can should a an the on in of my for "
    "from with me is are what it as not no and or somebody someone something else"
)
EMPTY = frozenset(_EMPTY.split())
"""Words that say nothing of what is asked about."""
SAID = {
    "add_action": "lägga in uppdrag ärende record new create nytt",
    "add_agenda_item": "lägga till ta upp lyfta anmäla punkt ärende propose",
    "add_decision": "anteckna beslut skriva note decision",
    "add_note": "anteckna göra skriva anteckning note write take",
    "attendance": "anmäla frånvaro förhinder komma delta avanmäla absence absent attend",
    "cancel_meeting": "ställa in avboka möte",
    "change_due_date": "flytta skjuta upp senarelägga datum uppdrag move postpone date",
    "change_holder": "byta ny ersättare plats",
    "complete_action": "rapportera klarmarkera bocka av prickad färdig mark as done finished complete report",
    "handover_pack": "lämna över allt",
    "list_my_actions": "se mina egna uppdrag",
    "my_reminders": "slippa färre stänga av påminnelser stop",
    "remind_now": "påminna påminnelse om uppdrag remind",
    "schedule_meeting": "boka lägga in möte nytt flytta omboka book move",
    "search_minutes": "söka leta i anteckningarna protokoll search find",
    "set_up": "byta ordförande ändra inställningar lägga till kommun medlem chair member",
    "undo": "ångra ta bort fel mistake back",
    "withdraw_agenda_item": "ta bort dra tillbaka återkalla förslag punkt withdraw suggestion item",
}
"""What is also said of them by who asks; nobody is shown it."""
ALIKE = 74
"""How alike, of 100, two words are to be one in two forms: "flytta" and "flyttar", "mötet" and "möte"."""
ENOUGH = 0.34
"""The share of what the question says that a command's own words have to have."""
UNKNOWN = 1.5
"""What a word weighs that no command has: as one that a quarter of them have."""
BESIDE = 0.86
"""How near to the best another is, to be shown beside it."""
MOST = 3
ENDINGS = re.compile(r"(?<=\w{3})(?:arnas?|ernas?|ornas?|aren|arna|erna|orna|ade|ar|er|or|en|et|na|ing|s|a|n|e|r)$")
"""What a form ends with in either language, roughly."""
_WORD = re.compile(r"[\wåäöé]+")


def asked_about(text: str) -> str:
    """The part of a question that tells what it is about."""
    said = folded(text)
    inflected = VERB_FIRST.match(said)
    if inflected and inflected["verb"] not in EMPTY:
        return f"{inflected['verb']}{inflected['rest']}"
    return ASKED.sub("", said, count=1).strip(" ?!.") or said


def found(text: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that a question is about, the likeliest first; none when no words fit."""
    words = [word for word in _WORD.findall(asked_about(text)) if word not in EMPTY]
    if not words:
        return []
    shares = {command.intent: _share(words, command.intent) for command in commands}
    places = {intent: n for n, intent in enumerate(intent for subject in SUBJECTS for intent in subject.intents)}
    ranked = sorted(commands, key=lambda c: (-round(shares[c.intent], 1), places.get(c.intent, 0), -shares[c.intent]))
    best = max(shares.values(), default=0.0)
    if best < ENOUGH:
        return []
    return [command for command in ranked if shares[command.intent] >= best * BESIDE][:MOST]


def _share(words: list[str], intent: str) -> float:
    """How much of what the words weigh the command's own words have, and a little for having few others."""
    weights = [_weight(word) for word in words]
    had = sum(weight * _had(word, intent) for word, weight in zip(words, weights, strict=True))
    return had / sum(weights) * (1 - 0.002 * len(_first_words(intent)))


def _had(word: str, intent: str) -> float:
    """How well the command's words have this one: wholly in what it does, less in its example."""
    first = max((_alike(word, one) for one in _first_words(intent)), default=0.0)
    then = max((_alike(word, one) for one in _example_words(intent)), default=0.0)
    return max(first, 0.6 * then)


@cache
def _alike(word: str, other: str) -> float:
    likeness = max(fuzz.ratio(word, other), 95.0 if _stem(word) == _stem(other) else 0.0)
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter):  # noqa: PLR2004 -- shorter ones begin too many words
        likeness = max(likeness, 90.0)
    return likeness / 100 if likeness >= ALIKE else 0.0


def _stem(word: str) -> str:
    return ENDINGS.sub("", word)


@cache
def _weight(word: str) -> float:
    """The rarer among the commands, the more it tells."""
    from dialogs import ROUTES  # noqa: PLC0415 -- the table is made of the modules, this one among them

    having = sum(_had(word, command.intent) > 0.5 for command in ROUTES.commands)  # noqa: PLR2004 -- half and half
    return math.log(1 + len(ROUTES.commands) / (1 + having)) if having else UNKNOWN


@cache
def _first_words(intent: str) -> frozenset[str]:
    """The words of what a command does, in every language."""
    return _of(intent, "help", "reading")


@cache
def _example_words(intent: str) -> frozenset[str]:
    return _of(intent, "example")


def _of(intent: str, *kinds: str) -> frozenset[str]:
    keys = [f"{kind}-{intent.replace('_', '-')}" for kind in kinds]
    said = [say(locale, key) for locale in LOCALES for key in keys if key in catalogue(locale)]
    said += [SAID.get(intent, "")] if "help" in kinds else []
    return frozenset(word for text in said for word in _WORD.findall(folded(text)) if word not in EMPTY)
