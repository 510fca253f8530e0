"""Who is meant by a few words about attendance: members, those of an organisation, or a name that nobody here has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from dialogs.understanding.intent import Context, RosterPerson
from dialogs.understanding.lexicon.meanings import means_something
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Unit, parse
from meetings.network.people import folded

_AND = re.compile(r"\s*(?:[,;&+/]|\b(?:och|samt|and|plus|eller|or)\b)\s*", re.IGNORECASE)
_ME = frozenset(["jag", "mig", "vi", "i", "me", "we", "undertecknad", "myself"])
_EACH = re.compile(
    r"^(?:både|båda|både två|bägge|såväl|both|varken|neither)\s+(?!(?:från|i|på|of|from)\b)", re.IGNORECASE
)
_OF_THERE = re.compile(
    r"^(?:båda|bägge|både två|båda två|both)(?: två)? (?:från|i|på|för|of|from|in)\s+", re.IGNORECASE
)
_NAME = r"[^\W\d_a-zåäö][\w'’-]*"
_FULL = re.compile(rf"^{_NAME}(?:\s+(?:(?:af|av|von|van|de|der|la)\s+)*{_NAME})+$")
_GUEST = re.compile(
    r"^(?:(?:vår|en|our|a)\s+)?(?:gäst(?:en|er)?|guests?|inbjuden|inbjudna|adjungerade?)\b\s*:?\s*", re.IGNORECASE
)
_PLACED = re.compile(
    r"^(?P<name>.+?)(?:\s+(?:från|för|hos|på|vid|of|from|at|with)\s+|\s*[(/]\s*)(?P<place>[^()/]+?)\s*\)?$"
)
_TITLED = re.compile(rf"^(?P<title>[a-zåäö][\wåäö.-]+(?:\s+[a-zåäö][\wåäö.-]+)?)\s+(?P<name>{_NAME}\s+{_NAME}.*)$")
_TITLES = (
    r"\w*(?:[Cc]hef|[Dd]irektör|[Uu]tredare|[Hh]andläggare|[Ss]amordnare|[Ll]edare|[Ss]trateg|[Jj]urist|[Ee]konom|[Uu]tvecklare"
    r"|[Ss]ekreterare|[Cc]ontroller|[Ll]äkare|[Kk]onsult|[Ff]orskare|[Pp]rofessor|[Dd]oktor|[Mm]anager|[Dd]irector|[Hh]ead)"
)
_TITLED_FIRST = re.compile(rf"^(?P<title>{_TITLES})\s+(?P<name>{_NAME}\s+{_NAME}.*)$")
_A_TITLE = re.compile(rf"^(?:[a-zåäö]+\s+){{0,2}}{_TITLES}(?:en|n)?$")
_BODY = re.compile(
    r"\b(?:region(?:en)?|länsstyrelsen|kommun(?:en)?|kommunförbund(?:et)?|\w*förbundet|\w*verket|\w*myndigheten|\w*styrelsen"
    r"|\w*universitet(?:et)?|högskolan?|skr|rkl|fou|polisen|kriminalvården|familjen|stad(?:en)?|ab|region|county|university|agency|board)\b",
    re.IGNORECASE,
)
_MENDED_FROM, _TWO_SLIPS_FROM = 4, 8
"""Letters from which a name may have one slip, or two."""
_LONGEST_NAME = 5
"""Words."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that nobody in the network has, with title and organisation as they were typed."""

    name: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is meant. `unclear` holds those of whom one is meant, `unknown` what is nobody's name at all."""

    names: tuple[str, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    unclear: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def somebody(self) -> bool:
        """Whether it is wholly clear, or can be asked."""
        return bool(self.names or self.strangers or self.unclear) and not self.unknown


def whom(text: str, context: Context, *, every: bool = False) -> Whom:
    """Who is meant; with `every` all who sit there for an organisation, when it is that which is named."""
    there = _OF_THERE.match(text)
    if there:
        return _sum([_of_organisation(text[there.end() :], context, every=True) or Whom(unknown=(text,))])
    parts = [part for part in _AND.split(_EACH.sub("", text.strip(" .,:;"))) if part]
    found: list[Whom] = []
    for part in parts:
        one = one_of(part, context, every=every)
        if found and _tells_where(part, found[-1], one, context):
            found[-1] = _placed(found[-1], part)
        else:
            found.append(one)
    return _sum(found)


def one_of(text: str, context: Context, *, every: bool = False) -> Whom:
    """Who one name means, or one organisation."""
    said = text.strip(" .:-")
    if folded(said) in _ME and context.speaker:
        return Whom((context.speaker.name,))
    guest = _GUEST.sub("", said)
    if guest != said and _FULL.match(stranger(guest).name):
        return Whom(strangers=(stranger(guest),))
    return (
        _of_organisation(said, context, every=every)
        or _person(said, context)
        or _titled(said, context)
        or _misspelt(said, context)
        or _guest_there(said, context)
        or _first_names(said, context)
        or _new(said)
    )


def _new(said: str) -> Whom:
    new = stranger(said)
    full = _FULL.match(new.name) and len(new.name.split()) <= _LONGEST_NAME
    return Whom(strangers=(new,)) if full else Whom(unknown=(said,))


def stranger(text: str) -> Stranger:
    """A name with what stands around it: "utredare Nils Testberg från Länsstyrelsen"."""
    said, place = text.strip(" .,:"), ""
    placed = _PLACED.match(said)
    if placed:
        said, place = placed["name"].strip(" ,*_"), placed["place"].strip(" .*_")
    titled = _TITLED.match(said) or _TITLED_FIRST.match(said)
    title = titled["title"] if titled else ""
    name = titled["name"] if titled else said
    words = name.split()
    body = _BODY.search(name)
    if not placed and body and body.start() and len(name[: body.start()].split()) > 1:
        name, place = name[: body.start()].strip(), name[body.start() :].strip()
    elif len(words) > _LONGEST_NAME:
        name = " ".join(words)
    return Stranger(name, ", ".join(filter(None, (title, place))))


def organisation(text: str, context: Context) -> str | None:
    """The organisation that is named and nothing else: "Hbg", "Åstorps kommun"."""
    hit = _only(text, context)
    return hit.organisation if hit and hit.kind == "organisation" and hit.how != "unclear" and not hit.parts else None


def sitting(name: str, context: Context) -> list[RosterPerson]:
    """Those who sit there for an organisation; deputies only where nobody else does."""
    there = [p for p in context.roster.people if p.active and p.organisation == name]
    return [p for p in there if not p.deputy] or there


def _of_organisation(text: str, context: Context, *, every: bool) -> Whom | None:
    named = organisation(text, context)
    if named is None:
        return None
    names = tuple(p.name for p in sitting(named, context))
    if every or len(names) == 1:
        return Whom(names)
    speaker = context.speaker.name if context.speaker else ""
    return Whom((speaker,)) if speaker in names else Whom(unclear=names) if names else Whom(unknown=(text,))


def _only(text: str, context: Context) -> NameHit | None:
    units = _units(text, context)
    hit = units[0].hit if len(units) == 1 else None
    return hit if isinstance(hit, NameHit) and hit.how != "pronoun" else None


def _units(text: str, context: Context) -> list[Unit]:
    # A name alone on its line is read as in a list: "Bo" is a name there, and no verb.
    return [u for u in parse(f"x\n{text}", context).units[1:] if u.shape != "¶"]


def _person(text: str, context: Context) -> Whom | None:
    """A member by name, alone or with where they sit: "Bo", "Anna i Lindesberg", "Petra Påhitt Bjuv"."""
    placed = _PLACED.match(text)
    home = organisation(placed["place"], context) if placed else None
    if placed and home:
        by_name = _person(placed["name"], context) or Whom()
        there = [p.name for p in context.roster.people if p.active and p.organisation == home]
        names = tuple(n for n in (*by_name.names, *by_name.unclear) if n in there)
        return Whom(names) if len(names) == 1 else None
    units = [
        u for u in _units(text, context) if u.shape not in {"(", ")", ",", "från", "i", "from", "of", "för", "kommun"}
    ]
    hits = [u.hit for u in units if isinstance(u.hit, NameHit)]
    if not hits or len(hits) < len(units) or hits[0].how == "pronoun":
        return None
    people = [h for h in hits if h.kind != "organisation"]
    homes = {h.organisation for h in hits if h.kind == "organisation"}
    if len(people) != 1 or len(hits) - len(people) > 1:
        return None
    names = people[0].names
    if people[0].how == "surname" and len(text.split()) > 1 and not homes:
        return None
    at_home = [p.name for p in context.roster.people if p.name in names and p.organisation in homes]
    if homes and not at_home:
        return None
    chosen = tuple(at_home) if at_home else names
    return Whom(chosen) if len(chosen) == 1 or people[0].kind == "role" else Whom(unclear=chosen)


def _titled(text: str, context: Context) -> Whom | None:
    """A member's whole name and what they do: "Kim Påhittad Planeringsledare Testnätverket"."""
    said = folded(text)
    for person in context.roster.people:
        after = said.removeprefix(f"{folded(person.name)} ")
        if after != said and set(after.split()) <= set(folded(person.title).split()):
            return Whom((person.name,))
    before = _TITLED.match(text) or _TITLED_FIRST.match(text)
    return _person(before["name"], context) if before else None


def _misspelt(text: str, context: Context) -> Whom | None:
    said = folded(text).split()
    for person in context.roster.people:
        words = folded(person.name).split()
        if len(said) > 1 and len(words) > 1 and _nearly(said[0], words[0]) and _nearly(said[-1], words[-1]):
            return Whom((person.name,))
    return None


def _nearly(one: str, other: str) -> bool:
    slips = 2 if len(other) >= _TWO_SLIPS_FROM else 1 if len(other) >= _MENDED_FROM else 0
    return one[:1] == other[:1] and OSA.distance(one, other, score_cutoff=slips) <= slips


def _first_names(text: str, context: Context) -> Whom | None:
    """Members by their first names, without capitals or with nothing between: "bo", "Petra Bo Lisa"."""
    firsts = [
        [p.name for p in context.roster.people if p.active and folded(p.name).split()[0] == word]
        for word in folded(text).split()
    ]
    if len(firsts) == 1 and len(firsts[0]) > 1:
        return Whom(unclear=tuple(firsts[0]))
    return Whom(tuple(found[0] for found in firsts)) if firsts and all(len(found) == 1 for found in firsts) else None


def _guest_there(text: str, context: Context) -> Whom | None:
    """Somebody who is there already and is no member, by the whole name or a part of it."""
    said = set(folded(text).split())
    found = [name for name in context.guests if said <= set(folded(name).split())]
    return Whom(strangers=(Stranger(found[0]),)) if len(found) == 1 else None


def a_title(text: str) -> bool:
    """Whether it is what somebody is, without a name: "biträdande förvaltningschef"."""
    return bool(_A_TITLE.match(text))


def alone(text: str) -> bool:
    """Whether it can be a first name: one word with a capital that is no word of ours."""
    return bool(re.fullmatch(_NAME, text)) and not means_something(text.lower())


def _tells_where(part: str, before: Whom, one: Whom, context: Context) -> bool:
    """As in "Nils Testberg, Länsstyrelsen och Bo": the second says where the first is from, or what they are."""
    named = organisation(part, context)
    if named is not None:
        own = {p.organisation for p in context.roster.people if p.name in before.names[-1:]}
        return bool(before.strangers) or named in own
    if one.names or one.unclear:
        return False
    if not before.strangers:
        return a_title(part)
    return bool(one.unknown) or bool(_BODY.search(part))


def _placed(before: Whom, part: str) -> Whom:
    if not before.strangers:
        return before
    last = before.strangers[-1]
    place = re.sub(r"\s+(?:på|vid|hos|från|at|of)\s+", ", ", part.strip(" .()"))
    return Whom(
        before.names, (*before.strangers[:-1], Stranger(last.name, ", ".join(filter(None, (last.place, place)))))
    )


def _sum(found: Sequence[Whom]) -> Whom:
    return Whom(
        tuple(dict.fromkeys(n for w in found for n in w.names)),
        tuple(s for w in found for s in w.strangers),
        tuple(n for w in found for n in w.unclear),
        tuple(n for w in found for n in w.unknown),
    )
