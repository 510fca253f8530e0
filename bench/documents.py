"""The draft of a long meeting: put together, recorded, and made as Word document, page and PDF, beside a ticking task.

`ms` is from the order until the last of the three is there, the median of some runs; `longest_stall_ms` is by how much
a tick of the event loop was late at most in any of them. The first run, in which templates, fonts and texts are read,
has a line of its own.
"""

import asyncio
import gc
import json
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime

from bench.heartbeat import heartbeat
from bot.documents.papers import Paper, paper
from meetings.acting import By
from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import Meeting
from meetings.minutes.noting import draft
from meetings.minutes.records import Attendance, AttendanceStatus, Note, NoteKind
from meetings.network.people import Member
from meetings.ports import DocumentKind, Unit
from storage.migrate import migrate
from storage.store import Store, open_store
from tests.builders import COORDINATOR, a_network, meetings_of, member_called

POINTS = 40
RUNS = 7
NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
KINDS = (DocumentKind.MINUTES, DocumentKind.MINUTES_HTML, DocumentKind.MINUTES_PDF)
SAID = "Det här sades om saken, och några frågade hur andra gör. " * 6
UNDER = {
    NoteKind.NOTE: (SAID, SAID, "Fler vill veta mer."),
    NoteKind.SUMMARY: ("Alla är överens om att gå vidare.",),
    NoteKind.POSITION: ("Tar emot studenter, inga andra.", "Tar emot alla efter en riskbedömning."),
    NoteKind.DECISION: ("Nätverket tar fram en gemensam rutin.",),
    NoteKind.ATTACHMENT: ("Sammanställningen, https://exempel.se/sammanstallning.pdf",),
}


async def main() -> None:
    """Run it and print the lines."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.sqlite"
        await migrate(url)
        async with open_store(url) as store:
            network = await a_network(store)
            by = By(await member_called(store, network, COORDINATOR.name), NOW)
            meeting = (await meetings_of(store, network))[0]
            await _recorded(store, by, meeting)
            first, stall = await _drafted(store, by, meeting)
            _tell("first-draft", first, stall)
            # As the bot does when it has started: what is loaded is left out of every later collection.
            gc.collect()
            gc.freeze()
            runs = [await _drafted(store, by, meeting) for _ in range(RUNS)]
    _tell("draft", statistics.median(took for took, _ in runs), max(stall for _, stall in runs))


async def _drafted(store: Store, by: By, meeting: Meeting) -> tuple[float, float]:
    """How long it took, and by how much a tick was late at most, in seconds."""
    late: list[float] = []
    ticking = asyncio.create_task(heartbeat(late))
    began = time.perf_counter()
    async with store.unit(meeting.network_id) as unit:
        kept = await unit.meetings.get(meeting.id)
        if kept is None:
            raise RuntimeError("the meeting is gone")
        await draft(unit, by, kept)
        await unit.commit()
    making = [asyncio.create_task((await _asked(store, kept, kind)).make()) for kind in KINDS]
    made = await asyncio.gather(*making)
    took = time.perf_counter() - began
    ticking.cancel()
    if not all(made):
        raise RuntimeError("a document is empty")
    return took, max(late)


async def _asked(store: Store, meeting: Meeting, kind: DocumentKind) -> Paper:
    """What a request of its own reads; the loop has its turn before the next one comes."""
    async with store.reading(meeting.network_id) as unit:
        found = await paper(kind, unit, meeting, NOW, "bench.example", "sv")
    await asyncio.sleep(0)
    if found is None:
        raise RuntimeError("there is no document")
    return found


async def _recorded(store: Store, by: By, meeting: Meeting) -> None:
    """Points with everything under them, and who was there."""
    async with store.unit(meeting.network_id) as unit:
        roster = await unit.members.roster(meeting.starts_on)
        for member in roster:
            present = Attendance(0, meeting.network_id, meeting.id, AttendanceStatus.PRESENT, member_id=member.id)
            await unit.attendance.add(present)
        for item in await unit.agenda.of_meeting(meeting.id):
            await unit.agenda.save(replace(item, state=AgendaState.WITHDRAWN))
        for number in range(1, POINTS + 1):
            await _point(unit, by.actor, meeting, number)
        await unit.commit()


async def _point(unit: Unit, who: Member, meeting: Meeting, number: int) -> None:
    network = meeting.network_id
    item = await unit.agenda.add(
        AgendaItem(
            0, network, meeting.id, f"Punkt {number} om något", who.id, NOW, position=number, state=AgendaState.ACCEPTED
        )
    )
    homes = [organisation.id for organisation in await unit.organisations.all()]
    for kind, texts in UNDER.items():
        for home, text in zip(homes, texts, strict=False):
            whose = home if kind is NoteKind.POSITION else None
            note = Note(0, network, meeting.id, text, who.id, NOW, kind, item.id, organisation_id=whose)
            await unit.notes.add(note)
    matter = ActionItem(0, network, await unit.actions.next_number(), "Skriva ett förslag", who.id, NOW)
    owner = (Preparer(member_id=who.id),)
    await unit.actions.add(
        replace(matter, preparers=owner, report_on=meeting.ends_on, meeting_id=meeting.id, agenda_item_id=item.id)
    )


def _tell(case: str, took: float, stall: float) -> None:
    figures = {"ms": round(took * 1000), "longest_stall_ms": round(stall * 1000, 1)}
    print(json.dumps({"case": case, "points": POINTS, **figures}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
