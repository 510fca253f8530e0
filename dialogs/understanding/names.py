"""Who is meant: members by any part of their name, roles, everyone, the speaker, and organisations."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from dialogs.understanding.intent import Roster, RosterPerson
from dialogs.understanding.lexicon.meanings import classes_of
from dialogs.understanding.lexicon.names import (
    BOTH,
    CAN,
    CHAIR,
    COORDINATOR,
    NICKNAMES,
    NOT,
    OF,
    ORDINARY_WORDS,
    SOMEBODY,
)
from dialogs.understanding.spelling import fold
from dialogs.understanding.tokens import Token

_LONGEST_NAME = 4
"""Words."""
_MENDED_FROM = 5
"""Letters; shorter names are not mended."""
_TWO_SLIPS_FROM = 8
_SHORT_ALIAS = 3


@dataclass(frozen=True, slots=True)
class NameHit:
    """Words that mean somebody: tokens `first` to `last` (exclusive), and who it can be.

    `kind`: "person", "organisation", "role". One name in `names` when it is clear who is meant.
    """

    first: int
    last: int
    names: tuple[str, ...]
    kind: str = "person"
    organisation: str | None = None
    genitive: bool = False
    how: str = "name"
    parts: "tuple[NameHit, ...]" = ()
    """Each of those that "och" or a comma joins."""


class NameIndex:
    """The names of a roster, prepared for looking up. Built once for a roster; see `index_of`."""

    def __init__(
        self, people: Sequence[RosterPerson], organisations: Sequence[str], aliases: Sequence[tuple[str, str]]
    ) -> None:
        self.people = [p for p in people if p.active]
        self.by_words: dict[tuple[str, ...], list[RosterPerson]] = defaultdict(list)
        self.by_first: dict[str, list[RosterPerson]] = defaultdict(list)
        self.by_last: dict[str, list[RosterPerson]] = defaultdict(list)
        self.by_alias: dict[str, list[RosterPerson]] = defaultdict(list)
        self.by_initials: dict[str, list[RosterPerson]] = defaultdict(list)
        self.organisations: dict[tuple[str, ...], str] = {}
        for person in self.people:
            self._add(person)
        self._add_nicknames()
        for name in (*organisations, *(p.organisation for p in self.people if p.organisation)):
            self.organisations[_key(name)] = name
            for prefix in ("kommun", "stad", "region", "län"):
                self.organisations.setdefault((*_key(name.removesuffix("s")), prefix), name)
                self.organisations.setdefault((*_key(name.removesuffix("s") + "s"), prefix), name)
        for alias, name in aliases:
            self.organisations[_key(alias)] = name
        self.chairs = [p for p in self.people if p.chair]
        self.coordinators = [p for p in self.people if p.coordinator]
        self.mendable = {
            **{w: "first" for w in self.by_first if len(w) >= _MENDED_FROM},
            **{w: "last" for w in self.by_last if len(w) >= _MENDED_FROM and w not in self.by_first},
            **{k[0]: "org" for k in self.organisations if len(k) == 1 and len(k[0]) >= _MENDED_FROM},
        }

    def _add(self, person: RosterPerson) -> None:
        words = _key(person.name)
        if not words:
            return
        self.by_words[words].append(person)
        self.by_first[words[0]].append(person)
        if "-" in words[0]:
            self.by_words[(*words[0].split("-"), *words[1:])].append(person)
        for n in range(1, len(words)):
            self.by_last[words[n]].append(person)
            if n > 1:
                self.by_words[(words[0], words[n])].append(person)
        if len(words) > 2:  # noqa: PLR2004 -- a double surname
            self.by_words[words[:2]].append(person)
            self.by_words[words[1:]].append(person)
        initials = "".join(w[0] for w in words)
        self.by_initials[initials].append(person)
        for alias in person.aliases:
            self.by_alias[fold(alias)].append(person)

    def _add_nicknames(self) -> None:
        """What friends say; not where somebody is called just that."""
        for first, people in self.by_first.items():
            for nickname in NICKNAMES.get(first, ()):
                if nickname not in self.by_first:
                    self.by_alias[nickname] += people

    def at_organisation(self, name: str) -> list[RosterPerson]:
        """The active members who sit there for it."""
        return [p for p in self.people if p.organisation == name]


def index_of(roster: Roster) -> NameIndex:
    """The index of a roster; the same roster gives the same index."""
    return _built(roster.people, roster.organisations, tuple(sorted(roster.organisation_aliases.items())))


@lru_cache(maxsize=1024)
def _built(
    people: tuple[RosterPerson, ...], organisations: tuple[str, ...], aliases: tuple[tuple[str, str], ...]
) -> NameIndex:
    return NameIndex(people, organisations, aliases)


def _key(text: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in text.split())


_OWNED = frozenset(("ACTION", "POINT", "LIST", "TOPIC", "OPEN", "OVERDUE"))
"""What a name can stand before as its owner: "Hjos öppna ärenden"."""


_BULLETS = frozenset("-–•*·")


class _Finder:
    """One text against one index."""

    def __init__(self, tokens: Sequence[Token], words: Sequence[str], index: NameIndex, known: frozenset[int]) -> None:
        self.tokens = tokens
        self.words = words
        self.index = index
        self.known = known
        """Tokens that are command words as they stand: never taken for a misspelt name."""
        self.folded = [fold(t.text) if t.kind == "word" else "" for t in tokens]

    def at(self, n: int) -> NameHit | None:
        if self.tokens[n].kind != "word":
            return None
        if self.words[n] in SOMEBODY:
            return NameHit(n, n + 1, (), how="pronoun")
        return self._both(n) or self._of_there(
            self._several_words(n) or self._with_initial(n) or self._alias(n) or self._one_word(n)
            or self._role(n) or self._mended(n)
        )  # fmt: skip

    def _both(self, n: int) -> NameHit | None:
        """As in "båda i Vänersborg": everybody who sits there."""
        if self.words[n] not in BOTH or n + 2 >= len(self.tokens) or self.words[n + 1] not in OF:
            return None
        place = self._one_word(n + 2)
        if place is None or place.kind != "organisation":
            return None
        return replace(place, first=n, kind="group", how="everybody there")

    def _of_there(self, hit: NameHit | None) -> NameHit | None:
        """As in "Anna i Lindesberg", where several are called Anna: the one who sits there."""
        if hit is None or hit.kind != "person" or len(hit.names) == 1 or hit.last + 1 >= len(self.tokens):
            return hit
        place = self._one_word(hit.last + 1) if self.words[hit.last] in OF else None
        if place is None or place.kind != "organisation":
            return hit
        there = tuple(name for name in hit.names if name in place.names)
        return (
            replace(hit, last=place.last, names=there, genitive=place.genitive, how="name and town") if there else hit
        )

    def _several_words(self, n: int) -> NameHit | None:
        for length in range(min(_LONGEST_NAME, len(self.tokens) - n), 1, -1):
            words = tuple(self.folded[n : n + length])
            for key, genitive in ((words, False), (_without_s(words), True)):
                if key in self.index.by_words:
                    return self._person(n, n + length, self.index.by_words[key], genitive=genitive, how="full name")
                if key in self.index.organisations:
                    return self._organisation(n, n + length, self.index.organisations[key], genitive=genitive)
        return None

    def _with_initial(self, n: int) -> NameHit | None:
        """A first name with the initial of the surname, with or without its point."""
        people = self.index.by_first.get(self.folded[n]) or self.index.by_alias.get(self.folded[n])
        if not people or n + 1 >= len(self.tokens):
            return None
        follower = self.tokens[n + 1]
        if len(follower.text) not in (1, 2) or follower.kind != "word":
            return None
        if not follower.capital and (len(people) == 1 or not self._stands_for_surname(n + 1)):
            return None
        initial = fold(follower.text)
        genitive = len(initial) == 2 and initial.endswith("s")  # noqa: PLR2004 -- "Håkan Ss" is rare, "Anna Ks" is not
        fitting = [
            p for p in people if any(w.startswith(initial[0] if genitive else initial) for w in _key(p.name)[1:])
        ]
        if not fitting:
            return None
        end = n + 2
        if (
            end < len(self.tokens)
            and self.tokens[end].text == "."
            and end + 1 < len(self.tokens)
            and self.tokens[end].start == follower.end
            and not self.tokens[end + 1].capital
        ):
            end += 1
        return self._person(n, end, fitting, genitive=genitive, how="first name and initial")

    def _stands_for_surname(self, n: int) -> bool:
        """As in "eva t tar": a small letter, which could also be a word typed short, and then a verb or the end."""
        return len(self.tokens[n].text) == 1 and (
            n + 1 == len(self.tokens) or self.tokens[n + 1].kind == "line" or self._verb_follows(n)
        )

    def _alias(self, n: int) -> NameHit | None:
        for key, genitive in ((self.folded[n], False), (self.folded[n].replace(":", "").removesuffix("s"), True)):
            people = self.index.by_alias.get(key)
            if (
                people
                and (len(key) > _SHORT_ALIAS or self.tokens[n].text[:2].isupper() or key not in ORDINARY_WORDS)
                and self._certain(n, key)
            ):
                return self._person(n, n + 1, people, genitive=genitive and key != self.folded[n], how="short form")
        if (
            self.tokens[n].text.isupper()
            and len(self.folded[n]) in (2, 3)
            and len(self.index.by_initials.get(self.folded[n], ())) == 1
        ):
            return self._person(n, n + 1, self.index.by_initials[self.folded[n]], genitive=False, how="initials")
        return None

    def _one_word(self, n: int) -> NameHit | None:
        word = self.folded[n].replace("'", "").replace("’", "")
        for key, genitive in ((word, False), (word.replace(":", "").removesuffix("s"), True)):
            if not self._certain(n, key):
                continue
            hit = self._exact(n, key, genitive=genitive and key != word)
            if hit:
                return hit
        return None

    def _exact(self, n: int, key: str, *, genitive: bool) -> NameHit | None:
        index = self.index
        if key in index.by_first:
            return self._person(n, n + 1, index.by_first[key], genitive=genitive, how="first name")
        if (key,) in index.organisations:
            return self._organisation(n, n + 1, index.organisations[key,], genitive=genitive)
        if key in index.by_last and self.tokens[n].capital:
            return self._person(n, n + 1, index.by_last[key], genitive=genitive, how="surname")
        return None

    def _certain(self, n: int, key: str) -> bool:
        """An ordinary word is a name only where a capital cannot be a sentence's first."""
        token = self.tokens[n]
        if (key not in ORDINARY_WORDS and n not in self.known) or self._alone_on_its_line(n):
            return True
        if not token.capital:
            return False
        if (
            self.folded[n] in ("per", "stig", "bo", "maj", "klara")
            and n + 1 < len(self.tokens)
            and self.tokens[n + 1].capital
        ):
            return True
        begins = n == 0 or self.tokens[n - 1].text in ".!?:\n-–•" or self.tokens[n - 1].kind == "line"
        return not begins or (key in ORDINARY_WORDS and self._verb_follows(n))

    def _alone_on_its_line(self, n: int) -> bool:
        """As in a list of those who are there, one to a line."""
        before = n - 1 if n and self.tokens[n - 1].text in _BULLETS else n
        after = n + 1 == len(self.tokens) or self.tokens[n + 1].kind == "line"
        return self.tokens[n].capital and before > 0 and self.tokens[before - 1].kind == "line" and after

    def _verb_follows(self, n: int) -> bool:
        after = self.words[n + 1] if n + 1 < len(self.words) else ""
        return (
            after in ("och", ":", "ska", "kan", "får", "vill", "i", "+", ",", "ersätts", "företräds")
            or (after.endswith(("ar", "er", "de", "chef", "direktör")))
            or after in ("kom", "gick", "har", "är", "väckte", "lyfte", "tog", "raised")
            or bool(classes_of(after) & _OWNED)
        )

    def _role(self, n: int) -> NameHit | None:
        word = self.words[n].removesuffix("s")
        for words, people in ((CHAIR, self.index.chairs), (COORDINATOR, self.index.coordinators)):
            if word in words or (self.words[n] in words):
                if self.words[n] in ("chair", "coordinator") and (n == 0 or self.words[n - 1] != "the"):
                    return None
                return (
                    self._person(n, n + 1, people, genitive=self.words[n] not in words, how="role") if people else None
                )
        return None

    def _mended(self, n: int) -> NameHit | None:
        token, word = self.tokens[n], self.folded[n]
        if n in self.known or len(word) < _MENDED_FROM or self.words[n] in ORDINARY_WORDS or not token.capital:
            return None
        for key, genitive in ((word, False), (word.removesuffix("s"), True)):
            slips = 2 if len(key) >= _TWO_SLIPS_FROM else 1
            near = [
                (OSA.distance(key, w, score_cutoff=slips), w)
                for w in self.index.mendable
                if abs(len(w) - len(key)) <= slips
            ]
            best = min((d for d in near if d[0] <= slips), default=None)
            if best and best[1][0] == key[0] and not _inflected(key, best[1]):
                hit = self._exact(n, best[1], genitive=genitive)
                if hit:
                    return hit
        return None

    def _person(self, first: int, last: int, people: Sequence[RosterPerson], *, genitive: bool, how: str) -> NameHit:
        names = tuple(dict.fromkeys(p.name for p in people))
        return NameHit(first, last, names, "role" if how == "role" else "person", None, genitive, how)

    def _organisation(self, first: int, last: int, name: str, *, genitive: bool) -> NameHit:
        names = tuple(p.name for p in self.index.at_organisation(name))
        if first > 0 and self.words[first - 1] == "region":
            first -= 1
        return NameHit(first, last, names, "organisation", name, genitive, "organisation")


