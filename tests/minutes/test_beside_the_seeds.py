"""Meetings that networks have held, played again by messages: the draft is held beside the minutes written by hand.

Each part of each document is compared with the seed's own. What differs, and why, stands in
docs/minutes-beside-the-seeds.md.
"""

import asyncio
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from meetings.ports import DocumentKind
from storage.store import open_store
from tests.minutes.reading import LISTS, PART, POINT, READ, Heading, Outline
from tests.minutes.reenacting import documents, held, next_day, stands
from tests.minutes.seeds import CHAIR, OTHERS, Person, Section, Seed, beside, seed

pytestmark = [beside, pytest.mark.slow]
PRESENT, ABSENT, MINUTES, NEXT = "Närvarande", "Ej närvarande", "Minnesanteckningar", "Nästa möte"
ASSIGNED = re.compile(r"^Uppdrag \d+: ")
SAID_OF = re.compile(r"^(?:Sammanfattning(?:svis)?|Beslut|Bilaga): ")
PUT_OFF = "Punkten skjuts fram till mötet den "


@dataclass(frozen=True)
class Beside:
    """The minutes as they were written, and one document of the draft."""

    seed: Seed
    outline: Outline

    def under(self, heading: str) -> list[str]:
        """The lines under a heading of the document."""
        return next(h.lines for h in self.outline if h.text == heading)

    @property
    def points(self) -> list[Heading]:
        """The points, and what has a heading of its own under one."""
        return [h for h in self.outline if h.level in (POINT, PART)]


@pytest.fixture(scope="module", params=["002", "004"])
def played(request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory):
    """The meeting, played once, with its three documents."""
    file = shutil.copy(sqlite_template, tmp_path_factory.mktemp("seed"))
    written = seed(request.param)

    async def play() -> dict[DocumentKind, bytes]:
        async with open_store(f"sqlite:///{file}") as store:
            return await documents(await held(store, written), written)

    return written, asyncio.run(play())


@pytest.fixture(scope="module", params=READ, ids=str)
def both(request: pytest.FixtureRequest, played: tuple[Seed, dict[DocumentKind, bytes]]) -> Beside:
    """Each document in its turn."""
    written, made = played
    return Beside(written, READ[request.param](made[request.param]))


def test_the_three_documents_say_the_same(played: tuple[Seed, dict[DocumentKind, bytes]]) -> None:
    _, made = played
    word, page, pdf = (READ[kind](made[kind]) for kind in READ)
    assert page == word
    assert pdf == word


def test_the_parts_come_in_their_order(both: Beside) -> None:
    assert both.outline[0].text == both.seed.network
    assert [h.text for h in both.outline if h.level == LISTS] == [PRESENT, OTHERS, ABSENT, MINUTES, NEXT]
    assert [h.text for h in both.outline if h.level == POINT] == both.seed.headings


def test_day_hours_and_place_stand_at_its_head(both: Beside) -> None:
    hours = "–".join(f"{at.hour}.{at:%M}" for at in both.seed.hours or ())
    when = f"{both.seed.day} kl. {hours}" if hours else str(both.seed.day)
    assert both.outline[0].lines[1:] == [f"Datum och tid: {when}", f"Plats och lokal: {both.seed.place}"]


def test_everybody_stands_in_their_list_in_the_order_in_which_they_were_written(both: Beside) -> None:
    assert both.under(PRESENT) == [_line(p) for p in both.seed.present]
    assert both.under(OTHERS) == [_line(p) for p in both.seed.others]
    assert both.under(ABSENT)[: len(both.seed.absent)] == [_line(p) for p in both.seed.absent]


def test_who_was_not_represented_follows_from_the_lists(both: Beside) -> None:
    there = {p.organisation for p in both.seed.present}
    missing = list(dict.fromkeys(p.organisation for p in both.seed.absent if p.organisation not in there))
    said = ", ".join(missing[:-1]) + f" och {missing[-1]}"
    assert both.under(ABSENT)[len(both.seed.absent) :] == [f"Ej representerade: {said}"]


