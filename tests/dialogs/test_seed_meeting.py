"""A real meeting, re-enacted by messages: its minutes come out as they were written by hand.

The documents stand beside the project and are read where they are present; nothing of them is kept here.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.documents.docx import render
from meetings.calendar.days import Meeting
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.records import MinutesDraft
from meetings.network.people import MemberKind, Role
from meetings.ports import Store
from tests.builders import Someone, a_network
from tests.conversations import Room, heard

SHARED = Path(__file__).parents[3] / "shared"
SEED = next(iter(sorted(SHARED.glob("seeds/002_*.txt"))), None)
LABELS = next(iter(sorted(SHARED.glob("minutes/seed_002_*.json"))), None)

pytestmark = pytest.mark.skipif(SEED is None or LABELS is None, reason="the documents are not beside this copy")


@dataclass(frozen=True)
class Written:
    """The minutes as they were written: the text, what stands in it, and the text under each heading."""

    text: str
    labels: dict
    network: str
    sections: dict[str, list[str]]

    @property
    def day(self) -> date:
        return date.fromisoformat(self.labels["date"])

    @property
    def members(self) -> list[Someone]:
        """Everybody named in its lists; who has no organisation is the official."""
        return [_someone(p, self.labels["secretary"]) for p in (*self.labels["present"], *self.labels["absent"])]


def _someone(person: dict, secretary: str) -> Someone:
    if person["name"] == secretary:
        return Someone(secretary, None, Role.COORDINATOR, MemberKind.OTHER, person["role"])
    return Someone(person["name"], person["organisation"], Role.CHAIR if person["role"] == "ordf." else None)


@pytest.fixture
def written() -> Written:
    assert SEED
    assert LABELS
    text = SEED.read_text(encoding="utf-8")
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    sections: dict[str, list[str]] = {}
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for line in lines[: lines.index("Vid tangenterna,")]:
        if line in labels["headings"]:
            sections[line] = []
        elif line and sections:
            sections[list(sections)[-1]].append(line)
    return Written(text, labels, next(line for line in lines if line), sections)


@pytest.fixture
async def room(sqlite_store: Store, written: Written) -> Room:
    """The network before the meeting, with the next one planned."""
    network = await a_network(
        sqlite_store,
        written.network,
        members=written.members,
        meetings=(),
        standing=((written.labels["headings"][0], False),),
    )
    async with sqlite_store.unit(network.id) as unit:
        for day in (written.day, date.fromisoformat(written.labels["next_meeting"])):
            await unit.meetings.add(Meeting(0, network.id, day, day, place=written.labels["place"]))
        await unit.commit()
    before = datetime.combine(written.day - timedelta(days=10), datetime.min.time(), UTC) + timedelta(hours=7)
    return Room(sqlite_store, network, before)


async def tell(room: Room, who: str, text: str) -> str:
    """Say something a little later, and see that it was taken."""
    room.later(seconds=30)
    said = heard(await room.says(who, text))
    assert said, f"silence after {text!r}"
    return said


async def held(room: Room, written: Written) -> MinutesDraft:
    """The meeting: points suggested, begun, attended, noted, given out, drafted; the draft as it is stored."""
    secretary = written.labels["secretary"]
    for heading in written.labels["headings"][1:]:
        assert "dagordning" in await tell(room, secretary, f"lägg till punkten {heading} på nästa möte")
    room.now = datetime.combine(written.day, datetime.min.time(), UTC) + timedelta(hours=8)
    assert "har börjat" in await tell(room, secretary, "starta mötet")
    there = [p["name"] for p in written.labels["present"]]
    assert "närvarande" in await tell(room, secretary, "Närvarande: " + ", ".join(there))
    for heading, lines in written.sections.items():
        for paragraph in paragraphs(lines):
            answer = await tell(room, secretary, f"Anteckning under {heading}: {paragraph}")
            assert answer.startswith(f"Antecknat under {heading}"), answer
        for task in given_out(written, lines):
            owner = task.get("owner_also") or task["owner"]
            assert "Uppdrag" in await tell(room, secretary, f"uppdrag: {task['text']}, ansvarig {owner}")
    await tell(room, secretary, "utkast")
    async with room.store.reading(room.network.id) as unit:
        meeting = (await unit.meetings.between(written.day, written.day))[0]
        return draft_of(await gather(unit, meeting))


def paragraphs(lines: list[str]) -> list[str]:
    """Lines that the extraction cut, put together again: a new paragraph begins with a label, or after a full stop."""
    made: list[str] = []
    for line in lines:
        if made and not re.match(r"[A-ZÅÄÖ][\w ]{3,40}:", line) and not made[-1].endswith((".", "?")):
            made[-1] += f" {line}"
        else:
            made.append(line)
    return made


def given_out(written: Written, lines: list[str]) -> list[dict]:
    """The assignments whose sentence stands in these lines."""
    whole = " ".join(lines)
    return [task for task in written.labels["assignments"] if task["quote"] in whole]


async def test_the_parts_come_in_the_order_in_which_they_were_written(room: Room, written: Written) -> None:
    draft = await held(room, written)
    made = "\n".join(p.text for p in Document(BytesIO(render(draft, "sv", room.now))).paragraphs)
    labels = written.labels
    absent = [p["name"] for p in labels["absent"]]
    present = [p["name"] for p in labels["present"]]
    parts = [
        written.network, "Datum och tid:", labels["date"], "Plats och lokal:", labels["place"], *present[:-1], "Övriga",
        labels["secretary"], "Ej närvarande", *absent, "Minnesanteckningar", *labels["headings"], "Vid tangenterna,",
        labels["secretary"],
    ]  # fmt: skip
    assert in_order(parts, written.text) == parts
    assert in_order(parts, made) == parts


async def test_everybody_stands_where_they_were_with_their_organisation(room: Room, written: Written) -> None:
    draft = await held(room, written)
    listed = {
        "present": [p for p in written.labels["present"] if p["organisation"]],
        "others": [p for p in written.labels["present"] if not p["organisation"]],
        "absent": written.labels["absent"],
    }
    for group, people in listed.items():
        found = [(a.name, a.organisation, a.chair) for a in getattr(draft, group)]
        assert found == [(p["name"], p["organisation"] or p["role"], p["role"] == "ordf.") for p in people]
    for town in ("Helsingborg", "Landskrona"):
        assert [sum(a.organisation == town for a in g) for g in (draft.present, draft.absent)] == [1, 1]


async def test_each_word_stands_under_its_heading(room: Room, written: Written) -> None:
    draft = await held(room, written)
    assert [p.heading for p in draft.points] == written.labels["headings"]
    for point in draft.points:
        assert " ".join(n.text for n in point.notes).split() == " ".join(written.sections[point.heading]).split()


async def test_assignments_stand_under_their_point_with_their_owners(room: Room, written: Written) -> None:
    draft = await held(room, written)
    for point in draft.points:
        expected = given_out(written, written.sections[point.heading])
        owners = [a.preparers or ("alla",) * a.everyone for a in point.assignments]
        assert owners == [(t.get("owner_also") or t["owner"],) for t in expected]
    assert sum(len(p.assignments) for p in draft.points) == len(written.labels["assignments"])


async def test_the_secretary_signs_and_the_next_meeting_is_named(room: Room, written: Written) -> None:
    draft = await held(room, written)
    assert draft.secretary == written.labels["secretary"]
    assert draft.next_meeting == date.fromisoformat(written.labels["next_meeting"])


def in_order(parts: list[str], text: str) -> list[str]:
    """Those of the parts that are found in the text one after the other."""
    found, start = [], 0
    for part in parts:
        at = text.find(part, start)
        if at >= 0:
            found.append(part)
            start = at + len(part)
    return found
