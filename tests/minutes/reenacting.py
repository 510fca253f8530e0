"""A meeting of the seeds played by messages, as its secretary would have typed them while it went on.

The words around are the bot's commands; what is noted is the seed's own text, taken from the file when a test runs.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.documents.papers import paper
from meetings.calendar.days import Meeting
from meetings.network.people import MemberKind, Role
from meetings.ports import DocumentKind, Store
from tests.builders import Someone, a_network
from tests.conversations import Room, heard
from tests.minutes.seeds import LAST_POINT, Person, Section, Seed

BETWEEN = timedelta(days=28)
"""How long it is to the meeting before and, where the seed says nothing, to the one after."""
MORNING = time(7)
_SUMMARY = re.compile(r"^Sammanfattning(?:svis)?: ")
_MAJORITY = re.compile(r"\bmajoritet")
"""A paragraph that says what most want is what it came to: typed as a decision."""
_ON_THE_WEB = re.compile(r"\bwebbsid")
"""The page that the document links to."""
_STANDS = re.compile(r"^(?P<who>[A-ZÅÄÖ][a-zåäö]+) (?P<text>tar emot .+)$")
_NEXT_STAND = re.compile(r",\s+(?=[A-ZÅÄÖ][a-zåäö]+ tar emot)")

Message = tuple[str, str]
"""What the secretary types, and what stands in the answer."""


async def held(store: Store, seed: Seed) -> Room:
    """The network from the meeting before to the draft of this one."""
    room = await _network(store, seed)
    await _tell(room, seed, _the_meeting_before())
    room.now = _at(seed.day - BETWEEN / 2, MORNING)
    await _tell(
        room, seed, [(f"lägg till punkten {one} på nästa möte", one) for one in seed.headings[1:] if one != LAST_POINT]
    )
    room.now = _at(seed.day, time(7, 30))
    await _tell(room, seed, _the_meeting(seed))
    return room


async def documents(room: Room, seed: Seed) -> dict[DocumentKind, bytes]:
    """The three documents behind the links of the draft."""
    made = {}
    async with room.store.reading(room.network.id) as unit:
        [meeting] = await unit.meetings.between(seed.day, seed.day)
        for kind in (DocumentKind.MINUTES, DocumentKind.MINUTES_HTML, DocumentKind.MINUTES_PDF):
            found = await paper(kind, unit, meeting, room.now, "bot.example", "sv")
            assert found
            made[kind] = await found.make()
    return made


def next_day(seed: Seed) -> date:
    """The day of the meeting after this one."""
    said = seed.labels["next_meeting"]
    return date.fromisoformat(said) if said else seed.day + BETWEEN


async def _network(store: Store, seed: Seed) -> Room:
    network = await a_network(
        store,
        seed.network,
        members=[_someone(p, seed) for p in seed.everybody],
        meetings=(),
        standing=((seed.headings[0], False), (LAST_POINT, True)),
    )
    starts_at, ends_at = seed.hours or (None, None)
    async with store.unit(network.id) as unit:
        for day in (seed.day - BETWEEN, seed.day, next_day(seed)):
            await unit.meetings.add(Meeting(0, network.id, day, day, starts_at, ends_at, seed.place))
        for one in await unit.organisations.all():
            await unit.organisations.save(replace(one, aliases=_short(one.name, seed)))
        await unit.commit()
    return Room(store, network, _at(seed.day - BETWEEN, time(8)))


def _someone(person: Person, seed: Seed) -> Someone:
    if person.name == seed.secretary:
        return Someone(person.name, None, Role.COORDINATOR, MemberKind.OTHER, person.organisation)
    return Someone(person.name, person.organisation, Role.CHAIR if person.chair else None)


def _short(name: str, seed: Seed) -> tuple[str, ...]:
    """The short forms that the seed uses for it: "Hgb" is made of letters of "Helsingborg", in their order."""
    said = {who for paragraph in _all_paragraphs(seed) for who, _ in _stated(paragraph)}
    return tuple(sorted(who for who in said if who != name and _made_of(who.casefold(), name.casefold())))


def _made_of(short: str, name: str) -> bool:
    left = iter(name)
    return short[0] == name[0] and all(sign in left for sign in short)


def _all_paragraphs(seed: Seed) -> Iterator[str]:
    for section in seed.sections:
        for one in (section, *section.parts):
            yield from one.paragraphs


def _the_meeting_before() -> Iterator[Message]:
    """Made up: what is laid to the files at the meeting of the seed."""
    yield "starta mötet", "har börjat"
    yield "anteckning: Vi sågs och gick igenom läget.", "Antecknat"
    yield "avsluta mötet", " är slut"
    yield "utkast", "Utkast till minnesanteckningar"


def _the_meeting(seed: Seed) -> Iterator[Message]:
    yield "starta mötet", "har börjat"
    yield seed.lists, "ej närvarande"
    yield "anteckningarna läggs till handlingarna", "lagda till handlingarna"
    for section in seed.sections[1:]:
        yield "nästa", section.heading
        yield from _said(seed, section)
        for part in section.parts:
            yield from _said_under(part)
        if seed.put_off(section.paragraphs) and not any(map(seed.moves, section.paragraphs)):
            yield "punkten skjuts fram till nästa möte", section.heading
    yield "avsluta mötet", " är slut"
    yield "utkast", "Utkast till minnesanteckningar"


def _said(seed: Seed, section: Section) -> Iterator[Message]:
    for paragraph in section.paragraphs:
        if _SUMMARY.match(paragraph):
            yield paragraph, f"Sammanfattning under {section.heading}"
        elif seed.moves(paragraph):
            yield paragraph, "Flyttad till mötet den"
        elif _MAJORITY.search(paragraph):
            yield f"beslut: {paragraph}", f"Beslut antecknat under {section.heading}"
        else:
            yield f"anteckning: {paragraph}", f"Antecknat under {section.heading}"
        if _ON_THE_WEB.search(paragraph):
            yield from ((f"länk: {address}", f"Bilaga under {section.heading}") for address in seed.addresses)
    for task in seed.given_out(section.paragraphs):
        due = ", till nästa möte" if task["due_text"] else ""
        yield f"uppdrag: {task['text']}, ansvarig {task.get('owner_also') or task['owner']}{due}", task["text"]


def _said_under(part: Section) -> Iterator[Message]:
    """What has a heading of its own under Övrigt."""
    for paragraph in part.paragraphs:
        lines = "\n".join(f"{who}: {text}" for who, text in _stated(paragraph))
        if lines:
            yield f"ståndpunkter under {part.heading}:\n{lines}", f"under {part.heading}"
        else:
            yield f"anteckning under {part.heading}: {paragraph}", f"Antecknat under {part.heading}"


def stands(paragraph: str, seed: Seed) -> list[tuple[str, str]]:
    """Where organisations stand, by their whole names, when that is what a paragraph tells."""
    names = {p.organisation for p in seed.everybody if p not in seed.others}
    short = {form: name for name in names for form in (name, *_short(name, seed))}
    return [(short[who], text) for who, text in _stated(paragraph)]


def _stated(paragraph: str) -> list[tuple[str, str]]:
    found = [_STANDS.match(part) for part in _NEXT_STAND.split(paragraph)]
    return [(one["who"], one["text"]) for one in found if one] if all(found) and len(found) > 1 else []


async def _tell(room: Room, seed: Seed, messages: Iterator[Message] | list[Message]) -> None:
    """Say each a little later, and see that it was taken for what it is."""
    for text, hears in messages:
        room.later(seconds=40)
        said = heard(await room.says(seed.secretary, text))
        assert hears in said, f"{text!r} was answered {said!r}, without {hears!r}"


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, UTC)