def test_the_notes_of_the_meeting_before_are_laid_to_the_files(both: Beside) -> None:
    first = both.seed.sections[0]
    [line] = both.under(first.heading)
    assert first.paragraphs[0].casefold().endswith("till handlingarna")
    assert line.endswith(" läggs till handlingarna.")


def test_every_paragraph_stands_under_its_point(both: Beside) -> None:
    for section in _sections(both.seed):
        found = [SAID_OF.sub("", line) for line in both.under(section.heading)]
        for paragraph in section.paragraphs:
            for text in _as_recorded(paragraph, both.seed):
                assert text in found, f"not under {section.heading}: {text}"


def test_nothing_stands_under_a_point_but_what_was_said_and_decided_there(both: Beside) -> None:
    for section in _sections(both.seed):
        more = [line for line in both.under(section.heading) if not ASSIGNED.match(line)]
        more = [line for line in more if not line.startswith((PUT_OFF, "Bilaga: ", *TABLE))]
        assert len(more) == sum(len(_as_recorded(p, both.seed)) for p in section.paragraphs), section.heading


def test_paragraphs_come_in_the_order_in_which_they_were_written_but_for_summaries(both: Beside) -> None:
    for section in _sections(both.seed):
        lines = both.under(section.heading)
        notes = [p for p in section.paragraphs if not SAID_OF.match(p) and not stands(p, both.seed)]
        assert [line for line in lines if line in notes] == [n for n in notes if n in lines]


def test_each_assignment_stands_under_its_point_with_who_does_it(both: Beside) -> None:
    for section in _sections(both.seed):
        lines = [line for line in both.under(section.heading) if ASSIGNED.match(line)]
        tasks = both.seed.given_out(section.paragraphs)
        assert [ASSIGNED.sub("", line).split(" – ")[0] for line in lines] == [t["text"] for t in tasks]
        for line, task in zip(lines, tasks, strict=True):
            who, _, due = line.rsplit(" – ", 1)[1].partition(", ")
            assert who in (task["owner"], task.get("owner_also"))
            assert bool(due) == bool(task["due_text"])
    said = [line for point in both.points for line in point.lines if ASSIGNED.match(line)]
    assert len(said) == len(both.seed.labels["assignments"])


def test_what_was_put_off_is_said_to_be_and_nothing_else(both: Beside) -> None:
    put_off = [h.text for h in both.points if any(line.startswith(PUT_OFF) for line in h.lines)]
    assert put_off == [p["item"] for p in both.seed.labels["postponed"]]


def test_links_stand_as_attachments(both: Beside) -> None:
    said = [line for point in both.points for line in point.lines if line.startswith("Bilaga: http")]
    assert said == [f"Bilaga: {address}" for address in both.seed.addresses]


def test_the_next_meeting_and_who_wrote_it_end_it(both: Beside) -> None:
    day, signed, secretary = both.under(NEXT)
    assert day.endswith(str(next_day(both.seed).year))
    assert signed.rstrip(",") == both.seed.signed.rstrip(",")
    assert secretary == both.seed.secretary


TABLE = ("Ställningstaganden", "Organisation Ställningstagande")


def _line(person: Person) -> str:
    return f"{person.name} {CHAIR} {person.organisation}" if person.chair else f"{person.name} {person.organisation}"


def _sections(written: Seed) -> Iterator[Section]:
    """The points but the first, which the act of laying to the files writes, and what is under Övrigt."""
    for section in written.sections[1:]:
        yield from (section, *section.parts)


def _as_recorded(paragraph: str, written: Seed) -> list[str]:
    """As it reads in the draft, without the word before it; where organisations stand, a row for each."""
    return [f"{who} {text}" for who, text in stands(paragraph, written)] or [SAID_OF.sub("", paragraph)]