def _inflected(one: str, other: str) -> bool:
    """As in "Klippa" is not "Klippan" misspelt: one is the other with an ending."""
    return (one.startswith(other) or other.startswith(one)) and len(one) != len(other) and one[-1] not in other[-1:]


def _without_s(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words[:-1], words[-1].removesuffix("s").removesuffix(":"))


def find(tokens: Sequence[Token], words: Sequence[str], index: NameIndex, known: frozenset[int]) -> list[NameHit]:
    """Everybody a text names, in order."""
    finder = _Finder(tokens, words, index, known)
    found: list[NameHit] = []
    n = 0
    while n < len(tokens):
        hit = finder.at(n)
        if hit:
            if found and hit.first < found[-1].last:
                hit = None
            else:
                found.append(hit)
        n = hit.last if hit else n + 1
    return [hit for hit in found if hit.how != "pronoun" or not _named_before(hit, found, words)]


def _named_before(hit: NameHit, found: Sequence[NameHit], words: Sequence[str]) -> bool:
    """As in "Bo kan det bäst, ge den till honom": the words tell who; not so when that is who cannot do it."""
    named = any(other.first < hit.first and other.how != "pronoun" for other in found)
    before = words[1 : hit.first]
    cannot = any(a in CAN and b in NOT for a, b in pairwise(before))
    return named and not cannot
