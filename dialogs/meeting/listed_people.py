"""A list of names as it was typed at a meeting ("närvarande: Bo, Åsa, gäst Gun Gästsson (Regionen)"). Pure.

Who of the network is meant has been understood before; here is found who was written and is nobody's name
in the network: guests, and names that were misread. Nobody on a list may be taken for the one who types it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialogs.understanding.wordforms import alike
from meetings.network.people import Member, folded

_LIST = re.compile(
    r"\b(?:närvar\w+|deltar|deltagare|deltog|frånvar\w+|present|absent|attending|gäst(?:er)?|guests?)\s*:(.+)",
    re.IGNORECASE | re.DOTALL,
)
_LEADS = ("närvar", "present")
_BETWEEN = re.compile(r"[,;\n]+|\s(?:och|samt|and)\s")
_GUEST = re.compile(r"(?:som )?(?:gäst(?:er)?|guests?)\b[\s:]*", re.IGNORECASE)
_PLACE = re.compile(r"\s*\(([^()]*)\)\s*$")
_EVERYBODY = re.compile(
    r"\s*(?:närvar\w*\s*:?\s*|present\s*:?\s*)?(?:alla|samtliga|allihop|everybody|everyone)\b"
    r"(?:\s+(?:är|var|are|is|was))?(?P<there>\s+(?:närvarande|här|med|på plats|där|present|here|there))?"
    r"\s*(?:[,.!]\s*)?(?P<but>(?:utom|förutom|men inte|except|but not)\b.*)?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_SLIP = 0.7
"""From this likeness a surname is a member's, misspelt; the understanding has dealt with it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of the list, the place in brackets after it, and whether it says "gäst"."""

    name: str
    place: str = ""
    guest: bool = False


def entries(text: str) -> list[Entry]:
    """The names of the list, when the message is one."""
    found = _LIST.search(text)
    return [_entry(part) for part in _BETWEEN.split(found[1]) if part.strip(" .")] if found else []


class Everybody(StrEnum):
    """What a message says of all at once."""

    WITHOUT_EXCEPTION = "all"
    BUT_THOSE_NAMED = "but"


def everybody(text: str) -> Everybody | None:
    """Whether it says that all are there ("närvarande: alla utom Bo"); None when it speaks of some."""
    found = _EVERYBODY.match(text)
    if found is None or not (found["there"] or found["but"] or text.casefold().lstrip().startswith(_LEADS)):
        return None
    return Everybody.BUT_THOSE_NAMED if found["but"] else Everybody.WITHOUT_EXCEPTION


def guests(listed: Iterable[Entry], roster: Sequence[Member]) -> list[Entry]:
    """Who says to be a guest, or has a first and last name of which no word belongs to the network."""
    known = [
        word for m in roster for name in (m.name, m.organisation or "", *m.aliases) for word in folded(name).split()
    ]
    return [e for e in listed if e.guest or (_full_name(e.name) and not _known(e.name, known))]


def speaks_of_others(listed: Sequence[Entry], speaker: Member) -> bool:
    """Whether there is a list and the speaker's own name is not on it."""
    own = {word for name in (speaker.name, *speaker.aliases) for word in folded(name).split()}
    return bool(listed) and not any(own & set(folded(e.name).split()) for e in listed)


def by_first_name(entry: Entry, roster: Sequence[Member]) -> Member | None:
    """The only member with that name or first name."""
    said = folded(entry.name)
    found = [m for m in roster if said in (folded(m.name), folded(m.name).split()[0])]
    return found[0] if len(found) == 1 else None


def _entry(part: str) -> Entry:
    name = " ".join(part.split()).strip(" .")
    guest = _GUEST.match(name)
    if guest:
        name = name[guest.end() :]
    place = _PLACE.search(name)
    return Entry(_PLACE.sub("", name), place[1].strip() if place else "", guest is not None)


def _full_name(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper() and len(words[-1]) > 2  # noqa: PLR2004 -- an initial is no surname


def _known(name: str, known: Iterable[str]) -> bool:
    words = folded(name).split()
    return any(word in words or alike(word, words[-1]) >= _SLIP for word in known)
